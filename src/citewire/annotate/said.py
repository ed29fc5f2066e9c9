"""``Said``: one sentence laid out for counting: its numbers and the words that say what is counted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from citewire import languages
from citewire.languages import Language, pattern
from citewire.text.numbers import NumberKind, NumberSpan, numbers_in

SIGNS = re.compile(r"[,;:–—|•]|\+\+\+|\s-\s")
"""What parts one clause from the next in every language."""


WORD = re.compile(r"\w+")
OPENING = 3
"""Letters by which a word is looked at more closely."""


@dataclass(frozen=True, slots=True)
class Word:
    """Words of an indicator in a sentence. ``names`` are the indicators that they can mean, the likeliest first."""

    start: int
    end: int
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence with its numbers and its words of indicators, both in order; offsets count in ``text``."""

    text: str
    language: Language
    numbers: tuple[NumberSpan, ...]
    words: tuple[Word, ...]

    def breaks(self, start: int, end: int) -> int:
        """How often a clause ends between two places."""
        between = self.text[start:end]
        return len(SIGNS.findall(between)) + len(self.spoken(self.language.counting.breaks).findall(between))

    def spoken(self, phrases: str) -> re.Pattern[str]:
        """The pattern of phrases of the sentence's language."""
        return pattern(phrases, spaced=self.language.spaced)

    def stands_before(self, place: int, phrases: str, reach: int = 24) -> bool:
        """Whether one of the phrases ends right before ``place``."""
        window = self.text[max(0, place - reach) : place].rstrip()
        return any(found.end() == len(window) for found in self.spoken(phrases).finditer(window))

    def stands_after(self, place: int, phrases: str) -> re.Match[str] | None:
        """One of the phrases right after ``place``."""
        while place < len(self.text) and self.text[place] in " \u00a0\u202f-":
            place += 1
        return self.spoken(phrases).match(self.text, place)


def said_of(text: str, language: Language) -> Said:
    """The sentence ``text``; one without numbers has no words either, since nobody asks for them."""
    numbers = numbers_in(text, language.tag)
    if not any(number.kind in (NumberKind.COUNT, NumberKind.PERCENT, NumberKind.MONEY) for number in numbers):
        return Said(text, language, (), ())
    words = (Word(m.start(), m.end(), meanings(language.tag, m[0].lower())) for m in _indicators(text, language))
    return Said(text, language, numbers, tuple(words))


def _indicators(text: str, language: Language) -> Iterator[re.Match[str]]:
    """The words of indicators in order. The long pattern is tried only where a word begins as one of its phrases does,
    which is several times faster than searching with it."""
    found, known = language.indicator_sorter.found, openings(language.tag)
    if not language.spaced or "" in known:
        yield from found.finditer(text)
        return
    end = 0
    for word in WORD.finditer(text):
        if not _may_open(word[0], language.tag) or word.start() < end:
            continue
        if (match := found.match(text, word.start())) is not None:
            end = match.end()
            if _figurative(language).match(text, match.start()) is None:
                yield match


def _figurative(language: Language) -> re.Pattern[str]:
    """Phrases that begin as an indicator does and count nothing."""
    return pattern(language.counting.figurative, spaced=language.spaced)


@lru_cache(maxsize=100_000)
def _may_open(spelled: str, tag: str) -> bool:
    """Whether a phrase of an indicator may begin with a word."""
    known, word = openings(tag), spelled.lower()
    return word[:OPENING] in known or (len(word) > 1 and word[:2] in known) or word[:1] in known


@lru_cache(maxsize=64)
def openings(tag: str) -> frozenset[str]:
    """The first letters (three at most) of every phrase of an indicator; "" where one begins with anything."""
    phrases = " ".join(languages.get(tag).indicators.values()).split()
    return frozenset(re.split(r"[*_\W]", phrase.lower())[0][:OPENING] for phrase in phrases)


@lru_cache(maxsize=4096)
def meanings(tag: str, words: str) -> tuple[str, ...]:
    """The indicators that these words can mean: a ship that is "hit" is damaged, a drone that "hits" was launched."""
    language = languages.get(tag)
    phrases = language.indicators.items()
    return tuple(name for name, listed in phrases if pattern(listed, spaced=language.spaced).fullmatch(words))
