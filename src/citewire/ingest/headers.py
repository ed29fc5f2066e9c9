"""What a server's headers say of time and of versions. No header, however broken, raises."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_SECONDS = re.compile(r"[0-9]{1,18}", re.ASCII)
_DIRECTIVE = re.compile(r'\s*([!#$%&\'*+.^_`|~0-9A-Za-z-]+)\s*(?:=\s*("[^"]*"|[^,]*))?\s*(?:,|$)')
_VALIDATOR = re.compile(r"[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?")
_LONGEST_VALIDATOR = 1024


def http_date(text: str | None) -> datetime | None:
    """An HTTP date (RFC 9110, its two obsolete forms included) as aware UTC; None when absent or unreadable."""
    if not text or len(text) > 100:
        return None
    try:
        moment = parsedate_to_datetime(text.strip())
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def retry_after(text: str | None, now: datetime) -> float | None:
    """Seconds from ``now`` that a Retry-After header asks to wait, 0 or more; None when absent or unreadable."""
    seconds = _seconds(text)
    if seconds is not None:
        return seconds
    moment = http_date(text)
    return None if moment is None else max(0.0, (moment - now).total_seconds())


def max_age(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds for which the answer stays fresh (RFC 9111, as a private cache reads it); None when nothing is said.

    ``no-cache`` and ``no-store`` give 0, and so does an Expires that is past or unreadable; ``max-age`` wins over
    Expires and is less the Age that the answer has already. ``headers`` is read by lower-case names.
    """
    directives = _directives(headers.get("cache-control", ""))
    if "no-cache" in directives or "no-store" in directives:
        return 0.0
    if "max-age" in directives:
        return max(0.0, (_seconds(directives["max-age"]) or 0.0) - (_seconds(headers.get("age")) or 0.0))
    if "expires" not in headers:
        return None
    expires = http_date(headers["expires"])
    start = http_date(headers.get("date")) or now
    return 0.0 if expires is None else max(0.0, (expires - start).total_seconds())


def validator(text: str | None) -> str | None:
    """An ETag or Last-Modified that can be sent back as it came; None for an absent, overlong or unsendable one."""
    if text is None or len(text) > _LONGEST_VALIDATOR:
        return None
    return text if _VALIDATOR.fullmatch(text) else None


def _directives(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _DIRECTIVE.finditer(text):
        found.setdefault(match[1].lower(), (match[2] or "").strip().strip('"').strip())
    return found


def _seconds(text: str | None) -> float | None:
    stripped = (text or "").strip()
    return float(stripped) if _SECONDS.fullmatch(stripped) else None
