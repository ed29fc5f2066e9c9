"""The step as a whole: spans that hold, determinism, and honesty about what is missing."""

from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire import languages
from citewire.annotate import VERSION, annotate
from citewire.model import Document, Genre

AT = datetime(2031, 5, 1, 12, tzinfo=UTC)


def document(headline: str, body: str, language: str = "en") -> Document:
    text = f"{headline}\n\n{body}" if headline and body else headline or body
    return Document("k-1", "k", 1, "e", "harbour-post", headline, text, language, AT, AT, "0")


def test_the_core_of_the_headline_is_the_first_sentence() -> None:
    read = document(
        "BREAKING: Ferry sinks off Norrholm with forty aboard", "At least 12 people died. Divers search on."
    )
    found = annotate(read)
    assert found.headline is not None
    assert [span.of(read.text) for span in found.sentences] == [
        "Ferry sinks off Norrholm with forty aboard",
        "At least 12 people died.",
        "Divers search on.",
    ]
    assert found.sentences[0] == found.headline
    assert [(f.indicator, f.value, f.as_of) for f in found.figures if f.indicator] == [("killed", 12, None)]


@pytest.mark.parametrize(
    ("language", "counted", "happened"),
    [
        ("en", "As of Tuesday evening, 12 people had been killed.", "On Tuesday 12 people were killed."),
        ("de", "Stand Dienstagabend sind 12 Menschen getötet worden.", "Am Dienstag sind 12 Menschen getötet worden."),
    ],
)
def test_the_time_of_the_event_is_not_that_of_the_count(language: str, counted: str, happened: str) -> None:
    moments = [annotate(document("", said, language)).figures[0].as_of for said in (counted, happened)]
    assert moments[0] is not None
    assert moments[1] is None


def test_a_service_of_a_country_is_not_the_country() -> None:
    said = annotate(document("", "«Мост закрыт», — сообщили в ГИБДД России.", "ru")).attributions
    assert [(each.speaker or "").partition(":")[0] for each in said] == ["org"]
    said = annotate(document("", "Россия сообщила, что мост закрыт.", "ru")).attributions
    assert [each.speaker for each in said] == ["place:ru"]


def test_what_a_language_lacks_is_said() -> None:
    assert annotate(document("Ta wo na ki", "Ki na wo ta.", "qq")).missing
    assert annotate(document("Ferry sinks off Norrholm", "Divers search on.")).missing == ()


def test_a_withdrawn_text_is_marked() -> None:
    assert (
        annotate(document("Withdrawn: Ferry sinks off Norrholm", "This text was withdrawn.")).genre is Genre.WITHDRAWAL
    )


def test_the_version_is_text() -> None:
    assert VERSION.isdigit()


ODD = st.text() | st.text(alphabet="0123456789٤²½.,:-–/ \n\r\t\u2028\u00a0\x00%$€“”„«»'’\"()[]+?…Ab von y и")


@given(ODD, ODD, st.sampled_from([*languages.known(), "und", "qq"]))
def test_no_text_in_any_language_stops_the_river(headline: str, body: str, language: str) -> None:
    if headline.strip() or body.strip():
        assert annotate(document(headline, body, language)).document_id == "k-1"


@pytest.mark.parametrize("language", languages.known())
def test_a_number_that_no_float_can_hold_loses_no_document(language: str) -> None:
    found = annotate(document("9" * 400, "9" * 400 + " % " + "9" * 5000, language))
    assert found.figures == ()


@given(
    st.text(alphabet='AbÄ :-|+„“".…?0', max_size=40),
    st.text(alphabet="Ab .„“\n0%", max_size=60),
    st.sampled_from(["en", "de", "ru", "zh", "qq"]),
)
def test_every_span_lies_inside_the_text_and_nothing_depends_on_chance(headline: str, body: str, language: str) -> None:
    if not (headline.strip() or body.strip()):
        return
    read = document(headline, body, language)
    found = annotate(read)
    assert found == annotate(read)
    assert all(span.end <= len(read.text) for span in found.sentences)
    assert all(one.end <= other.start for one, other in pairwise(found.sentences))
    assert all(figure.phrase.covers(figure.span) for figure in found.figures)
