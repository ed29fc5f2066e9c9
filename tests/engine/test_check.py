"""A page read for its check: names, offices, figures and claims of pages of our own making."""

from __future__ import annotations

from datetime import date

import pytest

from citewire.engine.check import grounds_of
from citewire.knowledge.offices import OfficeRow, Offices, packaged, read_row
from citewire.verify import check_page, read_page

DAY = date(2031, 3, 4)


def row(office: str, where: str, holder: str, since: str, until: str = "") -> OfficeRow:
    return read_row("\t".join((office, where, "", holder, since, until, "" if until else "2031-12-31", "", "ours")))


OFFICES = Offices(
    [
        row("foreign minister", "fr", "Ada Kern", "2030-01-01"),
        row("foreign minister", "fr", "Bo Lind", "2028-01-01", "2030-01-01"),
    ]
)


def found(page: str, *, as_of: date | None = DAY, offices: Offices = OFFICES) -> list[tuple[str, str]]:
    read = read_page(page.encode(), "page.md")
    return [(each.code, each.words) for each in check_page(read, grounds_of(read, as_of=as_of, offices=offices))]


PAGE = """# Dam bursts at Orvel

Last updated 4 March 2031, 14:00 UTC

The Orvel dam gave way at noon on 4 March 2031, the Herald says. [1]

{body} [1]

## References

[1] The Herald, 4 March 2031: Dam bursts at Orvel https://herald.example/1
"""


def page(body: str, head: str = "Dam bursts at Orvel") -> str:
    return PAGE.format(body=body).replace("# Dam bursts at Orvel", f"# {head}", 1)


@pytest.mark.parametrize(
    ("body", "findings"),
    [
        ("French Foreign Minister Ada Kern spoke of a disaster.", []),
        ("French Foreign Minister Bo Lind spoke of a disaster.", [("C303", "Foreign Minister Bo Lind")]),
        ("The then French Foreign Minister Bo Lind spoke of a disaster.", []),
        ("French Foreign Minister Bo Lind spoke of a disaster in 2029.", []),
        ("Former French Foreign Minister Bo Lind spoke of a disaster.", []),
        (
            "Former French Foreign Minister Ada Kern spoke of a disaster.",
            [("C304", "Foreign Minister Ada Kern")],
        ),
    ],
)
def test_an_office_is_given_to_those_who_hold_it(body: str, findings: list[tuple[str, str]]) -> None:
    assert found(page(body)) == findings


def test_without_a_day_no_office_is_judged() -> None:
    undated = "Dam bursts\n\nFrench Foreign Minister Bo Lind spoke of a disaster at the dam. [1]\n\n[1] Herald"
    assert "C303" not in [code for code, _ in found(undated, as_of=None)]
    assert "C303" in [code for code, _ in found(undated)]


def test_a_page_that_dates_itself_is_held_against_its_own_day() -> None:
    body = "French Foreign Minister Bo Lind spoke of a disaster."
    assert ("C303", "Foreign Minister Bo Lind") in found(page(body), as_of=None)
    assert found(page(body), as_of=date(2029, 3, 4)) == []


def test_the_packaged_table_is_asked_unless_another_is_given() -> None:
    read = read_page(page("x" * 50).encode(), "page.md")
    assert grounds_of(read).offices is packaged()


@pytest.mark.parametrize(
    ("body", "findings"),
    [
        ("Governor Oleh Mardov came by boat. Mardov’s car stood in the water.", []),
        ("Governor Oleh Mardov came by boat. Mr Mardow was wet.", [("C302", "Mardow")]),
        ("Governor Oleh Mardov came by boat. “Mardow was wet,” said the Herald.", []),
    ],
)
def test_a_name_has_one_spelling(body: str, findings: list[tuple[str, str]]) -> None:
    assert found(page(body)) == findings


@pytest.mark.parametrize(
    ("head", "body", "findings"),
    [
        ("Dam bursts at Orvel, killing 12", "The flood killed 12 people in Tarn.", []),
        ("Dam bursts at Orvel, killing 12", "The flood killed 15 people.", [("C401", "killed 15 people")]),
        ("Dam bursts at Orvel, killing 12", "The flood killed at least 10 people.", []),
        ("Dam bursts at Orvel, Ada Kern resigns", "The flood took the bridge.", [("C202", "Ada Kern")]),
    ],
)
def test_the_lead_says_what_the_body_says(head: str, body: str, findings: list[tuple[str, str]]) -> None:
    assert found(page(body, head)) == findings
