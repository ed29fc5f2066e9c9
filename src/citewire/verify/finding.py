"""What a comparison found: one aspect of a sentence beside the same aspect of the passage it cites."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Aspect(StrEnum):
    """What was compared."""

    NUMBER = "number"
    YEAR = "year"
    DATE = "date"
    NAME = "name"
    PLACE = "place"
    POLARITY = "polarity"
    HEDGE = "hedge"
    SPEAKER = "speaker"
    QUOTATION = "quotation"
    ROLE = "role"
    WORD = "word"


class Relation(StrEnum):
    """How the passage stands to it.

    ``same``: it says so. ``other``: it says something else in its place. ``missing``: it has nothing of the kind.
    ``open``: what it has neither gives nor excludes it ("more than 20" beside "more than 15").
    """

    SAME = "same"
    OTHER = "other"
    MISSING = "missing"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Finding:
    """``words`` of the sentence, and in ``instead`` what the passage has in their place ("" for nothing).

    ``sure``: nothing but the reading itself can be wrong with it (the number counts the same thing, the name stands in
    the same slot). ``detail`` tells apart kinds of one aspect, for the weights ("compared" numbers, "last" names).
    """

    aspect: Aspect
    relation: Relation
    words: str
    instead: str = ""
    sure: bool = True
    detail: str = ""
