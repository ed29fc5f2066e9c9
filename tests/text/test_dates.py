"""``resolved``: a meaning, a document's time and a zone to a time."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire.model import DayPart, Direction, TimeBound, TimeMeaning, TimeSection, TimeUnit, Unclear
from citewire.text.dates import Period, resolved

KYIV, BERLIN, HONOLULU = ZoneInfo("Europe/Kyiv"), ZoneInfo("Europe/Berlin"), ZoneInfo("Pacific/Honolulu")
LATE = datetime(2031, 3, 6, 23, 30, tzinfo=UTC)
"""Thursday in London, Friday in Kyiv."""
TODAY = TimeMeaning(unit=TimeUnit.DAY, offset=0)

MOMENTS = st.integers(0, 34_000).map(
    lambda days: datetime(1996, 1, 1, 23, 30, tzinfo=UTC) + timedelta(hours=days * 24.7)
)
ZONES = st.sampled_from([UTC, KYIV, BERLIN, HONOLULU, timezone(timedelta(hours=14))])
UNITS = st.sampled_from([TimeUnit.DAY, TimeUnit.WEEK, TimeUnit.MONTH, TimeUnit.YEAR])


def optional(strategy: st.SearchStrategy[int]) -> st.SearchStrategy[int | None]:
    return st.none() | strategy


MEANINGS = st.builds(
    TimeMeaning,
    unit=st.none() | st.sampled_from(TimeUnit),
    offset=optional(st.integers(-3000, 3000)),
    lasting=optional(st.integers(1, 9999)),
    weekday=optional(st.integers(0, 6)),
    day=optional(st.integers(1, 31)),
    month=optional(st.integers(1, 12)),
    year=optional(st.integers(1900, 2100)),
    direction=st.none() | st.sampled_from(Direction),
    section=st.none() | st.sampled_from(TimeSection),
    part=st.none() | st.sampled_from(DayPart),
    minute=optional(st.integers(0, 1440)),
    utc_offset=optional(st.integers(-720, 840)),
    bound=st.none() | st.sampled_from(TimeBound),
    unclear=st.none() | st.sampled_from(Unclear),
)


def day_of(period: Period, zone: ZoneInfo | timezone) -> date:
    assert period.at is not None
    return period.at.astimezone(zone).date()


def test_today_is_that_of_the_desk() -> None:
    assert day_of(resolved(TODAY, LATE, UTC), UTC) == date(2031, 3, 6)  # type: ignore[arg-type]
    assert day_of(resolved(TODAY, LATE, KYIV), KYIV) == date(2031, 3, 7)
    assert resolved(TODAY, LATE, KYIV).at == datetime(2031, 3, 6, 22, tzinfo=UTC)


def test_a_zone_that_is_named_is_kept_on_every_desk() -> None:
    at = TimeMeaning(day=4, month=3, year=2031, minute=17 * 60 + 30, utc_offset=120)
    assert {resolved(at, LATE, zone).at for zone in (KYIV, BERLIN, HONOLULU)} == {
        datetime(2031, 3, 4, 15, 30, tzinfo=UTC)
    }


def test_the_clock_of_the_desk_counts_where_clocks_change() -> None:
    on_change = TimeMeaning(day=30, month=3, year=2031, minute=12 * 60)
    assert resolved(on_change, LATE, BERLIN).at == datetime(2031, 3, 30, 10, tzinfo=UTC)
    whole = resolved(TimeMeaning(day=30, month=3, year=2031), LATE, BERLIN)
    assert whole.at is not None
    assert whole.until is not None
    assert whole.until - whole.at == timedelta(hours=23)


def test_the_night_before_ends_on_the_day() -> None:
    night = resolved(TimeMeaning(weekday=0, direction=Direction.PAST, part=DayPart.NIGHT_BEFORE), LATE, UTC)
    assert night == Period(datetime(2031, 3, 2, 20, tzinfo=UTC), datetime(2031, 3, 3, 6, tzinfo=UTC))


@pytest.mark.parametrize(
    ("meaning", "unclear"),
    [
        (TODAY, Unclear.NO_DATE),
        (TimeMeaning(day=3, month=1), Unclear.NO_DATE),
        (TimeMeaning(unit=TimeUnit.HOUR, lasting=24), Unclear.NO_DATE),
        (TimeMeaning(year=2022, bound=TimeBound.SINCE), Unclear.NO_DATE),
        (TimeMeaning(year=2022, month=2), None),
        (TimeMeaning(unclear=Unclear.RECURRING), Unclear.RECURRING),
    ],
)
def test_without_a_date_only_what_names_its_year_is_told(meaning: TimeMeaning, unclear: Unclear | None) -> None:
    assert resolved(meaning, None, UTC).unclear is unclear


@pytest.mark.parametrize(
    ("meaning", "unclear"),
    [
        (TimeMeaning(day=30, month=2, year=2031), Unclear.CONTRADICTION),
        (TimeMeaning(day=29, month=2), None),  # of 2032
        (TimeMeaning(day=4, month=3, year=2031, weekday=0), Unclear.CONTRADICTION),  # a Tuesday
        (TimeMeaning(unit=TimeUnit.YEAR, offset=-5000), Unclear.CONTRADICTION),
        (TimeMeaning(minute=600), Unclear.NO_DAY),
        (TimeMeaning(day=1, month=9), Unclear.YEAR),  # half a year away
        (TimeMeaning(month=5), Unclear.DIRECTION),
        (TimeMeaning(weekday=4, direction=Direction.NEXT), Unclear.WEEK),
        (TimeMeaning(weekday=3, direction=Direction.AHEAD), Unclear.WEEK),  # today, or in a week
        (TimeMeaning(weekday=4), Unclear.DIRECTION),
        (TimeMeaning(weekday=3), None),
        (TimeMeaning(unit=TimeUnit.WEEKEND), Unclear.DIRECTION),
    ],
)
def test_what_stays_open(meaning: TimeMeaning, unclear: Unclear | None) -> None:
    assert resolved(meaning, datetime(2031, 3, 6, 12, tzinfo=UTC), UTC).unclear is unclear


def test_a_weekday_beside_a_date_tells_the_year() -> None:
    found = resolved(TimeMeaning(day=29, month=2, weekday=6), datetime(2032, 12, 1, tzinfo=UTC), UTC)
    assert day_of(found, UTC) == date(2032, 2, 29)  # type: ignore[arg-type]


@given(st.integers(0, 6), MOMENTS, ZONES)
def test_a_weekday_is_the_one_named_and_lies_where_it_should(weekday: int, now: datetime, zone: ZoneInfo) -> None:
    today = now.astimezone(zone).date()
    limits = {Direction.PAST: (-6, 0), Direction.BEFORE: (-7, -1), Direction.AFTER: (1, 7), Direction.AHEAD: (1, 6),
              Direction.NEXT: (1, 7), Direction.THIS: (-6, 6)}  # fmt: skip
    for direction, (least, most) in limits.items():
        found = resolved(TimeMeaning(weekday=weekday, direction=direction), now, zone)
        if found.unclear is not None:
            assert direction in (Direction.AHEAD, Direction.NEXT)
            continue
        day = day_of(found, zone)
        assert day.weekday() == weekday
        assert least <= (day - today).days <= most


@given(st.integers(1, 12), optional(st.integers(1, 28)), MOMENTS, ZONES)
def test_what_is_past_never_begins_after_the_document(
    month: int, day: int | None, now: datetime, zone: ZoneInfo
) -> None:
    for direction in (Direction.PAST, Direction.BEFORE):
        found = resolved(TimeMeaning(month=month, day=day, direction=direction), now, zone)
        if direction is Direction.PAST and found.unclear in (Unclear.DIRECTION, Unclear.YEAR):
            continue  # one that is near ahead is hardly that of last year
        assert found.at is not None
        assert found.at <= now


@given(UNITS, st.integers(-50, 50), MOMENTS, ZONES)
def test_units_follow_one_another_without_a_gap(unit: TimeUnit, offset: int, now: datetime, zone: ZoneInfo) -> None:
    one = resolved(TimeMeaning(unit=unit, offset=offset), now, zone)
    other = resolved(TimeMeaning(unit=unit, offset=offset + 1), now, zone)
    assert one.until == other.at
    present = resolved(TimeMeaning(unit=unit, offset=0), now, zone)
    assert present.at is not None
    assert present.until is not None
    assert present.at <= now < present.until


@given(UNITS, MOMENTS, ZONES)
def test_sections_are_the_whole(unit: TimeUnit, now: datetime, zone: ZoneInfo) -> None:
    if unit is TimeUnit.DAY:
        return
    parts = [resolved(TimeMeaning(unit=unit, offset=0, section=section), now, zone) for section in TimeSection]
    whole = resolved(TimeMeaning(unit=unit, offset=0), now, zone)
    assert (parts[0].at, parts[2].until) == (whole.at, whole.until)
    assert [part.until for part in parts[:2]] == [part.at for part in parts[1:]]


@given(MEANINGS, st.none() | MOMENTS, ZONES)
def test_any_meaning_has_a_time_or_a_reason(meaning: TimeMeaning, now: datetime | None, zone: ZoneInfo) -> None:
    found = resolved(meaning, now, zone)
    assert (found.at is None and found.until is None) == (found.unclear is not None)
    assert all(end is None or end.tzinfo is UTC for end in (found.at, found.until))
    if found.at is not None and found.until is not None:
        assert found.at < found.until
    if meaning.unclear is not None:
        assert found.unclear is meaning.unclear
