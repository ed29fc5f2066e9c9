"""Which first names are men's and which are women's."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import cache

from citewire.knowledge.countries import read_lines

MAN, WOMAN = "m", "f"
ACUTE = "\u0301"
LAST_LATIN = "\u024f"
"""The last letter of the Latin script; those of others have no accents to leave out."""


def gender_of(first_name: str) -> str:
    """``m`` or ``f`` for a first name as it is written; empty for one that both bear, or that isn't known."""
    spelled = first_name if first_name.isascii() else _spelled(first_name)
    return _genders().get(spelled, "").replace("b", "")


def is_given(word: str) -> bool:
    """Whether a word, as it is written, is a first name that the table knows."""
    return word in _genders() or (not word.isascii() and _spelled(word) in _genders())


def _spelled(word: str) -> str:
    """The word as the table has it, which lacks accents here and there ("Adrián"); a last letter tells more than a
    sound ("Anną", "marié")."""
    if word.isascii() or word in _genders() or word[:1] > LAST_LATIN or not word[-1:].isascii():
        return word
    return unicodedata.normalize("NFD", word).replace(ACUTE, "")


@cache
def _genders() -> Mapping[str, str]:
    lines = (line.split() for line in read_lines("genders.txt"))
    return {name: gender for gender, *listed in lines for name in listed}
