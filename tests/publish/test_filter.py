"""The updates that a reader asks for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import html as lxml_html

from citewire.model import Edition
from citewire.publish import FileLinks, Filter, LiveLinks, choices_of, chosen, render_page
from citewire.publish.dates import Dates
from tests.editions import DESK, sample

DISASTERS = "20000139"


def edition() -> Edition:
    """The sample with a topic on its breach."""
    one = sample().edition
    updates = tuple(
        replace(entry, topics=(DISASTERS,)) if entry.id == "ev-breach" else entry for entry in one.briefing.updates
    )
    return replace(one, briefing=replace(one.briefing, updates=updates))


@pytest.mark.parametrize(
    ("asked", "ids"),
    [
        (Filter(language="fr"), ["ev-mellin"]),
        (Filter(party="Upper Orsel"), ["ev-denial"]),
        (Filter(topic=DISASTERS), ["ev-breach"]),
        (Filter(language="fr", party="Valdria"), []),
        (Filter(language="xx"), []),
    ],
)
def test_what_fits_is_shown_in_the_order_of_the_page(asked: Filter, ids: list[str]) -> None:
    assert [entry.id for entry in chosen(edition(), asked)] == ids
    tree = lxml_html.document_fromstring(render_page(edition(), DESK, links=LiveLinks(), asked=asked))
    assert [each.get("id") for each in tree.xpath("//section[@id='updates']//article")] == [f"u-{each}" for each in ids]
    assert f"{len(ids)} of 6 updates" in tree.text_content()
    assert tree.xpath("//script/@data-page") == [f"/orsel-dam{asked.query}"]


def test_without_a_filter_all_are_shown_and_nothing_is_said() -> None:
    assert chosen(edition(), Filter()) == edition().briefing.updates
    assert not Filter()
    assert Filter().query == ""
    assert "of 6 updates" not in render_page(edition(), DESK, links=LiveLinks())


def test_what_there_is_to_ask_for() -> None:
    found = choices_of(edition(), "en")
    assert ("fr", "French") in found.languages
    assert [value for value, _ in found.parties] == ["Upper Orsel", "Valdria"]
    assert found.topics == (), "one topic is no choice"


def test_a_folder_of_files_has_no_form() -> None:
    assert 'class="filters"' not in render_page(edition(), DESK, links=FileLinks())


def test_all_of_a_page_of_the_past_is_shown_as_it_stood() -> None:
    moment = edition().published_at
    html = render_page(edition(), DESK, links=LiveLinks(), as_of=moment, asked=Filter(language="fr"))
    (back,) = lxml_html.document_fromstring(html).xpath("//details[@class='filters']//p[@role='status']/a/@href")
    assert back == LiveLinks().as_of(DESK.id, Dates("en", DESK.zone).iso(moment))
