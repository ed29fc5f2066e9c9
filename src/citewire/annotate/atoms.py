"""The smallest words of time: a weekday, a date, a part of a day, a clock, "two weeks ago", each with what it says.

Every language's phrases (``languages.times``) are sorted by the words that they can begin with, so that only few
expressions are tried at few words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from citewire import languages
from citewire.annotate.scanners import HOLE, Scanner, beginnings, hole, whole, words_of
from citewire.annotate.templates import Fields, Template
from citewire.languages import Language
from citewire.model import DayPart, TimeUnit, Unclear

NAMED = re.compile(r"(?<![\w’'])[^\W\d_a-zà-ÿа-яіїєґ][\w’'-]* \Z")
"""A word with a capital right before another."""
LONGER = re.compile(r"[^\W\d_]{4,}")
NEAR = 40
"""Characters of such a word."""


@dataclass(frozen=True, slots=True)
class Atom:
    """One phrase of time: where it stands, and the fields that it fills."""

    start: int
    end: int
    says: Fields


def atoms_of(text: str, tag: str) -> Iterator[Atom]:
    """The phrases of time in ``text``, in order, never overlapping; none for a language without such words."""
    language = languages.get(tag)
    if not language.spaced:
        yield from _anywhere(text, language)
        return
    done = 0
    for start, scanner in beginnings(language.tag, text):
        if start < done:
            continue
        match = scanner.found.match(text, start)
        if match is not None and (says := _says(match, scanner, language)) is not None:
            atom = Atom(match.start(), _end(match, scanner), says)
            done = atom.end
            yield atom


def _anywhere(text: str, language: Language) -> Iterator[Atom]:
    """In a script without spaces a phrase may begin at any character."""
    scanner = whole(language.tag)
    for match in scanner.found.finditer(text):
        says = _says(match, scanner, language)
        if says is not None:
            yield Atom(match.start(), _end(match, scanner), says)


def _end(match: re.Match[str], scanner: Scanner) -> int:
    """Where the words end: a full stop after a month or a day is that of the sentence."""
    phrase = scanner.templates[match.lastindex or 0].phrase
    return match.end() - (match[0].endswith(".") and phrase.endswith(("{month}", "{day}")))


def _says(match: re.Match[str], scanner: Scanner, language: Language) -> Fields | None:
    """The fields that a match fills; None where its words can't be what the phrase wants (a number that is none)."""
    group = match.lastindex or 0
    template = scanner.templates[group]
    says: dict[str, object] = dict(template.says)
    weekday_at = None
    while (name := scanner.holes.get(group + 1)) is not None:
        group += 1
        value = _value(name, match[group], language)
        if value is None:
            return None
        if name == "weekday":
            weekday_at = group
        if "{weekday}" in template.phrase and "part" in template.says and name == "weekday":
            continue  # the evening that a night begins with
        says[_FIELDS.get(name, name)] = value
    if _wrong_case(match, template, weekday_at, language) or not _finish(says):
        return None
    return says


_FIELDS = {"mm": "month", "second": "month", "long": "unit", "single": "unit"}


def _value(name: str, words: str, language: Language) -> object | None:
    lowered = " ".join(words.lower().split())
    curly = lowered.replace("'", "’")
    if name == "number":
        return _number(lowered, language)
    if name == "weekday":
        return language.weekdays.get(lowered, language.weekdays.get(curly))
    if name == "month":
        return language.months.get(lowered.rstrip("."))
    if name in {"unit", "long", "single"}:
        unit = words_of(language.tag, "units").get(lowered)
        return TimeUnit(unit) if unit else None
    if name == "part":
        return DayPart(words_of(language.tag, "parts")[lowered])
    digits = re.match(r"\d+", lowered)
    value = int(digits[0]) if digits else None
    limits = {"day": 31, "mm": 12, "second": 31, "hour": 24, "minute": 59, "year": 2100}
    return value if value is not None and value <= limits[name] and (value or name in {"hour", "minute"}) else None


def _number(word: str, language: Language) -> int | None:
    if word.isdecimal():
        return int(word)
    if word in language.articles:
        return 1
    value = language.number_words.get(word)
    return int(value) if value is not None and value == int(value) and value > 0 else None


