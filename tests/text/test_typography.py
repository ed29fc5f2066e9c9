"""Folding keeps the words and the way back to them."""

from hypothesis import given
from hypothesis import strategies as st

from citewire.text.typography import fold, folded


def test_typography_makes_no_difference() -> None:
    assert folded("„Er sagte – nichts …“") == folded('"er  sagte - nichts ..."')


def test_the_way_back_covers_combining_marks() -> None:
    text = "un cafe\u0301 noir"
    page = fold(text)
    start = page.text.index("café")
    first, last = page.original(start, start + 4)
    assert text[first:last] == "cafe\u0301"


@given(st.text(max_size=60))
def test_every_folded_letter_has_a_place_in_order(text: str) -> None:
    page = fold(text)
    assert len(page.text) == len(page.starts) == len(page.ends)
    assert list(page.starts) == sorted(page.starts)
    assert all(0 <= start < end <= len(text) for start, end in zip(page.starts, page.ends, strict=True))


@given(st.text(alphabet=st.characters(max_codepoint=127)))
def test_the_short_way_leads_to_the_same_words(text: str) -> None:
    assert folded(text) == fold(text).text.strip()
