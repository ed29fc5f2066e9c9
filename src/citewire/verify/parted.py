"""Verbs in two parts, and their other forms: "stellte ... ein", "eingestellt", "einzustellen" are one word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from citewire import languages
from citewire.model import Span
from citewire.verify.reading import REMEMBERED, Reading, Token

BREAK = re.compile(r"[,;:.!?–—)\"“”«»]")
CLAUSE = re.compile(r"\s*(?:[,;:.!?–—)\"“”«»\[]|$)")
SHORTEST = 3
"""Letters of a verb without its first part at least."""


class Form(NamedTuple):
    """A verb as one word in small letters: where the word begins that it is for, and ``held``, its part that a negation
    stands before."""

    start: int
    word: str
    held: Span


@lru_cache(maxsize=REMEMBERED)
def forms(reading: Reading) -> tuple[Form, ...]:
    """Every word of a text that may be a verb in two parts, as one word; nothing in languages that have none.

    Which word before the end of a clause is its verb is not asked: what is none makes a word that nobody uses.
    """
    parts = reading.spoken.checking.separable.split()
    return (*_apart(reading, frozenset(parts)), *_inflected(reading)) if parts else ()


def _apart(reading: Reading, parts: frozenset[str]) -> Iterator[Form]:
    """The first part at the end of a clause, with every word in small letters before it there."""
    for at, token in enumerate(reading.tokens):
        if token.text not in parts or not CLAUSE.match(reading.text, token.end):
            continue
        for verb in _before(reading, reading.tokens[:at], token.start):
            yield Form(verb.start, token.text + verb.text, Span(token.start, token.end))


def _before(reading: Reading, tokens: Sequence[Token], end: int) -> Iterator[Token]:
    for token in reversed(tokens):
        if BREAK.search(reading.text, token.end, end) is not None:
            return
        if not token.capital and not token.digits and token.text not in reading.small_words:
            yield token
        end = token.start


def _inflected(reading: Reading) -> Iterator[Form]:
    """Participles and infinitives without what stands between the two parts."""
    finder = _between(reading.language)
    for token in reading.tokens:
        found = None if token.capital else finder.fullmatch(token.text)
        if found is not None:
            yield Form(token.start, found[1] + found[2], Span(token.start, token.end))


@cache
def _between(language: str) -> re.Pattern[str]:
    parts = sorted(languages.get(language).checking.separable.split(), key=len, reverse=True)
    return re.compile(rf"({'|'.join(parts)})(?:ge|zu)(\w{{{SHORTEST},}})")
