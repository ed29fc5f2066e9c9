"""Entries and the pages behind them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import Column, Exists, func, select, update

from citewire.model import Entry, Page
from citewire.store import tables
from citewire.store.codec import pack, unpack, whole, whole_text
from citewire.store.database import CHUNK, Database
from citewire.store.times import from_text, to_text


class SqlEntries:
    """Entries as their publishers wrote them (``protocols.Entries``)."""

    def __init__(self, database: Database) -> None:
        self._db = database

    def add(self, entries: Iterable[Entry]) -> list[Entry]:
        wanted: dict[str, Entry] = {}
        for entry in map(whole, entries):
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
        fetched, url = to_text(page.fetched_at), whole_text(page.url)
        row = {
            "entry_id": page.entry_id,
            "url": url,
            "fetched_at": fetched,
            "content_type": page.content_type,
            "hash": page.hash,
            "body": page.body,
        }
        check = {"entry_id": page.entry_id, "url": url, "first_fetched_at": fetched, "checked_at": fetched}
        with self._db.transaction():
            self._db.add(tables.pages, [row])
            self._db.add(tables.page_checks, [check])
            self._look(page.entry_id, url=url, checked_at=fetched)

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
        self._look(entry_id, checked_at=to_text(at))

    def _look(self, entry_id: str, **seen: str) -> None:
        checks = tables.page_checks
        with self._db.transaction() as connection:
            connection.execute(update(checks).where(checks.c.entry_id == entry_id).values(**seen))

    def pages_to_check(self, *, since: datetime, before: datetime, limit: int) -> list[tuple[str, str]]:
        checks = tables.page_checks.c
        query = select(checks.entry_id, checks.url).where(~_replaced(checks.entry_id))
        query = query.where(checks.first_fetched_at >= to_text(since), checks.checked_at < to_text(before))
        with self._db.reading() as connection:
            rows = connection.execute(query.order_by(checks.checked_at, checks.entry_id).limit(limit)).all()
        return [(row.entry_id, row.url) for row in rows]


def _replaced(entry_id: Column[str]) -> Exists:
    """Whether the feed has come up with another entry of the same key since."""
    old, new = tables.entries.alias("old"), tables.entries.alias("new")
    newer = select(old.c.seq).join(new, (new.c.key == old.c.key) & (new.c.seq > old.c.seq))
    return newer.where(old.c.id == entry_id).exists()
