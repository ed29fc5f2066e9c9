"""The facade, and the only wiring: ``Newsroom.open("news.db", desks)`` puts store, models and rooms together.

>>> from citewire.testing import demonstration_desk, quiet_newsroom
>>> newsroom = quiet_newsroom([demonstration_desk()])
>>> newsroom.reader.edition("velm-dam") is None
True
>>> newsroom.close()
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from citewire import extract
from citewire.engine import Deliveries, Live, Parter, Press, Progress, Replay, Replayed, River, Rooms, Silent, find
from citewire.engine.replay import Archive
from citewire.ingest.fetch import HttpFetcher, Manners
from citewire.ingest.offices import read_offices
from citewire.ingest.send import HttpSender
from citewire.knowledge.offices import Offices, packaged
from citewire.model import Desk, Document, Edition, FeedState, Publisher, Span
from citewire.protocols import Clock, Embedder, Failure, Fetcher, LanguageIdentifier, Narrowed, Sender, Store
from citewire.publish import Past, cited_ever, export
from citewire.store import MemoryStore, open_store

TICK = timedelta(minutes=15)
"""How often a replay at full speed publishes, by the archive's clock."""


NOWHERE = "https://citewire.example"
"""In the feeds of a folder of which nobody said where it will be read."""


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The present moment, aware UTC."""
        return datetime.now(tz=UTC)


def offices_of(desks: Sequence[Desk]) -> Offices:
    """The packaged table of offices with the desks' own rows. Raises SettingsError naming the file and the line."""
    own = [row for path in sorted({desk.offices for desk in desks if desk.offices}) for row in read_offices(Path(path))]
    return packaged().corrected(own) if own else packaged()


class Reader:
    """What readers and the web may ask; nothing here changes anything. Safe to call from any thread."""

    def __init__(self, store: Store, desks: Sequence[Desk], press: Press) -> None:
        self._store, self._press = store, press
        self._desks = {desk.id: desk for desk in desks}
        self._latest: dict[str, Edition] = {}

    def desks(self) -> list[Desk]:
        """The desks that are open."""
        return list(self._desks.values())

    def edition(self, desk_id: str, number: int | None = None, as_of: datetime | None = None) -> Edition | None:
        """The latest edition, that of a number, or the one that stood at a moment; None if there is none."""
        if number is None and as_of is not None:
            return self._store.editions.as_of(desk_id, as_of)
        newest = number if number is not None else self._store.editions.newest(desk_id)
        latest = self._latest.get(desk_id)
        if latest is not None and latest.number == newest:  # editions never change: the latest is read once
            return latest
        found = self._store.editions.get(desk_id, newest)
        if found is not None and number is None:
            self._latest[desk_id] = found
        return found

    def history(self, desk_id: str) -> list[tuple[int, datetime]]:
        """(number, published_at) of every edition, oldest first."""
        return self._store.editions.history(desk_id)

    def document(self, document_id: str) -> Document | None:
        """One document version, None when it is not stored."""
        return next(iter(self._store.documents.get([document_id])), None)

    def versions(self, key: str) -> list[Document]:
        """All versions of one text, oldest first."""
        return self._store.documents.versions(key)

    def publisher(self, publisher_id: str) -> Publisher | None:
        """A publisher, None when nobody named it."""
        return self._store.publishers.all().get(publisher_id)

    def cited_spans(self, document_id: str) -> list[Span]:
        """Every span of the document that any edition cites."""
        return self._store.editions.cited_spans(document_id)

    def cites(self, desk_id: str, document_id: str) -> bool:
        """Whether any edition of the desk lists the document among its references; no edition is read for it."""
        return document_id in self._store.editions.numbers(desk_id)

    def same_origin(self, document_id: str) -> list[Document]:
        """The other documents that go back to the same text or statement, in order of first sight; of each text its
        newest version."""
        placements = self._store.placements
        here = next(iter(placements.get([document_id])), None)
        if here is None or here.event_id is None:
            return []
        ids = [each.document_id for each in placements.of_events([here.event_id]) if each.origin_id == here.origin_id]
        documents = self._store.documents.get(ids)
        newest = self._store.documents.newest_versions([each.key for each in documents])
        own = next((each.key for each in documents if each.id == document_id), "")
        return [each for each in documents if newest[each.key] == each.id and each.key != own]

    def publishers(self) -> list[Publisher]:
        """Everyone whose texts may be stored, by name."""
        return sorted(self._store.publishers.all().values(), key=lambda publisher: publisher.name.casefold())

    def search(self, query: str, narrowed: Narrowed, *, limit: int = 50) -> list[tuple[Document, str]]:
        """Documents in which every word of ``query`` occurs, names however spelled, with plain text around the first
        match; best first."""
        return find(self._store, query, narrowed, limit=limit)

    def feed_states(self) -> list[FeedState]:
        """The state of every feed that was ever polled."""
        return self._store.feeds.all()

    def document_count(self) -> int:
        """How many document versions are stored."""
        return self._store.documents.count()

    def waiting(self) -> dict[str, int]:
        """How many items wait at each step of the river."""
        return self._store.work.counts()

    def failures(self) -> dict[str, int]:
        """How many items failed at each step and stayed so."""
        return self._store.work.failure_counts()

    def heir(self, event_id: str) -> str:
        """Where the address of a merged event leads now."""
        return self._store.placements.heir(event_id)

    def subscribe(self, callback: Callable[[str, int], None]) -> Callable[[], None]:
        """Calls ``callback(desk_id, edition_number)`` after each publication, in the publishing thread; the function
        that it returns ends that."""
        self._press.listeners.append(callback)

        def end() -> None:
            if callback in self._press.listeners:
                self._press.listeners.remove(callback)

        return end


