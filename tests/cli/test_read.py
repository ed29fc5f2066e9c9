"""``citewire read``: what it shows, as text and as JSON, of files, addresses and standard input, and its errors."""

from __future__ import annotations

import io
import json
import re
import socket
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from citewire.cli import FAILED
from citewire.cli.reading import Envelope, Given, Reading, reading_of
from citewire.model import Annotations, Appointment, Document, EntityKind, Mention, Span
from tests.cli.runs import Command
from tests.rude import RudeServer, answer

TEXT = """---
source: Harbour Post
published: 2031-03-04T12:00:00Z
lang: en
---
Ferry runs aground off Sandholm

Foreign Minister Ada Kern said on Tuesday that at least 12 dockers were injured. "We will float it again," she said.

Kern left the port.
"""
PAGE = """<!doctype html><html lang="en"><head><title>Ferry runs aground</title>
<meta property="og:site_name" content="Harbour Post">
<meta property="article:published_time" content="2031-03-04T12:00:00+00:00"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Ferry runs aground</h1>
<p>A ferry with 84 people on board ran aground off Sandholm on Tuesday, the harbour office said in a statement.</p>
<p>At least three of the passengers were injured, and two are still missing, according to the harbour office.</p>
<p>The foreign minister, Ada Kern, said that nobody had been told of the shallow water before the ferry left port.</p>
</article></body></html>"""


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def plain(printed: str) -> str:
    """Without small numbers, and with one space where there are several."""
    return re.sub(r"[ ]+", " ", re.sub("[⁰¹²³⁴⁵⁶⁷⁸⁹]", "", printed))


def read_json(citewire_: Command, *arguments: object) -> dict[str, Any]:
    done = citewire_("read", *arguments, "--json")
    assert done.status == 0, done.err
    found: dict[str, Any] = json.loads(done.out)
    return found


# -- what it shows ----------------------------------------------------------------------------------------------------


def test_the_head_says_what_document_it_is(citewire_: Command, text: Path) -> None:
    done = citewire_("read", text)
    assert done.status == 0
    assert done.err == ""
    assert done.out.splitlines()[:2] == [
        "Ferry runs aground off Sandholm",
        "Harbour Post · 2031-03-04 12:00 UTC · en · report",
    ]


