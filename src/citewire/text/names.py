"""One name in every spelling, and two names apart: Zelensky, Selenskyj, Зеленський; but Zakharova and Zakharov.

Three tools, from narrow to wide. ``key`` is a rough phonetic spelling that is the same in every language, to be looked
up in tables: the pairs that languages of the region mix up are merged (г as g or h, German s for з and с, German sch
for ж and ш). ``same_name`` says whether two spellings of known languages are one name: strict inside a language, by the
key and at most one letter across languages. ``alike`` is the same for spellings of unknown origin. Full names with
slips of the pen, initials and missing parts are compared in ``text.likeness``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from citewire import languages
from citewire.knowledge import countries, persons, places
from citewire.text.spelling import POSSESSIVE, single, sound, written

_TOKEN = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
SHORTEST_ADJECTIVE = 6
"""Letters from which a word may be the adjective of a city."""
SAINTS = frozenset(("St", "Ste", "Sta", "Sto", "ST", "STE"))
"""Saints in names of places, with a point behind them or not."""
_PARTICLES = """
    von van der den de del della di da dos du la le el al bin ibn ben vom zu zur
    фон ван дер ден де дель ди аль эль бен
"""
_UMLAUTS = str.maketrans("äöüÄÖÜ", "aouAOU")
_WRITTEN_OUT = re.compile("(?:ae|oe|ue)", re.IGNORECASE)
PARTICLES = frozenset(_PARTICLES.split())
"""Words inside a name that lists leave out or spell apart; they don't count in a key."""


@lru_cache(maxsize=50_000)
def key(name: str, language: str) -> str:
    """The key of a name as ``language`` (BCP 47 primary tag) writes it: lower-case Latin tokens joined by ``-``.

    Particles ("von der") and everything but letters are left out, unless nothing else is there. Empty for a name
    without a letter that the rules know (digits, Arabic, Chinese: those come back case-folded instead of empty).
    """
    folded = (_token_key(token, language) for token in _kept(name))
    return "-".join(token for token in folded if token)


@lru_cache(maxsize=50_000)
def _kept(name: str) -> tuple[str, ...]:
    """The words of a name that count: all but particles, or all where there is nothing else."""
    tokens = _TOKEN.findall(POSSESSIVE.sub("", name.strip()))
    return tuple(token for token in tokens if token.lower() not in PARTICLES) or tuple(tokens)


def same_name(first: str, first_language: str, second: str, second_language: str) -> bool:
    """Whether two spellings can be one name. Whole tokens only: a part of a name or of a word never matches.

    Inside one language only accents, umlauts and the endings of ``text.spelling`` may differ (Zakharova and Zakharov
    are two people); across languages the keys must be equal, or differ by one letter when both have at least six.
    """
    if first.casefold() == second.casefold():
        return True
    if first_language == second_language:
        return _same_writing(first, second)
    latin = _latin_both(first, second)
    one, other = _sounds(first, first_language, latin), _sounds(second, second_language, latin)
    return len(one) == len(other) > 0 and all(_near(a, b) for a, b in zip(one, other, strict=True))


def _latin_both(first: str, second: str) -> bool:
    return not _is_cyrillic(first) and not _is_cyrillic(second)


@lru_cache(maxsize=50_000)
def _sounds(name: str, language: str, latin: bool) -> tuple[str, ...]:
    """The merged sounds of each word that counts. ``latin``: an umlaut is its letter (ö as o, oe), for comparing with
    Latin script; else what Cyrillic makes of it (ö as е)."""
    spelled = name.translate(_UMLAUTS) if latin else name
    if latin and languages.get(language).naming.umlauts_written_out:
        spelled = _WRITTEN_OUT.sub(lambda match: match[0][0], spelled)
    merged = (_merged(sound(token, language)) for token in _kept(spelled))
    return tuple(sounds for sounds in merged if sounds)


def _merged(sounds: str) -> str:
    """Sounds without the differences that one of the languages doesn't write: g and h, s and z, sh and zh."""
    return single(sounds.replace("g", "h").replace("z", "s").replace("J", "S"))


def _same_writing(first: str, second: str) -> bool:
    one, other = _kept(first), _kept(second)
    return len(one) == len(other) > 0 and all(written(a) & written(b) for a, b in zip(one, other, strict=True))


def alike(first: str, second: str) -> bool:
    """``same_name`` for spellings whose languages nobody knows: they are guessed from the letters.

    Two spellings that show the marks of different languages, or are of different scripts, may differ as across
    languages; where only one shows a mark the keys must be equal, and where none does the rules are those inside one
    language. Names that the tables give to one person, city or country are alike whatever their letters (Kyiv and
    Киев), except for a final a, which tells a woman from a man.
    """
    if first.casefold() == second.casefold() or _same_writing(first, second):
        return True
    if _known_as(first) & _known_as(second) and not _gendered(first, second):
        return True
    return any(_alike_read(first, one, second, other) for one in _readings(first) for other in _readings(second))


def _alike_read(first: str, one: tuple[str, bool], second: str, other: tuple[str, bool]) -> bool:
    (language, marked), (another, marked_too) = one, other
    foreign = _is_cyrillic(first) != _is_cyrillic(second)
    if language == another or not (foreign or marked or marked_too):
        return False
    if foreign or (marked and marked_too):
        return same_name(first, language, second, another)
    return len(first) > 3 and _sounds(first, language, _latin_both(first, second)) == _sounds(
        second, another, _latin_both(first, second)
    )


