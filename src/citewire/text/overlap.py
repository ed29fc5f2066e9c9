"""How much two texts have in common, by their words: enough to see whether they tell the same."""

from __future__ import annotations

import re
from functools import lru_cache

WORD = re.compile(r"[^\W_]+")
UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0e7f]")
"""Letters of scripts that put no space between words (Chinese, Japanese, Thai): each says as much as two of others."""


@lru_cache(maxsize=100_000)
def words_of(text: str) -> frozenset[str]:
    """The words of four letters and more, and all numbers, without case: enough to see whether two texts tell the
    same. In a script without spaces every pair of letters counts as a word."""
    return frozenset(telling_words(text))


def telling_words(text: str) -> list[str]:
    """The same words in order."""
    found = [part for word in WORD.findall(text.casefold()) for part in _parts(word)]
    return [word for word in found if len(word) > 3 or word[0].isdigit() or UNSPACED.match(word)]


def _parts(word: str) -> list[str]:
    if not UNSPACED.search(word):
        return [word]
    return [word[place : place + 2] for place in range(len(word) - 1)]


def overlap(a: str, b: str) -> float:
    """Share of the shorter text's words that the other has too: 0 to 1, 0 where one has none."""
    first, second = words_of(a), words_of(b)
    if not first or not second:
        return 0.0
    return len(first & second) / min(len(first), len(second))
