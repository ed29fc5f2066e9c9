"""Atom (RFC 4287): one entry for each update, at its permanent address, with the same words and citations; a tombstone
(RFC 6721) for each that was withdrawn."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, urlsplit
from xml.etree import ElementTree as ET

from citewire.errors import SettingsError
from citewire.model import Desk, Edition, Sentence, Update
from citewire.publish.links import Links, LiveLinks
from citewire.publish.press import clean
from citewire.publish.sheet import Sheet

NAMESPACE = "http://www.w3.org/2005/Atom"
TOMBSTONES = "http://purl.org/atompub/tombstones/1.0"
SCHEME_YEAR = 2026
"""The year in the feed's tag URI: part of every id, never to be changed."""


@dataclass(frozen=True, slots=True)
class Names:
    """The ids of a feed and of its entries: tag URIs (RFC 4151) of the host that serves it and of the update's id. They
    stay when an update changes, when the port changes and when the edition does."""

    host: str
    desk_id: str

    @classmethod
    def of(cls, desk: Desk, base_url: str) -> Names:
        """Raises SettingsError when ``base_url`` names no host."""
        host = urlsplit(base_url).hostname
        if not host:
            raise SettingsError(f"base address {base_url!r} has no host: write one such as https://news.example")
        return cls(host, desk.id)

    @property
    def feed(self) -> str:
        return f"tag:{self.host},{SCHEME_YEAR}:{quote(self.desk_id, safe='')}"

    def entry(self, update_id: str) -> str:
        return f"{self.feed}/updates/{quote(update_id, safe='')}"


def render_atom(edition: Edition, desk: Desk, base_url: str, *, links: Links | None = None) -> str:
    """The feed as XML. ``base_url`` is the public address of the server (``https://host``); SettingsError when it names
    no host. ``links`` are whole addresses, those of that server unless given."""
    names = Names.of(desk, base_url)
    links = links or LiveLinks(base_url.rstrip("/"))
    sheet = Sheet(edition, desk, links)
    ET.register_namespace("", NAMESPACE)
    ET.register_namespace("at", TOMBSTONES)
    feed = ET.Element(f"{{{NAMESPACE}}}feed", {"xml:lang": desk.language})
    _add(feed, "id", names.feed)
    _add(feed, "title", desk.title)
    if desk.topic.about:
        _add(feed, "subtitle", desk.topic.about)
    _add(feed, "updated", sheet.dates.iso(edition.published_at))
    _add(feed, "link", rel="self", type="application/atom+xml", href=links.output(desk.id, "feed.atom"))
    _add(feed, "link", rel="alternate", type="text/html", href=links.desk(desk.id))
    if desk.hub:
        _add(feed, "link", rel="hub", href=desk.hub)
    _add(feed, "generator", "Citewire")
    _add(_add(feed, "author"), "name", desk.title)
    for day in sheet.days:
        for entry in day.entries:
            _entry(feed, sheet, entry, names)
    for each in edition.briefing.withdrawn:
        gone = {"ref": names.entry(each.update_id), "when": sheet.dates.iso(each.at)}
        ET.SubElement(feed, f"{{{TOMBSTONES}}}deleted-entry", gone)
    ET.indent(feed, " ")
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(feed, encoding="unicode") + "\n"


def _entry(feed: ET.Element, sheet: Sheet, entry: Update, names: Names) -> None:
    address = sheet.links.entry(sheet.desk.id, entry.id)
    element = _add(feed, "entry")
    _add(element, "id", names.entry(entry.id))
    _add(element, "title", entry.sentences[0].text)
    _add(element, "published", sheet.dates.iso(entry.at))
    _add(element, "updated", sheet.dates.iso(entry.changed_at))
    _add(element, "link", rel="alternate", type="text/html", href=address)
    for name in authors(sheet, tuple(entry.told())):
        _add(_add(element, "author"), "name", name)
    _add(element, "content", content(sheet, entry), type="html")


def content(sheet: Sheet, entry: Update) -> str:
    """An update as HTML that stands in any feed reader: its sentences with their citations, what it rests on."""
    return sheet.printed("entry.html", entry=entry)


def authors(sheet: Sheet, some: tuple[Sentence, ...]) -> list[str]:
    """The publishers whose texts are cited, in the order of their references."""
    return list(dict.fromkeys(reference.publisher.name for reference in sheet.cited_in(some)))


def _add(parent: ET.Element, name: str, text: str | None = None, /, **attributes: str) -> ET.Element:
    element = ET.SubElement(parent, f"{{{NAMESPACE}}}{name}", {key: clean(value) for key, value in attributes.items()})
    element.text = clean(text) if text is not None else None
    return element
