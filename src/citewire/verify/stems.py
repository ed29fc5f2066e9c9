"""Whether two words of one language are forms of one word, by their letters alone."""

from __future__ import annotations

from functools import lru_cache

SHORTEST = 4


@lru_cache(maxsize=200_000)
def alike(one: str, other: str) -> bool:
    """Whether two words in small letters share a beginning long enough, and end within three letters of it.

    Rough on purpose: "attack" and "attacked" are alike, "sold" and "sale" are not, "universe" and "university" are.
    """
    if one == other:
        return True
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < SHORTEST - 1 or len(longer) - len(shorter) > 4:
        return False
    stem = max(SHORTEST - 1, len(shorter) - 2 if len(shorter) > 5 else len(shorter) - 1)
    return longer[:stem] == shorter[:stem] and len(longer) - stem <= 5
