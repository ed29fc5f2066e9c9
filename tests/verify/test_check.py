"""``citewire check`` on pages of our own making with known faults."""

from __future__ import annotations

import pytest

from citewire.engine.check import grounds_of
from citewire.errors import InputError
from citewire.verify import RULES, check_page, read_page

CLEAN = """# Dam bursts at Orvel

Last updated 4 March 2031, 14:00 UTC

The Orvel dam gave way at noon on 4 March 2031, the Herald says. [1]

Rescuers reached the village of Tarn by boat in the afternoon, the governor said. [1]

## References

[1] The Herald, 4 March 2031: Dam bursts at Orvel https://herald.example/1
"""


def found(page: str) -> list[tuple[str, str]]:
    return [(each.code, each.place) for each in check_page(read_page(page.encode(), "page.md"))]


def test_a_clean_page_has_nothing_to_say() -> None:
    assert found(CLEAN) == []


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("the Herald says. [1]", "the Herald says.", "C101"),
        ("says. [1]", "says. [1][4]", "C102"),
        (
            "https://herald.example/1",
            "https://herald.example/1\n[2] The Post, 4 March 2031: Flood https://p.example",
            "C103",
        ),
        (" https://herald.example/1", "", "C104"),
        ("# Dam bursts at Orvel", "# “We will drown” as dam bursts at Orvel", "C201"),
        ("the Herald says. [1]", "the Herald says. [1]\n\nThe governor of Orvel also announced that... [1]", "C203"),
        ("at noon on 4 March 2031, the Herald says", "at noon, sources say", "C601"),
        ("## References", "## Analysis\n\n## References", "C701"),
    ],
)
def test_one_planted_fault_is_found_under_its_code(old: str, new: str, code: str) -> None:
    assert old in CLEAN
    assert [each for each, _ in found(CLEAN.replace(old, new, 1))] == [code]


def test_a_time_needs_a_date() -> None:
    page = (
        "Dam bursts\n\nUpdate, 17:30 CEST: The Orvel dam gave way, the Herald says on its front page. [1]\n\n[1] Herald"
    )
    assert ("C501", "line 3") in found(page)
    assert ("C504", "line 1") in found(page)


def test_yesterday_is_counted_from_a_date_in_reach() -> None:
    said = "Rescuers reached the village of Tarn by boat"
    for words, codes in (
        ("yesterday at 14:30", ["C501"]),
        ("yesterday, 3 March 2031, at 14:30", []),
        ("at 14:30", []),
    ):
        dated = CLEAN.replace("# Dam bursts at Orvel", "# Dam bursts at Orvel on 4 March 2031")
        page = dated.replace(f"{said} in the afternoon", f"{said} {words}")
        assert [code for code, _ in found(page)] == codes, words


def test_a_page_without_a_date_is_named_by_its_headline() -> None:
    verdicts = check_page(read_page(b"# Dam bursts at Orvel\n\nNobody was hurt.", "page.md"))
    assert [(each.code, each.words) for each in verdicts] == [("C504", "Dam bursts at Orvel")]


@pytest.mark.parametrize("words", ["Experts agree that the dam", "Sources say the dam", "Experten sagen, der Damm"])
def test_experts_without_a_name_are_nobody(words: str) -> None:
    page = CLEAN.replace("The Orvel dam gave way", f"{words} gave way")
    assert [code for code, _ in found(page)] == ["C601"]


def test_a_numbered_list_under_its_heading_has_the_references() -> None:
    assert found(CLEAN.replace("[1] The Herald", "1. The Herald")) == []


def test_a_repeated_paragraph_is_found_at_the_second_place() -> None:
    line = "The Orvel dam gave way at noon on 4 March 2031, the Herald says. [1]"
    assert found(CLEAN.replace(line, f"{line}\n\n{line}")) == [("C702", "line 7")]


