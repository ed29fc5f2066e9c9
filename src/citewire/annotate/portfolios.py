"""Fields of work behind a minister, which are no part of a name: "ministro de Educación Elio Farro"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from citewire import languages
from citewire.annotate import lexicon
from citewire.annotate.lexicon import Token

_GAP = len(", ")
SMALL = 3
"""Words between a minister and the field at most: "ordave de la"."""


def portfolios(tokens: Sequence[Token], language: str) -> Iterator[tuple[int, int]]:
    """(place of a word, place behind the field) for every word of a field of work that stands behind a minister in a
    sentence; none in a language without ``Titles.ministers``."""
    ministers, small = _words(languages.get(language).tag)
    for place, token in enumerate(tokens) if ministers else ():
        if token.text.lower() not in ministers:
            continue
        first = _next_capital(tokens, place + 1, small)
        if first is not None and _is_field(tokens, first, language):
            end = _end(tokens, first, small, language)
            yield from ((here, end) for here in range(first, end))


def _is_named(tokens: Sequence[Token], at: int) -> bool:
    """Whether two capitals follow, a full name."""
    return len(tokens) > at + 1 and tokens[at].capital and tokens[at + 1].capital


def _gap(tokens: Sequence[Token], at: int) -> int:
    """The characters behind the token at ``at``, which is not the last one."""
    return tokens[at + 1].start - tokens[at].end if at + 1 < len(tokens) else 0


@cache
def _words(tag: str) -> tuple[frozenset[str], frozenset[str]]:
    """The ministers of a language, and the small words before and between the words of a field."""
    table = languages.get(tag).titles
    small = {word for form in (*table.forms("of"), tuple(table.ands.split())) for word in form}
    return frozenset(table.ministers.split()), frozenset(small) | languages.get(tag).speech.sets["joints"]


def _next_capital(tokens: Sequence[Token], at: int, small: frozenset[str]) -> int | None:
    """The capital behind small words, an adjective before them or not."""
    here = at
    while here < min(at + SMALL, len(tokens)) and not tokens[here].capital:
        here += 1
    led = at < here < len(tokens) and tokens[here].capital and tokens[here - 1].text.lower() in small
    return here if led else None


def _is_field(tokens: Sequence[Token], at: int, language: str) -> bool:
    """Whether the capital at ``at`` is an ordinary word that opens no known name."""
    word = tokens[at].text
    named = lexicon.is_first_name(word, language) or lexicon.longest_phrase(tokens, at, language) is not None
    return not named and lexicon.is_ordinary(word, language)


def _end(tokens: Sequence[Token], first: int, small: frozenset[str], language: str) -> int:
    """Behind the last word of a field: over further ones behind "and", and over a second word before a full name."""
    end = first + 1
    while end < len(tokens):
        more = _next_capital(tokens, end, small) if not tokens[end].capital else None
        paired = tokens[end].capital and (end == first + 1 or _gap(tokens, end) == _GAP) and _is_named(tokens, end + 1)
        if more is not None and tokens[end].text.lower() in small and _is_field(tokens, more, language):
            end = more + 1
        elif paired and _is_field(tokens, end, language):
            end += 1
        else:
            break
    return end
