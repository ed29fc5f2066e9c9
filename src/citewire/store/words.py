"""Words as the full-text search folds them."""

from __future__ import annotations

import re
import unicodedata

WORD = re.compile(r"\w+")


def folded_words(text: str) -> list[str]:
    """The words of ``text`` without case and diacritics, as FTS5's ``unicode61 remove_diacritics 2`` has them."""
    plain = "".join(each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each))
    return WORD.findall(plain.casefold())
