"""Two documents, one event or two: hard pairs of two real weeks, labelled by hand, judged by the product's grouping.

Labels are in ``pairs.jsonl`` beside this module, by reference: ``stream`` (a file under the shared data, or beside the
labels), ``one`` and ``other`` (entries of it, from 0), ``hashes`` (the first twelve hex digits of the SHA-256 of their
titles), ``label`` and ``kind``. ``same``: one thing that happened, a later toll or detail of it included. ``story``: a
follow-up, where one entry for both would not mislead though two are better. ``different``: one entry for both would
mislead. There are two sets. The first was drawn where the decision is hard, half from pairs that the grouping of the
day had put together and half from those that it had kept apart: errors are many times as frequent there as on a page.
The second, whose lines have ``drawn``, was drawn without a look at any grouping: of all pairs of the same or the next
day that share a name or a second-level topic, as many from each tenth of likeness. Its figures stand under ``drawn``.

The river replays, for each set, the part of each stream around its pairs (``stream.around``: a stream of up to 1,000
entries whole, of a longer one the pairs' entries, the 16 nearest to each by rare words and every twelfth). ``--data``
may also name the store (``.db``) of a replay of the whole stream, whose placements are judged. ``false_merges`` is the
share of different pairs that ended in one event, ``together`` the share of same ones that did, ``followups`` the share
of follow-ups in the event of what they follow; the same under ``crosslingual`` for pairs in two languages.
``of_those_together`` is the share of ``different`` among all pairs that ended in one event. ``cases`` is the share of
the cases of ``pairs_cases.jsonl``, in our own words, that came out as they should.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import groupby
from pathlib import Path
from typing import Any

from citewire.model import Entry
from citewire.protocols import Embedder
from citewire.store import open_store
from evals.references import digest
from evals.stream import Seen, around, entries_of, placements, replay
from evals.support import REPOSITORY, Result, nested, shared_data, table

TASK = "pairs"
DATA = str(REPOSITORY / "evals" / "pairs.jsonl")
NEEDS = "replay_newyear2026"
CASES = REPOSITORY / "evals" / "pairs_cases.jsonl"
APART = timedelta(days=20)
"""Between two cases: longer than the grouping remembers."""
LATER = 5
"""The place in a case, two and a half hours after its first document, at which something unrelated comes: the grouping
judges every event again with the first report of the next hour."""
UNRELATED = {"title": "Town library reopens with longer shelves", "language": "en"}
TEASER = 160


@dataclass(frozen=True, slots=True)
class Pair:
    """A labelled pair as it was placed. ``drawn`` are those drawn without a look at the grouping; ``stratum`` and
    ``of`` say from what and how many a pair was drawn where that is known (``desk_pairs``)."""

    label: str
    kind: str
    drawn: bool
    reference: str
    one: Seen
    other: Seen
    stratum: str = ""
    of: float = 1.0

    @property
    def together(self) -> bool:
        """Whether both ended in one event."""
        return self.one.event_id is not None and self.one.event_id == self.other.event_id

    @property
    def crosslingual(self) -> bool:
        """Whether the two are in two languages."""
        return self.one.document.language != self.other.document.language

    @property
    def wrong(self) -> bool:
        """Whether a different pair is together, or a same one apart."""
        return self.together if self.label == "different" else self.label == "same" and not self.together


def run(data: Path) -> Result:
    """Replay around every pair and score; pairs whose entries changed or are not there are counted and left out."""
    started = time.perf_counter()
    pairs, lost = stored(data) if data.suffix == ".db" else read(data)
    cases, failed = judged(CASES)
    groups = by_set(pairs)
    scored = {name: scores(group) for name, group in groups.items()}
    counts = {f"{name}.pairs".lstrip("."): float(len(group)) for name, group in groups.items()}
    rows = [(name or "around the grouping", len(groups[name]), *each.values()) for name, each in scored.items()]
    lines = (*table(("", "pairs", *scores([])), rows), *_wrong(pairs), *failed, *lost)
    figures = nested(scored) | counts | {"cases": cases}
    return Result(figures, lines, time.perf_counter() - started, {"left_out": len(lost)})


def by_set(pairs: Sequence[Pair]) -> dict[str, list[Pair]]:
    """The two sets of pairs, and of each those in two languages."""
    sets = {"": [each for each in pairs if not each.drawn], "drawn": [each for each in pairs if each.drawn]}
    crossing = {name: [each for each in group if each.crosslingual] for name, group in sets.items()}
    return sets | {f"{name}.crosslingual".lstrip("."): group for name, group in crossing.items()}


def scores(pairs: Iterable[Pair]) -> dict[str, float]:
    """Shares of pairs that ended in one event, by label; 0 where there is none to share."""
    found = list(pairs)
    by_label = {label: [each.together for each in found if each.label == label] for label in _LABELS}
    merged = [each.label == "different" for each in found if each.together]
    return {
        "false_merges": _share(by_label["different"]),
        "together": _share(by_label["same"]),
        "followups": _share(by_label["story"]),
        "of_those_together": _share(merged),
    }


_LABELS = ("same", "story", "different")


def _share(found: Sequence[bool]) -> float:
    return round(sum(found) / len(found), 4) if found else 0.0


def read(data: Path, embedder: Embedder | None = None) -> tuple[list[Pair], list[str]]:
    """The pairs of a file of labels, placed; and a line about each that is not what was labelled."""
    return _placed(data, lambda wanted, entries: replay([entries[each] for each in around(entries, wanted)], embedder))


def stored(path: Path, labels: Path = Path(DATA)) -> tuple[list[Pair], list[str]]:
    """The pairs of our own ``labels`` as a stored replay placed them; a line about those of other streams."""
    store = open_store(path)
    try:
        return _placed(labels, lambda wanted, entries: placements(store, [entries[each] for each in wanted]))
    finally:
        store.close()


Place = Callable[[Collection[int], Sequence[Entry]], Mapping[str, Seen]]
"""Which entries of a stream are wanted, and all of them, to what became of each, by the entry's id."""


