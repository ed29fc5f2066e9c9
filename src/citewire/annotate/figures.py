"""Figures: numbers with what they count, within the clause they stand in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from citewire import languages
from citewire.languages import PEOPLE_INDICATORS, Language
from citewire.model import Figure, Span
from citewire.text.numbers import NumberKind, NumberSpan, numbers_in

REACH = 60
"""Characters between a number and the word that says what it counts; clauses of news are rarely longer."""
CROSSING = 40
"""What a comma or an "and" between them costs: as much as many characters, so that the nearer clause wins."""
BREAK = re.compile(r"[,;:–—]|\s(?:and|und|et|y|e|i|и|та|і|oraz|och|while|während|sowie|а|a)\s", re.IGNORECASE)
NOTHING_COUNTED = frozenset({"EUR", "USD", "GBP", "CHF", "UAH", "RUB", "PLN", "SEK", "km", "miles", "%"})
WEAPONS = frozenset({"drones", "missiles"})
WEAPON_INDICATORS = frozenset({"launched", "intercepted", "destroyed"})
UNIT_REACH = 24


@dataclass(frozen=True, slots=True)
class _Word:
    """An indicator as it stands in a sentence."""

    start: int
    end: int
    name: str


def figures_of(
    text: str, sentences: tuple[Span, ...], language: str, published: datetime | None = None
) -> tuple[Figure, ...]:
    """The figures of ``text``, in order; every span counts in ``text``.

    A figure has an indicator or a unit: a bare number counts nothing that could be compared, and years, dates, times,
    ages, ordinals, scores and numbers in names are no figures. ``published`` becomes ``as_of``. A language without a
    file yields only percentages and money.
    """
    spoken = languages.get(language)
    found: list[Figure] = []
    for sentence in sentences:
        found.extend(_of_sentence(text, sentence, spoken, published))
    return tuple(found)


def _of_sentence(text: str, sentence: Span, language: Language, published: datetime | None) -> list[Figure]:
    said = sentence.of(text)
    numbers = numbers_in(said, language.tag)
    if not numbers:
        return []
    sorter = language.indicator_sorter
    indicators = [_Word(m.start(), m.end(), sorter.name_of(m)) for m in sorter.found.finditer(said)]
    figures = (_figure(said, number, numbers, indicators, language) for number in numbers)
    return [_placed(figure, sentence.start, published) for figure in figures if figure is not None]


def _placed(figure: Figure, by: int, published: datetime | None) -> Figure:
    return Figure(
        span=figure.span.shifted(by),
        phrase=figure.phrase.shifted(by),
        value=figure.value,
        unit=figure.unit,
        indicator=figure.indicator,
        qualifier=figure.qualifier,
        upper=figure.upper,
        as_of=published,
    )


def _figure(
    said: str, number: NumberSpan, numbers: tuple[NumberSpan, ...], indicators: list[_Word], language: Language
) -> Figure | None:
    if number.kind not in (NumberKind.COUNT, NumberKind.PERCENT, NumberKind.MONEY):
        return None
    unit, unit_end = _unit(said, number, language)
    word = None if unit in NOTHING_COUNTED else _indicator(said, number, numbers, indicators, unit)
    if number.spelled and number.value == 1 and not _counts_one(said, number, word, unit):
        return None
    if word is None and not unit:
        return None
    if word is not None and not unit and not _counts_something_else(said, number, word, language):
        unit = "people" if word.name in PEOPLE_INDICATORS else "households" if word.name == "without power" else ""
    qualifier, start = _qualifier(said, number, language)
    ends = [number.span.end, unit_end, *([word.end] if word else [])]
    starts = [start, *([word.start] if word else [])]
    return Figure(
        span=number.span,
        phrase=Span(min(starts), max(ends)),
        value=number.value,
        unit=unit,
        indicator=word.name if word else None,
        qualifier=qualifier,
        upper=number.upper,
    )


def _counts_something_else(said: str, number: NumberSpan, word: _Word, language: Language) -> bool:
    """ "Firefighters rescue two Cows": where nouns have capitals, an unknown one after the number is what counts."""
    noun = re.match(r"\s([A-ZÄÖÜ][\w-]+)", said[number.span.end :])
    return language.capital_nouns and noun is not None and word.end <= number.span.start


def _counts_one(said: str, number: NumberSpan, word: _Word | None, unit: str) -> bool:
    """Whether a written "one" (or an article that looks like it) really counts: right before what it counts."""
    if word is None or unit not in ("", "people") or word.start < number.span.end:
        return False
    return re.fullmatch(r"\s*(?:[^\W\d_]+\s)?", said[number.span.end : word.start]) is not None


def _unit(said: str, number: NumberSpan, language: Language) -> tuple[str, int]:
    """The unit right after the number, or a few words on in the same clause, and where its word ends."""
    if number.unit:
        return number.unit, number.span.end
    window = said[number.span.end : number.span.end + UNIT_REACH]
    stop = re.search(r"\d|[,;:–—.!?]\s", window)
    found = language.unit_sorter.found.search(
        window[: stop.start()] if stop else said[number.span.end :][: UNIT_REACH + 20]
    )
    if found is None or found.start() > UNIT_REACH:
        return _shared_unit(said, number, language)
    return language.unit_sorter.name_of(found), number.span.end + found.end()


def _shared_unit(said: str, number: NumberSpan, language: Language) -> tuple[str, int]:
    """ "67 of 91 drones": the unit stands after the second number."""
    second = re.match(r"\s(?:of|von|der|sur|de|из|із|з|z|ze|av)\s(?:the\s|den\s)?[\d.,]+\s", said[number.span.end :])
    if second is None:
        return "", number.span.end
    found = language.unit_sorter.found.match(said, number.span.end + second.end())
    return (language.unit_sorter.name_of(found), found.end()) if found else ("", number.span.end)


def _indicator(
    said: str, number: NumberSpan, numbers: tuple[NumberSpan, ...], indicators: list[_Word], unit: str
) -> _Word | None:
    """The indicator with the least distance, where crossing a comma or another number counts as far."""
    ranked = [
        (distance, word.start, word)
        for word in indicators
        if _fits(word.name, unit) and (distance := _distance(said, number, word, numbers)) <= REACH
    ]
    return min(ranked, key=lambda rank: rank[:2])[2] if ranked else None


def _fits(indicator: str, unit: str) -> bool:
    """Whether such a thing can be counted in such a unit: drones are launched, not killed."""
    if unit in WEAPONS:
        return indicator in WEAPON_INDICATORS
    if unit == "people":
        return indicator not in WEAPON_INDICATORS
    if unit in ("buildings", "companies"):
        return indicator in ("destroyed", "evacuated", "without power")
    if unit == "flights":
        return False
    return unit != "households" or indicator in ("without power", "evacuated", "displaced")


def _distance(said: str, number: NumberSpan, word: _Word, numbers: tuple[NumberSpan, ...]) -> int:
    """Characters between number and word, dearer across clauses; out of reach across another count."""
    after = word.start >= number.span.end
    start, end = (number.span.end, word.start) if after else (word.end, number.span.start)
    if start > end:
        return 0
    between = said[start:end]
    counts = sum(1 for other in numbers if start <= other.span.start < end and other.kind is NumberKind.COUNT)
    return len(between) + CROSSING * len(BREAK.findall(between)) + 2 * REACH * counts + (0 if after else 2)


def _qualifier(said: str, number: NumberSpan, language: Language) -> tuple[str | None, int]:
    """The qualifier right before the number, and where it begins (the number's start without one)."""
    start = number.span.start
    window = max(0, start - 32)
    best: re.Match[str] | None = None
    for found in language.qualifier_sorter.found.finditer(said, window, start):
        if re.fullmatch(r"\s*(?:the|de|von|d'|d’)?\s*[€$£]?", said[found.end() : start]):
            best = found
    return (language.qualifier_sorter.name_of(best), best.start()) if best else (None, start)
