"""Words in quotation marks: verbatim in one language, typography apart; across languages nobody can tell."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citewire.text.typography import folded
from citewire.verify.finding import Aspect, Finding, Relation
from citewire.verify.reading import Reading

QUOTED = re.compile(r"[“„«‹\"「『]([^“”„«»‹›\"」』]{2,}?)[”“»›\"」』]")
LEAST_WORDS = 3
"""Fewer words in quotation marks may be a title or a nickname."""


def compared(claim: Reading, passage: Reading) -> Iterator[Finding]:
    """A finding for each quotation of the claim."""
    given = folded(passage.text)
    for match in QUOTED.finditer(claim.text):
        words = match[1].strip(" \u00a0,.;")
        if len(words.split()) < LEAST_WORDS and claim.spoken.spaced:
            continue
        if claim.language != passage.language:
            yield Finding(Aspect.QUOTATION, Relation.OPEN, words, "", False)
        elif folded(words) in given:
            yield Finding(Aspect.QUOTATION, Relation.SAME, words)
        else:
            yield Finding(Aspect.QUOTATION, Relation.OTHER, words, "other words", True)
