"""What the pages tell of what happened: events of Wikipedia's Current Events, and updates that tell one twice.

Labels are in ``coverage.jsonl`` beside this module, by reference. A line with ``desk`` is an item of a day's list
(``file``, ``record``, ``start``, ``end``, ``hash``: see ``references.py``) that belongs to the topic of a desk of
``examples/replays``, read in a ``stream``: ``reports`` are entries of it (from 0) that report the item, ``others`` some
that look like it and don't. A line with ``updates`` is two entries that led updates of one page, and whether they tell
the ``same`` event.

The four desks read the first stream, one of them the second, by their own clock, tick for tick, as ``citewire replay``
does; of each stream only what a desk's topic matches and every twelfth entry besides. ``--data`` names instead the
store (``.db``) of a replay, or another file of labels.

``recall`` is the share of the items with a report in the stream that an update, or a line beside one, tells within 24
hours of the first one: a sentence of it cites a report, or a report is among its documents and a sentence is not far
from the item (``NEAR``). ``repeated`` is, over the last editions of all days, the share of updates that tell the same
event as one above them. Documents that nobody judged are judged by likeness: from ``TELLS`` on a document reports an
item, from ``SAME`` on two leads tell the same. How often that agrees with the hand is ``agrees`` (items) and
``repeats_agree`` (leads); the judged ones are the hard ones, so it is low. ``judged`` is the share of answers that
needed no guess: leads less alike than ``APART`` are taken for two. A name before the point tells the desk.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from citewire.extract import document_key
from citewire.ingest.settings import read_desk
from citewire.model import Document, Edition, Entry, Update
from citewire.protocols import Store
from citewire.store import open_store
from evals.likeness import Vector, document_vectors, text_vector
from evals.references import ChangedError, passage
from evals.stream import entries_of, published
from evals.support import REPOSITORY, Result, nested, shared_data, table

TASK = "coverage"
DATA = str(REPOSITORY / "evals" / "coverage.jsonl")
NEEDS = "replay_newyear2026"
DESKS = REPOSITORY / "examples" / "replays"
WITHIN = timedelta(hours=24)
TELLS = 0.56
NEAR = 0.42
SAME = 0.66
APART = 0.5


@dataclass(frozen=True, slots=True)
class Item:
    """An event of the list. ``reports`` and ``others`` are ids of entries; ``first_at`` is when the first report was
    seen, None without one."""

    desk: str
    text: str
    reference: str
    reports: frozenset[str]
    others: frozenset[str]
    first_at: datetime | None


@dataclass(frozen=True, slots=True)
class Reading:
    """A store, what was labelled of its stream, and its desks. ``same`` has the judged pairs of leads, by entry ids."""

    store: Store
    desks: tuple[str, ...]
    items: tuple[Item, ...]
    same: Mapping[frozenset[str], bool]


@dataclass(frozen=True, slots=True)
class Found:
    """One answer: whether an item is told, or an update repeats one above it; ``by_hand`` when all that decided it was
    judged."""

    desk: str
    counts: bool
    by_hand: bool
    line: str


def run(data: Path) -> Result:
    """Replay (or open) every stream, and score its pages; what changed or is not there is left out with a line."""
    started = time.perf_counter()
    labels, stored = (Path(DATA), data) if data.suffix == ".db" else (data, None)
    told, repeats, lost = list[Found](), list[Found](), list[str]()
    agreed: dict[str, list[bool]] = {"agrees": [], "repeats_agree": []}
    for reading in readings(labels, stored, lost):
        told += [told_in_time(reading, item) for item in reading.items if item.first_at is not None]
        repeats += [
            each for desk in reading.desks for page in pages(reading, desk) for each in repeats_on(reading, page)
        ]
        agreed["agrees"] += items_agree(reading)
        agreed["repeats_agree"] += leads_agree(reading)
    scored = scores(told, repeats)
    figures = nested(scored) | {name: _share(found) for name, found in agreed.items()}
    figures |= {
        "items": len(told),
        "updates": len(repeats),
        "judged": _share([each.by_hand for each in told + repeats]),
    }
    rows = [(name or "all", *_row(name, told, repeats, each)) for name, each in scored.items()]
    said = dict.fromkeys(each.line for each in repeats if each.counts)
    header = ("", "items", "recall", "updates", "repeated")
    lines = (*table(header, rows), *(each.line for each in told if not each.counts), *said, *lost)
    return Result(figures, lines, time.perf_counter() - started, {"left_out": len(lost)})


def scores(told: Sequence[Found], repeats: Sequence[Found]) -> dict[str, dict[str, float]]:
    """``recall`` and ``repeated`` of all and of each desk; 0 where there is nothing to share."""
    names = ["", *sorted({each.desk for each in (*told, *repeats)})]
    return {
        name: {
            "recall": _share([each.counts for each in told if name in ("", each.desk)]),
            "repeated": _share([each.counts for each in repeats if name in ("", each.desk)]),
        }
        for name in names
    }


def _row(
    name: str, told: Sequence[Found], repeats: Sequence[Found], scored: Mapping[str, float]
) -> tuple[int, float, int, float]:
    items, updates = (sum(name in ("", each.desk) for each in found) for found in (told, repeats))
    return items, scored["recall"], updates, scored["repeated"]


def _share(found: Sequence[bool]) -> float:
    return round(sum(found) / len(found), 4) if found else 0.0


def readings(labels: Path, stored: Path | None, lost: list[str]) -> Iterator[Reading]:
    """One for each stream of the labels, in the order of their names; lines about what is missing go to ``lost``.

    With ``stored`` no stream is replayed: that store is read, with the labels of the stream that it holds.
    """
    rows = [json.loads(line) for line in labels.read_text(encoding="utf-8").splitlines() if line.strip()]
    desks = [read_desk(path) for path in sorted(DESKS.glob("*.toml"))]
    for stream in sorted({str(row["stream"]) for row in rows}):
        path = shared_data() / stream
        if not path.exists():
            lost.append(f"left out: there is no {stream}")
            continue
        mine = [row for row in rows if row["stream"] == stream]
        wanted = {str(row["desk"]) for row in mine if "desk" in row}
        store = open_store(stored) if stored else published(path, [desk for desk in desks if desk.id in wanted])
        entries = entries_of(path)
        if store.entries.get([entries[0].id]):
            yield Reading(store, tuple(sorted(wanted)), tuple(_items(mine, entries, lost)), _same(mine, entries))
        store.close()


def _items(rows: Sequence[Mapping[str, Any]], entries: Sequence[Entry], lost: list[str]) -> Iterator[Item]:
    for row in (row for row in rows if "desk" in row):
        try:
            text = passage(row, shared_data())
        except (ChangedError, OSError) as problem:
            lost.append(f"left out: {problem}")
            continue
        reports, others = ([entries[number] for number in row[key]] for key in ("reports", "others"))
        yield Item(
            desk=row["desk"],
            text=text,
            reference=f"{Path(row['file']).stem}, item {row['record']}",
            reports=frozenset(each.id for each in reports),
            others=frozenset(each.id for each in others),
            first_at=min((each.first_seen_at for each in reports), default=None),
        )


def _same(rows: Sequence[Mapping[str, Any]], entries: Sequence[Entry]) -> dict[frozenset[str], bool]:
    pairs = [row for row in rows if "updates" in row]
    return {frozenset(entries[number].id for number in row["updates"]): bool(row["same"]) for row in pairs}


def told_in_time(reading: Reading, item: Item) -> Found:
    """Whether an update of the first 24 hours tells the item, by hand first, by likeness where nobody judged."""
    updates = _updates(reading, item)
    cited = [_documents(reading, _cited(update)) for update in updates]
    by_hand = any(each.entry_id in item.reports for documents in cited for each in documents)
    told = by_hand or any(
        _likely(reading, item, update, documents) for update, documents in zip(updates, cited, strict=True)
    )
    unjudged = {each.id for documents in cited for each in documents} - _known(item, cited)
    return Found(item.desk, told, by_hand or not unjudged, f"not told ({item.desk}), {item.reference}: {item.text}")


def _known(item: Item, cited: Sequence[Sequence[Document]]) -> set[str]:
    return {each.id for documents in cited for each in documents if each.entry_id in item.reports | item.others}


def _updates(reading: Reading, item: Item) -> list[Update]:
    """Those of the editions from the first report on for 24 hours, and what is told beside them, once for each set of
    texts that they cite."""
    assert item.first_at is not None, "only items with a report are asked"
    history = reading.store.editions.history(item.desk)
    numbers = [number for number, at in history if item.first_at <= at <= item.first_at + WITHIN]
    editions = [reading.store.editions.get(item.desk, number) for number in numbers]
    told = (each for page in editions if page for update in page.briefing.updates for each in update.lead_and_also)
    found = {(each.id, frozenset(_cited(each))): each for each in told}
    return list(found.values())


def _cited(update: Update) -> set[str]:
    return {cited.document_id for sentence in update.sentences for cited in sentence.citations}


def _documents(reading: Reading, ids: Iterable[str]) -> list[Document]:
    return reading.store.documents.get(sorted(ids))


def _likely(reading: Reading, item: Item, update: Update, cited: Sequence[Document]) -> bool:
    """Whether what it cites is alike enough, though nobody judged it; less is asked where it holds a report."""
    unjudged = [each for each in cited if each.entry_id not in item.others]
    holds = any(each.entry_id in item.reports for each in _documents(reading, update.document_ids))
    best = max(_near(reading, item, unjudged).values(), default=-1.0)
    return best >= (NEAR if holds else TELLS)


def _near(reading: Reading, item: Item, documents: Sequence[Document]) -> dict[str, float]:
    """Document id to how like the item it is."""
    wanted = text_vector(item.text, "en")
    return {each: float(vector @ wanted) for each, vector in document_vectors(reading.store, documents).items()}


def items_agree(reading: Reading) -> list[bool]:
    """For every document that was judged for an item and is stored, whether likeness says the same."""
    found: list[bool] = []
    for item in reading.items:
        judged = _of_entries(reading, item.reports | item.others)
        near = _near(reading, item, judged)
        found += [(near[each.id] >= TELLS) == (each.entry_id in item.reports) for each in judged if each.id in near]
    return found


def leads_agree(reading: Reading) -> list[bool]:
    """For every pair of leads that was judged and is stored, whether likeness says the same."""
    found: list[bool] = []
    for pair, same in reading.same.items():
        documents = _of_entries(reading, pair)
        vectors = document_vectors(reading.store, documents)
        if len(vectors) == 2:
            one, other = vectors.values()
            found.append((float(one @ other) >= SAME) == same)
    return found


def _of_entries(reading: Reading, entries: Iterable[str]) -> list[Document]:
    wanted = set(entries)
    keys = {document_key(entry) for entry in reading.store.entries.get(sorted(wanted))}
    versions = [each for key in sorted(keys) for each in reading.store.documents.versions(key)]
    return [each for each in versions if each.entry_id in wanted]


def pages(reading: Reading, desk: str) -> list[Edition]:
    """The last edition of every day (UTC)."""
    last = {at.date(): number for number, at in reading.store.editions.history(desk)}
    editions = [reading.store.editions.get(desk, number) for number in last.values()]
    return [each for each in editions if each is not None]


def repeats_on(reading: Reading, page: Edition) -> list[Found]:
    """For each update whether it tells the same event as one above it."""
    updates = page.briefing.updates
    leads = {each.id: each for each in _documents(reading, {_lead(update) for update in updates})}
    vectors = document_vectors(reading.store, list(leads.values()))
    found: list[Found] = []
    for place, update in enumerate(updates):
        lead = leads[_lead(update)]
        judged = {above: _judged(reading, lead, leads[_lead(above)], vectors) for above in updates[:place]}
        twin = next((above for above, (same, _) in judged.items() if same), None)
        by_hand = judged[twin][1] if twin else all(sure for _, sure in judged.values())
        line = f"told twice ({page.desk_id}): {_words(twin)} / {_words(update)}" if twin else ""
        found.append(Found(page.desk_id, twin is not None, by_hand, line))
    return found


def _judged(reading: Reading, one: Document, other: Document, vectors: Mapping[str, Vector]) -> tuple[bool, bool]:
    """Whether two leads tell the same event, and whether that is no guess."""
    said = reading.same.get(frozenset((one.entry_id, other.entry_id)))
    if said is not None:
        return said, True
    if one.id not in vectors or other.id not in vectors:
        return False, False
    likeness = float(vectors[one.id] @ vectors[other.id])
    return likeness >= SAME, likeness < APART


def _lead(update: Update) -> str:
    return update.sentences[0].citations[0].document_id


def _words(update: Update) -> str:
    return f"{update.at:%d %b %H:%M} {update.sentences[0].text}"
