"""What sort of text a document is: entries of two real streams, labelled by hand as report, opinion, teaser and so on.

Labels are in ``genre.jsonl`` beside this module, by reference: ``stream`` (a file under the shared data, or beside the
labels), ``entry`` (its number, from 0), ``hash`` (the first twelve hex digits of the SHA-256 of its title) and
``genres`` (those of ``model.Genre`` that a careful reader of title and opening accepts, the best first). A ``report``
says what happened, was said or is planned; a ``teaser`` asks, advises, entertains, remembers or portrays instead,
features and interviews among them; an analysis that tells news as well may be either. The entries were drawn at random,
without a look at what is read in them, and labelled before the rules were run on them: first 155, whose errors were
then read; those with ``part`` ``later`` after the rules were mended.

``passed`` is the share of the texts that are no reports and were read as one, so that they make events and sentences
of a page; ``lost`` the share of those that are best called reports and were read as something else. ``kind`` is the
share of what was rightly read as no report whose sort is right as well, and ``right`` the share of all whose genre is
accepted. A name before the point tells the part or the language.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from citewire.annotate import annotate
from citewire.inference import EldcIdentifier
from citewire.model import Annotations, Document, Entry, Genre
from evals.references import digest
from evals.stream import Row, first_version, labelled
from evals.support import REPOSITORY, Result, by_group, share

TASK = "genre"
DATA = str(REPOSITORY / "evals" / "genre.jsonl")
NEEDS = "replay_newyear2026"
TUNED = "tuned"
"""The part whose errors were read."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One document: the genres that a reader accepts, and what was read."""

    part: str
    reference: str
    document: Document
    accepted: tuple[Genre, ...]
    read: Annotations

    @property
    def passed(self) -> bool:
        """Whether something that is no report was read as one."""
        return self.read.genre is Genre.REPORT and Genre.REPORT not in self.accepted

    @property
    def lost(self) -> bool:
        """Whether what is best called a report was read as something that nobody accepts."""
        return self.accepted[0] is Genre.REPORT and self.read.genre not in self.accepted


def run(data: Path) -> Result:
    """Read every document and score; entries that changed or are not there are counted and left out."""
    started = time.perf_counter()
    readings, lost = read(data)
    figures, lines = by_group(readings, lambda each: (each.part, each.document.language), scores)
    lines = (*lines, *_errors(readings), *lost)
    return Result(figures, lines, time.perf_counter() - started, {"left_out": len(lost)})


def scores(readings: Sequence[Reading]) -> dict[str, float]:
    """The four shares; 0 where there is nothing to share."""
    others = [each for each in readings if Genre.REPORT not in each.accepted]
    plain = [each for each in readings if each.accepted[0] is Genre.REPORT]
    seen = [each.read.genre in each.accepted for each in others if each.read.genre is not Genre.REPORT]
    return {
        "passed": share([each.passed for each in others]),
        "lost": share([each.lost for each in plain]),
        "kind": share(seen),
        "right": share([each.read.genre in each.accepted for each in readings]),
    }


def read(data: Path) -> tuple[list[Reading], list[str]]:
    """The documents of a file of labels as the river reads them, and a line about what is not there or another now."""
    return labelled(data, _reading)


def _reading(entries: Sequence[Entry], row: Row) -> Reading | None:
    number = int(row["entry"])
    if number >= len(entries) or digest(entries[number].title) != row["hash"]:
        return None
    entry = entries[number]
    document = first_version(entry, EldcIdentifier())
    reference = f"{row['stream'].partition('/')[0]} {number}"
    accepted = tuple(Genre(each) for each in row["genres"])
    return Reading(row.get("part", TUNED), reference, document, accepted, annotate(document))


def _errors(readings: Sequence[Reading]) -> Iterator[str]:
    """Every wrong one of the part whose errors may be read: what passed, what was lost, what is of another sort."""
    for each in sorted(readings, key=lambda each: (not each.passed, not each.lost)):
        if each.part != TUNED or each.read.genre in each.accepted:
            continue
        what = "passed" if each.passed else "lost" if each.lost else "another sort"
        said = f"read as {each.read.genre} ({each.read.genre_reason}), is {' or '.join(each.accepted)}"
        yield f"{what}, {each.reference}, {said}: {each.document.language} {each.document.headline[:110]!r}"
