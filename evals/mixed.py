"""Events that mix two happenings: events of a real week drawn at random, read whole, and parted into what happened.

Labels are in ``mixed.jsonl`` beside this module, by reference: ``stream`` (a file under the shared data, or beside
the labels), ``happenings`` (each a list of entries, from 0, that tell one), ``hash`` (twelve first hex digits of the
SHA-256 of all their titles, one a line) and ``cause`` where there is more than one. They are 59 of 60 events of at
least three documents that were drawn from the grouping of 22 November 2026; one that may be read either way is left
out.

The river replays the part of the stream around the entries (``evals/stream.py``); ``--data`` may also name the store
(``.db``) of a replay of the whole stream. ``mixed`` is the share of the 59 of which two happenings are in one event
now, ``parted`` the share of those that were mixed then and of which no two are together any more, ``split`` the share
of the happenings with two entries or more that stand in several events. A grouping that mixes other things than that of
the day did is not seen here: for that draw anew and read. ``python -m evals.mixed STORE [COUNT] [SEED]`` prints COUNT
events (60) of at least three documents with all their titles.
"""

from __future__ import annotations

import random
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from citewire.model import Entry
from citewire.protocols import Embedder, Store
from citewire.store import open_store
from evals.references import digest
from evals.stream import Row, Seen, around, by_stream, placements, replay
from evals.support import REPOSITORY, Result, share

TASK = "mixed"
DATA = str(REPOSITORY / "evals" / "mixed.jsonl")
NEEDS = "replay_newyear2026"
LEAST = 3
"""Documents of an event that is drawn."""
COUNT, SEED = 60, 0

Place = Callable[[Collection[int], Sequence[Entry]], Mapping[str, Seen]]
"""Which entries of a stream are wanted, and all of them, to what became of each, by the entry's id."""


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled event: its happenings, each with what became of its entries, and why two were mixed."""

    cause: str
    happenings: tuple[tuple[Seen, ...], ...]

    @property
    def shared(self) -> tuple[tuple[Seen, Seen], ...]:
        """Pairs of happenings that are in one event now, by a document of each."""
        firsts = [{each.event_id: each for each in seen if each.event_id} for seen in self.happenings]
        return tuple(
            (one[event], other[event])
            for at, one in enumerate(firsts)
            for other in firsts[:at]
            for event in sorted(one.keys() & other.keys())[:1]
        )


def run(data: Path) -> Result:
    """Place every entry and score; events whose entries changed or are not there are counted and left out."""
    started = time.perf_counter()
    cases, lost = stored(data) if data.suffix == ".db" else read(data)
    figures = scores(cases)
    lines = (*(f"{name}: {value:.3f}" for name, value in figures.items()), *_wrong(cases), *lost)
    return Result(figures | {"events": len(cases)}, lines, time.perf_counter() - started, {"left_out": len(lost)})


def scores(cases: Sequence[Case]) -> dict[str, float]:
    """The three shares; 0 where there is nothing to share."""
    several = [case for case in cases if len(case.happenings) > 1]
    told = [seen for case in cases for seen in case.happenings if len(seen) > 1]
    return {
        "mixed": share([bool(case.shared) for case in cases]),
        "parted": share([not case.shared for case in several]),
        "split": share([len({each.event_id for each in seen if each.event_id}) > 1 for seen in told]),
    }


def read(data: Path, embedder: Embedder | None = None) -> tuple[list[Case], list[str]]:
    """The events of a file of labels, placed anew; and a line about what is not there or another now."""
    return _placed(data, lambda wanted, entries: replay([entries[each] for each in around(entries, wanted)], embedder))


def stored(path: Path) -> tuple[list[Case], list[str]]:
    """The events of our own labels as a stored replay placed their entries."""
    store = open_store(path)
    try:
        return _placed(Path(DATA), lambda wanted, entries: placements(store, [entries[each] for each in wanted]))
    finally:
        store.close()


def _placed(labels: Path, place: Place) -> tuple[list[Case], list[str]]:
    cases: list[Case] = []
    streams, lost = by_stream(labels)
    for stream, entries, rows in streams:
        kept = [row for row in rows if _unchanged(entries, row)]
        seen = place({number for row in kept for told in row["happenings"] for number in told}, entries)
        cases += [_case(entries, row, seen) for row in kept]
        if missing := len(rows) - len(kept):
            lost.append(f"left out: {missing} events of {stream}, whose entries are not there or others now")
    return cases, lost


def _unchanged(entries: Sequence[Entry], row: Row) -> bool:
    numbers = [int(number) for told in row["happenings"] for number in told]
    return max(numbers) < len(entries) and digest("\n".join(entries[each].title for each in numbers)) == row["hash"]


def _case(entries: Sequence[Entry], row: Row, seen: Mapping[str, Seen]) -> Case:
    """An entry that repeats a text word for word has no document of its own and is passed over."""
    told = [[entries[number].id for number in numbers] for numbers in row["happenings"]]
    return Case(row.get("cause", ""), tuple(tuple(seen[each] for each in ids if each in seen) for ids in told))


def _wrong(cases: Sequence[Case]) -> Iterator[str]:
    """Of every event that mixes two happenings one pair of documents, for reading."""
    for case in cases:
        for one, other in case.shared[:1]:
            yield f"mixed ({case.cause or 'no cause'}), {len(case.shared)} pairs of happenings"
            yield from (f"    {each.document.id} {each.document.headline} -> {each.event_id}" for each in (one, other))


def sample(store: Store, count: int = COUNT, seed: int = SEED) -> Iterator[str]:
    """Lines to read: ``count`` events of at least three documents at random, each with all its titles in order."""
    members: dict[str, list[str]] = defaultdict(list)
    for placement in store.placements.in_order():
        if placement.event_id is not None:
            members[store.placements.heir(placement.event_id)].append(placement.document_id)
    large = sorted(event for event, ids in members.items() if len(ids) >= LEAST)
    for event in random.Random(seed).sample(large, min(count, len(large))):
        yield f"{event}, {len(members[event])} documents"
        for each in sorted(store.documents.get(members[event]), key=lambda each: (each.first_seen_at, each.id)):
            yield f"    {each.id} {each.language} {each.first_seen_at:%d %b %H:%M} {each.publisher_id}: {each.headline}"


if __name__ == "__main__":
    opened = open_store(Path(sys.argv[1]))
    try:
        print("\n".join(sample(opened, *map(int, sys.argv[2:4]))))
    finally:
        opened.close()
