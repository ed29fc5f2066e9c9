"""Compressed bodies, piece by piece."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire.errors import FetchError, TooLarge
from citewire.ingest.encodings import decoded

LIMIT = 10_000_000
CODERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "X-GZIP": gzip.compress,
    "deflate": zlib.compress,
    "gzip, deflate": lambda data: zlib.compress(gzip.compress(data)),
    "identity": lambda data: data,
    "": lambda data: data,
}


def bare(data: bytes) -> bytes:
    squeeze = zlib.compressobj(wbits=-15)
    return squeeze.compress(data) + squeeze.flush()


def cut(data: bytes, size: int) -> list[bytes]:
    return [data[start : start + size] for start in range(0, len(data), size)]


@given(st.binary(max_size=3000), st.sampled_from(sorted(CODERS)), st.integers(1, 400))
def test_what_was_encoded_comes_back_however_it_is_cut(data: bytes, coding: str, size: int) -> None:
    assert decoded(cut(CODERS[coding](data), size), coding, limit=LIMIT) == data


@given(st.binary(min_size=1, max_size=3000), st.integers(1, 400))
def test_deflate_without_its_header_is_read(data: bytes, size: int) -> None:
    assert decoded(cut(bare(data), size), "deflate", limit=LIMIT) == data


def test_several_gzip_members_and_what_trails_them() -> None:
    members = gzip.compress(b"one ") + gzip.compress(b"two") + b"\0\0\0\0"
    assert decoded([members], "gzip", limit=LIMIT) == b"one two"


def test_an_empty_body_is_empty_whatever_its_header_says() -> None:
    assert decoded([], "gzip", limit=LIMIT) == b""


@given(st.binary(max_size=300), st.sampled_from(sorted(CODERS)))
def test_garbage_gives_a_body_or_an_encoding_error(data: bytes, coding: str) -> None:
    kind = "encoding"
    try:
        body = decoded([data], coding, limit=LIMIT)
    except FetchError as error:
        kind, body = error.kind, b""
    assert kind == "encoding"
    assert coding not in ("", "identity") or body == data


@pytest.mark.parametrize("whole", [gzip.compress(b"text" * 100), zlib.compress(b"text" * 100)])
def test_a_body_that_ends_early_is_refused(whole: bytes) -> None:
    for length in (1, 5, len(whole) // 2, len(whole) - 1):
        with pytest.raises(FetchError, match="ends early"):
            decoded([whole[:length]], "gzip", limit=LIMIT)


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, br", "gzip, gzip, gzip", "☃"])
def test_codings_that_we_did_not_ask_for(coding: str) -> None:
    with pytest.raises(FetchError) as caught:
        decoded([b"data"], coding, limit=LIMIT)
    assert caught.value.kind == "encoding"


def test_a_bomb_stops_at_the_limit_without_being_unpacked() -> None:
    once = gzip.compress(bytes(50_000_000))
    twice = gzip.compress(once)
    tracemalloc.start()
    for body, coding in ((once, "gzip"), (twice, "gzip, gzip")):
        with pytest.raises(TooLarge, match="100,000 bytes"):
            decoded([body], coding, limit=100_000)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 2_000_000


def test_at_the_limit_is_not_over_it_and_cut_leaves_the_rest_away() -> None:
    assert decoded([b"x" * 100], None, limit=100) == b"x" * 100
    assert decoded([b"x" * 60, b"y" * 60], None, limit=100, cut=True) == b"x" * 60 + b"y" * 40
    with pytest.raises(TooLarge):
        decoded([b"x" * 101], None, limit=100)
