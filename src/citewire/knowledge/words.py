"""Which words of a language are ordinary, so that a capital letter isn't taken for a name.

The tables are Bloom filters (Bloom 1970): a field of a power of two of bits, five hashes per word (the first five
little-endian 32-bit numbers of BLAKE2b with a digest of 20 bytes). A listed word is always found; about two unlisted
words in a hundred are found too. Built by ``tools/build_words.py`` from the dictionaries of simplemma 2.0.0 (MIT).
"""

from __future__ import annotations

import hashlib
import struct
from functools import cache, lru_cache
from importlib import resources
from importlib.resources.abc import Traversable

_HASHES = struct.Struct("<5I")
LONGEST = 14
"""Letters of the longest words in the tables; single words beyond that are taken for ordinary ones."""


@cache
def covered(language: str) -> bool:
    """Whether there is a table for the language."""
    return _table(language).is_file()


@cache
def others(language: str) -> tuple[str, ...]:
    """All languages that have a table but one, in order."""
    files = (file.name for file in resources.files("citewire.knowledge").joinpath("data").iterdir())
    tags = sorted(name[len("words_") : -len(".bloom")] for name in files if name.startswith("words_"))
    return tuple(tag for tag in tags if tag != language)


@lru_cache(maxsize=100_000)
def is_word(word: str, language: str) -> bool:
    """Whether ``word``, lower-cased, is an ordinary word; False for every word of a language without a table."""
    if not covered(language):
        return False
    if len(word) > LONGEST:
        return word.isalpha()
    field = _field(language)
    mask = len(field) * 8 - 1
    digest = hashlib.blake2b(word.lower().encode(), digest_size=20).digest()
    return all(field[(place & mask) >> 3] >> (place & 7) & 1 for place in _HASHES.unpack(digest))


@cache
def _field(language: str) -> bytes:
    return _table(language).read_bytes()


def _table(language: str) -> Traversable:
    return resources.files("citewire.knowledge").joinpath("data", f"words_{language}.bloom")
