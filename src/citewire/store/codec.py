"""Model values to bytes and back: JSON by msgspec, compressed where it pays.

The bytes of a value are the same in every run: fields go out in the order in which the model declares them. Half of a
surrogate pair (a broken escape in a feed's JSON) is no character, and no encoding takes it: it becomes U+FFFD, one code
point for one, so that every span stays where it was.
"""

from __future__ import annotations

import re
import zlib
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")

_HALF = re.compile("[\ud800-\udfff]")


def pack(value: object) -> bytes:
    """A model value as JSON bytes."""
    try:
        return msgspec.json.encode(value)
    except UnicodeEncodeError:
        return msgspec.json.encode(_whole(msgspec.to_builtins(value)))


def unpack(data: bytes, kind: type[T]) -> T:
    """The value that ``pack`` was given."""
    return msgspec.json.decode(data, type=kind)


def whole(value: T) -> T:
    """The value as it can be kept: itself, unless a text in it holds half of a surrogate pair."""
    try:
        msgspec.json.encode(value)
    except UnicodeEncodeError:
        return unpack(pack(value), type(value))
    return value


def whole_text(text: str) -> str:
    """``text`` with U+FFFD for each half of a surrogate pair."""
    return _HALF.sub("\ufffd", text)


def _whole(value: Any) -> Any:
    if isinstance(value, str):
        return whole_text(value)
    if isinstance(value, dict):
        return {_whole(key): _whole(each) for key, each in value.items()}
    return [_whole(each) for each in value] if isinstance(value, list | tuple) else value


def squeeze(value: object) -> bytes:
    """As ``pack``, compressed: 357 real editions shrank to 0.18 of their size."""
    return zlib.compress(pack(value), 6)


def unsqueeze(data: bytes, kind: type[T]) -> T:
    """The value that ``squeeze`` was given."""
    return unpack(zlib.decompress(data), kind)
