"""Folding of typography: the same words in other quotation marks, dashes, spaces and case compare as equal."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

QUOTES = "“”„‟«»‹›‘’‚‛'`´″′「」『』"
DASHES = "‐‑‒–—―−"
INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
FOLDED = {ord(mark): '"' for mark in QUOTES} | {ord(dash): "-" for dash in DASHES}


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text with the way back: folded character ``i`` stands for ``[starts[i], ends[i])`` of the original."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Where ``[start, end)`` of the folded text stands in the original; ``start < end`` is the caller's duty."""
        return self.starts[start], self.ends[end - 1]


def fold(text: str) -> Folded:
    """``text`` without differences of typography: one quotation mark, one dash, single spaces, lower case, no soft
    hyphens, compatibility forms (``ﬁ``, full-width digits) taken apart, accents composed."""
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for place, letter in _composed(text):
        for piece in _folded_letter(letter):
            if piece == " " and (not letters or letters[-1] == " "):
                continue
            letters.append(piece)
            starts.append(place)
            ends.append(place + len(letter))
    return Folded("".join(letters), tuple(starts), tuple(ends))


def folded(text: str) -> str:
    """Only the folded words of ``text``, without space at either end."""
    if text.isascii():  # the same by a shorter way: nothing to compose, to take apart or to leave out
        return " ".join(text.translate(FOLDED).lower().split())
    return fold(text).text.strip()


def _composed(text: str) -> list[tuple[int, str]]:
    """Letters with their combining marks, each with the index of its first code point."""
    groups: list[tuple[int, str]] = []
    for place, letter in enumerate(text):
        if groups and unicodedata.combining(letter):
            groups[-1] = (groups[-1][0], groups[-1][1] + letter)
        else:
            groups.append((place, letter))
    return groups


@lru_cache(maxsize=4096)
def _folded_letter(letter: str) -> str:
    if letter in INVISIBLE:
        return ""
    if letter == "…":
        return "..."
    plain = unicodedata.normalize("NFKC", letter.translate(FOLDED)).translate(FOLDED).lower()
    return " " if plain.isspace() else plain
