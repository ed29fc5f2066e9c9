"""Sentences of a page as what they say and how surely: what the rules on lost attributions and hedges compare.

Two sentences are held to be about one thing when they share what is rare on the page: entities, whatever they are
called, and beginnings of words. That only finds the pair; whether something was lost is decided by the words.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from citewire import languages
from citewire.model import Annotations, Attribution, EntityKind, Mention, Span
from citewire.verify.block import Block
from citewire.verify.phrase import claims, hedges
from citewire.verify.reading import Reading
from citewire.verify.strand import ReadStrand

WORD = re.compile(r"[^\W\d_]{4,}|\d{2,}")
SEMICOLON = re.compile(r";\s*")
PASSIVE = 4
"""Telling words besides names up to which a sentence without a speaker may be one of saying alone."""
BEGINNING = 5
"""Letters by which forms of one word are taken together."""
SHARED = 3
"""Things that two sentences share at least to be about the same."""
ABOUT = 0.5
"""Share of the rarity of the shorter sentence that the other has at least."""


@dataclass(frozen=True)
class Statement:
    """One sentence of the page. ``content`` is what it is about, ``clauses`` the same by the parts that a semicolon
    makes of it: a headline may tell several things."""

    span: Span
    block: Block
    reading: ReadStrand
    content: frozenset[str]
    clauses: tuple[frozenset[str], ...]
    attributions: tuple[Attribution, ...]

    @property
    def words(self) -> str:
        """The sentence on one line."""
        return self.reading.words(self.span)

    @cached_property
    def own(self) -> Reading:
        """The sentence alone, with what was read in it."""
        return Reading(self.reading.text, self.reading.language, self.reading.annotations).within(self.span)

    @cached_property
    def hedge(self) -> str:
        """The first words that keep it open, "" where it is told as sure."""
        given = next((each.hedge for each in self.attributions if each.hedge is not None), None)
        if given is not None:
            return given.of(self.reading.text)
        found = hedges(self.reading.language).search(self.words)
        return found[0] if found else ""

    @cached_property
    def claim(self) -> str:
        """The verb by which it is told as somebody's claim, "" where there is none."""
        finder = claims(self.reading.language)
        cues = (each.cue.of(self.reading.text) for each in self.attributions if each.cue is not None)
        told = next((cue for cue in cues if finder.fullmatch(cue)), "")
        if told or self.attributions or len(self.plain_words) > PASSIVE:
            return told
        found = finder.search(self.words)  # "this was claimed by the army"
        return found[0] if found else ""

    @cached_property
    def plain_words(self) -> tuple[str, ...]:
        """Its telling words that are no names, in small letters."""
        small = languages.get(self.reading.language)
        gone = small.naming.function_words | small.starters | small.articles
        found = WORD.findall(self.words)
        return tuple(word.lower() for word in found if word[0].islower() and word.lower() not in gone)


def statements(readings: Iterable[ReadStrand]) -> tuple[Statement, ...]:
    """Every sentence of the page, language by language."""
    return tuple(each for reading in readings for each in _of_reading(reading))


def _of_reading(reading: ReadStrand) -> Iterable[Statement]:
    annotations = reading.annotations
    starts = [mention.span.start for mention in annotations.mentions]
    said_in = _by_sentence(annotations)
    for number, span in enumerate(annotations.sentences):
        inside = annotations.mentions[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        clauses = tuple(_content(part, inside, reading) for part in _parts(reading.text, span))
        said = tuple(said_in.get(number, ()))
        yield Statement(span, reading.block_of(span), reading, frozenset().union(*clauses), clauses, said)


def _by_sentence(annotations: Annotations) -> dict[int, list[Attribution]]:
    """The attributions whose content reaches into each sentence, by the number of the sentence."""
    starts = [span.start for span in annotations.sentences]
    found: dict[int, list[Attribution]] = {}
    for each in annotations.attributions:
        for number in range(
            max(0, bisect_right(starts, each.content.start) - 1), bisect_left(starts, each.content.end)
        ):
            if annotations.sentences[number].overlaps(each.content):
                found.setdefault(number, []).append(each)
    return found


def _parts(text: str, span: Span) -> Iterable[Span]:
    """The parts of a sentence between semicolons."""
    start = span.start
    for match in SEMICOLON.finditer(text, span.start, span.end):
        if match.start() > start:
            yield Span(start, match.start())
        start = match.end()
    if start < span.end:
        yield Span(start, span.end)


def _content(span: Span, mentions: Sequence[Mention], reading: ReadStrand) -> frozenset[str]:
    """What a piece of a sentence is about: entities, and the beginnings of its other words."""
    inside = [each for each in mentions if each.kind is not EntityKind.OTHER and span.covers(each.span)]
    named = {each.entity_id for each in inside if each.kind is not EntityKind.OFFICE}
    text = _without(reading.text, span, [mention.span for mention in inside])
    starters = languages.get(reading.language).starters
    return frozenset(named | {word[:BEGINNING] for word in WORD.findall(text.casefold()) if word not in starters})


def _without(text: str, span: Span, gone: Sequence[Span]) -> str:
    """The words of ``span`` but for those of ``gone``, which are in order."""
    pieces, start = [], span.start
    for each in gone:
        pieces.append(text[start : max(start, each.start)])
        start = max(start, each.end)
    return " ".join([*pieces, text[start : max(start, span.end)]])


class Rarity:
    """How much it says that two sentences of a page share something: the rarer there, the more."""

    def __init__(self, said: Sequence[Statement]) -> None:
        counted = Counter(each for statement in said for each in statement.content)
        self._weight = {each: math.log(1 + len(said) / count) for each, count in counted.items()}

    def of(self, content: Iterable[str]) -> float:
        """The rarity of all of ``content`` together."""
        return sum(self._weight.get(each, 0.0) for each in sorted(content))

    def likeness(self, one: frozenset[str], other: frozenset[str]) -> float:
        """0..1: how much of the one the other has; 0 where they share too few things."""
        shared = one & other
        whole = self.of(one)
        return self.of(shared) / whole if len(shared) >= SHARED and whole else 0.0