def test_sentences_have_numbered_brackets_and_notes_that_stand_without_colour(
    citewire_: Command, text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    printed = citewire_("read", text).out
    assert "\x1b" not in printed
    assert not re.search(r" $", printed, re.MULTILINE)
    assert re.search(r"\[Ada Kern\][¹²³].* said on \[Tuesday\][²³⁴]", plain_spaces(printed))
    notes = plain(printed)
    assert re.search(r"^ *\d person Ada Kern$", notes, re.MULTILINE)
    assert re.search(r"^ *\d person Kern: Ada Kern$", notes, re.MULTILINE)
    assert re.search(r"\d figure \S.*at least 12 people, injured.*said by Foreign Minister Ada Kern", notes)
    assert "Foreign Minister Ada Kern (said): that at least 12 dockers were injured" in notes
    assert "she (said): “We will float it again,”" in notes


def plain_spaces(printed: str) -> str:
    return " ".join(printed.split())


def test_a_figure_is_said_by_whom_a_pronoun_stands_for(citewire_: Command, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "Ferry free\n\nAda Kern has led the port since 2029. She said that at least 12 people were injured.\n"
    )
    assert "at least 12 people, injured, said by Ada Kern" in plain(citewire_("read", "a.txt").out)
    (figure,) = [each for line in read_json(citewire_, "a.txt")["sentences"] for each in line["figures"]]
    assert (figure["said_by"]["text"], figure["antecedent"]["text"]) == ("She", "Ada Kern")


@pytest.mark.parametrize(
    ("language", "sentence", "cue"),
    [
        ("pl", "Jak podał w środę minister Jan Kowalski, co najmniej 12 osób zostało rannych.", "Jak podał"),
        ("de", "Wie Ministerin Ada Kern bekundete, sind zwölf Menschen verletzt.", "Wie bekundete"),
        ("de", "Ministerin Ada Kern teilte am Dienstag mit, dass zwölf Menschen verletzt sind.", "teilte mit"),
    ],
)
def test_a_cue_in_two_parts_stands_in_the_order_of_the_text(
    citewire_: Command, tmp_path: Path, language: str, sentence: str, cue: str
) -> None:
    (tmp_path / "a.txt").write_text(f"Sandholm\n\n{sentence}\n", encoding="utf-8")
    assert f"({cue}):" in plain(citewire_("read", "a.txt", "--language", language).out)


def test_the_example_of_the_docs_is_what_is_printed(
    citewire_: Command, text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    docs = (Path(__file__).resolve().parents[2] / "docs" / "cli.md").read_text(encoding="utf-8")
    shown = docs.partition("$ citewire read ferry.txt\n")[2].partition("```")[0]
    assert citewire_("read", text.name).out.rstrip() == shown.rstrip()


def test_the_end_lists_each_entity_once_with_its_spellings(citewire_: Command, text: Path) -> None:
    listed = plain(citewire_("read", text).out).partition("Named in this text")[2]
    assert "2× person Ada Kern: Kern (person:ada-kern)" in listed


def test_lines_are_as_wide_as_the_terminal(citewire_: Command, text: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    narrow = citewire_("read", text).out.splitlines()
    monkeypatch.setenv("COLUMNS", "120")
    wide = citewire_("read", text).out.splitlines()
    assert max(map(len, narrow)) <= 50
    assert 80 < max(map(len, wide)) <= 120


def test_colour_when_it_is_asked_for_says_nothing_more(citewire_: Command, text: Path) -> None:
    coloured = citewire_("read", text, "--color").out
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == citewire_("read", text, "--no-color").out


def test_json_has_the_same_in_full(citewire_: Command, text: Path) -> None:
    found = read_json(citewire_, text)
    assert set(found) == set(Reading.__dataclass_fields__)
    assert (found["outlet"], found["language"], found["date_from"]) == ("Harbour Post", "en", "document")
    assert found["date"] == "2031-03-04T12:00:00Z"
    first, second = found["sentences"][:2]
    assert first["headline"]
    assert not second["headline"]
    for sentence in found["sentences"]:
        words = sentence["words"]
        assert found["text"][words["start"] : words["end"]] == words["text"]
    (figure,) = second["figures"]
    assert (figure["value"], figure["qualifier"], figure["indicator"]) == (12, "at least", "injured")
    assert figure["said_by"]["text"] == "Foreign Minister Ada Kern"
    (statement,) = second["statements"]
    assert (statement["source"]["text"], statement["cue"]["text"], statement["kind"]) == (
        "Foreign Minister Ada Kern",
        "said",
        "indirect",
    )
    assert {"person:ada-kern"} == {each["id"] for each in found["entities"] if each["kind"] == "person"}


def test_every_field_of_the_json_is_in_the_docs() -> None:
    docs = (Path(__file__).resolve().parents[2] / "docs" / "cli.md").read_text(encoding="utf-8")
    section = docs.partition("## `citewire read`")[2].partition("\n## ")[0]
    for kind in reading_kinds():
        for name in kind.__dataclass_fields__:
            assert f"`{name}`" in section, f"{kind.__name__}.{name}"


def reading_kinds() -> list[Any]:
    from citewire.cli import reading  # noqa: PLC0415

    return [reading.Reading, reading.Line, reading.Name, reading.Given, reading.Holder, reading.Statement,
            reading.Count, reading.Time, reading.Thing, reading.Words]  # fmt: skip


def test_what_a_language_lacks_is_said(citewire_: Command, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Lausa pirms ostas\n\nOsta ir slēgta.", encoding="utf-8")
    done = citewire_("read", "a.txt", "--language", "lv")
    assert "not read: no file for the language “lv”" in plain_spaces(done.out)
    assert read_json(citewire_, "a.txt", "--language", "lv")["missing"]


# -- where it reads from ----------------------------------------------------------------------------------------------


def test_a_page_from_an_address(citewire_: Command) -> None:
    with RudeServer({"/ferry": answer(PAGE.encode(), Content_Type="text/html; charset=utf-8")}) as server:
        address = f"http://127.0.0.1:{server.port}/ferry"
        found = read_json(citewire_, address)
    assert (found["url"], found["outlet"], found["headline"]) == (address, "Harbour Post", "Ferry runs aground")
    assert found["date"] == "2031-03-04T12:00:00Z"
    assert "Home" not in found["text"]
    assert any(figure["value"] == 84 for line in found["sentences"] for figure in line["figures"])


def test_a_page_from_a_file_without_a_telling_name(citewire_: Command, tmp_path: Path) -> None:
    (tmp_path / "saved").write_text(PAGE, encoding="utf-8")
    assert read_json(citewire_, "saved")["outlet"] == "Harbour Post"


def test_markdown_from_standard_input(citewire_: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    words = "# Ferry *free*\n\nAda Kern said that it floats.\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(words.encode())))
    found = read_json(citewire_, "-", "--language", "en")
    assert (found["headline"], found["name"]) == ("Ferry free", "-")


def test_a_text_that_begins_with_a_paragraph_has_no_headline(citewire_: Command, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The ferry is free again. It floats off Sandholm.\n\nAll are well.\n")
    found = read_json(citewire_, "a.txt", "--language", "en")
    assert found["headline"] == ""
    assert [line["words"]["text"] for line in found["sentences"]] == [
        "The ferry is free again.",
        "It floats off Sandholm.",
        "All are well.",
    ]


@pytest.mark.parametrize("link", ["Skip to content", "Zum Inhalt springen", "Aller au contenu principal"])
def test_a_skip_link_is_no_headline(citewire_: Command, tmp_path: Path, link: str) -> None:
    (tmp_path / "a.txt").write_text(f"{link}\n\nFerry free\n\nIt floats off Sandholm.\n")
    assert read_json(citewire_, "a.txt", "--language", "en")["headline"] == "Ferry free"


# -- a desk's own ways ------------------------------------------------------------------------------------------------


def test_a_desks_spellings_offices_and_zone_count(citewire_: Command, tmp_path: Path) -> None:
    row = "mayor\t3143244\tMayor\tAda Kern\t2029-01\t\t\t\tcity hall"
    (tmp_path / "own.tsv").write_text(row, encoding="utf-8")
    desk = tmp_path / "desk.toml"
    settings = 'id = "harbour"\ntitle = "The harbour"\nzone = "Europe/Kyiv"\noffices = "own.tsv"'
    desk.write_text(f'[desk]\n{settings}\nspellings = ["Kyjiw", "Zelenskyi"]\n', encoding="utf-8")
    (tmp_path / "a.txt").write_text("Zelensky met the mayor of Oslo in Kyiv on Monday, Zelensky's office said.\n")
    found = read_json(citewire_, "a.txt", "--desk", desk, "--date", "2031-03-04", "--language", "en")
    assert found["date"] == "2031-03-04T00:00:00+02:00"
    assert {"Kyjiw", "Zelenskyi"} <= {entity["display"] for entity in found["entities"]}
    mayor = next(name for line in found["sentences"] for name in line["names"] if name["kind"] == "office")
    assert [holder["name"] for holder in mayor["holders"]] == ["Ada Kern"]
    plainly = read_json(citewire_, "a.txt", "--date", "2031-03-04", "--language", "en", "--zone", "UTC")
    assert "Kyjiw" not in {entity["display"] for entity in plainly["entities"]}


def test_an_address_that_nobody_serves_is_named_once_and_in_words(citewire_: Command) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    done = citewire_("read", f"http://127.0.0.1:{port}/ferry")
    said = " ".join(done.err.split())
    assert done.status == FAILED
    assert said.count(f"127.0.0.1:{port}") == 1
    assert "the server can't be reached (connection refused); check the address" in said


# -- language, date, zone ---------------------------------------------------------------------------------------------


def test_without_a_date_relative_times_stay_open_and_that_is_said(citewire_: Command, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ferry free\n\nThe ferry was freed yesterday off Sandholm.\n")
    done = citewire_("read", "a.txt")
    assert "stay open; give its date with --date" in done.err
    assert " · no date · " in done.out
    assert "yesterday: open: " in plain(done.out)
    (time,) = read_json(citewire_, "a.txt")["sentences"][1]["times"]
    assert (time["at"], time["until"]) == (None, None)
    assert time["open"]


def test_a_date_is_given_to_a_text_that_has_none(citewire_: Command, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ferry free\n\nThe ferry was freed yesterday off Sandholm.\n")
    done = citewire_("read", "a.txt", "--date", "2031-03-04")
    assert done.err == ""
    assert "2031-03-04 00:00 UTC (by --date)" in done.out
    found = read_json(citewire_, "a.txt", "--date", "2031-03-04T17:30", "--zone", "Europe/Berlin")
    assert (found["date"], found["date_from"]) == ("2031-03-04T17:30:00+01:00", "option")


def test_the_date_of_the_text_itself_counts_more(citewire_: Command, text: Path) -> None:
    done = citewire_("read", text, "--date", "2030-01-01")
    assert "2031-03-04 12:00 UTC" in done.out
    assert "--date is not used" in done.err


def test_the_language_is_told_from_the_text_or_given(citewire_: Command, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "Fähre wieder frei\n\nDie Fähre ist nach zwei Tagen wieder frei, sagte der Hafenmeister am Dienstag.\n",
        encoding="utf-8",
    )
    assert read_json(citewire_, "a.txt")["language"] == "de"
    assert read_json(citewire_, "a.txt", "--language", "en")["language"] == "en"


# -- errors -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ("read none.txt", "none.txt can't be read (No such file or directory): name a file, an address, or - for"),
        ("read empty.txt", "empty.txt is empty; give a text or a page"),
        ("read blank.md", "blank.md has no words"),
        ("read binary.pdf", "binary.pdf is not a text"),
        ("read latin.txt", "latin.txt is not UTF-8 text (byte 1); save it as UTF-8"),
        ("read menu.html", "no article can be read in the page menu.html"),
        ("read a.txt --zone Europe/Atlantis", "--zone 'Europe/Atlantis' is not known: give one like Europe/Berlin"),
        ("read a.txt --date tomorrow", "--date 'tomorrow' can't be read: write it like 2031-03-04"),
        ("read a.txt --language klingon", "--language 'klingon' is no language tag that is known"),
        ("read http://127.0.0.1:9/none", "127.0.0.1"),
    ],
)
def test_what_can_not_be_read_is_said_in_a_line_with_what_to_do(
    citewire_: Command, tmp_path: Path, arguments: str, says: str
) -> None:
    files = {
        "empty.txt": b"",
        "blank.md": b"# **\n",
        "binary.pdf": b"%PDF-1.7\0\0\xff",
        "latin.txt": "Fähre".encode("latin-1"),
        "menu.html": b"<html><body><script>1</script></body></html>",
        "a.txt": b"Ferry free",
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    done = citewire_(*arguments.split())
    assert done.status == FAILED
    assert done.err.startswith("citewire: ")
    assert done.err.count("\n") == 1
    assert says in done.err
    assert done.out == ""


# -- offices ----------------------------------------------------------------------------------------------------------

TEXT_OF_OFFICES = "Federal Chancellor Olaf Scholz met Federal Chancellor Merz and former Chancellor Scholz."


def given_to(holder: str, day: datetime | None, *, former: bool = False) -> Given:
    """What is told of the office of the head of government in Germany, given to ``holder``."""
    start = TEXT_OF_OFFICES.rindex(holder) if former else TEXT_OF_OFFICES.index(holder)
    name = Span(start, start + len(holder))
    person = Mention(name, holder, EntityKind.PERSON, f"person:{holder.lower()}")
    given = Appointment(Span(0, 18), name, "office:head of government:de", person.entity_id, former=former)
    whole = Span(0, len(TEXT_OF_OFFICES))
    notes = Annotations("k-1", sentences=(whole,), mentions=(person,), appointments=(given,))
    document = Document("k-1", "k", 1, "e", "herald", "", TEXT_OF_OFFICES, "en", SEEN, SEEN, "0")
    (line,) = reading_of(document, notes, Envelope("a.txt", "Herald", day, "document" if day else "", UTC)).sentences
    return line.offices[0]


SEEN = datetime(2025, 6, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("holder", "former", "agrees"),
    [("Merz", False, True), ("Olaf Scholz", False, False), ("Scholz", True, True), ("Merz", True, False)],
)
def test_an_office_is_held_against_the_table(holder: str, former: bool, agrees: bool) -> None:
    given = given_to(holder, SEEN, former=former)
    assert given.agrees is agrees
    assert [each.name for each in given.table] == ["Friedrich Merz"]
    assert "Friedrich Merz (since 2025-05-06" in given.answer


def test_without_a_date_nobody_can_say_who_held_an_office() -> None:
    given = given_to("Olaf Scholz", None)
    assert (given.agrees, given.table, given.answer) == (None, (), "")


@pytest.mark.parametrize(("holder", "agrees"), [("Merz", True), ("Olaf Scholz", None)])
def test_on_the_day_of_a_handover_both_holders_are_right(holder: str, agrees: bool | None) -> None:
    assert given_to(holder, datetime(2025, 5, 6, 12, tzinfo=UTC)).agrees is agrees


def test_many_years_back_are_told_without_a_day(citewire_: Command, tmp_path: Path) -> None:
    path = tmp_path / "bridge.txt"
    dated = "---\npublished: 2031-12-29T12:00:00Z\nlang: de\n---\n"
    path.write_text(f"{dated}Die Brücke\n\nSeit 170 Jahren steht die Brücke. Vor 20 Jahren brannte sie.\n", "utf-8")
    printed = plain(citewire_("read", path).out)
    assert "1861 to Mon 2031-12-29 12:00" in printed
    assert re.search(r"Vor 20 Jahren.*2011\s*$", printed, re.MULTILINE)
