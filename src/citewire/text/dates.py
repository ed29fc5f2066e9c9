"""What words of time mean on a day and in a zone: ``TimeMeaning`` to ``Period``. Pure; no clock but the document's."""

from __future__ import annotations

import calendar
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from types import MappingProxyType

from citewire.model import DayPart, Direction, TimeBound, TimeMeaning, TimeSection, TimeUnit, Unclear

HOURS: Mapping[DayPart, tuple[int, int]] = MappingProxyType(
    {
        DayPart.NIGHT_BEFORE: (-4, 6),
        DayPart.EARLY: (0, 9),
        DayPart.MORNING: (5, 12),
        DayPart.NOON: (11, 14),
        DayPart.AFTERNOON: (12, 18),
        DayPart.EVENING: (17, 24),
        DayPart.NIGHT: (20, 30),
        DayPart.LATE: (18, 24),
    }
)
"""The widest reading of each part, in hours from the midnight at which its day begins."""
NEAR_DAYS = 150
"""A day and month without a year or a sign is the nearest one when it is that near; half a year away it stays open."""
NEAR_MONTHS = 3
"""A month without a year that begins within so many may be meant, so it stays open; without a sign of the past one that
began more than so many ago stays open as well."""
SATURDAY, MONTHS = 5, 12

Days = tuple[date, date]
"""First day, and the day after the last."""


@dataclass(frozen=True, slots=True)
class Period:
    """A time: from ``at`` until just before ``until``, both aware UTC.

    A moment has no ``until``, and neither has what goes on from a moment to come; "by 5 p.m." has no ``at``. Where the
    words can't be anchored both are None and ``unclear`` says why.
    """

    at: datetime | None = None
    until: datetime | None = None
    unclear: Unclear | None = None


def resolved(meaning: TimeMeaning, reported_at: datetime | None, zone: tzinfo) -> Period:
    """The time that ``meaning`` has in a document out at ``reported_at`` (aware; None: not known), days in ``zone``."""
    if meaning.unclear is not None:
        return Period(unclear=meaning.unclear)
    if reported_at is None and (meaning.year is None or meaning.bound is TimeBound.SINCE):
        return Period(unclear=Unclear.NO_DATE)
    try:
        found = _period(meaning, reported_at, zone)
    except (OverflowError, ValueError):  # 30 February, or before year 1
        return Period(unclear=Unclear.CONTRADICTION)
    return _bounded(found, meaning.bound, reported_at)


def first_day(meaning: TimeMeaning, at: datetime, zone: tzinfo) -> date | None:
    """The first day that ``meaning`` has in a text out at ``at``, or the day that it ends before; None where the words
    count hours, go on from then to now, or can't be anchored."""
    if meaning.unit in (TimeUnit.HOUR, TimeUnit.MINUTE) or meaning.lasting is not None:
        return None
    period = resolved(meaning, at, zone)
    first = period.at or period.until
    return None if first is None else first.astimezone(zone).date()


def _bounded(found: Period, bound: TimeBound | None, reported_at: datetime | None) -> Period:
    if bound is None or found.unclear is not None:
        return found
    if bound is TimeBound.UNTIL:
        return Period(None, found.until or found.at)
    over = found.at is not None and reported_at is not None and found.at < reported_at
    return Period(found.at, reported_at.astimezone(UTC) if over and reported_at is not None else None)


def _period(meaning: TimeMeaning, reported_at: datetime | None, zone: tzinfo) -> Period:
    now = reported_at or datetime(1, 1, 2, tzinfo=UTC)  # the year is named, so that no day counts from this one
    if meaning.lasting is not None:
        return Period(_back(now, meaning).astimezone(UTC), now.astimezone(UTC))
    if meaning.unit in (TimeUnit.HOUR, TimeUnit.MINUTE):
        step = timedelta(hours=1) if meaning.unit is TimeUnit.HOUR else timedelta(minutes=1)
        return Period((now + (meaning.offset or 0) * step).astimezone(UTC))
    days = _days(meaning, now.astimezone(zone).date())
    if isinstance(days, Unclear):
        return Period(unclear=days)
    return _within(_section(days, meaning.section), meaning, zone)


