"""What was read in documents: annotations and vectors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from sqlalchemy import and_, or_, select

from citewire.model import Annotations
from citewire.store import tables
from citewire.store.cache import ANNOTATIONS, Cache
from citewire.store.codec import pack
from citewire.store.database import CHUNK, Database
from citewire.text import names

if TYPE_CHECKING:
    from citewire.protocols import Vectors


class SqlReadings:
    """Annotations and vectors by document id (``protocols.Readings``)."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._cache: Cache[Annotations] = Cache(database, Annotations, ANNOTATIONS)

    def save(self, annotations: Iterable[Annotations]) -> None:
        read = list(annotations)
        rows = [{"document_id": each.document_id, "data": pack(each)} for each in read]
        named = sorted({(mention.entity_id, mention.name) for each in read for mention in each.mentions})
        with self._db.transaction():
            self._db.add(tables.spellings, [_spelling(*each) for each in named])
            self._cache.written(str(row["document_id"]) for row in rows)
            self._db.put(tables.annotations, rows, key=("document_id",))

    def get(self, document_ids: Sequence[str]) -> list[Annotations]:
        return self._cache.get(document_ids, self._load)

    def spellings(self, entity_ids: Sequence[str]) -> list[str]:
        columns = tables.spellings.c
        query = select(columns.name).distinct()
        with self._db.reading() as connection:
            chunks = (entity_ids[start : start + CHUNK] for start in range(0, len(entity_ids), CHUNK))
            asked = (query.where(columns.entity_id.in_(chunk)) for chunk in chunks)
            return sorted({row[0] for each in asked for row in connection.execute(each)})

    def named(self, keys: Sequence[str]) -> list[str]:
        columns = tables.spellings.c
        wanted = [key for key in keys if key][:CHUNK]
        if not wanted:
            return []
        ends = or_(*(columns.key.like(f"%-{key}") for key in wanted))
        surname = and_(columns.entity_id.like("person:%"), ends)
        query = select(columns.entity_id).distinct().where(or_(columns.key.in_(wanted), surname))
        with self._db.reading() as connection:
            return sorted(row[0] for row in connection.execute(query))

    def _load(self, ids: Sequence[str]) -> dict[str, bytes]:
        return self._db.by_ids(tables.annotations.c.document_id, tables.annotations.c.data, ids)

    def save_vectors(self, model: str, vectors: Mapping[str, Vectors]) -> None:
        rows = [
            {"document_id": each, "model": model, "data": np.asarray(vector, dtype="<f4").tobytes()}
            for each, vector in vectors.items()
        ]
        self._db.put(tables.vectors, rows, key=("document_id", "model"))

    def vectors(self, model: str, document_ids: Sequence[str]) -> dict[str, Vectors]:
        columns = tables.vectors.c
        found: dict[str, Vectors] = {}
        with self._db.reading() as connection:
            for start in range(0, len(document_ids), CHUNK):
                wanted = document_ids[start : start + CHUNK]
                query = select(columns.document_id, columns.data)
                query = query.where(columns.model == model, columns.document_id.in_(wanted))
                for row in connection.execute(query):
                    found[row.document_id] = np.frombuffer(row.data, dtype="<f4").astype(np.float32)
        return {each: found[each] for each in document_ids if each in found}


def _spelling(entity_id: str, name: str) -> dict[str, str]:
    return {"entity_id": entity_id, "name": name, "key": names.key(name, "en")}
