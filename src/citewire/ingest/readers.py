"""Three readers of feeds, one result: ``RawFeed`` has the words as written, nothing cleaned, nothing interpreted.

``read_fast`` (fastfeedparser) reads nearly everything, sixty times faster than ``read_patiently`` (feedparser), which
takes what is too broken or too old for it. fastfeedparser hands on neither the words of a date (it turns "yesterday"
into a date of today's making) nor bases, languages and types of text, so these are read beside it from the same XML;
where the two don't see the same number of items, its reading isn't used. JSON Feed needs no library.
"""

from __future__ import annotations

import base64
import contextlib
import html
import io
import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin

import fastfeedparser
import feedparser
from lxml import etree

from citewire.errors import FeedFormatError

RDF_ABOUT = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_PUBLISHED = ("pubDate", "published", "issued", "date", "created")
_UPDATED = ("updated", "modified")
_SUMMARY = ("summary", "description")
_CONTENT = ("encoded", "content", "body", "fullitem", "xhtml")


@dataclass(frozen=True, slots=True)
class RawItem:
    """One item as written. ``base`` is what its relative links are relative to; ``*_markup``: may hold HTML."""

    guid: str | None = None
    link: str | None = None
    title: str = ""
    summary: str = ""
    content: str = ""
    published: str | None = None
    updated: str | None = None
    base: str | None = None
    language: str | None = None
    title_markup: bool = True
    summary_markup: bool = True
    content_markup: bool = True


@dataclass(frozen=True, slots=True)
class RawFeed:
    """A feed as written; ``problems`` are sentences about the whole of it."""

    title: str = ""
    language: str | None = None
    items: tuple[RawItem, ...] = ()
    problems: tuple[str, ...] = field(default=())


# -- fastfeedparser ---------------------------------------------------------------------------------------------------


def read_fast(body: bytes, base: str | None) -> RawFeed | None:
    """RSS, Atom or RDF by fastfeedparser; None where it fails, finds no item, or sees other items than the XML has."""
    try:
        parsed = fastfeedparser.parse(body, include_tags=False, include_media=False, include_enclosures=False)
        entries = parsed.entries
    except Exception:
        return None
    root = _tree(body, base)
    elements = [] if root is None else [e for e in root.iter("{*}item", "{*}entry") if not _inside_item(e)]
    if not entries or len(elements) != len(entries):
        return None
    items = tuple(_fast_item(entry, element) for entry, element in zip(entries, elements, strict=True))
    return RawFeed(*_heading(root), items)


def _tree(body: bytes, base: str | None) -> Any:
    """The same XML as a tree, with the bases of its elements; None when there is nothing in it."""
    parser = etree.XMLParser(
        recover=True,
        remove_comments=True,
        remove_pis=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
    )
    try:
        return etree.fromstring(body, parser, base_url=base)
    except etree.XMLSyntaxError:
        return None


def _heading(root: Any) -> tuple[str, str | None]:
    """Title and language of the feed itself."""
    channel = next((child for child in root if _local(child) == "channel"), root)
    children = _children(channel)
    language = _first_text(children, ("language",)) or channel.get(XML_LANG) or root.get(XML_LANG)
    return _written(children.get("title")), language


def _inside_item(element: Any) -> bool:
    parent = element.getparent()
    return parent is not None and _local(parent) in {"item", "entry"}


def _local(element: Any) -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _fast_item(entry: Any, element: Any) -> RawItem:
    """What fastfeedparser read, and beside it what it doesn't hand on."""
    children = _children(element)
    summary, title = _first(children, _SUMMARY), children.get("title")
    blocks = entry.get("content") or []
    content = _text(blocks[0].get("value")) if blocks else ""
    written = _written(summary)
    content = _inner(_first(children, _CONTENT)) or content or _written(_first(children, _CONTENT))
    return RawItem(
        guid=_first_text(children, ("guid", "id")) or element.get(RDF_ABOUT),
        link=_fast_link(entry, element),
        title=_written(title) or _text(entry.get("title")),
        summary=written,
        content="" if content == written else content,
        published=_first_text(children, _PUBLISHED),
        updated=_first_text(children, _UPDATED),
        base=element.base,
        language=element.get(XML_LANG) or _first_text(children, ("language",)),
        title_markup=not _is_plain(title),
        summary_markup=not _is_plain(summary),
    )


def _children(element: Any) -> dict[str, Any]:
    """The first child of each local name; those of the item's own vocabulary before others, media's never."""
    own = element.tag.rpartition("}")[0]
    found: dict[str, Any] = {}
    foreign: dict[str, Any] = {}
    for child in element:
        name = _local(child)
        space = child.tag.rpartition("}")[0] if name else ""
        if name and "mrss" not in space:
            (found if space in {own, ""} else foreign).setdefault(name, child)
    return {**foreign, **found}


def _first(children: dict[str, Any], names: tuple[str, ...]) -> Any:
    return next((children[name] for name in names if name in children), None)


def _is_plain(element: Any) -> bool:
    return element is not None and element.get("type") in {"text", "text/plain"} and not len(element)


