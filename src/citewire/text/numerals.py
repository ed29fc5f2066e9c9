"""How one language writes numbers, as regular expressions built once from its data; and what digits are worth."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from citewire import languages
from citewire.languages import Language
from citewire.languages.table import NEVER, expression

SPACE = "[ \u00a0\u202f\u2009]"
"""White space that may stand inside a number or between a number and its unit."""


@dataclass(frozen=True, slots=True)
class Numerals:
    """The regular expressions of one language; what it has no data for never matches."""

    digits: re.Pattern[str]
    scale: re.Pattern[str]
    more: re.Pattern[str]
    word: re.Pattern[str]
    parts: re.Pattern[str]
    ordinal_word: re.Pattern[str]
    joint: re.Pattern[str]
    article: re.Pattern[str]
    to: re.Pattern[str]
    either: re.Pattern[str]
    between: re.Pattern[str]
    between_joint: re.Pattern[str]
    starting: re.Pattern[str]
    percent: re.Pattern[str]
    age: re.Pattern[str]
    age_before: re.Pattern[str]
    hour: re.Pattern[str]
    ordinal: re.Pattern[str]
    month: re.Pattern[str]
    in_year: re.Pattern[str]
    numbered: re.Pattern[str]
    ending: re.Pattern[str]
    duration: re.Pattern[str]
    strength: re.Pattern[str]
    openings: frozenset[str]


@cache
def numerals(tag: str) -> Numerals:
    """The numerals of the language ``tag`` (BCP 47)."""
    language = languages.get(tag)
    values = {**language.number_words, **language.scale_words}
    return Numerals(
        digits=_digits(language),
        scale=_scale(language),
        more=_either(expression(language.counting.plus), r"(?:\+|-{})(?![\w+])", bare=r"\+(?![\w+])"),
        word=_word(language, values),
        parts=_either(_listed([*values, *language.number_joints])),
        ordinal_word=_either(_listed(language.ordinal_words), r"(?<![\w'’-]){}(?![\w-])"),
        joint=_joint(language),
        article=_either(_listed(language.articles), r"(?<!\w){}\s$"),
        to=_either(expression(language.range_words), rf"[-–—]|{SPACE}{{}}{SPACE}(?:zu{SPACE})?", bare=r"[-–—]"),
        either=_either(expression(language.or_words), rf"{SPACE}{{}}{SPACE}"),
        between=_either(expression(language.between_words), rf"(?<!\w){{}}{SPACE}(?:\w+{SPACE})?$"),
        between_joint=_either(expression(language.between_joints), rf"{SPACE}{{}}{SPACE}"),
        starting=_either(expression(language.from_words), rf"(?<!\w){{}}{SPACE}$"),
        percent=_either(expression(language.percent), rf"{SPACE}?-?{{}}(?!\w)"),
        age=_either(language.ages),
        age_before=_either(language.ages_before),
        hour=_either(language.hours),
        ordinal=_either(language.ordinal_marks),
        month=_month(language),
        in_year=_either(expression(language.counting.in_years), rf"(?<!\w){{}}{SPACE}$"),
        numbered=_either(expression(language.counting.numbered), rf"(?<!\w){{}}{SPACE}$"),
        ending=_ending(language),
        duration=_either(expression(language.durations)),
        strength=_either(expression(language.counting.magnitudes)),
        openings=_openings(language, values),
    )


def value_of_digits(written: str, decimal: str) -> float:
    """The value of digits with separators, by the custom of the language that has ``decimal`` as decimal sign.

    A lone separator before exactly three digits parts thousands unless it is the language's decimal sign.
    """
    plain = re.sub(rf"{SPACE}|['’]", "", written)
    signs = [sign for sign in plain if sign in ".,"]
    if len(set(signs)) == 2:
        plain = plain.replace(signs[0], "").replace(signs[-1], ".")
    elif len(signs) > 1 or (signs and signs[0] != decimal and re.search(r"[.,]\d{3}$", plain)):
        plain = plain.replace(signs[0], "")
    else:
        plain = plain.replace(",", ".")
    return float(plain)


def tidy(value: float) -> float:
    """``value`` without the dust of binary fractions: 8.2 billions are 8200000000, not 8199999999.999999."""
    if not math.isfinite(value):
        return value
    whole = round(value)
    return float(whole) if abs(value - whole) < 1e-3 and abs(value) >= 100 else round(value, 6)


def continues(last: float, value: float, *, grouping: bool = False) -> bool:
    """Whether a number word goes on from the one before: "two" "hundred", "twenty" "three", but not "two" "three".
    ``grouping``: it is a noun for so many ("trois dizaines"), of which there may be several even where they are ten."""
    if grouping and value == 10 and last < 10:
        return True
    if value >= 100 or value == 0.5 or last >= 100:
        return value != last
    if value == 12 and last < 12:
        return True
    return (last >= 20 and last % 10 == 0 and value < 10) or (last in (60, 80) and value < 20)


def combined(values: list[float]) -> float:
    """The number that its words make: 2, 100, 40, 1000 -> 240000; 2, 12 (two dozen) -> 24; 3, 10 (three tens) -> 30."""
    total, current = 0.0, 0.0
    for value in values:
        if value == 100 or (value in (10, 12) and 0 < current < value):
            current = (current or 1) * value
        elif value >= 1000:
            total, current = total + (current or 1) * value, 0.0
        else:
            current += value
    return total + current


def _either(found: str, frame: str = "{}", bare: str = "") -> re.Pattern[str]:
    """``found`` inside ``frame``; where the language has no such words, ``bare``, or nothing at all."""
    if not found:
        return re.compile(bare) if bare else NEVER
    return re.compile(frame.replace("{}", f"(?:{found})").replace("{{", "{").replace("}}", "}"), re.IGNORECASE)


def _listed(entries: Mapping[str, float] | frozenset[str] | list[str]) -> str:
    longest_first = sorted(entries, key=lambda entry: (-len(entry), entry))
    return "|".join(re.escape(entry).replace(r"\ ", r"\s+") for entry in longest_first)


def _digits(language: Language) -> re.Pattern[str]:
    separators = ".,'’\u00a0\u202f\u2009" + (" " if language.spaced_groups else "")
    before = r"(?<!\w)" if language.spaced else "(?<![0-9A-Za-z])"
    return re.compile(rf"{before}(?<!\d[.,])(?:\d{{1,3}}(?:[{separators}]\d{{3}})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?)")


def _scale(language: Language) -> re.Pattern[str]:
    """A scale word after digits; one of a single letter only without a space ("3m" is millions, "3 m" metres)."""
    if not language.scale_words:
        return NEVER
    after = r"(?!\w)" if language.spaced else ""
    return re.compile(rf"(?:{SPACE}(?![a-z]\b))?-?({_listed(language.scale_words)}){after}", re.IGNORECASE)


def _word(language: Language, values: Mapping[str, float]) -> re.Pattern[str]:
    if not language.number_words:
        return NEVER
    if language.joined_numbers:
        parts = _listed([*values, *language.number_joints])
        return re.compile(rf"(?<!\w)(?:{parts})+(?!\w)", re.IGNORECASE)
    return re.compile(rf"(?<![\w'’])(?:{_listed(values)})(?!\w)", re.IGNORECASE)


def _openings(language: Language, values: Mapping[str, float]) -> frozenset[str]:
    """The first words of all numerals in letters; empty where they are written together with others."""
    written = () if language.joined_numbers or not language.spaced else (*values, *language.ordinal_words)
    return frozenset(re.split(r"\W", entry.lower())[0] for entry in written)


def _joint(language: Language) -> re.Pattern[str]:
    if language.joined_numbers or not language.number_joints:
        return re.compile(rf"[-‑]|{SPACE}")
    return re.compile(rf"[-‑]|{SPACE}(?:(?:{_listed(language.number_joints)}){SPACE}){{0,2}}", re.IGNORECASE)


def _month(language: Language) -> re.Pattern[str]:
    """A month after the day; in languages that write months with a capital, only with one ("40 may have died")."""
    if not language.months:
        return NEVER
    names = list(language.months)
    if language.capital_months:
        names = [name.title() for name in names]
    flags = re.RegexFlag(0) if language.capital_months else re.IGNORECASE
    return re.compile(rf"(?:\.|st|nd|rd|th|er|º)?{SPACE}(?:of{SPACE}|de{SPACE})?(?:{_listed(names)})(?!\w)", flags)


def _ending(language: Language) -> re.Pattern[str]:
    """What comes after a name that ends in a number: the end of a clause, or a word that begins another phrase."""
    phrases = " ".join((language.counting.breaks, language.counting.obliques, " ".join(language.articles)))
    following = expression(phrases)
    words = rf"|\s(?:{following})(?!\w)" if following else ""
    return re.compile(rf"\s?(?:$|[.,;:!?|)]){words}")
