"""OPML in and out: how feed readers hand on their subscriptions."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import Any
from xml.sax.saxutils import quoteattr

from lxml import etree

from citewire.errors import InputError
from citewire.ingest.charset import decode
from citewire.ingest.clean import is_web, one_line
from citewire.ingest.identity import feed_id, slug
from citewire.ingest.parse import primary_tag
from citewire.ingest.repair import safe_xml
from citewire.model import Desk, Feed, Publisher, PublisherKind


def read_opml(body: bytes) -> list[tuple[Publisher, Feed]]:
    """Every outline with a feed's address, at any depth, in order; the same address is taken once.

    The publisher is the outline around the feed when that has a ``type`` of "publisher" (as ``write_opml`` writes it),
    else the outline itself. Raises InputError when this is no OPML; an outline without a web address is no feed.
    """
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    text, _ = decode(body)
    try:
        root = etree.fromstring(safe_xml(text), parser)
    except etree.XMLSyntaxError:
        root = None
    if root is None or etree.QName(root).localname.lower() != "opml":
        raise InputError("this is no OPML: its first element is not <opml>; export the subscriptions once more")
    found: dict[str, tuple[Publisher, Feed]] = {}
    for outline in root.iter("outline"):
        url = (outline.get("xmlUrl") or outline.get("xmlurl") or "").strip()
        if is_web(url) and url not in found:
            publisher = _publisher(outline, url)
            found[url] = (publisher, _feed(outline, url, publisher))
    return list(found.values())


def _publisher(outline: Any, url: str) -> Publisher:
    parent = outline.getparent()
    around = parent if parent is not None and parent.get("type") == "publisher" else outline
    name = one_line(around.get("title") or around.get("text") or "") or url
    homepage = around.get("htmlUrl") or around.get("htmlurl") or ""
    return Publisher(
        id=around.get("publisherId") or slug(name),
        name=name,
        kind=_kind(around.get("publisherKind")),
        country=around.get("country"),
        party=around.get("party"),
        homepage=homepage if is_web(homepage) else None,
    )


def _kind(value: str | None) -> PublisherKind:
    try:
        return PublisherKind(value or "unknown")
    except ValueError:
        return PublisherKind.UNKNOWN


def _feed(outline: Any, url: str, publisher: Publisher) -> Feed:
    every = outline.get("every") or ""
    return Feed(
        id=feed_id(url),
        url=url,
        publisher_id=publisher.id,
        language=primary_tag(outline.get("language")),
        pages=outline.get("pages") == "true",
        every=int(every) if every.isdecimal() and int(every) >= 30 else 300,
    )


def write_opml(desk: Desk) -> str:
    """OPML 2.0: an outline per publisher that has feeds, its feeds inside; ``read_opml`` reads it back whole."""
    publishers = {publisher.id: publisher for publisher in desk.publishers}
    order = {publisher_id: index for index, publisher_id in enumerate(publishers)}
    feeds = sorted(desk.feeds, key=lambda feed: order[feed.publisher_id])
    lines = ['<?xml version="1.0" encoding="utf-8"?>', '<opml version="2.0">', "  <head>"]
    lines += [f"    <title>{_text(desk.title)}</title>", "  </head>", "  <body>"]
    for publisher_id, group in groupby(feeds, key=attrgetter("publisher_id")):
        lines.append(f"    <outline {_attributes(_of_publisher(publishers[publisher_id]))}>")
        lines += [f"      <outline {_attributes(_of_feed(feed))}/>" for feed in group]
        lines.append("    </outline>")
    return "\n".join([*lines, "  </body>", "</opml>", ""])


def _of_publisher(publisher: Publisher) -> dict[str, str | None]:
    return {
        "type": "publisher",
        "text": publisher.name,
        "publisherId": publisher.id,
        "publisherKind": publisher.kind.value,
        "country": publisher.country,
        "party": publisher.party,
        "htmlUrl": publisher.homepage,
    }


def _of_feed(feed: Feed) -> dict[str, str | None]:
    return {
        "type": "rss",
        "text": feed.url,
        "xmlUrl": feed.url,
        "language": feed.language,
        "pages": "true" if feed.pages else None,
        "every": str(feed.every),
    }


def _attributes(values: dict[str, str | None]) -> str:
    return " ".join(f"{name}={quoteattr(value)}" for name, value in values.items() if value is not None)


def _text(value: str) -> str:
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
