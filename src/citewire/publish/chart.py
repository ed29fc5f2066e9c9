"""The chart of a row of figures: what each side says over time, as marks that a template draws as SVG.

Across, places are in percent of the drawing, so that one drawing fits every screen without its words growing or
shrinking; down, they are in pixels. The table beside it says the same: the chart is a picture of it and no more.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from math import ceil, floor, log10

from citewire.model import FigureCell, FigureRow, Publisher

LEAST_MARKS = 3
"""Fewer are read faster in the table."""

SIDES = 6
"""Sides with a shape of their own; further ones share the last, hollow shape."""

LEFT, RIGHT = 20.0, 97.0
"""Where the first and the last mark stand, in percent; left of them is room for the numbers of the scale."""

TOP, BOTTOM, HEIGHT = 26.0, 158.0, 172
"""Where the highest and the lowest line of the scale stand, and how high the drawing is, in pixels."""

STEPS = 4
"""Most steps of the scale; a step beyond either end of the numbers may be added."""

SHAPES: tuple[str, ...] = (
    "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z",  # circle
    "M-6.5 0L0-6.5 6.5 0 0 6.5z",  # diamond
    "M-4.5-4.5h9v9h-9z",  # square
    "M0-6L6 5H-6z",  # triangle
    "M0 6L-6-5H6z",  # triangle on its tip
    "M-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z",  # cross
    "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",  # small circle, drawn hollow: everybody else
)
"""Paths around the middle of a mark, one for each side."""

UP, DOWN = frozenset({"at least", "more than"}), frozenset({"at most", "less than"})


@dataclass(frozen=True, slots=True)
class Mark:
    """One figure: who says it, its place (``x`` percent, ``y`` pixels), the ends of a range (pixels, 0 without one),
    and where an arrow points: ``up``, ``down`` or nowhere."""

    cell: FigureCell
    publisher: Publisher | None
    x: float
    y: float
    high: float = 0.0
    low: float = 0.0
    arrow: str = ""


@dataclass(frozen=True, slots=True)
class Side:
    """One side's marks in the order of time; ``name`` is the party, or the publisher where it speaks for none, or
    empty for all who have no shape of their own."""

    name: str
    marks: tuple[Mark, ...]

    @property
    def paths(self) -> tuple[tuple[Mark, Mark], ...]:
        """Marks that a line joins; none for many voices under one shape."""
        return tuple(pairwise(self.marks)) if self.name else ()


@dataclass(frozen=True, slots=True)
class Chart:
    """A drawing: its sides (the one with most marks first), the scale as (pixels, number), and the time it covers."""

    sides: tuple[Side, ...]
    scale: tuple[tuple[float, float], ...]
    start: datetime
    end: datetime

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All marks, the earliest first."""
        return tuple(sorted((mark for side in self.sides for mark in side.marks), key=lambda mark: mark.cell.at))

    @property
    def arrows(self) -> tuple[str, ...]:
        """Which ways arrows point, for the key: ``up``, ``down``, both or neither."""
        return tuple(way for way in ("up", "down") if any(mark.arrow == way for mark in self.marks))

    @property
    def ranges(self) -> bool:
        """Whether a number is given as a range."""
        return any(mark.high != mark.low for mark in self.marks)


def chart_of(row: FigureRow, publisher_of: Callable[[str], Publisher | None]) -> Chart | None:
    """The chart of a row on which sources differ or that changed with time; None for any other, and for one with fewer
    than three figures or all of one moment. ``publisher_of`` knows who published a document by its id.

    The same number of the same publisher at the same time is one mark.
    """
    once = {(cell.publisher_id, cell.at, cell.value, cell.upper, cell.qualifier): cell for cell in row.cells}
    cells = sorted(once.values(), key=lambda cell: (cell.at, cell.publisher_id, cell.value))
    if not (row.differs or row.course) or len(cells) < LEAST_MARKS or cells[0].at == cells[-1].at:
        return None
    scale = _scale([number for cell in cells for number in (cell.value, cell.upper) if number is not None])
    marks = [_mark(cell, publisher_of(cell.document_id), scale, (cells[0].at, cells[-1].at)) for cell in cells]
    return Chart(_sides(marks), tuple((_down(number, scale), number) for number in scale), cells[0].at, cells[-1].at)


def _mark(
    cell: FigureCell, publisher: Publisher | None, scale: Sequence[float], time: tuple[datetime, datetime]
) -> Mark:
    start, end = time
    x = round(LEFT + (RIGHT - LEFT) * ((cell.at - start) / (end - start)), 2)
    arrow = "up" if cell.qualifier in UP else "down" if cell.qualifier in DOWN else ""
    if cell.upper is None:
        return Mark(cell, publisher, x, _down(cell.value, scale), arrow=arrow)
    high, low = _down(max(cell.value, cell.upper), scale), _down(min(cell.value, cell.upper), scale)
    return Mark(cell, publisher, x, round((high + low) / 2, 1), high, low, arrow)


def _down(number: float, scale: Sequence[float]) -> float:
    """Where a number stands, in pixels from the top."""
    height = scale[-1] - scale[0] or 1.0  # nothing but zeros: all on the line
    return round(BOTTOM - (BOTTOM - TOP) * (number - scale[0]) / height, 1)


def _scale(numbers: Sequence[float]) -> tuple[float, ...]:
    """Round numbers from below the least to above the greatest, evenly apart; from zero on where that costs little
    room, for then a mark twice as high says twice as much."""
    least, most = min(numbers), max(numbers)
    if 0 <= least <= most / 2:
        least = 0.0
    step = _step((most - least) / STEPS or abs(most) / STEPS or 1.0)
    if all(number.is_integer() for number in map(float, numbers)):
        step = max(step, 1.0)
    first, last = floor(least / step), ceil(most / step)
    return tuple(round(count * step, 10) for count in range(first, max(last, first + 1) + 1))


def _step(least: float) -> float:
    """The smallest of 1, 2, 5, 10, 20 ... (or a tenth, a hundredth of them) that is not below ``least``."""
    power: float = 10.0 ** floor(log10(least))
    return next(power * factor for factor in (1.0, 2.0, 5.0, 10.0) if power * factor >= least * (1 - 1e-9))


def _sides(marks: Sequence[Mark]) -> tuple[Side, ...]:
    """The marks by side: those with most marks first, then by their first; all beyond ``SIDES`` together."""
    found: dict[str, list[Mark]] = {}
    for mark in marks:
        found.setdefault(_side(mark), []).append(mark)
    named = sorted((Side(name, tuple(some)) for name, some in found.items() if name), key=lambda side: -len(side.marks))
    rest = [mark for mark in marks if _side(mark) not in {side.name for side in named[:SIDES]}]
    return (*named[:SIDES], *([Side("", tuple(rest))] if rest else []))


def _side(mark: Mark) -> str:
    return (mark.publisher.party or mark.publisher.name) if mark.publisher else ""
