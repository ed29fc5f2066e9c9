"""Editions, and what outlives each of them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.exc import IntegrityError

from citewire.errors import StoreError
from citewire.model import Edition, Span
from citewire.store import tables
from citewire.store.codec import squeeze, unsqueeze
from citewire.store.database import Database
from citewire.store.times import from_text, to_text

COLUMNS = tables.editions.c


class SqlEditions:
    """Immutable editions (``protocols.Editions``)."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, edition: Edition) -> None:
        row = {
            "desk_id": edition.desk_id,
            "number": edition.number,
            "published_at": to_text(edition.published_at),
            "data": squeeze(edition),
        }
        numbers = [
            {"desk_id": edition.desk_id, "document_id": each.document_id, "number": each.number}
            for each in edition.briefing.references
        ]
        spans = [
            {"document_id": document_id, "start": span.start, "end": span.end}
            for document_id, span in edition.briefing.cited_spans()
        ]
        try:
            with self._db.transaction() as connection:
                connection.execute(tables.editions.insert(), row)
                self._db.add(tables.reference_numbers, numbers)
                self._db.add(tables.cited_spans, spans)
        except IntegrityError as error:
            raise StoreError(
                f"desk {edition.desk_id} has an edition {edition.number} already: editions never change"
            ) from error

    def newest(self, desk_id: str) -> int:
        with self._db.reading() as connection:
            found = connection.execute(select(func.max(COLUMNS.number)).where(COLUMNS.desk_id == desk_id)).scalar()
        return int(found or 0)

    def latest(self, desk_id: str) -> Edition | None:
        return self._first(select(COLUMNS.data).where(COLUMNS.desk_id == desk_id))

    def get(self, desk_id: str, number: int) -> Edition | None:
        return self._first(select(COLUMNS.data).where(COLUMNS.desk_id == desk_id, COLUMNS.number == number))

    def as_of(self, desk_id: str, at: datetime) -> Edition | None:
        wanted = COLUMNS.published_at <= to_text(at)
        return self._first(select(COLUMNS.data).where(COLUMNS.desk_id == desk_id, wanted))

    def _first(self, query: Select[Any]) -> Edition | None:
        with self._db.reading() as connection:
            data = connection.execute(query.order_by(COLUMNS.number.desc()).limit(1)).scalar()
        return unsqueeze(data, Edition) if data is not None else None

    def numbers(self, desk_id: str) -> dict[str, int]:
        columns = tables.reference_numbers.c
        query = select(columns.document_id, columns.number).where(columns.desk_id == desk_id)
        with self._db.reading() as connection:
            return {row.document_id: row.number for row in connection.execute(query.order_by(columns.number))}

    def history(self, desk_id: str) -> list[tuple[int, datetime]]:
        query = select(COLUMNS.number, COLUMNS.published_at).where(COLUMNS.desk_id == desk_id)
        with self._db.reading() as connection:
            rows = connection.execute(query.order_by(COLUMNS.number)).all()
        return [(row.number, from_text(row.published_at)) for row in rows]

    def desks(self) -> list[str]:
        with self._db.reading() as connection:
            return list(connection.execute(select(COLUMNS.desk_id).distinct().order_by(COLUMNS.desk_id)).scalars())

    def cited_spans(self, document_id: str) -> list[Span]:
        columns = tables.cited_spans.c
        query = select(columns.start, columns.end).where(columns.document_id == document_id)
        with self._db.reading() as connection:
            rows = connection.execute(query.order_by(columns.start, columns.end)).all()
        return [Span(row.start, row.end) for row in rows]
