"""``citewire check`` on pages that are not as pages should be: nothing but InputError, and no text lost in silence."""

from __future__ import annotations

import codecs
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire import languages
from citewire.errors import InputError
from citewire.verify import check_page, read_page
from citewire.verify.block import BlockKind

TAGS = (
    "<h1> <p> </p> <div> <li value='²'> <ol id=references> <td> <!-- --> <br> <a href='x'> <article> [1] [12] … “ ” the"
)


def texts(page: str | bytes) -> list[str]:
    data = page if isinstance(page, bytes) else page.encode()
    return [block.text for block in read_page(data, "page.html").blocks]


def codes(page: str) -> list[str]:
    return [each.code for each in check_page(read_page(page.encode(), "page.html"))]


def looked_at(data: bytes) -> None:
    try:
        check_page(read_page(data, "page"))
    except InputError as error:
        assert str(error).startswith("page ")  # noqa: PT017 - refusing is allowed, anything else is a crash


@given(st.binary() | st.builds(bytes.__add__, st.sampled_from([b"<p>", codecs.BOM_UTF16_LE, b"\x1b$B"]), st.binary()))
def test_any_bytes_are_a_page_or_refused_with_advice(data: bytes) -> None:
    looked_at(data)


@given(st.lists(st.sampled_from(TAGS.split()) | st.text(max_size=6), max_size=30), st.sampled_from(["utf-8", "utf-16"]))
def test_any_soup_of_tags_is_a_page_or_refused_with_advice(soup: list[str], encoding: str) -> None:
    looked_at(" ".join(soup).encode(encoding, "replace"))


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz0123456789-_", max_size=12))
def test_any_declared_encoding_is_borne(name: str) -> None:
    looked_at(f"<meta charset={name}><p>Orvel-Dämme".encode("cp1252"))


@pytest.mark.parametrize("page", ["<!-- <p> -->", "<p></p>", "<html></html>", "<script>dam()</script>", "<nav><p>Menu"])
def test_a_page_that_shows_nothing_is_refused_with_advice(page: str) -> None:
    with pytest.raises(InputError, match="save it from the browser"):
        read_page(page.encode(), "page.html")


@pytest.mark.parametrize("data", [b"", b" \n", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, b"\x00\x00"])
def test_an_empty_file_is_refused_with_advice(data: bytes) -> None:
    with pytest.raises(InputError, match="is empty"):
        read_page(data, "page.html")


@pytest.mark.parametrize("tag", ["div", "section", "span", "td", "main", "dd"])
def test_a_statement_outside_of_any_paragraph_is_read(tag: str) -> None:
    page = f"<{tag}>The ministry said that 4,000 people left the valley of Orvel.</{tag}>"
    assert texts(page) == ["The ministry said that 4,000 people left the valley of Orvel."]
    assert "C101" in codes(page)


def test_boxes_part_paragraphs_and_inline_elements_do_not() -> None:
    page = "<body>One <b>dam</b><!-- x --> broke.<div>Two<div>Three</div>four</div><p>Five<span>six</span></p>seven"
    assert texts(page) == ["One dam broke.", "Two", "Three", "four", "Fivesix", "seven"]


def test_nothing_is_said_twice_where_blocks_stand_in_blocks() -> None:
    assert texts("<blockquote>a<p>b</p>c</blockquote><ul><li>d<ul><li>e</li></ul>f</li></ul>") == list("abcdef")


