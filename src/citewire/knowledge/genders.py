"""Which first names are men's and which are women's."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from citewire.knowledge.countries import read_lines

MAN, WOMAN = "m", "f"


def gender_of(first_name: str) -> str:
    """``m`` or ``f`` for a first name as it is written; empty for one that both bear, or that isn't known."""
    return _genders().get(first_name, "").replace("b", "")


def is_given(word: str) -> bool:
    """Whether a word, as it is written, is a first name that the table knows."""
    return word in _genders()


@cache
def _genders() -> Mapping[str, str]:
    lines = (line.split() for line in read_lines("genders.txt"))
    return {name: gender for gender, *listed in lines for name in listed}
