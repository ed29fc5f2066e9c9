"""``Dossier``: one event with everything that was read about it, as composing needs it."""

from __future__ import annotations

from dataclasses import dataclass, field

from citewire.model.annotations import Annotations, Genre
from citewire.model.document import Document, key_of
from citewire.model.event import Placement
from citewire.model.media_topic import Subject
from citewire.model.publisher import Publisher

PART = "."
"""Stands in the id of an update between that of its event and that of a part."""


def event_of(update_id: str) -> str:
    """The id of the event that an update is of."""
    return update_id.partition(PART)[0]


@dataclass(frozen=True, slots=True)
class Report:
    """One document of an event with what was read in it, where it belongs and who published it.

    ``on_topic`` says why the desk wants it, None when it does not. ``earlier`` are the superseded versions of the
    same text with their annotations, oldest first.
    """

    document: Document
    annotations: Annotations
    placement: Placement
    publisher: Publisher
    on_topic: str | None = None
    earlier: tuple[tuple[Document, Annotations], ...] = ()

    @property
    def withdrawn(self) -> bool:
        """Whether the publisher has taken the text back."""
        return self.annotations.genre is Genre.WITHDRAWAL


@dataclass(frozen=True, slots=True)
class Dossier:
    """One event, or a part of one that tells one thing: the latest versions of its documents, in order of first sight,
    never empty.

    ``part`` names a part: the key of its first document; "" for the part that goes by the event's own name, which has
    the first document of all. ``subjects`` are what it is about, top terms first; may be empty. ``near`` are the ids of
    the first documents of other parts, of this event or another, that tell nearly the same, so that a page has room for
    one of them only; ``again`` of those that say nothing else.
    """

    event_id: str
    story_id: str
    reports: tuple[Report, ...]
    subjects: tuple[Subject, ...] = ()
    near: frozenset[str] = field(default=frozenset(), compare=False)
    again: frozenset[str] = field(default=frozenset(), compare=False)
    part: str = ""

    @property
    def id(self) -> str:
        """The id of the update that it makes: the event's, or that of a part of it."""
        return f"{self.event_id}{PART}{self.part}" if self.part else self.event_id

    @property
    def standing(self) -> tuple[Report, ...]:
        """The reports that nobody took back, reprints of a text that its origin took back left out too; may be
        empty."""
        gone = {report.document.key for report in self.reports if report.withdrawn}
        return tuple(
            report for report in self.reports if not report.withdrawn and key_of(report.placement.origin_id) not in gone
        )
