"""The JSON feed: what the Atom feed says, under the same ids."""

from __future__ import annotations

import json

import feedparser

from citewire.publish import render_atom, render_json_feed
from tests.editions import DESK, sample

BASE = "https://news.example"


def test_it_has_the_entries_of_the_atom_feed_under_the_same_ids() -> None:
    edition = sample().edition
    feed = json.loads(render_json_feed(edition, DESK, BASE))
    atom = feedparser.parse(render_atom(edition, DESK, BASE))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert [(item["id"], item["url"], item["title"]) for item in feed["items"]] == [
        (entry.id, entry.link, entry.title) for entry in atom.entries
    ]
    toll = next(item for item in feed["items"] if item["url"].endswith("ev-toll"))
    assert toll["date_modified"] == "2031-03-04T12:30:00+01:00"
    assert [author["name"] for author in toll["authors"]] == [
        "Lindener Tagesbote",
        "Вестник Орселя",
        "The Harbour Courier",
    ]
    assert f'href="{BASE}/documents/a90000000000-2#' in toll["content_html"]


def test_feed_url_and_home_are_absolute() -> None:
    feed = json.loads(render_json_feed(sample().edition, DESK, BASE + "/"))
    assert feed["feed_url"] == f"{BASE}/orsel-dam/feed.json"
    assert feed["home_page_url"] == f"{BASE}/orsel-dam"
