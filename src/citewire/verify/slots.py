"""What stands in a passage in the place of a word that it has not: "train drivers" for "bus drivers"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citewire.model import Mention, Span
from citewire.verify.finding import Aspect, Finding, Relation
from citewire.verify.lexicon import is_light
from citewire.verify.reading import Reading, Token
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
        if other is not None and not is_light(token.lower, claim.language):
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
    for step in (-1, 1):
        side = _neighbour(claim, claim.tokens.index(token), step)
        if side is None:
            continue
        between, held = side
        for at, given in enumerate(passage.tokens):
            there = _neighbour(passage, at, -step) if alike(given.lower, held.lower) else None
            if there is not None and there[0] == between[::-1] and not wanted.has_form(there[1].lower):
                return there[1]
    return None


def _neighbour(reading: Reading, at: int, step: int) -> Neighbour | None:
    """The next telling word from the token at a place on in one direction; None where a number or nothing is there."""
    between: list[str] = []
    telling = {token.start for token in reading.telling}
    for token in reading.tokens[at + step :: step] if at + step >= 0 else ():
        if token.start in telling:
            return tuple(between), token
        if token.digits:
            return None
        between.append(token.lower)
    return None
