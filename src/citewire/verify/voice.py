"""Active and passive, and the small words before a name that keep its role wherever it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from citewire.knowledge.countries import country, country_code
from citewire.knowledge.words import is_word
from citewire.verify.reading import Reading, Token

PAUSE = re.compile(r"[.!?,;:()–—]")
REACH = 4
"""Words before a name among which its preposition stands."""
BEFORE = 2
"""Words between a helping verb and the verb of a passive at most, where it doesn't stand at the end."""
BEHIND = 2
"""Words between a verb and what stands before its doer at most, where there is no helping verb ("founded by")."""


@dataclass(frozen=True, slots=True)
class Voices:
    """Where the verbs of a passive may stand in a text: ``passives`` are (first, last) character of such stretches.
    ``doers`` are the words before who does it."""

    passives: tuple[tuple[int, int], ...]
    doers: frozenset[str]

    def passive(self, start: int) -> bool:
        """Whether the verb that begins at ``start`` stands in the passive."""
        return any(first <= start <= last for first, last in self.passives)


def voices(reading: Reading) -> Voices:
    """The passives of a text: what stands right behind a helping verb or right before a doer."""
    checking = reading.spoken.checking
    helpers, doers = frozenset(checking.helpers.split()), frozenset(checking.doers.split())
    tokens = reading.tokens
    found = []
    for at, token in enumerate(tokens):
        if token.lower in helpers:
            last = _end(reading, at) if reading.spoken.checking.cased else tokens[min(at + BEFORE + 1, len(tokens) - 1)]
            found.append((token.start, last.end))
        elif token.lower in doers and at and not checking.cased:
            found.append((tokens[max(0, at - BEHIND)].start, token.start))
    return Voices(tuple(found), doers)


def _end(reading: Reading, at: int) -> Token:
    """The last word of the clause in which the word of that number stands, where the verb may be."""
    last = reading.tokens[at]
    for token in reading.tokens[at + 1 :]:
        if PAUSE.search(reading.text, last.end, token.start):
            break
        last = token
    return last


def mark(token: Token, reading: Reading) -> str:
    """The preposition, or the article that shows a case, right before a word; "" where none is there. Other articles
    and the capitals of its name are passed over."""
    last, found = token, ""
    cased = reading.spoken.checking.cased.split()
    for other in reversed([each for each in reading.tokens if each.end <= token.start][-REACH:]):
        if PAUSE.search(reading.text, other.end, last.start):
            break
        if reading.placed_by(other) and other.lower not in cased:
            return other.lower
        if found or (other.lower not in reading.small_words and not (last.capital and other.capital)):
            break
        last, found = other, other.lower if other.lower in cased else ""
    return found


def is_doer(token: Token, reading: Reading) -> bool:
    """Whether a name stands behind the word before a doer in a passive, be it with a noun of its own ("was rammed by
    the tanker Maribo")."""
    checking = reading.spoken.checking
    doers, helpers = frozenset(checking.doers.split()), frozenset(checking.helpers.split())
    last = token
    for other in reversed([each for each in reading.tokens if each.end <= token.start][-REACH:]):
        if PAUSE.search(reading.text, other.end, last.start):
            return False
        if other.lower in reading.marks:
            return other.lower in doers and any(each.lower in helpers for each in reading.tokens)
        last = other
    return False


def is_noun(token: Token, reading: Reading) -> bool:
    """Whether a word with a capital is a noun of the language rather than a name: the tables have it, and a number or
    an adjective stands before it. Behind an article it may mean somebody ("the driver")."""
    if not is_word(token.lower, reading.language):
        return False
    before = [each for each in reading.tokens if each.end <= token.start][-1:]
    led = reading.marks | reading.spoken.articles
    return bool(before) and not before[0].capital and before[0].lower not in led


def articles(reading: Reading) -> Iterator[tuple[str, str]]:
    """Each noun with the definite article right before it, both in small letters, in a language whose articles show
    cases; behind a preposition the case tells no role, and it is left out."""
    definite = frozenset(reading.spoken.checking.definite.split())
    tokens = (None, *reading.tokens)
    for before, article, noun in zip(tokens, tokens[1:], tokens[2:], strict=False):
        led = before is not None and before.lower in reading.marks and before.lower not in definite
        if article is not None and noun is not None and article.lower in definite and noun.capital and not led:
            yield noun.lower, article.lower


def is_people(token: Token, reading: Reading) -> bool:
    """Whether a word is a country's adjective or its people rather than its name."""
    return country(token.text, reading.language) is not None and country_code(token.text) is None


def tells_case(word: str) -> bool:
    """Whether the end of a name shows its case: those in a vowel do, those in a consonant may be things."""
    return word[-1].lower() in "aąęуюая"