class Newsroom:
    """One store, its desks, and the rooms that work for them. Close it, or use it in a ``with`` statement."""

    def __init__(self, rooms: Rooms, desks: Sequence[Desk], *, clock: Clock | None = None) -> None:
        self.store = rooms.store
        self.river = River(rooms, desks)
        parter = Parter(rooms.store, rooms.embedder, self.river.background)
        self.press = Press(rooms.store, self.river.timing, parter)
        self.reader = Reader(rooms.store, desks, self.press)
        self.offices = rooms.offices
        self._clock = clock or SystemClock()
        with self.store.transaction():
            self.store.publishers.save(publisher for desk in desks for publisher in desk.publishers)

    @classmethod
    def open(
        cls,
        path: Path | str | None,
        desks: Sequence[Desk],
        *,
        embedder: Embedder | None = None,
        languages: LanguageIdentifier | None = None,
        clock: Clock | None = None,
    ) -> Newsroom:
        """The newsroom whose data is in the SQLite file ``path`` (None: in memory, gone at the end).

        Embedder and language identifier are the packaged ones unless given. Raises StoreError for a file that can't be
        used, SettingsError for a desk's table of offices that can't be read.
        """
        # The models are loaded when they are first needed; importing them is slow enough to wait for that, too.
        from citewire.inference import EldcIdentifier, PackagedEmbedder  # noqa: PLC0415

        store: Store = MemoryStore() if path is None else open_store(path)
        rooms = Rooms(store, embedder or PackagedEmbedder(), languages or EldcIdentifier(), offices_of(desks))
        return cls(rooms, desks, clock=clock)

    def replay(self, *, tick: timedelta = TICK) -> Replay:
        """Something that feeds an archive through the river by the archive's clock."""
        return Replay(self.store, self.river, self.press, tick=tick)

    def run_archive(self, archive: Archive, progress: Progress | None = None) -> Replayed:
        """Replay an archive as fast as it goes."""
        return self.replay().run(archive, progress or Silent())

    def live(self, fetcher: Fetcher | None = None, sender: Sender | None = None) -> Live:
        """Something that polls the desks' feeds and tells their receivers; ``fetcher`` and ``sender`` are HTTP unless
        given."""
        manners = self._manners()
        told = Deliveries(self.store, sender or HttpSender(manners), self._clock, self.reader.desks())
        return Live(self.store, self.river, self.press, fetcher or HttpFetcher(manners), self._clock, deliveries=told)

    def _manners(self) -> Manners:
        desks = self.reader.desks()
        contact = next((desk.contact for desk in desks if desk.contact), "")
        return Manners(contact=contact, allow_private=any(desk.allow_private for desk in desks))

    def brief(self, files: Sequence[tuple[str, bytes]], at: datetime) -> dict[str, Edition]:
        """Editions made of files (name, bytes), by desk; a desk that none of them concerns has none. A file that can't
        be read is among the failures of the store."""
        entries, publishers = [], self.store.publishers.all()
        for name, data in files:
            try:
                entry, page, publisher = extract.entry_of_file(name, data, at)
            except ValueError as error:
                self.store.work.failed("read file", extract.VERSION, Failure("read file", name, str(error)))
                continue
            entries.append(entry)
            publishers.setdefault(publisher.id, publisher)  # what a desk says of it counts more
            if page is not None:
                self.store.entries.add_page(page)
        with self.store.transaction():
            self.store.publishers.save(publishers.values())
            self.river.take_in(entries)
        self.river.run()
        made = {desk.id: self.press.publish(desk, at) for desk in self.reader.desks()}
        return {desk_id: edition for desk_id, edition in made.items() if edition is not None}

    def export(self, desk: Desk, out: Path, *, address: str = "") -> Edition | None:
        """Write the desk's latest edition as a folder of files; None when it has none yet.

        ``address`` is where the folder will be read, ``<desk.address>/<desk.id>`` unless given.
        """
        edition = self.store.editions.latest(desk.id)
        if edition is not None:
            past = Past(self._editions(desk))
            address = address or f"{desk.address or NOWHERE}/{desk.id}"
            texts = self.store.documents.get(list(cited_ever(edition, past)))
            export(edition, desk, texts, out, past=past, address=address)
        return edition

    def _editions(self, desk: Desk) -> Iterator[Edition]:
        for number, _ in self.store.editions.history(desk.id):
            edition = self.store.editions.get(desk.id, number)
            if edition is not None:
                yield edition

    def close(self) -> None:
        """Close the store."""
        self.store.close()

    def __enter__(self) -> Newsroom:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
