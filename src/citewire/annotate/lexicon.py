"""The tables of ``knowledge`` and ``languages`` in the form that reading mentions needs: looked up by tokens."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache, partial
from typing import NamedTuple

from citewire import languages
from citewire.annotate import gazetteer
from citewire.annotate.hints import names_nobody
from citewire.knowledge import countries, genders, organisations, outlets, persons, places, words
from citewire.languages import Language
from citewire.model import EntityKind
from citewire.text import cases, names
from citewire.text.spelling import written

_WORD = re.compile(
    r"(?=[^\W_])"  # which saves to try each of the three at every space and mark
    r"(?:(?:[^\W\d_]\.){2,}|\b(?:[ldnsjcmLDNSJCM]|[Qq]u)['’](?=[^\W\d_]{2})|[^\W_]+(?:['’ʼ](?!s\b)[^\W\d_]+)*)"
)


class Token(NamedTuple):
    """A word of a text; ``opens``: it begins a sentence, a quotation or what follows a kicker; ``capital``: it begins
    with a capital letter."""

    start: int
    end: int
    text: str
    opens: bool
    capital: bool


_token = partial(tuple.__new__, Token)
"""A token of its five fields: several times as fast as to call the class."""
_OPENERS = frozenset('.:!?¿¡„“”"«»‚‘|…–—•*([/;+')


@lru_cache(maxsize=512)
def tokens_of(text: str, start: int, end: int) -> tuple[Token, ...]:
    """The words between two indices, parted at hyphens (Ukraine-Krieg is two), without elided articles (l'Ukraine).

    Remembered, since every step that reads a sentence of one text by its words asks for the same.
    """
    found: list[Token] = []
    last = start
    for match in _WORD.finditer(text, start, end):
        first, after = match.span()
        plain = first == last + 1 and text[last] == " "  # as between most words
        gap = "" if plain else text[last:first]
        last = after
        word = match[0]
        if word[-1] not in "'’":
            opens = not plain and gap.rstrip()[-1:] in _OPENERS
            opens = not found or (opens and not (gap == ". " and (_is_initial(found) or _is_shortened(found[-1].text))))
            found.append(_token((first, after, word, opens, word[0].isupper())))
    return tuple(found)


def _is_initial(found: list[Token]) -> bool:
    """Whether the last token is a middle initial: one capital letter behind a capitalised word ("George W.")."""
    last = found[-1]
    return last.capital and len(last.text) == 1 and len(found) > 1 and found[-2].capital and not last.opens


def _is_shortened(word: str) -> bool:
    """Whether the point behind a word is that of a shortened title or the like, behind which no sentence begins: the
    sentences were parted by the same lists."""
    return word.lower() in _abbreviations()


@cache
def _abbreviations() -> frozenset[str]:
    """Those of all languages, longer than a letter."""
    listed = (languages.get(tag).abbreviations for tag in languages.known())
    return frozenset(each for abbreviations in listed for each in abbreviations if len(each) > 1)


Known = tuple[EntityKind, str]
"""Kind and entity id."""


UNMISTAKABLE = 10
"""Letters from which the name of a paper is taken for one though a dictionary has it, too ("Deutschlandfunk")."""


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
    for name, identity in outlets.media().items():
        plain = len(name) < UNMISTAKABLE and name.istitle() and is_ordinary(name, language)
        if len(words := _split(name)) > 1 or not plain:
            table.setdefault(words, (EntityKind.ORGANISATION, f"org:{identity}"))
    for name, identity in outlets.agencies().items():
        if len(words := _split(name)) > 1:
            table.setdefault(words, (EntityKind.ORGANISATION, f"org:{identity}"))
    return table


def _split(name: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(name))


@cache
def _phrase_lengths(language: str) -> dict[str, frozenset[int]]:
    """How many tokens the phrases have that begin with a token."""
    lengths = {word: set(counts) for word, counts in places.first_words().items()}
    for tokens in phrases(language):
        if tokens:
            lengths.setdefault(tokens[0], set()).add(len(tokens))
    return {word: frozenset(counts) for word, counts in lengths.items()}


_NONE: frozenset[int] = frozenset()


@lru_cache(maxsize=100_000)
def may_begin(word: str, language: str) -> bool:
    """Whether a name can begin with a word that has no capital: in most languages a few adjectives of countries."""
    return word in _phrase_lengths(language) or gazetteer.country_of(word, language) is not None


def longest_phrase(tokens: Sequence[Token], at: int, language: str) -> tuple[int, Known] | None:
    """The longest name of several tokens, or of one that is no city, that stands at ``at``: length and reading."""
    lengths, first = _phrase_lengths(language), tokens[at].text
    counts = lengths.get(first, _NONE)
    if tokens[at].capital:
        counts |= lengths.get(first.lower(), _NONE)
    for count in sorted(counts, reverse=True):
        spelled = tuple([token.text for token in tokens[at : at + count]])
        known = _phrase(spelled, language) if len(spelled) == count else None
        if known is not None:
            return count, known
    known = None if 1 in counts else _inflected_organisation(first, language)
    return None if known is None else (1, known)


def _phrase(spelled: tuple[str, ...], language: str) -> Known | None:
    table = phrases(language)
    known = table.get(spelled)
    if known is None and spelled[0][0].isupper():
        known = table.get(tuple(word.lower() for word in spelled))
        if known is not None and known[0] is not EntityKind.PLACE:
            known = None
    if known is None and len(spelled) == 1:
        return _inflected_organisation(spelled[0], language)
    if known is None:
        found = places.city(" ".join(spelled)) or places.city("-".join(spelled)) or _inflected_city(spelled, language)
        known = None if found is None else (EntityKind.PLACE, found.id)
    return known


def _inflected_city(spelled: tuple[str, ...], language: str) -> places.Place | None:
    """A city of several words whose last one stands in another case ("Санкт-Петербурга")."""
    forms = names.nominatives(spelled[-1], language)
    found = (places.city(joint.join((*spelled[:-1], form))) for form in forms for joint in ("-", " "))
    return next((place for place in found if place is not None), None)


_LATIN = ("en", "de", "fr", "es", "pl", "sv")
"""Languages that may print a foreign name as English does."""


@cache
def _people() -> tuple[dict[str, str], dict[str, tuple[str, str]]]:
    """Full key to id, and key of the surname to (id, key of the first name)."""
    full: dict[str, str] = {}
    surnames: dict[str, tuple[str, str]] = {}
    for known in persons.persons():
        identity = f"person:{names.key(known.name, 'en')}"
        for language, spelling in (*((language, known.name) for language in _LATIN), *known.spellings):
            key = names.key(spelling, language)
            full[key] = identity
            first, _, last = key.rpartition("-")
            if known.by_surname:
                surnames.setdefault(last, (identity, first.split("-")[0]))
    return full, surnames


SHORT_KEY = 4
"""A surname whose key is shorter than this says too little to be known by its key: Lens is not Leyen."""


def person(key: str) -> str | None:
    """The id of a person in the news by the key of a full name or of a surname; None for others.

    With a first name, that must begin like the known one: Melania Trump is not Donald Trump.
    """
    full, surnames = _people()
    if key in full:
        return full[key]
    first, _, last = key.rpartition("-")
    known = surnames.get(last)
    if known is None or (not first and len(last) < SHORT_KEY):
        return None
    given = first.split("-")[0]
    return known[0] if not given or given == known[1] or _alike(given, known[1]) else None


@cache
def _last_names() -> frozenset[str]:
    """The last tokens of all keys of people in the news."""
    full, surnames = _people()
    return frozenset((*(key.rpartition("-")[2] for key in full), *surnames))


@lru_cache(maxsize=100_000)
def may_end_person(word: str, language: str) -> bool:
    """Whether a name of somebody in the news can end with this word; saves folding every run of words."""
    if word.lower() in names.PARTICLES:
        return True
    forms = (word, *names.nominatives(word, language))
    return any(names.key(form, language).rpartition("-")[2] in _last_names() for form in forms)


@lru_cache(maxsize=20_000)
def person_called(spelled: tuple[str, ...], language: str) -> str | None:
    """The id of the person in the news that these words name, in any case form; None for others."""
    if not may_end_person(spelled[-1], language):
        return None
    identities = (person(key) for key in person_keys(spelled, language))
    found = next((identity for identity in identities if identity is not None), None)
    if found is not None and len(spelled) == 1 and _only_sounds_so(spelled[0], language):
        found = None
    surname = names.PARTICLES.issuperset(word.lower() for word in spelled[:-1])
    return _by_spelling().get(spelled[-1]) if found is None and surname else found


def _only_sounds_so(word: str, language: str) -> bool:
    """An ordinary word that sounds like a surname which the tables write otherwise: German Babys is not Babiš. Between
    Cyrillic and Latin all surnames are written otherwise, so that nothing can be told there."""
    if word[0] > "\u024f" or not is_ordinary(word, language):
        return False
    return all(written(form).isdisjoint(_listed_surnames()) for form in (word, *names.nominatives(word, language)))


@cache
def _listed_surnames() -> frozenset[str]:
    spellings = (spelled for known in persons.persons() for spelled in (known.name, *(s for _, s in known.spellings)))
    return frozenset(form for spelled in spellings for form in written(spelled.split()[-1]))


@cache
def _by_spelling() -> dict[str, str]:
    """Surnames with short keys, as they are spelled, to ids."""
    table: dict[str, str] = {}
    for known in persons.persons():
        identity = f"person:{names.key(known.name, 'en')}"
        for language, spelling in (("en", known.name), *known.spellings):
            last = spelling.split()[-1]
            if known.by_surname and len(names.key(last, language)) < SHORT_KEY and " " in spelling:
                table[last] = identity
    return table


@lru_cache(maxsize=20_000)
def person_keys(spelled: tuple[str, ...], language: str) -> tuple[str, ...]:
    """Keys that the words may have as a person's name; none for a first name, a day, an acronym on its own."""
    *first, last = spelled
    if first:
        return names.case_keys(" ".join(spelled), language)
    if (len(last) < 3 and last != "Xi") or last.isupper():
        return ()
    forms = [last, *names.nominatives(last, language)]
    said = [form for form in forms if not is_first_name(form, language) and not names_nobody(form)]
    return tuple(names.key(form, language) for form in said)


def _alike(one: str, other: str) -> bool:
    """Two first names of one person in different languages: Sergei and Sergej, Wladimir and Vladimir."""
    return min(len(one), len(other)) >= 4 and one[:4] == other[:4]


@lru_cache(maxsize=50_000)
def _inflected_organisation(word: str, language: str) -> Known | None:
    """An organisation of one word in a case form: Роснефти."""
    if len(word) < 5 or word.isupper() or not word[0].isupper():
        return None
    hits = (phrases(language).get((form,)) for form in names.nominatives(word, language))
    return next((hit for hit in hits if hit is not None and hit[0] is EntityKind.ORGANISATION), None)


@cache
def _first_name_keys() -> frozenset[str]:
    return frozenset(names.key(name, "en") for name in persons.first_names())


@lru_cache(maxsize=50_000)
def is_first_name(word: str, language: str) -> bool:
    """Whether a capitalised word is a common first name, in any of our languages' spellings."""
    if word in persons.first_names():
        return True
    inflected = len(word) > 3 and languages.get(language).naming.surname_cases != ()
    return inflected and names.key(word, language) in _first_name_keys()


def _plain(word: str) -> str:
    """A Latin word without the accents on its vowels, which tables of names leave out ("Simón")."""
    return word if word.isascii() else word.translate(_ACCENTS)


_ACCENTS = str.maketrans("áéíóúàèìòùâêîôûÁÉÍÓÚ", "aeiouaeiouaeiouAEIOU")


@lru_cache(maxsize=50_000)
def is_given(word: str, language: str) -> bool:
    """Whether a word is a first name that any table knows, in any case form."""
    if is_first_name(word, language) or genders.is_given(word) or genders.is_given(_plain(word)):
        return True
    return bool(languages.get(language).naming.surname_cases) and bool(cases.given_forms(word, language))


def is_given_word(word: str, language: str) -> bool:
    """Whether a first name is an ordinary word as well (August, Grace). Where dictionaries have first names among the
    nouns, a list of the language tells."""
    listed = languages.get(language).naming.given_words
    return word.lower() in listed if listed else is_ordinary(word, language)


@lru_cache(maxsize=100_000)
def is_ordinary(word: str, language: str) -> bool:
    """Whether a word, whatever its capitals, is an ordinary one of the language; German compounds are read in parts.

    Of a language without a dictionary only the words of its own file are known.
    """
    if words.is_word(word, language) or _is_form(word.lower(), languages.get(language)):
        return True
    if not words.covered(language):
        return word.lower() in languages.get(language).listed_words
    return languages.get(language).joined_words and _is_compound(word.lower(), language)


def _is_form(low: str, language: Language) -> bool:
    """Whether it is a form that no dictionary has for a language with cases: of a number, or of a verb that hangs on
    another and ends as reflexive ones do ("Дождавшись")."""
    if not language.naming.cases:
        return False
    hanging = tuple(each for each in language.speech.shapes.gerunds if each.endswith("сь") and len(each) > _REFLEXIVE)
    return low in language.number_words or (low.endswith(hanging) and len(low) > 2 * _REFLEXIVE)


_REFLEXIVE = 3
"""Letters of an ending that is too short to know such a form by."""


def _is_compound(word: str, language: str) -> bool:
    for cut in range(2, len(word) - 3):
        head = word[:cut]
        if (
            (cut > 3 or len(word) - cut > 5)
            and words.is_word(word[cut:], language)
            and (words.is_word(head, language) or (head.endswith("s") and words.is_word(head[:-1], language)))
        ):
            return True
    return False
