"""Times in the desk's zone and language."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from citewire.errors import SettingsError
from citewire.publish.dates import Dates

SUMMER = datetime(2031, 7, 1, 22, 30, tzinfo=UTC)
FIRST, LAST = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "zone", "words"),
    [
        ("en", "Europe/Berlin", "2 July 2031, 00:30 CEST (UTC+2)"),
        ("de", "Europe/Berlin", "2. Juli 2031, 00:30 MESZ (UTC+2)"),
        ("en", "UTC", "1 July 2031, 22:30 UTC"),
        ("en", "Asia/Kolkata", "2 July 2031, 04:00 IST (UTC+5:30)"),
        ("en", "America/Caracas", "1 July 2031, 18:30 UTC-4"),
        ("xx", "UTC", "1 July 2031, 22:30 UTC"),
    ],
)
def test_a_moment_has_date_zone_and_offset(language: str, zone: str, words: str) -> None:
    assert Dates(language, zone).exact(SUMMER) == words


@pytest.mark.parametrize(("at", "zone"), [(LAST, "Europe/Berlin"), (FIRST, "America/Caracas")])
def test_a_time_at_the_end_of_the_calendar_breaks_no_page(at: datetime, zone: str) -> None:
    dates = Dates("en", zone)
    assert dates.exact(at).endswith(f"{at:%H:%M} UTC")
    assert dates.iso(at).endswith("+00:00")
    assert dates.day(at)


def test_a_zone_that_is_none_is_refused_with_an_example() -> None:
    with pytest.raises(SettingsError, match="Europe/Berlin"):
        Dates("en", "Middle-earth/Shire").clock(SUMMER)
