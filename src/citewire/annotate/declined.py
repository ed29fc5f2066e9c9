"""Towns of two words in another grammatical case: "w Starym Borze", "у Зеленій Греблі"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from citewire import languages
from citewire.annotate.lexicon import Token
from citewire.knowledge import places

_STEM = 3
"""Letters of a word at least that all its cases share."""
_FORM_END = 3
"""Letters at most that a case adds behind what is shared ("ого", "ego")."""
_NAME_END = 2
"""And that the first case has there ("ий", "ie")."""


def town_of_two(tokens: Sequence[Token], at: int, language: str) -> places.Place | None:
    """The town whose two words stand at ``at``, one or both in another case; None where none does, and in languages
    whose names have no cases."""
    pair = tokens[at : at + 2]
    if len(pair) < 2 or not (pair[0].capital and pair[1].capital) or pair[1].opens:
        return None
    if pair[1].start - pair[0].end != 1 or not languages.get(language).naming.cases:
        return None
    return _town(pair[0].text, pair[1].text)


@lru_cache(maxsize=20_000)
def _town(first: str, last: str) -> places.Place | None:
    named = [name for name in _by_stems().get(_stems(first, last), ()) if _is_form(name, first, last)]
    hits = (hit for name in named if (hit := places.city(name)) is not None)
    return max(hits, key=lambda hit: hit.population, default=None)


def _is_form(name: str, first: str, last: str) -> bool:
    own_first, _, own_last = name.partition(" ")
    return _declines(own_first, first) and _declines(own_last, last)


def _declines(name: str, form: str) -> bool:
    """Whether a word may be another case of a name by the letters that both begin with."""
    shared = next((at for at, (a, b) in enumerate(zip(name, form, strict=False)) if a != b), min(len(name), len(form)))
    return shared >= _STEM and len(name) - shared <= _NAME_END and len(form) - shared <= _FORM_END


def _stems(first: str, last: str) -> str:
    return f"{first[:_STEM]} {last[:_STEM]}"


@cache
def _by_stems() -> dict[str, list[str]]:
    """The spellings of two words, in order, by how both begin."""
    table: dict[str, list[str]] = {}
    for name, first, last in _pairs():
        table.setdefault(_stems(first, last), []).append(name)
    return table


def _pairs() -> Iterator[tuple[str, str, str]]:
    for name in places.names_of_two():
        first, _, last = name.partition(" ")
        if len(first) >= _STEM and len(last) >= _STEM and last[0].isupper():
            yield name, first, last
