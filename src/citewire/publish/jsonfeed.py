"""JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/): the same entries under the same ids as in the Atom feed."""

from __future__ import annotations

import json
from typing import Any

from citewire.knowledge.media_topics import media_topics, name_in
from citewire.model import Desk, Edition, Update
from citewire.publish.atom import Names, authors, content
from citewire.publish.links import Links, LiveLinks
from citewire.publish.press import clean
from citewire.publish.sheet import Sheet

VERSION = "https://jsonfeed.org/version/1.1"


def render_json_feed(edition: Edition, desk: Desk, base_url: str, *, links: Links | None = None) -> str:
    """The feed as JSON. ``base_url`` is the public address of the server (``https://host``); ``links`` are whole
    addresses, those of that server unless given.

    What was withdrawn stands under ``_citewire`` (an extension, as the format allows): its id, and when. Raises
    SettingsError when ``base_url`` names no host.
    """
    names, links = Names.of(desk, base_url), links or LiveLinks(base_url.rstrip("/"))
    sheet = Sheet(edition, desk, links)
    feed: dict[str, Any] = {
        "version": VERSION,
        "title": desk.title,
        "home_page_url": links.desk(desk.id),
        "feed_url": links.output(desk.id, "feed.json"),
        "language": desk.language,
        **({"description": desk.topic.about} if desk.topic.about else {}),
        **({"hubs": [{"type": "WebSub", "url": desk.hub}]} if desk.hub else {}),
        "_citewire": {
            "about": "what this desk took off its page",
            "edition": edition.number,
            "withdrawn": [
                {"id": names.entry(each.update_id), "at": sheet.dates.iso(each.at)}
                for each in edition.briefing.withdrawn
            ],
        },
        "items": [_item(sheet, entry, names) for day in sheet.days for entry in day.entries],
    }
    return clean(json.dumps(feed, ensure_ascii=False, indent=1)) + "\n"


def _item(sheet: Sheet, entry: Update, names: Names) -> dict[str, Any]:
    topics = [media_topics()[code] for code in entry.topics if code in media_topics()]
    return {
        "id": names.entry(entry.id),
        "url": sheet.links.entry(sheet.desk.id, entry.id),
        "title": entry.sentences[0].text,
        "content_html": content(sheet, entry),
        "date_published": sheet.dates.iso(entry.at),
        "date_modified": sheet.dates.iso(entry.changed_at),
        "authors": [{"name": name} for name in authors(sheet, tuple(entry.told()))],
        "tags": [name_in(topic, sheet.language) for topic in topics],
        "language": entry.sentences[0].language,
    }
