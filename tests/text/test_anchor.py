"""A cited passage is found again or honestly lost."""

from datetime import UTC, datetime

from hypothesis import assume, given
from hypothesis import strategies as st

from citewire.model import Citation, Document, Span
from citewire.text.anchor import find_again

AT = datetime(2031, 5, 1, tzinfo=UTC)
LETTERS = st.text(alphabet="abc dé.“-", min_size=1, max_size=40)


def cite(text: str, words: str) -> Citation:
    start = text.index(words)
    document = Document("k-1", "k", 1, "e", "p", "", text, "en", AT, AT, "0")
    return Citation.of(document, Span(start, start + len(words)))


def test_the_same_place_comes_first() -> None:
    text = "The ferry sank. The ferry sank."
    assert find_again(cite(text, "ferry"), text) == Span(4, 9)


def test_of_two_places_the_one_with_the_same_surroundings() -> None:
    citation = cite("In the north the bridge fell. In the south it held.", "it held")
    text = "Yesterday it held, they say. In the north the bridge fell. In the south it held."
    found = find_again(citation, text)
    assert found is not None
    assert found.start == text.rindex("it held")


def test_other_typography_is_the_same_passage() -> None:
    citation = cite('He said: "We stay - all of us" and left.', '"We stay - all of us"')
    text = "Note. He said: “We stay –\u00a0all of us” and left."
    found = find_again(citation, text)
    assert found is not None
    assert found.of(text) == "“We stay –\u00a0all of us”"


def test_changed_words_are_lost() -> None:
    citation = cite("At least 40 people died.", "40 people died")
    assert find_again(citation, "At least 47 people died.") is None


@given(LETTERS, LETTERS, LETTERS)
def test_a_passage_is_found_after_text_is_put_before_it(before: str, passage: str, after: str) -> None:
    assume(passage.strip())
    citation = cite(before + passage + after, passage)
    found = find_again(citation, "xyz " + before + passage + after)
    assert found is not None
    assert found.of("xyz " + before + passage + after) == passage


@given(LETTERS, st.text(alphabet="xyz “”…\u0301é", max_size=40))
def test_whatever_is_found_lies_inside_the_text(passage: str, text: str) -> None:
    found = find_again(cite(passage, passage), text)
    assert found is None or found.end <= len(text)
