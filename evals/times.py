"""What words of time mean: lines of two real weeks, labelled by hand with their times.

Labels are in ``times.jsonl`` beside this module, by reference (``evals/references.py``). A line has
``language``, ``at`` (when the text was first seen; days are those of Berlin) and ``times``: each ``start`` and
``end`` in the passage, and what it ``means``, ``from/until`` in UTC (either may be empty), or ``open`` where a
careful reader can't tell either. They were made by correcting what the rules read, so they are kinder than
labels made alone.

``precision`` is the share of right ones among the times that were told, ``recall`` that of labelled times that were
told right, open ones left aside; ``left_open`` how many of the labelled were left open. A name before the point tells
the language.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from citewire.annotate.times import times_of
from citewire.model import Span, TimeExpression
from citewire.text.dates import Period, resolved
from citewire.text.segment import sentences
from evals.references import labelled
from evals.support import REPOSITORY, Result, nested, shared_data, table

TASK = "times"
DATA = str(REPOSITORY / "evals" / "times.jsonl")
NEEDS = "replay_newyear2026"
ZONE = ZoneInfo("Europe/Berlin")
OPEN = "open"

Label = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Reading:
    """One passage: the labels, and what was found, each with its meaning in the notation of the labels."""

    language: str
    text: str
    labels: tuple[Label, ...]
    found: tuple[tuple[Span, str], ...]


def run(data: Path) -> Result:
    """Read every passage and score it; passages that changed or are not there are counted and left out."""
    started = time.perf_counter()
    readings, lost = labelled(data, shared_data(), _read)
    groups: dict[str, list[Reading]] = defaultdict(list)
    for reading in readings:
        for name in ("", reading.language):
            groups[name].append(reading)
    scored = {name: scores(group) for name, group in sorted(groups.items())}
    figures = nested(scored)
    rows = [(name or "all", len(groups[name]), *each.values()) for name, each in scored.items()]
    lines = (
        *table(("part", "passages", "precision", "recall", "left open"), rows),
        *(line for reading in readings for line in _errors(reading)),
        *lost,
    )
    return Result(figures, lines, time.perf_counter() - started, {"left_out": len(lost)})


def scores(readings: list[Reading]) -> dict[str, float]:
    """Precision of what was told, recall of what can be told, and the share of labels that were left open."""
    told = [(reading, each) for reading in readings for each in reading.found if each[1] != OPEN]
    labels = [(reading, label) for reading in readings for label in reading.labels if label["means"] != OPEN]
    right = sum(any(_right(label, each) for label in reading.labels) for reading, each in told)
    met = sum(any(_right(label, each) for each in reading.found) for reading, label in labels)
    left = sum(any(_stands(label, each[0]) and each[1] == OPEN for each in reading.found) for reading, label in labels)
    return {
        "precision": round(right / max(1, len(told)), 4),
        "recall": round(met / max(1, len(labels)), 4),
        "left_open": round(left / max(1, len(labels)), 4),
    }


def _read(row: Mapping[str, Any], text: str) -> Reading:
    language, at = row["language"], datetime.fromisoformat(row["at"])
    found = times_of(text, tuple(sentences(text, language)), language)
    return Reading(language, text, tuple(row["times"]), tuple((each.span, means(each, at)) for each in found))


def means(each: TimeExpression, at: datetime) -> str:
    """What was found, in the notation of the labels."""
    period = resolved(each.meaning, at, ZONE)
    return OPEN if period.unclear is not None else _told(period)


def _told(period: Period) -> str:
    return "/".join("" if end is None else f"{end.astimezone(UTC):%Y-%m-%dT%H:%M}" for end in (period.at, period.until))


def _stands(label: Label, span: Span) -> bool:
    return bool(span.start < label["end"] and label["start"] < span.end)


def _right(label: Label, each: tuple[Span, str]) -> bool:
    return _stands(label, each[0]) and bool(label["means"] == each[1])


def _errors(reading: Reading) -> list[str]:
    """What is told otherwise than labelled, and what is missed."""
    wrong = [
        f"{reading.language} told {each[0].of(reading.text)!r} as {each[1]}"
        for each in reading.found
        if each[1] != OPEN and not any(_right(label, each) for label in reading.labels)
    ]
    missed = [
        f"{reading.language} missed {reading.text[label['start'] : label['end']]!r}: {label['means']}"
        for label in reading.labels
        if label["means"] != OPEN and not any(_right(label, each) for each in reading.found)
    ]
    return [*wrong, *missed]
