"""Words as the full-text search folds them."""

from __future__ import annotations

import re
import unicodedata

WORD = re.compile(r"\w+")


def holds(words: list[str], phrase: list[str]) -> bool:
    """Whether the words of ``phrase`` stand side by side among ``words``; an empty phrase stands nowhere."""
    count = len(phrase)
    return count > 0 and any(words[at : at + count] == phrase for at in range(len(words) - count + 1))


def folded_words(text: str) -> list[str]:
    """The words of ``text`` without case and diacritics, as FTS5's ``unicode61 remove_diacritics 2`` has them."""
    plain = "".join(each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each))
    return WORD.findall(plain.casefold())
