"""What we ask of the outside: a place to keep things, a way to fetch, to embed, to tell a language, to tell the time.

The rooms above take these; ``citewire.testing`` has a fake of each, ``store`` and ``inference`` the real ones.
All times are aware UTC.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from citewire.model import (
    Annotations,
    Change,
    Decision,
    Document,
    Edition,
    Entry,
    FeedState,
    Page,
    Placement,
    Publisher,
    Span,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Vectors = NDArray[np.float32]


class Clock(Protocol):
    """Tells the time; in a replay, the archive's."""

    def now(self) -> datetime: ...


class Embedder(Protocol):
    """Texts to vectors. The vector of a text is the same alone and in any batch."""

    @property
    def name(self) -> str:
        """Names model and arithmetic; vectors of different names are never compared."""
        ...

    @property
    def dimensions(self) -> int: ...

    def embed(self, texts: Sequence[str]) -> Vectors:
        """``(len(texts), dimensions)``, float32, rows of length 1; no texts give an empty ``(0, dimensions)``."""
        ...


class LanguageIdentifier(Protocol):
    """A text to a BCP 47 primary tag."""

    def identify(self, text: str, *, prior: str | None = None) -> str:
        """The language of ``text``; ``prior`` is what its feed declares and wins where the text can't tell.
        ``und`` when nothing is known."""
        ...


@dataclass(frozen=True, slots=True)
class Response:
    """What a server answered, body decompressed. ``url`` is the address after redirects.

    ``status`` is 200 or 304 (then ``body`` is empty). ``max_age`` is what Cache-Control or Expires allow, in seconds.
    ``moved`` says that ``url`` is the address from now on: every redirect on the way was a permanent one.
    """

    url: str
    status: int
    body: bytes
    content_type: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    max_age: float | None = None
    moved: bool = False


class Fetcher(Protocol):
    """Gets an address or raises FetchError with the kind of failure; never hangs, never takes more than allowed."""

    def fetch(
        self, url: str, *, etag: str | None = None, last_modified: str | None = None, robots: bool = False
    ) -> Response:
        """``robots``: obey the host's robots.txt (pages are asked for like this, feeds are not)."""
        ...


@dataclass(frozen=True, slots=True)
class Message:
    """What is sent to one address: a body, and the headers that go with it."""

    url: str
    body: bytes
    headers: Mapping[str, str]


class Sender(Protocol):
    """Hands a message over or raises FetchError with the kind of failure; never hangs."""

    def send(self, message: Message) -> None:
        """Returns when the receiver has said that it has the message (any 2xx)."""
        ...


@dataclass(frozen=True, slots=True)
class Failure:
    """An item that a step could not work on; kept, shown by ``citewire doctor``, never stopping the rest."""

    step: str
    item_id: str
    error: str