def test_a_line_break_parts_words() -> None:
    assert texts("<p>Orvel<br>dam</p>") == ["Orvel dam"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig", "utf-8"])
def test_an_encoding_that_shows_in_the_first_bytes_is_read(encoding: str) -> None:
    assert texts("<h1>Ünï Плотина</h1>".encode(encoding)) == ["Ünï Плотина"]


@pytest.mark.parametrize(
    ("head", "encoding", "words"),
    [
        ("<meta charset=windows-1251>", "cp1251", "Плотина прорвана"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', "koi8-r", "Плотина прорвана"),
        ("<?xml version='1.0' encoding='iso-8859-2'?>", "iso-8859-2", "Tama pękła już"),
        ("<meta charset=shift_jis>", "shift_jis", "ダムが決壊"),
        ("<meta charset=iso-2022-jp>", "iso-2022-jp", "ダムが決壊"),
        ("<meta charset=latin-1>", "cp1252", "“Dämme”"),
        ("<meta charset=no-such-thing>", "cp1252", "Dämme"),
        ("<meta charset=windows-1251>", "utf-8", "Плотина прорвана"),
        ("", "cp1252", "Dämme"),
    ],
)
def test_a_declared_encoding_is_read(head: str, encoding: str, words: str) -> None:
    assert texts(f"{head}<h1>{words}</h1>".encode(encoding)) == [words]


def test_what_is_nested_deeply_is_read_or_the_page_refused() -> None:
    def nested(depth: int) -> str:
        return "<h1>T</h1>" + "<div>" * depth + "<p>deep</p>" + "</div>" * depth

    assert texts(nested(1500)) == ["T", "deep"]
    with pytest.raises(InputError, match="save the text of the page alone"):
        texts(nested(3000))


def test_a_long_list_takes_no_time() -> None:
    items = "".join(
        f"<li><a href='https://a.example'>Item {i} of the list of dams, said Varn.</a>" for i in range(8000)
    )
    started = time.process_time()
    page = read_page(f"<h1>Dams</h1><ol>{items}</ol>".encode(), "page.html")
    check_page(page)
    assert len(page.blocks) == 8001
    assert time.process_time() - started < 3  # a second on a slow machine; the square of the items took a minute


def test_a_paragraph_that_begins_with_a_number_and_links_is_a_reference() -> None:
    page = "<p>A dam broke at Orvel on 4 March 2031, said Varn. [1]</p><p>[1] https://a.example 2031-03-04</p>"
    assert [block.kind for block in read_page(page.encode(), "page").blocks] == [
        BlockKind.PARAGRAPH,
        BlockKind.REFERENCE,
    ]
    assert codes(page) == []


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Thousands of people in the valley are feared to die. [1]"),
        ("en", "Thousands of people in the valley are feared to die"),
        ("en", "This is what the dam was there for."),
        ("de", "Der Minister lenkt ein"),
        ("de", "Das neue Album der Band Die"),
        ("pl", "Rząd wydał komunikat do"),
    ],
)
def test_a_finished_line_is_not_cut_off(language: str, line: str) -> None:
    assert "C203" not in codes(f"<html lang={language}><p>{line}</p>")


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "The governor of Orvel spoke of the [1]"),
        ("en", "The governor said that..."),
        ("de-CH", "Der Minister sprach über die"),
        ("fr", "Le ministre a parlé des"),
        ("es", "El ministro habló de la presa y"),
        ("ru", "Министр говорил о плотине и"),
        ("uk", "Міністр говорив про греблю та"),
        ("pl", "Minister mówił o tamie oraz"),
        ("sv", "Ministern talade om dammen och"),
    ],
)
def test_a_line_that_stops_in_the_middle_is_cut_off(language: str, line: str) -> None:
    assert "C203" in codes(f"<html lang={language}><p>{line}</p>")


def test_a_line_in_another_language_than_the_page_is_read_in_its_own() -> None:
    page = "<html lang=en><h2><b lang=de>Minister ordnet Räumung des Tals an</b> <span lang=en>[1]</span></h2><p>x"
    assert "C203" not in codes(page)
    assert "C203" in codes(page.replace("Tals an", "Tals und"))


def test_the_language_is_declared_or_guessed() -> None:
    assert read_page(b"<html lang=fr><p>x", "page").language == "fr"
    assert read_page("<p>Die Retter kamen mit dem Boot und nicht auf der Straße.".encode(), "page").language == "de"
    assert read_page(b"<p>Orvel", "page").language == "und"
    assert languages.get("und").trailing == frozenset()


@pytest.mark.parametrize(
    ("text", "empty"),
    [
        ("Dam bursts at Orvel\n\nHouses under water\n\nAda Kern, The Herald\n\n{said}\n", []),
        ("Dam bursts at Orvel\n\n{said}\n\n17:17 Uhr\nBoats reach Tarn\n{said}\n", []),
        ("Dam bursts at Orvel\n\n{said}\n\nAnalysis\n\nRecent news\n\n{said}\n", ["Analysis"]),
    ],
)
def test_a_by_line_and_a_time_of_plain_text_are_no_empty_sections(text: str, empty: list[str]) -> None:
    said = "The dam gave way at noon and the valley is under water."
    found = check_page(read_page(text.format(said=said).encode(), "page.txt"))
    assert [each.words for each in found if each.code == "C701"] == empty
