"""What a reader of a language is shown for an entity: its known name in that language, never an adjective or an id.

Countries come from CLDR, cities from GeoNames, people in the news and organisations from their tables, holders of
offices from theirs; what no table knows is shown as its own text writes it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

from citewire import languages
from citewire.knowledge import countries, offices, organisations, outlets, places
from citewire.text import names
from citewire.text.cases import nominative_name

_ENDING = 2
"""Letters that a case adds to a name, at most."""
_COMMON = 4
"""Letters that a form of a name shares with the name, at least, or all that it has."""


def display_name(identity: str, language: str, written: Iterable[str] = ()) -> str:
    """The name of an entity for a reader of ``language`` (BCP 47 primary tag).

    ``written`` are the spellings of one text in that language, as often as they stand there. Without any, and where
    no table knows the entity, the name that its id was made of, in words.
    """
    spelled = Counter(written)
    usual = sorted(spelled, key=lambda name: (-spelled[name], len(name), name))
    kind, _, key = identity.partition(":")
    found: str | None = None
    if kind == "person":
        found = _person(identity, key, language, usual)
    elif kind == "place":
        found = _place(identity, key, language, usual)
    elif kind == "org":
        found = _organisation(key, language, usual)
    elif kind == "office":
        found = usual[0] if usual else _office(key, language)
    return found or _own(key, language, usual) or key.replace("-", " ").title()


def _person(identity: str, key: str, language: str, usual: list[str]) -> str | None:
    """The listed name in the language; else the fullest that the text has, or that a table has in English."""
    known = names.known_people().get(identity)
    listed = None if known is None else known.spelling(language)
    if listed is not None:
        return listed
    full = [name for name in usual if " " in name]
    if full:
        return _first_case(key, language, full) or _own(key, language, full)
    return known.name if known is not None else _holders().get(key) or (usual[0] if usual else None)


@cache
def _holders() -> dict[str, str]:
    """Name key to name of everybody who holds or held an office."""
    return {names.key(row.holder, "en"): row.holder for row in offices.packaged().rows}


def _place(identity: str, key: str, language: str, usual: list[str]) -> str | None:
    if key.isdigit():
        return _city(identity, language, usual)
    country = countries.country_name(key, language)
    if country is not None:
        return country
    region = countries.region_name(key, language)
    return region or next((name for name in usual if name[:1].isupper()), None)


def _city(identity: str, language: str, usual: list[str]) -> str | None:
    """A spelling of the text that the table has, or what such a spelling is a case form of; else the table's name that
    begins most like one of them, or its main name."""
    for name in usual:
        for form in (name, *_town_forms(name, language), *names.nominatives(name, language)):
            city = places.city(form)
            if city is not None and city.id == identity:
                return form
    alike = [(_begun_alike(one, name), one) for name in usual for one in places.spellings_of(identity)]
    nearest = max(alike, key=lambda pair: (pair[0], -len(pair[1]), pair[1]), default=(0, None))
    return nearest[1] if nearest[0] >= _COMMON else places.name_of(identity)


def _town_forms(name: str, language: str) -> Iterator[str]:
    """What a town may be called in the first case by endings that only towns have (Toruniu, Toruń)."""
    for ending, replacements in languages.get(language).naming.place_cases:
        if name.endswith(ending):
            yield from (name[: -len(ending)] + replacement for replacement in replacements)


def _organisation(key: str, language: str, usual: list[str]) -> str | None:
    """The listed spelling that the text's commonest is, or is a case form of: Роснефть for Роснефти, but Nato where it
    says so."""
    listed = _spellings().get(key, ())
    if not usual:
        return next(iter(listed), None)
    return next((one for one in listed if _is_base(one, usual[0], language)), None)


def _is_base(base: str, form: str, language: str) -> bool:
    """Whether ``form`` is a name itself or in another case, word by word."""
    one, other = base.split(), form.split()
    return len(one) == len(other) and all(
        was == word
        or (word.startswith(was) and len(word) - len(was) <= _ENDING)
        or was in names.nominatives(word, language)
        for was, word in zip(one, other, strict=True)
    )


@cache
def _spellings() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for table in (organisations.organisations(), outlets.media(), outlets.agencies()):
        for spelling, identity in table.items():
            found[identity] = (*found.get(identity, ()), spelling)
    return found


def _office(key: str, language: str) -> str:
    """An office without words of the text: "foreign minister (Norway)"."""
    office, _, where = key.partition(":")
    return f"{office} ({countries.country_name(where, language) or where.upper()})" if where else office


def _own(key: str, language: str, usual: list[str]) -> str | None:
    """The text's spelling in the first case, which the id was made of; else its commonest."""
    return next((name for name in usual if names.key(name, language) == key), usual[0] if usual else None)


def _first_case(key: str, language: str, usual: list[str]) -> str | None:
    """The first case of a person's name that the text has in others alone, where it is what the id was made of."""
    forms = (form for name in usual for form in (name, nominative_name(name, language)))
    return next((form for form in forms if names.key(form, language) == key), None)


def _begun_alike(one: str, other: str) -> int:
    """Letters that two spellings have in common at their beginning."""
    pairs = zip(one.casefold(), other.casefold(), strict=False)
    return next((place for place, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
