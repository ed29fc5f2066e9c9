"""Which country or city a word names, in any case form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from citewire import languages
from citewire.annotate.hints import country_letters, is_function_word, needs_capital
from citewire.knowledge import countries, places
from citewire.text import names

_SHORTEST_PLACE = 5
"""Letters of a key that is too short to know a place by."""
_CENTRE = 60_000
"""Inhabitants of a town of Ukraine that an oblast may be named after: Kherson has lost most of its own."""
_ADJECTIVE = re.compile(r"(.{3,})(?:[сц]ь?к)(?:ий|ий|ая|ой|ого|ому|им|ом|ую|ие|их|а|ої|ій|у|ою|е|і)")
_REGION = re.compile(r"(.{3,}?)(?:ччин|щин)(?:а|и|і|у|ою)")


@lru_cache(maxsize=50_000)
def country_of(word: str, language: str) -> str | None:
    """The place id of a country that a word names or derives from, in any case form; None when it is no such word."""
    letters = country_letters().get(word)
    if letters is not None:
        return f"place:{letters}"
    if len(word) < 3 or (word[0].islower() and (needs_capital(word, language) or is_function_word(word, language))):
        return None
    cases = () if is_function_word(word, language) else names.nominatives(word, language)
    for form in (word, *cases):
        code = countries.derived(form) if word[0].islower() else countries.country(form, language)
        if code is not None:
            return f"place:{code}"
    return None


@lru_cache(maxsize=50_000)
def city_of(word: str, language: str) -> places.Place | None:
    """The city that a word names, in any case form that the endings of ``text.names`` reach."""
    forms = (word, *names.nominatives(word, language))
    exact = places.city(word)
    if exact is not None:
        return exact
    forms = (*forms, *_town_forms(word, language))
    hits = [hit for form in forms[1:] if (hit := places.city(form)) is not None]
    return _city_of_adjective(word) or max(hits, key=_inhabitants, default=None) or _city_by_key(word, language)


def _town_forms(word: str, language: str) -> Iterator[str]:
    """What a town may be called in the first case, by endings that no name of a person has (Poznaniu, Poznań)."""
    for ending, replacements in languages.get(language).naming.place_cases:
        if word.endswith(ending):
            yield from (word[: -len(ending)] + replacement for replacement in replacements)


def is_exact_city(word: str) -> bool:
    """Whether a city is spelled just so."""
    return places.city(word) is not None


def _inhabitants(city: places.Place) -> int:
    return city.population


def _city_by_key(word: str, language: str) -> places.Place | None:
    """A place of Ukraine in a spelling that the tables lack (Nowopawliwka), by its name key."""
    spelled = next(
        (
            _ukrainian_keys()[key]
            for key in names.case_keys(word, language)
            if len(key) > _SHORTEST_PLACE and key in _ukrainian_keys()
        ),
        None,
    )
    return None if spelled is None else places.city(spelled)


@cache
def _ukrainian_keys() -> dict[str, str]:
    """Name key to a spelling of a place in Ukraine, the larger place first."""
    rows = sorted(places.names_in("UA"), key=lambda row: (-row[1], row[0]))
    table: dict[str, str] = {}
    for spelling, _ in rows:
        if spelling[0] < "\u4e00" and " " not in spelling:
            table.setdefault(names.key(spelling, "en"), spelling)
    return table


def adjective_stem(word: str) -> str | None:
    """What a Russian or Ukrainian adjective in -ский has in all its forms (Амурского, Амурская); None for others."""
    match = _ADJECTIVE.fullmatch(word)
    return None if match is None else f"{match[1]}ск"


def _city_of_adjective(word: str) -> places.Place | None:
    """The large city of a Russian or Ukrainian adjective or region (Рязанский, Донеччина); None for others."""
    match = _ADJECTIVE.fullmatch(word) or _REGION.fullmatch(word)
    if match is None:
        return None
    forms = (match.group(1) + ending for ending in ("", "ь", "а", "и", "е", "ск", "ськ", "цьк", "цк", "си", "сы"))
    hits = (places.city(form) for form in forms)
    known = (hit for hit in hits if hit is not None)
    return next(
        (hit for hit in known if hit.population >= (_CENTRE if hit.country == "UA" else places.KNOWN_BY_ALL)), None
    )
