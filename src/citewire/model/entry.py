"""``Entry``: one item of a feed, as its publisher wrote it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Entry:
    """One sighting of one item of a feed, as its publisher wrote it.

    ``key`` names the item for ever (feed or publisher, with guid, else link, else title); ``id`` names this wording
    of it, so that the same item seen again unchanged has the same ``id`` and an edited one a new ``id`` under the
    same ``key``. ``title`` is plain text; ``summary`` and ``content`` are sanitised HTML or plain text, possibly
    empty. ``published_at``/``updated_at`` are the publisher's claims, None when absent or unreadable
    (``published_raw`` keeps the words); ``first_seen_at`` is what we observed. ``problems`` are sentences for a
    person: what was wrong with the item and what was made of it.
    """

    id: str
    key: str
    feed_id: str
    publisher_id: str
    title: str
    first_seen_at: datetime
    summary: str = ""
    content: str = ""
    link: str | None = None
    language: str | None = None
    published_raw: str | None = None
    published_at: datetime | None = None
    updated_at: datetime | None = None
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """The web page behind an entry, as fetched: raw bytes and what the server said of them."""

    entry_id: str
    url: str
    fetched_at: datetime
    body: bytes
    content_type: str | None = None
    hash: str = ""
