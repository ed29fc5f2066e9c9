"""``Graph``: the encoder as an ONNX graph with int8 weights, built once, kept in the cache folder, run on one thread.

Weights are int8 with one scale per output, activations uint8 with one scale per text (``DynamicQuantizeMatMul``). The
scale spans everything that is run together, which is why texts go in one at a time.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from citewire.inference.weights import SHA256

if TYPE_CHECKING:
    from citewire.inference.weights import Floats, Weights

GRAPH_VERSION = 1
FILE_NAME = f"e5-small-{SHA256[:12]}-int8-{GRAPH_VERSION}.onnx"
_CONTRIB = "com.microsoft"


class Graph:
    """Runs one text at a time: ``(length, hidden)`` input vectors to ``(length, hidden)`` hidden states, float32.

    Safe to run from several threads: a run uses the thread that called it and no other. Raises whatever ONNX Runtime
    raises where this processor can't run the graph (the caller falls back to plain arithmetic).
    """

    name = f"e5-small-int8-{GRAPH_VERSION}"

    def __init__(self, weights: Weights, cache: Path | None = None) -> None:
        path = (cache or cache_folder()) / FILE_NAME
        if not path.exists():
            path = write_graph(weights, path)
        try:
            self._session = _session(path)
        except Exception:  # a damaged cache is not worth an error: build it again, once
            self._session = _session(write_graph(weights, path))
        self._session.run(None, {"inputs": np.zeros((1, 2, weights.sizes.hidden), np.float32)})

    def run(self, inputs: Floats) -> Floats:
        """The hidden states of one text."""
        hidden: Floats = self._session.run(None, {"inputs": inputs[None]})[0][0]
        return hidden


def cache_folder() -> Path:
    """``$XDG_CACHE_HOME/citewire``, else ``~/.cache/citewire``, else (no home) a folder for temporary files."""
    with suppress(RuntimeError):
        base = os.environ.get("XDG_CACHE_HOME")
        return (Path(base) if base else Path.home() / ".cache") / "citewire"
    return _spare_folder()


def write_graph(weights: Weights, path: Path) -> Path:
    """Builds the graph and puts it at ``path`` in one move; elsewhere when ``path`` can't be written.

    Returns where it is now. Two processes that build at once write the same bytes; the later move wins.
    """
    content = build_graph(weights)
    try:
        return _write_whole(content, path)
    except OSError:
        return _write_whole(content, _spare_folder() / path.name)


def _write_whole(content: bytes, path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, part = tempfile.mkstemp(prefix=path.name, suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(part).replace(path)
    except OSError:
        Path(part).unlink(missing_ok=True)
        raise
    return path


def _spare_folder() -> Path:
    """A folder of this process alone, gone at its end: a shared one could hold a file that somebody else put there."""
    folder = Path(tempfile.mkdtemp(prefix="citewire-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def _session(path: Path) -> Any:
    # Its releases for Linux and macOS keep an identifier of the machine in the home folder and report each use to their
    # maker, unless this was said before they are loaded. Whoever wants that says so in the environment.
    os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
    import onnxruntime  # noqa: PLC0415 - half a second and optional at run time

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.enable_mem_pattern = False  # texts differ in length: patterns would be kept for each
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def build_graph(weights: Weights) -> bytes:
    """The graph as the bytes of an ONNX model. Takes about a second."""
    builder = _Builder(weights)
    hidden = builder.norm("inputs", "emb.ln", "embedded")
    for index in range(weights.sizes.layers):
        hidden = builder.layer(hidden, f"l{index}.")
    return builder.finish(hidden)


class _Builder:
    """Collects nodes and constants."""

    def __init__(self, weights: Weights) -> None:
        import onnx  # noqa: PLC0415 - only needed the first time on a machine

        self._onnx = onnx
        self._weights = weights
        self._nodes: list[Any] = []
        self._constants: list[Any] = []

    def layer(self, hidden: str, prefix: str) -> str:
        sizes = self._weights.sizes
        mixed = self._linear(hidden, tuple(f"{prefix}{name}" for name in "qkv"), sizes.hidden)
        parts = [f"{prefix}{name}.part" for name in "qkv"]
        self._constant(f"{prefix}parts", np.full(3, sizes.hidden, np.int64))
        self._node("Split", [mixed, f"{prefix}parts"], parts, axis=-1)
        attended = f"{prefix}attended"
        self._node("MultiHeadAttention", parts, [attended], domain=_CONTRIB, num_heads=sizes.heads)
        out = self._linear(attended, (f"{prefix}ao",), sizes.hidden)
        hidden = self._joined(out, hidden, f"{prefix}aln")
        grown = self._linear(hidden, (f"{prefix}fi",), sizes.feed_forward)
        bent = f"{prefix}bent"
        self._node("Gelu", [grown], [bent], domain=_CONTRIB)
        shrunk = self._linear(bent, (f"{prefix}fo",), sizes.hidden)
        return self._joined(shrunk, hidden, f"{prefix}oln")

    def norm(self, values: str, name: str, result: str) -> str:
        """Layer normalisation with the scale and shift stored under ``name``."""
        self._constant(f"{name}.w", self._weights.plain(f"{name}.w"))
        self._constant(f"{name}.b", self._weights.plain(f"{name}.b"))
        epsilon = self._weights.sizes.epsilon
        self._node("LayerNormalization", [values, f"{name}.w", f"{name}.b"], [result], axis=-1, epsilon=epsilon)
        return result

    def finish(self, hidden: str) -> bytes:
        """The whole model, with ``hidden`` as its only output."""
        helper, kind = self._onnx.helper, self._onnx.TensorProto.FLOAT
        shape = [1, "length", self._weights.sizes.hidden]
        ends = [helper.make_tensor_value_info(name, kind, shape) for name in ("inputs", hidden)]
        graph = helper.make_graph(self._nodes, "e5", ends[:1], ends[1:], self._constants)
        sets = [helper.make_opsetid("", 17), helper.make_opsetid(_CONTRIB, 1)]
        content: bytes = helper.make_model(graph, opset_imports=sets, ir_version=9).SerializeToString()
        return content

    def _joined(self, values: str, earlier: str, norm: str) -> str:
        self._node("Add", [values, earlier], [f"{norm}.sum"])
        return self.norm(f"{norm}.sum", norm, f"{norm}.out")

    def _linear(self, values: str, names: tuple[str, ...], rows: int) -> str:
        """``values`` times the matrices of ``names`` side by side, plus their biases."""
        matrix = np.concatenate([self._weights.matrix(f"{name}.w", rows) for name in names]).T
        scale = np.abs(matrix).max(axis=0) / np.float32(127)
        scale[scale == 0] = 1
        key = names[0]
        self._constant(f"{key}.matrix", np.clip(np.rint(matrix / scale), -127, 127).astype(np.int8))
        self._constant(f"{key}.scale", scale.astype(np.float32))
        self._constant(f"{key}.zero", np.zeros(len(scale), np.int8))
        self._constant(f"{key}.bias", np.concatenate([self._weights.plain(f"{name}.b") for name in names]))
        constants = [f"{key}.{part}" for part in ("matrix", "scale", "zero", "bias")]
        self._node("DynamicQuantizeMatMul", [values, *constants], [f"{key}.linear"], domain=_CONTRIB)
        return f"{key}.linear"

    def _constant(self, name: str, value: np.ndarray[Any, Any]) -> None:
        self._constants.append(self._onnx.numpy_helper.from_array(np.ascontiguousarray(value), name))

    def _node(self, kind: str, inputs: list[str], outputs: list[str], **attributes: Any) -> None:
        self._nodes.append(self._onnx.helper.make_node(kind, inputs, outputs, **attributes))
