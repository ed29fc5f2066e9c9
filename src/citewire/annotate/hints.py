"""Words beside and inside names that say what is named: titles, kinds of organisations, local prepositions."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from citewire import languages
from citewire.languages.people import APOSTROPHES


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


@cache
def _titles() -> tuple[frozenset[str], tuple[str, ...]]:
    """Titles and forms of address of all languages, and the endings of such words."""
    tables = [languages.get(tag).titles for tag in languages.known()]
    words = frozenset(word for table in tables for word in table.beside.split())
    return words, tuple(ending for table in tables for ending in table.beside_ends)


@lru_cache(maxsize=20_000)
def is_title(word: str) -> bool:
    """Whether a word is an office or form of address that stands before a name, in any of the languages."""
    lowered, (words, endings) = word.lower().translate(APOSTROPHES), _titles()
    return lowered in words or (len(lowered) > 4 and lowered.endswith(endings))


@cache
def _gathered(field: str) -> frozenset[str]:
    """A list of the languages' naming tables, of all of them together."""
    return frozenset().union(*(getattr(languages.get(tag).naming, field) for tag in languages.known()))


def is_organisation_word(word: str) -> bool:
    """Whether a word inside a name says that it is an organisation's, in any language: names are quoted across them."""
    return word.lower() in _gathered("organisation_words")


def is_club(word: str) -> bool:
    """Whether a word is one of the short forms in capitals that lead the names of sports clubs ("AS Norrholm")."""
    return word in _gathered("clubs")


def names_nobody(word: str) -> bool:
    """Whether a word with a capital names nobody (a day, a feast, a label of a site), in any language."""
    return word.lower() in _gathered("no_names")


@cache
def _local_words(language: str) -> frozenset[str]:
    return languages.get(language).naming.local_words or _gathered("local_words")


def is_local_word(word: str, language: str) -> bool:
    """Whether a place follows this word directly ("in Essen"); without a table, what any language says so."""
    return word.lower() in _local_words(language)


def is_ambiguous_place(word: str) -> bool:
    """Whether a place's name is an ordinary word or a first name: taken only after a local word."""
    return word in _gathered("ambiguous_places")


def is_institution_joint(word: str) -> bool:
    """Whether an institution's name goes on with this small word: "University of"."""
    return word in _gathered("institution_joints")


def is_function_word(word: str, language: str) -> bool:
    """Whether a word alone names nothing, whatever its capitals: a pronoun, an adverb, an article; or one with such a
    word before its apostrophe ("We've")."""
    listed = languages.get(language).naming.function_words
    lowered = word.lower()
    return lowered in listed or ("'" in lowered.replace("’", "'") and re.split("['’]", lowered)[0] in listed)


def is_thing_word(word: str) -> bool:
    """Whether a name that ends with this word is a treaty's, a show's, a prize's; in any language."""
    return word.lower() in _gathered("thing_words")


def is_site_word(word: str) -> bool:
    """Whether a name that ends with this word is an airport's, a bridge's; in any language."""
    return word.lower() in _gathered("site_words")


@cache
def _short_places(language: str) -> dict[str, str]:
    return dict(languages.get(language).naming.short_places)


def short_place(word: str, language: str) -> str | None:
    """The place id of a short form that stands behind another place and ends with a point: "Fla" of "Tampa, Fla."."""
    found = _short_places(language).get(word)
    return None if found is None else f"place:{found}"


@cache
def _organisation_ends(language: str) -> tuple[str, ...]:
    return tuple(sorted(languages.get(language).naming.organisation_ends))


def ends_organisation(word: str, language: str) -> bool:
    """Whether a noun behind a country's adjective makes it the name of an organisation: "Deutscher Wetterdienst"."""
    return word.lower().endswith(_organisation_ends(language) or ("\0",))


@cache
def _no_surnames(language: str) -> tuple[str, ...]:
    return tuple(sorted(languages.get(language).naming.no_surnames))


def ends_full_name(word: str, language: str) -> bool:
    """Whether a word with a capital behind a full name is no part of it: "Angela Merkel Stiftung"."""
    return word.lower().endswith(_no_surnames(language) or ("\0",))


@cache
def country_letters() -> dict[str, str]:
    """Letters that stand for a country, in any language, with its code."""
    return {letters: code for tag in languages.known() for letters, code in languages.get(tag).naming.country_letters}


def needs_capital(word: str, language: str) -> bool:
    """Whether a word (in small letters) names a country only with a capital: it is an ordinary word, or part of one, in
    some language, or the language gives all such words capitals."""
    return languages.get(language).naming.capital_peoples or word in _gathered("capital_countries")


@cache
def institution_stems(language: str) -> tuple[str, ...]:
    """Stems of nouns in small letters that make an institution with an adjective in capitals."""
    return tuple(languages.get(language).naming.institution_stems.split())


@cache
def adjective_forms(language: str) -> tuple[str, ...]:
    """All endings of adjectives, the longest first; empty where the table has none."""
    return tuple(languages.get(language).naming.adjective_forms.split())
