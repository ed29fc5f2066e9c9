"""The narrator's words within a quotation: "«The port will close, — said the mayor. — There is no other way»".

Russian, Ukrainian, Polish and Spanish set them off with dashes, French with commas alone. A paragraph that opens with
a dash is a quotation in the same sense. What is left of the quotation is one quotation in several pieces.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from citewire.annotate.ranges import Range
from citewire.languages import Language

DASHES = frozenset("—–")
STOPS = frozenset(".!?…")
LONGEST = 24
"""Tokens of the narrator's words."""
SPEAKING = frozenset(("says", "notes", "tells"))


class Word(Protocol):
    """A word or a mark of a passage."""

    @property
    def low(self) -> str:
        """Its lower-case form."""
        ...

    @property
    def is_word(self) -> bool:
        """Whether it is a word rather than a mark."""
        ...

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital."""
        ...


def pieces(tokens: Sequence[Word], quote: Range, language: Language) -> list[Range]:
    """``quote`` (marks included) without the narrator's words in it: one piece where there are none."""
    found: list[Range] = []
    begin, at = quote[0], quote[0] + 1
    while at <= quote[1]:
        words = _narrator(tokens, at, quote[1], language)
        if words is None:
            at += 1
            continue
        if at - 1 > begin:
            found.append((begin, at - 1))
        begin, at = words, words + 1
    if any(tokens[here].is_word for here in range(begin, quote[1] + 1)):
        found.append((begin, quote[1]))
    return found


def _narrator(tokens: Sequence[Word], at: int, last: int, language: Language) -> int | None:
    """The mark behind the narrator's words that begin at ``at``; None when none begin there. ``last`` + 1 where they
    end the quotation."""
    marks = language.speech.incises
    before, here = tokens[at - 1].low, tokens[at].low
    if here in DASHES and here in marks and at < last:
        return _closing_dash(tokens, at, last, language) if _says(tokens, at + 1, language) else None
    if "," in marks and before == "," and tokens[at].is_word and _says(tokens, at, language):
        return _closing_mark(tokens, at, last, language)
    return None


def _closing_dash(tokens: Sequence[Word], at: int, last: int, language: Language) -> int:
    """The dash that gives the word back to the speaker, or the stop where a language needs no dash."""
    for here in range(at + 2, min(at + LONGEST, last) + 1):
        low = tokens[here].low
        if low in DASHES:
            return here + 1 if here < last and not tokens[here + 1].is_word and here + 1 < last else here
        if low in STOPS and language.speech.resumes and here < last and tokens[here + 1].is_word:
            return here
    return last + 1


def _closing_mark(tokens: Sequence[Word], at: int, last: int, language: Language) -> int:
    """The stop or the comma that ends words set off by commas; a comma before who that is ("une habitante", "Ada
    Kern") doesn't."""
    articles = language.speech.sets["articles"]
    for here in range(at + 1, min(at + LONGEST, last) + 1):
        apposed = here < last and tokens[here + 1].low in articles and _stops_soon(tokens, here + 1, last)
        apposed = apposed or _is_named(tokens, here + 1, last)
        if tokens[here].low in STOPS or (tokens[here].low == "," and not apposed):
            return here
    return last + 1


def _is_named(tokens: Sequence[Word], at: int, last: int) -> bool:
    """Whether a name of two words or more stands at ``at``, and then a mark: who somebody is (", Ada Kern.")."""
    end = at
    while end <= last and tokens[end].is_word and tokens[end].is_capital:
        end += 1
    return end > at + 1 and end <= last and not tokens[end].is_word


def _stops_soon(tokens: Sequence[Word], at: int, last: int) -> bool:
    return any(tokens[here].low in STOPS for here in range(at, min(at + 7, last + 1)))


def _says(tokens: Sequence[Word], at: int, language: Language) -> bool:
    """Whether a verb of saying stands at ``at``, a pronoun between its words or not."""
    for words, kind in language.speech.verbs.get(tokens[at].low, ()):
        if kind in SPEAKING and all(word == low for word, low in zip(words, _lows(tokens, at, language), strict=False)):
            return True
    return False


def _lows(tokens: Sequence[Word], at: int, language: Language) -> Iterator[str]:
    clitic = language.speech.sets["pronouns"] if language.speech.clitics else frozenset[str]()
    following = (token.low for token in tokens[at + 1 : at + 6])
    return (low for low in following if low not in clitic)
