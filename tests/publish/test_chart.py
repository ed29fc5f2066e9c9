"""The chart of figures: which rows have one, where marks stand, how sides are told apart, and that it says its data."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

from citewire.model import Course, FigureCell, FigureRow, Publisher
from citewire.publish import LiveLinks, render_page
from citewire.publish.chart import BOTTOM, LEFT, RIGHT, SHAPES, SIDES, TOP, Chart, chart_of
from tests.editions import PUBLISHERS, START, sample

ROW = sample().edition.briefing.figures[0]
KINDS = tuple(PUBLISHERS)


def cell(hour: float, value: float, publisher: str = "courier", **more: object) -> FigureCell:
    base = replace(ROW.cells[0], qualifier=None, publisher_id=publisher, document_id=publisher)
    return replace(base, at=START + timedelta(hours=hour), value=value, **more)  # type: ignore[arg-type]


def row(*cells: FigureCell, **more: object) -> FigureRow:
    return replace(ROW, cells=cells, **more)  # type: ignore[arg-type]


def drawn(*cells: FigureCell) -> Chart:
    chart = chart_of(row(*cells), PUBLISHERS.get)
    assert chart is not None
    return chart


def test_only_what_differs_or_changed_at_two_times_is_drawn() -> None:
    three = (cell(0, 27), cell(1, 38, "vestnik"), cell(2, 41, "manar"))
    assert chart_of(row(*three), PUBLISHERS.get) is not None
    assert chart_of(row(*three, differs=False, course=Course.ROSE), PUBLISHERS.get) is not None
    assert chart_of(row(*three, differs=False), PUBLISHERS.get) is None
    assert chart_of(row(*three[:2]), PUBLISHERS.get) is None
    assert chart_of(row(*(replace(each, at=START) for each in three)), PUBLISHERS.get) is None


def test_the_same_number_of_one_source_at_one_time_is_one_mark() -> None:
    twice = (cell(0, 27), cell(0, 27), cell(1, 27), cell(2, 27, "manar"))
    assert len(drawn(*twice).marks) == 3
    assert chart_of(row(*twice[:3]), PUBLISHERS.get) is None


def test_time_runs_across_and_numbers_up() -> None:
    chart = drawn(cell(0, 10), cell(1, 20, "vestnik"), cell(4, 40, "manar"))
    assert [mark.x for mark in chart.marks] == [LEFT, LEFT + (RIGHT - LEFT) / 4, RIGHT]
    assert [number for _, number in chart.scale] == [0, 10, 20, 30, 40]
    assert [y for y, _ in chart.scale][:: len(chart.scale) - 1] == [BOTTOM, TOP]
    at = {number: y for y, number in chart.scale}
    assert [mark.y for mark in chart.marks] == [at[10], at[20], at[40]]


def test_a_scale_begins_at_zero_only_where_that_costs_little() -> None:
    close = drawn(cell(0, 1000), cell(1, 1040), cell(2, 1100))
    assert [number for _, number in close.scale] == [1000, 1050, 1100]
    small = drawn(cell(0, 1.1), cell(1, 1.2), cell(2, 1.3))
    assert [number for _, number in small.scale] == [1.1, 1.15, 1.2, 1.25, 1.3]
    below = drawn(cell(0, -12), cell(1, -3), cell(2, 4))
    assert [number for _, number in below.scale] == [-15, -10, -5, 0, 5]


def test_ranges_are_bars_and_limits_are_arrows() -> None:
    chart = drawn(
        cell(0, 10, upper=20.0),
        cell(1, 20, "vestnik", qualifier="at least"),
        cell(2, 20, "manar", qualifier="less than"),
        cell(3, 20, "manar", qualifier="about"),
    )
    span, least, below, plain = chart.marks
    assert span.high < span.y < span.low
    assert [mark.arrow for mark in (span, least, below, plain)] == ["", "up", "down", ""]
    assert chart.arrows == ("up", "down")
    assert chart.ranges


def test_sides_are_parties_then_publishers_and_at_most_six_have_a_shape() -> None:
    allies = Publisher("ally", "The Ally", party="Valdria")
    known = {**PUBLISHERS, "ally": allies, **{f"p{n}": Publisher(f"p{n}", f"Paper {n}") for n in range(8)}}
    cells = [cell(0, 27, "vestnik"), cell(1, 28, "ally"), *(cell(n, 30 + n, f"p{n}") for n in range(2, 8))]
    chart = chart_of(row(*cells), known.get)
    assert chart is not None
    assert [side.name for side in chart.sides] == ["Valdria", "Paper 2", "Paper 3", "Paper 4", "Paper 5", "Paper 6", ""]
    assert len(chart.sides[0].paths) == 1
    assert chart.sides[-1].paths == ()
    assert len(SHAPES) == SIDES + 1 == len(set(SHAPES))


NUMBERS = st.integers(-(10**10), 10**10).map(lambda tenths: tenths / 10)
"""As reports give them: nobody counts in billionths."""


@given(
    st.lists(
        st.tuples(st.integers(0, 99), NUMBERS, st.none() | NUMBERS, st.sampled_from(KINDS)),
        min_size=3,
        max_size=20,
    )
)
def test_every_mark_is_inside_of_the_drawing(told: list[tuple[int, float, float | None, str]]) -> None:
    chart = chart_of(row(*(cell(hour, value, by, upper=upper) for hour, value, upper, by in told)), PUBLISHERS.get)
    if chart is None:
        return
    for mark in chart.marks:
        assert LEFT <= mark.x <= RIGHT
        assert TOP <= mark.y <= BOTTOM
        assert mark.high == mark.low == 0 or TOP <= mark.high <= mark.y <= mark.low <= BOTTOM
    numbers = [number for _, number in chart.scale]
    assert numbers == sorted(set(numbers))
    assert len(numbers) <= 7


def figure_of(language: str = "en") -> Any:
    one = sample(language=language)
    tree = lxml_html.document_fromstring(render_page(one.edition, one.desk, links=LiveLinks()))
    (chart,) = tree.xpath("//figure[@class='chart']")
    return chart


def test_it_says_in_words_what_it_shows_and_the_table_stays() -> None:
    chart = figure_of()
    assert chart.xpath("svg/title")[0].text_content() == "Killed: What each side says over time"
    assert chart.xpath("svg/desc")[0].text_content() == (
        "4 March 2031, 10:10 CET: at least 41 (Lindener Tagesbote); "
        "4 March 2031, 10:25 CET: 27 (Вестник Орселя); 4 March 2031, 12:30 CET: 38 (The Harbour Courier)"
    )
    assert chart.getprevious().tag == "table"
    key = [" ".join(item.text_content().split()) for item in chart.xpath(".//li")]
    assert key == ["Lindener Tagesbote", "Valdria", "The Harbour Courier", "at least"]
    shapes = [path.get("d") for path in chart.xpath(".//li/svg/path[@class='shape']")]
    assert len(set(shapes)) == len(shapes) == 3


@pytest.mark.parametrize(("language", "words"), [("ru", "минимум 41"), ("fr", "au moins 41"), ("de", "mindestens 41")])
def test_it_speaks_the_language_of_the_page(language: str, words: str) -> None:
    assert words in figure_of(language).xpath("svg/desc")[0].text_content()


def test_no_style_stands_in_it() -> None:
    assert figure_of().xpath(".//@style | .//style | .//script") == []
