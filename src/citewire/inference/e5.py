"""``PackagedEmbedder``: multilingual e5-small out of an installed package, run on this machine's processor.

The arithmetic is int8 on ONNX Runtime, one text at a time, two texts side by side on two threads. Int8 kernels scale
activations over everything that is run together, so that batches would let neighbours change a vector; alone, each
text has its own scale and the vector is exactly the same in any batch. Two threads side by side gave 1.7 times one
on short titles and 1.9 on 60 words when two cores were partly free, and nothing when they were taken (measured once
each, on a shared machine); plain numpy ran at a sixteenth or less. The four-bit graph is exact in batches too, but was
found half as fast as int8 in an earlier comparison. ``bench/embedding.py`` prints the ratios.
"""

from __future__ import annotations

import os
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Protocol

import numpy as np

from citewire.inference.arithmetic import Arithmetic
from citewire.inference.graph import Graph
from citewire.inference.tokens import LONGEST, Tokens
from citewire.inference.weights import Weights, find_weights, unpack

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from citewire.inference.weights import Floats

PREFIX = "query: "  # e5 was trained with it; "passage: " groups news .03 BCubed worse
_SIDE_BY_SIDE = 2


class Runner(Protocol):
    """One way to run the encoder: ``(length, hidden)`` inputs to hidden states of the same shape, from any thread."""

    @property
    def name(self) -> str: ...

    def run(self, inputs: Floats) -> Floats: ...


class PackagedEmbedder:
    """Implements ``protocols.Embedder``; loads on the first use of ``name`` or ``embed``, and is safe to share.

    Raises InferenceError on first use when the package's file is missing or is not the one that was pinned. Where
    ONNX Runtime can't be imported or can't run here, plain numpy does the same far more slowly, under another
    ``name`` because its vectors differ in the third decimal.
    """

    dimensions = 384

    def __init__(self, *, cache: Path | None = None, runner: Callable[[Weights], Runner] | None = None) -> None:
        """``cache``: a folder for the built graph (default: the user's cache); ``runner``: force one arithmetic."""
        self._choose = runner or (lambda weights: _best_runner(weights, cache))
        self._lock = threading.Lock()
        self._encoder: _Encoder | None = None

    @property
    def name(self) -> str:
        """Names model and arithmetic."""
        return self._loaded().name

    def embed(self, texts: Sequence[str]) -> Floats:
        """``(len(texts), 384)``, rows of length 1; long texts are read up to 512 pieces (about 350 words)."""
        if not texts:
            return np.empty((0, self.dimensions), np.float32)
        return self._loaded().embed(texts)

    def _loaded(self) -> _Encoder:
        with self._lock:
            if self._encoder is None:
                weights = Weights(find_weights())
                self._encoder = _Encoder(weights, self._choose(weights))
            return self._encoder


class _Encoder:
    def __init__(self, weights: Weights, runner: Runner) -> None:
        sizes = weights.sizes
        self._runner = runner
        self._tokens = Tokens(weights.vocabulary)
        self._words = weights.blocks("emb.word", sizes.pieces)
        kinds = weights.plain("emb.type").reshape(-1, sizes.hidden)
        self._places = weights.plain("emb.pos").reshape(-1, sizes.hidden)[:LONGEST] + kinds[0]
        workers = min(_SIDE_BY_SIDE, os.cpu_count() or 1)
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="embed")
        self.name = runner.name

    def embed(self, texts: Sequence[str]) -> Floats:
        if len(texts) == 1:
            return self._vector(texts[0])[None]
        return np.stack(list(self._pool.map(self._vector, texts)))

    def _vector(self, text: str) -> Floats:
        """One text alone, so that its neighbours can't touch it: the mean of its hidden states, at length 1."""
        ids = self._tokens.ids(PREFIX + text)
        inputs = unpack(self._words[ids]) + self._places[: len(ids)]
        mean = self._runner.run(inputs).mean(axis=0)
        vector: Floats = mean / np.sqrt(np.dot(mean, mean))
        return vector


def _best_runner(weights: Weights, cache: Path | None) -> Runner:
    try:
        return Graph(weights, cache)
    except Exception:  # whatever keeps ONNX Runtime from running here, the texts still want their vectors
        return Arithmetic(weights)