def _inner(element: Any) -> str:
    """What an element says in a way that fastfeedparser doesn't read: markup written inline, or base64. Else empty."""
    if element is None:
        return ""
    kind = element.get("type") or ""
    if element.get("mode") == "base64" or (kind == "application/octet-stream" and not len(element)):
        return _base64(element.text or "")
    if not len(element):
        return ""
    if kind in {"html", "text/html"} or element.get("mode") == "escaped":
        return "".join(element.itertext()).strip()
    parts = [html.escape(element.text or "", quote=False)]
    parts += [etree.tostring(child, encoding="unicode") for child in element]
    return "".join(parts).strip()


def _written(element: Any) -> str:
    """All that an element says, in whatever form."""
    return "" if element is None else _inner(element) or "".join(element.itertext()).strip()


def _base64(text: str) -> str:
    try:
        return base64.b64decode(text, validate=False).decode("utf-8", "replace").strip()
    except ValueError:
        return ""


def _fast_link(entry: Any, element: Any) -> str | None:
    """The item's link, resolved where its own element has a base of its own."""
    link = _text(entry.get("link"))
    for child in element.iterfind("{*}link"):
        written = child.get("href") or child.text or ""
        if written.strip() == link and child.base:
            with contextlib.suppress(ValueError):  # no address at all ("http://[..."), which nobody will follow
                return urljoin(child.base, link) if link else None
    return link or None


def _first_text(children: dict[str, Any], names: tuple[str, ...]) -> str | None:
    for name in names:
        if name in children and (found := "".join(children[name].itertext()).strip()):
            return found
    return None


# -- feedparser -------------------------------------------------------------------------------------------------------


def read_patiently(body: bytes, base: str | None) -> RawFeed | None:
    """Anything in which feedparser finds an item, or at least a version of a feed; None otherwise."""
    headers = {"content-type": "application/xml; charset=utf-8"}
    if base:
        headers["content-location"] = base
    try:
        parsed = feedparser.parse(io.BytesIO(body), response_headers=headers, sanitize_html=False)
    except Exception:
        return None
    if not parsed.entries and not parsed.get("version"):
        return None
    problems = ("the feed is not well-formed; what could be read was read",) if parsed.get("bozo") else ()
    items = tuple(_patient_item(entry, base) for entry in parsed.entries)
    return RawFeed(_text(parsed.feed.get("title")), _text(parsed.feed.get("language")) or None, items, problems)


def _patient_item(entry: Any, base: str | None) -> RawItem:
    title, summary = entry.get("title_detail") or {}, entry.get("summary_detail") or {}
    blocks = entry.get("content") or []
    content = _text(blocks[0].get("value")) if blocks else ""
    written = _text(summary.get("value"))
    return RawItem(
        guid=_text(entry.get("id")) or None,
        link=_text(entry.get("link")) or None,
        title=_text(title.get("value")),
        summary=written,
        content="" if content == written else content,
        published=_text(dict.get(entry, "published")) or None,
        updated=_text(dict.get(entry, "updated")) or None,
        base=summary.get("base") or title.get("base") or base,
        language=title.get("language") or None,
        title_markup=True,
        summary_markup=summary.get("type") != "text/plain" or "<" in written,
    )


# -- JSON Feed --------------------------------------------------------------------------------------------------------


def read_json(text: str, base: str | None) -> RawFeed:
    """JSON Feed 1 and 1.1. Raises FeedFormatError when the JSON is broken or is something else."""
    try:
        parsed = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise FeedFormatError(f"this begins like JSON but is broken ({error}); ask for the feed again") from error
    if not isinstance(parsed, dict) or not isinstance(parsed.get("items"), list):
        raise FeedFormatError(
            "this is JSON but no JSON Feed: it has no list of items; look for the site's feed address"
        )
    items = [_json_item(item, base) for item in parsed["items"] if isinstance(item, dict)]
    lost = len(parsed["items"]) - len(items)
    problems = (f"{lost} of the feed's items are no JSON objects and were left out",) if lost else ()
    return RawFeed(_text(parsed.get("title")), _text(parsed.get("language")) or None, tuple(items), problems)


def _json_item(item: dict[str, Any], base: str | None) -> RawItem:
    hypertext, plain = _text(item.get("content_html")), _text(item.get("content_text"))
    return RawItem(
        guid=_text(item.get("id")) or None,
        link=_text(item.get("url")) or _text(item.get("external_url")) or None,
        title=_text(item.get("title")),
        summary=_text(item.get("summary")),
        content=hypertext or plain,
        published=_text(item.get("date_published")) or None,
        updated=_text(item.get("date_modified")) or None,
        base=base,
        language=_text(item.get("language")) or None,
        title_markup=False,
        summary_markup=False,
        content_markup=bool(hypertext),
    )


def _text(value: object) -> str:
    """``value`` as stripped text: JSON and broken feeds put numbers and nothing where words belong."""
    if isinstance(value, str):
        return value.strip()
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""
