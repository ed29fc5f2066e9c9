"""What stands in a passage in the place of a word that it has not: "train drivers" for "bus drivers"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from citewire.model import Mention, Span
from citewire.verify.finding import Aspect, Finding, Relation
from citewire.verify.lexicon import is_light
from citewire.verify.reading import REMEMBERED, Reading, Token
from citewire.verify.stems import alike
from citewire.verify.vocabulary import Vocabulary, vocabulary

FEW = 1
"""With up to so many words that the passage has not, the claim repeats it, and such a word may be an exchanged one; a
name may be one anywhere."""

Neighbour = tuple[tuple[str, ...], Token]
"""The small words on the way to the next telling word of a text, and that word."""


def exchanged(claim: Reading, passage: Reading, tokens: Sequence[Token]) -> Iterator[Finding]:
    """For each of the ``tokens`` of the claim that the passage has not: another word behind or before the same word and
    the same small words there ("in prison for murder", "in prison for smuggling"). Too often the same in other words to
    refute."""
    own, wanted = vocabulary(passage), Vocabulary(tuple(token.lower for token in claim.telling), claim.language)
    missing = [token for token in tokens if not own.has(token)]
    for token in missing:
        other = instead(token, claim, passage, wanted) if token.capital or len(missing) <= FEW else None
        named = token.capital and token != claim.tokens[0]
        if other is not None and (named or not is_light(token.lower, claim.language)):
            yield Finding(Aspect.WORD, Relation.MISSING, token.text, other.text, False, "beside")


def name_instead(mention: Mention, claim: Reading, passage: Reading) -> str:
    """The name of the passage that stands in the place of one of the claim, of which the passage has no word; empty
    without one."""
    wanted, own = vocabulary(claim), vocabulary(passage)
    tokens = [token for token in claim.telling if mention.span.covers(Span(token.start, token.end))]
    if any(own.has(token) for token in tokens):
        return ""
    for token in tokens:
        other = instead(token, claim, passage, wanted)
        for each in passage.annotations.mentions if other is not None else ():
            if other is not None and each.span.covers(Span(other.start, other.end)):
                return each.name
    return ""


def instead(token: Token, claim: Reading, passage: Reading, wanted: Vocabulary) -> Token | None:
    """The word of the passage in the place of one of the claim; None without one."""
    at = claim.tokens.index(token)
    for step in (-1, 1):
        side = _neighbours(claim, step)[at]
        if side is None:
            continue
        between, held = side
        there = _neighbours(passage, -step)
        for place in _places(passage, held.lower):
            other = there[place]
            if other is not None and other[0] == between[::-1] and not wanted.has_form(other[1].lower):
                return other[1]
    return None


@lru_cache(maxsize=2 * REMEMBERED)
def _neighbours(reading: Reading, step: int) -> tuple[Neighbour | None, ...]:
    """For each token the next telling word in one direction (1 or -1); None where a number or nothing is there."""
    telling = {token.start for token in reading.telling}
    found: list[Neighbour | None] = []
    beside: Neighbour | None = None
    for token in reading.tokens[::-step]:
        found.append(beside)
        if token.start in telling:
            beside = (), token
        elif token.digits:
            beside = None
        elif beside is not None:
            beside = (token.lower, *beside[0]), beside[1]
    return tuple(found[::-step])


@lru_cache(maxsize=REMEMBERED)
def _forms(reading: Reading) -> dict[str, list[int]]:
    """The words and numbers of a text in small letters, each with where among its tokens it stands."""
    found: dict[str, list[int]] = {}
    for at, token in enumerate(reading.tokens):
        found.setdefault(token.lower, []).append(at)
    return found


def _places(reading: Reading, word: str) -> list[int]:
    """Where among its tokens a text has a word in small letters in some form, in order."""
    return sorted(at for form, places in _forms(reading).items() if alike(form, word) for at in places)