def _placed(labels: Path, place: Place) -> tuple[list[Pair], list[str]]:
    """Each set of each stream by itself, so that the one is measured in the same stream whatever the other holds."""
    rows = [json.loads(line) for line in labels.read_text(encoding="utf-8").splitlines() if line.strip()]
    pairs: list[Pair] = []
    lost: list[str] = []
    for (stream, _), group in groupby(sorted(rows, key=_set), key=_set):
        beside = labels.parent / stream
        path = beside if beside.exists() else shared_data() / stream
        if not path.exists():
            lost.append(f"left out: there is no {stream}")
            continue
        entries, mine = entries_of(path), list(group)
        kept = [row for row in mine if _unchanged(entries, row)]
        seen = place({row[end] for row in kept for end in ("one", "other")}, entries)
        found = [pair for row in kept if (pair := _pair(entries, row, seen)) is not None]
        pairs += found
        if missing := len(mine) - len(found):
            lost.append(f"left out: {missing} pairs of {stream}, whose entries are not there or others now")
    return pairs, lost


def _set(row: Mapping[str, Any]) -> tuple[str, bool]:
    return str(row["stream"]), "drawn" in row


def _unchanged(entries: Sequence[Entry], row: Mapping[str, Any]) -> bool:
    numbers = (row["one"], row["other"])
    if max(numbers) >= len(entries):
        return False
    return [digest(entries[each].title) for each in numbers] == list(row["hashes"])


def _pair(entries: Sequence[Entry], row: Mapping[str, Any], seen: Mapping[str, Seen]) -> Pair | None:
    one, other = seen.get(entries[row["one"]].id), seen.get(entries[row["other"]].id)
    if one is None or other is None:
        return None
    reference = f"{row['stream'].partition('/')[0]} {row['one']} / {row['other']}"
    stratum, of = row.get("stratum", ""), float(row.get("of", 1))
    return Pair(row["label"], row.get("kind", ""), "drawn" in row, reference, one, other, stratum, of)


def judged(path: Path) -> tuple[float, list[str]]:
    """The share of cases that came out as expected, and two lines or more about each that didn't."""
    cases = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    entries = [[_entry(*place, each) for place, each in _numbered(at, case)] for at, case in enumerate(cases)]
    seen = replay(entry for at, group in enumerate(entries) for entry in (*group, _entry(at, LATER, UNRELATED)))
    said = [_failure(case, [seen[entry.id] for entry in group]) for case, group in zip(cases, entries, strict=True)]
    failed = [each for each in said if each]
    return round(1 - len(failed) / len(cases), 4), [line for each in failed for line in each]


def _numbered(at: int, case: Mapping[str, Any]) -> list[tuple[tuple[int, int], Mapping[str, str]]]:
    return [((at, number), each) for number, each in enumerate(case["documents"])]


def _entry(case: int, number: int, row: Mapping[str, str]) -> Entry:
    """One document of a case, from an outlet of its own, half an hour after the one before it."""
    key = f"{case:06x}{number:06x}"
    at = datetime(2031, 3, 4, tzinfo=UTC) + case * APART + number * timedelta(minutes=30)
    outlet = f"outlet-{number}"
    return Entry(f"{key}.1", key, outlet, outlet, row["title"], at, row.get("text", ""), language=row["language"])


def _failure(case: Mapping[str, Any], seen: Sequence[Seen]) -> list[str]:
    """Nothing where the case came out as expected, else what came out instead."""
    events, origins = {each.event_id for each in seen}, {each.placement.origin_id for each in seen}
    found = {"one event": len(events) == 1, "two events": len(events) > 1, "one origin": len(origins) == 1}
    if found[case["expected"]] and None not in events:
        return []
    return [f"case: {case['case']}, expected {case['expected']}", *(line(each) for each in seen)]


def _wrong(pairs: Iterable[Pair]) -> list[str]:
    """Every wrong pair for reading: false merges first."""
    said: list[str] = []
    for pair in sorted((each for each in pairs if each.wrong), key=lambda each: (each.label != "different", each.kind)):
        what = "one event for two" if pair.label == "different" else "two events for one"
        which = f"{'drawn, ' if pair.drawn else ''}{pair.kind or 'no kind'}"
        said += [f"{what} ({which}), {pair.reference}", line(pair.one), line(pair.other)]
    return said


def line(seen: Seen) -> str:
    """A document for reading: its words, when and by whom, and why it is where it is."""
    document = seen.document
    words = " | ".join(part for part in (document.headline, " ".join(document.body.split())[:TEASER]) if part)
    when = f"{document.first_seen_at:%d %b %H:%M}"
    return f"    {document.id} {document.language} {when} {document.publisher_id}: {words} -> {_reason(seen)}"


def _reason(seen: Seen) -> str:
    return f"{seen.event_id or 'no event'}: {seen.placement.reason}"
