"""The last day of a desk by the hour."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from lxml import html as lxml_html

from citewire.publish import Earlier, LiveLinks, render_page
from citewire.publish.hours import HOURS, TALLEST, hours_of
from tests.editions import DESK, sample

NOON = datetime(2031, 3, 4, 12, 10, tzinfo=UTC)
HISTORY = [
    (1, NOON - timedelta(hours=30)),
    (2, NOON - timedelta(hours=3)),
    (3, NOON - timedelta(minutes=8)),
    (4, NOON - timedelta(minutes=4)),
    (5, NOON),
]


def test_each_hour_counts_its_editions_up_to_the_latest() -> None:
    found = hours_of(HISTORY, NOON)
    assert len(found) == HOURS
    assert found[-1].end == datetime(2031, 3, 4, 13, 0, tzinfo=UTC)
    assert [(hour.editions, hour.height) for hour in found if hour.editions] == [(1, TALLEST // 3), (3, TALLEST)]
    assert [hour.shown for hour in found] == [False] * (HOURS - 1) + [True]


def test_a_desk_with_one_edition_has_no_past_to_show() -> None:
    assert hours_of([], NOON) == hours_of(HISTORY[:1], NOON) == ()


def test_a_bar_leads_to_the_page_at_the_end_of_its_hour() -> None:
    edition = sample().edition
    at = edition.published_at
    history = [(6, at - timedelta(hours=2)), (7, at)]
    tree = lxml_html.document_fromstring(render_page(edition, DESK, links=LiveLinks(), earlier=Earlier(history)))
    links = tree.xpath("//nav[@class='hours']//a")
    assert [link.get("href") for link in links] == [
        "/orsel-dam?as_of=2031-03-04T11%3A00%3A00%2B01%3A00",
        "/orsel-dam?as_of=2031-03-04T13%3A00%3A00%2B01%3A00",
    ]
    assert [link.get("aria-current") for link in links] == [None, "true"]
    assert "1 edition" in str(links[0].get("aria-label"))
    plain = lxml_html.document_fromstring(render_page(edition, DESK, links=LiveLinks()))
    assert not plain.xpath("//nav[@class='hours']")
