"""``Event`` and ``Story``: what happened, and what keeps happening."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Placement:
    """Where one document belongs. ``event_id`` is None for a document that makes no event (opinion, live shell).

    ``score`` is what decided (0 where nothing was near), ``reason`` the same in words for a person.
    """

    document_id: str
    event_id: str | None
    story_id: str | None
    origin_id: str
    score: float = 0.0
    reason: str = ""
    agency: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened in the world: the present latest versions of the documents that report it.

    ``document_ids`` are in order of first sight, superseded versions left out; never empty.
    """

    id: str
    story_id: str
    document_ids: tuple[str, ...]
    first_seen_at: datetime
    last_seen_at: datetime


@dataclass(frozen=True, slots=True)
class Story:
    """Events that belong together over time."""

    id: str
    event_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """A machine notice of something that moved: two events became one, a document went elsewhere.

    ``kind`` is ``merged`` or ``moved``: ``subject`` is the id that no longer leads, ``heir`` where its address leads
    now (itself, where that was taken back). Or ``placed``: an editor put the document ``subject`` into the event
    ``heir``.
    """

    kind: str
    subject: str
    heir: str
    reason: str
    at: datetime
