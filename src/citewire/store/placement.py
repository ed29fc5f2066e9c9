"""Where documents belong: events and stories, and the desks that they are on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import Connection, Select, delete, func, select

from citewire.errors import StoreError
from citewire.model import Change, Placement
from citewire.store import tables
from citewire.store.codec import pack, unpack
from citewire.store.database import CHUNK, Database
from citewire.store.heir import KINDS, Step, last_heir
from citewire.store.times import from_text, to_text

COLUMNS = tables.placements.c
FIELDS = (
    COLUMNS.document_id,
    COLUMNS.event_id,
    COLUMNS.story_id,
    COLUMNS.origin_id,
    COLUMNS.score,
    COLUMNS.reason,
    COLUMNS.agency,
)


class SqlPlacements:
    """Where each document belongs (``protocols.Placements``)."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def save(self, placements: Iterable[Placement]) -> None:
        rows = [{column.name: getattr(each, column.name) for column in FIELDS} for each in placements]
        self._db.put(tables.placements, rows, key=("document_id",))

    def get(self, document_ids: Sequence[str]) -> list[Placement]:
        found = {each.document_id: each for each in self._where_in(COLUMNS.document_id, document_ids)}
        return [found[each] for each in document_ids if each in found]

    def of_events(self, event_ids: Sequence[str]) -> list[Placement]:
        return self._where_in(COLUMNS.event_id, event_ids)

    def of_stories(self, story_ids: Sequence[str]) -> list[Placement]:
        return self._where_in(COLUMNS.story_id, story_ids)

    def _where_in(self, column: object, ids: Sequence[str]) -> list[Placement]:
        rows: list[tuple[int, Placement]] = []
        with self._db.reading() as connection:
            for start in range(0, len(ids), CHUNK):
                query = select(COLUMNS.seq, *FIELDS).where(column.in_(ids[start : start + CHUNK]))  # type: ignore[attr-defined]
                rows.extend((row.seq, _placement(row)) for row in connection.execute(query))
        return [placement for _, placement in sorted(rows, key=lambda pair: pair[0])]

    def in_order(self, *, since: datetime | None = None) -> list[Placement]:
        query: Select[Any] = select(*FIELDS).order_by(COLUMNS.seq)
        if since is not None:
            documents = tables.documents.c
            query = query.join(tables.documents, documents.id == COLUMNS.document_id)
            query = query.where(documents.first_seen_at >= to_text(since))
        with self._db.reading() as connection:
            return [_placement(row) for row in connection.execute(query)]

    def newest(self) -> datetime | None:
        documents = tables.documents.c
        query = select(func.max(documents.first_seen_at)).join(tables.placements, COLUMNS.document_id == documents.id)
        with self._db.reading() as connection:
            newest = connection.execute(query).scalar()
        return from_text(newest) if newest is not None else None

    def clear(self) -> None:
        with self._db.transaction() as connection:
            connection.execute(delete(tables.placements))
            connection.execute(delete(tables.changes))

    def add_changes(self, changes: Iterable[Change]) -> None:
        rows = [{"kind": each.kind, "subject": each.subject, "heir": each.heir, "data": pack(each)} for each in changes]
        self._db.add(tables.changes, rows)

    def changes(self) -> list[Change]:
        query = select(tables.changes.c.data).order_by(tables.changes.c.seq)
        with self._db.reading() as connection:
            return [unpack(data, Change) for data in connection.execute(query).scalars()]

    def heir(self, event_id: str) -> str:
        with self._db.reading() as connection:
            return last_heir(event_id, partial(_newest_change, connection))


def _newest_change(connection: Connection, event_id: str) -> Step | None:
    columns = tables.changes.c
    query = select(columns.seq, columns.heir).where(columns.subject == event_id, columns.kind.in_(KINDS))
    row = connection.execute(query.order_by(columns.seq.desc()).limit(1)).first()
    return (row.seq, row.heir) if row is not None else None


def _placement(row: Any) -> Placement:
    return Placement(row.document_id, row.event_id, row.story_id, row.origin_id, row.score, row.reason, row.agency)


class SqlSelections:
    """Which documents belong to which desk (``protocols.Selections``)."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def save(self, desk_id: str, reasons: Mapping[str, str]) -> None:
        documents = tables.documents.c
        seen = self._db.by_ids(documents.id, documents.first_seen_at, list(reasons))
        if unknown := [each for each in reasons if each not in seen]:
            raise StoreError(f"desk {desk_id} can't select {unknown[0]}: store the document first")
        rows = [
            {"desk_id": desk_id, "document_id": each, "first_seen_at": seen[each], "reason": reason}
            for each, reason in reasons.items()
        ]
        self._db.put(tables.selections, rows, key=("desk_id", "document_id"))

    def clear(self, desk_id: str) -> None:
        with self._db.transaction() as connection:
            connection.execute(delete(tables.selections).where(tables.selections.c.desk_id == desk_id))

    def of(self, desk_id: str, document_ids: Sequence[str]) -> dict[str, str]:
        columns = tables.selections.c
        found: dict[str, str] = {}
        with self._db.reading() as connection:
            for start in range(0, len(document_ids), CHUNK):
                query = select(columns.document_id, columns.reason).where(columns.desk_id == desk_id)
                query = query.where(columns.document_id.in_(document_ids[start : start + CHUNK]))
                found.update((row.document_id, row.reason) for row in connection.execute(query))
        return found

    def reasons(self, desk_id: str, *, since: datetime) -> dict[str, str]:
        selections, documents = tables.selections.c, tables.documents.c
        query = select(selections.document_id, selections.reason).join(
            tables.documents, documents.id == selections.document_id
        )
        query = query.where(selections.desk_id == desk_id, selections.first_seen_at >= to_text(since))
        with self._db.reading() as connection:
            return {row.document_id: row.reason for row in connection.execute(query.order_by(documents.seq))}
