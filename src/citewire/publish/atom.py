"""Atom (RFC 4287): one entry for each update, at its permanent address, with the same words and citations."""

from __future__ import annotations

from urllib.parse import quote, urlsplit
from xml.etree import ElementTree as ET

from citewire.errors import SettingsError
from citewire.model import Desk, Edition, Sentence, Update
from citewire.publish.links import LiveLinks
from citewire.publish.press import clean, printed
from citewire.publish.sheet import Sheet

NAMESPACE = "http://www.w3.org/2005/Atom"
SCHEME_YEAR = 2026
"""The year in the feed's tag URI: part of every id, never to be changed."""


def render_atom(edition: Edition, desk: Desk, base_url: str) -> str:
    """The feed as XML. ``base_url`` is the public address of the server (``https://host``).

    Ids are tag URIs (RFC 4151) of its host and the update's id: they stay when an update changes, when the port changes
    and when the edition does. Raises SettingsError when ``base_url`` names no host.
    """
    host = urlsplit(base_url).hostname
    if not host:
        raise SettingsError(f"base address {base_url!r} has no host: write one such as https://news.example")
    links = LiveLinks(base_url.rstrip("/"))
    sheet = Sheet(edition, desk, links)
    ET.register_namespace("", NAMESPACE)
    feed = ET.Element(f"{{{NAMESPACE}}}feed", {"xml:lang": desk.language})
    _add(feed, "id", f"tag:{host},{SCHEME_YEAR}:{quote(desk.id, safe='')}")
    _add(feed, "title", desk.title)
    if desk.topic.about:
        _add(feed, "subtitle", desk.topic.about)
    _add(feed, "updated", sheet.dates.iso(edition.published_at))
    _add(feed, "link", rel="self", type="application/atom+xml", href=links.atom(desk.id))
    _add(feed, "link", rel="alternate", type="text/html", href=links.desk(desk.id))
    _add(feed, "generator", "Citewire")
    _add(_add(feed, "author"), "name", desk.title)
    for day in sheet.days:
        for entry in day.entries:
            _entry(feed, sheet, entry, host)
    ET.indent(feed, " ")
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(feed, encoding="unicode") + "\n"


def _entry(feed: ET.Element, sheet: Sheet, entry: Update, host: str) -> None:
    desk, address = sheet.desk, sheet.links.entry(sheet.desk.id, entry.id)
    element = _add(feed, "entry")
    _add(element, "id", f"tag:{host},{SCHEME_YEAR}:{quote(desk.id, safe='')}/updates/{quote(entry.id, safe='')}")
    _add(element, "title", entry.sentences[0].text)
    _add(element, "published", sheet.dates.iso(entry.at))
    _add(element, "updated", sheet.dates.iso(entry.changed_at))
    _add(element, "link", rel="alternate", type="text/html", href=address)
    for name in _authors(sheet, entry.sentences):
        _add(_add(element, "author"), "name", name)
    body = printed(
        "entry.html", desk.language, sheet=sheet, desk=desk, links=sheet.links, dates=sheet.dates, entry=entry
    )
    _add(element, "content", body, type="html")


def _authors(sheet: Sheet, some: tuple[Sentence, ...]) -> list[str]:
    """The publishers whose texts are cited, in the order of their references."""
    return list(dict.fromkeys(reference.publisher.name for reference in sheet.cited_in(some)))


def _add(parent: ET.Element, name: str, text: str | None = None, /, **attributes: str) -> ET.Element:
    element = ET.SubElement(parent, f"{{{NAMESPACE}}}{name}", {key: clean(value) for key, value in attributes.items()})
    element.text = clean(text) if text is not None else None
    return element
