"""Documents, by version, and the search over them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import func, select, text

from citewire.model import Document
from citewire.protocols import Found
from citewire.store import tables
from citewire.store.cache import DOCUMENTS, Cache
from citewire.store.codec import pack, unpack, whole
from citewire.store.database import CHUNK, Database
from citewire.store.times import from_text, to_text

WORD = re.compile(r"\w+")


class SqlDocuments:
    """Immutable document versions (``protocols.Documents``)."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._cache: Cache[Document] = Cache(database, Document, DOCUMENTS)

    def add(self, documents: Iterable[Document]) -> None:
        wanted: dict[str, Document] = {}
        for document in map(whole, documents):
            wanted.setdefault(document.id, document)
        with self._db.transaction() as connection:
            known = self._db.by_ids(tables.documents.c.id, tables.documents.c.id, list(wanted))
            fresh = [document for document in wanted.values() if document.id not in known]
            self._cache.written(document.id for document in fresh)
            self._db.add(tables.documents, [_row(document) for document in fresh])
            if fresh and self._db.engine.dialect.name == "sqlite":
                connection.execute(
                    text("INSERT INTO documents_text (document_id, headline, body) VALUES (:id, :headline, :body)"),
                    [{"id": each.id, "headline": each.headline, "body": each.body} for each in fresh],
                )

    def get(self, ids: Sequence[str]) -> list[Document]:
        return self._cache.get(ids, self._load)

    def _load(self, ids: Sequence[str]) -> dict[str, bytes]:
        return self._db.by_ids(tables.documents.c.id, tables.documents.c.data, ids)

    def versions(self, key: str) -> list[Document]:
        columns = tables.documents.c
        query = select(columns.data).where(columns.key == key).order_by(columns.version)
        with self._db.reading() as connection:
            return [unpack(data, Document) for data in connection.execute(query).scalars()]

    def by_keys(self, keys: Sequence[str]) -> list[Document]:
        return self.get([each for _, _, each in sorted(self._known_versions(keys))])

    def newest_versions(self, keys: Sequence[str]) -> dict[str, str]:
        newest = {key: each for key, _, each in sorted(self._known_versions(keys))}
        return {each: newest[each] for each in keys if each in newest}

    def _known_versions(self, keys: Sequence[str]) -> list[tuple[str, int, str]]:
        """(key, version, id) of all versions of these texts, in any order."""
        columns = tables.documents.c
        query = select(columns.key, columns.version, columns.id)
        wanted = list(dict.fromkeys(keys))
        found: list[tuple[str, int, str]] = []
        with self._db.reading() as connection:
            for start in range(0, len(wanted), CHUNK):
                rows = connection.execute(query.where(columns.key.in_(wanted[start : start + CHUNK])))
                found.extend((row.key, row.version, row.id) for row in rows)
        return found

    def latest(self, key: str) -> Document | None:
        columns = tables.documents.c
        query = select(columns.data).where(columns.key == key).order_by(columns.version.desc()).limit(1)
        with self._db.reading() as connection:
            data = connection.execute(query).scalar()
        return unpack(data, Document) if data is not None else None

    def newest(self) -> datetime | None:
        with self._db.reading() as connection:
            newest = connection.execute(select(func.max(tables.documents.c.first_seen_at))).scalar()
        return from_text(newest) if newest is not None else None

    def count(self) -> int:
        with self._db.reading() as connection:
            return connection.execute(select(func.count()).select_from(tables.documents)).scalar_one()

    def search(self, query: str, *, limit: int = 50) -> list[Found]:
        return self.find([[word] for word in WORD.findall(query)], limit=limit)

    def find(self, wanted: Sequence[Sequence[str]], *, limit: int = 50) -> list[Found]:
        groups = [quoted for group in wanted if (quoted := _quoted(group))]
        if not groups:
            return []
        match = " AND ".join(f"({' OR '.join(group)})" for group in groups)
        statement = text(
            "SELECT document_id, snippet(documents_text, -1, '', '', '…', 24) AS snippet FROM documents_text "
            "WHERE documents_text MATCH :match ORDER BY rank, document_id LIMIT :limit"
        )
        with self._db.reading() as connection:
            rows = connection.execute(statement, {"match": match, "limit": limit}).all()
        return [Found(row.document_id, row.snippet) for row in rows]


def _quoted(phrases: Sequence[str]) -> list[str]:
    """Phrases with a word, quoted and without signs: nothing that a reader types can be taken for FTS5 syntax."""
    words = (" ".join(WORD.findall(phrase)) for phrase in phrases)
    return [f'"{phrase}"' for phrase in words if phrase]


def _row(document: Document) -> dict[str, object]:
    return {
        "id": document.id,
        "key": document.key,
        "version": document.version,
        "first_seen_at": to_text(document.first_seen_at),
        "data": pack(document),
    }