def _back(now: datetime, meaning: TimeMeaning) -> datetime:
    """So many units before now; months of 30 days and years of 365: such words are no more exact."""
    sizes = {
        TimeUnit.MINUTE: timedelta(minutes=1),
        TimeUnit.HOUR: timedelta(hours=1),
        TimeUnit.DAY: timedelta(days=1),
        TimeUnit.WEEK: timedelta(weeks=1),
        TimeUnit.WEEKEND: timedelta(weeks=1),
        TimeUnit.MONTH: timedelta(days=30),
        TimeUnit.YEAR: timedelta(days=365),
    }
    return now - (meaning.lasting or 0) * sizes[meaning.unit or TimeUnit.DAY]


def _within(days: Days, meaning: TimeMeaning, zone: tzinfo) -> Period:
    """The part or the minute of a day, else the whole days."""
    if meaning.utc_offset is not None:
        zone = timezone(timedelta(minutes=meaning.utc_offset))
    if meaning.minute is not None:
        return Period(_local(days[0], meaning.minute / 60, zone))
    if meaning.part is not None:
        first, last = HOURS[meaning.part]
        return Period(_local(days[0], first, zone), _local(days[0], last, zone))
    return Period(_local(days[0], 0, zone), _local(days[1], 0, zone))


def _local(day: date, hours: float, zone: tzinfo) -> datetime:
    """The moment at which a clock on the wall shows that hour (a day of a change of clocks has 23 or 25)."""
    on, rest = divmod(round(hours * 60), 24 * 60)
    wall = time(*divmod(rest, 60))
    return datetime.combine(day + timedelta(days=on), wall, tzinfo=zone).astimezone(UTC)


