"""``Document``: one immutable version of one text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from citewire.model.span import Span

SEPARATOR = "\n\n"
EARLIEST = datetime(1995, 1, 1, tzinfo=UTC)
"""No feed is older (the first formats date from 1997): an earlier claim, such as 1970, is of a clock never set.

A later claim is believed however long before our own observation it lies: feeds carry old items.
"""


def key_of(document_id: str) -> str:
    """The key of the text that a document is a version of; an origin goes by the id of its first document."""
    return document_id.rpartition("-")[0]


@dataclass(frozen=True, slots=True)
class Document:
    """One immutable version of one text.

    ``id`` is ``<key>-<version>``; ``key`` (12 hex digits) is the same for all versions, ``version`` counts from 1.
    ``text`` is the headline, a blank line and the body (paragraphs parted by blank lines), so that a headline can be
    cited like anything else; it is never empty. ``language`` is a BCP 47 primary tag, ``und`` when not known.
    ``content_hash`` is the SHA-256 of the raw bytes that it was read from. Times are aware UTC: ``published_at`` and
    ``updated_at`` are claims of the publisher, ``first_seen_at`` and ``fetched_at`` our observations.
    """

    id: str
    key: str
    version: int
    entry_id: str
    publisher_id: str
    headline: str
    text: str
    language: str
    first_seen_at: datetime
    fetched_at: datetime
    content_hash: str
    url: str | None = None
    published_at: datetime | None = None
    updated_at: datetime | None = None
    problems: tuple[str, ...] = ()

    @property
    def headline_span(self) -> Span | None:
        """Where the headline stands in ``text``; None when the text has no headline."""
        return Span(0, len(self.headline)) if self.headline else None

    @property
    def body_start(self) -> int:
        """Index in ``text`` at which the body begins; ``len(text)`` when there is no body."""
        return min(len(self.text), len(self.headline) + len(SEPARATOR)) if self.headline else 0

    @property
    def body(self) -> str:
        """The text after the headline, possibly empty."""
        return self.text[self.body_start :]

    @property
    def reported_at(self) -> datetime:
        """When this text was out at the latest: the publisher's time unless it lies after our own observation, or
        before any feed was written."""
        if self.published_at is not None and EARLIEST <= self.published_at <= self.first_seen_at:
            return self.published_at
        return self.first_seen_at
