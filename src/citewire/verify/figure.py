"""Rules on figures: numbers of one page agree, parts fit into their whole, and a number counts one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from citewire import languages
from citewire.languages import MEASURE_INDICATORS, pattern
from citewire.model import Figure, Verdict
from citewire.verify.block import Block
from citewire.verify.case import Case, at
from citewire.verify.rule import RULES
from citewire.verify.strand import ReadStrand

CONFUSED = frozenset({"killed", "injured", "treated", "missing", "displaced", "evacuated", "arrested", "abducted"})
"""Indicators of people of which none is a part of another, so that an equal number is likely the same one."""
NEAR = 12
"""Characters between "including" and the number of the part: a qualifier fits in."""
TELLING = 20
"""A number below this may well count two things on one page."""


@dataclass(frozen=True, slots=True)
class _Count:
    """A figure where it stands."""

    figure: Figure
    reading: ReadStrand
    block: Block

    @property
    def words(self) -> str:
        return self.reading.words(self.figure.phrase)

    @property
    def counted(self) -> tuple[str | None, str, str | None]:
        """What is counted; equal for numbers that can contradict one another."""
        return self.figure.indicator, self.figure.unit, self.figure.place


def _counts(case: Case) -> list[_Count]:
    """The page's own figures: those in words marked as somebody else's are theirs, and may differ."""
    return [
        _Count(figure, reading, reading.block_of(figure.span))
        for reading in case.readings
        for figure in reading.annotations.figures
        if not reading.block_of(figure.span).quoted
    ]


def disagreeing(case: Case) -> Iterator[Verdict]:
    """C401: a number of the lead where the body has only others of the same thing; two in one paragraph."""
    counts = [each for each in _counts(case) if _comparable(each)]
    for number, each in enumerate(counts):
        rivals = [other for other in counts[:number] if _contradicts(each, other)]
        if case.in_lead(each.block):
            rivals = [other for other in rivals if case.in_lead(other.block)]
        elif not any(_agree(each, other) for other in counts[:number]):
            rivals = [other for other in rivals if case.in_lead(other.block) or _in_one_paragraph(each, other)]
            if any(case.in_lead(other.block) and _agree_somewhere(other, counts, case) for other in rivals):
                rivals = [other for other in rivals if _in_one_paragraph(each, other)]
        else:
            continue
        if rivals:
            explanation = f"{at(rivals[0].block)} has “{rivals[0].words}”"
            yield RULES["C401"].finding(explanation, place=at(each.block), words=each.words)


def _in_one_paragraph(one: _Count, other: _Count) -> bool:
    """Whether two numbers stand in one paragraph, but in two of its sentences: one sentence lists, two repeat."""
    between = slice(*sorted((one.figure.span.start, other.figure.span.start)))
    return one.block == other.block and re.search(r"[.!?]\s", one.reading.text[between]) is not None


def _comparable(count: _Count) -> bool:
    figure = count.figure
    told = figure.indicator is not None and figure.indicator not in MEASURE_INDICATORS
    return told and figure.whole is None and figure.of is None and figure.upper is None and figure.as_of is None


def _contradicts(one: _Count, other: _Count) -> bool:
    """Whether two numbers count the same and differ, without a "more than" and without two people saying so."""
    same = one.counted == other.counted or _loosely(one, other)
    qualified = {one.figure.qualifier, other.figure.qualifier} - {None}
    return (
        same
        and one.figure.value != other.figure.value
        and not qualified
        and len({_speaker(one), _speaker(other)} - {None}) < 2
    )


def _loosely(one: _Count, other: _Count) -> bool:
    """One of them doesn't say where."""
    places = {one.figure.place, other.figure.place}
    return None in places and one.counted[:2] == other.counted[:2]


def _agree(one: _Count, other: _Count) -> bool:
    return one.counted[:2] == other.counted[:2] and one.figure.value == other.figure.value


def _agree_somewhere(one: _Count, counts: list[_Count], case: Case) -> bool:
    """Whether the body has the number of the lead."""
    return any(_agree(one, other) for other in counts if not case.in_lead(other.block))


def _speaker(count: _Count) -> str | None:
    said = count.reading.annotations.attribution_of(count.figure.span)
    if said is None:
        return None
    return said.speaker or (said.source.of(count.reading.text) if said.source is not None else None)


def parts(case: Case) -> Iterator[Verdict]:
    """C403: "490 of the 479", and "12 killed, including 15 children"."""
    counts = _counts(case)
    for one, other in pairwise(counts):
        if one.block != other.block or one.figure.value == other.figure.value:
            continue
        between = one.reading.text[one.figure.span.end : other.figure.span.start].strip()
        counting = languages.get(one.reading.language).counting
        part, whole = (one, other) if pattern(counting.wholes).fullmatch(between) else (other, one)
        if part is other and not _opens_part(between, counting.parts):
            continue
        if part.figure.value > whole.figure.value and "%" not in {part.figure.unit, whole.figure.unit}:
            explanation = f"{part.figure.value:g} can't be a part of {whole.figure.value:g}"
            yield RULES["C403"].finding(explanation, place=at(part.block), words=part.words)


def _opens_part(between: str, phrases: str) -> bool:
    """Whether the words between two numbers, within one sentence, end as those before a part do ("including")."""
    last = max(pattern(phrases).finditer(between), key=lambda match: match.end(), default=None)
    return last is not None and len(between) - last.end() <= NEAR and re.search(r"[.;!?]", between) is None


def mixed(case: Case) -> Iterator[Verdict]:
    """C404: one number of people, told once as one thing and once as another."""
    first: dict[float, _Count] = {}
    for each in _counts(case):
        figure = each.figure
        if figure.indicator not in CONFUSED or figure.unit != "people" or figure.value < TELLING:
            continue
        other = first.setdefault(figure.value, each)
        if other.figure.indicator != figure.indicator and other.block != each.block and not _round(figure.value):
            explanation = (
                f"here it counts people {figure.indicator}, at {at(other.block)} people {other.figure.indicator}"
            )
            yield RULES["C404"].finding(explanation, place=at(each.block), words=each.words)


def _round(value: float) -> bool:
    """Whether a number may stand for two things by chance."""
    digits = f"{value:g}".rstrip("0")
    return len(digits) < 2
