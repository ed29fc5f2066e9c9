"""What counts as a date on a page, in any language that Citewire knows the months of."""

from __future__ import annotations

import re
from functools import lru_cache

from citewire import languages


def _months() -> str:
    names = {name for tag in languages.known() for name in languages.get(tag).months if not name.isdigit()}
    return "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))


DATE = re.compile(
    r"\d{4}-\d{2}-\d{2}|\b\d{1,2}\.\s?\d{1,2}\.|\b\d{1,2}/\d{1,2}/\d{2,4}|\d{4}年|\d{1,2}月"
    rf"|\b(?:{_months()})\b\.?,?\s+\d|\d(?:\.|st|nd|rd|th|er)?\s+(?:de\s+)?(?:{_months()})\b",
    re.IGNORECASE,
)
"""A day and a month in figures, or a month's name beside a number; "700 Marines" is none."""

MAYBE = re.compile(rf"\d[-./年月]|(?<!\w)(?:{_months()})(?!\w)", re.IGNORECASE)
"""A part that each date has; quick to see that there is none."""


@lru_cache(maxsize=20_000)
def has_date(text: str) -> bool:
    """Whether a date stands in the text."""
    return MAYBE.search(text) is not None and DATE.search(text) is not None


CLOCK = r"(?<![\d.:])(?:[01]?\d|2[0-3])[:.][0-5]\d(?!\d|[.:]\d)"
TIME = re.compile(rf"{CLOCK}(?:\s?(?:[ap]\.?m\.?|Uhr|[A-Z]{{3,4}}\b))?")
"""A time of day, with the letters of a zone behind it."""
