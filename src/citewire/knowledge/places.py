"""Places by name: cities from GeoNames, countries from CLDR, regions that a crisis desk needs.

An id is ``place:<GeoNames id>`` for a city, ``place:<iso>`` (lower-case ISO 3166-1 alpha-2) for a country,
``place:<name>`` for a region that has neither. Tables are read on first use and kept.
"""

from __future__ import annotations

import gzip
from dataclasses import dataclass
from functools import cache
from importlib import resources

from citewire.knowledge import countries

KNOWN_BY_ALL = 100_000
"""Inhabitants from which a city's name is taken for the city even where it is an ordinary word too."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the tables. ``population`` is 0 for countries and regions; ``country`` is upper-case ISO, or ''."""

    id: str
    name: str
    country: str
    population: int


@cache
def _cities() -> dict[str, tuple[int, str, int, str]]:
    """(GeoNames id, country, inhabitants, main name) by every name; the largest city wins a shared name."""
    data = gzip.decompress(resources.files("citewire.knowledge").joinpath("data", "places.tsv.gz").read_bytes())
    table: dict[str, tuple[int, str, int, str]] = {}
    for line in data.decode().splitlines():
        if line.startswith("#"):
            continue
        number, country, population, names = line.split("\t")
        spellings = names.split("|")
        row = (int(number), country, int(population), spellings[0])
        for spelling in spellings:
            if spelling not in table or _rank(row, spelling) > _rank(table[spelling], spelling):
                table[spelling] = row
    for line in countries.read_lines("more_places.txt"):
        known, more = line.split(" = ")
        table.update({spelling.strip(): table[known] for spelling in more.split("|") if known in table})
    return table


def _rank(row: tuple[int, str, int, str], spelling: str) -> int:
    """A city's own name counts as much as a by-name of one eight times its size: Essen stays in Germany, and Islamabad
    isn't the older name of Chittagong."""
    return row[2] * (8 if row[3] == spelling else 1)


def city(name: str) -> Place | None:
    """The city of that exact spelling (capitals and accents count), the largest if there are several."""
    row = _cities().get(name)
    return None if row is None else Place(f"place:{row[0]}", row[3], row[1], row[2])


def place(name: str, language: str) -> Place | None:
    """The country, region or city that ``language`` calls exactly so; None when the tables have none."""
    iso = countries.country(name, language)
    if iso is not None:
        return Place(f"place:{iso}", name, iso.upper() if len(iso) == 2 else "", 0)
    return city(name)


@cache
def first_words() -> dict[str, set[int]]:
    """The first word of every city name of several words, with the numbers of words that such names have."""
    counts: dict[str, set[int]] = {}
    for name in _cities():
        words = name.replace("-", " ").split(" ")
        if len(words) > 1:
            counts.setdefault(words[0], set()).add(len(words))
    return counts


def names_of_two() -> list[str]:
    """The names of cities that are two words, in the order of the table."""
    return [name for name in _cities() if name.count(" ") == 1]


@cache
def han_names() -> dict[str, int]:
    """Chinese names of larger cities to their GeoNames ids; two characters only from half a million inhabitants."""
    return {
        name: row[0]
        for name, row in _cities().items()
        if "\u4e00" <= name[0] <= "\u9fff" and row[2] >= (500_000 if len(name) == 2 else KNOWN_BY_ALL)
    }


@cache
def _main_names() -> dict[str, str]:
    return {f"place:{row[0]}": row[3] for row in _cities().values()}


def name_of(identity: str) -> str | None:
    """The main name of the city with an id, as GeoNames has it; None for countries and regions."""
    return _main_names().get(identity)


@cache
def _capitals() -> frozenset[str]:
    found = (city(name) for line in countries.read_lines("capitals.txt") for name in line.split(", "))
    return frozenset(each.id for each in found if each is not None)


def is_capital(identity: str) -> bool:
    """Whether the city with an id is the capital of a country, which may be named for it ("Paris says")."""
    return identity in _capitals()


@cache
def _spellings() -> dict[str, tuple[str, ...]]:
    table: dict[str, list[str]] = {}
    for spelling, row in _cities().items():
        table.setdefault(f"place:{row[0]}", []).append(spelling)
    return {identity: tuple(spellings) for identity, spellings in table.items()}


def spellings_of(identity: str) -> tuple[str, ...]:
    """All spellings of the city with an id, in the order of the table; empty for countries and regions."""
    return _spellings().get(identity, ())


def names_in(country: str) -> list[tuple[str, int]]:
    """(name, inhabitants) of every city whose largest bearer lies in a country (upper-case ISO code), sorted."""
    return sorted((name, row[2]) for name, row in _cities().items() if row[1] == country)
