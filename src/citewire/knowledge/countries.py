"""Countries by name and by adjective, in the languages of the product.

Names come from CLDR (through Babel) for the language asked; short forms, adjectives and words for people come from
``data/countries.txt`` for all languages at once, since their stems hardly collide.
"""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import resources

from babel import Locale, UnknownLocaleError

LANGUAGES = ("en", "de", "ru", "uk", "fr", "es", "pl", "sv", "zh")
"""Languages in which a country may be called where nobody says in which."""
LONGEST_ENDING = 7
"""Letters that may follow a stem: ``ukrain`` + ``ischen``; more is another word (``indi`` + ``vidualistisch``)."""


def read_lines(file: str) -> list[str]:
    """The lines of a table of this room without comments and empty lines."""
    text = resources.files("citewire.knowledge").joinpath("data", file).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.strip() and not line.startswith("#")]


@cache
def _territories(language: str) -> dict[str, str]:
    """Code to name by CLDR; empty for a language that Babel doesn't know."""
    try:
        return dict(Locale(language).territories)
    except (UnknownLocaleError, ValueError):
        return {}


@cache
def country_names(language: str) -> dict[str, str]:
    """Lower-case name to lower-case ISO code (or region id), for countries as ``language`` calls them.

    CLDR's names, and the phrases of several words of ``countries.txt``. Empty for a language that Babel doesn't know.
    """
    territories = sorted(_territories(language).items())
    names = {n.lower(): code.lower() for code, n in territories if len(code) == 2 and code.isalpha()}
    for unwanted in ("eu", "ez", "un", "xa", "xb", "zz", "qo"):
        names = {name: code for name, code in names.items() if code != unwanted}
    for code, words in _lines():
        names.update({w.rstrip("*").replace("-", " ").strip(): code for w in words if "-" in w.strip("*-")})
        names.update({w: code for w in words if "\u4e00" <= w[0] <= "\u9fff"})
    return names


@lru_cache(maxsize=5_000)
def country_name(code: str, language: str) -> str | None:
    """What ``language`` calls the country with an ISO code (any case); None for regions and unknown languages."""
    return _territories(language).get(code.upper()) if len(code) == 2 else None


_CONTINENTS = {"europe": "150", "africa": "002", "asia": "142", "oceania": "009"}
"""Regions that CLDR names by the numbers of UN M49."""


def region_name(identity: str, language: str) -> str | None:
    """What ``language`` calls a region with an id of ``countries.txt``; None where the tables don't tell.

    Continents by CLDR; a part of a state (``us-pa``) in the words of its first name, which it has in all languages.
    """
    if identity in _CONTINENTS and language in LANGUAGES:
        name = Locale(language).territories.get(_CONTINENTS[identity])
        return None if name is None else str(name)
    if identity[2:3] != "-":
        return None
    first = next((words[0] for code, words in _lines() if code == identity), None)
    if first is None or "." in first:
        return None if first is None else first.upper()
    joint = " " if identity.startswith("us-") else "-"
    return joint.join(part.capitalize() for part in first.rstrip("*").split("-"))


@lru_cache(maxsize=50_000)
def country(word: str, language: str) -> str | None:
    """The lower-case ISO code (or region id) that a word stands for: a name, an adjective or a people.

    Capitals don't count. None when it stands for none.
    """
    lowered = word.lower()
    code = country_names(language).get(lowered)
    return code if code is not None else _derived(lowered)


@lru_cache(maxsize=50_000)
def derived(word: str) -> str | None:
    """The same for a word without a capital in languages that write the names of countries with one: an adjective or a
    people, never a name ("czad" is a gas, "mali" are small ones)."""
    return _derived(word)


def _derived(lowered: str) -> str | None:
    exact, stems = _words()
    if lowered in exact:
        return exact[lowered]
    lengths = range(len(lowered), max(3, len(lowered) - LONGEST_ENDING - 1), -1)
    return next((stems[lowered[:n]] for n in lengths if lowered[:n] in stems), None)


@cache
def _codes() -> dict[str, str]:
    """Lower-case name in any of the languages to code; a name that means two countries in two languages is left out."""
    table: dict[str, str] = {}
    clashing: set[str] = set()
    for language in LANGUAGES:
        for name, code in country_names(language).items():
            clashing |= {name} if table.setdefault(name, code) != code else set()
    return {name: code for name, code in table.items() if name not in clashing}


def country_code(name: str) -> str | None:
    """The lower-case ISO code (or region id) of a country by its name in any of ``LANGUAGES``; capitals don't count.

    None for other words, adjectives among them.
    """
    return _codes().get(name.lower())


@cache
def _lines() -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((line.split()[0], tuple(line.split()[1:])) for line in read_lines("countries.txt"))


@cache
def _words() -> tuple[dict[str, str], dict[str, str]]:
    """(whole words, stems) to code; the first country that claims a word keeps it."""
    exact: dict[str, str] = {}
    stems: dict[str, str] = {}
    for code, words in _lines():
        for word in words:
            table = stems if word.endswith("*") else exact
            table.setdefault(word.rstrip("*"), code)
    return exact, stems
