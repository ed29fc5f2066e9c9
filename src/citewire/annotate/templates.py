"""Every phrase of time that a language has, as templates with holes for numbers, units, weekdays and the like."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from citewire.languages import Language
from citewire.languages.times import Times
from citewire.model import DayPart, Direction, TimeSection, TimeUnit, Unclear

Fields = Mapping[str, object]
"""Fields of a ``TimeMeaning``, and some that only ``times`` knows."""

NUMERIC = "{year}-{mm}-{day} {day}.{mm}.{year}"
"""Dates in digits that mean the same everywhere."""
_EDGES = {"beginning": "early", "end": "late"}


@dataclass(frozen=True, slots=True)
class Template:
    """A phrase with holes, and the fields that it fills whatever stands in them."""

    phrase: str
    says: Fields


def templates_of(language: Language) -> Iterator[Template]:
    """The templates of a language in the order of its file; none for a language without words of time."""
    times = language.times
    closer = {phrase for phrases in times.moments.values() for phrase in phrases.split()}
    for form, offset in language.days.items():
        if form.replace(" ", "_") not in closer:
            yield Template(form.replace(" ", "_"), {"unit": TimeUnit.DAY, "offset": offset, "word": True})
    if language.weekdays:
        yield Template("{weekday}", {})
        yield Template("{weekday}{part}", {})
    yield from _dated(times)
    yield from _counted(times)
    yield from _of_day(times)
    unclear = ((times.recurring, Unclear.RECURRING), (times.elsewhere, Unclear.ELSEWHERE))
    for phrases, reason in (*unclear, (times.stretches, Unclear.STRETCH)):
        yield from (Template(phrase, {"unclear": reason}) for phrase in phrases.split())
    yield from (Template(phrase, {"none": True}) for phrase in times.names.split())


def _dated(times: Times) -> Iterator[Template]:
    for phrase in (*times.dates.split(), *times.months.split(), *times.years.split()):
        yield Template(phrase, {})
    if not times.units:
        return
    yield from (Template(phrase, {}) for phrase in NUMERIC.split())
    known = {"dmy": "{day}/{mm}/{year}", "mdy": "{mm}/{day}/{year}"}.get(times.slashes)
    yield Template(known, {}) if known else Template("{day}/{second}/{year}", {"order": True})
    yield from (Template(phrase, {"bare": True}) for phrase in ("{month}", "{year}"))
    for name, phrases in times.sections.items():
        edge = {"edge": name} if set(phrases.split()) & set(times.parts.get(_EDGES.get(name, ""), "").split()) else {}
        for phrase in phrases.split():
            yield Template(phrase, {"section": TimeSection(name), **edge})
            for bare in _long(times.bare):
                yield Template(f"{phrase}_{bare}", {"section": TimeSection(name), "offset": 0})


def _long(phrases: str) -> list[str]:
    """Of units only those of which there is a last and a next one (the last day is that of something)."""
    return phrases.replace("{unit}", "{long}").split()


def _counted(times: Times) -> Iterator[Template]:
    for phrases, sign in ((times.ago, -1), (times.ahead, 1), (times.lasting, 0)):
        yield from (Template(phrase, {"sign": sign}) for phrase in phrases.split())
    near = (
        (times.last, -1, Direction.BEFORE),
        (times.this, 0, Direction.THIS),
        (times.next, 1, Direction.NEXT),
        (times.coming, 1, Direction.AFTER),
    )
    for phrases, offset, direction in near:
        for phrase in _long(phrases):
            yield Template(phrase, {"offset": offset, "direction": direction, "near": True})
    yield from (Template(phrase, {"unit": TimeUnit.WEEKEND}) for phrase in times.weekends.split())


def _of_day(times: Times) -> Iterator[Template]:
    taken = {phrase for phrases in times.sections.values() for phrase in phrases.split()}
    for name, phrases in times.parts.items():
        yield from (Template(phrase, {"part": DayPart(name)}) for phrase in phrases.split() if phrase not in taken)
    for key, phrases in times.moments.items():
        offset, _, part = key.partition(" ")
        either = part.startswith("either ")
        says: dict[str, object] = {"unit": TimeUnit.DAY, "offset": int(offset)}
        if part != "day":
            says["part"] = DayPart(part.removeprefix("either "))
        yield from (Template(phrase, {**says, "either": either}) for phrase in phrases.split())
    for phrases, half in ((times.clocks, None), (times.forenoon, 0), (times.afternoon, 12)):
        yield from (Template(phrase, {"half": half}) for phrase in phrases.split())
    for offset_minutes, phrases in times.zones.items():
        yield from (Template(phrase, {"utc_offset": offset_minutes}) for phrase in phrases.split())
    yield from (Template(phrase, {"local": True}) for phrase in times.local.split())
