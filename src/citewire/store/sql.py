"""The store on a database that SQLAlchemy reaches; SQLite by default."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL

from citewire.store.database import Database
from citewire.store.decision import SqlDecisions
from citewire.store.document import SqlDocuments
from citewire.store.edition import SqlEditions
from citewire.store.entry import SqlEntries
from citewire.store.feed import SqlFeeds, SqlPublishers
from citewire.store.placement import SqlPlacements, SqlSelections
from citewire.store.reading import SqlReadings
from citewire.store.work import SqlWork


class SqlStore:
    """``protocols.Store`` on a database."""

    def __init__(self, url: str | URL) -> None:
        self._db = Database(url)
        self.feeds = SqlFeeds(self._db)
        self.publishers = SqlPublishers(self._db)
        self.entries = SqlEntries(self._db)
        self.documents = SqlDocuments(self._db)
        self.readings = SqlReadings(self._db)
        self.placements = SqlPlacements(self._db)
        self.decisions = SqlDecisions(self._db)
        self.selections = SqlSelections(self._db)
        self.editions = SqlEditions(self._db)
        self.work = SqlWork(self._db)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that this thread writes inside is kept, or none of it."""
        with self._db.transaction():
            yield

    def close(self) -> None:
        """Close every connection."""
        self._db.close()


def open_store(path: Path | str) -> SqlStore:
    """The store in a SQLite file, created and migrated as needed; a URL (``postgresql+psycopg://...``) is taken as is.

    Raises StoreError when the file is no database, or was written by a newer Citewire.
    """
    name = str(path)
    # A file's name is no part of an address: "what?.db" is a file, not a database with options.
    return SqlStore(name if "://" in name else URL.create("sqlite", database=name))
