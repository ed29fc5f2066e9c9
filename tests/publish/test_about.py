"""About this desk: what it is about, how its page is made, whom it reads and cites, in whose voice they speak."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from lxml import html as lxml_html

from citewire.model import Desk, Publisher, PublisherKind
from citewire.publish import LiveLinks, render_page
from tests.editions import DESK, sample


def about(desk: Desk = DESK) -> Any:
    page = render_page(sample().edition, desk, links=LiveLinks())
    return lxml_html.document_fromstring(page).get_element_by_id("about")


def test_publishers_stand_with_kind_and_party_and_a_page_each() -> None:
    items = about().xpath(".//li")
    told = [" ".join(item.text_content().split()) for item in items]
    assert "Вестник Орселя (state media, Valdria)" in told
    assert "Meridian Wire (agency)" in told
    assert "/orsel-dam/publishers/vestnik" in about().xpath(".//li/a/@href")
    assert len(told) == len({reference.publisher.id for reference in sample().edition.briefing.references})


def test_who_is_read_and_not_cited_is_named_too() -> None:
    quiet = Publisher("quiet", "The <Quiet> Post", PublisherKind.OFFICIAL, party="Nobody")
    words = about(replace(DESK, publishers=(*DESK.publishers, quiet))).text_content()
    assert "Read, but not cited here: The <Quiet> Post (official, Nobody)." in words
    assert "Read, but not cited here" not in about().text_content()


def test_topic_contact_and_languages() -> None:
    words = about().text_content()
    assert DESK.topic.about in words
    assert DESK.contact in words
    assert "every language; cited here: Arabic, German, English, French, Russian" in words
    assert "Languages read: Ukrainian, Swedish" in about(replace(DESK, reads=("uk", "sv"))).text_content()
    bare = replace(DESK, contact="", topic=replace(DESK.topic, about=""))
    assert "Contact" not in about(bare).text_content()


def test_the_way_there_stands_at_the_top() -> None:
    tree = lxml_html.document_fromstring(render_page(sample().edition, DESK, links=LiveLinks()))
    assert tree.xpath("//header[@id='masthead']//a[@href='#about']")
