"""Entries and the pages behind them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import func, select, update

from citewire.model import Entry, Page
from citewire.store import tables
from citewire.store.codec import pack, unpack
from citewire.store.database import CHUNK, Database
from citewire.store.times import from_text, to_text


class SqlEntries:
    """Entries as their publishers wrote them (``protocols.Entries``)."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, entries: Iterable[Entry]) -> list[Entry]:
        wanted: dict[str, Entry] = {}
        for entry in entries:
            wanted.setdefault(entry.id, entry)
        with self._db.transaction():
            known = {entry.id for entry in self.get(list(wanted))}
            fresh = [entry for entry in wanted.values() if entry.id not in known]
            self._db.add(tables.entries, [{"id": entry.id, "key": entry.key, "data": pack(entry)} for entry in fresh])
        return fresh

    def get(self, ids: Sequence[str]) -> list[Entry]:
        found = self._db.by_ids(tables.entries.c.id, tables.entries.c.data, ids)
        return [unpack(found[each], Entry) for each in ids if each in found]

    def newest_by_key(self, keys: Sequence[str]) -> dict[str, Entry]:
        columns = tables.entries.c
        found: dict[str, Entry] = {}
        with self._db.reading() as connection:
            for start in range(0, len(keys), CHUNK):
                wanted = columns.key.in_(keys[start : start + CHUNK])
                newest = select(func.max(columns.seq)).where(wanted).group_by(columns.key)
                rows = connection.execute(select(columns.key, columns.data).where(columns.seq.in_(newest)))
                found.update((row.key, unpack(row.data, Entry)) for row in rows)
        return found

    def count(self) -> int:
        with self._db.reading() as connection:
            return connection.execute(select(func.count()).select_from(tables.entries)).scalar_one()

    def add_page(self, page: Page) -> None:
        row = {
            "entry_id": page.entry_id,
            "url": page.url,
            "fetched_at": to_text(page.fetched_at),
            "checked_at": to_text(page.fetched_at),
            "content_type": page.content_type,
            "hash": page.hash,
            "body": page.body,
        }
        self._db.add(tables.pages, [row])

    def page(self, entry_id: str) -> Page | None:
        pages = tables.pages.c
        query = select(pages.url, pages.fetched_at, pages.body, pages.content_type, pages.hash)
        query = query.where(pages.entry_id == entry_id).order_by(pages.seq.desc()).limit(1)
        with self._db.reading() as connection:
            row = connection.execute(query).first()
        if row is None:
            return None
        return Page(entry_id, row.url, from_text(row.fetched_at), row.body, row.content_type, row.hash)

    def checked_page(self, entry_id: str, at: datetime) -> None:
        pages = tables.pages.c
        newest = select(func.max(pages.seq)).where(pages.entry_id == entry_id).scalar_subquery()
        with self._db.transaction() as connection:
            connection.execute(update(tables.pages).where(pages.seq == newest).values(checked_at=to_text(at)))

    def pages_to_check(self, *, since: datetime, before: datetime, limit: int) -> list[tuple[str, str]]:
        pages = tables.pages.c
        query = select(pages.entry_id, func.max(pages.seq).label("newest")).group_by(pages.entry_id)
        known = query.having(func.min(pages.fetched_at) >= to_text(since)).subquery()
        wanted = select(pages.entry_id, pages.url).join(known, known.c.newest == pages.seq)
        wanted = wanted.where(pages.checked_at < to_text(before)).order_by(pages.checked_at, pages.seq).limit(limit)
        with self._db.reading() as connection:
            return [(row.entry_id, row.url) for row in connection.execute(wanted)]
