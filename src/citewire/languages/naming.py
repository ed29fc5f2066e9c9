"""``Naming``: how a language writes names, and which of its words stand beside or inside them, as data."""

from __future__ import annotations

import re
from dataclasses import dataclass

Rules = tuple[tuple[str, str], ...]


def sounds(rules: str) -> Rules:
    """``"sch=S ch=h"`` as pairs, in order; ``-`` on the right is nothing, ``$`` at the end of the left the word's end.

    A capital on the right stands for a sound that has no letter of its own: S = sh, C = ch, J = zh.
    """
    pairs = (rule.split("=") for rule in rules.split())
    return tuple((spelled, "" if sound == "-" else sound) for spelled, sound in pairs)


def endings(table: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Reads lines of ``ending ending: replacement replacement``, ``-`` being nothing; longest endings first."""
    pairs = [line.split(":") for line in table.strip().splitlines()]
    read = [(ends.split(), tuple("" if r == "-" else r for r in to.split())) for ends, to in pairs]
    flat = [(ending, to) for ends, to in read for ending in ends]
    return tuple(sorted(flat, key=lambda pair: (-len(pair[0]), pair[0])))


@dataclass(frozen=True, slots=True)
class SurnameCases:
    """How surnames are put back into the first case behind a first name in another.

    ``gender`` is its bearer's (``m``, ``f``), ``given`` what the first name ends in in that case, ``rules`` are
    (pattern for the end of a surname, what it becomes); an empty replacement leaves the name as it is, since its end
    doesn't decide.
    """

    gender: str
    given: tuple[str, ...]
    rules: tuple[tuple[re.Pattern[str], str], ...]


def surname_cases(table: str, letters: str) -> tuple[SurnameCases, ...]:
    """Reads lines of ``gender ending ending: pattern=replacement pattern=replacement``; ``=?`` doesn't decide.

    Patterns are regular expressions for the end of a word, tried in order, groups are written ``\\1``; the first that
    fits is taken. Lines deeper than the first go on with the one before. ``letters`` are ``C=bcd V=aei``: what ``[C]``
    in a pattern stands for.
    """
    for classed in letters.split():
        name, _, members = classed.partition("=")
        table = table.replace(f"[{name}]", f"[{members}]")
    lines = re.split(r"\n(?=[ ]*[mf] )", table.strip())
    return tuple(_surname_line(line) for line in lines)


def _surname_line(line: str) -> SurnameCases:
    head, rules = line.split(":", 1)
    gender, *given = head.split()
    pairs = (rule.rpartition("=") for rule in rules.split())
    read = tuple((re.compile(f"{left}$"), "" if to == "?" else to) for left, _, to in pairs)
    return SurnameCases(gender, tuple(given), read)


@dataclass(frozen=True)
class Naming:
    """How names look in one language; an empty field means "not known".

    ``sounds`` fold the language's spelling of sounds, the longest first. ``marks`` is a regular expression for what
    shows, in lower case, that a name is spelled by this language rather than another. ``cases`` are the endings of
    names in other cases with what the first case may end in. ``organisation_words`` stand inside names of
    organisations ("ministry"), ``institution_joints`` between such a word and the name it goes on with ("of"),
    ``and_words`` between two parts of that; ``local_words`` directly before a place, without an article.
    ``ambiguous_places`` are places (capitalised) whose names are ordinary words or first names, taken only after a
    local word; ``no_names`` words with a capital that name nobody. ``softened`` are endings
    of places in whose other cases a consonant changes (Pradze, Praga), ``place_adjectives`` those of adjectives of
    cities with what the city may end in ("Kiewer"); ``town_words``, in the notation of ``table.py``, stand before the
    name of a small place ("commune de"). ``towns_are_surnames``: many people bear the names
    of towns (Warren, Santiago), so that a small town is seen only after a local word.
    ``two_surnames``: people have two, of which the first may stand alone ("Ana Farro Luna", "Farro").
    ``office_genitive``: a country follows an office directly, before the holder ("президент Франции Жан Лорен");
    ``patronymics`` is a regular expression for the ends of father's names. ``function_words`` are pronouns, adverbs
    and other small words that, alone, name nothing, whatever their capitals. ``short_places`` are short forms of places
    that end with a point and stand behind the comma of another place, with the id of the place ("Tampa, Fla.").
    ``thing_words`` stand at the end of the name of a thing that is neither a person nor an organisation (a treaty, a
    show, a prize), ``site_words`` at the end of that of a place (an airport, a bridge); ``organisation_ends`` are
    endings of nouns that make an organisation of a country's adjective before them ("Deutscher Wetterdienst"),
    which itself ends in one of ``adjective_ends``. ``adjective_cases`` are the endings, in other cases, of surnames
    that are like adjectives; ``ranks`` nouns for people that stand before a name and are no part of it.
    ``institution_stems`` are stems of nouns that make an institution with an adjective in capitals before them, where
    the noun itself has none ("Счётная палата"); ``adjective_forms`` are all endings of adjectives, the longest first.
    ``given_cases`` are endings of first names in other cases that ``cases`` doesn't reach (Павла, Павел),
    ``surname_cases`` those of the surnames behind them. ``nobility`` are titles inside a full name ("Freiherr");
    ``no_surnames`` words that end no full name though they stand behind one with a capital ("Angela Merkel Stiftung"),
    as endings of compounds, too; ``given_words`` are first names that are ordinary words as well, where the dictionary
    has all first names. ``title_case``: headlines may have capitals on all their longer words. ``homes``
    are the countries (lower-case ISO codes) whose smaller towns are named without their country.
    ``umlauts_written_out``: ae, oe and ue may stand for umlauts. ``country_letters`` stand for a country, with its
    code; ``capital_countries`` (in small letters) are names of countries that are ordinary words, or parts of such,
    without a capital, in ``capital_peoples`` languages all adjectives of countries are. ``leading_nouns`` are endings
    of adjectives, each with those of the nouns that agree with them: such an adjective in capitals, before such a noun
    in small letters, names a thing with it ("Уголовного кодекса"); an empty ending stands for any ordinary noun in
    capitals, before such an adjective ("Jeux olympiques"). ``clubs`` are short forms in capitals that lead the names of
    sports clubs ("AS"). ``place_cases`` are endings of towns in other cases that no name of a person has, ``passives``
    those of participles that may open a sentence ("Пошкоджені") and that no name has.
    """

    sounds: Rules = ()
    marks: str = ""
    cases: tuple[tuple[str, tuple[str, ...]], ...] = ()
    organisation_words: frozenset[str] = frozenset()
    institution_joints: frozenset[str] = frozenset()
    and_words: frozenset[str] = frozenset()
    local_words: frozenset[str] = frozenset()
    ambiguous_places: frozenset[str] = frozenset()
    no_names: frozenset[str] = frozenset()
    softened: tuple[tuple[str, tuple[str, ...]], ...] = ()
    place_adjectives: tuple[tuple[str, tuple[str, ...]], ...] = ()
    town_words: str = ""
    towns_are_surnames: bool = False
    two_surnames: bool = False
    office_genitive: bool = False
    patronymics: str = ""
    function_words: frozenset[str] = frozenset()
    short_places: Rules = ()
    thing_words: frozenset[str] = frozenset()
    site_words: frozenset[str] = frozenset()
    organisation_ends: frozenset[str] = frozenset()
    adjective_ends: tuple[str, ...] = ()
    adjective_cases: tuple[str, ...] = ()
    ranks: frozenset[str] = frozenset()
    institution_stems: str = ""
    adjective_forms: str = ""
    given_cases: tuple[tuple[str, tuple[str, ...]], ...] = ()
    surname_cases: tuple[SurnameCases, ...] = ()
    nobility: frozenset[str] = frozenset()
    no_surnames: frozenset[str] = frozenset()
    given_words: frozenset[str] = frozenset()
    title_case: bool = True
    homes: frozenset[str] = frozenset()
    umlauts_written_out: bool = False
    country_letters: Rules = ()
    capital_countries: frozenset[str] = frozenset()
    capital_peoples: bool = False
    leading_nouns: tuple[tuple[str, tuple[str, ...]], ...] = ()
    clubs: frozenset[str] = frozenset()
    place_cases: tuple[tuple[str, tuple[str, ...]], ...] = ()
    passives: tuple[str, ...] = ()