@dataclass(frozen=True, slots=True)
class Found:
    """A hit of the full-text search: ``snippet`` is plain text around the first match."""

    document_id: str
    snippet: str


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What a search is narrowed to; each part None where it is not. ``since`` and ``until`` (exclusive) are about when
    the document was reported."""

    publisher_id: str | None = None
    party: str | None = None
    language: str | None = None
    since: datetime | None = None
    until: datetime | None = None

    def fits(self, document: Document, publishers: Mapping[str, Publisher]) -> bool:
        """Whether a document is asked for."""
        publisher = publishers.get(document.publisher_id)
        return (
            self.publisher_id in (None, document.publisher_id)
            and (self.party is None or (publisher is not None and publisher.party == self.party))
            and self.language in (None, document.language)
            and (self.since is None or document.reported_at >= self.since)
            and (self.until is None or document.reported_at < self.until)
        )


class Feeds(Protocol):
    """States of feeds, by feed id."""

    def save(self, state: FeedState) -> None: ...
    def get(self, feed_id: str) -> FeedState | None: ...
    def all(self) -> list[FeedState]: ...


class Publishers(Protocol):
    """Publishers by id; saving one again replaces it."""

    def save(self, publishers: Iterable[Publisher]) -> None: ...
    def all(self) -> dict[str, Publisher]: ...


class Entries(Protocol):
    """Entries as their publishers wrote them; an id that is already there is left alone."""

    def add(self, entries: Iterable[Entry]) -> list[Entry]:
        """Keeps those that are new and returns them, in order."""
        ...

    def get(self, ids: Sequence[str]) -> list[Entry]:
        """In the order of ``ids``; unknown ids are left out."""
        ...

    def newest_by_key(self, keys: Sequence[str]) -> dict[str, Entry]:
        """Key to the entry under it that was stored last."""
        ...

    def count(self) -> int: ...
    def add_page(self, page: Page) -> None: ...
    def page(self, entry_id: str) -> Page | None:
        """The latest page that was fetched for the entry."""
        ...

    def checked_page(self, entry_id: str, at: datetime) -> None:
        """The page was asked for again and is as it was."""
        ...

    def pages_to_check(self, *, since: datetime, before: datetime, limit: int) -> list[tuple[str, str]]:
        """(entry id, url) of pages first fetched from ``since`` on and last looked at before ``before``, oldest look
        first, then by entry id. An entry that another of its key has followed is never among them: its page is past.
        """
        ...


class Documents(Protocol):
    """Immutable document versions, by id (``<key>-<version>``)."""

    def add(self, documents: Iterable[Document]) -> None: ...
    def get(self, ids: Sequence[str]) -> list[Document]:
        """In the order of ``ids``; unknown ids are left out."""
        ...

    def versions(self, key: str) -> list[Document]:
        """All versions of one text, oldest first."""
        ...

    def by_keys(self, keys: Sequence[str]) -> list[Document]:
        """All versions of these texts, by key, then oldest first; unknown keys are left out."""
        ...

    def newest_versions(self, keys: Sequence[str]) -> dict[str, str]:
        """Key to the id of its highest version, in the order of ``keys``; unknown keys are left out."""
        ...

    def latest(self, key: str) -> Document | None: ...
    def newest(self) -> datetime | None:
        """The latest ``first_seen_at`` of all, None when there is no document."""
        ...

    def count(self) -> int: ...
    def search(self, query: str, *, limit: int = 50) -> list[Found]:
        """Full text over headline and body, best first; every word of ``query`` must occur."""
        ...

    def find(self, wanted: Sequence[Sequence[str]], *, limit: int = 50) -> list[Found]:
        """The same with phrases: of each group of ``wanted`` at least one phrase must occur, word for word. Groups
        without a word are left out; nothing is found where no group is left."""
        ...


class Readings(Protocol):
    """What was read in documents: annotations and vectors."""

    def save(self, annotations: Iterable[Annotations]) -> None: ...
    def get(self, document_ids: Sequence[str]) -> list[Annotations]: ...
    def spellings(self, entity_ids: Sequence[str]) -> list[str]:
        """Every way in which documents were seen to write these entities, each once, sorted."""
        ...

    def named(self, keys: Sequence[str]) -> list[str]:
        """Ids of the entities that documents were seen to name by words with one of these keys (``text.names.key``),
        and of people whose full name ends with one; sorted."""
        ...

    def save_vectors(self, model: str, vectors: Mapping[str, Vectors]) -> None: ...
    def vectors(self, model: str, document_ids: Sequence[str]) -> dict[str, Vectors]: ...


class Placements(Protocol):
    """Where each document belongs; a document placed again moves, a merged event leaves a Change."""

    def save(self, placements: Iterable[Placement]) -> None: ...
    def get(self, document_ids: Sequence[str]) -> list[Placement]: ...
    def of_events(self, event_ids: Sequence[str]) -> list[Placement]:
        """All placements in these events, in order of first placement."""
        ...

    def of_stories(self, story_ids: Sequence[str]) -> list[Placement]:
        """All placements in these stories, in order of first placement."""
        ...

    def in_order(self, *, since: datetime | None = None) -> list[Placement]:
        """All placements (of documents first seen from ``since`` on) in order of first placement."""
        ...

    def newest(self) -> datetime | None:
        """The latest ``first_seen_at`` of the documents that are placed, None when none is."""
        ...

    def clear(self) -> None:
        """Forgets all placements and changes: another version of grouping is about to make both anew."""
        ...

    def add_changes(self, changes: Iterable[Change]) -> None: ...
    def changes(self) -> list[Change]: ...
    def heir(self, event_id: str) -> str:
        """Where the address of an event leads now that it was merged with another, or its document moved; the id itself
        if neither happened.

        The newest change of an id counts. Where changes lead round in a circle, the newest of them has the last word:
        the heir of an heir is always itself.
        """
        ...


class Decisions(Protocol):
    """What editors decided, by number; nothing is ever taken off the record."""

    def add(self, decision: Decision) -> Decision:
        """Keeps it and returns it with its number."""
        ...

    def replace(self, decision: Decision) -> None:
        """Keeps another state of the decision of that number."""
        ...

    def all(self) -> list[Decision]:
        """In order of their numbers, those that were taken back included."""
        ...


class Selections(Protocol):
    """Which documents belong to which desk, with the reason."""

    def save(self, desk_id: str, reasons: Mapping[str, str]) -> None:
        """Keeps the reasons by document id; raises StoreError for a document that isn't stored."""
        ...

    def clear(self, desk_id: str) -> None:
        """Forgets what the desk selected: its topic has changed."""
        ...

    def of(self, desk_id: str, document_ids: Sequence[str]) -> dict[str, str]:
        """Document id to reason, of those among ``document_ids`` that are the desk's."""
        ...

    def reasons(self, desk_id: str, *, since: datetime) -> dict[str, str]:
        """Document id to reason, of the desk's documents first seen from ``since`` on, in the order they were
        stored."""
        ...


