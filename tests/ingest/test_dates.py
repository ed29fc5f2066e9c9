from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire.ingest.dates import read_claim, read_date, too_late


@pytest.mark.parametrize(
    ("raw", "utc"),
    [
        ("Sat, 10 Jan 2026 10:00:00 +0300", "2026-01-10T07:00:00"),
        ("10 Jan 2026 10:00 GMT", "2026-01-10T10:00:00"),
        ("Sat, 10 Jan 2026 10:00:00 MSK", "2026-01-10T07:00:00"),
        ("Fri, 10 Jul 2026 10:00:00 CEST", "2026-07-10T08:00:00"),
        ("Sat, 10 Jan 2026 10:00:00 EST", "2026-01-10T15:00:00"),
        ("Sat, 10 Jan 2026 10:00:00 GMT+2", "2026-01-10T08:00:00"),
        ("2026-01-10T10:00:00+03:00", "2026-01-10T07:00:00"),
        ("2026-01-10 10:00:00 +0300", "2026-01-10T07:00:00"),
        ("2026-01-10T10:00:00.123456Z", "2026-01-10T10:00:00.123456"),
    ],
)
def test_claims_with_a_zone_come_out_in_utc_without_a_problem(raw: str, utc: str) -> None:
    assert read_date(raw) == (datetime.fromisoformat(utc).replace(tzinfo=UTC), None)


@pytest.mark.parametrize("raw", ["2026-01-10", "20260110", "2026-01-10T10:00:00", "Sat, 10 Jan 2026 10:00:00"])
def test_what_is_missing_is_said(raw: str) -> None:
    at, problem = read_date(raw)
    assert at is not None
    assert at.date().isoformat() == "2026-01-10"
    assert problem is not None
    assert "UTC" in problem


@pytest.mark.parametrize(
    "raw", ["", "yesterday", "vor 2 Stunden", "next Monday 10:00", "0000-00-00", "Sat, 32 Jan 2026 10:00:00 GMT", "n/a"]
)
def test_nothing_is_invented(raw: str) -> None:
    at, problem = read_date(raw)
    assert at is None
    assert problem


@given(st.datetimes(datetime(1971, 1, 1), datetime(2100, 1, 1)), st.integers(-14 * 60, 14 * 60))  # noqa: DTZ001
def test_whatever_rfc_822_writes_is_read_back(moment: datetime, minutes: int) -> None:
    at = moment.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=minutes)))
    if minutes:  # "+0000" may also mean UTC, "-0000" an unknown zone
        assert read_date(format_datetime(at)) == (at.astimezone(UTC), None)
    assert read_date(at.isoformat()) == (at.astimezone(UTC), None)


@given(st.text(max_size=40))
def test_any_words_are_a_date_or_a_problem(raw: str) -> None:
    at, problem = read_date(raw)
    assert (at is None) <= (problem is not None)
    assert at is None or at.tzinfo is UTC


def test_too_late_allows_a_day() -> None:
    seen = datetime(2026, 1, 10, tzinfo=UTC)
    assert too_late(seen + timedelta(hours=24), seen) is None
    assert too_late(seen + timedelta(hours=25), seen) is not None


SEEN = datetime(2031, 3, 4, 12, tzinfo=UTC)


@pytest.mark.parametrize("raw", ["Thu, 01 Jan 1970 00:00:00 GMT", "1970-01-01T00:00:00Z", "1994-12-31T23:59:59Z"])
def test_a_clock_that_was_never_set_is_not_believed(raw: str) -> None:
    problems: list[str] = []
    assert read_claim(raw, SEEN, problems) is None
    assert len(problems) == 1
    assert "before any feed" in problems[0]


@pytest.mark.parametrize("raw", ["1995-01-01T00:00:00Z", "2009-05-06T07:08:09Z", "2031-02-01T00:00:00Z"])
def test_an_old_item_is_believed(raw: str) -> None:
    problems: list[str] = []
    assert read_claim(raw, SEEN, problems) == datetime.fromisoformat(raw)
    assert problems == []
