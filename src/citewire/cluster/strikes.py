"""Who strikes by a headline: vectors hardly tell "Ukraine strikes Russia" from "Russia strikes Ukraine"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from citewire import languages
from citewire.knowledge.countries import country
from citewire.languages import pattern

_WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]\.?)*")
_SHORT = 3
"""Letters up to which a word names a country only in capitals: "US", "UK" and no "us"."""
_BETWEEN = 3
"""Words that may stand between the attacker and the word of attack."""


class _Words(NamedTuple):
    attacks: re.Pattern[str]
    nouns: re.Pattern[str]
    means: re.Pattern[str]
    by: re.Pattern[str]
    capital: bool


@cache
def _words(language: str) -> _Words:
    spoken = languages.get(language).striking
    attacks, nouns, means, by = map(pattern, (spoken.attacks, spoken.nouns, spoken.means, spoken.by))
    return _Words(attacks, nouns, means, by, spoken.capital)


def attackers(headline: str, language: str) -> frozenset[str]:
    """Lower-case ISO codes of the countries that are said to attack; ``language`` is a BCP 47 tag.

    One is when its name or adjective stands before a word of attack with nothing but the means between ("Russian drone
    strike"), behind ``by``, or right behind such a noun where adjectives follow. Empty where nobody is.
    """
    known = _words(language)
    words: list[str] = _WORD.findall(headline)
    found: set[str | None] = set()
    for index, word in enumerate(words):
        if known.attacks.fullmatch(word):
            found.add(_behind(words, index, language) or _before(words, index, language))
    return frozenset(party for party in found if party)


def _before(words: list[str], index: int, language: str) -> str | None:
    """The country before the word of attack."""
    means = _words(language).means
    for word in reversed(words[max(0, index - _BETWEEN - 1) : index]):
        party = _party(word, language)
        if party is not None:
            return party
        if not means.fullmatch(word):
            return None
    return None


def _behind(words: list[str], index: int, language: str) -> str | None:
    """The country behind it, after ``by`` or as an adjective of the noun."""
    known, after = _words(language), words[index + 1 : index + _BETWEEN + 1]
    if after and known.by.fullmatch(after[0]):
        return next((party for word in after[1:] if (party := _party(word, language))), None)
    adjective = after[0] if after and known.nouns.fullmatch(words[index]) else ""
    return _party(adjective, language) if adjective[:1].islower() else None


def _party(word: str, language: str) -> str | None:
    if len(word.replace(".", "")) <= _SHORT and not word.isupper():
        return None
    if _words(language).capital and not word[0].isupper():
        return None
    return "us" if word == "US" else country(word, language)
