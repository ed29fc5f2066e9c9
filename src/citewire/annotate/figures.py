"""Figures: numbers with what they count, within the clause they stand in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from citewire import languages
from citewire.languages import PEOPLE_INDICATORS, Language, pattern
from citewire.languages.table import expression
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
OWN = 28
"""Characters within which a word before or after a number belongs to it."""
STRONG_BREAK = re.compile(r"[:!?;.，。：]|\s[–—-]\s")
CLAUSE = re.compile(rf"[.!?]\s|[，。]|(?:{BREAK.pattern})(?!\d)", re.IGNORECASE)
PART_OF = re.compile(r"\s(?:of|von|der|sur|de|из|із|з|z|ze|av)\s(?:the\s|den\s|les\s|los\s|las\s)?")
FOR_THEM = re.compile(r"\s[A-ZÄÖÜ][\w-]+\sfür\s")


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
    unit, unit_end = _unit(said, number, numbers, language)
    word = None if unit in NOTHING_COUNTED else _indicator(said, number, numbers, indicators, unit)
    if word is not None and not _may_count(said, number, word, unit, language):
        word = None
    if number.spelled and number.value == 1 and not _counts_one(said, number, word, unit):
        return None
    if word is None and not unit:
        return None
    if word is not None and not unit and not _counts_something_else(said, number, word, language):
        unit = "people" if word.name in PEOPLE_INDICATORS else "households" if word.name == "without power" else ""
    qualifier, start = _qualifier(said, number, language)
    return Figure(
        span=number.span,
        phrase=_phrase(said, Span(start, max(number.span.end, unit_end)), word, language),
        value=number.value,
        unit=unit,
        indicator=word.name if word else None,
        qualifier=qualifier,
        upper=number.upper,
    )


def _phrase(said: str, counted: Span, word: _Word | None, language: Language) -> Span:
    """From the qualifier or the number to the indicator, so that it reads well when quoted.

    An indicator in another clause before ("Blackout: 500 homes") stays outside; "the number of" comes in.
    """
    start, end = counted.start, counted.end
    if word is not None and word.end <= start and not STRONG_BREAK.search(said[word.end : start]):
        start = word.start
    elif word is not None and word.end > end:
        end = word.end
    counts = rf"(?:{expression(language.counts)})\s+$"
    lead = re.search(rf"(?<!\w){counts}", said[:start], re.IGNORECASE) if language.counts else None
    return Span(lead.start() if lead is not None else start, end)


def _may_count(said: str, number: NumberSpan, word: _Word, unit: str, language: Language) -> bool:
    """Whether the number can count what the indicator says: no duration, no launch of nothing, no power that is back,
    nothing that stands across a dash with a noun of its own."""
    after = said[number.span.end :]
    durations = pattern(language.durations, spaced=language.spaced)
    if re.match(rf"[\s-]*(?:{durations.pattern})", after, re.IGNORECASE):
        return False
    if word.name == "launched" and not unit:
        return False
    if word.name == "without power" and _restored(said, number, language):
        return False
    if word.start >= number.span.end:
        asked = FOR_THEM.match(after) if language.capital_nouns and not unit else None
        return asked is None or word.start < number.span.end + asked.end()
    crossed = BREAK.search(said[word.end : number.span.start]) is not None
    return not (crossed and not unit and _counts_something_else(said, number, word, language))


def _restored(said: str, number: NumberSpan, language: Language) -> bool:
    """Whether the clause of the number says that power is back."""
    first = max((found.end() for found in CLAUSE.finditer(said, 0, number.span.start)), default=0)
    last = CLAUSE.search(said, number.span.end)
    clause = said[first : last.start() if last else len(said)]
    return pattern(language.restored, spaced=language.spaced).search(clause) is not None


def _counts_something_else(said: str, number: NumberSpan, word: _Word, language: Language) -> bool:
    """ "Firefighters rescue two Cows": where nouns have capitals, an unknown one after the number is what counts."""
    noun = re.match(r"\s([A-ZÄÖÜ][\w-]+)", said[number.span.end :])
    return language.capital_nouns and noun is not None and word.end <= number.span.start


def _counts_one(said: str, number: NumberSpan, word: _Word | None, unit: str) -> bool:
    """Whether a written "one" (or an article that looks like it) really counts: right before what it counts."""
    if word is None or unit not in ("", "people") or word.start < number.span.end:
        return False
    return re.fullmatch(r"\s*(?:[^\W\d_]+\s)?", said[number.span.end : word.start]) is not None


def _unit(said: str, number: NumberSpan, numbers: tuple[NumberSpan, ...], language: Language) -> tuple[str, int]:
    """The unit right after the number, or a few words on in the same clause, and where its word ends."""
    if number.unit:
        return number.unit, number.span.end
    window = said[number.span.end : number.span.end + UNIT_REACH]
    stop = re.search(r"\d|[,;:–—.!?]\s", window)
    found = language.unit_sorter.found.search(
        window[: stop.start()] if stop else said[number.span.end :][: UNIT_REACH + 20]
    )
    if found is None or found.start() > UNIT_REACH:
        return _shared_unit(said, number, numbers, language)
    return language.unit_sorter.name_of(found), number.span.end + found.end()


def _shared_unit(said: str, number: NumberSpan, numbers: tuple[NumberSpan, ...], language: Language) -> tuple[str, int]:
    """ "67 of 91 drones": the unit stands after the second number."""
    whole = _whole(said, number, numbers)
    if whole is None:
        return "", number.span.end
    found = language.unit_sorter.found.match(said, whole.span.end + 1)
    return (language.unit_sorter.name_of(found), found.end()) if found else ("", number.span.end)


def _whole(said: str, number: NumberSpan, numbers: tuple[NumberSpan, ...]) -> NumberSpan | None:
    """The 91 of "67 of 91": the number that this one is a part of; None for others."""
    return next((other for other in numbers if PART_OF.fullmatch(said[number.span.end : other.span.start])), None)


def _indicator(
    said: str, number: NumberSpan, numbers: tuple[NumberSpan, ...], indicators: list[_Word], unit: str
) -> _Word | None:
    """The indicator with the least distance, where crossing a comma or another number counts as far."""
    if any(_whole(said, other, numbers) is number for other in numbers):
        # of "67 of 91 drones shot down" only 67 were; of "24 of the 40 dead named" all 40 are dead
        return next((word for word in indicators if word.start == number.span.end + 1), None)
    whole = _whole(said, number, numbers)
    ranked = [
        (distance, word.start, word)
        for word in indicators
        if _fits(word.name, unit)
        and (whole is None or word.start != whole.span.end + 1)
        and (distance := _reach(said, number, whole, word, numbers)) <= REACH
        and not _taken(said, word, number, numbers)
    ]
    return min(ranked, key=lambda rank: rank[:2])[2] if ranked else None


def _reach(
    said: str, number: NumberSpan, whole: NumberSpan | None, word: _Word, numbers: tuple[NumberSpan, ...]
) -> int:
    """The distance to ``word``; after the whole of which the number is a part, from there."""
    return _distance(said, whole if whole is not None and word.start >= whole.span.end else number, word, numbers)


def _taken(said: str, word: _Word, number: NumberSpan, numbers: tuple[NumberSpan, ...]) -> bool:
    """Whether an indicator before the number, in another clause, has a number of its own ("4 hurt, 100 stranded")."""
    if word.end > number.span.start or not BREAK.search(said[word.end : number.span.start]):
        return False
    before = (said[other.span.end : word.start] for other in numbers if other.span.end <= word.start)
    return any(len(between) <= OWN and not BREAK.search(between) for between in before)


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
    if best is None:
        return None, start
    name = language.qualifier_sorter.name_of(best)
    if name == "at most" and _rises(said[max(0, best.start() - OWN) : best.start()], language):
        return None, start
    return name, best.start()


def _rises(before: str, language: Language) -> bool:
    """Whether a verb of rising stands right before: "rose up to 23" is 23."""
    verbs = [*pattern(language.rising, spaced=language.spaced).finditer(before)]
    return bool(verbs) and not BREAK.search(before[verbs[-1].end() :])
