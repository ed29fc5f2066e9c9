"""What the page weighs on its first load, as it goes over the line."""

from __future__ import annotations

import gzip

from lxml import html as lxml_html
from starlette.testclient import TestClient

from citewire.web import create_app
from tests.web.crowded import crowded
from tests.web.newsrooms import MemoryNewsroom

LIMIT = 100_000
"""Bytes of page, style sheet and script, compressed: what a phone in a train waits for."""


def over_the_line(client: TestClient, path: str) -> tuple[int, bytes]:
    """How many bytes the answer has, and what it says."""
    with client.stream("GET", path, headers={"Accept-Encoding": "gzip"}) as answer:
        raw = b"".join(answer.iter_raw())
        packed = answer.headers.get("content-encoding") == "gzip"
        return len(raw), gzip.decompress(raw) if packed else raw


def test_a_page_with_two_hundred_updates_is_under_a_hundred_kilobytes_in_all() -> None:
    edition, _ = crowded(200)
    with TestClient(create_app(MemoryNewsroom(edition))) as client:
        weight, page = over_the_line(client, "/orsel-dam")
        tree = lxml_html.document_fromstring(page)
        assert len(tree.xpath("//article")) >= 200
        rest = {
            str(path): over_the_line(client, str(path))[0]
            for path in tree.xpath("//link[@rel='stylesheet']/@href | //script/@src")
        }
    assert len(rest) == 2
    assert weight + sum(rest.values()) < LIMIT, (weight, rest)
