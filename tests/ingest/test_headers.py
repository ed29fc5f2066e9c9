"""What headers say of time and versions."""

from __future__ import annotations

import math
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire.ingest.headers import http_date, max_age, retry_after, validator

NOW = datetime(2026, 1, 6, 10, 0, tzinfo=UTC)
ANY = st.text(max_size=60) | st.from_regex(r"(max-age|no-cache|public)[=, \"0-9-]*", fullmatch=True)


@pytest.mark.parametrize(
    "text",
    ["Tue, 06 Jan 2026 12:00:00 GMT", "Tuesday, 06-Jan-26 12:00:00 GMT", "Tue Jan  6 12:00:00 2026"],
)
def test_the_three_forms_of_an_http_date(text: str) -> None:
    assert http_date(text) == datetime(2026, 1, 6, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("120", 120.0),
        (" 0 ", 0.0),
        ("Tue, 06 Jan 2026 12:00:00 GMT", 7200.0),
        ("Tue, 06 Jan 2026 09:00:00 GMT", 0.0),
        ("-5", None),
        ("1.5", None),
        ("٣", None),
        ("soon", None),
        ("", None),
        (None, None),
    ],
)
def test_retry_after(text: str | None, seconds: float | None) -> None:
    assert retry_after(text, NOW) == seconds


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"cache-control": "max-age=600"}, 600.0),
        ({"cache-control": 'Public, MAX-AGE = "600"'}, 600.0),
        ({"cache-control": "max-age=600", "age": "100"}, 500.0),
        ({"cache-control": "max-age=600", "age": "1000"}, 0.0),
        ({"cache-control": "max-age=600", "expires": "0"}, 600.0),
        ({"cache-control": "s-maxage=600"}, None),
        ({"cache-control": "no-cache"}, 0.0),
        ({"cache-control": "max-age=600, no-store"}, 0.0),
        ({"cache-control": "max-age=never"}, 0.0),
        ({"cache-control": "max-age=60, max-age=600"}, 60.0),
        ({"cache-control": 'private="set-cookie, max-age=9", max-age=5'}, 5.0),
        ({"expires": "Tue, 06 Jan 2026 10:10:00 GMT"}, 600.0),
        ({"expires": "Tue, 06 Jan 2026 10:10:00 GMT", "date": "Tue, 06 Jan 2026 10:05:00 GMT"}, 300.0),
        ({"expires": "Tue, 06 Jan 2026 09:00:00 GMT"}, 0.0),
        ({"expires": "-1"}, 0.0),
    ],
)
def test_max_age(headers: dict[str, str], seconds: float | None) -> None:
    assert max_age(headers, NOW) == seconds


@given(ANY, ANY, ANY, ANY)
def test_no_header_raises(cache_control: str, expires: str, date: str, age: str) -> None:
    headers = {"cache-control": cache_control, "expires": expires, "date": date, "age": age}
    for seconds in (max_age(headers, NOW), retry_after(expires, NOW)):
        assert seconds is None or (seconds >= 0 and math.isfinite(seconds))


@given(st.text(max_size=40))
def test_a_validator_that_is_kept_can_be_sent(text: str) -> None:
    kept = validator(text)
    assert kept is None or (kept == text and text.isascii() and text.isprintable() and text == text.strip())


def test_validators_are_kept_as_they_came() -> None:
    assert validator('W/"a b"') == 'W/"a b"'
    assert validator('"x"\r\nHost: evil.example') is None
    assert validator('"' + "x" * 2000 + '"') is None
    assert validator("") is None
    assert validator(None) is None
