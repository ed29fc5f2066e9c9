"""That the table of offices joins what is one term, and never two people of one surname."""

from __future__ import annotations

import pytest
from tools.build_offices import Term, alike, spelled, together


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Keith Norrholm", "Dickon Norrholm", False),
        ("Qohir Rasul", "Kokhir Rasul", True),
        ("José Brandvik", "José Enrique Brandvik Oré", True),
        ("Daniel Brandvik", "Brandvik, José Daniel Saavedra", True),
        ("Ada Kern", "Ida Linde", False),
    ],
)
def test_a_surname_alone_is_not_one_holder(one: str, other: str, same: bool) -> None:
    assert alike(one, other) is same
    assert alike(other, one) is same


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Dr. Ada KERN", "Ada Kern"),
        ("Mohammed al-BRANDI", "Mohammed al-Brandi"),
        ("Elect Ada KERN", "Ada Kern"),
        ("ADAN, also spelled Adaan", "Adan"),
        ("CHARLES III", "Charles III"),
    ],
)
def test_capitals_ranks_and_second_spellings_go(written: str, name: str) -> None:
    assert spelled(written) == name


def test_rows_by_hand_keep_the_books_rows_before_and_after_them() -> None:
    first = Term("Premier", "Ada Kern", "2020-01-01", "gazette", "2024-01-01")
    last = Term("Premier", "Ida Linde", "2024-01-01", "gazette", seen="2025-12-31")
    before = Term("Premier", "Per Norrholm", "2015-01-01", "book", seen="2019-10-01")
    inside = Term("Premier", "Ola Vik", "2021-01-01", "book", seen="2022-10-01")
    after = Term("Premier", "Eva Sund", "2025-03-01", "book", seen="2025-10-01")
    built = together([first, last], [before, inside, after])
    assert [term.holder for term in built] == ["Per Norrholm", "Ada Kern", "Ida Linde", "Eva Sund"]
    assert built[2].seen == "2025-02-28"
