"""Bytes of a feed to entries: RSS 0.9x to 2.0, RDF, CDF, Atom and JSON Feed, in any encoding, well-formed or not."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from citewire.errors import FeedFormatError
from citewire.ingest.charset import decode
from citewire.ingest.clean import is_web, plain_text, safe_html, whole_link
from citewire.ingest.dates import read_claim
from citewire.ingest.identity import Marks, day_of, entry_id, entry_key
from citewire.ingest.readers import RawFeed, RawItem, read_fast, read_json, read_patiently
from citewire.ingest.repair import safe_xml
from citewire.model import Entry, Feed

_HTML = re.compile(r"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
_HTML_TAG = re.compile(r"<(?:html|head|body)[\s>]", re.IGNORECASE)
_ALTERNATE = re.compile(
    r"<link\b[^<>]*\btype\s*=\s*[\"']?application/(?:rss|atom|feed)\+(?:xml|json)[^<>]*>", re.IGNORECASE
)
_HREF = re.compile(r"""\bhref\s*=\s*["']?([^"'\s>]+)""", re.IGNORECASE)
_FEED_ROOT = re.compile(r"<(?:\w+:)?(?:rss|feed|rdf|channel|item|entry)\b", re.IGNORECASE)
_LANGUAGE = re.compile(r"^([A-Za-z]{2,3})(?:[-_].*)?$")


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    """What one body of a feed says. ``entries`` in the feed's own order, possibly none; ``problems`` are sentences
    about the feed as a whole, those about one item are in its entry. ``language`` is a primary tag or None."""

    title: str
    language: str | None
    entries: tuple[Entry, ...]
    problems: tuple[str, ...]


def parse_feed(
    body: bytes, *, feed: Feed, seen_at: datetime, url: str | None = None, content_type: str | None = None
) -> ParsedFeed:
    """Read the entries of ``body``. ``url`` is where it came from after redirects (else ``feed.url``), ``content_type``
    the HTTP header, ``seen_at`` aware UTC. Raises FeedFormatError when this is no feed; a bad item only loses itself
    what is bad in it."""
    address = url or feed.url
    base = address if is_web(address) else None
    text, problems = decode(body, content_type)
    raw = _read(text, base)
    language = primary_tag(raw.language)
    entries, said = [], [*raw.problems]
    for number, item in enumerate(raw.items, 1):
        entry = _entry(item, feed, seen_at, feed.language or language)
        if entry is None:
            said.append(f"item {number} is empty and was left out")
        else:
            entries.append(entry)
    return ParsedFeed(plain_text(raw.title), language, tuple(entries), (*problems, *said))


def primary_tag(tag: str | None) -> str | None:
    """The primary subtag of a language tag in small letters (``en-GB`` gives ``en``); None when it is none."""
    match = _LANGUAGE.match((tag or "").strip())
    return match[1].lower() if match else None


def _read(text: str, base: str | None) -> RawFeed:
    start = text.lstrip("\ufeff \t\r\n")
    if not start:
        raise FeedFormatError("the feed is empty: nothing came but white space; ask again later")
    if start[0] in "{[":
        return read_json(start, base)
    if _looks_like_page(start):
        raise FeedFormatError(_no_feed(start, base))
    body = safe_xml(text)
    raw = read_fast(body, base) or read_patiently(body, base)
    if raw is None:
        raise FeedFormatError(_no_feed(start, base))
    return raw


def _looks_like_page(start: str) -> bool:
    page, feed = _HTML_TAG.search(start[:4096]), _FEED_ROOT.search(start[:4096])
    return page is not None and (feed is None or page.start() < feed.start())


def _no_feed(start: str, base: str | None) -> str:
    """What it is instead, and what to do."""
    if not _HTML.search(start[:65536]):
        what = "XML of another kind" if start.startswith("<") else "plain text or binary data"
        return f"this is no feed but {what}; open the address in a browser and look for the site's feed"
    named = [match[1] for link in _ALTERNATE.findall(start) for match in [_HREF.search(link)] if match]
    links = [found for found in (whole_link(plain_text(name), base) for name in named) if found]
    if links:
        return f"this is an HTML page; its feed may be {links[0]}: put that address into the desk"
    return "this is an HTML page and names no feed; look for the site's feed address"


def _entry(item: RawItem, feed: Feed, seen_at: datetime, language: str | None) -> Entry | None:
    problems: list[str] = []
    title = plain_text(item.title, markup=item.title_markup)
    link = whole_link(item.link, item.base)
    if item.link and link is None:
        problems.append(f"the link {item.link[:120]!r} is no web address and was left out")
    base = link if link and is_web(link) else item.base
    base = item.base if item.base and is_web(item.base) else base
    summary = safe_html(item.summary, base=base, markup=item.summary_markup)
    content = safe_html(item.content, base=base, markup=item.content_markup)
    if not (title or summary or content or link or item.guid or item.published or item.updated):
        return None
    published = read_claim(item.published, seen_at, problems)
    updated = read_claim(item.updated, seen_at, problems)
    key = entry_key(feed.id, Marks(item.guid, link, title, day_of(published), summary + content))
    return Entry(
        id=entry_id(key, title, summary, content, item.published),
        key=key,
        feed_id=feed.id,
        publisher_id=feed.publisher_id,
        title=title,
        first_seen_at=seen_at,
        summary=summary,
        content=content,
        link=link,
        language=primary_tag(item.language) or language,
        published_raw=item.published,
        published_at=published,
        updated_at=updated,
        problems=tuple(problems),
    )
