"""``TimeExpression`` and ``TimeMeaning``: words that say when, and what they say before day and zone are known."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from citewire.model.span import Span


class TimeUnit(StrEnum):
    """How long a stretch of time is; a week begins on Monday, a weekend on Saturday."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class DayPart(StrEnum):
    """A part of a day. ``night before`` is the night that ends on the morning of the day."""

    NIGHT_BEFORE = "night before"
    EARLY = "early"
    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"
    LATE = "late"


class TimeSection(StrEnum):
    """A third of a week, a month or a year."""

    BEGINNING = "beginning"
    MIDDLE = "middle"
    END = "end"


class Direction(StrEnum):
    """On which side of the document's day a weekday, a month or a date without a year lies.

    ``past``: the latest that is not to come (as news has it); ``before``: the latest before; ``ahead``: the first that
    is not over; ``after``: the first after; ``next``: the first after, where it lies in another week; ``this``: that of
    the present week.
    """

    PAST = "past"
    BEFORE = "before"
    AHEAD = "ahead"
    AFTER = "after"
    NEXT = "next"
    THIS = "this"


class TimeBound(StrEnum):
    """Whether the words name where a stretch begins or where it ends."""

    SINCE = "since"
    UNTIL = "until"


class Unclear(StrEnum):
    """Why words of time can't be anchored."""

    NO_DATE = "the document has no date"
    NO_DAY = "of a day that is not named"
    DIRECTION = "past or still to come"
    WEEK = "of this week or of the next"
    YEAR = "of a year that is not named"
    RECURRING = "again and again"
    ELSEWHERE = "counted from another time"
    STRETCH = "a stretch without a length"
    ZONE = "in a zone that is not named"
    HALF = "before or after noon"
    ORDER = "day and month could be the other way round"
    CONTRADICTION = "there is no such day"


@dataclass(frozen=True, slots=True)
class TimeMeaning:
    """What words say of a time, the same for every desk: ``text.dates.resolved`` makes a time of it, given the
    document's time and a zone.

    ``unit`` with ``offset`` counts from the present one (day -1 is yesterday); ``lasting`` is how many units back a
    stretch reaches that ends now. ``weekday`` (Monday = 0), ``day``, ``month`` and ``year`` are those named;
    ``direction`` chooses where they leave a choice. ``section``, ``part`` and ``minute`` (of the day, 0 to 1440) lie
    in that; ``utc_offset`` is in minutes, None for the desk's zone. ``unclear`` says why the words alone stay open.
    """

    unit: TimeUnit | None = None
    offset: int | None = None
    lasting: int | None = None
    weekday: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    direction: Direction | None = None
    section: TimeSection | None = None
    part: DayPart | None = None
    minute: int | None = None
    utc_offset: int | None = None
    bound: TimeBound | None = None
    unclear: Unclear | None = None


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words of a text that say when, and what they mean."""

    span: Span
    meaning: TimeMeaning = TimeMeaning()