def _section(days: Days, section: TimeSection | None) -> Days:
    first, length = days[0], (days[1] - days[0]).days
    if section is None or length < 3:
        return days
    place = (TimeSection.BEGINNING, TimeSection.MIDDLE, TimeSection.END).index(section)
    return first + timedelta(days=place * length // 3), first + timedelta(days=(place + 1) * length // 3)


# -- which days -------------------------------------------------------------------------------------------------------


def _days(meaning: TimeMeaning, today: date) -> Days | Unclear:
    if meaning.day is not None and meaning.month is not None:
        return _date(meaning, today)
    if meaning.month is not None:
        return _month(meaning, today)
    if meaning.year is not None:
        return date(meaning.year, 1, 1), date(meaning.year + 1, 1, 1)
    if meaning.weekday is not None:
        return _weekday(meaning, today)
    if meaning.unit is TimeUnit.WEEKEND:
        return _weekend(meaning, today)
    if meaning.unit is not None and meaning.offset is not None:
        return _UNITS[meaning.unit](today, meaning.offset)
    return Unclear.NO_DAY


def _week(today: date, offset: int) -> Days:
    monday = today + timedelta(days=7 * offset - today.weekday())
    return monday, monday + timedelta(days=7)


def _of_month(year: int, month: int) -> Days:
    first = date(year, month, 1)
    return first, first + timedelta(days=calendar.monthrange(year, month)[1])


def _month_away(today: date, offset: int) -> Days:
    years, month = divmod(today.month - 1 + offset, MONTHS)
    return _of_month(today.year + years, month + 1)


def _day_away(today: date, offset: int) -> Days:
    return today + timedelta(days=offset), today + timedelta(days=offset + 1)


_UNITS: Mapping[TimeUnit, Callable[[date, int], Days]] = MappingProxyType(
    {
        TimeUnit.DAY: _day_away,
        TimeUnit.WEEK: _week,
        TimeUnit.MONTH: _month_away,
        TimeUnit.YEAR: lambda today, offset: (date(today.year + offset, 1, 1), date(today.year + offset + 1, 1, 1)),
    }
)


def _weekday(meaning: TimeMeaning, today: date) -> Days | Unclear:
    wanted = meaning.weekday or 0
    if meaning.unit is TimeUnit.WEEK:
        return _day_away(_week(today, meaning.offset or 0)[0], wanted)
    ahead = _ahead(meaning, wanted - today.weekday(), today)
    return ahead if isinstance(ahead, Unclear) else _day_away(today, ahead)


def _ahead(meaning: TimeMeaning, apart: int, today: date) -> int | Unclear:
    """Days from today to the weekday that lies ``apart`` in the present week."""
    match meaning.direction:
        case Direction.BEFORE:
            return apart % 7 - 7
        case Direction.AFTER:
            return apart % 7 or 7
        case Direction.AHEAD:
            return apart % 7 or Unclear.WEEK
        case Direction.NEXT:
            return Unclear.WEEK if apart > 0 else apart + 7
        case Direction.THIS:
            return apart
        case Direction.PAST:
            return -(-apart % 7)
    return Unclear.DIRECTION if apart else 0


def _weekend(meaning: TimeMeaning, today: date) -> Days | Unclear:
    """Saturday and Sunday of a week: steps from the weekend that began last, or is today."""
    on_it = today.weekday() >= SATURDAY
    steps: Mapping[Direction | None, int | Unclear] = {
        None: 0 if on_it else Unclear.DIRECTION,
        Direction.PAST: 0,
        Direction.BEFORE: -1 if on_it else 0,
        Direction.AFTER: 1,
        Direction.AHEAD: 0 if on_it else 1,
        Direction.NEXT: 1 if on_it else Unclear.WEEK,
        Direction.THIS: 0 if on_it else 1,
    }
    step = steps[meaning.direction]
    if isinstance(step, Unclear):
        return step
    begun = today - timedelta(days=(today.weekday() - SATURDAY) % 7)
    return begun + timedelta(days=7 * step), begun + timedelta(days=7 * step + 2)


def _date(meaning: TimeMeaning, today: date) -> Days | Unclear:
    """A day of a month, in the year that is named or meant; a weekday beside it has to fit."""
    years = [year for year in _years(meaning, today) if _is_day(year, meaning)]
    days = [date(year, meaning.month or 1, meaning.day or 1) for year in years]
    if meaning.weekday is not None:
        days = [day for day in days if day.weekday() == meaning.weekday]
    if not days:
        return Unclear.CONTRADICTION
    chosen = days[0] if len(days) == 1 else _chosen(days, meaning.direction, today)
    return chosen if isinstance(chosen, Unclear) else _day_away(chosen, 0)


def _years(meaning: TimeMeaning, today: date) -> list[int]:
    if meaning.year is not None:
        return [meaning.year]
    if meaning.unit is TimeUnit.YEAR and meaning.offset is not None:
        return [today.year + meaning.offset]
    return [today.year - 1, today.year, today.year + 1]


def _is_day(year: int, meaning: TimeMeaning) -> bool:
    return 1 <= (meaning.day or 1) <= calendar.monthrange(year, meaning.month or 1)[1]


def _chosen(days: list[date], direction: Direction | None, today: date) -> date | Unclear:
    """The one of several years that is meant: the nearest, and the direction must not speak against it."""
    nearest = min(days, key=lambda day: abs((day - today).days))
    near = abs((nearest - today).days) <= NEAR_DAYS
    if direction is Direction.BEFORE:
        return max((day for day in days if day < today), default=Unclear.YEAR)
    if direction is Direction.AFTER:
        return min((day for day in days if day > today), default=Unclear.YEAR)
    if direction is None or direction is Direction.THIS:
        return nearest if near else Unclear.YEAR
    past = direction is Direction.PAST
    side = [day for day in days if (day <= today if past else day >= today)]
    told = (max(side) if past else min(side)) if side else None
    return told if told is not None and (told == nearest or not near) else Unclear.YEAR


def _month(meaning: TimeMeaning, today: date) -> Days | Unclear:
    years = _years(meaning, today)
    month = meaning.month or 1
    if len(years) == 1:
        return _of_month(years[0], month)
    ahead = (month - today.month) % MONTHS
    match meaning.direction:
        case Direction.BEFORE:
            return _month_away(today, ahead - MONTHS)
        case Direction.AFTER | Direction.NEXT:
            return _month_away(today, ahead or MONTHS)
        case Direction.AHEAD:
            return _month_away(today, ahead)
        case Direction.PAST if not 0 < ahead <= NEAR_MONTHS:
            return _month_away(today, -(-ahead % MONTHS))
        case Direction.THIS:
            return _of_month(today.year, month)
    ago = -ahead % MONTHS
    if 0 < ahead <= NEAR_MONTHS or ago > NEAR_MONTHS:
        return Unclear.DIRECTION
    return _month_away(today, -ago)
