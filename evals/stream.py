"""A stream through the product: some of its entries, by number, as the river reads, embeds and places them.

Entries are numbered from 0 in the order in which the archive gives them. ``replay`` is the product's own river with a
store in memory, so that a placement is what ``citewire replay`` makes of the same entries.
"""

from __future__ import annotations

import json
import math
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby
from pathlib import Path
from typing import Any, TypeVar

from citewire.cluster import Matcher
from citewire.engine import River, Rooms
from citewire.extract import document_key, document_of
from citewire.inference import EldcIdentifier, PackagedEmbedder
from citewire.ingest.archives import open_archive
from citewire.model import Desk, Document, Entry, Placement, Publisher
from citewire.newsroom import Newsroom
from citewire.protocols import Embedder, LanguageIdentifier, Store
from citewire.store import MemoryStore
from evals.support import shared_data

Row = Mapping[str, Any]
"""A line of a file of labels."""
Case = TypeVar("Case")

SMALL = 1000
"""A stream of so many entries is replayed whole."""
NEAREST = 16
"""Entries taken in beside each wanted one: those that share its rarest words."""
EVERY = 12
"""Beside these, every so many-th entry, for what the languages have in common and for the crowd."""
REACH = timedelta(days=4)
STEM = 6
COMMON = 0.02
"""Words of more than this share of all entries say nothing of one event."""
_RUN = re.compile(r"[^\W_]{3,}")
_UNSPACED = re.compile(r"[぀-ヿ㐀-鿿]")


@dataclass(frozen=True, slots=True)
class Seen:
    """What became of one entry. ``event_id`` is where its address leads in the end; None where it is no event."""

    document: Document
    placement: Placement
    event_id: str | None


def entries_of(stream: Path) -> list[Entry]:
    """All entries of an archive, in order. Raises InputError where there is none."""
    return list(open_archive(stream).entries())


def by_stream(labels: Path) -> tuple[list[tuple[str, list[Entry], list[Row]]], list[str]]:
    """The lines of a file of labels by the ``stream`` that they name (a file beside the labels, or under the shared
    data), in the order of the names, each with all entries of it; and a line about each stream that is not there."""
    rows = [json.loads(line) for line in labels.read_text(encoding="utf-8").splitlines() if line.strip()]
    found: list[tuple[str, list[Entry], list[Row]]] = []
    lost: list[str] = []
    for stream, group in groupby(sorted(rows, key=_stream), _stream):
        beside = labels.parent / stream
        path = beside if beside.exists() else shared_data() / stream
        if path.exists():
            found.append((stream, entries_of(path), list(group)))
        else:
            lost.append(f"left out: there is no {stream}")
    return found, lost


def labelled(labels: Path, read: Callable[[Sequence[Entry], Row], Case | None]) -> tuple[list[Case], list[str]]:
    """What ``read`` makes of each line of a file of labels and the entries of its stream, None where they are not those
    that were labelled; and a line about what is not there or another now."""
    cases: list[Case] = []
    streams, lost = by_stream(labels)
    for stream, entries, rows in streams:
        found = [case for row in rows if (case := read(entries, row)) is not None]
        cases += found
        if missing := len(rows) - len(found):
            lost.append(f"left out: {missing} entries of {stream} that are not there or others now")
    return cases, lost


def first_version(entry: Entry, identifier: LanguageIdentifier) -> Document:
    """What an entry says, as if it had never been seen before."""
    document = document_of(entry, None, language=identifier, previous=None, at=entry.first_seen_at)
    assert document is not None  # None is for what repeats the version before it
    return document


def _stream(row: Row) -> str:
    return str(row["stream"])


def replay(entries: Iterable[Entry], embedder: Embedder | None = None) -> dict[str, Seen]:
    """Entry id to what became of it; an entry that repeats a text, word for word, has nothing of its own."""
    store = MemoryStore()
    river = River(Rooms(store, embedder or PackagedEmbedder(), EldcIdentifier()), [])
    river.take_in(entries)
    river.run()
    return _seen(store, store.placements.in_order())


