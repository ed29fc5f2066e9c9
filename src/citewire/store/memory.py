"""The store in plain memory, for tests and for `citewire brief`: the contract of ``SqlStore`` without a database."""

from __future__ import annotations

import copy
import dataclasses
import functools
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from citewire.errors import StoreError
from citewire.model import (
    Annotations,
    Change,
    Decision,
    Document,
    Edition,
    Entry,
    FeedState,
    Mention,
    Page,
    Placement,
    Publisher,
    Span,
)
from citewire.protocols import Failure, Found
from citewire.store.codec import whole
from citewire.store.heir import KINDS, last_heir
from citewire.store.words import folded_words, holds
from citewire.text import names

if TYPE_CHECKING:
    from citewire.protocols import Vectors


@dataclass
class Shelves:
    """All that a memory store holds; copied when a transaction begins, put back when it fails."""

    feeds: dict[str, FeedState] = field(default_factory=dict)
    publishers: dict[str, Publisher] = field(default_factory=dict)
    entries: dict[str, Entry] = field(default_factory=dict)
    pages: dict[str, tuple[Page, ...]] = field(default_factory=dict)
    documents: dict[str, Document] = field(default_factory=dict)
    annotations: dict[str, Annotations] = field(default_factory=dict)
    vectors: dict[tuple[str, str], Vectors] = field(default_factory=dict)
    checked: dict[str, datetime] = field(default_factory=dict)
    placements: dict[str, Placement] = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)
    decisions: dict[int, Decision] = field(default_factory=dict)
    selections: dict[tuple[str, str], str] = field(default_factory=dict)
    editions: dict[tuple[str, int], Edition] = field(default_factory=dict)
    numbers: dict[tuple[str, str], int] = field(default_factory=dict)
    spans: set[tuple[str, Span]] = field(default_factory=set)
    queue: dict[tuple[str, str], None] = field(default_factory=dict)
    runs: dict[tuple[str, str], tuple[str, str | None]] = field(default_factory=dict)
    marks: dict[str, str] = field(default_factory=dict)


def _alone(method: Callable[..., Any]) -> Callable[..., Any]:
    """The method, run while no other thread reads or writes."""

    @functools.wraps(method)
    def locked(self: Room, *args: Any, **kwargs: Any) -> Any:
        with self._store.lock:
            return method(self, *args, **kwargs)

    return locked


class Room:
    """A sub-facade over the shelves of one store; every public method runs alone and gives lists of its own away."""

    def __init_subclass__(cls) -> None:
        for name, method in list(vars(cls).items()):
            if not name.startswith("_"):
                setattr(cls, name, _alone(method))

    def __init__(self, store: MemoryStore) -> None:
        self._store = store

    @property
    def _shelves(self) -> Shelves:
        return self._store.shelves


class MemoryFeeds(Room):
    """``protocols.Feeds`` in memory."""

    def save(self, state: FeedState) -> None:
        self._shelves.feeds[state.feed_id] = state

    def get(self, feed_id: str) -> FeedState | None:
        return self._shelves.feeds.get(feed_id)

    def all(self) -> list[FeedState]:
        return [state for _, state in sorted(self._shelves.feeds.items())]


class MemoryPublishers(Room):
    """``protocols.Publishers`` in memory."""

    def save(self, publishers: Iterable[Publisher]) -> None:
        self._shelves.publishers.update((each.id, each) for each in publishers)

    def all(self) -> dict[str, Publisher]:
        return dict(sorted(self._shelves.publishers.items()))