def _gendered(first: str, second: str) -> bool:
    shorter, longer = sorted((first.casefold(), second.casefold()), key=len)
    return longer in {f"{shorter}a", f"{shorter}а"}


@lru_cache(maxsize=20_000)
def _readings(name: str) -> tuple[tuple[str, bool], ...]:
    """(language, whether its marks show in the name): the languages that mark it, else all of its script."""
    lowered = name.lower()
    tags = ("ru", "uk") if _is_cyrillic(name) else ("pl", "es", "fr", "de", "en")
    marked = tuple((tag, True) for tag in tags if _marks(tag).search(lowered))
    return marked or tuple((tag, False) for tag in tags)


@cache
def _marks(language: str) -> re.Pattern[str]:
    return re.compile(languages.get(language).naming.marks or r"(?!)")


@lru_cache(maxsize=50_000)
def _is_cyrillic(name: str) -> bool:
    return re.search("[\u0400-\u04ff]", name) is not None


@lru_cache(maxsize=20_000)
def _known_as(name: str) -> frozenset[str]:
    """What the tables know by exactly this spelling: places, countries, and people by their surname."""
    city = places.city(name)
    country = countries.country_code(name)
    found = [city.id] if city is not None else []
    found += [f"place:{country}"] if country is not None else []
    return frozenset((*found, *_bearers().get(" ".join(_kept(name)).casefold(), ())))


@cache
def known_people() -> dict[str, persons.KnownPerson]:
    """The people in the news by their entity id, which is made of the key of their name in English."""
    return {f"person:{key(known.name, 'en')}": known for known in persons.persons()}


@cache
def _bearers() -> dict[str, tuple[str, ...]]:
    """Surnames and full names of people, in all listed spellings and case-folded, to the names of their bearers."""
    table: dict[str, tuple[str, ...]] = {}
    for known in persons.persons():
        for spelled in (known.name, *(spelling for _, spelling in known.spellings)):
            words = _kept(spelled)
            for called in {" ".join(words).casefold(), words[-1].casefold()}:
                table[called] = tuple(dict.fromkeys((*table.get(called, ()), known.name)))
    return table


@lru_cache(maxsize=50_000)
def nominatives(token: str, language: str) -> tuple[str, ...]:
    """What a token of a name may be in the nominative, likeliest first; the token itself is not among them.

    By the case endings in the language's table and the possessive s. These are guesses to be looked up in a table, not
    readings.
    """
    return tuple(dict.fromkeys(guess for guess in _guesses(token, language) if len(guess) > 2 and guess != token))


@lru_cache(maxsize=50_000)
def place_forms(word: str, language: str) -> tuple[str, ...]:
    """What a word may be the name of if it is that of a place in another case, or the adjective of a city, with a
    capital and without the word itself: "Kiewer" gives Kiew. Guesses to be looked up in a table, as ``nominatives``
    are; those of adjectives only for words long enough to be one."""
    naming = languages.get(language).naming
    tables = [naming.place_cases, naming.softened] if word[0].isupper() else []
    if len(word) >= SHORTEST_ADJECTIVE:
        tables.append(naming.place_adjectives)
    guesses = (
        word[: -len(ending)] + replacement
        for table in tables
        for ending, replacements in table
        if word.endswith(ending)
        for replacement in replacements
    )
    return tuple(dict.fromkeys(guess[0].upper() + guess[1:] for guess in guesses if len(guess) > 2))


def _guesses(token: str, language: str) -> Iterable[str]:
    yield POSSESSIVE.sub("", token)
    for ending, replacements in languages.get(language).naming.cases:
        if token.endswith(ending):
            yield from (token[: -len(ending)] + replacement for replacement in replacements)


@lru_cache(maxsize=50_000)
def case_keys(name: str, language: str) -> tuple[str, ...]:
    """The keys of a name and of all that its last word may be in the nominative, likeliest first.

    Wider than ``key`` (Tuska is Tusk, and may be another name): to be looked up among the keys of names that the text
    or a table has.
    """
    *first, last = name.split(" ")
    forms = (last, *nominatives(last, language))
    return tuple(dict.fromkeys(key(" ".join((*first, form)), language) for form in forms))


@lru_cache(maxsize=100_000)
def _token_key(token: str, language: str) -> str:
    merged = _merged(sound(token, _reading(token, language))).replace("c", "s")
    return single(merged).replace("S", "sh").replace("C", "ch") if merged else token.casefold()


@lru_cache(maxsize=50_000)
def _reading(token: str, language: str) -> str:
    """The language whose spelling a word of a text in ``language`` shows; English where none does.

    Most foreign names keep their Latin spelling in every language (Jack Smith), some are spelled by its habits
    (Lawrow): only the marks of a language tell, first those of the text's own.
    """
    lowered = token.lower()
    tags = (language, *(tag for tag in ("pl", "fr", "de", "en") if tag != language))
    return next((tag for tag in tags if _marks(tag).search(lowered)), "en")


def _near(one: str, other: str) -> bool:
    """Equal keys of three letters and more, or one edit apart with six; never in the first letter or a final a.

    The first letter tells Peskov from Beskow, a final a a woman from a man.
    """
    if one == other:
        return len(one) >= 3
    if min(len(one), len(other)) < 6 or abs(len(one) - len(other)) > 1 or one[0] != other[0]:
        return False
    if one.removesuffix("a") == other.removesuffix("a"):
        return False
    return _one_edit(one, other)


def _one_edit(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    same = next((i for i, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b), len(shorter))
    if len(shorter) == len(longer):
        return shorter[same + 1 :] == longer[same + 1 :]
    return shorter[same:] == longer[same + 1 :]
