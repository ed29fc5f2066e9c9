"""Attributions: direct, indirect, denied; none where the rules are unsure."""

from citewire.annotate.attributions import attributions_of
from citewire.model import Attribution, AttributionKind, EntityKind, Mention, Span
from citewire.text.segment import sentences


def read(text: str, language: str, *names: str) -> tuple[Attribution, ...]:
    spans = [Span(text.index(name), text.index(name) + len(name)) for name in names]
    mentions = tuple(Mention(span, span.of(text), EntityKind.PERSON, span.of(text).lower()) for span in sorted(spans))
    return attributions_of(text, sentences(text, language), language, mentions)


def test_a_quotation_with_its_cue_and_speaker() -> None:
    text = "“We will open the dam tonight,” Ada Kern said."
    (found,) = read(text, "en", "Ada Kern")
    assert found.kind is AttributionKind.DIRECT
    assert found.content.of(text) == "We will open the dam tonight,"
    assert found.source is not None
    assert found.source.of(text) == "Ada Kern"


def test_german_marks_and_order() -> None:
    text = "„Wir öffnen heute den Damm“, sagte Ada Kern am Abend."
    (found,) = read(text, "de", "Ada Kern")
    assert found.cue is not None
    assert found.cue.of(text) == "sagte"


def test_according_to() -> None:
    text = "Laut Ada Kern ist der Damm offenbar gebrochen."
    (found,) = read(text, "de", "Ada Kern")
    assert found.kind is AttributionKind.INDIRECT
    assert found.hedged
    assert found.content.of(text).startswith("ist der Damm")


def test_the_form_of_headlines() -> None:
    text = "Kern: Damm bleibt geschlossen"
    (found,) = read(text, "de", "Kern")
    assert found.content.of(text) == "Damm bleibt geschlossen"


def test_a_topic_before_a_colon_is_nobody() -> None:
    assert read("Unwetter: Damm bleibt geschlossen", "de") == ()


def test_a_quotation_without_a_cue_is_left_alone() -> None:
    assert read("The ship is called “Pride of the North” here.", "en") == ()


def test_a_language_without_a_file_has_none() -> None:
    assert read("“Ta wo na ki,” Ada Kern ki.", "qq", "Ada Kern") == ()
