from __future__ import annotations

import pytest

from citewire.errors import InputError
from citewire.ingest.identity import feed_id
from citewire.ingest.opml import read_opml, write_opml
from citewire.model import Desk, Feed, Publisher, PublisherKind

BOTE = Publisher("bote", 'Der "Bote" & Söhne', PublisherKind.NEWSPAPER, "AT", None, "https://bote.example/")
PORT = Publisher("port", "Ministry of Ports", PublisherKind.OFFICIAL, None, "Havansk")


def feed(url: str, publisher: Publisher, **values: object) -> Feed:
    return Feed(feed_id(url), url, publisher.id, **values)  # type: ignore[arg-type]


def test_what_is_written_is_read_back_whole() -> None:
    feeds = (
        feed("https://bote.example/a?x=1&y=2", BOTE, language="de", pages=True, every=60),
        feed("https://port.example/feed", PORT),
        feed("https://bote.example/b", BOTE),
    )
    desk = Desk("d", "Harbour <live>", publishers=(BOTE, PORT), feeds=feeds)
    back = read_opml(write_opml(desk).encode())
    assert back == [(BOTE, feeds[0]), (BOTE, feeds[2]), (PORT, feeds[1])]


def test_other_readers_lists_nest_and_repeat() -> None:
    body = b"""<opml version="1.0"><body><outline text="News"><outline text="Local">
      <outline type="rss" text="Harbour Post" xmlUrl="https://post.example/feed" htmlUrl="https://post.example/"/>
      </outline></outline><outline text="Again" xmlUrl="https://post.example/feed"/>
      <outline text="No feed" xmlUrl="file:///etc/passwd"/></body></opml>"""
    ((publisher, found),) = read_opml(body)
    assert (publisher.id, publisher.name, publisher.homepage) == (
        "harbour-post",
        "Harbour Post",
        "https://post.example/",
    )
    assert found.publisher_id == "harbour-post"


def test_a_list_in_another_encoding() -> None:
    text = (
        '<?xml version="1.0" encoding="windows-1251"?><opml><body><outline text="Вестник" xmlUrl="https://v.example/"/>'
    )
    ((publisher, _),) = read_opml(text.encode("windows-1251"))
    assert publisher.name == "Вестник"


@pytest.mark.parametrize("body", [b"", b"words", b"<rss/>", b"\xff\xfe\x00"])
def test_what_is_no_opml(body: bytes) -> None:
    with pytest.raises(InputError, match="no OPML"):
        read_opml(body)


def test_entities_can_not_grow() -> None:
    levels = b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10))
    bomb = (
        b'<!DOCTYPE o [<!ENTITY l0 "ha">'
        + levels
        + b']><opml><outline text="&l9;" xmlUrl="https://x.example/"/></opml>'
    )
    ((publisher, _),) = read_opml(bomb)
    assert len(publisher.name) < 100
