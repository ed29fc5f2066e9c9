"""``citewire check``: its formats, its switches, and the texts that a page cites."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.cli.runs import Command
from tests.cli.sarif import read_log
from tests.rude import RudeServer, answer

PAGE = """# Dam bursts at Orvel

Last updated 4 March 2031, 14:00 UTC

Sources say that the Orvel dam gave way at noon. [1]

## Analysis

Governor Ada Kern counted 31 houses under water. [2]

## References

[1] The Herald, 4 March 2031: Dam bursts at Orvel https://herald.example/1
[2] The Post, 4 March 2031: Water takes the houses of Tarn https://post.example/2
"""
HERALD = "---\nurl: https://herald.example/1\n---\nDam bursts\n\nSources say that the Orvel dam gave way at noon."
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


@pytest.mark.parametrize("name", ["page.md", "100 % [page] – ünïcode.md"])
def test_sarif_is_what_the_standard_says(citewire_: Command, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(PAGE.replace("## Analysis", "Later that day... [1]\n\n## Analysis\n\n## Also"))
    (run,) = read_log(citewire_("check", name, "--format", "sarif").out).runs
    rules = run.tool.driver.rules
    assert [each.rule_id for each in run.results] == [rules[each.rule_index].id for each in run.results]
    assert {each.level for each in run.results} == {"error", "warning"}
    assert {each.id for each in rules} == {each.rule_id for each in run.results} > {"C601", "C701"}
    assert [each.level for each in run.invocations[0].tool_execution_notifications] == ["note"]
    (artifact,) = {each.locations[0].physical_location.artifact_location.uri for each in run.results}
    assert unquote(artifact) == name


def test_sarif_of_a_page_without_a_fault_has_no_result(citewire_: Command, page: Path) -> None:
    (run,) = read_log(citewire_("check", page, "--format", "sarif", "--only", "C7").out).runs
    assert (run.results, run.tool.driver.rules) == ([], [])


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


def test_a_desk_switches_rules_off(citewire_: Command, page: Path, tmp_path: Path) -> None:
    desk = tmp_path / "desk.toml"
    desk.write_text('[desk]\nid = "dam"\ntitle = "The dam"\n[check]\nignore = ["C6"]\n')
    assert citewire_("check", page, "--desk", desk).status == 0
    desk.write_text(desk.read_text().replace("C6", "C99"))
    done = citewire_("check", page, "--desk", desk)
    assert done.status == 2
    assert "check.ignore 'C99' is no rule" in done.err


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


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Governor Ada Kern counted 31 houses under water.", ""),
        ("Water stands in 31 houses, according to Ada Kern, who governs the valley.", "in line 9.\n"),
        ("Gouverneurin Ada Kern zählte 31 Häuser unter Wasser.", "in line 9.\n"),
    ],
)
def test_what_is_told_in_other_words_is_unchecked(
    citewire_: Command, page: Path, tmp_path: Path, text: str, said: str
) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "1.txt").write_text(HERALD)
    (tmp_path / "texts" / "2.txt").write_text(f"Water takes the houses of Tarn\n\n{text}")
    done = citewire_("check", page, "--sources", "texts", "--ignore", "C601")
    assert (done.status, done.out) == (0, "Nothing to say.\n")
    assert done.err == (f"Unchecked: told in other words than the cited texts, {said}" if said else "")


def test_what_can_not_be_read_is_two(citewire_: Command, tmp_path: Path) -> None:
    assert citewire_("check", tmp_path / "none.md").status == 2


NEAR = '[desk]\nid = "dam"\ntitle = "The dam"\nallow_private = true\n'


@pytest.fixture
def server() -> Iterator[RudeServer]:
    paths = {
        "/1": answer(
            b"<html><body><h1>Dam bursts</h1><p>Sources say that the Orvel dam gave way at noon.</p></body></html>"
        ),
        "/2": answer(POST.format(n=38).encode(), content_type="text/plain; charset=utf-8"),
        "/robots.txt": answer(b"User-agent: *\nDisallow: /secret"),
        "/secret": answer(b"Nobody may read this."),
        "/gone": answer(status="410 Gone"),
    }
    with RudeServer(paths) as running:
        yield running


def served(page: Path, server: RudeServer, second: str = "/2") -> Path:
    base = f"http://127.0.0.1:{server.port}"
    text = page.read_text().replace("https://herald.example/1", f"{base}/1")
    page.write_text(text.replace("https://post.example/2", f"{base}{second}"))
    (page.parent / "desk.toml").write_text(NEAR)
    return page


def test_cited_texts_are_fetched_and_compared(citewire_: Command, page: Path, server: RudeServer) -> None:
    done = citewire_("check", served(page, server), "--fetch", "--desk", "desk.toml", "--ignore", "C601", "--json")
    assert [(each["code"], each["line"]) for each in json.loads(done.out)] == [("C402", 9)]
    assert (done.status, done.err) == (1, "")
    assert [server.count(path) for path in ("/robots.txt", "/1", "/2")] == [1, 1, 1]


@pytest.mark.parametrize("path", ["/gone", "/secret", "/nowhere"])
def test_what_can_not_be_fetched_is_unchecked(citewire_: Command, page: Path, server: RudeServer, path: str) -> None:
    done = citewire_("check", served(page, server, path), "--fetch", "--desk", "desk.toml", "--ignore", "C601")
    assert (done.status, done.out) == (0, "Nothing to say.\n")
    assert "[2] is unchecked: " in done.err
    assert done.err.endswith("Unchecked: no text was found for [2].\n")
    assert server.count("/secret") == 0


def test_private_addresses_are_not_asked_for_a_page_of_anybody(
    citewire_: Command, page: Path, server: RudeServer
) -> None:
    done = citewire_("check", served(page, server), "--fetch", "--ignore", "C601")
    assert "Unchecked: no text was found for [1], [2]." in done.err
    assert server.count("/1") == server.count("/2") == 0


def test_folder_before_net(citewire_: Command, page: Path, server: RudeServer, tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "2.txt").write_text(POST.format(n=31))
    options = ("--fetch", "--sources", "texts", "--desk", "desk.toml", "--ignore", "C601")
    assert citewire_("check", served(page, server), *options).out == "Nothing to say.\n"
