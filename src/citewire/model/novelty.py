"""``Novelty``: what a document adds to what was known of its event."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from citewire.model.citation import Citation


class NoveltyKind(StrEnum):
    """What sort of thing is new."""

    FIGURE = "figure"
    DENIAL = "denial"
    SPEAKER = "speaker"
    NAME = "name"
    PLACE = "place"
    STATEMENT = "statement"


@dataclass(frozen=True, slots=True)
class Novelty:
    """One thing that a document adds to what was known of its event before it.

    ``words`` cites it: the figure with what it counts, the sentence that denies, the words that name somebody or a
    place, the headline that states it. ``before`` cites what was known of the same until then: the earlier numbers of a
    figure, the latest last; empty for what is new altogether.
    """

    kind: NoveltyKind
    words: Citation
    before: tuple[Citation, ...] = ()
