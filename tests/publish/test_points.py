"""Key points: which updates they are, that none says the headline again, and that each is cited and leads on."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

from citewire.model import Edition, Update
from citewire.publish import LiveLinks, render_page
from citewire.publish.dates import Dates
from citewire.publish.points import FEWEST, LEAST_ORIGINS, LEAST_UPDATES, LONGEST, MOST, key_points
from tests.editions import DESK, sample

DATES = Dates("en", "Europe/Berlin")
EDITION = sample(later=True).edition


def page_of(origins: tuple[int, ...], *, stories: bool = True) -> Edition:
    """An edition with an update for each number of origins, an hour apart, newest first; a story each."""
    lead = EDITION.briefing.updates[0]
    words = lead.sentences[0]
    updates = tuple(
        replace(
            lead,
            id=f"ev-{place}",
            event_id=f"ev-{place}",
            story_id=f"st-{place}" if stories else "st-one",
            at=lead.at - timedelta(hours=place),
            origins=count,
            outlets=count,
            sentences=(replace(words, text=f"{words.text} ({place})"),),
        )
        for place, count in enumerate(origins)
    )
    return replace(EDITION, briefing=replace(EDITION.briefing, updates=updates))


def ids(edition: Edition) -> list[str]:
    return [update.id for update in key_points(edition.briefing, "en", DATES)]


def test_most_origins_come_in_and_the_newest_day_on_top() -> None:
    # 13:11 in Berlin is the first hour: the last of these is of the day before.
    origins = (2, 9, 1, 3, 3, 2, 1, 1, 1, 1, 1, 1, 1, 1, 7)
    assert ids(page_of(origins)) == ["ev-1", "ev-3", "ev-4", "ev-0", "ev-14"]


def test_a_short_page_and_one_of_single_sources_have_none() -> None:
    assert ids(page_of((5,) * (LEAST_UPDATES - 1))) == []
    assert len(ids(page_of((5,) * LEAST_UPDATES))) == MOST
    assert ids(page_of((2, 2, *[1] * 10))) == []
    assert len(ids(page_of((5,) * LEAST_UPDATES, stories=False))) == MOST


def test_each_is_of_another_story_as_long_as_there_are_others() -> None:
    edition = page_of((9, 9, 9, 9, 2, 2, 2, 2))
    one = tuple(
        replace(update, story_id="st-one") if update.origins == 9 else update for update in edition.briefing.updates
    )
    assert ids(replace(edition, briefing=replace(edition.briefing, updates=one))) == [
        "ev-0",
        "ev-4",
        "ev-5",
        "ev-6",
        "ev-7",
    ]


def test_among_equals_the_desk_s_language_comes_first() -> None:
    edition = page_of((5,) * 12)
    foreign = tuple(
        replace(update, sentences=(replace(update.sentences[0], language="de"),)) if place < 6 else update
        for place, update in enumerate(edition.briefing.updates)
    )
    chosen = ids(replace(edition, briefing=replace(edition.briefing, updates=foreign)))
    assert chosen == ["ev-6", "ev-7", "ev-8", "ev-9", "ev-10"]


def test_what_the_top_of_the_page_says_is_not_said_again() -> None:
    edition = page_of((5, 4, 4, 4, 4, 4, 4, 4))
    first = edition.briefing.updates[0].sentences[0]
    for place in ("headline", "dek", "teaser"):
        told = replace(edition.briefing, **{place: replace(first, text=first.text.upper())})
        assert "ev-0" not in ids(replace(edition, briefing=told))
    assert "ev-0" in ids(edition)


def test_a_sentence_too_long_for_a_line_is_no_point() -> None:
    edition = page_of((5,) * LEAST_UPDATES)
    first, *rest = edition.briefing.updates
    long = replace(first, sentences=(replace(first.sentences[0], text="x" * (LONGEST + 1)),))
    assert "ev-0" not in ids(replace(edition, briefing=replace(edition.briefing, updates=(long, *rest))))


@given(st.lists(st.integers(1, 9), max_size=14))
def test_points_are_few_and_the_weightiest(origins: list[int]) -> None:
    points: tuple[Update, ...] = key_points(page_of(tuple(origins)).briefing, "en", DATES)
    assert len(points) == 0 or FEWEST <= len(points) <= MOST
    assert all(update.origins >= LEAST_ORIGINS for update in points)
    assert len({update.story_id for update in points}) == len(points)
    left = [count for place, count in enumerate(origins) if f"ev-{place}" not in {each.id for each in points}]
    assert not points or max([0, *left]) <= min(update.origins for update in points)


def test_each_point_leads_to_its_update_and_has_its_citation() -> None:
    tree = lxml_html.document_fromstring(render_page(page_of((5,) * LEAST_UPDATES), DESK, links=LiveLinks()))
    items = tree.xpath("//section[@id='points']//li")
    assert len(items) == MOST
    for item in items:
        anchor = item.xpath("a/@href")[0]
        assert tree.get_element_by_id(anchor.removeprefix("#")).tag == "article"
        assert item.xpath(".//span[@class='cites']/a")
    assert [part.get("id") for part in tree.xpath("//main/*[@id]")][:3] == ["masthead", "points", "figures"]
    short = lxml_html.document_fromstring(render_page(sample().edition, DESK, links=LiveLinks()))
    assert short.xpath("//section[@id='points']") == []
