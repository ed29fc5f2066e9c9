"""The words of one or more texts in one language, and whether a word of another is among them in any form."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from citewire import languages
from citewire.text.distance import edits
from citewire.verify.lexicon import Kind, kinds, senses
from citewire.verify.parted import forms
from citewire.verify.reading import REMEMBERED, Reading, Token
from citewire.verify.stems import alike

HYPHEN = re.compile(r"[-‑]")
LONG_NAME = 5
"""Letters from which a name with one letter other is taken for a slip."""


@dataclass(frozen=True)
class Vocabulary:
    """``words`` are the telling words in small letters, in order, those with a hyphen also by their parts."""

    words: tuple[str, ...]
    language: str

    @cached_property
    def senses(self) -> frozenset[int | Kind]:
        """What the words can mean, by the tables of the language."""
        return frozenset(sense for word in self._known for sense in _senses(word, self.language))

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset(self.words)

    def has(self, token: Token) -> bool:
        """Whether a word is there, in another form, in parts, by a synonym, or, if it is a name, but for one letter."""
        word = token.lower
        return self.has_form(word) or self._has_parts(word) or self._means(word) or self.slipped(token)

    def has_whole(self, word: str) -> bool:
        """Whether a verb of two parts, as one word, is there in some form or by a synonym."""
        return self.has_form(word) or self._means(word)

    def has_form(self, word: str) -> bool:
        """Whether a word in small letters is there in some form."""
        return word in self._known or any(alike(word, other) for other in self._known)

    def _has_parts(self, word: str) -> bool:
        found = parts(word, self.language)
        return bool(found) and all(self.has_form(part) for part in found)

    def _means(self, word: str) -> bool:
        return bool(_senses(word, self.language) & self.senses)

    def slipped(self, token: Token) -> bool:
        """Whether a name is there but for one letter."""
        return token.capital and any(slipped(token.lower, other) for other in self._known)


@lru_cache(maxsize=REMEMBERED)
def vocabulary(*readings: Reading) -> Vocabulary:
    """The words of texts, at least one, all in the language of the first."""
    found = [token.lower for reading in readings for token in reading.telling]
    whole = [form.word for reading in readings for form in forms(reading)]
    language = readings[0].language
    return Vocabulary((*(part for word in found for part in (word, *parts(word, language))), *whole), language)


def parts(word: str, language: str) -> tuple[str, ...]:
    """The parts of a word in small letters with a hyphen, of three letters or more; empty for others, and for those
    whose first part makes another thing of the rest ("ex-mayor")."""
    found = HYPHEN.split(word)
    if len(found) < 2 or found[0] in _prefixes(language):
        return ()
    return tuple(part for part in found if len(part) > 2)


@cache
def _prefixes(language: str) -> frozenset[str]:
    return frozenset(languages.get(language).checking.prefixes.split())


def slipped(word: str, other: str) -> bool:
    """Whether two long words in small letters differ in one letter only, but not the first."""
    if len(word) < LONG_NAME or word[:1] != other[:1] or abs(len(word) - len(other)) > 1:
        return False
    return edits(word, other, 1) <= 1


@lru_cache(maxsize=50_000)
def _senses(word: str, language: str) -> frozenset[int | Kind]:
    return senses(word, language) | kinds(word, language)
