"""Which templates of time may begin with a word, as expressions that are tried there: a few templates at few words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from citewire import languages
from citewire.annotate.templates import Template, templates_of
from citewire.languages import Language
from citewire.model import TimeUnit, Unclear

WORD = re.compile(r"[^\W_]+")
STEM = re.compile(r"([^\W_]+)\*")
HOLE = re.compile(r"\{(\w+)\}")
DIGITS: Mapping[str, str] = {
    "day": r"\d{1,2}(?:st|nd|rd|th|er|º|\.|-?го|-е)?",
    "mm": r"\d{1,2}",
    "second": r"\d{1,2}",
    "hour": r"\d{1,2}",
    "minute": r"\d\d",
    "year": r"(?:19|20)\d\d",
}
LONGEST_NUMBER = 4
SHORT = (TimeUnit.DAY, TimeUnit.HOUR, TimeUnit.MINUTE)


@dataclass(frozen=True, slots=True)
class Scanner:
    """Some templates as one expression: ``templates`` by the number of their group, ``holes`` by that of theirs."""

    found: re.Pattern[str]
    templates: Mapping[int, Template]
    holes: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class _Index:
    """All templates, the most exact first, and which of them may begin with a word (or with a word so begun)."""

    templates: tuple[Template, ...]
    by_word: Mapping[str, tuple[int, ...]]
    by_stem: Mapping[str, tuple[int, ...]]


def beginnings(tag: str, text: str) -> list[tuple[int, Scanner]]:
    """Where a word of ``text`` stands with which templates may begin, in order, with these templates."""
    matches = WORD.finditer(text)
    return [(match.start(), found) for match in matches if (found := _beginning(tag, match[0])) is not None]


@lru_cache(maxsize=65536)
def _beginning(tag: str, spelled: str) -> Scanner | None:
    """The templates that may begin with a word, as it stands in a text; None where none does."""
    index, word = _index(tag), "#" if spelled[0].isdecimal() else spelled.lower()
    places = {*index.by_word.get(word, ())}
    places.update(*(places for stem, places in index.by_stem.items() if word.startswith(stem)))
    return _scanner(tag, tuple(sorted(places))) if places else None


@cache
def _scanner(tag: str, places: tuple[int, ...]) -> Scanner:
    language, index = languages.get(tag), _index(tag)
    pieces: list[str] = []
    by_group: dict[int, Template] = {}
    holes: dict[int, str] = {}
    group = 0
    for place in places:
        group += 1
        by_group[group] = index.templates[place]
        source, names = _source(index.templates[place].phrase, language)
        holes.update({group + number: name for number, name in enumerate(names, 1)})
        group += len(names)
        pieces.append(f"({source})")
    edges = (r"(?<!\w)(?<!\d[.,:/])", r"(?!\w)") if language.spaced else ("", "")
    body = "|".join(pieces) or "(?!)"
    return Scanner(re.compile(f"{edges[0]}(?:{body}){edges[1]}", re.IGNORECASE), by_group, holes)


def whole(tag: str) -> Scanner:
    """All templates of a language in one expression."""
    return _scanner(tag, tuple(range(len(_index(tag).templates))))


@cache
def _index(tag: str) -> _Index:
    language = languages.get(tag)
    templates = sorted(templates_of(language), key=lambda each: (-_weight(each), -len(each.phrase), each.phrase))
    by_word: dict[str, list[int]] = {}
    by_stem: dict[str, list[int]] = {}
    for place, template in enumerate(templates):
        stem = STEM.match(template.phrase)
        for word in [stem[1]] if stem is not None else _first_words(template.phrase, language):
            (by_word if stem is None else by_stem).setdefault(word.lower(), []).append(place)
    return _Index(
        tuple(templates),
        {word: tuple(places) for word, places in by_word.items()},
        {word: tuple(places) for word, places in by_stem.items()},
    )


def _first_words(phrase: str, language: Language) -> Iterator[str]:
    """Every word that the phrase can begin with, ``#`` for a number in digits."""
    hole = HOLE.match(phrase)
    if hole is None:
        yield WORD.findall(phrase)[0]
        return
    name = hole[1]
    if name in DIGITS or name in {"clock", "number"}:
        yield "#"
    if name in DIGITS or name == "clock":
        return
    for form in _forms(name, language):
        yield from (WORD.findall(form + part)[0] for part in (_forms("part", language) if "}{" in phrase else [""]))


def _weight(template: Template) -> int:
    """What is tried first: the longer phrase, and "last months" before "last" with any unit."""
    return _size(template.phrase) + 3 * (template.says.get("unclear") is Unclear.STRETCH)


def _size(phrase: str) -> int:
    return phrase.count("_") + 2 * len(HOLE.findall(phrase)) + 2 * phrase.count("{clock}")


def _source(phrase: str, language: Language) -> tuple[str, list[str]]:
    """The phrase as a regular expression, and the names of its holes in order."""
    source = ""
    names: list[str] = []
    for place, piece in enumerate(HOLE.split(phrase)):
        if place % 2 == 0:
            source += _literal(piece).replace("_", r"\s+").replace(r"\*", r"\w*")
        elif piece == "year" and re.search(r"\{(?:month|mm)\}", phrase):
            source, names = source + r"(1\d{3}|20\d\d)", [*names, "year"]
        elif piece == "clock":
            source, names = source + r"(\d{1,2})[:.](\d\d)", [*names, "hour", "minute"]
        else:
            source, names = source + f"({hole(piece, language)})", [*names, piece]
    return source, names


def _literal(words: str) -> str:
    return re.escape(words).replace("'", "['’]").replace("’]", "\0").replace("’", "['’]").replace("\0", "’]")


def hole(name: str, language: Language) -> str:
    """The expression for what can stand in a hole; one that finds nothing where the language has no such words."""
    if name in DIGITS:
        return DIGITS[name]
    forms = sorted(_forms(name, language), key=lambda form: (-len(form), form))
    if name == "number":
        return "|".join([rf"\d{{1,{LONGEST_NUMBER}}}", *map(_literal, forms)])
    dot = r"\.?" if name == "month" else ""
    return f"(?:{'|'.join(map(_literal, forms))}){dot}" if forms else "(?!)"


def _forms(name: str, language: Language) -> Collection[str]:
    """The words that can stand in a hole."""
    units = language.times.units
    match name:
        case "number":
            return {*language.number_words, *language.articles}
        case "weekday":
            return language.weekdays
        case "month":
            return language.months
        case "part":
            return _by_word(language.times.parts)
        case "single":
            singles = language.times.singles.split()
            return {word: unit for word, unit in _by_word(units).items() if word in singles}
        case "long":
            return _by_word({unit: forms for unit, forms in units.items() if unit not in SHORT})
    return _by_word(units)


@cache
def words_of(tag: str, table: str) -> dict[str, str]:
    """The single words of a table of ``Times`` (``units``, ``parts``), each with the name under which it stands."""
    return _by_word(getattr(languages.get(tag).times, table))


def _by_word(table: Mapping[str, str]) -> dict[str, str]:
    """Single words to the name under which they stand."""
    return {form.replace("_", " "): name for name, forms in table.items() for form in forms.split() if "{" not in form}
