"""A page's statements beside the texts that they cite, given as a whole."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from citewire.engine.check import grounds_of
from citewire.model import Document
from citewire.verify import check_page, read_page

AT = datetime(2031, 3, 4, 12, tzinfo=UTC)


def codes(statement: str, cited: str, language: str = "en") -> list[str]:
    """What is found in the line of a statement whose cited text is at hand."""
    head = "# The dam of Orvel\n\nLast updated 4 March 2031, 14:00 UTC\n\n"
    tail = "\n\n## References\n\n[1] Herald, 4 March 2031: https://herald.example/1\n"
    page = read_page(f"{head}{statement} [1]{tail}".encode(), "page.md")
    source = Document("1-1", "1", 1, "e", "herald", "", cited, language, AT, AT, "0")
    found = check_page(page, grounds_of(page, as_of=AT.date(), sources={1: source}))
    return [each.code for each in found if each.place == "line 5"]


@pytest.mark.parametrize(
    ("statement", "codes_found"),
    [
        ("The river rose by 90 metres at the lock.", ["C402"]),
        ("“It rose by 90 metres,” the keeper of the lock wrote.", ["C107"]),
        ("“It rose by 90 centimetres,” the keeper of the lock wrote.", []),
    ],
)
def test_a_number_within_a_quotation_is_not_held_against_units(statement: str, codes_found: list[str]) -> None:
    cited = "The keeper of the lock wrote: “It rose by 90 centimetres.” Schools stay closed."
    assert codes(statement, cited) == codes_found
