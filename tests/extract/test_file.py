from __future__ import annotations

from datetime import UTC, datetime

import pytest

from citewire.errors import InputError
from citewire.extract.document import document_of
from citewire.extract.file import entry_of_file
from citewire.extract.page import read_page
from tests.extract.test_document import ARTICLE, Prior

SEEN = datetime(2026, 1, 10, 12, tzinfo=UTC)


def test_a_page() -> None:
    html = ARTICLE.replace(
        "<head>",
        '<head><link rel="canonical" href="https://bote.example/a"><meta property="og:site_name" content="Der Bote">',
    )
    entry, page, publisher = entry_of_file("saved.html", html.encode(), SEEN)
    assert (entry.link, entry.publisher_id, entry.language) == ("https://bote.example/a", "der-bote", "en")
    assert (publisher.id, publisher.name) == ("der-bote", "Der Bote")
    assert page is not None
    assert (page.entry_id, page.fetched_at) == (entry.id, SEEN)
    document = document_of(entry, page, language=Prior(), previous=None, at=SEEN)
    assert document is not None
    assert document.text.startswith("Ferry runs aground\n\nA ferry with 84 people")


def test_a_text_with_what_is_known_of_it() -> None:
    head = b"---\ntitle: Ferry free\nsource: Harbour Post\nurl: https://post.example/1\nlang: en\n"
    when = b"published: 2026-01-10T10:00+03:00\n---\n"
    entry, page, publisher = entry_of_file("a.txt", head + when + b"It floats\nagain.\n\nAll are well.\n", SEEN)
    assert page is None
    assert (entry.title, entry.publisher_id, entry.language) == ("Ferry free", "harbour-post", "en")
    assert (publisher.id, publisher.name) == ("harbour-post", "Harbour Post")
    assert entry.content == "It floats again.\nAll are well."
    assert entry.published_at == datetime(2026, 1, 10, 7, tzinfo=UTC)


def test_markdown_without_its_marks() -> None:
    entry, _, _ = entry_of_file(
        "a.md", b"# Ferry *free*\n\n> It **floats** [again](https://x.example).\n\n- one\n- snake_case stays\n", SEEN
    )
    assert entry.title == "Ferry free"
    assert entry.content == "It floats again.\none\nsnake_case stays"


def test_items_of_a_list_in_a_text_are_paragraphs() -> None:
    entry, _, _ = entry_of_file(
        "a.txt", "Ferry free\n\n  • It floats\nagain.\n  • All are well.\n– None hurt.".encode(), SEEN
    )
    assert entry.content == "It floats again.\nAll are well. – None hurt."


@pytest.mark.parametrize("first", ["Skip to content", "Aller au contenu principal"])
def test_a_link_past_the_menu_is_no_headline(first: str) -> None:
    entry, _, _ = entry_of_file("a.txt", f"{first}\n\nFerry free\n\nIt floats.".encode(), SEEN)
    assert (entry.title, entry.content) == ("Ferry free", "It floats.")


def test_a_first_paragraph_is_no_headline() -> None:
    entry, _, _ = entry_of_file("a.txt", b"It floats again. All are well.\n\nNone were hurt.", SEEN)
    assert (entry.title, entry.content) == ("", "It floats again. All are well.\nNone were hurt.")


def test_the_same_file_again_and_edited() -> None:
    one, again, edited = (entry_of_file("a.txt", text, SEEN)[0] for text in (b"T\nx", b"T\nx", b"T\ny"))
    assert one.id == again.id != edited.id
    assert one.key == edited.key


def test_a_file_that_names_no_source_is_its_own() -> None:
    entry, _, publisher = entry_of_file("notes/monday.txt", b"Ferry free\n\nIt floats again.", SEEN)
    assert (entry.publisher_id, publisher.name) == (publisher.id, "monday.txt")


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.pdf", b"%PDF", "none of .html"),
        ("a.txt", b"\n \n", "no words"),
        ("a.txt", b"\xff\xfe\xfa", "UTF-8"),
        ("a.html", b"", "no article"),
    ],
)
def test_what_can_not_be_read(name: str, data: bytes, said: str) -> None:
    with pytest.raises(InputError, match=said):
        entry_of_file(name, data, SEEN)


def test_a_page_in_another_encoding() -> None:
    html = ARTICLE.replace("Havansk", "Гаваньск").encode("windows-1251")
    found = read_page(html, "https://bote.example/a", "text/html; charset=windows-1251")
    assert any("Гаваньск" in paragraph for paragraph in found.paragraphs)
    assert found.headline
    assert found.language == "en"


def test_what_is_no_page() -> None:
    with pytest.raises(InputError, match="application/pdf"):
        read_page(b"%PDF", "https://bote.example/a.pdf", "application/pdf")
