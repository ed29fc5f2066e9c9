"""What a report adds to what was known of its event: entries of two real streams, each with those before it.

Labels are in ``novelty.jsonl`` beside this module, by reference: ``stream`` (a file under the shared data, or beside
the labels), ``entry`` (its number, from 0), ``before`` (the entries of the event that came earlier, in order), ``hash``
(the first twelve hex digits of the SHA-256 of all their titles, one a line, that of ``entry`` first), ``adds`` (whether
its headline or opening has anything that none of ``before`` has; null where a careful reader may say either) and
``kinds`` (those of ``model.NoveltyKind`` under which it may be told). The entries were drawn at random, one from an
event, with one to six wordings before them that are not theirs, in four languages, and labelled by reading them;
entries that turned out to be of another happening than those before them were left out. Those with ``part`` ``later``
were drawn and labelled after the errors of the others had been read.

``told`` is the share of what adds something of which anything is told, ``repeated`` the share of mere repetitions of
which something is told all the same: an update for nothing. ``kind_precision`` is the share of the kinds told that a
reader accepts, over all documents. A name before the point tells the part or the language of the entry.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from citewire.annotate import annotate
from citewire.compose.novelty import Known
from citewire.inference import EldcIdentifier
from citewire.model import Document, Entry, Novelty, NoveltyKind
from evals.references import digest
from evals.stream import Row, first_version, labelled
from evals.support import REPOSITORY, Result, by_group, share

TASK = "novelty"
DATA = str(REPOSITORY / "evals" / "novelty.jsonl")
NEEDS = "replay_newyear2026"
TUNED = "tuned"
"""The part whose errors were read."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One document: whether it adds anything (None: either), the kinds that a reader accepts, and what is told."""

    part: str
    reference: str
    document: Document
    adds: bool | None
    kinds: frozenset[NoveltyKind]
    told: tuple[Novelty, ...]

    @property
    def wrong(self) -> bool:
        """Whether anything is told of a repetition, or nothing of what adds something."""
        return self.adds is not None and self.adds != bool(self.told)


def run(data: Path) -> Result:
    """Tell what every document adds and score it; entries that changed or are not there are counted and left out."""
    started = time.perf_counter()
    readings, lost = read(data)
    figures, lines = by_group(readings, lambda each: (each.part, each.document.language), scores)
    lines = (*lines, *_errors(readings), *lost)
    return Result(figures, lines, time.perf_counter() - started, {"left_out": len(lost)})


def scores(readings: Sequence[Reading]) -> dict[str, float]:
    """The three shares; 0 where there is nothing to share."""
    kinds = [novelty.kind in each.kinds for each in readings for novelty in each.told]
    return {
        "told": share([bool(each.told) for each in readings if each.adds]),
        "repeated": share([bool(each.told) for each in readings if each.adds is False]),
        "kind_precision": share(kinds),
    }


def read(data: Path) -> tuple[list[Reading], list[str]]:
    """The documents of a file of labels, and a line about what is not there or another now."""
    return labelled(data, _reading)


def _reading(entries: Sequence[Entry], row: Row) -> Reading | None:
    numbers = [int(row["entry"]), *map(int, row["before"])]
    if max(numbers) >= len(entries) or digest("\n".join(entries[each].title for each in numbers)) != row["hash"]:
        return None
    document, *before = (first_version(entries[each], EldcIdentifier()) for each in numbers)
    known = Known()
    for each in before:
        known.take_in(each, annotate(each))
    told = tuple(known.added_by(document, annotate(document)))
    reference = f"{row['stream'].partition('/')[0]} {row['entry']}"
    kinds = frozenset(NoveltyKind(each) for each in row["kinds"])
    return Reading(row.get("part", TUNED), reference, document, row["adds"], kinds, told)


def _errors(readings: Sequence[Reading]) -> Iterator[str]:
    """Every wrong one of the part whose errors may be read, repetitions first, and what is told under a wrong kind."""
    for each in sorted(readings, key=lambda each: each.adds is not False):
        if each.part != TUNED:
            continue
        words = f"{each.reference}: {each.document.language} {each.document.headline[:110]!r}"
        if each.wrong and not each.told:
            yield f"not told ({', '.join(sorted(each.kinds))}), {words}"
        for novelty in each.told:
            if novelty.kind not in each.kinds:
                said = novelty.words.span.of(each.document.text)[:60]
                yield f"{'of a repetition' if each.adds is False else 'wrong kind'}, {novelty.kind} {said!r}, {words}"
