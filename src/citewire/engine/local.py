"""The river on this machine: takes from the queues, calls the rooms, saves what they return."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from citewire import annotate, cluster, extract
from citewire.engine.plan import ANNOTATE, EMBED, EXTRACT, PLACE, SELECT, Step
from citewire.errors import CitewireError
from citewire.model import Annotations, Change, Desk, Document, Entry, Placement
from citewire.protocols import Embedder, Failure, LanguageIdentifier, Store


@dataclass(frozen=True)
class Rooms:
    """What the river needs from outside the rooms that only think."""

    store: Store
    embedder: Embedder
    languages: LanguageIdentifier


@dataclass
class Timing:
    """Seconds spent in each step since the river was opened; for people, never for decisions."""

    seconds: dict[str, float] = field(default_factory=dict)
    items: dict[str, int] = field(default_factory=dict)

    def add(self, step: str, seconds: float, items: int = 0) -> None:
        """``step`` took this long for so many items."""
        self.seconds[step] = self.seconds.get(step, 0.0) + seconds
        self.items[step] = self.items.get(step, 0) + items


class River:
    """Runs entries through every step up to the desks' selections.

    Steps are pure functions of stored rows, taken in stored order: killed at any moment and run again, the river ends
    in the same state. An item that fails is recorded and never stops the rest. ``watch`` hears the name of the step at
    work and how many items it has done in this run.
    """

    def __init__(self, rooms: Rooms, desks: Sequence[Desk]) -> None:
        self._rooms = rooms
        self._store = rooms.store
        self.desks = tuple(desks)
        self.timing = Timing()
        self._grouper: cluster.Grouper | None = None
        self._matchers = {desk.id: cluster.Matcher(desk.topic) for desk in self.desks}
        self.watch: Callable[[str, int], None] = lambda _step, _items: None
        self._renew()

    def _renew(self) -> None:
        """Queue again what other versions of the steps, or another topic of a desk, worked on.

        Documents are not made anew: they are what was observed, editions cite them, and an older wording would come
        back as the newest version.
        """
        versions = {ANNOTATE: ANNOTATE.version, EMBED: self._embed_version, PLACE: PLACE.version}
        with self._store.transaction():
            outdated = sum(self._store.work.requeue_outdated(step.name, version) for step, version in versions.items())
            if outdated:
                # Grouping depends on every document before: what is read anew is grouped anew, all of it, in order.
                ids = [each.document_id for each in self._store.placements.in_order()]
                self._store.placements.clear()
                self._store.work.put(PLACE.name, ids)
            for desk in self.desks:
                self._enter(desk)

    def _enter(self, desk: Desk) -> None:
        """Give a desk that is new, or has another topic, everything that is stored to select from."""
        name, version = _select(desk), _topic_version(desk)
        if self._store.work.marked(name) != version:
            self._store.selections.clear(desk.id)
            self._store.work.put(name, [each.document_id for each in self._store.placements.in_order()])
            self._store.work.mark(name, version)

    @property
    def _embed_version(self) -> str:
        return f"{EMBED.version}:{self._rooms.embedder.name}"

    def take_in(self, entries: Iterable[Entry]) -> int:
        """Store entries and queue those that are new; returns how many those were."""
        with self._store.transaction():
            fresh = self._store.entries.add(entries)
            self._store.work.put(EXTRACT.name, [entry.id for entry in fresh])
        return len(fresh)

    def run(self) -> int:
        """Work until every queue is empty; returns the number of documents placed."""
        self._drain(EXTRACT.name, EXTRACT, self._extract)
        self._drain(ANNOTATE.name, ANNOTATE, self._annotate)
        self._drain(EMBED.name, EMBED, self._embed)
        placed = self._drain(PLACE.name, PLACE, self._place)
        for desk in self.desks:
            self._drain(_select(desk), SELECT, lambda ids, desk=desk: self._select(desk, ids))  # type: ignore[misc]
        return placed

    def _drain(self, queue: str, step: Step, work: Callable[[list[str]], None]) -> int:
        total = 0
        while ids := self._store.work.take(queue, step.chunk):
            began = time.perf_counter()
            with self._store.transaction():
                work(ids)
            self.timing.add(step.name, time.perf_counter() - began, len(ids))
            total += len(ids)
            self.watch(step.name, total)
        return total

    def _fail(self, step: Step, version: str, item_id: str, error: Exception) -> None:
        # Errors that we raise say what is wrong; any other is a fault of ours and is named with its kind.
        said = str(error) if isinstance(error, CitewireError) else f"{type(error).__name__}: {error}"
        self._store.work.failed(step.name, version, Failure(step.name, item_id, said))

    def _extract(self, ids: list[str]) -> None:
        latest: dict[str, Document | None] = {}
        made: list[Document] = []
        done: list[str] = []
        for entry in self._store.entries.get(ids):
            key = extract.document_key(entry)
            if key not in latest:
                latest[key] = self._store.documents.latest(key)
            try:
                document = self._document(entry, latest[key])
            except Exception as error:
                self._fail(EXTRACT, EXTRACT.version, entry.id, error)
                continue
            done.append(entry.id)
            if document is not None:
                latest[key] = document
                made.append(document)
        self._store.documents.add(made)
        self._store.work.done(EXTRACT.name, EXTRACT.version, done)
        self._store.work.put(ANNOTATE.name, [document.id for document in made])

    def _document(self, entry: Entry, previous: Document | None) -> Document | None:
        page = self._store.entries.page(entry.id)
        at = page.fetched_at if page is not None else entry.first_seen_at
        return extract.document_of(entry, page, language=self._rooms.languages, previous=previous, at=at)

    def _annotate(self, ids: list[str]) -> None:
        read: list[Annotations] = []
        for document in self._store.documents.get(ids):
            try:
                read.append(annotate.annotate(document))
            except Exception as error:
                self._fail(ANNOTATE, ANNOTATE.version, document.id, error)
        done = [each.document_id for each in read]
        self._store.readings.save(read)
        self._store.work.done(ANNOTATE.name, ANNOTATE.version, done)
        self._store.work.put(EMBED.name, done)

    def _embed(self, ids: list[str]) -> None:
        documents = self._store.documents.get(ids)
        annotations = {each.document_id: each for each in self._store.readings.get(ids)}
        texts = [cluster.opening(each, annotations[each.id]) for each in documents]
        vectors = self._rooms.embedder.embed(texts)
        known = {document.id: vectors[place] for place, document in enumerate(documents)}
        self._store.readings.save_vectors(self._rooms.embedder.name, known)
        self._store.work.done(EMBED.name, self._embed_version, ids)
        self._store.work.put(PLACE.name, ids)

    def _place(self, ids: list[str]) -> None:
        grouper = self._grouper or self._restored()
        # Until the transaction is through, what is stored and what the grouper remembers may differ.
        self._grouper = None
        annotations = {each.document_id: each for each in self._store.readings.get(ids)}
        vectors = self._store.readings.vectors(self._rooms.embedder.name, ids)
        placements: dict[str, Placement] = {}
        changes: list[Change] = []
        for document in self._store.documents.get(ids):
            placed = grouper.place(document, annotations[document.id], vectors[document.id])
            placements.update((each.document_id, each) for each in placed.placements)
            changes.extend(placed.changes)
        self._store.placements.save(placements.values())
        self._store.placements.add_changes(changes)
        self._store.work.done(PLACE.name, PLACE.version, ids)
        for desk in self.desks:
            self._store.work.put(_select(desk), ids)
        self._grouper = grouper

    def _restored(self) -> cluster.Grouper:
        """The grouper as it was after the last stored placement."""
        embedder = self._rooms.embedder
        grouper = cluster.Grouper(embedder.dimensions, background=cluster.background(embedder.embed))
        newest = self._store.documents.newest()
        placements = self._store.placements.in_order(since=newest - cluster.REACH) if newest is not None else []
        ids = [each.document_id for each in placements]
        documents = {each.id: each for each in self._store.documents.get(ids)}
        annotations = {each.document_id: each for each in self._store.readings.get(ids)}
        vectors = self._store.readings.vectors(self._rooms.embedder.name, ids)
        for placement in placements:
            each = placement.document_id
            grouper.restore(documents[each], annotations[each], vectors[each], placement)
        return grouper

    def _select(self, desk: Desk, ids: list[str]) -> None:
        matcher = self._matchers[desk.id]
        reasons = {each.id: matcher.match(each.text) for each in self._store.documents.get(ids)}
        self._store.selections.save(desk.id, {each: reason for each, reason in reasons.items() if reason is not None})
        self._store.work.done(_select(desk), SELECT.version, ids)


def _select(desk: Desk) -> str:
    return f"{SELECT.name}:{desk.id}"


def _topic_version(desk: Desk) -> str:
    return f"{SELECT.version}:{desk.topic!r}"
