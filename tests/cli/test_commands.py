"""Commands that end by themselves: what they print, where, and with which exit status."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
import typer
from rich.console import Console

from citewire import cli
from citewire.cli import console
from citewire.cli.check import UNCHECKED
from citewire.cli.serve import FeedNews
from citewire.model import Briefing, Dropped, Edition, FeedState, FeedStatus, Outcome, Verdict
from citewire.store import open_store
from citewire.testing import demonstration_desk
from tests.cli.runs import ARCHIVE, DESK, Command, Done

# -- errors -----------------------------------------------------------------------------------------------------------

BAD = {
    "empty.toml": "",
    "torn.toml": "[desk",
    "odd.toml": '[desk]\nid = "A Desk"\ntitle = "A"\n',
    "unknown.toml": '[desk]\nid = "a"\ntitle = "A"\nzoen = "UTC"\n',
    "talk.jsonl": "these are words\n",
    "words.db": "these are words, and no database at all\n" * 99,
    "a.toml": '[desk]\nid = "a"\ntitle = "A"\n',
}


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ("serve none.toml", "none.toml: there is no such file"),
        ("serve empty.toml", "desk"),
        ("serve torn.toml", "torn.toml: it can't be read as TOML"),
        ("serve odd.toml", "small letters"),
        ("serve unknown.toml", "zone"),
        ("serve a.toml a.toml", "two desk files have the id 'a'"),
        ("serve a.toml --store words.db", "words.db can't be opened as a Citewire database"),
        ("serve a.toml --store none/news.db", "name another file"),
        ("replay none.jsonl --desk a.toml --out out", "there is no archive at none.jsonl"),
        ("replay talk.jsonl --desk a.toml --out out", "talk.jsonl has no entry that can be read (line 1"),
        ("replay talk.jsonl --desk a.toml --out words.db", "words.db can't be a folder to write to"),
        ("replay talk.jsonl --desk a.toml --out out --speed 0", "--speed 0 stands still"),
        ("replay talk.jsonl --desk a.toml --json", "name a folder with --out"),
        ("brief none.txt", "none.txt can't be read (No such file or directory)"),
        ("brief none.txt nowhere.txt", "none.txt can't be read (No such file or directory); nowhere.txt can't be read"),
        ("brief a.toml --language klingon", "--language 'klingon' is no language tag that is known: give one like en"),
        ("brief talk.jsonl", "nothing in these files can stand on a page"),
        ("check none.html", "none.html can't be read"),
        ("rules C999", "there is no rule C999; `citewire rules` lists them"),
        ("search dam", "there is no store at citewire.db: `citewire serve` or `citewire replay` makes one"),
        ("search dam --store words.db", "words.db can't be opened"),
        ("export a.toml --out out", "there is no store at citewire.db"),
        ("export a.toml --out out --store words.db", "words.db can't be opened"),
        ("opml none.toml", "none.toml"),
    ],
)
def test_what_can_not_be_done_is_said_in_a_line_with_what_to_do(
    citewire_: Command, tmp_path: Path, arguments: str, says: str
) -> None:
    for name, text in BAD.items():
        (tmp_path / name).write_text(text)
    done = citewire_(*arguments.split())
    assert done.status == cli.FAILED
    last = done.err.strip().splitlines()[-1]
    assert last.startswith("citewire: ")
    assert says in last
    assert done.out == ""


def test_progress_without_a_terminal_is_lines_with_rate_and_time_left(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    now = 100.0
    monkeypatch.setattr(console, "time", SimpleNamespace(monotonic=lambda: now))
    lines = console.progress()
    assert isinstance(lines, console.LinesProgress)
    lines.begin("replay", 100)
    for moment in (102.0, 110.0, 112.0):
        now = moment
        lines.advance(20, "10 Mar 11:15")
    now = 120.0
    lines.end()
    assert capsys.readouterr().err.splitlines() == [
        "replay: begins, 100 entries",
        "replay: 40 of 100 (4 a second, 15 s left) 10 Mar 11:15",
        "replay: 60 entries in 20.0 s",
    ]


def test_progress_on_a_terminal_is_a_bar_with_rate_and_time_left(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = io.StringIO()
    monkeypatch.setattr(console, "ERR", Console(file=drawn, force_terminal=True, width=120))
    now = 100.0
    monkeypatch.setattr(console, "time", SimpleNamespace(monotonic=lambda: now))
    bar = console.progress()
    assert isinstance(bar, console.BarProgress)
    bar.begin("replay", 100)
    now = 110.0
    bar.advance(50, "10 Mar 11:15")
    bar.end()
    for part in ("replay", "50/100", "5/s", "10 Mar 11:15", "-:--:--"):
        assert part in drawn.getvalue()


def test_every_command_and_option_is_in_the_docs_and_no_other() -> None:
    text = (Path(__file__).resolve().parents[2] / "docs" / "cli.md").read_text()
    group = typer.main.get_command(cli.app)
    sections = dict(re.findall(r"^## `citewire ([a-z]+)`\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL))
    assert list(sections) == list(cli.COMMANDS)
    for name, section in sections.items():
        command = group.get_command(None, name)  # type: ignore[attr-defined]
        every = [command, *getattr(command, "commands", {}).values()]
        options = {opt for each in every for parameter in each.params for opt in parameter.opts if opt[:2] == "--"}
        assert set(re.findall(r"^\| `(--[a-z-]+)", section, re.MULTILINE)) == options - {"--help"}, name


# -- replay, check, search, export, doctor ----------------------------------------------------------------------------


def test_a_replay_tells_what_it_did(replayed: Path) -> None:
    figures = json.loads((replayed / "figures.json").read_text())
    assert figures["entries"] == figures["fresh"] == 98
    assert figures["failures"] == 0
    assert figures["entries_per_second"] == pytest.approx(98 / figures["seconds"], rel=0.05)
    assert 50 < figures["peak_memory_mb"] < 4000
    assert figures["steps"]["extract"]["items"] == 98
    assert {"annotate", "embed", "place", "compose"} <= set(figures["steps"])
    desk = figures["desks"]["velm-dam"]
    assert desk["languages"] == ["de", "en", "es", "fr", "ru", "uk"]
    assert desk["updates"] > 5
    assert desk["documents"] >= desk["origins"] >= desk["updates"]
    assert 10 < desk["outlets"] < 30


def test_a_store_is_named_after_the_file_of_the_archive(citewire_: Command, tmp_path: Path) -> None:
    (tmp_path / "5.march.jsonl").write_text("".join(Path(ARCHIVE).read_text().splitlines(keepends=True)[:3]))
    done = citewire_("replay", "5.march.jsonl", "--desk", DESK, "--out", "out")
    assert "Everything is kept in 5.march.db." in done.err
    assert (tmp_path / "5.march.db").is_file()
    assert done.err.splitlines()[-1] == "0 failures"


def test_a_second_replay_does_nothing_and_says_the_same(citewire_: Command, replayed: Path) -> None:
    arguments = ["replay", ARCHIVE, "--desk", DESK, "--out", replayed / "again", "--store", replayed / "news.db"]
    done = citewire_(*arguments)
    assert done.status == 0
    assert done.out == ""
    assert "updates, " in done.err
    assert "6 languages (de en es fr ru uk)" in done.err
    assert "\x1b" not in done.err  # plain lines where there is no terminal
    pages = [(replayed / folder / "velm-dam" / "index.html").read_bytes() for folder in ("out", "again")]
    assert pages[0] == pages[1]


def test_check_has_nothing_to_say_of_our_own_page(citewire_: Command, replayed: Path) -> None:
    page = replayed / "out" / "velm-dam" / "index.html"
    assert citewire_("check", page) == Done(0, "Nothing to say.\n", f"{UNCHECKED}\n")
    assert citewire_("check", page, "--json") == Done(0, "[]\n", f"{UNCHECKED}\n")


def test_our_own_page_holds_against_the_texts_that_it_cites(citewire_: Command, replayed: Path) -> None:
    page = replayed / "out" / "velm-dam" / "index.html"
    assert citewire_("check", page, "--sources", page.parent / "documents") == Done(0, "Nothing to say.\n", "")


def test_check_finds_what_is_planted(citewire_: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (
        "Dam bursts\n\nLast updated 4 March 2031.\n\nSources say that the Orvel dam gave way at noon on Tuesday. [1]\n"
    )
    (tmp_path / "page.txt").write_text(text)
    done = citewire_("check", "page.txt")
    assert done.status == 1
    assert "page.txt:5: C601 nobody in particular says so: Sources say" in done.out
    assert done.out.endswith("findings.\n")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    codes = [each["code"] for each in json.loads(citewire_("check", "-", "--json").out)]
    assert codes == ["C102", "C601"]


def test_rules_are_listed_and_explained(citewire_: Command) -> None:
    assert "C601 nobody in particular says so (error)" in citewire_("rules").out
    assert "To mend: Name who says so." in citewire_("rules", "c601").out
    assert json.loads(citewire_("rules", "C601", "--json").out)[0]["code"] == "C601"


def test_search_finds_by_every_word(citewire_: Command, replayed: Path) -> None:
    store = ["--store", replayed / "news.db"]
    done = citewire_("search", "Velm", "dam", "--limit", "3", *store)
    assert done.status == 0
    assert len(done.out.splitlines()) == 6
    _, name = done.out.splitlines()[0].split(",")[0].split("  ")
    assert name in {publisher.name for publisher in demonstration_desk().publishers}
    hits = json.loads(citewire_("search", "Velm", "dam", "--json", *store).out)
    assert {"document_id", "snippet"} == set(hits[0])
    assert citewire_("search", "Velm", "xylophone", *store) == Done(1, "", "Nothing was found.\n")
    assert citewire_("search", "Velm", "xylophone", "--json", *store) == Done(1, "[]\n", "")


def test_export_writes_what_the_replay_wrote(citewire_: Command, replayed: Path, tmp_path: Path) -> None:
    done = citewire_("export", DESK, "--out", "out", "--store", replayed / "news.db")
    assert done.status == 0
    assert "velm-dam: edition " in done.err
    edition = json.loads((tmp_path / "out" / "velm-dam" / "briefing.json").read_text())
    assert json.loads(citewire_("export", DESK, "--out", "out", "--store", replayed / "news.db", "--json").out) == {
        "velm-dam": {"edition": edition["number"], "folder": "out/velm-dam"}
    }
    written = [path.relative_to(tmp_path / "out") for path in (tmp_path / "out").rglob("*") if path.is_file()]
    assert len(written) > 20
    for path in written:
        assert (tmp_path / "out" / path).read_bytes() == (replayed / "out" / path).read_bytes()


def test_doctor_finds_a_sound_store_sound(citewire_: Command, replayed: Path) -> None:
    done = citewire_("doctor", DESK, "--store", replayed / "news.db", "--editions")
    assert done.status == 0, done.out
    assert ": 0 faults" in done.out
    assert "98 entries" in done.out
    found = json.loads(citewire_("doctor", "--json", "--store", replayed / "news.db").out)
    assert {"what", "state", "mend"} == set(found[0])
    assert not any(each["mend"] for each in found)


def test_doctor_names_a_failing_feed_and_how_to_mend_it(citewire_: Command, tmp_path: Path) -> None:
    at = datetime(2031, 3, 4, 12, tzinfo=UTC)
    words = "https://herald.example/rss answers 404: correct the address"
    herald, post, wire = (f"https://{name}.example/rss" for name in ("herald", "post", "wire:sudan:"))
    store = open_store(tmp_path / "citewire.db")
    store.feeds.save(
        FeedState("h", FeedStatus.FAILING, since=at, failures=3, error=words, error_kind="http", url=herald)
    )
    store.feeds.save(FeedState("p", FeedStatus.GONE, since=at, url=post))
    store.feeds.save(FeedState("w", FeedStatus.OK, since=at, url=wire))
    store.close()
    done = citewire_("doctor")
    assert done.status == 1
    assert f"!!  feed {herald}: failing since 2031-03-04 12:00 UTC (http)\n      {words}" in done.out
    assert f"!!  feed {post}: gone since 2031-03-04 12:00 UTC\n      Take it out of desk.toml" in done.out
    assert f"ok  feed {wire}: ok since" in done.out  # ":sudan:" is no picture


def test_doctor_looks_at_the_feeds_of_the_desks_that_are_named_and_changes_nothing(
    citewire_: Command, tmp_path: Path, replayed: Path
) -> None:
    (tmp_path / "news.db").write_bytes((replayed / "news.db").read_bytes())
    (tmp_path / "desk.toml").write_text(
        '[desk]\nid = "other"\ntitle = "Another desk"\n[[publishers]]\nname = "The Herald"\n'
        'feeds = [{ url = "https://herald.example/rss" }]\n'
    )
    store = open_store(tmp_path / "news.db")
    store.feeds.save(FeedState("x", FeedStatus.GONE, url="https://elsewhere.example/rss"))
    store.close()
    for _ in range(2):
        done = citewire_("doctor", "desk.toml", "--store", "news.db")
        assert done.status == 0, done.out
        assert "ok  feed https://herald.example/rss (The Herald): not asked yet" in done.out
        assert "elsewhere.example" not in done.out
        assert "items wait" not in done.out


def test_serve_tells_which_feeds_begin_to_fail_and_which_work_again() -> None:
    herald, post = "https://herald.example/rss", "https://post.example/rss"
    fails = FeedState("h", FeedStatus.FAILING, error=f"{herald} answers 404: correct the address", url=herald)
    cut = FeedState("p", FeedStatus.FAILING, error="it is no feed", url=post)
    news = FeedNews(["h", "p"])
    assert list(news.since([FeedState("h", FeedStatus.OK, url=herald), FeedState("other", FeedStatus.GONE)])) == []
    assert list(news.since([fails, cut])) == [
        f"feed fails: {herald} answers 404: correct the address",
        f"feed {post} fails: it is no feed",
    ]
    assert list(news.since([fails, cut])) == []
    assert list(news.since([FeedState("h", FeedStatus.OK, url=herald), cut])) == [f"feed {herald} works again"]
    gone = FeedState("h", FeedStatus.GONE, url=herald)
    assert list(news.since([gone])) == [f"feed {herald} is gone: take it out of desk.toml, or give its new address"]


OWN_ROW = "foreign minister\tno\t\tMaria Brandvik\t2031-03-02\t\t\t\tHarbour Post"


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        (None, "offices.tsv: the table of offices can't be read (No such file or directory)"),
        ("a b c", "offices.tsv: line 1 has 1 columns; write 9"),
        (OWN_ROW.replace("foreign minister", "grand vizier"), "has the office 'grand vizier'"),
    ],
)
def test_doctor_names_a_table_of_offices_that_would_stop_the_start(
    citewire_: Command, tmp_path: Path, rows: str | None, says: str
) -> None:
    (tmp_path / "desk.toml").write_text('[desk]\nid = "other"\ntitle = "Another"\noffices = "offices.tsv"\n')
    if rows is not None:
        (tmp_path / "offices.tsv").write_text(rows)
    for options in ((), ("--fetch",)):
        done = citewire_("doctor", "desk.toml", *options)
        assert done.status == 1
        assert "!!  offices of the desk offices.tsv: can't be used" in done.out
        assert says in done.out
        assert "ok  store citewire.db: not there yet" in done.out


def test_doctor_says_which_desk_and_which_rows_it_read(citewire_: Command, tmp_path: Path) -> None:
    (tmp_path / "desk.toml").write_text('[desk]\nid = "other"\ntitle = "Another"\noffices = "offices.tsv"\n')
    (tmp_path / "offices.tsv").write_text(OWN_ROW)
    done = citewire_("doctor", "desk.toml")
    assert done.status == 0, done.out
    assert "ok  desk file desk.toml: read: 0 publishers, 0 feeds" in done.out
    assert "ok  offices of the desk offices.tsv: read: 1 rows" in done.out


def test_doctor_names_a_store_that_is_none_and_goes_on(citewire_: Command, tmp_path: Path) -> None:
    (tmp_path / "words.db").write_text(BAD["words.db"])
    done = citewire_("doctor", "--store", "words.db")
    assert done.status == 1
    assert "!!  store words.db: does not work" in done.out
    assert "ok  language identification: works" in done.out


# -- brief ------------------------------------------------------------------------------------------------------------

FILES = {
    "herald.txt": "Orvel dam gives way\n\n"
    "The Orvel dam gave way on Tuesday morning, and 12 people are missing in Tarn.\n",
    "bote.md": "# Damm von Orvel gebrochen\n\n"
    "Der Damm von Orvel ist am Dienstag gebrochen, 12 Menschen werden vermisst.\n",
    "post.html": "<html lang='en'><head><title>Bridge of Sandholm collapses</title></head><body><article>"
    "<h1>Bridge of Sandholm collapses</h1><p>The bridge of Sandholm collapsed at night and 4 people were killed, "
    "the mayor said on Tuesday.</p></article></body></html>",
}


def test_a_brief_of_three_files_in_two_languages(citewire_: Command, tmp_path: Path) -> None:
    for name, text in FILES.items():
        (tmp_path / name).write_text(text)
    done = citewire_("brief", *FILES, "--language", "de")
    assert done.status == 0
    for words in (
        "Damm von Orvel gebrochen",
        "12 people are missing",
        "Bridge of Sandholm collapses",
        "one source only",
    ):
        assert words in done.out
    references = [line for line in done.out.splitlines() if line.startswith("[")]
    assert len(references) == 3
    edition = json.loads(citewire_("brief", *FILES, "--json").out)
    assert {each["language"] for each in edition["briefing"]["references"]} == {"de", "en"}
    assert citewire_("brief", *FILES, "--out", "out").status == 0
    assert citewire_("check", "out/index.html") == Done(0, "Nothing to say.\n", f"{UNCHECKED}\n")


def test_a_file_that_can_not_be_read_is_named_and_the_rest_is_told(citewire_: Command, tmp_path: Path) -> None:
    (tmp_path / "herald.txt").write_text(FILES["herald.txt"])
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    done = citewire_("brief", "photo.jpg", "herald.txt", "none.txt")
    assert done.status == 0
    assert "none.txt can't be read (No such file or directory); it is left out" in done.err
    assert "photo.jpg is none of .html, .txt and .md" in done.err
    assert "12 people are missing" in done.out


def test_a_brief_calls_publishers_as_the_files_do(citewire_: Command, tmp_path: Path) -> None:
    (tmp_path / "herald.txt").write_text("---\nsource: The Tarn Herald\n---\n" + FILES["herald.txt"])
    (tmp_path / "post.html").write_text(
        FILES["post.html"].replace("<title>", '<meta property="og:site_name" content="Sandholm Póst"><title>')
    )
    files = ["herald.txt", "post.html"]
    assert "] The Tarn Herald, " in citewire_("brief", *files).out
    references = json.loads(citewire_("brief", *files, "--json").out)["briefing"]["references"]
    assert {each["publisher"]["name"] for each in references} == {"The Tarn Herald", "Sandholm Póst"}
    assert citewire_("brief", *files, "--out", "out").status == 0
    assert "The Tarn Herald" in (tmp_path / "out" / "index.html").read_text()


@pytest.mark.slow
def test_the_packaged_model_works_from_the_command_line(tmp_path: Path) -> None:
    for name, text in FILES.items():
        (tmp_path / name).write_text(text)
    command = [sys.executable, "-c", "from citewire.cli import main; main()", "brief", *FILES]
    done = subprocess.run(command, check=False, capture_output=True, text=True, cwd=tmp_path, timeout=60)
    assert done.returncode == 0, done.stderr
    assert "(this line: one source)\n  Orvel dam gives way [1]" in done.stdout
    assert ": Damm von Orvel gebrochen [3]" in done.stdout  # English and German tell of one event


def test_doctor_lists_what_the_gate_kept_off_the_page_and_why(citewire_: Command, tmp_path: Path) -> None:
    verdict = Verdict("C402", Outcome.REFUTED, "no cited passage has the number 12")
    at = datetime(2031, 3, 4, 12, tzinfo=UTC)
    store = open_store(tmp_path / "kept.db")
    dropped = (Dropped("Orvel: 12 dead.", (verdict,), ("d1-1",)), Dropped("Sel: 12 dead.", (verdict,), ("d2-1",)))
    store.editions.add(Edition("dam", 1, at, Briefing("dam", at), dropped))
    store.editions.add(Edition("quay", 1, at, Briefing("quay", at)))
    store.close()
    done = citewire_("doctor", "--json", "--store", "kept.db")
    said = {(each["what"], each["state"]) for each in json.loads(done.out)}
    assert ("desk dam", "edition 1 of 2031-03-04 12:00 UTC, the gate dropped 2 sentences (C402 2)") in said
    assert ("desk quay", "edition 1 of 2031-03-04 12:00 UTC, the gate dropped nothing") in said
    assert ("kept off dam", "“Orvel: 12 dead.” (d1-1): C402 no cited passage has the number 12") in said
    assert done.status == 0
