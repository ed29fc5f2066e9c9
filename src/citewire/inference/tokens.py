"""``Tokens``: a text to the ids of its pieces, as e5 was trained on them (SentencePiece unigram, by ``tokenizers``)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tokenizers import Tokenizer
from tokenizers.models import Unigram
from tokenizers.pre_tokenizers import Metaspace

if TYPE_CHECKING:
    from citewire.inference.weights import Vocabulary

LONGEST = 512
_SPACES = re.compile(" {2,}")


class Tokens:
    """Cuts texts into pieces. Safe to call from several threads."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._begin, self._end = vocabulary.begin, vocabulary.end
        self._replacements = vocabulary.replacements
        pieces = zip(vocabulary.pieces, vocabulary.scores, strict=True)
        # Ids that stand for no piece have an empty name; each needs one of its own.
        named = [(piece or f"<empty {index}>", score) for index, (piece, score) in enumerate(pieces)]
        self._tokenizer = Tokenizer(Unigram(named, unk_id=vocabulary.unknown, byte_fallback=False))
        self._tokenizer.pre_tokenizer = Metaspace(replacement="▁", prepend_scheme="always", split=False)

    def ids(self, text: str) -> list[int]:
        """Two to 512 ids: begin, the pieces of ``text`` cut off where they are too many, end."""
        cleaned = _SPACES.sub(" ", text.translate(self._replacements))
        pieces = self._tokenizer.encode(cleaned, add_special_tokens=False).ids
        return [self._begin, *pieces[: LONGEST - 2], self._end]
