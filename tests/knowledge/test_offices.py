"""Dated offices: who held what when, and that the table says no more than its source."""

from __future__ import annotations

from datetime import date

from citewire.knowledge.offices import HEAD_OF_GOVERNMENT, HEAD_OF_STATE, holders, offices


def names_of(office: str, where: str, on: date) -> list[str]:
    return [row.holder for row in holders(office, where, on)]


def test_an_office_has_its_holder_of_the_day() -> None:
    assert names_of(HEAD_OF_GOVERNMENT, "de", date(2025, 5, 5)) == ["Olaf Scholz"]
    assert names_of(HEAD_OF_GOVERNMENT, "DE", date(2025, 5, 6)) == ["Friedrich Merz"]
    assert names_of(HEAD_OF_STATE, "us", date(2024, 1, 1)) == ["Joseph R. Biden, Jr."]


def test_what_the_table_does_not_know_is_empty() -> None:
    assert holders(HEAD_OF_STATE, "us", date(1850, 1, 1)) == ()
    assert holders("harbour master", "de", date(2025, 1, 1)) == ()
    assert holders(HEAD_OF_STATE, "zz", date(2025, 1, 1)) == ()


def test_every_row_names_its_origin_and_ends_after_it_began() -> None:
    assert len(offices()) > 900
    for row in offices():
        assert row.origin
        assert row.holder
        assert row.until is None or row.since < row.until


def test_terms_of_one_office_do_not_overlap() -> None:
    terms: dict[tuple[str, str], date | None] = {}
    for row in offices():
        previous = terms.get((row.office, row.where), row.since)
        assert previous is not None, row
        assert previous <= row.since, row
        terms[row.office, row.where] = row.until
