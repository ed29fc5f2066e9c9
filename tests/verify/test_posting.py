"""What other people's pages say of themselves for machines (schema.org, JSON-LD)."""

from __future__ import annotations

import json
from typing import Any

import pytest

from citewire.engine.check import grounds_of
from citewire.verify import check_page, read_page

LIVE: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "LiveBlogPosting",
    "headline": "Dam bursts at Orvel",
    "inLanguage": "en",
    "dateModified": "2031-03-04T18:00:00+01:00",
    "liveBlogUpdate": [
        {
            "@type": "BlogPosting",
            "headline": "Boats reach Tarn",
            "articleBody": "Rescuers reached the village of Tarn by boat, sources say.\nThe school is under water.",
            "datePublished": "2031-03-04T17:30:00+01:00",
        }
    ],
}
TOLD = "Update, 17:30: Rescuers reached the village of Tarn by boat, the governor of the valley told the Herald. [1]"
BODY = f"<h1>Dam bursts at Orvel</h1><p>{TOLD}</p><ol class='references'><li>Herald</li></ol>"


def page(posting: object, body: str = BODY) -> bytes:
    said = posting if isinstance(posting, str) else json.dumps(posting)
    script = f'<script type="application/ld+json">{said}</script>'
    return f"<html><head>\n{script}</head><body>{body}</body></html>".encode()


def found(data: bytes) -> list[tuple[str, str]]:
    return [(each.code, each.explanation) for each in check_page(read_page(data, "page.html"))]


def test_the_day_of_a_time_is_taken_from_the_metadata() -> None:
    assert ("C501", "of which day? Only its metadata say it: 2031-03-04") in found(page(LIVE))
    assert "C504" not in dict(found(page(LIVE)))


@pytest.mark.parametrize(
    "posting", ["", "{", "[1, 2]", {"@type": "Organization"}, {"@type": "NewsArticle", "dateModified": "yesterday"}]
)
def test_metadata_that_say_nothing_change_nothing(posting: object) -> None:
    codes = dict(found(page(posting)))
    assert codes["C501"] == "of which day?"
    assert "C504" in codes


def test_metadata_stand_in_a_graph_too() -> None:
    read = read_page(page({"@graph": [{"@type": "WebSite"}, LIVE | {"@type": ["Thing", "LiveBlogPosting"]}]}), "p.html")
    assert read.posting is not None
    assert [each.headline for each in read.posting.updates] == ["Boats reach Tarn"]


def test_two_days_with_one_time_leave_it_open() -> None:
    first = LIVE["liveBlogUpdate"][0]
    other = first | {"datePublished": "2031-03-03T17:30:00+01:00"}
    assert ("C501", "of which day?") in found(page(LIVE | {"liveBlogUpdate": [first, other]}))


def test_a_page_that_a_script_writes_is_read_from_its_metadata() -> None:
    read = read_page(page(LIVE, "<div id='root'></div>"), "page.html")
    assert [block.text for block in read.blocks] == [
        "Dam bursts at Orvel",
        "2031-03-04, 18:00 +01:00",
        "2031-03-04, 17:30 +01:00 Boats reach Tarn",
        "Rescuers reached the village of Tarn by boat, sources say.",
        "The school is under water.",
    ]
    verdicts = check_page(read)
    assert {(each.code, each.place, each.words) for each in verdicts if each.code.startswith(("C5", "C6"))} == {
        ("C601", "line 2", "sources say")
    }


def test_the_day_of_the_metadata_counts_for_offices() -> None:
    assert str(grounds_of(read_page(page(LIVE), "page.html")).as_of) == "2031-03-04"
    assert grounds_of(read_page(page(""), "page.html")).as_of is None