class Editions(Protocol):
    """Immutable editions, and what must outlive each of them: numbers of references, cited spans."""

    def add(self, edition: Edition) -> None:
        """Keeps the edition, the numbers of its references and its cited spans. Raises StoreError when the number is
        taken."""
        ...

    def newest(self, desk_id: str) -> int:
        """The number of the latest edition, 0 without one: what costs little to ask."""
        ...

    def latest(self, desk_id: str) -> Edition | None: ...
    def get(self, desk_id: str, number: int) -> Edition | None: ...
    def as_of(self, desk_id: str, at: datetime) -> Edition | None:
        """The edition that stood at that moment."""
        ...

    def numbers(self, desk_id: str) -> dict[str, int]:
        """Document id to reference number, for every document the desk ever cited."""
        ...

    def history(self, desk_id: str) -> list[tuple[int, datetime]]:
        """(number, published_at) of every edition, oldest first."""
        ...

    def desks(self) -> list[str]: ...
    def cited_spans(self, document_id: str) -> list[Span]:
        """Every span of the document that any edition of any desk cites, in order."""
        ...


class Work(Protocol):
    """What is still to be done, per step, and what went wrong. An item is in the queue of a step at most once."""

    def put(self, step: str, item_ids: Iterable[str]) -> None: ...
    def take(self, step: str, limit: int) -> list[str]:
        """The next ids, oldest first; they stay in the queue until ``done``."""
        ...

    def clear(self, step: str) -> None:
        """Takes everything off the queue of the step; what was recorded of earlier work stays."""
        ...

    def done(self, step: str, version: str, item_ids: Iterable[str]) -> None:
        """Takes them off the queue and records the version of the step that worked on them."""
        ...

    def failed(self, step: str, version: str, failure: Failure) -> None:
        """As ``done``, with the error."""
        ...

    def failures(self) -> list[Failure]: ...
    def failure_counts(self) -> dict[str, int]:
        """How many items failed at each step."""
        ...

    def counts(self) -> dict[str, int]:
        """How many items wait at each step."""
        ...

    def requeue_outdated(self, step: str, version: str) -> int:
        """Queues again what another version of the step worked on; returns how many."""
        ...

    def mark(self, name: str, value: str) -> None:
        """Remembers a position under a name (how far a replay has come)."""
        ...

    def marked(self, name: str) -> str | None: ...


class Store(Protocol):
    """The one place where things are kept. Sub-facades by noun; writes inside ``transaction`` happen all or not."""

    @property
    def feeds(self) -> Feeds: ...
    @property
    def publishers(self) -> Publishers: ...
    @property
    def entries(self) -> Entries: ...
    @property
    def documents(self) -> Documents: ...
    @property
    def readings(self) -> Readings: ...
    @property
    def placements(self) -> Placements: ...
    @property
    def decisions(self) -> Decisions: ...
    @property
    def selections(self) -> Selections: ...
    @property
    def editions(self) -> Editions: ...
    @property
    def work(self) -> Work: ...

    def transaction(self) -> AbstractContextManager[None]: ...
    def close(self) -> None: ...
