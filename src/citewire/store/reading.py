"""What was read in documents: annotations and vectors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from sqlalchemy import select

from citewire.model import Annotations
from citewire.store import tables
from citewire.store.cache import ANNOTATIONS, Cache
from citewire.store.codec import pack
from citewire.store.database import CHUNK, Database

if TYPE_CHECKING:
    from citewire.protocols import Vectors


class SqlReadings:
    """Annotations and vectors by document id (``protocols.Readings``)."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._cache: Cache[Annotations] = Cache(database, Annotations, ANNOTATIONS)

    def save(self, annotations: Iterable[Annotations]) -> None:
        rows = [{"document_id": each.document_id, "data": pack(each)} for each in annotations]
        with self._db.transaction():
            self._cache.written(str(row["document_id"]) for row in rows)
            self._db.put(tables.annotations, rows, key=("document_id",))

    def get(self, document_ids: Sequence[str]) -> list[Annotations]:
        return self._cache.get(document_ids, self._load)

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
