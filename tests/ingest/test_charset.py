from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire.ingest.charset import decode

RUSSIAN = "В порту Гаваньска ночью загорелся склад, пострадавших нет, сообщили спасатели."
XML = '<?xml version="1.0" encoding="{}"?><rss><channel><title>{}</title></channel></rss>'


@pytest.mark.parametrize("real", ["utf-8", "koi8-r", "windows-1251", "iso-8859-5"])
@pytest.mark.parametrize("declared", ["utf-8", "koi8-r", "windows-1251", "iso-8859-1", "no-such-charset"])
def test_russian_is_read_whatever_is_declared(real: str, declared: str) -> None:
    text, problems = decode(XML.format(declared, RUSSIAN).encode(real))
    assert RUSSIAN in text
    if declared == "windows-1251" != real:
        assert problems


@pytest.mark.parametrize("name", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig"])
def test_wide_encodings_with_and_without_a_mark(name: str) -> None:
    text, problems = decode(XML.format("utf-16", "Żółw").encode(name))
    assert "Żółw" in text
    assert not text.startswith("\ufeff")
    assert problems == ()


@pytest.mark.parametrize(
    ("content_type", "declared", "real", "words"),
    [
        ("text/xml; charset=windows-1250", "utf-8", "windows-1250", "Łódź śpi już"),
        (None, "iso-8859-1", "cp1252", "“Déjà vu” – 5 €"),
        ('text/xml; charset="Shift_JIS"', "", "shift_jis", "港で火災が発生"),
        (None, "gb2312", "gb18030", "港口发生火灾"),
        (None, "iso-2022-jp", "iso-2022-jp", "港で火災"),
    ],
)
def test_declarations_that_fit_are_believed(content_type: str | None, declared: str, real: str, words: str) -> None:
    assert words in decode(XML.format(declared, words).encode(real), content_type)[0]


def test_one_stray_byte_costs_one_character() -> None:
    text, problems = decode(XML.format("utf-8", "Grüße aus Köln, schöne Straße\u0000").encode().replace(b"\0", b"\xff"))
    assert "Grüße aus Köln, schöne Straße" in text
    assert problems


@given(st.binary(max_size=200))
def test_any_bytes_are_text(body: bytes) -> None:
    assert isinstance(decode(body)[0], str)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), max_size=80))
def test_utf8_comes_back_as_it_was(text: str) -> None:
    assert decode(f"<a>{text}</a>".encode())[0] == f"<a>{text}</a>"