def placements(store: Store, entries: Iterable[Entry]) -> dict[str, Seen]:
    """As ``replay``, of a store that holds a replay already: those of ``entries`` that are in it."""
    keys = sorted({document_key(each) for each in entries})
    documents = [each.id for each in store.documents.by_keys(keys)]
    return _seen(store, store.placements.get(documents))


def _seen(store: Store, placed: Iterable[Placement]) -> dict[str, Seen]:
    by_document = {each.document_id: each for each in placed}
    found = {}
    for document in store.documents.get(list(by_document)):
        placement = by_document[document.id]
        event_id = None if placement.event_id is None else store.placements.heir(placement.event_id)
        found[document.entry_id] = Seen(document, placement, event_id)
    return found


def around(entries: Sequence[Entry], wanted: Iterable[int]) -> list[int]:
    """The numbers of a part of a stream that shows where ``wanted`` belong: they, their nearest, and a sample.

    Near is who shares the rarest words within four days. The part is an approximation: the crowd that an event draws
    its members from is thinner than in the whole stream.
    """
    if len(entries) <= SMALL:
        return list(range(len(entries)))
    chosen = set(wanted)
    words = [_words(entry) for entry in entries]
    postings: dict[str, list[int]] = defaultdict(list)
    for number, each in enumerate(words):
        for word in each:
            postings[word].append(number)
    rare = {word: found for word, found in postings.items() if 1 < len(found) <= COMMON * len(entries)}
    near = {other for number in sorted(chosen) for other in _nearest(entries, number, words[number], rare)}
    return sorted(chosen | near | set(range(0, len(entries), EVERY)))


def _nearest(
    entries: Sequence[Entry], number: int, words: frozenset[str], rare: Mapping[str, Sequence[int]]
) -> list[int]:
    scores: dict[int, float] = defaultdict(float)
    for word in sorted(words & rare.keys()):
        weight = math.log(len(entries) / len(rare[word]))
        for other in rare[word]:
            scores[other] += weight
    at = entries[number].first_seen_at
    close = [(-score, other) for other, score in scores.items() if abs(entries[other].first_seen_at - at) <= REACH]
    return [other for _, other in sorted(close)[: NEAREST + 1]]


def _words(entry: Entry) -> frozenset[str]:
    """The beginnings of the words of an entry's first lines; in a script without spaces, pairs of characters."""
    text = f"{entry.title} {(entry.summary or entry.content)[:240]}".casefold()
    found: set[str] = set()
    for run in _RUN.findall(text):
        if _UNSPACED.search(run):
            found.update(run[at : at + 2] for at in range(len(run) - 1))
        else:
            found.add(run[:STEM])
    return frozenset(found)


@dataclass(slots=True)
class _Part:
    """Some entries of an archive, as an archive."""

    id: str
    name: str
    total: int | None
    chosen: Sequence[Entry]
    known: Mapping[str, Publisher]

    def entries(self) -> Iterator[Entry]:
        return iter(self.chosen)

    def publishers(self) -> dict[str, Publisher]:
        return dict(self.known)


def published(stream: Path, desks: Sequence[Desk]) -> Store:
    """The store after desks have read a stream and published by its clock, tick for tick.

    They read what a desk's topic matches and every twelfth entry: the rest could only thin out the crowd.
    """
    archive = open_archive(stream)
    entries = list(archive.entries())
    matchers = [Matcher(desk.topic) for desk in desks]
    chosen = [entry for at, entry in enumerate(entries) if at % EVERY == 0 or _concerns(entry, matchers)]
    newsroom = Newsroom.open(None, desks)
    newsroom.run_archive(_Part(archive.id, archive.name, len(chosen), chosen, archive.publishers()))
    return newsroom.store


def _concerns(entry: Entry, matchers: Sequence[Matcher]) -> bool:
    text = f"{entry.title}\n\n{entry.summary}\n\n{entry.content}"
    return any(matcher.match(text) is not None for matcher in matchers)
