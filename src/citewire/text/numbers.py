"""Numbers in running text: digits, number words and scale words, per language.

Two uses: ``annotate/figures`` asks what a number counts, and the gate compares the numbers of a sentence with those of
the passage it cites, across languages ("45.000 Haushalte", "45,000 homes"). So each number has a kind, and
``values_in`` gives plain values.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from citewire import languages
from citewire.languages import Language, pattern
from citewire.model import Span
from citewire.text.numerals import SPACE, combined, continues, numerals, tidy, value_of_digits

CURRENCIES = {
    "€": "EUR",
    "$": "USD",
    "£": "GBP",
    "¥": "JPY",
    "₴": "UAH",
    "₽": "RUB",
    "₹": "INR",
    "zł": "PLN",
    "₿": "BTC",
}
CODES = "EUR|USD|GBP|CHF|UAH|RUB|PLN|SEK|NOK|DKK|CNY|JPY"
DOLLARS = {"A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD", "R$": "BRL"}
CURRENCY_BEFORE = re.compile(rf"(?:US)?((?<!\w)(?:AU?|CA?|NZ|HK|S|R)\$|[€$£¥₴₽₹]|(?<!\w)(?:{CODES})){SPACE}?$")
CURRENCY_AFTER = re.compile(rf"[-–]?{SPACE}?([€$£¥₴₽₹]|(?:zł|{CODES})(?!\w))")
PERCENT_SIGN = re.compile(rf"{SPACE}?[-–]?{SPACE}?%")
NUMERIC_DATE = re.compile(
    r"(?<![\w.,])(?:\d{4}-(?:0\d|1[0-2])-[0-3]\d|[0-3]?\d([./])[0-3]?\d\1(?:\d{4}|\d{2})(?!\d)|[0-3]?\d\.[01]?\d\.(?!\d))"
)
CLOCK = re.compile(r"(?<![\w.,:])([01]?\d|2[0-4]):([0-5]\d)(?!\d)(?!\s*\d*:)(?:\s?([ap])\.?m\b\.?)?", re.IGNORECASE)
DIGIT = re.compile(r"\d")
WORD = re.compile(r"\w+")
SCORE = re.compile(r"(?<![\w.,:])\d{1,3}:\d{1,3}(?![\d:])")
YEAR_SPAN = re.compile(r"(?<![\w.,])(?:19|20)\d{2}[-–/](?:\d{2}|(?:19|20)\d{2})(?!\d)")
OLDEST = 111
OLDEST_YEAR, LATEST_YEAR = 1500, 2100
TURNED = 80
"""Characters before a number in which a verb of rising or falling stands."""
AGE_BEFORE = re.compile(r"[†✝]\s?$")
NAMED = re.compile(r"(?<!\d )\b[^\W\d_]{3,}, $")
COMPOUND = re.compile(r"[-‑]([^\W\d_])")
SURE_AFTER_YEARS = frozenset({"killed", "injured", "missing", "arrested", "displaced", "evacuated", "infected"})
"""What may be counted by a number that looks like a year."""
PARENTHESIS = re.compile(r"\((\d{1,2}|10\d|11\d)\)")


class NumberKind(StrEnum):
    """What sort of number it is; only ``count``, ``percent`` and ``money`` can be figures."""

    COUNT = "count"
    PERCENT = "percent"
    MONEY = "money"
    AGE = "age"
    YEAR = "year"
    DATE = "date"
    TIME = "time"
    ORDINAL = "ordinal"
    SCORE = "score"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class NumberSpan:
    """A number as it stands in a text.

    ``span`` covers the number with its scale word, a sign that more are meant ("20+", "20-plus") and, for a range,
    both ends ("10 bis 15", "1,5 Millionen").
    ``value`` is the number or the lower end, ``upper`` the upper end of a range. ``unit`` is ``%`` or an ISO 4217
    code for percentages and money, else "". A time of day has its hours as value, minutes as a fraction.
    ``spelled`` tells a number written in letters.
    """

    span: Span
    value: float
    upper: float | None = None
    kind: NumberKind = NumberKind.COUNT
    unit: str = ""
    spelled: bool = False


def numbers_in(text: str, language: str) -> tuple[NumberSpan, ...]:
    """Every number of ``text`` in order; none overlap. ``language`` is a BCP 47 tag.

    Vague words ("dozens", "Hunderte", "kilkadziesiąt") are no numbers, nor are articles ("a", "ein", "une"). A
    language without a file is read by its digits alone, with a point as the decimal sign. What no float can hold
    (hundreds of digits in a row) is no number.
    """
    spoken = languages.get(language)
    return tuple(_Reader(text, spoken).read())


def values_in(text: str, language: str) -> tuple[float, ...]:
    """The values of all numbers of ``text``, both ends of ranges, each once, in order of appearance.

    Ordinals in letters count from "third" on; "first" and "second" are too often no numbers.
    Comparable across languages: scale words are multiplied out, a time of day is hours with minutes as a fraction, an
    ordinal is its number. A lone "one" written in letters is left out: in most languages it is also an article.
    """
    values: dict[float, None] = {}
    for number in numbers_in(text, language):
        if number.spelled and number.value == 1 and number.upper is None:
            continue
        values[number.value] = None
        if number.upper is not None:
            values[number.upper] = None
    return tuple(values)


class _Reader:
    """Reads the numbers of one text from left to right."""

    def __init__(self, text: str, language: Language) -> None:
        self.text = text
        self.language = language
        self.grammar = numerals(language.tag)
        self.digits = DIGIT.search(text) is not None

    def read(self) -> Iterator[NumberSpan]:
        """The numbers, in order."""
        place = 0
        fixed = {match.start(): (match, kind) for match, kind in _fixed(self.text)} if self.digits else {}
        for start in self._starts(fixed):
            if start < place:
                continue
            if self._is_article(start):
                continue
            number = self._fixed_number(*fixed[start]) if start in fixed else self._number(start)
            if number is not None:
                place = number.span.end
                yield number

    def _starts(self, fixed: dict[int, tuple[re.Match[str], NumberKind]]) -> list[int]:
        found = set(fixed)
        if self.digits:
            found.update(match.start() for match in self.grammar.digits.finditer(self.text))
        if not self.grammar.openings or not self.grammar.openings.isdisjoint(WORD.findall(self.text.lower())):
            found.update(match.start() for match in self.grammar.word.finditer(self.text))
            found.update(match.start() for match in self.grammar.ordinal_word.finditer(self.text))
        return sorted(found)

    def _is_article(self, start: int) -> bool:
        """Whether a word is but the article of a noun for about so many ("une trentaine")."""
        rounds = self.language.counting.rounds
        word = WORD.match(self.text, start)
        if not rounds or word is None or _plain(word[0]) not in self.language.articles:
            return False
        behind = WORD.match(self.text, word.end() + 1)
        return behind is not None and pattern(rounds).fullmatch(behind[0]) is not None

    def _fixed_number(self, match: re.Match[str], kind: NumberKind) -> NumberSpan:
        """A date, time of day or score in digits."""
        numbers = [int(digits) for digits in re.findall(r"\d+", match[0])]
        span = Span(match.start(), match.end())
        if kind is NumberKind.TIME:
            hour = numbers[0] % 12 + 12 if (match[3] or "").lower() == "p" else numbers[0]
            return NumberSpan(span, hour + numbers[1] / 60, kind=kind)
        if kind is NumberKind.DATE:
            return NumberSpan(span, float(numbers[-1] if numbers[0] > 31 else numbers[0]), kind=kind)
        upper = float(numbers[1]) if kind in (NumberKind.SCORE, NumberKind.YEAR) else None
        return NumberSpan(span, float(numbers[0]), upper, kind)

    def _number(self, start: int) -> NumberSpan | None:
        if (ordinal := self.grammar.ordinal_word.match(self.text, start)) is not None:
            value = self.language.ordinal_words[_plain(ordinal[0])]
            return NumberSpan(Span(start, ordinal.end()), value, None, NumberKind.ORDINAL, "", True)
        first = self._quantity(start)
        if first is None or not math.isfinite(first[1]):
            return None
        end, value, spelled = first
        upper: float | None = None
        if (second := self._range_end(start, end, value)) is not None:
            end, upper, scaled = second
            value = value * scaled if value * scaled <= upper else value
        return self._classified(NumberSpan(Span(start, end), value, upper, spelled=spelled))

    def _quantity(self, start: int) -> tuple[int, float, bool] | None:
        """A number at ``start``: its end with scale words, its value, and whether it is written in letters."""
        match = self.grammar.digits.match(self.text, start)
        if match is not None:
            end, value = self._past_more(match.end()), value_of_digits(match[0], self.language.decimal)
            while (scale := self.grammar.scale.match(self.text, end)) is not None:
                value *= self.language.scale_words[_plain(scale[1])]
                end = scale.end()
            return end, tidy(value), False
        spelled = self._spelled(start)
        return None if spelled is None else (*spelled, True)

    def _past_more(self, end: int) -> int:
        """Behind a sign that more are meant ("20+", "$20-plus trillion")."""
        more = self.grammar.more.match(self.text, end)
        return end if more is None else more.end()

    def _spelled(self, start: int) -> tuple[int, float] | None:
        """Number words from ``start`` on, joined by spaces, hyphens and words such as "and"."""
        values: list[float] = []
        end = start
        place: int | None = start
        while place is not None and (match := self.grammar.word.match(self.text, place)) is not None:
            parts = self._parts(match[0])
            grouping = _plain(match[0]) in self.language.scale_words
            if parts is None or (values and not continues(values[-1], parts[0], grouping=grouping)):
                break
            values.extend(parts)
            end = match.end()
            joint = self.grammar.joint.match(self.text, end)
            place = joint.end() if joint is not None else None
        return (end, tidy(combined(values))) if values and self._stands_alone(values, start, end) else None

    def _stands_alone(self, values: list[float], start: int, end: int) -> bool:
        """Whether these words are a number: a lone "million" or "dozen" is one only after an article."""
        if len(values) > 1 or _plain(self.text[start:end]) in self.language.bare_scales:
            return True
        if values[0] == 0.5:
            return False
        if _plain(self.text[start:end]) not in self.language.scale_words:
            return True
        return self.grammar.article.search(self.text, max(0, start - 12), start) is not None

    def _parts(self, word: str) -> list[float] | None:
        """The values of the parts of a number word; None when it isn't one."""
        lower = _plain(word)
        table = self.language.number_words.get(lower) or self.language.scale_words.get(lower)
        if table is not None:
            return [table]
        if lower in self.language.number_words:
            return [0.0]
        if not self.language.joined_numbers:
            return None
        pieces = self.grammar.parts.findall(lower)
        if "".join(pieces) != lower:
            return None
        known = {**self.language.number_words, **self.language.scale_words}
        return [known[piece] for piece in pieces if piece in known] or None

    def _range_end(self, start: int, end: int, value: float) -> tuple[int, float, float] | None:
        """The upper end of a range that begins with the number before ``end``: end, value, scale for the lower."""
        before = self.text[max(0, start - 24) : start].rstrip("".join(CURRENCIES))
        joint = self.grammar.to.match(self.text, end)
        starts = joint is not None and joint[0].strip() not in "-–—" and self.grammar.starting.search(before)
        if starts and not self._opens_range(start):
            return None
        if joint is None and self.grammar.between.search(before):
            joint = self.grammar.between_joint.match(self.text, end)
        either = None
        if joint is None:
            joint = either = self.grammar.either.match(self.text, end)
        if joint is None:
            return None
        place = joint.end() + (self.text[joint.end() : joint.end() + 1] in CURRENCIES)
        if (second := self._quantity(place)) is None or not math.isfinite(second[1]):
            return None
        digits = self.grammar.digits.match(self.text, place)
        written = value_of_digits(digits[0], self.language.decimal) if digits else second[1]
        scale = second[1] / written if written else 1.0
        if starts and min(value, second[1]) >= OLDEST_YEAR and second[1] <= LATEST_YEAR:
            return None  # "de 2010 à 2015"
        # "Three or four" is a range; "the two or the 20" are two numbers.
        below = value < second[1] if either is None else second[1] == value + 1
        return (second[0], second[1], scale if value < written else 1.0) if below else None

    def _opens_range(self, start: int) -> bool:
        """Whether "from" before ``start`` opens a range as "between" does ("de 300 à 400 personnes"): the language says
        so, and no verb of rising or falling stands before it."""
        counting = self.language.counting
        if not counting.spans:
            return False
        turned = pattern(f"{self.language.rising} {counting.turns}")
        return turned.search(self.text, max(0, start - TURNED), start) is None

    def _classified(self, number: NumberSpan) -> NumberSpan | None:
        """The same number with its kind and unit, and the words that decided included where they belong to it."""
        start, end = number.span.start, number.span.end
        before = self.text[max(0, start - 24) : start]
        kind, unit, end = self._kind(number, before, end)
        value = number.value
        if kind is NumberKind.TIME and re.match(r"\s?p\.?m", self.text[number.span.end :], re.IGNORECASE):
            value = value % 12 + 12
        if kind is NumberKind.TIME and not number.spelled:
            value = self._hours(start, end, value)
        return NumberSpan(Span(start, end), value, number.upper, kind, unit, number.spelled)

    def _hours(self, start: int, end: int, value: float) -> float:
        """17.30 Uhr, 19 h 30: hours with minutes as a fraction."""
        minutes = re.search(r"\d[.:h ]+([0-5]\d)(?!\d)", self.text[start:end])
        return int(value) + int(minutes[1]) / 60 if minutes is not None and value < 25 else value

    def _kind(self, number: NumberSpan, before: str, end: int) -> tuple[NumberKind, str, int]:
        text, grammar = self.text, self.grammar
        if currency := CURRENCY_BEFORE.search(before):
            return NumberKind.MONEY, {**CURRENCIES, **DOLLARS}.get(currency[1], currency[1]), end
        if currency := CURRENCY_AFTER.match(text, end):
            return NumberKind.MONEY, CURRENCIES.get(currency[1], currency[1]), end
        if PERCENT_SIGN.match(text, end) or grammar.percent.match(text, end):
            return NumberKind.PERCENT, "%", end
        if self._is_age(number, before, end):
            return NumberKind.AGE, "", end
        if number.value < 25 and (hour := grammar.hour.match(text, end)):
            return NumberKind.TIME, "", hour.end()
        if number.value < 32 and grammar.month.match(text, end):
            return NumberKind.DATE, "", end
        if number.value < 32 and number.value % 1 == 0 and _ends_with_month(before, self.language):
            return NumberKind.DATE, "", end
        if not number.spelled and (mark := grammar.ordinal.match(text, end)):
            return NumberKind.ORDINAL, "", mark.end()
        if self._is_year(number):
            return NumberKind.YEAR, "", end
        return (NumberKind.NAME if self._is_name(number, before) else NumberKind.COUNT), "", end

    def _is_age(self, number: NumberSpan, before: str, end: int) -> bool:
        if self.grammar.age.match(self.text, end) or self.grammar.age_before.search(before):
            return True
        if AGE_BEFORE.search(before) or self._in_parenthesis(number):
            return True
        return number.value < OLDEST and NAMED.search(before) is not None and self.text[end : end + 2] == ", "

    def _in_parenthesis(self, number: NumberSpan) -> bool:
        match = PARENTHESIS.match(self.text, max(0, number.span.start - 1))
        return match is not None and number.span.start == match.start() + 1

    def _is_year(self, number: NumberSpan) -> bool:
        written = self.text[number.span.start : number.span.end]
        if not re.fullmatch(r"(?:1[5-9]|20)\d{2}", written):
            return False
        if written < "1900" and self.grammar.in_year.search(self.text, 0, number.span.start) is None:
            return False
        if self._is_at_least(number.span.start):
            return False
        return not self._is_counted(number.span.end, round_number=number.value % 50 == 0)

    def _is_at_least(self, start: int) -> bool:
        """Whether "at least" stands right before: of a year nobody says so."""
        sorter = self.language.qualifier_sorter
        found = sorter.found.finditer(self.text, max(0, start - 24), start)
        return any(not self.text[m.end() : start].strip() and sorter.name_of(m) == "at least" for m in found)

    def _is_counted(self, end: int, *, round_number: bool) -> bool:
        """Whether a unit follows right behind, or behind a round number an indicator ("1943 arrested" is a year)."""
        following = self.text[end : end + 40].lstrip(" \u00a0\u202f")
        if self.language.unit_sorter.found.match(following):
            return True
        if not round_number:
            return False
        counted = self.language.indicator_sorter.found.match(following)
        return counted is not None and self.language.indicator_sorter.name_of(counted) in SURE_AFTER_YEARS

    def _is_name(self, number: NumberSpan, before: str) -> bool:
        """F-16, COVID-19, Article 5, A 6, Tarn 05: the number belongs to a name."""
        if self.grammar.numbered.search(before) or self._in_compound(number):
            return True
        if re.match(r"0\d", self.text[number.span.start :]):
            return True
        if number.spelled:
            return False
        if re.search(r"\d/$", before):
            return True  # 9/11, 24/7
        tight = re.search(r"[^\W\d_][-‑]$|(?<![\w.])[B-HJ-Z]\s$|\w\sA\s$", before) is not None
        glued = self.text[number.span.end : number.span.end + 1].isalpha() and self.language.spaced
        return tight or glued or self._ends_a_name(number, before)

    def _in_compound(self, number: NumberSpan) -> bool:
        """ "A seven-story house", "1800-tal": a hyphen, and no unit behind it."""
        joined = COMPOUND.match(self.text, number.span.end)
        if joined is None:
            return False
        sorters = (self.language.unit_sorter, self.language.indicator_sorter)
        if any(sorter.found.match(self.text, joined.start(1)) for sorter in sorters):
            return False
        return not any(
            known.match(self.text, joined.start(1)) for known in (self.grammar.duration, self.grammar.strength)
        )

    def _ends_a_name(self, number: NumberSpan, before: str) -> bool:
        """ "Radio 365" at the end of a clause: a capital inside the sentence, a number, and nothing that it counts."""
        if self.language.capital_nouns or not self.language.spaced or number.value >= 1000:
            return False
        name = re.search(r"[^\W\d_]\S*\s([A-ZÀ-ÞА-ЯІЇЄҐ][^\W\d_]+)\s$|[-–—|]\s([A-ZÀ-ÞА-ЯІЇЄҐ][^\W\d_]+)\s$", before)
        if name is None or self.grammar.ending.match(self.text, number.span.end) is None:
            return False
        word = (name[1] or name[2]).lower()
        sorters = (self.language.indicator_sorter, self.language.qualifier_sorter, self.language.unit_sorter)
        return not any(sorter.found.fullmatch(word) for sorter in sorters)


def _fixed(text: str) -> Iterator[tuple[re.Match[str], NumberKind]]:
    """Dates, times of day, seasons and scores written in digits and signs alone."""
    colon = ((SCORE, NumberKind.SCORE), (CLOCK, NumberKind.TIME)) if ":" in text else ()
    for expression_, kind in (*colon, (YEAR_SPAN, NumberKind.YEAR), (NUMERIC_DATE, NumberKind.DATE)):
        for match in expression_.finditer(text):
            yield match, kind


def _ends_with_month(before: str, language: Language) -> bool:
    word = re.search(r"(\w+)\.?\s$", before)
    return word is not None and word[1].lower() in language.months and word[1][0].isupper()


def _plain(word: str) -> str:
    return " ".join(word.lower().rstrip(".").split())
