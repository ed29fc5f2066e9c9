"""Feeds to entries. All outlets and events are invented."""

from __future__ import annotations

import contextlib
import time
from datetime import UTC, datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from citewire.errors import FeedFormatError
from citewire.ingest.parse import ParsedFeed, parse_feed
from citewire.model import Entry, Feed

SEEN = datetime(2026, 1, 10, 12, tzinfo=UTC)
FEED = Feed("f1", "https://bote.example/feeds/news.xml", "der-bote")

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Der Bote</title><link>https://bote.example/</link><language>de-DE</language>
{items}
</channel></rss>"""
GOOD = (
    "<item><title>Ferry runs aground</title><guid>g-2</guid><link>https://bote.example/2026/ferry</link>"
    "<description>Nobody was hurt.</description></item>"
)


def parse(body: str | bytes, *, url: str | None = None, content_type: str | None = None) -> ParsedFeed:
    data = body.encode() if isinstance(body, str) else body
    return parse_feed(data, feed=FEED, seen_at=SEEN, url=url, content_type=content_type)


def first(items: str) -> Entry:
    return parse(RSS.format(items=items)).entries[0]


class TestRss:
    def test_an_item_is_read_whole(self) -> None:
        entry = first(
            "<item><title>Harbour bridge closed</title><link>/2026/bridge</link><guid isPermaLink='false'>g-1</guid>"
            "<pubDate>Sat, 10 Jan 2026 10:00:00 +0300</pubDate><description>The bridge is shut.</description>"
            "<content:encoded><![CDATA[<p>The bridge is shut <a href='/why'>for repairs</a>.</p>]]></content:encoded>"
            "</item>"
        )
        assert entry.title == "Harbour bridge closed"
        assert entry.link == "https://bote.example/2026/bridge"
        assert entry.published_at == datetime(2026, 1, 10, 7, tzinfo=UTC)
        assert entry.published_raw == "Sat, 10 Jan 2026 10:00:00 +0300"
        assert entry.summary == "The bridge is shut."
        assert 'href="https://bote.example/why"' in entry.content
        assert (entry.feed_id, entry.publisher_id, entry.first_seen_at) == ("f1", "der-bote", SEEN)
        assert entry.language == "de"
        assert entry.problems == ()

    def test_the_language_that_the_desk_names_wins_over_the_feeds(self) -> None:
        feed = Feed("f1", FEED.url, "der-bote", language="nl")
        parsed = parse_feed(RSS.format(items=GOOD).encode(), feed=feed, seen_at=SEEN)
        assert (parsed.language, parsed.entries[0].language) == ("de", "nl")

    @pytest.mark.parametrize(
        ("written", "read"),
        [
            ("Port &amp;amp; Sons", "Port & Sons"),
            ("Port &amp; Sons", "Port & Sons"),
            ("Port & Sons", "Port & Sons"),
            ("<![CDATA[Port & Sons]]>", "Port & Sons"),
            ("Caf&eacute; opens", "Café opens"),
            ("It&amp;#8217;s late", "It’s late"),
            ("&lt;b&gt;Storm&lt;/b&gt; passes", "Storm passes"),
            ("Reactor &lt; 5 km away", "Reactor < 5 km away"),
            ("  Two\n  lines ", "Two lines"),
            ("A\u202eb\u200bc\ufeff", "Abc"),
            ("Bell\x07 rings", "Bell rings"),
        ],
    )
    def test_titles_are_plain_text(self, written: str, read: str) -> None:
        assert first(f"<item><title>{written}</title></item>").title == read

    def test_scripts_and_handlers_never_come_through(self) -> None:
        entry = first(
            "<item><title>x</title><description><![CDATA[<p onclick='a()'>Quiet</p><script>b()</script>"
            "<a href='javascript:c()'>link</a>]]></description></item>"
        )
        assert "Quiet" in entry.summary
        assert not any(bad in entry.summary for bad in ("script", "onclick", "b()", "c()"))

    def test_relative_links_stand_on_xml_base(self) -> None:
        entry = first("<item xml:base='https://mirror.example/a/'><title>x</title><link>b</link></item>")
        assert entry.link == "https://mirror.example/a/b"

    def test_a_link_that_is_no_web_address_is_left_out_and_said(self) -> None:
        entry = first("<item><title>x</title><link>javascript:alert(1)</link></item>")
        assert entry.link is None
        assert "javascript" in entry.problems[0]

    def test_one_bad_item_does_not_lose_the_others(self) -> None:
        parsed = parse(RSS.format(items=f"<item/>{GOOD}<item><title>x</title><pubDate>soon</pubDate></item>"))
        assert [entry.title for entry in parsed.entries] == ["Ferry runs aground", "x"]
        assert any("item 1" in problem for problem in parsed.problems)

    def test_a_truncated_feed_gives_the_items_that_came(self) -> None:
        body = RSS.format(items=GOOD + GOOD.replace("g-2", "g-3") + GOOD.replace("g-2", "g-4"))
        cut = body[: body.index("g-4")]
        assert [entry.title for entry in parse(cut).entries][:2] == ["Ferry runs aground"] * 2


class TestDates:
    def test_words_are_no_date_and_are_kept(self) -> None:
        entry = first("<item><title>x</title><pubDate>yesterday morning</pubDate></item>")
        assert entry.published_at is None
        assert entry.published_raw == "yesterday morning"
        assert "can't be read" in entry.problems[0]

    def test_a_date_of_the_future_is_kept_and_said(self) -> None:
        entry = first("<item><title>x</title><pubDate>Wed, 10 Jan 2035 10:00:00 GMT</pubDate></item>")
        assert entry.published_at == datetime(2035, 1, 10, 10, tzinfo=UTC)
        assert "after the time we saw" in entry.problems[0]


class TestIdentity:
    def test_the_same_item_again_has_the_same_id_and_an_edited_one_only_the_key(self) -> None:
        once, again, edited = first(GOOD), first(GOOD), first(GOOD.replace("Nobody was", "Two people were"))
        assert once.id == again.id
        assert once.key == edited.key
        assert once.id != edited.id

    def test_items_of_two_feeds_never_share_a_key(self) -> None:
        other = parse_feed(RSS.format(items=GOOD).encode(), feed=Feed("f2", FEED.url, "der-bote"), seen_at=SEEN)
        assert other.entries[0].key != first(GOOD).key

    def test_a_section_is_not_an_item(self) -> None:
        item = "<item><title>{}</title><link>https://bote.example/politics/</link></item>"
        assert first(item.format("Vote tonight")).key != first(item.format("Mayor resigns")).key


class TestOtherFormats:
    def test_atom(self) -> None:
        entry = parse(
            '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://kurier.example/a/"><title>K</title>'
            '<entry xml:lang="pl"><id>tag:1</id><title type="text">Use the &lt;b&gt; tag</title><link href="one"/>'
            '<link rel="enclosure" href="sound.mp3"/><published>2026-01-09T23:30:00-02:00</published>'
            "<updated>2026-01-10T02:00:00Z</updated>"
            '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One <b>two</b></p></div></content>'
            "</entry></feed>"
        ).entries[0]
        assert entry.title == "Use the <b> tag"
        assert entry.link == "https://kurier.example/a/one"
        assert entry.published_at == datetime(2026, 1, 10, 1, 30, tzinfo=UTC)
        assert entry.updated_at == datetime(2026, 1, 10, 2, tzinfo=UTC)
        assert "<p>One <b>two</b></p>" in entry.content
        assert entry.language == "pl"

    def test_rdf(self) -> None:
        entry = parse(
            '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>R</title></channel>'
            '<item rdf:about="https://r.example/1"><title>Dam holds</title><link>https://r.example/1</link>'
            "<dc:date>2026-01-09T10:00:00+01:00</dc:date></item></rdf:RDF>"
        ).entries[0]
        assert (entry.title, entry.link) == ("Dam holds", "https://r.example/1")
        assert entry.published_at == datetime(2026, 1, 9, 9, tzinfo=UTC)

    def test_json_feed_with_items_that_are_no_items(self) -> None:
        parsed = parse(
            '{"version": "https://jsonfeed.org/version/1.1", "title": "J", "language": "fr-CA", "items": '
            '[5, null, {"id": 7, "url": "/n/7", "title": "A < B", "content_text": "x < y", '
            '"date_published": "2026-01-10T10:00:00+03:00"}]}'
        )
        assert [entry.title for entry in parsed.entries] == ["A < B"]
        assert parsed.entries[0].link == "https://bote.example/n/7"
        assert parsed.entries[0].content == "x &lt; y"
        assert parsed.entries[0].published_at == datetime(2026, 1, 10, 7, tzinfo=UTC)
        assert parsed.language == "fr"
        assert "2 of the feed's items" in parsed.problems[0]


class TestNoFeed:
    def test_a_page_is_named_with_the_feed_it_points_to(self) -> None:
        page = (
            "<!doctype html><html><head><title>x</title>"
            '<link rel="alternate" type="application/rss+xml" href="/rss.xml"></head><body>hello</body></html>'
        )
        with pytest.raises(FeedFormatError, match=r"HTML page; its feed may be https://bote\.example/rss\.xml"):
            parse(page)

    @pytest.mark.parametrize(
        ("body", "said"),
        [
            ("", "empty"),
            ("<html><body>gone</body></html>", "names no feed"),
            ("just words", "plain text"),
            ("<svg xmlns='http://www.w3.org/2000/svg'/>", "XML of another kind"),
            ("{broken", "broken"),
            ('{"a": 1}', "no JSON Feed"),
            ("\x89PNG\r\n\x1a\n\0\0", "binary"),
        ],
    )
    def test_what_it_is_instead(self, body: str, said: str) -> None:
        with pytest.raises(FeedFormatError, match=said):
            parse(body)


class TestHostileXml:
    def test_a_billion_laughs_stay_small(self) -> None:
        levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
        bomb = f'<!DOCTYPE r [<!ENTITY l0 "ha">{levels}]>' + RSS.format(items=GOOD + "<item><title>&l9;</title></item>")
        begun = time.process_time()
        parsed = parse(bomb.replace('<?xml version="1.0" encoding="utf-8"?>', ""))
        assert time.process_time() - begun < 2
        assert parsed.entries[0].title == "Ferry runs aground"
        assert sum(len(entry.title) for entry in parsed.entries) < 1000

    @pytest.mark.parametrize("piece", ["<![CDATA[", "<!--", "<", "&", "<link "])
    def test_what_is_opened_and_never_ended_costs_no_time(self, piece: str) -> None:
        begun = time.process_time()
        with contextlib.suppress(FeedFormatError):
            parse("<rss><channel>" + piece * 20_000)
        assert time.process_time() - begun < 2  # looking for each end anew took minutes

    def test_no_file_is_read(self) -> None:
        body = '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]>' + RSS.format(
            items="<item><title>a &x; b</title></item>"
        ).replace('<?xml version="1.0" encoding="utf-8"?>', "")
        assert parse(body).entries[0].title == "a &x; b"

    def test_own_harmless_entities_are_read(self) -> None:
        body = '<!DOCTYPE rss [<!ENTITY town "Hafenstadt">]>' + RSS.format(
            items="<item><title>Fire in &town;</title></item>"
        ).replace('<?xml version="1.0" encoding="utf-8"?>', "")
        assert parse(body).entries[0].title == "Fire in Hafenstadt"

    def test_deep_nesting(self) -> None:
        body = RSS.format(items=f"{GOOD}<item><title>t</title><description>{'<div>' * 3000}</description></item>")
        assert parse(body).entries[0].title == "Ferry runs aground"


@settings(max_examples=60)
@given(st.binary(max_size=300))
def test_any_bytes_are_a_feed_or_a_clear_refusal(body: bytes) -> None:
    with contextlib.suppress(FeedFormatError):
        assert parse(b"<rss><channel>" + body).entries is not None


@settings(max_examples=60)
@example(427, b"[")
@given(st.integers(0, 2000), st.binary(min_size=1, max_size=4))
def test_damage_anywhere_gives_entries_or_a_clear_refusal(place: int, damage: bytes) -> None:
    whole = RSS.format(items=GOOD * 3).encode()
    place %= len(whole)
    with contextlib.suppress(FeedFormatError):
        assert len(parse(whole[:place] + damage + whole[place + len(damage) :]).entries) <= 3
