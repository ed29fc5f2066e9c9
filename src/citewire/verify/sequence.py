"""A text as its telling words and its numbers, each with what stands around it: what is held side by side."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from citewire.languages.table import expression
from citewire.model import EntityKind, Span
from citewire.verify.lexicon import same_sense
from citewire.verify.quantities import Quantity, quantities, spans
from citewire.verify.reading import REMEMBERED, Reading, Token
from citewire.verify.stems import alike
from citewire.verify.voice import is_noun, is_people, mark

PAUSE, JOINT, STOP = 2.0, 6.0, 40.0
"""So many words farther away is what lies behind a comma, behind a word that joins two clauses, and behind the end of
a sentence."""

SCALE = re.compile(r"\s*/\s*\d")
"""What follows a mark that is one of so many."""


class Sort(StrEnum):
    """What can stand in the place of what."""

    NUMBER = "number"
    TIME = "time"
    NAME = "name"
    PEOPLE = "people"
    NOUN = "noun"
    WORD = "word"


COUNTED = frozenset({Sort.NUMBER, Sort.TIME})
"""Sorts that are written in digits for the most part, and are the same in the same digits only."""


@dataclass(frozen=True, slots=True)
class Word:
    """A telling word or a number of a text. ``at`` counts words from the beginning of the text, a comma and the end of
    a sentence as several; ``mark`` is the preposition or the article with a case before it, "" without one. ``opens``:
    it begins a sentence, so that its capital says nothing. ``clause`` numbers what commas and joining words part,
    ``run`` words with capitals that stand together, ``bracketed`` words stand in brackets. ``amount`` is the number as
    the rules on figures read it, ``scaled`` where it is one of so many ("7.4/10")."""

    text: str
    sort: Sort
    at: float
    start: int
    sentence: int
    clause: int
    mark: str
    opens: bool
    run: int
    bracketed: bool
    amount: Quantity | None = None
    scaled: bool = False


@lru_cache(maxsize=REMEMBERED)
def words(reading: Reading) -> tuple[Word, ...]:
    """The telling words and the numbers of a text, in order."""
    amounts = {each.words: each for each in quantities(reading)}
    numbers = {span.start: amounts.get(span.of(reading.text)) for span in spans(reading)}
    inside = [span for span in spans(reading) if len(span)]
    scale = re.compile(rf"/|{expression(reading.spoken.checking.scale) or '/'}")
    found: list[Word] = []
    at, sentence, clause, run, depth, last = 0.0, 0, 0, 0, 0, 0
    for token in reading.tokens:
        between = reading.text[last : token.start]
        stops, pauses = any(each in between for each in ".!?"), any(each in between for each in ",;:()–—")
        joins, depth = reading.joins(token), max(0, depth + between.count("(") - between.count(")"))
        at += 1 + STOP * stops + (JOINT if joins else PAUSE * pauses)
        sentence, clause = sentence + stops, clause + (stops or pauses or joins)
        run += not (token.capital and between == " " and bool(found) and _precedes(found[-1], token))
        opens, last = not found or bool(stops), token.end
        if scale.search(reading.text[max(0, token.start - 8) : token.start]) or any(
            span.start < token.start < span.end for span in inside
        ):
            continue  # "7.4/10", "4.2 million": one number
        sort = Sort.NUMBER if numbers.get(token.start) is not None else _sort(token, reading)
        if sort is not None:
            role = mark(token, reading)
            amount = numbers.get(token.start)
            scaled = amount is not None and SCALE.match(reading.text, token.end) is not None
            found.append(
                Word(token.text, sort, at, token.start, sentence, clause, role, opens, run, depth > 0, amount, scaled)
            )
    return tuple(found)


def _precedes(word: Word, token: Token) -> bool:
    """Whether a word with a capital stands right before another."""
    return word.text[0].isupper() and word.start + len(word.text) + 1 == token.start


def _sort(token: Token, reading: Reading) -> Sort | None:
    """What a word that is no number is; None for a small word."""
    inside = Span(token.start, token.end)
    if any(time.span.covers(inside) for time in reading.annotations.times):
        return Sort.TIME if token.digits or token.lower not in reading.small_words else None
    if token.digits or len(token.text) < 2 or token.lower in reading.small_words:
        return None
    if not token.capital:
        return Sort.WORD
    if is_people(token, reading):
        return Sort.PEOPLE
    named = any(
        each.span.covers(inside) and each.kind is not EntityKind.OFFICE for each in reading.annotations.mentions
    )
    return Sort.NAME if named or not is_noun(token, reading) else Sort.NOUN


def same(word: Word, other: Word, language: str) -> bool:
    """Whether two words may be one: forms of one, or of one sense."""
    if {word.sort, other.sort} & {Sort.NUMBER, Sort.TIME}:
        return word.text.lower() == other.text.lower()
    one, two = word.text.lower(), other.text.lower()
    return alike(one, two) or same_sense(one, two, language)
