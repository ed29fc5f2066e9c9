"""Builds ``knowledge/data/words_<language>.bloom``: which words are ordinary, so that a capital isn't taken for a name.

Run once per release, in an environment with the build tool (MIT, not a dependency of Citewire)::

    pip install simplemma==2.0.0
    python -m tools.build_words src/citewire/knowledge/data       # all of LANGUAGES
    python -m tools.build_words src/citewire/knowledge/data pt    # one more

Each file is a Bloom filter of the lower-case words that the dictionaries of simplemma list (German: its capitalised
nouns too, lower-cased), words of 2 to 14 letters. ``knowledge/words.py`` describes the format.
"""

from __future__ import annotations

import hashlib
import math
import sys
from collections.abc import Iterable
from pathlib import Path

from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

LANGUAGES = ("de", "en", "es", "fr", "pl", "ru", "sv", "uk")
HASHES = 5
BITS_PER_WORD = 8
"""With five hashes: 2% of unlisted words are taken for listed ones (Bloom 1970)."""
LENGTHS = range(2, 15)


def words_of(language: str) -> set[str]:
    """The ordinary words of a language, lower-case."""
    factory = DefaultDictionaryFactory(cache_max_size=1)
    listed = (word for pair in factory.get_dictionary(language).items() for word in pair)
    return {w.lower() for w in listed if len(w) in LENGTHS and w.isalpha() and (language == "de" or w.islower())}


def filter_of(words: Iterable[str], count: int) -> bytes:
    """The Bloom filter: a power of two of bits, so that a remainder is a mask."""
    bits = 1 << math.ceil(math.log2(max(8, count * BITS_PER_WORD * 0.75)))
    field = bytearray(bits // 8)
    for word in words:
        digest = hashlib.blake2b(word.encode(), digest_size=HASHES * 4).digest()
        for i in range(HASHES):
            place = int.from_bytes(digest[4 * i : 4 * i + 4], "little") & (bits - 1)
            field[place >> 3] |= 1 << (place & 7)
    return bytes(field)


def main() -> None:
    """Writes one file per language into the folder named on the command line; languages may be named behind it."""
    folder = Path(sys.argv[1])
    for language in sys.argv[2:] or LANGUAGES:
        words = words_of(language)
        data = filter_of(words, len(words))
        (folder / f"words_{language}.bloom").write_bytes(data)
        sys.stdout.write(f"{language}: {len(words)} words, {len(data) // 1024} KiB\n")


if __name__ == "__main__":
    main()
