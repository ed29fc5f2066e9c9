"""Addresses."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire.model import Span
from citewire.publish import FileLinks, LiveLinks, text_fragment, web_address
from citewire.publish.links import file_name


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        ("https://a.example/x", True),
        ("HTTP://a.example", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("//a.example/x", False),
        ("/x", False),
        ("https://", False),
        ("http://[oops", False),
        ("", False),
        (None, False),
    ],
)
def test_only_web_addresses_become_links(url: str | None, allowed: bool) -> None:
    assert (web_address(url) is not None) == allowed


def test_a_short_passage_is_named_whole_and_a_long_one_by_its_ends() -> None:
    assert text_fragment("https://a.example/x", "so-called truce, now") == (
        "https://a.example/x#:~:text=so%2Dcalled%20truce%2C%20now"
    )
    long = "one two three four five six seven eight nine ten eleven twelve"
    assert text_fragment("https://a.example/x#top", long) == (
        "https://a.example/x#top:~:text=one%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve"
    )
    assert text_fragment("https://a.example/", "Head\n\nBody words").endswith(":~:text=Head,Body%20words")
    assert text_fragment("javascript:x", "words") is None


@given(st.text(min_size=1), st.text(min_size=1))
def test_different_ids_have_different_and_plain_file_names(one: str, other: str) -> None:
    assert (file_name(one) == file_name(other)) == (one == other)
    assert all(character.isascii() and (character.isalnum() or character in "-_") for character in file_name(one))


def test_the_two_kinds_of_addresses() -> None:
    live, file = LiveLinks("https://h.example"), FileLinks("../")
    assert live.document("ab-1", Span(3, 9)) == "https://h.example/documents/ab-1#3-9"
    assert file.document("ab-1", Span(3, 9)) == "../documents/ab-1.html#3-9"
    assert live.entry("a b", "c/d") == "https://h.example/a%20b/updates/c%2Fd"
    assert unquote(file.entry("a b", "c/d")) == "../updates/c_2f_d.html"
    assert file.events("x") is None
