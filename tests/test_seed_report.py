"""The faults of the page that the project began with, each under its code and in its line, by reference."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from citewire.engine.check import grounds_of
from citewire.verify import check_page, read_page

SHARED = Path(os.environ.get("CITEWIRE_SHARED", Path(__file__).resolve().parent.parent.parent / "shared"))
PAGE = SHARED / "seed" / "page.txt"
pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not PAGE.exists(), reason=f"the seed page is not at {PAGE} (set CITEWIRE_SHARED)"),
]
FAULTS = {
    "the headline quotes somebody whom the text never mentions": {("C201", 3)},
    "the first statement is cited to an article about something else": {("C108", 12)},
    "one man has three spellings, another two": {("C302", 12), ("C302", 18), ("C302", 44)},
    "a secretary general who had left office": {("C303", 14), ("C303", 26), ("C303", 48)},
    "his office has two titles": {("C305", 26), ("C305", 48)},
    "a claim is a fact in the headline": {("C205", 5)},
    "what appears so in one place is announced in another": {("C603", 16), ("C603", 26), ("C603", 47)},
    "a time of which day": {("C501", 12)},
    "the beginning of which month": {("C503", 43)},
    "an analysis that cites nothing": {("C101", 26)},
    "news that cite nothing": {("C101", line) for line in (42, 43, 44, 45, 46, 47, 48)},
    "sources that are nobody": {("C601", 48)},
    "references that can't be followed": {("C104", line) for line in (28, 30, 32, 34, 36, 38)},
    "a teaser that is cut off, told twice and cites nothing": {("C203", 7), ("C101", 7), ("C101", 8)},
    "the headline stands twice": {("C204", 10)},
    "labels of a template in the prose": {("C703", 47), ("C703", 48)},
    "sections with nothing in them": {("C701", 50), ("C701", 52)},
}


@pytest.fixture(scope="module")
def found() -> list[tuple[str, int]]:
    page = read_page(PAGE.read_bytes(), "page.txt")
    verdicts = check_page(page, grounds_of(page, as_of=date(2025, 6, 10)))
    return [(each.code, int(each.place.removeprefix("line "))) for each in verdicts]


@pytest.mark.parametrize("fault", FAULTS)
def test_every_fault_is_found_in_its_place(found: list[tuple[str, int]], fault: str) -> None:
    assert FAULTS[fault] <= set(found)


def test_nothing_else_is_found(found: list[tuple[str, int]]) -> None:
    assert set(found) - set().union(*FAULTS.values()) == set()
