"""Feeds' states and publishers."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from citewire.model import FeedState, Publisher
from citewire.store import tables
from citewire.store.codec import pack, unpack
from citewire.store.database import Database


class SqlFeeds:
    """States of feeds, by feed id (``protocols.Feeds``)."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def save(self, state: FeedState) -> None:
        self._db.put(tables.feed_states, [{"feed_id": state.feed_id, "data": pack(state)}], key=("feed_id",))

    def get(self, feed_id: str) -> FeedState | None:
        query = select(tables.feed_states.c.data).where(tables.feed_states.c.feed_id == feed_id)
        with self._db.reading() as connection:
            data = connection.execute(query).scalar()
        return unpack(data, FeedState) if data is not None else None

    def all(self) -> list[FeedState]:
        query = select(tables.feed_states.c.data).order_by(tables.feed_states.c.feed_id)
        with self._db.reading() as connection:
            return [unpack(data, FeedState) for data in connection.execute(query).scalars()]


class SqlPublishers:
    """Publishers by id (``protocols.Publishers``)."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def save(self, publishers: Iterable[Publisher]) -> None:
        self._db.put(tables.publishers, [{"id": each.id, "data": pack(each)} for each in publishers], key=("id",))

    def all(self) -> dict[str, Publisher]:
        query = select(tables.publishers.c.data).order_by(tables.publishers.c.id)
        with self._db.reading() as connection:
            found = [unpack(data, Publisher) for data in connection.execute(query).scalars()]
        return {publisher.id: publisher for publisher in found}
