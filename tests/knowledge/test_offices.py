"""Dated offices: who held what when, and that the table says no more than its rows."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire.knowledge.offices import HEAD_OF_GOVERNMENT, HEAD_OF_STATE, Dated, OfficeRow, Offices, packaged, read_row


def names_of(office: str, where: str, on: date) -> list[str]:
    return [row.holder for row in packaged().held(office, where, on).rows]


def row(holder: str, since: str, until: str = "", seen: str = "", note: str = "") -> OfficeRow:
    return read_row(f"mayor\tnorrholm\tMayor\t{holder}\t{since}\t{until}\t{seen}\t{note}\tNorrholm Gazette")


def test_an_office_has_its_holder_of_the_day() -> None:
    assert names_of(HEAD_OF_GOVERNMENT, "de", date(2025, 5, 5)) == ["Olaf Scholz"]
    assert names_of(HEAD_OF_GOVERNMENT, "DE", date(2025, 5, 6)) == ["Friedrich Merz"]
    assert names_of(HEAD_OF_STATE, "us", date(2024, 1, 1)) == ["Joe Biden"]


@pytest.mark.parametrize(
    ("office", "where", "day", "holder"),
    [
        ("secretary general", "nato", date(2025, 6, 10), "Mark Rutte"),
        ("secretary general", "nato", date(2024, 9, 30), "Jens Stoltenberg"),
        ("head", "nato", date(2024, 10, 1), "Mark Rutte"),
        ("president", "us", date(2025, 6, 10), "Donald Trump"),
        ("president", "ir", date(2025, 6, 10), "Masoud Pezeshkian"),
        ("supreme leader", "ir", date(2025, 6, 10), "Ali Khamenei"),
        ("chancellor", "gb", date(2025, 6, 10), "Rachel Reeves"),
        ("foreign secretary", "gb", date(2025, 6, 10), "David Lammy"),
        ("secretary of state", "us", date(2025, 6, 10), "Marco Rubio"),
        ("prime minister", "gb", date(2022, 10, 1), "Liz Truss"),
        ("prime minister", "es", date(2025, 6, 10), "Pedro Sánchez"),
        ("president", "bundestag", date(2025, 6, 10), "Julia Klöckner"),
        ("head", "bnd", date(2025, 6, 10), "Bruno Kahl"),
        ("pope", "", date(2025, 6, 10), "Leo XIV"),
        ("head of the presidential office", "ua", date(2025, 6, 10), "Andriy Yermak"),
    ],
)
def test_offices_by_the_names_that_texts_use(office: str, where: str, day: date, holder: str) -> None:
    assert names_of(office, where, day) == [holder]


def test_two_claimants_are_both_named() -> None:
    held = packaged().held("president", "ve", date(2020, 1, 1))
    assert [each.holder for each in held.rows] == ["Nicolás Maduro", "Juan Guaidó"]
    assert held.explanation.startswith("several")


def test_what_the_table_does_not_know_is_empty() -> None:
    assert names_of(HEAD_OF_STATE, "us", date(1850, 1, 1)) == []
    assert names_of("harbour master", "de", date(2025, 1, 1)) == []
    assert names_of(HEAD_OF_STATE, "zz", date(2025, 1, 1)) == []


def test_an_office_that_stood_empty_has_no_holder() -> None:
    held = packaged().held("president", "lb", date(2023, 6, 1))
    assert held.rows == held.maybe == ()
    assert held.explanation.startswith("not known: no row speaks of 2023-06-01; next to it: Michel Aoun (since")


def test_beyond_what_its_origin_saw_a_row_only_may_hold() -> None:
    offices = Offices([row("Ada Kern", "2020-03-01", seen="2022-05-31")])
    assert offices.held("mayor", "norrholm", date(2022, 5, 31)).rows
    later = offices.held("mayor", "norrholm", date(2022, 6, 1))
    assert later.rows == ()
    assert [each.holder for each in later.maybe] == ["Ada Kern"]
    assert later.explanation.startswith("not known: Ada Kern may have held it on 2022-06-01")


def test_inside_a_month_that_is_all_that_is_known_nobody_is_named() -> None:
    offices = Offices([row("Ada Kern", "2018", "2020-03"), row("Ivo Lund", "2020-03", seen="2021-01-01")])
    assert offices.held("mayor", "norrholm", date(2018, 7, 1)).rows == ()
    assert [each.holder for each in offices.held("mayor", "norrholm", date(2019, 7, 1)).rows] == ["Ada Kern"]
    between = offices.held("mayor", "norrholm", date(2020, 3, 15))
    assert between.rows == ()
    assert {each.holder for each in between.maybe} == {"Ada Kern", "Ivo Lund"}


def test_an_operators_row_replaces_and_comes_first() -> None:
    table = Offices([row("Ada Kern", "2020-03-01", seen="2022-05-31"), row("Ivo Lund", "2010-01-01", "2020-03-01")])
    corrected = table.corrected([row("Ada Kern", "2020-04-01", "2021-01-01"), row("Mara Voss", "2021-01-01")])
    held = [corrected.held("mayor", "norrholm", day).rows for day in (date(2020, 3, 15), date(2020, 5, 1))]
    assert [[each.holder for each in rows] for rows in held] == [[], ["Ada Kern"]]
    assert [each.holder for each in corrected.held("mayor", "norrholm", date(2030, 1, 1)).rows] == ["Mara Voss"]
    assert [each.holder for each in corrected.held("mayor", "norrholm", date(2015, 1, 1)).rows] == ["Ivo Lund"]
    assert table.held("mayor", "norrholm", date(2020, 3, 15)).rows, "the table itself stays as it is"


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("mayor\tnorrholm\tAda Kern", "has 3 columns; write 9, parted by tabs"),
        ("mayor\tx\tMayor\t\t2020\t\t\t\tGazette", "has no holder"),
        ("mayor\tx\tMayor\tAda Kern\t1 May 2020\t\t\t\tGazette", "is no day, month or year"),
        ("mayor\tx\tMayor\tAda Kern\t2020-13\t\t\t\tGazette", "is no day, month or year"),
        ("mayor\tx\tMayor\tAda Kern\t2020\t2019\t\t\tGazette", "ends (2019) before it begins (2020)"),
        ("mayor\tx\tMayor\tAda Kern\t2020\t\tsoon\t\tGazette", "seen is 'soon'"),
    ],
)
def test_a_bad_row_says_what_to_write(line: str, why: str) -> None:
    with pytest.raises(ValueError, match=r".") as caught:
        read_row(line)
    assert why in str(caught.value)


def test_every_row_names_its_origin_and_ends_after_it_began() -> None:
    assert len(packaged().rows) > 1500
    for each in packaged().rows:
        assert each.origin
        assert each.holder[0].isupper() or each.holder[0] in "'‘"
        assert each.until is None or each.since.first < each.until.last
        assert each.until is not None or each.seen is not None, "what is packaged never holds without end"


def test_no_day_has_two_holders_but_where_it_was_disputed() -> None:
    for each in packaged().rows:
        rows = packaged().held(each.office, each.where, each.since.last).rows
        assert len({other.holder for other in rows}) <= 1 or any(
            other.note in {"claimed", "acting"} for other in rows
        ), each


@given(st.dates(min_value=date(2000, 1, 1), max_value=date(2030, 1, 1)))
def test_who_held_an_office_for_sure_may_have_held_it(day: date) -> None:
    for each in packaged().of("foreign minister", "fr"):
        assert each.may_have_held_on(day) or not each.held_on(day)


@pytest.mark.parametrize("text", ["2024", "2024-02", "2024-02-29"])
def test_days_are_written_as_precisely_as_they_are_known(text: str) -> None:
    assert str(Dated.of(text)) == text


def test_a_day_of_which_no_row_speaks_names_the_rows_next_to_it() -> None:
    held = packaged().held("president", "lb", date(2023, 5, 1))
    assert (held.rows, held.maybe) == ((), ())
    assert [row.holder for row in held.near] == ["Michel Aoun", "Joseph Aoun"]
    assert "next to it: Michel Aoun" in held.explanation
