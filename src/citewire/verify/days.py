"""Days, months and weekdays of a sentence beside those of the passage, as far as the words name them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from citewire import languages
from citewire.model import TimeBound, TimeExpression
from citewire.verify.finding import Aspect, Finding, Relation
from citewire.verify.reading import REMEMBERED, Reading

REACH = 14
_LONG = 400


@dataclass(frozen=True, slots=True)
class Day:
    """What words name of a day; None for what they leave out. ``side`` is -1 where it is only a limit that the time
    lies before, 1 where it lies after it, else 0."""

    words: str
    weekday: int | None
    day: int | None
    month: int | None
    year: int | None
    side: int = 0
    within: bool = False


@lru_cache(maxsize=REMEMBERED)
def days(reading: Reading) -> tuple[Day, ...]:
    """Every time of a text that names a weekday, a day of a month or a month."""
    return tuple(
        _day(reading, time)
        for time in reading.annotations.times
        if time.meaning.weekday is not None or time.meaning.month is not None
    )


def compared(claim: Reading, passage: Reading) -> Iterator[Finding]:
    """A finding for each day that the claim names."""
    given = days(passage)
    for wanted in days(claim):
        told = [(each, found) for each in given if (found := relation(wanted, each)) is not None]
        order = (Relation.SAME, Relation.OPEN, Relation.OTHER)
        if not told:
            yield Finding(Aspect.DATE, Relation.MISSING, wanted.words, "", False, _detail(wanted))
            continue
        best, found = min(told, key=lambda each: order.index(each[1]))
        yield Finding(Aspect.DATE, found, wanted.words, best.words, len(told) == 1, _detail(wanted))


def _detail(day: Day) -> str:
    return "compared" if day.side else "plain"


def _day(reading: Reading, time: TimeExpression) -> Day:
    meaning = time.meaning
    return Day(
        time.span.of(reading.text),
        meaning.weekday if meaning.month is None else None,
        meaning.day,
        meaning.month,
        meaning.year,
        *_side(reading, time),
    )


def _side(reading: Reading, time: TimeExpression) -> tuple[int, bool]:
    """Whether the time is only a limit, by the words before it or those with which it begins, and whether it counts."""
    checking = reading.spoken.checking
    before = reading.text[max(0, time.span.start - REACH) : time.span.start]
    for phrases, side in ((checking.before, -1), (checking.after, 1)):
        pattern = languages.pattern(phrases)
        own = pattern.match(reading.text, time.span.start, time.span.end)
        ahead = (found for found in pattern.finditer(before) if not before[found.end() :].strip())
        found = own or next(ahead, None)
        if found is not None:
            return side, languages.pattern(checking.inclusive).fullmatch(found[0]) is not None
    if time.meaning.bound is not None:
        return (-1 if time.meaning.bound is TimeBound.UNTIL else 1), False
    return 0, False


def relation(wanted: Day, given: Day) -> Relation | None:
    """How one day stands to another; None where they name nothing that could be compared."""
    if wanted.weekday is not None or given.weekday is not None:
        if wanted.weekday is None or given.weekday is None:
            return None
        return Relation.SAME if wanted.weekday == given.weekday else Relation.OTHER
    if wanted.side != given.side:
        return _limited(wanted, given)
    pairs = [(wanted.month, given.month), (wanted.day, given.day), (wanted.year, given.year)]
    if any(one is not None and other is not None and one != other for one, other in pairs):
        return Relation.OTHER
    missing = (wanted.day is not None and given.day is None) or (wanted.month is not None and given.month is None)
    return Relation.OPEN if missing else Relation.SAME


def _limited(wanted: Day, given: Day) -> Relation:
    """ "before 24 March" beside "on 22 March": days of a year as numbers, a month without a day as its whole."""
    same_year = wanted.year is not None and given.year is not None
    one, other = _stretch(wanted, same_year), _stretch(given, same_year)
    if one[0] <= other[0] and other[1] <= one[1]:
        return Relation.SAME
    if other[1] < one[0] or one[1] < other[0]:
        return Relation.OTHER
    return Relation.OPEN


def _stretch(day: Day, with_year: bool) -> tuple[float, float]:
    base = (day.year or 0) * _LONG if with_year else 0
    first = base + (day.month or 1) * 31 + (day.day or 1)
    last = base + (day.month or 12) * 31 + (day.day or 31)
    if day.side < 0:
        return float("-inf"), last if day.within else first - 0.5
    if day.side > 0:
        return first if day.within else last + 0.5, float("inf")
    return first, last
