"""Which number means what: sentences labelled by hand with their numbers, indicators, units, qualifiers and wholes.

Labels are in ``figures.jsonl`` beside this module, by reference (``evals/references.py``). A line has ``language``,
``half`` (``before`` the rules were written, or ``after``, unseen by them) and ``figures``: each ``start`` and ``end``
of the number in the passage, ``value``, ``indicator``, ``unit`` ("" for bare counts) and, where the text has them,
``upper``, ``qualifier``, ``whole`` and ``of`` (offsets). Lines without figures are there to be left alone.

``f1`` is of numbers with an indicator: one is right when it covers a labelled one, and value, upper end and indicator
are the same. ``qualifier``, ``unit`` and ``whole`` are how many of the right ones have the right one of these
(``whole``: of those for which the label or the rules give any). A name before the point tells the half or the language.
"""

from __future__ import annotations

import math
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from citewire.annotate.figures import figures_of
from citewire.model import Figure, Span
from evals.references import labelled
from evals.support import REPOSITORY, Result, nested, shared_data, table

TASK = "figures"
DATA = str(REPOSITORY / "evals" / "figures.jsonl")
NEEDS = "current_events"

Label = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Reading:
    """One passage: the labels with an indicator, the figures with an indicator, and which belong together."""

    language: str
    half: str
    text: str
    labels: tuple[Label, ...]
    found: tuple[Figure, ...]
    pairs: tuple[tuple[Label, Figure], ...]


def run(data: Path) -> Result:
    """Read every passage and score it; passages that changed or are not there are counted and left out."""
    started = time.perf_counter()
    readings, lost = labelled(data, shared_data(), _read)
    groups = _groups(readings)
    scored = {name: scores(group) for name, group in groups.items()}
    figures = nested(scored)
    lines = (*_table(groups, scored), *(line for reading in readings for line in _errors(reading)), *lost)
    return Result(figures, lines, time.perf_counter() - started, {"left_out": len(lost)})


def scores(readings: list[Reading]) -> dict[str, float]:
    """Precision, recall and F1 of numbers with indicator, and the share of right details on the right ones."""
    right = sum(len(reading.pairs) for reading in readings)
    found = sum(len(reading.found) for reading in readings)
    wanted = sum(len(reading.labels) for reading in readings)
    pairs = [pair for reading in readings for pair in reading.pairs]
    parts = [(label, figure) for label, figure in pairs if "whole" in label or figure.whole is not None]
    return {
        "f1": round(2 * right / max(1, found + wanted), 4),
        "precision": round(right / max(1, found), 4),
        "recall": round(right / max(1, wanted), 4),
        "qualifier": _share(label.get("qualifier") == figure.qualifier for label, figure in pairs),
        "unit": _share(label["unit"] == figure.unit for label, figure in pairs),
        "whole": _share(label.get("whole") == figure.whole for label, figure in parts),
    }


def _read(row: Mapping[str, Any], text: str) -> Reading:
    labels = tuple(label for label in row["figures"] if label.get("indicator"))
    found = tuple(
        figure for figure in figures_of(text, (Span(0, len(text)),), row["language"]) if figure.indicator is not None
    )
    left = list(found)
    pairs = []
    for label in labels:
        if (figure := next((each for each in left if same(label, each)), None)) is not None:
            left.remove(figure)
            pairs.append((label, figure))
    return Reading(row["language"], row.get("half", "given"), text, labels, found, tuple(pairs))


def same(label: Label, figure: Figure) -> bool:
    """Whether the figure stands where the label does, with its value, upper end and indicator."""
    return (
        figure.span.start < label["end"]
        and label["start"] < figure.span.end
        and math.isclose(figure.value, label["value"])
        and figure.upper == label.get("upper")
        and figure.indicator == label["indicator"]
    )


def _groups(readings: list[Reading]) -> dict[str, list[Reading]]:
    """All under "", then by half, then by language."""
    groups: dict[str, list[Reading]] = defaultdict(list)
    for reading in readings:
        for name in ("", reading.half, reading.language):
            groups[name].append(reading)
    halves = sorted({reading.half for reading in readings})
    tags = sorted({reading.language for reading in readings})
    return {name: groups[name] for name in ("", *halves, *tags)}


def _share(right: Iterable[bool]) -> float:
    """The share of true ones; 1 where there is nothing to get wrong."""
    told = list(right)
    return round(sum(told) / len(told), 4) if told else 1.0


def _table(groups: Mapping[str, list[Reading]], scored: Mapping[str, Mapping[str, float]]) -> tuple[str, ...]:
    keys = ("f1", "precision", "recall", "qualifier", "unit", "whole")
    rows = [
        (name or "all", len(group), sum(len(each.labels) for each in group), *(scored[name][key] for key in keys))
        for name, group in groups.items()
    ]
    return table(("part", "passages", "figures", *keys), rows)


def _errors(reading: Reading) -> list[str]:
    """What is missed, what is too much and which details are wrong, a line each."""
    right = {id(label) for label, _ in reading.pairs}, {id(figure) for _, figure in reading.pairs}
    missed = [label for label in reading.labels if id(label) not in right[0]]
    extra = [figure for figure in reading.found if id(figure) not in right[1]]
    said = [f"missed {reading.text[label['start'] : label['end']]!r} {label['indicator']}" for label in missed]
    said += [f"too much {each.span.of(reading.text)!r} {each.indicator} {each.value:g}" for each in extra]
    for label, figure in reading.pairs:
        for key, got in (("qualifier", figure.qualifier), ("unit", figure.unit), ("whole", figure.whole)):
            if (wanted := label.get(key)) != got:
                said.append(f"{key} of {figure.span.of(reading.text)!r}: {got!r}, not {wanted!r}")
    start = f"{reading.half}/{reading.language}"
    return [f"{start}: {each} | {reading.text.strip()!r}" for each in said]
