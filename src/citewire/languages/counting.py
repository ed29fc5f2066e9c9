"""``Counting``: how a language says what a number counts; and what figures can count at all, the same in every one.

What each indicator means, with an example, stands in ``docs/figures.md``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

PEOPLE: tuple[str, ...] = (
    "killed",
    "injured",
    "treated",
    "missing",
    "displaced",
    "homeless",
    "evacuated",
    "trapped",
    "rescued",
    "arrested",
    "abducted",
    "captured",
    "exchanged",
    "released",
    "infected",
    "recovered",
    "identified",
    "deployed",
    "demonstrators",
)
THINGS: tuple[str, ...] = ("without power", "launched", "intercepted", "damaged", "destroyed")
MEASURES: tuple[str, ...] = ("money", "share", "distance", "area", "temperature", "magnitude")

INDICATORS: tuple[str, ...] = (*PEOPLE, *THINGS, *MEASURES)
"""What a figure can count. The names are Citewire's own, the same in every language."""

PEOPLE_INDICATORS: frozenset[str] = frozenset(PEOPLE)
"""Indicators that count people unless a unit beside the number says otherwise."""

MEASURE_INDICATORS: frozenset[str] = frozenset(MEASURES)
"""Indicators that say only what is measured, not of what: two sums of money in two reports need not contradict."""

ADDING_UP: frozenset[str] = frozenset(
    {"killed", "injured", "rescued", "arrested", "evacuated", "displaced", "infected", "recovered", "identified"}
    | {"damaged", "destroyed", "launched", "intercepted", "released", "captured"}
)
"""Indicators whose number only grows while an event goes on, so that a later, higher one need contradict nobody."""

WEAPONS = frozenset({"drones", "missiles"})
VEHICLES = frozenset({"vehicles", "ships", "aircraft"})

_OF_THINGS = frozenset({"destroyed", "damaged", "evacuated", "without power"})
COUNTED_IN: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        **dict.fromkeys(WEAPONS, frozenset({"launched", "intercepted", "destroyed"})),
        **dict.fromkeys(VEHICLES, frozenset({"destroyed", "damaged", "intercepted", "missing", "deployed"})),
        "animals": frozenset({"killed", "injured", "missing", "evacuated", "rescued", "infected"}),
        "people": PEOPLE_INDICATORS | {"without power"},
        "households": frozenset({"without power", "evacuated", "displaced", "damaged", "destroyed"}),
        "buildings": _OF_THINGS,
        "companies": _OF_THINGS,
        "": frozenset({*PEOPLE, *THINGS}) - {"launched", "captured", "exchanged", "deployed"},
    }
)
"""Which indicators can count things of a unit ("" where no noun is known); a unit that isn't here is never counted."""

MEASURED_IN: Mapping[str, str] = MappingProxyType(
    {
        "%": "share",
        "km": "distance",
        "miles": "distance",
        "ha": "area",
        "acres": "area",
        "km²": "area",
        "square miles": "area",
        "°C": "temperature",
        "°F": "temperature",
    }
)
"""The indicator that a unit brings with it; currencies bring ``money``."""


def measured_in(unit: str) -> str | None:
    """The measure that a unit (or an ISO 4217 code) brings with it; None for things that are counted."""
    return "money" if len(unit) == 3 and unit.isupper() else MEASURED_IN.get(unit)


@dataclass(frozen=True)
class Counting:
    """Words around a number, each field in the notation of ``languages/table.py``; an empty one is not known.

    ``breaks`` are words that part one clause from the next, ``joints`` those that join two numbers of one list.
    ``wholes`` stand between a part and its whole ("460 of 479"); ``parts`` before a part of the number before
    ("including"), ``parts_after`` behind it ("of them"). ``obliques`` are prepositions that make a number a
    circumstance ("killed in two raids"); ``others`` words for more of the same; ``forces`` people who can be
    deployed; ``bodies`` the dead, whom nobody rescues; ``whom`` nouns that say of whom. ``tolls`` stand between a
    count and its newest number ("the toll rose to 23"). ``cases`` are cases only where one of ``diseases`` is
    named. ``nouns`` are indicators that give way to a verb in the same clause ("200 protesters arrested").
    ``magnitudes`` stand beside the strength of a quake, ``below_zero`` before a temperature. ``asked`` comes
    between an unknown noun and those for whom it is ("40 requests for the injured"); ``in_years`` right before a
    year, ``numbered`` before a number that is a name ("phase two"), ``vague`` before one that is not meant exactly
    ("several 100,000") or that something is only reckoned by ("for every 1,000"), ``populated`` before how many
    live in a place, to whom nothing happened ("a town of 20,000"), ``quakes`` are words of a sentence whose few
    degrees are no temperature, ``hours`` stand behind a time of day ("las diez de la mañana"), ``copulas`` between
    a number and who they are ("16 are soldiers"), ``plus`` stands behind a hyphen where more are meant ("20-plus"),
    ``figurative`` phrases begin as an indicator does and count nothing ("dead heat"), ``until`` before the moment
    up to which is counted ("as of Tuesday"), ``where`` before a place. ``sums`` are signs that a number of millions
    without a noun is money, ``plural`` is the ending of nouns that are more than one. ``upwards`` behind a small
    number make it a rule rather than a count ("two or more persons"). ``whilst`` makes an occasion of an indicator,
    which gives way to another ("during the evacuation one was hurt"). ``lifted`` are verbs that rescue only
    ``out_of`` something ("pulled from the water"). Behind ``turns``, verbs of rising and falling, ``formers`` stand
    before a number that was, ``newest`` between it and the one that is ("rose from 18 to 24"). ``rounds`` are nouns
    for about so many ("une quarantaine"). ``instead`` stands between a number and the one that it replaces ("7
    instead of 6.50"). ``spans``: "from" before two numbers makes a range of them, unless the first became the second
    ("de 300 à 400 personnes").
    """

    breaks: str = ""
    joints: str = ""
    wholes: str = ""
    parts: str = ""
    parts_after: str = ""
    obliques: str = ""
    others: str = ""
    forces: str = ""
    bodies: str = ""
    whom: str = ""
    tolls: str = ""
    nouns: str = ""
    cases: str = ""
    diseases: str = ""
    magnitudes: str = ""
    below_zero: str = ""
    asked: str = ""
    in_years: str = ""
    vague: str = ""
    plus: str = ""
    figurative: str = ""
    sums: str = ""
    numbered: str = ""
    populated: str = ""
    quakes: str = ""
    hours: str = ""
    copulas: str = ""
    where: str = ""
    until: str = ""
    plural: str = ""
    upwards: str = ""
    whilst: str = ""
    turns: str = ""
    formers: str = ""
    newest: str = ""
    instead: str = ""
    lifted: str = ""
    out_of: str = ""
    rounds: str = ""
    spans: bool = False
