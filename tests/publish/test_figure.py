"""Figures on the page: side by side where they differ, each with its words, its day and who says it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from citewire.model import AttributionKind, Citation, Claim, Course, Span
from tests.editions import DESK, sample
from tests.publish.pages import page, tree_of


def test_figures_that_differ_stand_side_by_side() -> None:
    tree = tree_of(page(sample().edition))
    killed = tree.xpath("//section[@id='figures']/table")[0]
    assert killed.xpath("caption")[0].text_content() == "Killed Sources differ"
    numbers = [cell.text_content() for cell in killed.xpath(".//th[@class='number']")]
    assert numbers == ["38", "27", "at least 41"]
    assert [str(time) for time in killed.xpath(".//time[@class='asof']/@datetime")] == [
        "2031-03-04T12:30:00+01:00",
        "2031-03-04T10:25:00+01:00",
        "2031-03-04T10:10:00+01:00",
    ]
    german = tree_of(page(sample().edition, replace(DESK, language="de")))
    assert german.xpath("//th[@class='number']")[3].text_content() == "rund 12.400 Haushalte"


def test_who_says_the_same_number_stands_together_each_with_words_and_time() -> None:
    edition = sample().edition
    killed = edition.briefing.figures[0]
    same = replace(
        killed, cells=(killed.cells[0], killed.cells[1], replace(killed.cells[2], value=38.0, qualifier=None))
    )
    tree = tree_of(page(replace(edition, briefing=replace(edition.briefing, figures=(same,)))))
    rows = tree.xpath("//section[@id='figures']//tbody/tr")
    assert [row.xpath("th")[0].text_content() for row in rows] == ["38", "27"]
    assert [len(row.xpath(".//li[.//time][.//a]")) for row in rows] == [2, 1]


def test_a_number_stands_with_its_day_and_with_whoever_it_was_said_by() -> None:
    edition = sample().edition
    killed = edition.briefing.figures[0]
    cell = killed.cells[1]
    own = cell.sentence.citations[0]
    voice = Citation(own.document_id, Span(own.span.end, own.span.end + 6), "<b>Lem")
    within = Citation(own.document_id, Span(own.span.start, own.span.start + 1), own.exact[0])
    claims = tuple(Claim(own, AttributionKind.INDIRECT, source=source) for source in (voice, within, voice))
    told = replace(cell, sentence=replace(cell.sentence, claims=claims), as_of=date(2031, 3, 2))
    row = replace(killed, cells=(killed.cells[0], told))
    tree = tree_of(page(replace(edition, briefing=replace(edition.briefing, figures=(row,)))))
    first, second = tree.xpath("//section[@id='figures']//td//li")
    assert "Speaker:" not in first.text_content()
    (said,) = second.xpath(".//span[@class='heard']")
    assert said.text_content() == "Speaker: “<b>Lem”"
    assert str(said.xpath("a/@href")[0]).endswith(f"#{voice.span.start}-{voice.span.end}")
    assert "(as of Sunday, 2 March 2031)" in second.text_content()


def test_a_desk_with_many_figures_shows_the_first_and_keeps_the_rest_a_tap_away() -> None:
    edition = sample().edition
    killed = edition.briefing.figures[0]
    many = tuple(replace(killed, event_id=f"ev-{number}") for number in range(5))
    tree = tree_of(page(replace(edition, briefing=replace(edition.briefing, figures=many))))
    assert len(tree.xpath("//section[@id='figures']/table")) == 1
    assert len(tree.xpath("//section[@id='figures']/details//table")) == 4


def test_a_number_that_changed_with_time_is_no_disagreement() -> None:
    edition = sample().edition
    row = edition.briefing.figures[0]

    def caption(course: Course | None, *, differs: bool) -> str:
        briefing = replace(edition.briefing, figures=(replace(row, course=course, differs=differs),))
        return str(tree_of(page(replace(edition, briefing=briefing))).xpath("//caption")[0].text_content())

    assert caption(Course.ROSE, differs=False) == "Killed Later reports give more"
    assert caption(Course.FELL, differs=False) == "Killed Later reports give less"
    assert caption(None, differs=True) == "Killed Sources differ"
    assert caption(None, differs=False) == "Killed"