class MemoryEntries(Room):
    """``protocols.Entries`` in memory."""

    def add(self, entries: Iterable[Entry]) -> list[Entry]:
        fresh = []
        for entry in map(whole, entries):
            if entry.id not in self._shelves.entries:
                self._shelves.entries[entry.id] = entry
                fresh.append(entry)
        return fresh

    def get(self, ids: Sequence[str]) -> list[Entry]:
        return [self._shelves.entries[each] for each in ids if each in self._shelves.entries]

    def count(self) -> int:
        return len(self._shelves.entries)

    def newest_by_key(self, keys: Sequence[str]) -> dict[str, Entry]:
        wanted = set(keys) - {""}
        return {each.key: each for each in self._shelves.entries.values() if each.key in wanted}

    def add_page(self, page: Page) -> None:
        self._shelves.pages[page.entry_id] = (*self._shelves.pages.get(page.entry_id, ()), page)
        self._shelves.checked[page.entry_id] = page.fetched_at

    def page(self, entry_id: str) -> Page | None:
        return next(reversed(self._shelves.pages.get(entry_id, ())), None)

    def checked_page(self, entry_id: str, at: datetime) -> None:
        self._shelves.checked[entry_id] = at

    def pages_to_check(self, *, since: datetime, before: datetime, limit: int) -> list[tuple[str, str]]:
        checked, entries = self._shelves.checked, self._shelves.entries
        newest = {entry.key: entry.id for entry in entries.values()}
        found = [
            (entry_id, pages[-1].url)
            for entry_id, pages in self._shelves.pages.items()
            if pages[0].fetched_at >= since and checked[entry_id] < before
            if entry_id not in entries or newest[entries[entry_id].key] == entry_id
        ]
        return sorted(found, key=lambda pair: (checked[pair[0]], pair[0]))[:limit]


class MemoryDocuments(Room):
    """``protocols.Documents`` in memory."""

    def add(self, documents: Iterable[Document]) -> None:
        for document in map(whole, documents):
            self._shelves.documents.setdefault(document.id, document)

    def get(self, ids: Sequence[str]) -> list[Document]:
        return [self._shelves.documents[each] for each in ids if each in self._shelves.documents]

    def versions(self, key: str) -> list[Document]:
        found = [each for each in self._shelves.documents.values() if each.key == key]
        return sorted(found, key=lambda each: each.version)

    def by_keys(self, keys: Sequence[str]) -> list[Document]:
        wanted = set(keys)
        found = [each for each in self._shelves.documents.values() if each.key in wanted]
        return sorted(found, key=lambda each: (each.key, each.version))

    def newest_versions(self, keys: Sequence[str]) -> dict[str, str]:
        newest = {each.key: each.id for each in self.by_keys(keys)}
        return {each: newest[each] for each in keys if each in newest}

    def latest(self, key: str) -> Document | None:
        versions = self.versions(key)
        return versions[-1] if versions else None

    def newest(self) -> datetime | None:
        return max((each.first_seen_at for each in self._shelves.documents.values()), default=None)

    def count(self) -> int:
        return len(self._shelves.documents)

    def search(self, query: str, *, limit: int = 50) -> list[Found]:
        return self._find([[[word]] for word in folded_words(query)], limit)

    def find(self, wanted: Sequence[Sequence[str]], *, limit: int = 50) -> list[Found]:
        groups = [[folded_words(phrase) for phrase in group] for group in wanted]
        return self._find([group for group in groups if any(group)], limit)

    def _find(self, groups: list[list[list[str]]], limit: int) -> list[Found]:
        hits = [each for each in self._shelves.documents.values() if groups and _meets(each, groups)]
        return [Found(each.id, each.text[:160]) for each in sorted(hits, key=lambda each: each.id)[:limit]]


def _is_named(mention: Mention, keys: set[str]) -> bool:
    key = names.key(mention.name, "en")
    return key in keys or (mention.entity_id.startswith("person:") and any(key.endswith(f"-{each}") for each in keys))


def _meets(document: Document, groups: list[list[list[str]]]) -> bool:
    words = folded_words(document.text)
    return all(any(holds(words, phrase) for phrase in group) for group in groups)


class MemoryReadings(Room):
    """``protocols.Readings`` in memory."""

    def save(self, annotations: Iterable[Annotations]) -> None:
        self._shelves.annotations.update((each.document_id, each) for each in annotations)

    def get(self, document_ids: Sequence[str]) -> list[Annotations]:
        known = self._shelves.annotations
        return [known[each] for each in document_ids if each in known]

    def spellings(self, entity_ids: Sequence[str]) -> list[str]:
        wanted = set(entity_ids)
        return sorted({each.name for each in self._mentions() if each.entity_id in wanted})

    def named(self, keys: Sequence[str]) -> list[str]:
        wanted = set(keys)
        return sorted({each.entity_id for each in self._mentions() if _is_named(each, wanted)})

    def _mentions(self) -> Iterator[Mention]:
        return (mention for each in self._shelves.annotations.values() for mention in each.mentions)

    def save_vectors(self, model: str, vectors: Mapping[str, Vectors]) -> None:
        self._shelves.vectors.update(((model, each), vector) for each, vector in vectors.items())

    def vectors(self, model: str, document_ids: Sequence[str]) -> dict[str, Vectors]:
        known = self._shelves.vectors
        return {each: known[model, each] for each in document_ids if (model, each) in known}


