"""``HubEmbedder``: any sentence-transformers model, for those who installed the ``hub`` extra."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from citewire.errors import InferenceError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray


class HubEmbedder:
    """Implements ``protocols.Embedder`` with a model that sentence-transformers loads by name or folder.

    The model may be fetched from its hub on first use. Texts are run one at a time, because padding and batched
    kernels make a vector depend on its neighbours. Raises InferenceError when the extra is not installed or the model
    can't be loaded.
    """

    def __init__(self, model: str, *, prefix: str = "") -> None:
        """``prefix`` is put before every text, for models that were trained with one (``"query: "`` for e5)."""
        self._prefix = prefix
        self._model_name = model
        self._model = _load(model)

    @property
    def name(self) -> str:
        """Names the model; the prefix is part of it because it changes every vector."""
        return f"hub:{self._model_name}:{self._prefix.strip()}" if self._prefix else f"hub:{self._model_name}"

    @property
    def dimensions(self) -> int:
        """The length of a vector."""
        return int(self._model.get_sentence_embedding_dimension())

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """``(len(texts), dimensions)``, rows of length 1."""
        rows = [self._vector(text) for text in texts]
        return np.stack(rows) if rows else np.empty((0, self.dimensions), np.float32)

    def _vector(self, text: str) -> NDArray[np.float32]:
        encoded = self._model.encode([self._prefix + text], normalize_embeddings=True, show_progress_bar=False)
        return np.asarray(encoded[0], dtype=np.float32)


def _load(model: str) -> Any:
    try:
        from sentence_transformers import SentenceTransformer  # noqa: PLC0415 - an extra, and heavy
    except ImportError as error:
        message = "A hub model needs the hub extra: pip install 'citewire[hub]', or use the packaged model instead."
        raise InferenceError(message) from error
    try:
        return SentenceTransformer(model)
    except (OSError, ValueError) as error:
        message = f"The model {model!r} can't be loaded ({error}). Check its name and the connection, or name a folder."
        raise InferenceError(message) from error
