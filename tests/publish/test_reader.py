"""What a reader must not be misled by: mixed languages, counts that seem to be of a line, times that can't be."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from citewire.model import Span
from citewire.publish import render_document, render_index
from tests.editions import DESK, sample
from tests.publish.pages import LINKS, page, tree_of


def test_the_origins_of_an_event_are_not_those_of_its_line() -> None:
    tree = tree_of(page(sample().edition))
    toll = tree.xpath("//article[@id='u-ev-toll']/p[@class='basis']")[0].text_content()
    assert toll.startswith("Event reported by 3 outlets, 3 origins · this line: one source")
    edition = sample().edition
    entry = edition.briefing.updates[0]
    lead = replace(entry.sentences[0], citations=tuple(cite for one in entry.sentences for cite in one.citations))
    backed = replace(entry, sentences=(lead, *entry.sentences[1:]))
    html = page(replace(edition, briefing=replace(edition.briefing, updates=(backed,))))
    assert "Event reported by 3 outlets, 3 origins" in html
    assert "this line" not in html


@pytest.mark.parametrize("language", ["sv", "he", "pt", "sw", "xx", "ar"])
def test_a_desk_without_a_catalogue_is_english_throughout(language: str) -> None:
    one = sample()
    desk = replace(DESK, language=language)
    tree = tree_of(page(one.edition, desk))
    assert tree.xpath("/html/@lang") == ["en"]
    assert tree.xpath("//h3")[0].text_content() == "Tuesday, 4 March 2031"
    assert "4 March 2031, 12:40 CET" in tree.xpath("//p[@class='updated']")[0].text_content()
    assert {str(tag) for tag in tree.xpath("//section[@id='updates']//span/@lang")} == {"de", "ru", "fr"}
    assert tree.xpath("//p[@class='desk']/strong/bdi/@lang") == [language]
    document = one.documents["a30000000000-1"]
    evidence = render_document(document, None, [Span(0, 5)], links=LINKS, desk=desk)
    assert "4 March 2031, " in evidence
    assert '<html lang="en"' in evidence
    index = render_index([(replace(DESK, language="de"), one.edition)], links=LINKS)
    assert "4 March 2031, 12:40 CET" in index


def test_a_claim_from_the_future_is_told_as_one_and_dates_nothing() -> None:
    edition = sample().edition
    first = edition.briefing.references[0]
    late = replace(first, published_at=first.first_seen_at.replace(year=2077))
    changed = replace(edition, briefing=replace(edition.briefing, references=(late, *edition.briefing.references[1:])))
    tree = tree_of(page(changed))
    times = " ".join(tree.xpath("//li[@id='r-1']//*[@class='times']")[0].text_content().split())
    assert times.startswith(
        "gives its own time as 4 March 2077, 07:08 CET, later than it was seen here · first seen 4 March 2031"
    )
    blog = json.loads(tree.xpath("//script[@type='application/ld+json']")[0].text)
    dates = {c["datePublished"] for entry in blog["liveBlogUpdate"] for c in entry["citation"] if c["position"] == 1}
    assert dates == {"2031-03-04T07:08:00+01:00"}
    document = next(iter(sample().documents.values()))
    shown = render_document(replace(document, published_at=late.published_at), None, [Span(0, 5)], links=LINKS)
    assert "2077, 06:08 UTC</time>, later than it was seen here" in shown


def test_the_first_figures_do_not_say_the_headline_again() -> None:
    edition = sample().edition
    lead = edition.briefing.updates[0].sentences[0]
    assert len(tree_of(page(edition)).xpath("//section[@id='figures']/p[@class='about']")) == 1
    same = replace(edition, briefing=replace(edition.briefing, headline=lead))
    tree = tree_of(page(same))
    assert tree.xpath("//section[@id='figures']/p[@class='about']") == []
    assert tree.xpath("//section[@id='figures']/table")


def test_one_indicator_in_two_units_names_them() -> None:
    edition = sample().edition
    killed = edition.briefing.figures[0]
    rows = (replace(killed, indicator="shot down", unit="drones"), replace(killed, indicator="shot down", unit=""))
    tree = tree_of(page(replace(edition, briefing=replace(edition.briefing, figures=rows))))
    captions = [caption.text_content().removesuffix(" Sources differ") for caption in tree.xpath("//caption")]
    assert captions == ["Shot down (drones)", "Shot down (no unit named)"]


def test_a_short_name_is_not_broken() -> None:
    tree = tree_of(page(sample().edition))
    assert "The Harbour Courier" in [name.text for name in tree.xpath("//bdi[@class='whole']")]
    edition = sample().edition
    first = edition.briefing.references[0]
    long = replace(first, publisher=replace(first.publisher, name="The Harbour Courier and Evening Advertiser"))
    renamed = replace(edition, briefing=replace(edition.briefing, references=(long, *edition.briefing.references[1:])))
    names = [name.text for name in tree_of(page(renamed)).xpath("//bdi[@class='whole']")]
    assert "The Harbour Courier and Evening Advertiser" not in names
