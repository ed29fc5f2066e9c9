"""How alike texts and stored documents are, as the grouping sees them: cosines less what a language has in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from citewire.cluster import Background, background
from citewire.inference import PackagedEmbedder
from citewire.model import Document
from citewire.protocols import Store

Vector = NDArray[np.float64]


@lru_cache(maxsize=1)
def _known() -> tuple[PackagedEmbedder, Background]:
    embedder = PackagedEmbedder()
    return embedder, background(embedder.embed)


@lru_cache(maxsize=256)
def text_vector(text: str, language: str) -> Vector:
    """A text in ``language`` as a vector of length 1."""
    embedder, _ = _known()
    return _centred(np.asarray(embedder.embed([text])[0], dtype=np.float64), language)


def document_vectors(store: Store, documents: Sequence[Document]) -> Mapping[str, Vector]:
    """Vectors of length 1 by document id, of those that the store has one of."""
    stored = store.readings.vectors(_known()[0].name, [each.id for each in documents])
    languages = {each.id: each.language for each in documents}
    return {each: _centred(np.asarray(row, dtype=np.float64), languages[each]) for each, row in stored.items()}


def _centred(vector: Vector, language: str) -> Vector:
    """Less the background of the language, or of all where it has none."""
    _, known = _known()
    mean = known[language] if language in known else np.mean(list(known.values()), axis=0)
    rest = vector - mean
    return np.asarray(rest / np.linalg.norm(rest))