def test_a_headline_that_stands_twice_quotes_nobody_all_the_same() -> None:
    head = 'Governor Warns of Flood: "Nobody in the Valley of Orvel Is Safe Tonight, Not Even Here"'
    body = "The governor of Orvel warned of a flood on 4 March 2031, the Herald says. [1]"
    page = f"{head}\n\n{head}\n\n{body}\n\n[1] Herald"
    assert ("C201", "line 1") in found(page)
    assert ("C204", "line 3") in found(page)


def test_html_is_read_by_its_elements() -> None:
    html = (
        "<html><body><nav><p>Skip this long line of navigation that has no citation at all.</p></nav>"
        "<h1>Dam bursts at Orvel</h1><p>Updated 4 March 2031, 14:00 UTC.</p>\n"
        "<p>The Orvel dam gave way at noon on 4 March 2031, officials told the Herald.</p></body></html>"
    )
    assert found(html) == [("C101", "line 2")]


def test_an_empty_page_is_refused_with_advice() -> None:
    with pytest.raises(InputError, match="empty"):
        read_page(b"  \n", "page.txt")


def test_every_rule_says_how_to_mend() -> None:
    for code, rule in RULES.items():
        assert rule.code == code
        assert rule.mend.endswith(".")
        assert rule.looks_at.endswith(".")


@pytest.mark.parametrize(
    ("headline", "counted"),
    [
        ("Dam Bursts at Orvel Today", True),
        ("Governor: Nobody in Orvel Is Safe This Week", True),
        ("Orvel Today", False),
        ("Orvel Today reports from the burst dam", False),
        ("Dam at Orvel burst today, says the governor", True),
    ],
)
def test_a_word_of_time_that_ends_a_name_is_not_counted_from_an_unknown_day(headline: str, counted: bool) -> None:
    page = f"# {headline}\n\nThe Orvel dam gave way, the Herald says. [1]\n\n[1] Herald https://herald.example/1\n"
    read = read_page(page.encode(), "page.md")
    codes = [finding.code for finding in check_page(read, grounds_of(read))]
    assert ("C503" in codes) is counted


@pytest.mark.parametrize(
    ("headline", "codes"),
    [
        ("Ada Kern walks to the village of Tarn", []),
        ("Pavel Mardov walks to the village of Tarn", ["C202"]),
        ("Nine boats reach the village of Tarn", []),
        ("Twelve boats reach the village of Tarn", ["C401"]),
    ],
)
def test_a_headline_in_the_words_of_the_text_has_its_names_and_numbers(headline: str, codes: list[str]) -> None:
    page = CLEAN.replace("Dam bursts at Orvel\n", f"{headline}\n", 1)
    body = "Ada Kern walks to the village of Tarn. [1]\n\nNine boats reach the village of Tarn. [1]\n\n"
    mentioned = "Pavel Mardov stayed at the dam of Orvel on 4 March 2031. [1]\n\n## References"
    read = read_page(page.replace("## References", body + mentioned).encode(), "page.md")
    found = [each for each in check_page(read, grounds_of(read)) if each.place == "line 1"]
    assert [each.code for each in found] == codes


def test_a_line_with_a_marker_is_no_heading() -> None:
    page = CLEAN.replace("## References", "Boats reach Tarn [1]\n\n## References")
    assert found(page) == []
    assert ("C701", "line 9") in found(page.replace("Boats reach Tarn [1]", "Boats reach Tarn"))


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ("Ada Kern, Mon, Mar 4", []),
        ("4 March 2031", []),
        ("Last change 4 March 2031, 14:00 UTC", ["C501"]),
        ("The dam was opened on 4 March 2030 by the governor of the whole valley. [1]", ["C501"]),
    ],
)
def test_a_line_that_is_hardly_more_than_a_date_gives_the_day_of_what_follows(line: str, codes: list[str]) -> None:
    page = CLEAN.replace("Last updated 4 March 2031, 14:00 UTC", line)
    entry = "17:30: Rescuers reached the village of Tarn by boat, the governor said. [1]"
    page = page.replace("Rescuers reached the village of Tarn by boat in the afternoon, the governor said. [1]", entry)
    assert [code for code, place in found(page) if place == "line 7"] == codes
