"""Which words of a claim nothing in a passage of another language accounts for.

Names, numbers, days and words with opposites can be found again in another language; "bus drivers" can't. As long as
such a word is left, a claim may have one attribute or role exchanged, and nobody but a reader can say that it is
supported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citewire import languages
from citewire.model import Span
from citewire.verify import polarity, quantities
from citewire.verify.reading import Reading


def left_over(claim: Reading, passage: Reading) -> tuple[str, ...]:
    """The telling words of the claim that no rule has found in the passage, in order."""
    covered = [*_named(claim), *_meant(claim, passage), *_counted(claim, passage), *_said(claim)]
    return tuple(
        token.text
        for token in claim.telling
        if not any(span.start <= token.start and token.end <= span.end for span in covered)
    )


def _named(claim: Reading) -> Iterator[Span]:
    """Names and times, which have comparisons of their own."""
    yield from (mention.span for mention in claim.annotations.mentions)
    yield from (time.span for time in claim.annotations.times)


def _meant(claim: Reading, passage: Reading) -> Iterator[Span]:
    """Words with an opposite that the passage has in the same sense."""
    given = {meaning.name for meaning in polarity.meanings(passage)}
    yield from (meaning.span for meaning in polarity.meanings(claim) if meaning.name in given)
    yield from (Span(start, start + len(words)) for start, words in polarity.negations(claim))


def _counted(claim: Reading, passage: Reading) -> Iterator[Span]:
    """Numbers in letters, and the words for a unit or for what is counted that a number of the passage has, too."""
    units = {each.unit for each in quantities.quantities(passage)}
    indicators = {each.indicator for each in quantities.quantities(passage)}
    for sorter, known in ((claim.spoken.unit_sorter, units), (claim.spoken.indicator_sorter, indicators)):
        found: Iterator[re.Match[str]] = sorter.found.finditer(claim.text)
        yield from (Span(*match.span()) for match in found if sorter.name_of(match) in known)
    yield from (Span(*match.span()) for match in claim.spoken.qualifier_sorter.found.finditer(claim.text))
    yield from quantities.spans(claim)


def _said(claim: Reading) -> Iterator[Span]:
    """Verbs of saying."""
    spoken = claim.spoken
    pattern = languages.pattern(f"{spoken.cues} {spoken.sources}", spaced=spoken.spaced)
    yield from (Span(*match.span()) for match in pattern.finditer(claim.text))
