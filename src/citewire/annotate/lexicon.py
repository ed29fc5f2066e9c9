"""The tables of ``knowledge`` and ``languages`` in the form that reading mentions needs: looked up by tokens."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from citewire.knowledge import countries, organisations, persons, places, words
from citewire.model import EntityKind
from citewire.text import names

LONGEST_PHRASE = 6
"""Tokens; no name in the tables has more."""
_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’ʼ](?!s\b)[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text; ``opens``: it begins a sentence, a quotation or what follows a kicker."""

    start: int
    end: int
    text: str
    opens: bool

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


_OPENERS = frozenset('.:!?„“”"«»‚‘|…–—•*([/;+')


def tokens_of(text: str, start: int, end: int) -> list[Token]:
    """The words between two indices, parted at hyphens (Ukraine-Krieg is two)."""
    found: list[Token] = []
    for match in _WORD.finditer(text, start, end):
        before = text[start : match.start()].rstrip()[-1:] if found else ""
        found.append(Token(match.start(), match.end(), match.group(), not found or before in _OPENERS))
    return found


Known = tuple[EntityKind, str]
"""Kind and entity id."""


@cache
def phrases(language: str) -> dict[tuple[str, ...], Known]:
    """Names of organisations, countries and cities that ``language`` may use, by their tokens.

    Tokens of organisations and cities keep their capitals; those of countries are lower-case.
    """
    table: dict[tuple[str, ...], Known] = {}
    for name, code in countries.country_names(language).items():
        table[_split(name)] = (EntityKind.PLACE, f"place:{code}")
    for name, identity in organisations.organisations().items():
        table[_split(name)] = (EntityKind.ORGANISATION, f"org:{identity}")
    return table


def _split(name: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(name))


@cache
def _phrase_lengths(language: str) -> dict[str, int]:
    """The longest phrase that begins with a token."""
    longest: dict[str, int] = {}
    for tokens in phrases(language):
        if tokens:
            longest[tokens[0]] = max(longest.get(tokens[0], 0), len(tokens))
    for word, count in places.first_words().items():
        longest[word] = max(longest.get(word, 0), count)
    return longest


def longest_phrase(tokens: list[Token], at: int, language: str) -> tuple[int, Known] | None:
    """The longest name of several tokens, or of one that is no city, that stands at ``at``: length and reading."""
    lengths, first = _phrase_lengths(language), tokens[at].text
    longest = max(lengths.get(first, 0), lengths.get(first.lower(), 0) if tokens[at].capital else 0)
    for count in range(min(longest, len(tokens) - at), 0, -1):
        spelled = tuple(token.text for token in tokens[at : at + count])
        known = _phrase(spelled, language)
        if known is not None:
            return count, known
    return None


def _phrase(spelled: tuple[str, ...], language: str) -> Known | None:
    table = phrases(language)
    known = table.get(spelled)
    if known is None and spelled[0][0].isupper():
        known = table.get(tuple(word.lower() for word in spelled))
        if known is not None and known[0] is not EntityKind.PLACE:
            known = None
    if known is None and len(spelled) > 1:
        found = places.city(" ".join(spelled)) or places.city("-".join(spelled))
        known = None if found is None else (EntityKind.PLACE, found.id)
    return known


@cache
def _people() -> tuple[dict[str, str], dict[str, tuple[str, str]]]:
    """Full key to id, and key of the surname to (id, key of the first name)."""
    full: dict[str, str] = {}
    surnames: dict[str, tuple[str, str]] = {}
    for known in persons.persons():
        identity = f"person:{names.key(known.name, 'en')}"
        for language, spelling in (("en", known.name), ("de", known.name), *known.spellings):
            key = names.key(spelling, language)
            full[key] = identity
            first, _, last = key.rpartition("-")
            if known.by_surname:
                surnames.setdefault(last, (identity, first.split("-")[0]))
    return full, surnames


def person(key: str) -> str | None:
    """The id of a person in the news by the key of a full name or of a surname; None for others.

    With a first name, that must begin like the known one: Melania Trump is not Donald Trump.
    """
    full, surnames = _people()
    if key in full:
        return full[key]
    first, _, last = key.rpartition("-")
    known = surnames.get(last)
    if known is None:
        return None
    given = first.split("-")[0]
    return known[0] if not given or given == known[1] or _alike(given, known[1]) else None


def _alike(one: str, other: str) -> bool:
    """Two first names of one person in different languages: Sergei and Sergej, Wladimir and Vladimir."""
    return min(len(one), len(other)) >= 4 and one[:4] == other[:4]


@cache
def _first_name_keys() -> frozenset[str]:
    return frozenset(names.key(name, "en") for name in persons.first_names())


@lru_cache(maxsize=50_000)
def is_first_name(word: str, language: str) -> bool:
    """Whether a capitalised word is a common first name, in any of our languages' spellings."""
    if word in persons.first_names():
        return True
    return len(word) > 3 and language in {"ru", "uk", "pl"} and names.key(word, language) in _first_name_keys()


@lru_cache(maxsize=100_000)
def is_ordinary(word: str, language: str) -> bool:
    """Whether a word, whatever its capitals, is an ordinary one of the language; German compounds are read in parts."""
    if words.is_word(word, language):
        return True
    return language in {"de", "sv"} and _is_compound(word.lower(), language)


def _is_compound(word: str, language: str) -> bool:
    for cut in range(4, len(word) - 3):
        head = word[:cut]
        if words.is_word(word[cut:], language) and (
            words.is_word(head, language) or (head.endswith("s") and words.is_word(head[:-1], language))
        ):
            return True
    return False


@lru_cache(maxsize=50_000)
def country_of(word: str, language: str) -> str | None:
    """The place id of a country that a word names or derives from, in any case form; None when it is no such word."""
    if word in {"US", "USA", "U.S.", "UK", "U.K."}:
        return "place:gb" if word.startswith(("UK", "U.K")) else "place:us"
    lowered = word.lower()
    if lowered in {"us", "uk", "usa"} or (word.isupper() and len(word) < 3) or len(word) < 3:
        return None
    for form in (word, *names.nominatives(word, language)):
        code = countries.country(form, language)
        if code is not None:
            return f"place:{code}"
    return None


@lru_cache(maxsize=50_000)
def city_of(word: str, language: str) -> places.Place | None:
    """The city that a word names, in any case form that the endings of ``text.names`` reach."""
    forms = (word, *names.nominatives(word, language))
    return next((found for form in forms if (found := places.city(form)) is not None), None)


@cache
def _han() -> dict[str, Known]:
    table: dict[str, Known] = {}
    for name, found in places.han_names().items():
        table[name] = (EntityKind.PLACE, f"place:{found}")
    for name, code in countries.country_names("zh").items():
        table[name] = (EntityKind.PLACE, f"place:{code}")
    for name, identity in organisations.organisations().items():
        if "\u4e00" <= name[0] <= "\u9fff":
            table[name] = (EntityKind.ORGANISATION, f"org:{identity}")
    for known in persons.persons():
        identity = f"person:{names.key(known.name, 'en')}"
        table.update({spelled: (EntityKind.PERSON, identity) for lang, spelled in known.spellings if lang == "zh"})
    return table


def longest_han(text: str, at: int, end: int) -> tuple[int, Known] | None:
    """The longest Chinese name of the tables that begins at an index: its length and what it is."""
    table = _han()
    for length in range(min(8, end - at), 1, -1):
        known = table.get(text[at : at + length])
        if known is not None:
            return length, known
    return None
