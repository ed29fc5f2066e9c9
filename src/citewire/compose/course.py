"""How the numbers of a row stand to each other: the same, disputed, or grown or gone down with time."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta
from itertools import combinations, pairwise

from citewire.languages.counting import ADDING_UP
from citewire.model import Course, FigureCell

STEP = timedelta(minutes=30)
"""What one outlet gives sooner than this after another gave something else is no later state: the two differ."""

WIDE = 1.25
"""A lower bound ("more than 80") holds for what is at most so much larger; what is larger says something else."""

ROUND = 1000
"""From here on numbers are rounded to hundreds: 45,000 is what 45,400 is called."""

ROUNDED = 0.02
ABOUT = 0.1

_FROM = frozenset({"at least", "more than"})
_NEAR = frozenset({"about", "nearly"})


def differs(cells: Sequence[FigureCell]) -> bool:
    """Whether two of the numbers can't both be right of one moment."""
    return any(not (_holds(one, other) or _holds(other, one)) for one, other in combinations(cells, 2))


def course_of(indicator: str, cells: Sequence[FigureCell], parties: Mapping[str, str | None]) -> Course | None:
    """Whether the numbers rose or fell with the time of their documents; None where they didn't, and where publishers
    of two parties (``parties`` by publisher) give different ones. What only adds up does not fall."""
    steps = sorted(cells, key=lambda cell: (cell.at, cell.value))
    if len({_number(cell) for cell in steps}) < 2 or _two_sides(cells, parties):
        return None
    if any(_number(one) != _number(other) and other.at - one.at < STEP for one, other in pairwise(steps)):
        return None
    if all(one.value <= other.value and _top(one) <= _top(other) for one, other in pairwise(steps)):
        return Course.ROSE
    if indicator not in ADDING_UP and all(
        one.value >= other.value and _top(one) >= _top(other) for one, other in pairwise(steps)
    ):
        return Course.FELL
    return None


def _two_sides(cells: Collection[FigureCell], parties: Mapping[str, str | None]) -> bool:
    return any(
        _number(one) != _number(other)
        and bool(parties.get(one.publisher_id) and parties.get(other.publisher_id))
        and parties.get(one.publisher_id) != parties.get(other.publisher_id)
        for one, other in combinations(cells, 2)
    )


def _holds(one: FigureCell, other: FigureCell) -> bool:
    """Whether the first is true if the second is."""
    if _number(one) == _number(other):
        return True
    if one.upper is not None or other.upper is not None:
        return one.value <= other.value and _top(other) <= _top(one)
    gap = abs(one.value - other.value)
    if one.qualifier in _FROM and one.value <= other.value:
        return other.value <= WIDE * one.value
    if one.qualifier in _NEAR and gap <= ABOUT * other.value:
        return True
    return one.value >= ROUND and one.value % ROUND == 0 and gap <= ROUNDED * other.value


def _number(cell: FigureCell) -> tuple[float, float | None]:
    return cell.value, cell.upper


def _top(cell: FigureCell) -> float:
    return cell.upper if cell.upper is not None else cell.value
