"""``Feed``: a URL that is polled, and the state that polling left it in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Feed:
    """A URL that is polled. ``language`` is what the publisher declares (BCP 47), a prior and no more.

    ``pages``: also fetch the page that each entry links to and read the whole text there. ``every`` is the least
    number of seconds between two polls.
    """

    id: str
    url: str
    publisher_id: str
    language: str | None = None
    pages: bool = False
    every: int = 300


class FeedStatus(StrEnum):
    """What a reader of ``citewire doctor`` sees. A 304 answer never turns ``failing`` into ``ok``."""

    NEW = "new"
    OK = "ok"
    NOT_MODIFIED = "not modified"
    FAILING = "failing"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class FeedState:
    """What polling has observed. Times are aware UTC; ``since`` is when the present status began.

    ``etag`` and ``last_modified`` are the validators of the last body that was read successfully, never of a failure.
    ``error`` is a sentence for a person; ``error_kind`` is ``FetchError.kind`` or ``format``. ``url`` is the address
    that all of this was observed of: once the feed has another one, its state starts over.
    """

    feed_id: str
    status: FeedStatus = FeedStatus.NEW
    since: datetime | None = None
    checked_at: datetime | None = None
    next_at: datetime | None = None
    etag: str | None = None
    last_modified: str | None = None
    failures: int = 0
    error: str | None = None
    error_kind: str | None = None
    url: str | None = None
