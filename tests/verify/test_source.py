"""A page's statements beside the texts that they cite, given as a whole."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from citewire.engine.check import grounds_of
from citewire.model import Document
from citewire.verify import Page, check_page, left_unchecked, read_page

AT = datetime(2031, 3, 4, 12, tzinfo=UTC)


def page_of(statement: str) -> Page:
    """A page with one statement, in line 5, and one reference."""
    head = "# The dam of Orvel\n\nLast updated 4 March 2031, 14:00 UTC\n\n"
    tail = "\n\n## References\n\n[1] Herald, 4 March 2031: https://herald.example/1\n"
    return read_page(f"{head}{statement} [1]{tail}".encode(), "page.md")


def document(text: str, language: str) -> Document:
    return Document("1-1", "1", 1, "e", "herald", "", text, language, AT, AT, "0")


def codes(statement: str, cited: str, language: str = "en") -> list[str]:
    """What is found in the line of a statement whose cited text is at hand."""
    page = page_of(statement)
    found = check_page(page, grounds_of(page, as_of=AT.date(), sources={1: document(cited, language)}))
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


@pytest.mark.parametrize(
    ("statement", "codes_found"),
    [
        ("Water at the lock of Orvel rises by 90 centimetres overnight", []),
        ("Water at the lock of Orvel rises by 60 centimetres overnight", ["C402"]),
        ("Water at the lock of Orvel falls by 90 centimetres overnight", ["C605"]),
        ("Water at the lock", []),  # a label
    ],
)
def test_a_line_that_ends_with_its_marker_is_held_against_its_text(statement: str, codes_found: list[str]) -> None:
    assert codes(statement, "Water at the lock of Orvel rises by 90 centimetres overnight\n\nSchools stay shut.") == (
        codes_found
    )


@pytest.mark.parametrize(
    ("line", "lines"),
    [
        ("Institute for the Rivers (think tank, Norland, since 2004)", []),
        ("Nobody at the lock of Orvel has slept since the rain began", [5]),
    ],
)
def test_the_name_of_an_outlet_is_no_statement_that_stays_unchecked(line: str, lines: list[int]) -> None:
    page = page_of(line)
    cited = document("Water at the lock of Orvel rises by 90 centimetres overnight.", "en")
    grounds = grounds_of(page, as_of=AT.date(), sources={1: cited})
    assert [block.line for block in left_unchecked(page, grounds)] == lines


def test_what_another_passage_says_is_not_put_in_the_place_of_one() -> None:
    cited = "Ada Kern arrives in Orvel by boat.\n\nPavel Mardov arrives in Orvel as well."
    assert codes("Pavel Mardov arrives in Orvel by boat.", cited) == []
    assert codes("Pavel Mardov arrives in Orvel by boat.", "Ada Kern arrives in Orvel by boat.") == ["C301"]


@pytest.mark.parametrize("speaker", ["Dorsek", "Kalvin"])
def test_a_surname_to_which_something_is_laid_is_a_name(speaker: str) -> None:
    cited = "The mayor, Ilna Kalvin, spoke to reporters. “We have light for nine hours,” Kalvin said."
    found = codes(f"“We have light for nine hours,” {speaker} said.", cited)
    assert found == ([] if speaker == "Kalvin" else ["C301"])
