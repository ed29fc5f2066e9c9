"""Times: words that say when, anchored at the moment the text was out."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import cache

from citewire import languages
from citewire.languages import Language, pattern
from citewire.model import Span, TimeExpression

NEAR = 16
"""Characters beside a weekday in which a word such as "next" stands."""


def times_of(text: str, language: str, reported_at: datetime) -> tuple[TimeExpression, ...]:
    """Words such as "yesterday" and "on Monday" in order, each with the midnight (UTC) of its day.

    A weekday is taken as the latest one that is not after ``reported_at``, the custom of news. One after a word such
    as "next" is left without a time, as is everything else the rules can't place. A language without a file has none.
    """
    days = languages.get(language).days
    return tuple(
        TimeExpression(Span(found.start(), found.end()), _at(found, language, reported_at))
        for found in _pattern(language).finditer(text)
        if found[0][:1].isupper() or found[0].lower() in days or language not in ("en", "de")
    )


def _at(found: re.Match[str], tag: str, reported_at: datetime) -> datetime | None:
    """The day that a word names; None for a weekday that is still to come."""
    language = languages.get(tag)
    word = found[0].lower()
    if word not in language.days and _is_coming(found, language):
        return None
    return _day(word, language, reported_at)


def _is_coming(found: re.Match[str], language: Language) -> bool:
    before = found.string[max(0, found.start() - NEAR) : found.start()].rstrip()
    last = next(iter(pattern(language.coming, spaced=language.spaced).finditer(before, before.rfind(" ") + 1)), None)
    if last is not None and last.end() == len(before):
        return True
    after = found.string[found.end() : found.end() + NEAR].lstrip()
    return pattern(language.coming_after, spaced=language.spaced).match(after) is not None


@cache
def _pattern(tag: str) -> re.Pattern[str]:
    language = languages.get(tag)
    forms = sorted([*language.days, *language.weekdays], key=lambda form: (-len(form), form))
    if not forms:
        return re.compile(r"(?!)")
    whole = "|".join(map(re.escape, forms))
    return re.compile(rf"(?<!\w)(?:{whole})(?!\w)" if language.spaced else whole, re.IGNORECASE)


def _day(word: str, language: Language, reported_at: datetime) -> datetime:
    midnight = reported_at.replace(hour=0, minute=0, second=0, microsecond=0)
    if word in language.days:
        return midnight + timedelta(days=language.days[word])
    back = (midnight.weekday() - language.weekdays[word]) % 7
    return midnight - timedelta(days=back)
