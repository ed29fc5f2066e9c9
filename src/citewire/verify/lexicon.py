"""Words that say the same, and words of one kind of which a thing is usually only one, by a language's table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from citewire import languages
from citewire.languages.table import expression


@dataclass(frozen=True, slots=True)
class Kind:
    """A group of words of one kind, and which member of it a word is."""

    group: int
    member: int


@lru_cache(maxsize=50_000)
def kinds(word: str, language: str) -> frozenset[Kind]:
    """What a word in small letters may be, by the groups of its language; empty for most."""
    return frozenset(
        Kind(group, member)
        for group, members in enumerate(_kinds(language))
        for member, form in enumerate(members)
        if form.fullmatch(word)
    )


@lru_cache(maxsize=50_000)
def senses(word: str, language: str) -> frozenset[int]:
    """The numbers of the senses that a word in small letters shares with others; empty for most."""
    return frozenset(number for number, form in enumerate(_synonyms(language)) if form.fullmatch(word))


def same_sense(one: str, other: str, language: str) -> bool:
    """Whether two words in small letters can say the same, by the table of their language."""
    return bool(senses(one, language) & senses(other, language) or kinds(one, language) & kinds(other, language))


@lru_cache(maxsize=50_000)
def is_light(word: str, language: str) -> bool:
    """Whether a word in small letters hardly tells anything by itself ("make", "place", "called")."""
    return any(form.fullmatch(word) for form in _light(language))


@cache
def _light(language: str) -> Sequence[re.Pattern[str]]:
    return tuple(_forms(languages.get(language).checking.light))


@cache
def _kinds(language: str) -> Sequence[Sequence[re.Pattern[str]]]:
    return tuple(tuple(_forms(group)) for group in languages.get(language).checking.kinds)


@cache
def _synonyms(language: str) -> Sequence[re.Pattern[str]]:
    return tuple(_forms(languages.get(language).checking.synonyms))


def _forms(groups: str) -> list[re.Pattern[str]]:
    """One pattern for each word of the notation, whose forms are joined by commas."""
    return [re.compile(expression(group.replace(",", " "))) for group in groups.split()]