def _wrong_case(match: re.Match[str], template: Template, weekday: int | None, language: Language) -> bool:
    """Whether a small letter stands where the language wants a capital, or the other way round ("Morgen")."""
    if weekday is not None and language.times.capitals and match[weekday][0].islower():
        return True
    if weekday is not None and not language.times.capitals and _is_in_name(match, weekday):
        return True
    holes = HOLE.findall(template.phrase)
    if "month" in holes and language.capital_months:
        month = re.search(hole("month", language), match[0], re.IGNORECASE)
        if month is not None and month[0][0].islower():
            return True
    if bool(template.says.get("word")) and _ends_name(match, language):
        return True
    noun = language.capital_nouns and template.says.get("word") and match[0][0].isupper()
    return bool(noun) and re.search(r"(?:\A|[.!?:„“\"»«\n]\s*)\Z", match.string[: match.start()][-3:]) is None


def _ends_name(match: re.Match[str], language: Language) -> bool:
    """Whether a lone word of time ends the name of a paper or a programme ("Halvora Today"): it has a capital behind
    another, and not because its whole line is written so."""
    text, words = match.string, match[0]
    if language.capital_nouns or not words[0].isupper() or " " in words:
        return False
    before = NAMED.search(text[max(0, match.start() - NEAR) : match.start()])
    if before is None or words.isupper() != before[0].strip().isupper():
        return False
    line = text[text.rfind("\n", 0, match.start()) + 1 : match.start() - len(before[0])] + _rest_of_line(match)
    longer = LONGER.findall(line)
    small = [word for word in longer if word[0].islower()]
    return 2 * len(small) > len(longer)


def _rest_of_line(match: re.Match[str]) -> str:
    end = match.string.find("\n", match.end())
    return match.string[match.end() : len(match.string) if end < 0 else end]


def _is_in_name(match: re.Match[str], weekday: int) -> bool:
    """Whether a weekday with a capital, where none has it, belongs to the name around it: "Santo Domingo"."""
    if not match[weekday][0].isupper():
        return False
    before, behind = match.string[: match.start(weekday)], match.string[match.end(weekday) : match.end(weekday) + 2]
    named = NAMED.search(before[-NEAR:]) is not None
    return named or (behind[:1] == " " and behind[1:].isupper() and match[weekday].istitle())


def _finish(says: dict[str, object]) -> bool:
    """Brings numbers, clocks and near units into the fields of a meaning; False for what is nothing of the sort."""
    if says.get("unclear"):
        for name in ("number", "unit", "weekday", "month"):
            says.pop(name, None)
        return True
    if "sign" in says:
        _count(says)
    if "hour" in says:
        return _clock(says)
    if says.pop("near", False):
        _near(says)
    if says.pop("order", False) and isinstance(says["day"], int) and isinstance(says["month"], int):
        _ordered(says)
    return "part" not in says or says["part"] is not None


def _count(says: dict[str, object]) -> None:
    sign, number = says.pop("sign"), says.pop("number", 1)
    assert isinstance(sign, int)
    assert isinstance(number, int)
    says["lasting" if sign == 0 else "offset"] = number if sign == 0 else sign * number
    if sign > 0:
        says["ahead"] = True


def _near(says: dict[str, object]) -> None:
    """ "Last week" counts in units; "last Tuesday", "last May" and "last weekend" choose by their direction."""
    if "weekday" in says or "month" in says or says.get("unit") is TimeUnit.WEEKEND:
        says.pop("offset", None)
    else:
        says.pop("direction", None)


def _ordered(says: dict[str, object]) -> None:
    """3/14/2026 is clear, 3/4/2026 is not."""
    first, second = says["day"], says["month"]
    assert isinstance(first, int)
    assert isinstance(second, int)
    if second > 12:
        says["day"], says["month"] = second, first
    elif first <= 12 and first != second:
        says["unclear"] = Unclear.ORDER


def _clock(says: dict[str, object]) -> bool:
    hour, minute, half = says.pop("hour"), says.pop("minute", 0), says.pop("half", None)
    assert isinstance(hour, int)
    assert isinstance(minute, int)
    if half is not None:
        if not 1 <= hour <= 12:
            return False
        assert isinstance(half, int)
        hour = hour % 12 + half
        says["half"] = True
    says["minute"] = 60 * hour + minute
    return hour * 60 + minute <= 24 * 60
