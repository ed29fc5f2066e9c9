"""``Particulars``: what one report tells in particular, for weighing whether two tell of one event (``agreement``)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import TYPE_CHECKING

import numpy as np

from citewire import languages
from citewire.cluster.opening import WORDS, first_words
from citewire.model import EntityKind
from citewire.text.numbers import NumberKind, NumberSpan, numbers_in
from citewire.text.scripts import HAN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

    from citewire.model import Annotations, Document

REACH = 400
"""Characters of the body that are looked at for names and figures, ``SAID`` for those who speak."""
SAID = 200
STEM = 6
SHORT = 3
UNSPACED = 5
"""Characters that count as a word where words aren't parted."""
_WORD = re.compile(r"[^\W_]+")
_TOWN, _REGION = re.compile(r"place:\d+"), re.compile(r"place:[a-z]{2}-[a-z0-9]+")

SETS = ("heading", "words", "names", "towns", "regions", "ages", "counts", "figures", "kinds", "speakers")
"""What is compared of two documents, by the name of the attribute."""
CODE_BITS = 59
"""Of an element's code; above them stands the place of its set in ``SETS``."""


@dataclass(frozen=True)
class Particulars:
    """Read off one document; all may be empty.

    ``heading`` are the beginnings of the telling words of the headline, ``words`` those of headline and opening (in a
    script without spaces, pairs of characters). ``names`` are the ids of who and what the opening names, ``towns`` and
    ``regions`` those of places of the headline below a country. ``ages`` and ``counts`` are numbers of the headline,
    ``figures`` what the opening counts: (indicator, value). ``speakers`` are those whose words it gives. ``read``:
    somebody looked for names; where nobody did, none says nothing. ``length``: of headline and opening, in words (five
    characters of a script without spaces are one).
    """

    language: str = ""
    publisher_id: str = ""
    heading: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    towns: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()
    ages: frozenset[float] = frozenset()
    counts: frozenset[float] = frozenset()
    figures: frozenset[tuple[str, float]] = frozenset()
    speakers: frozenset[str] = frozenset()
    read: bool = False
    length: int = 0

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The indicators of ``figures``."""
        return frozenset(kind for kind, _ in self.figures)

    @cached_property
    def codes(self) -> NDArray[np.int64]:
        """The elements of all ``SETS`` as numbers, equal where they are: by their hashes, of which two in 2**59 are the
        same by chance. They mean nothing to another process."""
        low = (1 << CODE_BITS) - 1
        found = (
            place << CODE_BITS | hash((place, element)) & low
            for place, name in enumerate(SETS)
            for element in getattr(self, name)
        )
        return np.fromiter(found, np.int64)

    @cached_property
    def sizes(self) -> tuple[int, ...]:
        """How many elements each of ``SETS`` has."""
        return tuple(len(getattr(self, name)) for name in SETS)


NOTHING = Particulars()


def read_particulars(document: Document, annotations: Annotations, title: str) -> Particulars:
    """``title`` is the cleaned headline."""
    numbers = numbers_of(title, document.language)
    heading, opening = _stems(title, document.language), first_words(document.body, WORDS)
    return Particulars(
        document.language,
        document.publisher_id,
        heading,
        heading | _stems(opening, document.language),
        _names(document, annotations),
        frozenset(_places(document, annotations, _TOWN)),
        frozenset(_places(document, annotations, _REGION)),
        frozenset(each.value for each in numbers if each.kind is NumberKind.AGE),
        frozenset(each.value for each in numbers if each.kind is NumberKind.COUNT and each.value > 1),
        frozenset(_figures(document, annotations)),
        frozenset(_speakers(document, annotations)),
        bool(annotations.sentences),
        _length(title) + _length(opening),
    )


@lru_cache(maxsize=1)
def numbers_of(title: str, language: str) -> tuple[NumberSpan, ...]:
    """Kept for a moment: its ordinals are asked for as well."""
    return numbers_in(title, language)


def _names(document: Document, annotations: Annotations) -> frozenset[str]:
    reach = document.body_start + REACH
    near = (each for each in annotations.mentions if each.span.start < reach and each.kind is not EntityKind.OFFICE)
    return frozenset(each.entity_id for each in near)


def _places(document: Document, annotations: Annotations, kind: re.Pattern[str]) -> Iterator[str]:
    for each in annotations.mentions:
        if each.span.end <= len(document.headline) and kind.fullmatch(each.entity_id):
            yield each.entity_id


def _figures(document: Document, annotations: Annotations) -> Iterator[tuple[str, float]]:
    for each in annotations.figures:
        if each.indicator is not None and each.span.start < document.body_start + REACH:
            yield each.indicator, each.value


def _speakers(document: Document, annotations: Annotations) -> Iterator[str]:
    for each in annotations.attributions:
        if each.speaker is not None and each.content.start < document.body_start + SAID:
            yield each.speaker


def _length(text: str) -> int:
    return sum(-(-len(word) // UNSPACED) if HAN.search(word) else 1 for word in text.split())


def _stems(text: str, language: str) -> frozenset[str]:
    """The beginnings of its words but for those that say nothing by themselves."""
    return frozenset(_beginnings(_WORD.findall(text.casefold()), _small_words(language)))


def _beginnings(words: Iterable[str], small: frozenset[str]) -> Iterator[str]:
    for word in words:
        if HAN.search(word):
            yield from (word[at : at + 2] for at in range(len(word) - 1))
        elif len(word) >= SHORT and word not in small:
            yield word[:STEM]


@cache
def _small_words(language: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in languages.get(language).naming.function_words)
