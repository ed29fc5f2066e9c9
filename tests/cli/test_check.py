"""``citewire check``: its formats, its switches, and the texts that a page cites."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.runs import Command

PAGE = """# Dam bursts at Orvel

Last updated 4 March 2031, 14:00 UTC

Sources say that the Orvel dam gave way at noon. [1]

## Analysis

Governor Ada Kern counted 31 houses under water. [2]

## References

[1] The Herald, 4 March 2031: Dam bursts at Orvel https://herald.example/1
[2] The Post, 4 March 2031: Water takes the houses of Tarn https://post.example/2
"""
HERALD = "---\nurl: https://herald.example/1\n---\nDam bursts\n\nThe Orvel dam gave way at noon."
POST = "Water takes the houses of Tarn\n\nGovernor Ada Kern counted {n} houses under water."


@pytest.fixture
def page(tmp_path: Path) -> Path:
    (tmp_path / "page.md").write_text(PAGE)
    return tmp_path / "page.md"


def test_sarif_names_rule_line_and_section(citewire_: Command, page: Path) -> None:
    done = citewire_("check", page, "--format", "sarif", "--only", "C6")
    log = json.loads(done.out)
    (run,) = log["runs"]
    (result,) = run["results"]
    assert (done.status, log["version"]) == (1, "2.1.0")
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "C601"
    assert result["level"] == "error"
    assert result["locations"][0]["physicalLocation"]["region"]["startLine"] == 5


def test_html_escapes_what_the_page_says(citewire_: Command, tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text(PAGE.replace("at noon.", "at noon <script>alert(1)</script> and then..."))
    done = citewire_("check", tmp_path / "page.md", "--format", "html")
    assert "<script" not in done.out
    assert "&lt;script&gt;" in done.out


@pytest.mark.parametrize(
    ("options", "status"), [(("--ignore", "C601"), 0), (("--ignore", "C6"), 0), (("--only", "C2,c6"), 1)]
)
def test_rules_are_switched_off_and_on(citewire_: Command, page: Path, options: tuple[str, ...], status: int) -> None:
    assert citewire_("check", page, *options).status == status


def test_a_rule_that_there_is_not_is_refused(citewire_: Command, page: Path) -> None:
    done = citewire_("check", page, "--ignore", "C999")
    assert done.status == 2
    assert "citewire rules" in done.err


def test_cited_texts_are_found_by_address_and_headline(citewire_: Command, page: Path, tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "a.txt").write_text(HERALD)
    done = citewire_("check", page, "--sources", folder, "--ignore", "C601")
    assert (done.status, done.err) == (0, "Unchecked: no text was found for [2].\n")
    (folder / "b.txt").write_text(POST.format(n=31))
    assert citewire_("check", page, "--sources", folder, "--ignore", "C601").err == ""
    (folder / "b.txt").write_text(POST.format(n=38))
    done = citewire_("check", page, "--sources", folder, "--ignore", "C601", "--json")
    assert [(each["code"], each["line"], each["section"]) for each in json.loads(done.out)] == [("C402", 9, "Analysis")]


def test_what_can_not_be_read_is_two(citewire_: Command, tmp_path: Path) -> None:
    assert citewire_("check", tmp_path / "none.md").status == 2