class MemoryPlacements(Room):
    """``protocols.Placements`` in memory."""

    def save(self, placements: Iterable[Placement]) -> None:
        self._shelves.placements.update((each.document_id, each) for each in placements)

    def get(self, document_ids: Sequence[str]) -> list[Placement]:
        known = self._shelves.placements
        return [known[each] for each in document_ids if each in known]

    def of_events(self, event_ids: Sequence[str]) -> list[Placement]:
        wanted = set(event_ids)
        return [each for each in self._shelves.placements.values() if each.event_id in wanted]

    def of_stories(self, story_ids: Sequence[str]) -> list[Placement]:
        wanted = set(story_ids)
        return [each for each in self._shelves.placements.values() if each.story_id in wanted]

    def in_order(self, *, since: datetime | None = None) -> list[Placement]:
        documents = self._shelves.documents
        return [
            each
            for each in self._shelves.placements.values()
            if since is None or documents[each.document_id].first_seen_at >= since
        ]

    def newest(self) -> datetime | None:
        documents = self._shelves.documents
        return max((documents[each].first_seen_at for each in self._shelves.placements), default=None)

    def clear(self) -> None:
        self._shelves.placements.clear()
        self._shelves.changes.clear()

    def add_changes(self, changes: Iterable[Change]) -> None:
        self._shelves.changes.extend(changes)

    def changes(self) -> list[Change]:
        return list(self._shelves.changes)

    def heir(self, event_id: str) -> str:
        changes = enumerate(self._shelves.changes)
        newest = {each.subject: (number, each.heir) for number, each in changes if each.kind in KINDS}
        return last_heir(event_id, newest.get)


class MemoryDecisions(Room):
    """``protocols.Decisions`` in memory."""

    def add(self, decision: Decision) -> Decision:
        kept = dataclasses.replace(whole(decision), number=len(self._shelves.decisions) + 1)
        self._shelves.decisions[kept.number] = kept
        return kept

    def replace(self, decision: Decision) -> None:
        self._shelves.decisions[decision.number] = decision

    def all(self) -> list[Decision]:
        return list(self._shelves.decisions.values())


class MemorySelections(Room):
    """``protocols.Selections`` in memory."""

    def save(self, desk_id: str, reasons: Mapping[str, str]) -> None:
        if unknown := [each for each in reasons if each not in self._shelves.documents]:
            raise StoreError(f"desk {desk_id} can't select {unknown[0]}: store the document first")
        self._shelves.selections.update(((desk_id, each), reason) for each, reason in reasons.items())

    def clear(self, desk_id: str) -> None:
        for key in [each for each in self._shelves.selections if each[0] == desk_id]:
            del self._shelves.selections[key]

    def of(self, desk_id: str, document_ids: Sequence[str]) -> dict[str, str]:
        known = self._shelves.selections
        return {each: known[desk_id, each] for each in document_ids if (desk_id, each) in known}

    def reasons(self, desk_id: str, *, since: datetime) -> dict[str, str]:
        return {
            each.id: self._shelves.selections[desk_id, each.id]
            for each in self._shelves.documents.values()
            if each.first_seen_at >= since and (desk_id, each.id) in self._shelves.selections
        }


