"""What the web asks of the newsroom."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from citewire.model import Desk, Document, Edition, FeedState, Publisher, Span
from citewire.protocols import Narrowed


class Newsroom(Protocol):
    """Reading only; every method may be called from any thread."""

    def desks(self) -> list[Desk]: ...

    def edition(self, desk_id: str, number: int | None = None, as_of: datetime | None = None) -> Edition | None:
        """The latest edition, that of a number, or the one that stood at a moment; None if there is none."""
        ...

    def history(self, desk_id: str) -> list[tuple[int, datetime]]:
        """(number, published_at) of every edition, oldest first."""
        ...

    def document(self, document_id: str, /) -> Document | None: ...
    def versions(self, key: str, /) -> list[Document]: ...
    def publisher(self, publisher_id: str, /) -> Publisher | None: ...
    def cited_spans(self, document_id: str, /) -> list[Span]: ...
    def cites(self, desk_id: str, document_id: str, /) -> bool:
        """Whether any edition of the desk lists the document among its references; to be answered without reading
        editions, as each evidence page asks it."""
        ...

    def subscribe(self, callback: Callable[[str, int], None], /) -> Callable[[], None]:
        """Calls ``callback(desk_id, edition_number)`` after each publication, from another thread; the function
        that it returns ends that."""
        ...

    def same_origin(self, document_id: str, /) -> list[Document]:
        """The other documents that go back to the same text or statement, in order of first sight."""
        ...

    def publishers(self) -> list[Publisher]:
        """Everyone whose texts may be stored, by name."""
        ...

    def search(self, query: str, narrowed: Narrowed, /, *, limit: int = 50) -> list[tuple[Document, str]]:
        """Documents in which every word of ``query`` occurs, with plain text around the first match; best first."""
        ...

    def feed_states(self) -> list[FeedState]: ...

    def document_count(self) -> int:
        """How many document versions are stored."""
        ...

    def waiting(self) -> dict[str, int]:
        """How many items wait at each step of the river; a step at which none waits may be left out."""
        ...

    def failures(self) -> dict[str, int]:
        """How many items failed at each step and stayed so."""
        ...

    def heir(self, event_id: str, /) -> str:
        """Where the address of a merged event leads now; the id itself if it was never merged."""
        ...
