"""The feed, read as a feed reader would."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import feedparser
import pytest

from citewire.errors import SettingsError
from citewire.publish import render_atom
from tests.editions import DESK, sample

BASE = "https://news.example"


def test_a_reader_finds_every_update_at_its_permanent_address() -> None:
    edition = sample().edition
    feed = feedparser.parse(render_atom(edition, DESK, BASE))
    assert (feed.bozo, feed.version) == (0, "atom10")
    assert {entry.link for entry in feed.entries} == {
        f"{BASE}/orsel-dam/updates/{update.id}" for update in edition.briefing.updates
    }
    toll = next(entry for entry in feed.entries if entry.link.endswith("ev-toll"))
    assert [author.name for author in toll.authors] == ["Lindener Tagesbote", "Вестник Орселя", "The Harbour Courier"]
    assert f'href="{BASE}/documents/a90000000000-2#' in toll.content[0].value
    assert toll.updated == "2031-03-04T12:30:00+01:00"


def test_ids_stay_when_port_edition_and_wording_change() -> None:
    edition, later = sample().edition, sample(later=True).edition
    changed = replace(later.briefing.updates[3], at=later.briefing.updates[3].at - timedelta(days=1))
    later = replace(later, briefing=replace(later.briefing, updates=(changed, *later.briefing.updates[4:])))
    first = feedparser.parse(render_atom(edition, DESK, "http://news.example:8000"))
    second = feedparser.parse(render_atom(later, DESK, BASE + "/"))
    assert {entry.id for entry in first.entries} == {entry.id for entry in second.entries}
    assert first.feed.id == second.feed.id
    assert all(entry.id.startswith("tag:news.example,2026:orsel-dam/") for entry in first.entries)


def test_hostile_words_are_well_formed() -> None:
    edition = sample().edition
    entry = edition.briefing.updates[0]
    bad = "]]></entry>\x00\x0b\ufffe\ud800<script>alert(1)</script>&amp;"
    worded = replace(entry.sentences[0], text=bad)
    hurt = replace(edition, briefing=replace(edition.briefing, updates=(replace(entry, sentences=(worded,)),)))
    feed = feedparser.parse(render_atom(hurt, replace(DESK, title=bad), BASE).encode())
    assert feed.bozo == 0
    assert len(feed.entries) == 1
    assert "<script" not in feed.entries[0].content[0].value


def test_an_address_without_a_host_is_refused() -> None:
    with pytest.raises(SettingsError, match="has no host"):
        render_atom(sample().edition, DESK, "news")
