"""What counts as a date on a page, in any language that Citewire knows the months of."""

from __future__ import annotations

import re

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
