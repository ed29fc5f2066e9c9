from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire.extract.words import clean_line, paragraphs_of


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("", ()),
        ("One line", ("One line",)),
        ("One\nTwo\r\n\r\nThree", ("One", "Two", "Three")),
        ("<p>One</p><p>Two</p>", ("One", "Two")),
        ("<p>One <b>bold</b>\n  word</p>tail", ("One bold word", "tail")),
        ("One<br/>Two<br><br>Three", ("One", "Two", "Three")),
        ("<div><div>a<ul><li>b</li><li>c</li></ul></div>d</div>", ("a", "b", "c", "d")),
        ("<p>in<i>ter</i>national</p>", ("international",)),
        ("<p>Fire &amp; smoke&nbsp;here, 3 &lt; 4</p>", ("Fire & smoke here, 3 < 4",)),
        ("Fire &amp; smoke", ("Fire & smoke",)),
        ("3 < 4 and R&D", ("3 < 4 and R&D",)),
        ("<p>a</p><script>x()</script><style>y{}</style><!-- z --><p>b</p>", ("a", "b")),
        ("<figure><img src='x'><figcaption>Photo: K.</figcaption></figure><p>Text</p>", ("Text",)),
        ("<p>*</p><p>—</p><p>Text</p>", ("Text",)),
        ("<p>a\u200bb\u202ec\ufeff\u00add</p>", ("abcd",)),
        ("<p>unclosed <b>bold", ("unclosed bold",)),
    ],
)
def test_paragraphs(text: str, paragraphs: tuple[str, ...]) -> None:
    assert paragraphs_of(text) == paragraphs


def test_persian_keeps_its_joiners_and_latin_does_not() -> None:
    assert clean_line("می\u200cخواهم") == "می\u200cخواهم"
    assert clean_line("har\u200cbour") == "harbour"


def test_text_is_composed() -> None:
    assert clean_line("Cafe\u0301") == "Café"


@pytest.mark.parametrize("depth", [500, 5000])
def test_nesting_is_no_danger(depth: int) -> None:
    assert "word" in " ".join(paragraphs_of("<div>" * depth + "word" + "</div>" * depth))


@given(st.text(max_size=200))
def test_any_text_gives_clean_paragraphs(text: str) -> None:
    for paragraph in paragraphs_of(text):
        assert paragraph == clean_line(paragraph)
        assert "\n" not in paragraph
        assert unicodedata.is_normalized("NFC", paragraph)


@given(st.lists(st.text(alphabet="abc &<>é", min_size=1, max_size=20), max_size=5))
def test_escaped_paragraphs_come_back(words: list[str]) -> None:
    escaped = [word.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") for word in words]
    expected = tuple(clean_line(word) for word in words if any(char.isalnum() for char in word))
    assert paragraphs_of("".join(f"<p>{word}</p>" for word in escaped)) == expected
