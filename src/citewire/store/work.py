"""What is still to be done, and what went wrong."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import delete, func, select

from citewire.protocols import Failure
from citewire.store import tables
from citewire.store.codec import whole_text
from citewire.store.database import CHUNK, Database


class SqlWork:
    """Queues and runs of the steps (``protocols.Work``)."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def put(self, step: str, item_ids: Iterable[str]) -> None:
        self._db.add(tables.queue, [{"step": step, "item_id": each} for each in item_ids])

    def take(self, step: str, limit: int) -> list[str]:
        columns = tables.queue.c
        query = select(columns.item_id).where(columns.step == step).order_by(columns.seq).limit(limit)
        with self._db.reading() as connection:
            return list(connection.execute(query).scalars())

    def clear(self, step: str) -> None:
        with self._db.transaction() as connection:
            connection.execute(delete(tables.queue).where(tables.queue.c.step == step))

    def done(self, step: str, version: str, item_ids: Iterable[str]) -> None:
        self._record(step, version, list(item_ids), None)

    def failed(self, step: str, version: str, failure: Failure) -> None:
        self._record(step, version, [failure.item_id], whole_text(failure.error))

    def _record(self, step: str, version: str, item_ids: list[str], error: str | None) -> None:
        columns = tables.queue.c
        rows = [{"step": step, "item_id": each, "version": version, "error": error} for each in item_ids]
        with self._db.transaction() as connection:
            for start in range(0, len(item_ids), CHUNK):
                wanted = item_ids[start : start + CHUNK]
                connection.execute(delete(tables.queue).where(columns.step == step, columns.item_id.in_(wanted)))
            self._db.put(tables.runs, rows, key=("step", "item_id"))

    def failures(self) -> list[Failure]:
        columns = tables.runs.c
        query = select(columns.step, columns.item_id, columns.error).where(columns.error.is_not(None))
        with self._db.reading() as connection:
            rows = connection.execute(query.order_by(columns.step, columns.item_id)).all()
        return [Failure(row.step, row.item_id, row.error) for row in rows]

    def failure_counts(self) -> dict[str, int]:
        columns = tables.runs.c
        query = select(columns.step, func.count()).where(columns.error.is_not(None)).group_by(columns.step)
        with self._db.reading() as connection:
            return {row[0]: row[1] for row in connection.execute(query.order_by(columns.step))}

    def counts(self) -> dict[str, int]:
        query = select(tables.queue.c.step, func.count()).group_by(tables.queue.c.step).order_by(tables.queue.c.step)
        with self._db.reading() as connection:
            return {row[0]: row[1] for row in connection.execute(query)}

    def requeue_outdated(self, step: str, version: str) -> int:
        columns = tables.runs.c
        query = select(columns.item_id).where(columns.step == step, columns.version != version)
        with self._db.transaction() as connection:
            outdated = list(connection.execute(query.order_by(columns.seq)).scalars())
            self.put(step, outdated)
        return len(outdated)

    def mark(self, name: str, value: str) -> None:
        self._db.put(tables.marks, [{"name": name, "value": value}], key=("name",))

    def marked(self, name: str) -> str | None:
        with self._db.reading() as connection:
            return connection.execute(select(tables.marks.c.value).where(tables.marks.c.name == name)).scalar()
