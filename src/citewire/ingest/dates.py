"""A publisher's claim of a time, to aware UTC. Nothing is guessed: relative words ("yesterday") are not a date."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_tz
from typing import Any

from feedparser.datetimes import _parse_date as _parse_date_any

from citewire.model.document import EARLIEST

TOLERANCE = timedelta(days=1)
"""How far a claim may lie after our own observation before it is called impossible: zones and clocks differ."""

# Zone names that RFC 822 readers don't know, in minutes. Left out where the name means several (IST, CST in Asia).
_ZONES = {
    "WEST": 60, "BST": 60, "CET": 60, "MEZ": 60, "CEST": 120, "MESZ": 120, "EET": 120, "SAST": 120, "EEST": 180,
    "MSK": 180, "AZT": 240, "PKT": 300, "ICT": 420, "WIB": 420, "HKT": 480, "SGT": 480, "AWST": 480, "JST": 540,
    "KST": 540, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780, "WET": 0, "UTC": 0, "BRT": -180, "ART": -180,
}  # fmt: skip
_ZONE_AT_END = re.compile(r"\b([A-Z]{3,4})$")
_OFFSET_IN_WORDS = re.compile(r"\b(?:GMT|UTC)([+-]\d{1,2}):?(\d{2})?$")
# Python reads these, gives any other name as UTC and doesn't say so.
_KNOWN_ZONE = re.compile(r"(?:[+-]\d{4}|\b(?:Z|UT|UTC|GMT|[ECMP][SD]T|A[SD]T))$")
_ISO = re.compile(r"^[+-]?\d{4}-?\d{2}-?\d{2}")


def read_date(raw: str) -> tuple[datetime | None, str | None]:
    """The time that ``raw`` claims, aware UTC, and a sentence where something was wrong with it.

    ISO 8601 and RFC 822 with numbers or names of zones; then feedparser's readers of older and national forms. A claim
    without a zone is read as UTC, one without a time of day as midnight, and both are said. Words that are no date
    give ``(None, problem)``.
    """
    text = " ".join(raw.split())
    for reader in (_iso, _rfc822, _other):
        try:
            found = reader(text)
        except (ValueError, OverflowError, IndexError, TypeError, AttributeError):
            continue
        if found is not None:
            return found
    return None, f"the date {text[:80]!r} can't be read; the time we saw the entry stands instead"


def read_claim(raw: str | None, seen_at: datetime, problems: list[str]) -> datetime | None:
    """As ``read_date``; what is wrong with the claim, also that it lies after ``seen_at``, is added to ``problems``.

    A claim from before ``EARLIEST`` is not believed: the answer is None, and a problem says so. Any later one is,
    however long before ``seen_at`` it lies: feeds carry old items, and a feed read for the first time has many.
    """
    if not raw:
        return None
    at, problem = read_date(raw)
    early = too_early(at) if at is not None else None
    late = too_late(at, seen_at) if at is not None else None
    problems.extend(sentence for sentence in (problem, early, late) if sentence)
    return at if early is None else None


def too_early(claimed: datetime) -> str | None:
    """A sentence when the claim lies before any feed was written, else None."""
    if claimed >= EARLIEST:
        return None
    return f"the date {claimed:%Y-%m-%d %H:%M} UTC lies before any feed; the time we saw the entry stands instead"


def too_late(claimed: datetime, seen_at: datetime) -> str | None:
    """A sentence when the claim lies more than a day after we saw it, else None."""
    if claimed - seen_at <= TOLERANCE:
        return None
    return f"the date {claimed:%Y-%m-%d %H:%M} UTC lies after the time we saw the entry, {seen_at:%Y-%m-%d %H:%M} UTC"


def _iso(text: str) -> tuple[datetime, str | None] | None:
    if not _ISO.match(text):
        return None
    at = datetime.fromisoformat(re.sub(r"\s+(?=[+-]\d{2}:?\d{2}$|Z$)", "", text))
    if at.tzinfo is not None:
        return at.astimezone(UTC), None
    missing = "time of day and zone" if len(text) <= 10 else "zone"
    return at.replace(tzinfo=UTC), f"the date {text!r} has no {missing}; it was read as UTC"


def _rfc822(text: str) -> tuple[datetime, str | None] | None:
    text = _OFFSET_IN_WORDS.sub(lambda match: f"{int(match[1]):+03d}{match[2] or '00'}", text)
    zone = _ZONE_AT_END.search(text)
    if zone and zone[1] in _ZONES:
        text = f"{text[: zone.start()]}{_offset(_ZONES[zone[1]])}"
    parts = parsedate_tz(text)
    if parts is None or not 1900 <= parts[0] <= 9999:
        return None
    at = _utc(parts[:6]) - timedelta(seconds=parts[9] or 0)
    known = _KNOWN_ZONE.search(text) and not text.endswith("-0000")
    return at, None if known else f"the date {text!r} has no zone that can be read; it was read as UTC"


def _offset(minutes: int) -> str:
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}{abs(minutes) % 60:02d}"


def _other(text: str) -> tuple[datetime, str | None] | None:
    parts: Any = _parse_date_any(text)
    if parts is None or not re.search(r"\d{2}", text):
        return None
    return _utc(parts[:6]), None


def _utc(parts: Sequence[int]) -> datetime:
    year, month, day, hour, minute, second = parts
    return datetime(year, month, day, hour, minute, second, tzinfo=UTC)
