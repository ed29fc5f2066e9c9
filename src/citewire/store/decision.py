"""What editors decided."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import insert, select, update

from citewire.model import Decision
from citewire.store import tables
from citewire.store.codec import pack, unpack, whole
from citewire.store.database import Database


class SqlDecisions:
    """Decisions by number (``protocols.Decisions``)."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, decision: Decision) -> Decision:
        kept = whole(decision)
        with self._db.transaction() as connection:
            done = connection.execute(
                insert(tables.decisions).values(data=pack(kept)).returning(tables.decisions.c.number)
            )
            return replace(kept, number=int(done.scalar_one()))

    def replace(self, decision: Decision) -> None:
        columns = tables.decisions.c
        with self._db.transaction() as connection:
            statement = update(tables.decisions).where(columns.number == decision.number)
            connection.execute(statement.values(data=pack(replace(decision, number=0))))

    def all(self) -> list[Decision]:
        query = select(tables.decisions.c.number, tables.decisions.c.data).order_by(tables.decisions.c.number)
        with self._db.reading() as connection:
            return [replace(unpack(row.data, Decision), number=row.number) for row in connection.execute(query)]
