"""Times in the desk's zone and language."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from citewire.errors import SettingsError
from citewire.publish.dates import Dates

SUMMER = datetime(2031, 7, 1, 22, 30, tzinfo=UTC)


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


def test_a_zone_that_is_none_is_refused_with_an_example() -> None:
    with pytest.raises(SettingsError, match="Europe/Berlin"):
        Dates("en", "Middle-earth/Shire").clock(SUMMER)
