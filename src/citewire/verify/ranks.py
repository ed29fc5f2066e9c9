"""The first and the second of something: ordinals that are too often none to be read as numbers everywhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, takewhile

from citewire import languages
from citewire.text.numbers import NumberKind
from citewire.verify import polarity
from citewire.verify.finding import Aspect, Finding, Relation
from citewire.verify.reading import Reading
from citewire.verify.stems import alike
from citewire.verify.voice import PAUSE

BEHIND = 3
"""Telling words behind an ordinal among which is what it counts."""


@dataclass(frozen=True, slots=True)
class Rank:
    """An ordinal: its number, its words, and the telling words right behind it in small letters; ``read`` where the
    rules on numbers have it, too."""

    value: float
    words: str
    counted: tuple[str, ...]
    read: bool


def compared(claim: Reading, passage: Reading) -> Iterator[Finding]:
    """A finding for the first rank of the claim that the passage has not, where it has another of the same thing, or
    in another language of anything; one of the two at least is a first or a second."""
    near = claim.language == passage.language
    own, given = _ranks(claim), _ranks(passage)
    has, taken = {each.value for each in given}, {each.value for each in own}
    for wanted in own:
        rivals = [each for each in given if each.value not in taken and not (wanted.read and each.read)]
        rival = next((each for each in rivals if not near or _of_one_thing(wanted, each)), None)
        if wanted.value not in has and rival is not None:
            yield Finding(Aspect.NUMBER, Relation.OTHER, wanted.words, rival.words, False, "rank")
            return


def _of_one_thing(one: Rank, other: Rank) -> bool:
    return any(alike(word, held) for word in one.counted for held in other.counted)


def _ranks(reading: Reading) -> tuple[Rank, ...]:
    """Every ordinal of a text: those that are read as numbers, the first and the second."""
    numbers = [each for each in reading.numbers if each.kind is NumberKind.ORDINAL]
    found = [(each.value, each.span.start, each.span.end, True) for each in numbers]
    firsts = (each.span for each in polarity.meanings(reading) if each.name == "first")
    found += [(1, span.start, span.end, False) for span in firsts]
    spoken = reading.spoken
    seconds = languages.pattern(spoken.checking.second, spaced=spoken.spaced).finditer(reading.text)
    found += [(2, match.start(), match.end(), False) for match in seconds if not _is_time(reading, match.start())]
    return tuple(
        Rank(value, reading.text[start:end], _counted(reading, end), read)
        for value, start, end, read in sorted(found, key=lambda each: each[1])
    )


def _is_time(reading: Reading, start: int) -> bool:
    """Whether a number stands right before a word: then it is a unit of time."""
    return any(number.span.end + 1 >= start > number.span.start for number in reading.numbers)


def _counted(reading: Reading, end: int) -> tuple[str, ...]:
    """The telling words right behind a place, up to the next sign."""
    stop = PAUSE.search(reading.text, end)
    last = stop.start() if stop is not None else len(reading.text)
    behind = takewhile(lambda token: token.start < last, (t for t in reading.telling if t.start >= end))
    return tuple(token.lower for token in islice(behind, BEHIND))
