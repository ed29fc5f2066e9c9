"""The quotation marks of a language, by what they do."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from citewire.languages import Language

SINGLE = frozenset("'‘’‚")
DOUBLED = "''"
"""Two apostrophes, which some papers write for a quotation mark."""


@dataclass(frozen=True, slots=True)
class Marks:
    """The quotation marks of a language; single marks are apostrophes as often as not and left out.

    ``found`` finds any of them, and two apostrophes.
    """

    openings: frozenset[str]
    closings: frozenset[str]
    both: frozenset[str]
    found: re.Pattern[str]


def marks_of(language: Language) -> Marks:
    """The marks by what they do."""
    return _marks(language.quotes)


@lru_cache(maxsize=64)
def _marks(quotes: tuple[tuple[str, str], ...]) -> Marks:
    pairs = [pair for pair in quotes if not SINGLE & set(pair)]
    both = {opening for opening, closing in pairs if opening == closing}
    both |= {DOUBLED} if '"' in both else set()
    openings = {opening for opening, closing in pairs if opening != closing}
    closings = {closing for opening, closing in pairs if opening != closing}
    listed = "".join(sorted(openings | closings | both - {DOUBLED}))
    return Marks(
        frozenset(openings - closings),
        frozenset(closings - openings),
        frozenset(both | openings & closings),
        re.compile(f"{DOUBLED}|[{re.escape(listed)}]" if listed else DOUBLED),
    )
