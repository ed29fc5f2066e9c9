"""What differs per language, as data: one file for each language, named after its BCP 47 primary tag.

To add a language, write ``xx.py`` beside this file with a ``LANGUAGE`` in it (copy the nearest one), and its
cases to ``tests/languages/xx/``; nothing else needs to know of it (``docs/languages.md``).
"""

from __future__ import annotations

import pkgutil
import re
from functools import cache
from importlib import import_module

from citewire.languages.counting import INDICATORS, MEASURE_INDICATORS, PEOPLE_INDICATORS, Counting
from citewire.languages.table import Furniture, Language, Sorter, may_stand, pattern, sorter

__all__ = [
    "INDICATORS",
    "MEASURE_INDICATORS",
    "NEUTRAL",
    "PEOPLE_INDICATORS",
    "Counting",
    "Furniture",
    "Language",
    "Sorter",
    "get",
    "known",
    "may_stand",
    "pattern",
    "skip_link",
    "sorter",
]

NEUTRAL = Language(
    tag="und",
    name="a language without a file",
    quotes=(("“", "”"), ("„", "“"), ("«", "»"), ('"', '"')),
    ordinal_marks=r"\.?[ºª°]|(?:st|nd|rd|th)\b|\.(?=\s[^\W\d_]{3})",
)


@cache
def known() -> tuple[str, ...]:
    """The tags of all languages that have a file, in order."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(__path__) if len(module.name) in (2, 3)))


@cache
def get(tag: str) -> Language:
    """The language of a BCP 47 tag (region and script are left aside: ``de-CH`` is ``de``).

    A tag without a file gives the neutral language ``und``, whose tables are empty.
    """
    primary = tag.lower().replace("_", "-").partition("-")[0]
    if primary not in known():
        return NEUTRAL
    language = import_module(f"{__name__}.{primary}").LANGUAGE
    if not isinstance(language, Language):
        raise TypeError(f"languages/{primary}.py must define LANGUAGE as a Language: see languages/table.py")
    return language


@cache
def skip_link() -> re.Pattern[str]:
    """Matches at the start of a line that is a link past the menu of a page, in any known language."""
    return pattern(" ".join(get(tag).furniture.skip_link for tag in known()))
