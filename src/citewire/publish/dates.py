"""Times as a desk shows them: its zone, its language, never without a date in reach."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache, cached_property
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel.core import Locale, UnknownLocaleError
from babel.dates import format_date, get_timezone_name

from citewire.errors import SettingsError

LOCALES = {"en": "en_GB"}
"""CLDR locale where the plain tag would give another order of day and month than the world expects."""


def locale_of(language: str) -> Locale:
    """The CLDR locale of a BCP 47 tag; British English for one that CLDR does not know."""
    try:
        return Locale.parse(LOCALES.get(language, language.replace("-", "_")))
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en_GB")


@cache
def direction(language: str) -> str:
    """``rtl`` for a language that is written from right to left, else ``ltr``."""
    return locale_of(language).text_direction


def zone_of(name: str) -> ZoneInfo:
    """The zone of an IANA name. Raises SettingsError for any other word."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise SettingsError(
            f"zone {name!r} is not an IANA time zone: write one such as Europe/Berlin or UTC"
        ) from error


@dataclass(frozen=True)
class Dates:
    """Formats aware times in ``zone`` (IANA) and ``language`` (BCP 47)."""

    language: str
    zone: str

    @cached_property
    def locale(self) -> Locale:
        return locale_of(self.language)

    @cached_property
    def _zone(self) -> ZoneInfo:
        return zone_of(self.zone)

    def local(self, at: datetime) -> datetime:
        """The same moment on the desk's clock; as it came where that clock has no such
        time: somebody will claim the last second of the year 9999."""
        try:
            return at.astimezone(self._zone)
        except OverflowError:
            return at

    def iso(self, at: datetime) -> str:
        """For ``<time datetime>``, with the desk's offset: ``2031-03-04T17:30:00+01:00``."""
        return self.local(at).isoformat(timespec="seconds")

    def clock(self, at: datetime) -> str:
        """``17:30 CET``."""
        return f"{self.local(at):%H:%M} {self.zone_name(at)}"

    def zone_name(self, at: datetime) -> str:
        """The zone's short name in the desk's language (``MEZ``); where CLDR has only an offset, the tz database's."""
        name = get_timezone_name(self.local(at), width="short", locale=self.locale)
        if not name.isalpha():
            name = self.local(at).tzname() or name
        return name if name.isalpha() else self.offset(at)

    def offset(self, at: datetime) -> str:
        """``UTC+1``, ``UTC+5:30`` or ``UTC``: what an abbreviation such as CST or IST leaves open."""
        minutes = round((self.local(at).utcoffset() or timedelta()).total_seconds() / 60)
        if not minutes:
            return "UTC"
        hours, rest = divmod(abs(minutes), 60)
        return f"UTC{'+' if minutes > 0 else '-'}{hours}" + (f":{rest:02}" if rest else "")

    def day(self, at: datetime | date) -> str:
        """``Tuesday, 4 March 2031``."""
        value = self.local(at).date() if isinstance(at, datetime) else at
        return format_date(value, "full", locale=self.locale)

    def moment(self, at: datetime) -> str:
        """``4 March 2031, 17:30 CET``."""
        return f"{format_date(self.local(at).date(), 'long', locale=self.locale)}, {self.clock(at)}"

    def exact(self, at: datetime) -> str:
        """As ``moment``, with the offset where the zone's name doesn't say it."""
        offset = self.offset(at)
        return self.moment(at) if self.zone_name(at) == offset else f"{self.moment(at)} ({offset})"
