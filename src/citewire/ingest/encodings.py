"""Content codings: compressed bodies, taken apart piece by piece so that a bomb stops at the limit."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

from citewire.errors import FetchError, TooLarge

ACCEPTED = "gzip, deflate"
_KNOWN = frozenset({"gzip", "x-gzip", "deflate"})
_GZIP_MAGIC = b"\x1f\x8b"
_STEP = 64 * 1024


def decoded(pieces: Iterable[bytes], coding: str | None, *, limit: int, cut: bool = False) -> bytes:
    """The body, decompressed. ``coding`` is the Content-Encoding header, None or empty for a plain body.

    Never holds more than ``limit`` bytes plus one step of 64 KiB per coding. ``cut``: what is over the limit is left
    away instead of refused (robots.txt). Raises TooLarge, and FetchError (``encoding``) for a coding that we didn't
    ask for, bytes that don't decode and a body that ends early.
    """
    body = bytearray()
    for piece in _decoders(pieces, coding):
        body += piece
        if len(body) > limit:
            if cut:
                return bytes(body[:limit])
            raise TooLarge(
                f"the body has more than {limit:,} bytes when decompressed and was cut off; "
                "check that the address is a feed or page and not a download"
            )
    return bytes(body)


def _decoders(pieces: Iterable[bytes], coding: str | None) -> Iterable[bytes]:
    for name in reversed(_names(coding)):  # the header lists them in the order they were applied
        pieces = _inflated(pieces, name)
    return pieces


def _names(coding: str | None) -> list[str]:
    names = [name.strip().lower() for name in (coding or "").split(",")]
    names = [name for name in names if name not in ("", "identity")]
    unknown = [name for name in names if name not in _KNOWN]
    if unknown:
        raise FetchError(
            f"the body is encoded as {unknown[0][:40]!r}, which we didn't ask for (we accept {ACCEPTED}); "
            "the publisher's server needs mending",
            kind="encoding",
        )
    if len(names) > 2:
        raise FetchError("the body is compressed more than twice over; nobody does that in earnest", kind="encoding")
    return names


def _inflated(pieces: Iterable[bytes], name: str) -> Iterator[bytes]:
    inflater = _Inflater(name)
    for piece in pieces:
        yield from inflater.feed(piece)
    inflater.finish()


class _Inflater:
    """One coding, in steps of at most 64 KiB; follows gzip members and forgives what trails the last of them."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._started = False
        self._done = False
        self._head = b""
        self._zlib = zlib.decompressobj(zlib.MAX_WBITS | 32)  # tells gzip and zlib apart by itself

    def feed(self, piece: bytes) -> Iterator[bytes]:
        data = self._head + piece
        if not self._started:
            if len(data) < 2:  # two bytes tell which of three formats it is
                self._head = data
                return
            self._start(data)
        while data and not self._done:
            yield self._step(data)
            data = self._zlib.unconsumed_tail
            if self._zlib.eof:
                data = self._next_member()

    def finish(self) -> None:
        """Raises when the compressed stream had begun and not ended: the rest of the body is missing."""
        if (self._started or self._head) and not self._done:
            raise FetchError(f"the {self._name} body ends early; it will be asked for again later", kind="encoding")

    def _start(self, data: bytes) -> None:
        self._started, self._head = True, b""
        # "deflate" means zlib (RFC 9110), but some servers send the bare stream without the header. The header's
        # two bytes are a multiple of 31 and name method 8.
        if self._name == "deflate" and (data[0] & 0x0F != 8 or int.from_bytes(data[:2]) % 31):
            self._zlib = zlib.decompressobj(-zlib.MAX_WBITS)

    def _step(self, data: bytes) -> bytes:
        try:
            return self._zlib.decompress(data, _STEP)
        except zlib.error as error:
            raise FetchError(
                f"the body is not the {self._name} data that its header says ({error}); "
                "it will be asked for again later",
                kind="encoding",
            ) from error

    def _next_member(self) -> bytes:
        rest = self._zlib.unused_data
        if self._name != "deflate" and rest.startswith(_GZIP_MAGIC):
            self._zlib = zlib.decompressobj(zlib.MAX_WBITS | 16)
            return rest
        self._done = True
        return b""
