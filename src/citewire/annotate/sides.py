"""Two counts of one thing in a sentence, each with its own source: "300 according to the police, 400 according to the
organisers"."""

from __future__ import annotations

from citewire.annotate.cues import Cue, prefixes_of
from citewire.annotate.passages import Passage
from citewire.annotate.ranges import Range
from citewire.languages import Language

COUNT = 6
"""Tokens of a count with its noun before its source."""
QUALIFIED = 2
"""Words before its number ("at least")."""


def own_side(
    passage: Passage, language: Language, cue: Cue, source: Range, contents: tuple[Range, ...]
) -> tuple[Range, ...]:
    """``contents`` of a phrase such as "according to" with its ``source``, without the count that another source of
    the sentence gives."""
    cues = [each for each in prefixes_of(passage, language) if each.first != cue.first]
    start = _count_start(passage, language, cue.first)
    if start is not None and any(each.last < start - 1 for each in cues):
        return ((start, cue.first - 1),)
    behind = (each for each in cues if each.first > source[1])
    other = next(behind, None)
    rival = None if other is None else _count_start(passage, language, other.first)
    if rival is None or rival - 1 <= source[1]:
        return contents
    end = rival - 1
    while not passage.tokens[end].is_word or passage.low(end) in language.speech.sets["ands"]:
        end -= 1
    return tuple((first, min(last, end)) for first, last in contents if first <= end) or contents


def _count_start(passage: Passage, language: Language, end: int) -> int | None:
    """Where a mere count begins that ends right before ``end``, behind a comma or a word that joins; None where
    something else stands there."""
    ands = language.speech.sets["ands"]
    last = end - (passage.low(end - 1) == ",")
    for at in range(last - 1, max(-1, last - COUNT - 1), -1):
        low = passage.low(at)
        if passage.inside[at] >= 0:
            return None
        if low == "," or low in ands:
            lows = [passage.low(here) for here in range(at + 1, min(at + 2 + QUALIFIED, last))]
            counted = any(each[:1].isdigit() or each in language.number_words for each in lows)
            return at + 1 if counted else None
        if not passage.tokens[at].is_word and low not in "%€$£":
            return None
    return None
