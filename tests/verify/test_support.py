"""Whether a passage supports a sentence: numbers, days, names, opposites; in one language and across languages."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from citewire.annotate import annotate
from citewire.model import Document, Outcome, Span
from citewire.verify.finding import Aspect, Relation
from citewire.verify.reading import Reading
from citewire.verify.support import compared, support

SEEN = datetime(2026, 1, 1, tzinfo=UTC)


def reading(text: str, language: str = "en") -> Reading:
    document = Document("0" * 12 + "-1", "0" * 12, 1, "", "", "", text, language, SEEN, SEEN, "")
    return Reading(text, language, annotate(document))


def relations(claim: str, passage: str, language: str = "en") -> dict[Aspect, Relation]:
    """The worst relation for each aspect that was compared."""
    order = (Relation.SAME, Relation.OPEN, Relation.MISSING, Relation.OTHER)
    found = sorted(compared(reading(claim), reading(passage, language)), key=lambda each: order.index(each.relation))
    return {each.aspect: each.relation for each in found}


@pytest.mark.parametrize(
    ("claim", "passage", "relation"),
    [
        ("More than 20 people were hurt.", "The blast hurt 24 people.", Relation.SAME),
        ("More than 20 people were hurt.", "The blast hurt 19 people.", Relation.OTHER),
        ("Fewer than 30 people were hurt.", "At least 40 people were hurt.", Relation.OTHER),
        ("More than 23.5 million were sold.", "It has sold more than 23 million.", Relation.OPEN),
        ("The fleet has 12 ships.", "The fleet has 21 ships.", Relation.OTHER),
        ("The bridge cost 40 million euros.", "The bridge cost 40 million dollars.", Relation.OTHER),
        ("Some 350 houses burned down.", "In all 348 houses burned down.", Relation.SAME),
        ("She came in sixth.", "It was her sixth-best result.", Relation.SAME),
        ("Nobody was hurt by the 12 shots.", "Nobody was hurt.", Relation.MISSING),
    ],
)
def test_numbers_are_held_against_those_of_their_kind(claim: str, passage: str, relation: Relation) -> None:
    assert relations(claim, passage)[Aspect.NUMBER] is relation


@pytest.mark.parametrize(
    ("claim", "passage", "relation"),
    [
        ("The ferry sank on 14 March.", "On 14 March 2025 the ferry sank.", Relation.SAME),
        ("The ferry sank on 14 March.", "On 14 May the ferry sank.", Relation.OTHER),
        ("The ferry sank on Tuesday.", "The ferry sank on Thursday.", Relation.OTHER),
        ("By 20 March all had left.", "All had left on 18 March.", Relation.SAME),
        ("After 20 March all had left.", "All had left on 18 March.", Relation.OTHER),
    ],
)
def test_days_are_compared_as_far_as_they_are_named(claim: str, passage: str, relation: Relation) -> None:
    assert relations(claim, passage)[Aspect.DATE] is relation


def test_a_year_before_which_something_was_is_a_limit() -> None:
    assert relations("It was built before 1991.", "It was built in 1991.")[Aspect.YEAR] is Relation.OTHER
    assert relations("It was built after 1988.", "It was built in 1997.")[Aspect.YEAR] is Relation.SAME


def test_a_replaced_name_is_another_and_a_name_in_the_title_is_there() -> None:
    claim = reading("Mira Kolvas opened the bridge.")
    other = reading("Joren Tamm opened the bridge.")
    pronoun = reading("She opened the bridge.")
    assert Relation.OTHER in {each.relation for each in compared(claim, other) if each.aspect is Aspect.NAME}
    named = compared(claim, pronoun, (reading("Mira Kolvas"),))
    assert {each.relation for each in named if each.aspect is Aspect.NAME} == {Relation.SAME}


def test_opposites_are_told_in_two_languages() -> None:
    assert relations("The mayor rejected the plan.", "The mayor approved the plan.")[Aspect.POLARITY] is Relation.OTHER
    german = "Der Bürgermeister lehnte den Plan ab, sagte seine Sprecherin; der Rat hat ihn abgelehnt."
    assert relations("The mayor accepted the plan.", german, "de")[Aspect.POLARITY] is Relation.OTHER


def test_a_sentence_with_another_number_is_refuted_with_the_number() -> None:
    verdict = support(
        reading("The flood destroyed 48 houses in the valley."), reading("The flood destroyed 12 houses in the valley.")
    ).verdict
    assert verdict.outcome is Outcome.REFUTED
    assert "12" in verdict.explanation
    assert verdict.code == "C402"


def test_the_same_words_are_supported() -> None:
    text = "The flood destroyed 12 houses in the valley of Orvane."
    assert support(reading(text), reading(text)).verdict.outcome is Outcome.SUPPORTED


def test_a_passage_of_a_document_keeps_what_lies_in_it() -> None:
    text = "Mira Kolvas spoke. Joren Tamm counted 12 boats on Tuesday."
    cut = reading(text).within(Span(19, len(text)))
    assert cut.text.startswith("Joren")
    assert [mention.span.of(cut.text) for mention in cut.annotations.mentions] == ["Joren Tamm"]
    assert [time.span.of(cut.text) for time in cut.annotations.times] == ["Tuesday"]
