"""What language words look like, by the small words in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import cache

from citewire import languages
from citewire.verify.block import Block

LEAST = 3
"""Small words of a language that a page must have before it counts as written in it."""


def guessed(blocks: Iterable[Block]) -> str:
    """The language whose small words occur most often; ``und`` when there are few or two languages have as many."""
    words = Counter(word for block in blocks for word in block.text.lower().split())
    counts = Counter({tag: sum(words[word] for word in sorted(_small(tag))) for tag in languages.known()})
    (first, most), (_, second) = counts.most_common(2)
    return first if most >= LEAST and most > second else "und"


@cache
def _small(tag: str) -> frozenset[str]:
    """The small words of a language."""
    language = languages.get(tag)
    return language.starters | language.articles | language.naming.function_words
