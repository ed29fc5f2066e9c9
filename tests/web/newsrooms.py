"""A newsroom in memory for the tests of the web: it holds editions, and publishes the next when told to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from citewire.model import Desk, Document, Edition, FeedState, FeedStatus, Publisher, Span
from citewire.protocols import Narrowed
from citewire.publish import cited_spans
from tests.editions import DESK, PUBLISHERS, documents

HEIRS = {"ev-old-breach": "ev-breach", "ev-toll": "ev-breach", "ev-bridges": "ev-on-no-page"}
"""The toll's event went into another while it still stands on the page; that of the bridges into one that never did."""


class MemoryNewsroom:
    """What ``web.ports.Newsroom`` asks for, over a list of editions of the sample desk."""

    def __init__(self, *editions: Edition, desk: Desk = DESK) -> None:
        self.desk = desk
        self.editions = list(editions)
        self.texts = {document.id: document for document in documents().values()}
        self.callbacks: list[Callable[[str, int], None]] = []

    def publish(self, edition: Edition) -> None:
        self.editions.append(edition)
        for callback in list(self.callbacks):
            callback(edition.desk_id, edition.number)

    def desks(self) -> list[Desk]:
        return [self.desk]

    def edition(self, desk_id: str, number: int | None = None, as_of: datetime | None = None) -> Edition | None:
        found = [one for one in self.editions if one.desk_id == desk_id]
        if number is not None:
            found = [one for one in found if one.number == number]
        if as_of is not None:
            found = [one for one in found if one.published_at <= as_of]
        return found[-1] if found else None

    def history(self, desk_id: str) -> list[tuple[int, datetime]]:
        return [(one.number, one.published_at) for one in self.editions if one.desk_id == desk_id]

    def document(self, document_id: str) -> Document | None:
        return self.texts.get(document_id)

    def versions(self, key: str) -> list[Document]:
        return [document for document in self.texts.values() if document.key == key]

    def publisher(self, publisher_id: str) -> Publisher | None:
        return PUBLISHERS.get(publisher_id)

    def cited_spans(self, document_id: str) -> list[Span]:
        return sorted({span for one in self.editions for span in cited_spans(one).get(document_id, [])})

    def cites(self, desk_id: str, document_id: str) -> bool:
        found = [one.briefing.references for one in self.editions if one.desk_id == desk_id]
        return any(each.document_id == document_id for references in found for each in references)

    def subscribe(self, callback: Callable[[str, int], None]) -> Callable[[], None]:
        self.callbacks.append(callback)
        return lambda: self.callbacks.remove(callback)

    def same_origin(self, document_id: str) -> list[Document]:
        wires = ("a10000000000-1", "a20000000000-1")
        return [each for each in self.texts.values() if {each.id, document_id} == set(wires)]

    def publishers(self) -> list[Publisher]:
        return list(PUBLISHERS.values())

    def search(self, query: str, narrowed: Narrowed, *, limit: int = 50) -> list[tuple[Document, str]]:
        words = query.casefold().split()
        found = [each for each in self.texts.values() if all(word in each.text.casefold() for word in words)]
        return [(each, each.body[:80]) for each in found if narrowed.fits(each, PUBLISHERS)][:limit]

    def feed_states(self) -> list[FeedState]:
        return [FeedState("feed-1", FeedStatus.OK), FeedState("feed-2", FeedStatus.FAILING)]

    def document_count(self) -> int:
        return len(self.texts)

    def waiting(self) -> dict[str, int]:
        return {"annotate": 3}

    def failures(self) -> dict[str, int]:
        return {"extract": 2}

    def heir(self, event_id: str) -> str:
        return HEIRS.get(event_id, event_id)