class MemoryEditions(Room):
    """``protocols.Editions`` in memory."""

    def add(self, edition: Edition) -> None:
        shelves, key = self._shelves, (edition.desk_id, edition.number)
        if key in shelves.editions:
            raise StoreError(f"desk {key[0]} has an edition {key[1]} already: editions never change")
        shelves.editions[key] = edition
        for reference in edition.briefing.references:
            shelves.numbers.setdefault((edition.desk_id, reference.document_id), reference.number)
        shelves.spans.update(edition.briefing.cited_spans())

    def _of(self, desk_id: str) -> list[Edition]:
        found = [each for (desk, _), each in self._shelves.editions.items() if desk == desk_id]
        return sorted(found, key=lambda each: each.number)

    def newest(self, desk_id: str) -> int:
        return max((number for desk, number in self._shelves.editions if desk == desk_id), default=0)

    def latest(self, desk_id: str) -> Edition | None:
        return next(reversed(self._of(desk_id)), None)

    def get(self, desk_id: str, number: int) -> Edition | None:
        return self._shelves.editions.get((desk_id, number))

    def as_of(self, desk_id: str, at: datetime) -> Edition | None:
        return next((each for each in reversed(self._of(desk_id)) if each.published_at <= at), None)

    def numbers(self, desk_id: str) -> dict[str, int]:
        found = {document: number for (desk, document), number in self._shelves.numbers.items() if desk == desk_id}
        return dict(sorted(found.items(), key=lambda pair: pair[1]))

    def history(self, desk_id: str) -> list[tuple[int, datetime]]:
        return [(each.number, each.published_at) for each in self._of(desk_id)]

    def desks(self) -> list[str]:
        return sorted({desk for desk, _ in self._shelves.editions})

    def cited_spans(self, document_id: str) -> list[Span]:
        return sorted(span for each, span in self._shelves.spans if each == document_id)


class MemoryWork(Room):
    """``protocols.Work`` in memory."""

    def put(self, step: str, item_ids: Iterable[str]) -> None:
        for each in item_ids:
            self._shelves.queue.setdefault((step, each))

    def take(self, step: str, limit: int) -> list[str]:
        return [item for each, item in self._shelves.queue if each == step][:limit]

    def clear(self, step: str) -> None:
        for key in [each for each in self._shelves.queue if each[0] == step]:
            del self._shelves.queue[key]

    def done(self, step: str, version: str, item_ids: Iterable[str]) -> None:
        for each in item_ids:
            self._shelves.queue.pop((step, each), None)
            self._shelves.runs[step, each] = (version, None)

    def failed(self, step: str, version: str, failure: Failure) -> None:
        self._shelves.queue.pop((step, failure.item_id), None)
        self._shelves.runs[step, failure.item_id] = (version, failure.error)

    def failures(self) -> list[Failure]:
        found = sorted(self._shelves.runs.items())
        return [Failure(step, item, error) for (step, item), (_, error) in found if error is not None]

    def failure_counts(self) -> dict[str, int]:
        return dict(Counter(failure.step for failure in self.failures()))

    def counts(self) -> dict[str, int]:
        steps = sorted({step for step, _ in self._shelves.queue})
        return {each: sum(step == each for step, _ in self._shelves.queue) for each in steps}

    def requeue_outdated(self, step: str, version: str) -> int:
        runs = self._shelves.runs.items()
        outdated = [item for (each, item), (ran, _) in runs if each == step and ran != version]
        self.put(step, outdated)
        return len(outdated)

    def mark(self, name: str, value: str) -> None:
        self._shelves.marks[name] = value

    def marked(self, name: str) -> str | None:
        return self._shelves.marks.get(name)


class MemoryStore:
    """``protocols.Store`` in memory; nothing outlives the process.

    Safe between threads: one at a time, and while a transaction runs the others wait for its end.
    """

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self.shelves = Shelves()
        self._depth = 0
        self.feeds = MemoryFeeds(self)
        self.publishers = MemoryPublishers(self)
        self.entries = MemoryEntries(self)
        self.documents = MemoryDocuments(self)
        self.readings = MemoryReadings(self)
        self.placements = MemoryPlacements(self)
        self.decisions = MemoryDecisions(self)
        self.selections = MemorySelections(self)
        self.editions = MemoryEditions(self)
        self.work = MemoryWork(self)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is written inside is kept, or none of it. Inner transactions join the outer one."""
        with self.lock:
            if self._depth:
                yield
                return
            before = Shelves(**{name: copy.copy(shelf) for name, shelf in vars(self.shelves).items()})
            self._depth += 1
            try:
                yield
            except BaseException:
                self.shelves = before
                raise
            finally:
                self._depth -= 1

    def close(self) -> None:
        """Nothing to close."""
