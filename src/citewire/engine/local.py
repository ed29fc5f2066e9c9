"""The river on this machine: takes from the queues, calls the rooms, saves what they return."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from citewire import annotate, cluster, extract
from citewire.engine.decisions import constraints, heard, redirections
from citewire.engine.plan import ANNOTATE, EMBED, EXTRACT, PLACE, SELECT, Step
from citewire.engine.sighting import sightings
from citewire.errors import CitewireError, InferenceError
from citewire.knowledge.offices import Offices, packaged
from citewire.model import Annotations, Change, Desk, Document, Entry, Placement
from citewire.protocols import Embedder, Failure, LanguageIdentifier, Store

if TYPE_CHECKING:
    from citewire.protocols import Vectors


@dataclass(frozen=True)
class Rooms:
    """What the river needs from outside the rooms that only think."""

    store: Store
    embedder: Embedder
    languages: LanguageIdentifier
    offices: Offices = field(default_factory=packaged)


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
        self._background: cluster.Background | None = None
        self._heard: tuple[tuple[int, bool], ...] = ()
        self._matchers = {desk.id: cluster.Matcher(desk.topic) for desk in self.desks}
        self.watch: Callable[[str, int], None] = lambda _step, _items: None
        self._renew()

    def _renew(self) -> None:
        """Queue again what other versions of the steps, or another topic of a desk, worked on.

        Documents are not made anew: they are what was observed, editions cite them, and an older wording would come
        back as the newest version. What is read anew is grouped anew, all of it, in order, for grouping depends on
        every document before. Killed in the middle, this goes on where it was: the versions are marked as begun.
        """
        versions = {ANNOTATE: self._annotate_version, EMBED: self._embed_version, PLACE: PLACE.version}
        begun = "; ".join(f"{step.name} {version}" for step, version in versions.items())
        with self._store.transaction():
            if self._store.work.marked("versions") != begun:
                self._begin_anew(versions)
                self._store.work.mark("versions", begun)
            for desk in self.desks:
                self._enter(desk)

    def _begin_anew(self, versions: dict[Step, str]) -> None:
        """Put everything back to the first step that another version worked on."""
        work = self._store.work
        for place, (step, version) in enumerate(versions.items()):
            waiting = work.take(step.name, EVERYTHING)
            work.clear(step.name)
            if work.requeue_outdated(step.name, version):
                for later in list(versions)[place + 1 :]:
                    work.clear(later.name)
                self._store.placements.clear()
                self._store.placements.add_changes(redirections(self._store.decisions.all()))
                work.put(step.name, waiting)
                return
            work.put(step.name, waiting)

    def _enter(self, desk: Desk) -> None:
        """Give a desk that is new, or has another topic, everything that is stored to select from."""
        name, version = _select(desk), _topic_version(desk)
        if self._store.work.marked(name) != version:
            self._store.selections.clear(desk.id)
            self._store.work.put(name, [each.document_id for each in self._store.placements.in_order()])
            self._store.work.mark(name, version)

    @property
    def _annotate_version(self) -> str:
        """With the operators' rows of the table of offices, by which offices are named."""
        own = self._rooms.offices.fingerprint
        return f"{ANNOTATE.version}:{own}" if own else ANNOTATE.version

    @property
    def _embed_version(self) -> str:
        return f"{EMBED.version}:{self._rooms.embedder.name}"

    def take_in(self, entries: Iterable[Entry]) -> int:
        """Store entries and queue those that are new, among them wordings that a publisher went back to; returns how
        many those were."""
        with self._store.transaction():
            fresh = self._store.entries.add(sightings(list(entries), self._store.entries))
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
        for document in self._documents(ANNOTATE, self._annotate_version, ids):
            try:
                read.append(annotate.annotate(document, self._rooms.offices))
            except Exception as error:
                self._fail(ANNOTATE, self._annotate_version, document.id, error)
        done = [each.document_id for each in read]
        self._store.readings.save(read)
        self._store.work.done(ANNOTATE.name, self._annotate_version, done)
        self._store.work.put(EMBED.name, done)

    def _documents(self, step: Step, version: str, ids: list[str]) -> list[Document]:
        """The documents of ``ids``; one that isn't stored is a failure, or it would wait in the queue for ever."""
        found = self._store.documents.get(ids)
        for missing in sorted(set(ids) - {each.id for each in found}):
            self._fail(
                step, version, missing, CitewireError(f"{missing} is not stored: was the database changed by hand?")
            )
        return found

    def _embed(self, ids: list[str]) -> None:
        documents = self._documents(EMBED, self._embed_version, ids)
        annotations = {each.document_id: each for each in self._store.readings.get(ids)}
        texts = {each.id: cluster.opening(each, annotations[each.id]) for each in documents}
        vectors = self._vectors(texts)
        self._store.readings.save_vectors(self._rooms.embedder.name, vectors)
        self._store.work.done(EMBED.name, self._embed_version, vectors)
        self._store.work.put(PLACE.name, vectors)

    def _vectors(self, texts: dict[str, str]) -> dict[str, Vectors]:
        """All at once; where that fails one by one, so that a text the embedder can't take fails alone."""
        try:
            rows = self._rooms.embedder.embed(list(texts.values()))
            return dict(zip(texts, rows, strict=True))
        except InferenceError:
            raise  # the model itself is missing: no text is to blame
        except Exception:
            return {each: row for each, text in texts.items() if (row := self._vector(each, text)) is not None}

    def _vector(self, document_id: str, text: str) -> Vectors | None:
        try:
            row: Vectors = self._rooms.embedder.embed([text])[0]
        except Exception as error:
            self._fail(EMBED, self._embed_version, document_id, error)
            return None
        return row

    def _place(self, ids: list[str]) -> None:
        if heard(self._store) != self._heard:  # an editor, maybe in another process, moved what is remembered here
            self._grouper = None
        grouper = self._grouper or self._restored()
        # Until the transaction is through, what is stored and what the grouper remembers may differ.
        self._grouper = None
        documents = self._documents(PLACE, PLACE.version, ids)
        annotations = {each.document_id: each for each in self._store.readings.get(ids)}
        vectors = self._store.readings.vectors(self._rooms.embedder.name, ids)
        placements: dict[str, Placement] = {}
        changes: list[Change] = []
        done: list[str] = []
        failed = False
        known = (each for each in documents if each.id in annotations and each.id in vectors)
        grouper.expect([(each, annotations[each.id], vectors[each.id]) for each in known])
        for document in documents:
            try:
                placed = grouper.place(document, annotations[document.id], vectors[document.id])
            except Exception as error:
                # What the grouper remembers now is anybody's guess: the rest waits for one built from the store.
                self._fail(PLACE, PLACE.version, document.id, error)
                failed = True
                break
            placements.update((each.document_id, each) for each in placed.placements)
            changes.extend(placed.changes)
            done.append(document.id)
        self._store.placements.save(placements.values())
        self._store.placements.add_changes(changes)
        self._store.work.done(PLACE.name, PLACE.version, done)
        for desk in self.desks:
            self._store.work.put(_select(desk), done)
        self._grouper = None if failed else grouper

    def background(self) -> cluster.Background:
        """What the vectors of each language have in common, by some headlines of no importance; made once."""
        if self._background is None:
            self._background = cluster.background(self._rooms.embedder.embed)
        return self._background

    def _restored(self) -> cluster.Grouper:
        """The grouper as it was after the last stored placement."""
        embedder = self._rooms.embedder
        self._heard = heard(self._store)
        grouper = cluster.Grouper(
            embedder.dimensions,
            background=self.background(),
            decisions=constraints(self._store.decisions.all()),
        )
        newest = self._store.placements.newest()
        placements = self._store.placements.in_order(since=newest - cluster.REACH) if newest is not None else []
        ids = [each.document_id for each in placements]
        documents = {each.id: each for each in self._store.documents.get(ids)}
        annotations = {each.document_id: each for each in self._store.readings.get(ids)}
        vectors = self._store.readings.vectors(embedder.name, ids)
        for placement in placements:
            each = placement.document_id
            grouper.restore(documents[each], annotations[each], vectors[each], placement)
        return grouper

    def _select(self, desk: Desk, ids: list[str]) -> None:
        matcher = self._matchers[desk.id]
        documents = self._documents(SELECT, SELECT.version, ids)
        reasons = {each.id: matcher.match(each.text) for each in documents}
        found = {each: reason for each, reason in reasons.items() if reason is not None}
        self._store.selections.save(desk.id, found)
        for document in documents:
            if document.version > 1 and document.id not in found and (reason := self._inherited(desk, document)):
                self._store.selections.save(desk.id, {document.id: reason})
        self._store.work.done(_select(desk), SELECT.version, ids)

    def _inherited(self, desk: Desk, document: Document) -> str | None:
        """Why a new version is the desk's although it doesn't say the topic's words: the version before it was, and it
        tells of the same event. A retraction seldom repeats what it takes back."""
        before = f"{document.key}-{document.version - 1}"
        events = {each.document_id: each.event_id for each in self._store.placements.get([before, document.id])}
        event = events.get(document.id)
        if event is None or events.get(before) != event:
            return None
        reason = self._store.selections.of(desk.id, [before]).get(before)
        return None if reason is None else f"{INHERITED} {reason.removeprefix(INHERITED).strip()}"


INHERITED = "as the version before:"

EVERYTHING = 1_000_000_000


def _select(desk: Desk) -> str:
    return f"{SELECT.name}:{desk.id}"


def _topic_version(desk: Desk) -> str:
    return f"{SELECT.version}:{desk.topic!r}"
