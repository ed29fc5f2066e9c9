"""What stands right beside a number: its unit, its qualifier, the people it counts."""

from __future__ import annotations

import re

from citewire.annotate.hints import adjective_forms
from citewire.annotate.said import Said
from citewire.languages.counting import WEAPONS
from citewire.model import Span
from citewire.text.numbers import NumberSpan
from citewire.text.numerals import numerals

REACH = 38
"""Characters between a number and its noun."""
RISING_REACH = 28
SYMBOLS = frozenset(("ha", "m", "t", "kg", "km", "га", "м", "т", "кг", "км"))
"""Signs of measures, the same words as others in many languages: they stand right behind digits."""
LONGEST = 60
"""Characters of the longest unit in words."""
QUALIFIER_REACH = 32
STOP = re.compile(r"\d|[,;:–—.!?()]\s|\s-\s|[，。、]")
LINK = re.compile(r"\s*(?:the|a|de|von|d'|d’|les|los|las)?\s*(?:US)?[€$£₹]?")


def unit_of(said: Said, number: NumberSpan) -> tuple[str, int]:
    """The unit after the number, a few words on in the same clause at most, and where its word ends; "" without one."""
    end = number.span.end
    if number.unit:
        return number.unit, end
    limit = _limit(said, end)
    last = said.text.find(" ", limit + LONGEST)
    found = said.language.unit_sorter.found.search(said.text, end, last if last >= 0 else len(said.text))
    found = found and _qualified(said, found)
    if found is None or found.start() > limit or not _own(said, end, found.start()):
        return "", end
    apart = number.spelled or said.text[end : found.start()].strip(" \u00a0\u202f") != ""
    if apart and found[0] in SYMBOLS:
        return "", end  # "una furgoneta ha", "los 3 que ha detenido": no hectare
    return said.language.unit_sorter.name_of(found), found.end()


def _qualified(said: Said, found: re.Match[str]) -> re.Match[str]:
    """The noun right behind a word that may be a noun or its adjective: "три военных катера" are no soldiers."""
    if not found[0].endswith(adjective_forms(said.language.tag) or ("\0",)):
        return found
    return said.language.unit_sorter.found.match(said.text, found.end() + 1) or found


def _limit(said: Said, end: int) -> int:
    """Where the noun of a number can begin at the latest."""
    stop = STOP.search(said.text, end, end + REACH)
    return stop.start() if stop is not None else end + REACH


def _own(said: Said, end: int, start: int) -> bool:
    """Whether nothing between a number and a noun makes the noun belong to something else."""
    between = said.text[end:start]
    counting = said.language.counting
    stopped = said.spoken(counting.breaks).search(between) or said.spoken(counting.obliques).search(between)
    spoken = not said.language.speech.says_so.isdisjoint(between.lower().split())
    return stopped is None and not spoken and not any(word.start >= end and word.end <= start for word in said.words)


def shared_unit(said: Said, number: NumberSpan, whole: NumberSpan) -> tuple[str, int]:
    """ "67 of 91 drones": the unit stands after the second number."""
    unit, end = unit_of(said, whole)
    return (unit, end) if unit else ("", number.span.end)


def is_other(said: Said, number: NumberSpan) -> bool:
    """ "46 others", "another 46": more of what was counted before."""
    others = said.language.counting.others
    return said.stands_before(number.span.start, others) or said.stands_after(number.span.end, others) is not None


def whom(said: Said, number: NumberSpan) -> Span | None:
    """The words after the number that say of whom: "three off-duty soldiers" are "off-duty soldiers"."""
    end = number.span.end
    found = said.spoken(said.language.counting.whom).search(said.text, end)
    if found is None or found.start() > _limit(said, end) or not _own(said, end, found.start()):
        return None
    start = end + len(said.text[end : found.end()]) - len(said.text[end : found.end()].lstrip(" \u00a0-"))
    told = said.spoken(said.language.counting.copulas).match(said.text, start)
    return Span(start if told is None else min(told.end() + 1, found.start()), found.end())


def qualifier_of(said: Said, number: NumberSpan) -> tuple[str | None, int]:
    """The qualifier right before the number, and where it begins (the number's start without one)."""
    start = number.span.start
    best: re.Match[str] | None = None
    for found in said.language.qualifier_sorter.found.finditer(said.text, max(0, start - QUALIFIER_REACH), start):
        if LINK.fullmatch(said.text[found.end() : start]):
            best = found
    if best is None:
        rounded = number.spelled and _is_rounded(said, number)
        more = numerals(said.language.tag).more.search(said.text, start, number.span.end) is not None
        return "about" if rounded else "more than" if more else None, start
    name = said.language.qualifier_sorter.name_of(best)
    if name == "at most" and (_rises(said, best.start()) or _has_risen(said, number)):
        return None, start
    return name, best.start()


def _is_rounded(said: Said, number: NumberSpan) -> bool:
    """Whether its last word is a noun for about so many ("une quarantaine de blessés")."""
    last = said.text[number.span.start : number.span.end].split()[-1]
    return said.spoken(said.language.counting.rounds).fullmatch(last) is not None


def _rises(said: Said, place: int) -> bool:
    """Whether a verb of rising stands right before: "rose up to 23" is 23."""
    first = max(0, place - RISING_REACH)
    verbs = [*said.spoken(said.language.rising).finditer(said.text, first, place)]
    return bool(verbs) and not said.breaks(verbs[-1].end(), place)


def _has_risen(said: Said, number: NumberSpan) -> bool:
    """Whether one stands right behind: "Do 23 wzrosła liczba ofiar" is 23."""
    found = said.spoken(said.language.rising).search(said.text, number.span.end, number.span.end + RISING_REACH)
    return found is not None and len(said.text[number.span.end : found.start()].split()) <= 1


def value_of(said: Said, number: NumberSpan, unit: str) -> float:
    """The value, under zero where a temperature is."""
    below = unit in ("°C", "°F") and said.stands_before(number.span.start, said.language.counting.below_zero)
    signed = unit in ("°C", "°F") and re.search(r"(?<![\w\d])[-−–]$", said.text[: number.span.start]) is not None
    return -number.value if below or signed else number.value


def is_weapon(unit: str) -> bool:
    """Whether the unit is something that is fired or flown at somebody."""
    return unit in WEAPONS
