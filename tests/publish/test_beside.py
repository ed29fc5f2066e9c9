"""What is told beside an update, in every way out of the house."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import feedparser
import pytest
from lxml import html as lxml_html

from citewire.model import AttributionKind, Claim, Edition, Update, Withdrawal
from citewire.publish import (
    Filter,
    LiveLinks,
    Past,
    announce,
    changes_between,
    chosen,
    edition_json,
    read_edition,
    render_atom,
    render_claims,
    render_json_feed,
    render_page,
    render_update,
)
from tests.editions import DESK, beside, sample

BASE = "https://news.example"
BEFORE, AFTER = sample().edition, beside(sample().edition)
TOLL = AFTER.briefing.updates[0]
ALSO = "//ul[@class='also']/li"
MOVED = ["ev-mellin", "ev-denial", "ev-bridges", "ev-breach"]


def tree(edition: Edition) -> lxml_html.HtmlElement:
    return lxml_html.document_fromstring(render_page(edition, DESK, links=LiveLinks()))


def with_updates(edition: Edition, *updates: Update) -> Edition:
    return replace(edition, briefing=replace(edition.briefing, updates=updates))


def test_each_line_has_its_address_its_source_and_its_count() -> None:
    (article,) = tree(AFTER).xpath("//article[@id='u-ev-toll']")
    lines = article.xpath(".//ul[@class='also']/li")
    assert [line.get("id") for line in lines] == [f"u-{each}" for each in MOVED]
    for line, entry in zip(lines, TOLL.also, strict=True):
        assert line.xpath(".//a")[0].get("href") == f"/orsel-dam/updates/{entry.id}"
        assert entry.sentences[0].text in line.text_content()
        assert line.xpath(".//span[@class='cites']/a")
    assert "2 origins" in lines[1].text_content()
    assert "carried by 2 outlets" in lines[3].text_content()


def test_three_lines_are_open_and_the_rest_a_click_away() -> None:
    (article,) = tree(AFTER).xpath("//article[@id='u-ev-toll']")
    assert len(article.xpath("./ul[@class='also']/li")) == 3
    (more,) = article.xpath("./details")
    assert more.xpath("./summary")[0].text_content() == "1 more report"


def test_what_became_of_a_line_since_is_said_beside_it() -> None:
    moved = next(entry for entry in TOLL.also if entry.id == "ev-bridges")
    note = replace(BEFORE.briefing.corrections[0], event_id=moved.event_id)
    briefing = replace(AFTER.briefing, corrections=(note,), withdrawn=(Withdrawal("ev-mellin", AFTER.published_at),))
    told = {line.get("id"): line.text_content() for line in tree(replace(AFTER, briefing=briefing)).xpath(ALSO)}
    assert [each for each in told if "Corrected" in told[each]] == ["u-ev-bridges"]
    assert [each for each in told if "Withdrawn since" in told[each]] == ["u-ev-mellin"]


def test_what_became_of_recent_news_is_said_beside_it() -> None:
    gone = BEFORE.briefing.recent[0].event_id
    briefing = replace(BEFORE.briefing, withdrawn=(Withdrawal(gone, BEFORE.published_at),))
    told = [
        each.text_content() for each in tree(replace(BEFORE, briefing=briefing)).xpath("//section[@id='recent']//li")
    ]
    assert ["Withdrawn since" in each for each in told] == [True, *([False] * (len(told) - 1))]


def test_a_page_without_lines_says_nothing_of_them() -> None:
    assert "Also reported" not in render_page(BEFORE, DESK, links=LiveLinks())


@pytest.mark.parametrize("entry", TOLL.also, ids=lambda each: each.id)
def test_a_line_has_a_page_of_its_own(entry: Update) -> None:
    found = render_update(AFTER, DESK, entry.id, links=LiveLinks())
    assert found is not None
    assert entry.sentences[0].text in lxml_html.document_fromstring(found).text_content()


def test_feeds_tell_lines_in_their_update_and_give_them_no_item() -> None:
    atom = feedparser.parse(render_atom(AFTER, DESK, BASE))
    assert [entry.link.rpartition("/")[2] for entry in atom.entries] == ["ev-toll", "ev-cracks"]
    items = json.loads(render_json_feed(AFTER, DESK, BASE))["items"]
    for told, authors in (
        (atom.entries[0].content[0].value, [each.name for each in atom.entries[0].authors]),
        (items[0]["content_html"], [each["name"] for each in items[0]["authors"]]),
    ):
        words = lxml_html.document_fromstring(told).text_content()
        assert all(entry.sentences[0].text in words for entry in TOLL.also)
        assert "Le Quai" in authors  # who is cited by a line alone


def test_machines_that_read_news_are_told_lines_too() -> None:
    (block,) = tree(AFTER).xpath("//script[@type='application/ld+json']")
    posted = json.loads(block.text)["liveBlogUpdate"]
    assert [each["url"].rpartition("/")[2] for each in posted] == ["ev-toll", "ev-cracks"]
    assert all(entry.sentences[0].text in posted[0]["articleBody"] for entry in TOLL.also)
    cited = {each["@id"] for each in posted[0]["citation"]}
    assert all(any(entry.document_ids[0] in each for each in cited) for entry in TOLL.also)


def test_an_edition_keeps_its_lines_in_its_bytes() -> None:
    assert read_edition(edition_json(AFTER)) == AFTER


def test_claims_of_lines_are_in_the_table_under_their_own_address() -> None:
    line = TOLL.also[0]
    words = line.sentences[0]
    claim = Claim(words.citations[0], AttributionKind.DIRECT, name="Ilda Moreau")
    spoken = replace(line, sentences=(replace(words, claims=(claim,)),))
    edition = with_updates(AFTER, replace(TOLL, also=(spoken,)))
    (row,) = csv.DictReader(io.StringIO(render_claims(edition, DESK, BASE).removeprefix("\ufeff")))
    assert (row["update"], row["speaker"]) == (line.id, "Ilda Moreau")


def test_what_moves_beside_an_update_is_neither_gone_nor_new() -> None:
    there, back = changes_between(BEFORE, AFTER), changes_between(AFTER, BEFORE)
    assert (there.came, there.went, back.came, back.went) == ((), (), (), ())
    assert announce(BEFORE, AFTER).new == ()


def test_a_line_that_comes_changes_its_update() -> None:
    fewer = with_updates(AFTER, replace(TOLL, also=TOLL.also[1:]), *AFTER.briefing.updates[1:])
    told = announce(AFTER, fewer)
    assert (told.new, told.changed) == ((), ("ev-toll",))
    assert [entry.id for entry in changes_between(fewer, AFTER).came] == [MOVED[0]]


def test_the_past_knows_each_line_by_itself() -> None:
    past = Past([AFTER])
    told = {entry.id: entry for entry in past.updates()}
    assert {"ev-toll", *MOVED} <= told.keys()
    assert all(entry.also == () for entry in told.values())


def test_a_filter_finds_an_update_by_what_is_beside_it() -> None:
    (language,) = {tag for entry in TOLL.also for tag in entry.languages} - set(TOLL.languages)
    assert [entry.id for entry in chosen(AFTER, Filter(language=language))] == ["ev-toll"]
