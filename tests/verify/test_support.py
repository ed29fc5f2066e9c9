"""Whether a passage supports a sentence: numbers, days, names, opposites; in one language and across languages."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from citewire.annotate import annotate
from citewire.model import Document, Outcome, Span
from citewire.verify.features import Weights
from citewire.verify.finding import Aspect, Relation
from citewire.verify.reading import Reading
from citewire.verify.support import compared, support
from citewire.verify.weights import ALONE, TITLED
from citewire.verify.wording import turned as turned_round

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
    ("aspect", "claim", "passage", "relation"),
    [
        # A number is held against those of its kind.
        (Aspect.NUMBER, "More than 20 people were hurt.", "The blast hurt 24 people.", Relation.SAME),
        (Aspect.NUMBER, "More than 20 people were hurt.", "The blast hurt 19 people.", Relation.OTHER),
        (Aspect.NUMBER, "Fewer than 30 people were hurt.", "At least 40 people were hurt.", Relation.OTHER),
        (Aspect.NUMBER, "More than 23.5 million were sold.", "It has sold more than 23 million.", Relation.OPEN),
        (Aspect.NUMBER, "The fleet has 12 ships.", "The fleet has 21 ships.", Relation.OTHER),
        (Aspect.NUMBER, "The bridge cost 40 million euros.", "The bridge cost 40 million dollars.", Relation.OTHER),
        (Aspect.NUMBER, "Some 350 houses burned down.", "In all 348 houses burned down.", Relation.SAME),
        (Aspect.NUMBER, "She came in sixth.", "It was her sixth-best result.", Relation.SAME),
        (Aspect.NUMBER, "Nobody was hurt by the 12 shots.", "Nobody was hurt.", Relation.MISSING),
        # What belongs to it is read with it.
        (Aspect.NUMBER, "Averaged over 12 reviews, the mark is good.", "It is the mean of 12 reviews.", Relation.SAME),
        (Aspect.NUMBER, "Some 600.000 people live there.", "About 600,000 people live there.", Relation.SAME),
        (Aspect.NUMBER, "Two of the guards were hurt.", "Both guards were hurt.", Relation.SAME),
        (Aspect.YEAR, "The tower was planned in 1974.", "The tower was planned in the 1970s.", Relation.OPEN),
        # A day is compared as far as it is named.
        (Aspect.DATE, "The ferry sank on 14 March.", "On 14 March 2025 the ferry sank.", Relation.SAME),
        (Aspect.DATE, "The ferry sank on 14 March.", "On 14 May the ferry sank.", Relation.OTHER),
        (Aspect.DATE, "The ferry sank on Tuesday.", "The ferry sank on Thursday.", Relation.OTHER),
        (Aspect.DATE, "By 20 March all had left.", "All had left on 18 March.", Relation.SAME),
        (Aspect.DATE, "After 20 March all had left.", "All had left on 18 March.", Relation.OTHER),
        # A year before or after which something was is a limit.
        (Aspect.YEAR, "It was built before 1991.", "It was built in 1991.", Relation.OTHER),
        (Aspect.YEAR, "It was built after 1988.", "It was built in 1997.", Relation.SAME),
        # Such a limit may count itself.
        (Aspect.YEAR, "It has been closed since 1991.", "It was closed in 1991.", Relation.SAME),
        (Aspect.YEAR, "It was closed by 1991.", "It was closed in 1991.", Relation.SAME),
        (Aspect.YEAR, "It was built after 1991.", "It was built in 1991.", Relation.OTHER),
        (Aspect.YEAR, "She retired after the 1991 season.", "Her last season was 1991.", Relation.SAME),
        (Aspect.DATE, "By 20 March all had left.", "All had left on 20 March.", Relation.SAME),
        (Aspect.DATE, "Before 20 March all had left.", "All had left on 20 March.", Relation.OTHER),
    ],
)
def test_numbers_and_times_are_compared(aspect: Aspect, claim: str, passage: str, relation: Relation) -> None:
    assert relations(claim, passage)[aspect] is relation


@pytest.mark.parametrize(
    ("claim", "relation"),
    [
        ("The town has over 10 schools.", Relation.SAME),
        ("The town has over 20 schools.", Relation.OPEN),
        ("The town has over 20 shops.", Relation.SAME),
        ("The town has fewer than 20 shops.", Relation.OTHER),
    ],
)
def test_a_number_is_held_against_the_one_that_counts_the_same(claim: str, relation: Relation) -> None:
    passage = "There are 12 schools and 30 shops in the town."
    assert relations(claim, passage)[Aspect.NUMBER] is relation


def test_a_mark_out_of_the_best_is_a_share() -> None:
    assert relations("It has a score of 71 %.", "It has a score of 71 out of 100.")[Aspect.NUMBER] is Relation.SAME
    assert relations("It has a score of 60 %.", "It has a score of 7.1/10.")[Aspect.NUMBER] is Relation.OTHER


def test_numbers_of_a_title_count_nothing() -> None:
    claim, passage = reading("Seven Ferries sold 400 copies."), reading("It sold 400 copies.")
    found = [each for each in compared(claim, passage, (reading("Seven Ferries"),)) if each.aspect is Aspect.NUMBER]
    assert [each.words for each in found] == ["400"]


@pytest.mark.parametrize(
    ("claim", "relation", "detail"),
    [
        ("Tamm is not a drummer.", Relation.OTHER, "negated"),
        ("Tamm is not a lawyer.", Relation.OPEN, "denied"),
    ],
)
def test_what_is_denied_is_the_contrary_where_the_passage_says_it(claim: str, relation: Relation, detail: str) -> None:
    found = [each for each in compared(reading(claim), reading("Tamm is a drummer.")) if each.aspect is Aspect.POLARITY]
    assert [(each.relation, each.detail) for each in found] == [(relation, detail)]


def test_what_a_long_passage_denies_is_not_said_by_it() -> None:
    passage = reading("The names of 58,000 customers, but no passwords, were stolen from the bank of Orvik on Monday.")
    found = compared(reading("Passwords were stolen."), passage)
    assert [each.detail for each in found if each.aspect is Aspect.POLARITY] == ["passage"]


def test_a_word_of_the_same_kind_stands_for_another() -> None:
    passage = reading("Tamm is a guitarist who grew up in a village near Orvik.")
    found = [each for each in compared(reading("Tamm plays the drums."), passage) if each.detail == "kind"]
    assert [(each.words, each.instead) for each in found] == [("drums", "guitarist")]
    assert not [each for each in compared(reading("Tamm plays the guitar."), passage) if each.detail == "kind"]


@pytest.mark.parametrize(
    ("claim", "turned"),
    [
        ("Farmers praised the ministers.", True),
        ("The ministers praised farmers.", False),
    ],
)
def test_words_that_changed_sides_may_be_swapped_roles(claim: str, turned: bool) -> None:
    passage = reading("On Monday ministers praised farmers for their patience.")
    found = [each for each in turned_round(reading(claim), passage) if each.aspect is Aspect.ROLE]
    assert bool(found) is turned
    if turned:
        assert support(reading(claim), passage).verdict.outcome is not Outcome.SUPPORTED


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


def test_across_languages_a_changed_fact_is_refuted_and_the_true_claim_is_left_unchecked() -> None:
    german = "Der Damm bei Orvik brach am Dienstag, 23 Menschen wurden verletzt, sagte Mira Kolvas."
    for claim, code in (
        ("The dam near Orvik broke on Tuesday, injuring 32 people, Mira Kolvas said.", "C402"),
        ("The dam near Orvik broke on Thursday, injuring 23 people, Mira Kolvas said.", "C402"),
        ("The dam near Orvik broke on Tuesday, injuring 23 people, Joren Tamm said.", "C301"),
    ):
        verdict = support(reading(claim), reading(german, "de")).verdict
        assert (verdict.outcome, verdict.code) == (Outcome.REFUTED, code)
    true = reading("The dam near Orvik broke on Tuesday, injuring 23 people, Mira Kolvas said.")
    assert support(true, reading(german, "de")).verdict.outcome is Outcome.UNCHECKED


def test_a_limit_of_another_language_is_the_same_limit() -> None:
    german = "Mindestens drei Boote sind gesunken."
    assert relations("At least three boats sank.", german, "de")[Aspect.NUMBER] is Relation.SAME
    assert relations("At least thirteen boats sank.", german, "de")[Aspect.NUMBER] is Relation.OTHER


@pytest.mark.parametrize(
    ("claim", "outcome"),
    [
        ("“We will not leave the harbour,” Kolvas said.", Outcome.SUPPORTED),
        ("“We will gladly leave the harbour,” Kolvas said.", Outcome.REFUTED),
    ],
)
def test_a_quotation_is_verbatim_but_for_its_marks(claim: str, outcome: Outcome) -> None:
    passage = reading("Mayor Mira Kolvas was clear. «We will not leave the harbour», Kolvas said.")
    assert support(reading(claim), passage).verdict.outcome is outcome


def test_swapped_names_are_never_called_supported() -> None:
    passage = reading("Mira Kolvas accused Joren Tamm of taking bribes in Orvik.")
    swapped = reading("Joren Tamm accused Mira Kolvas of taking bribes in Orvik.")
    assert support(swapped, passage).verdict.outcome is not Outcome.SUPPORTED
    assert Aspect.ROLE in {each.aspect for each in compared(swapped, passage)}


def test_an_attribute_put_in_the_place_of_another_is_never_called_supported() -> None:
    passage = reading("The train drivers of Orvik voted on Friday to end their strike.")
    claim = reading("The bus drivers of Orvik voted on Friday to end their strike.")
    assert support(claim, passage).verdict.outcome is not Outcome.SUPPORTED


def test_another_speaker_of_the_same_passage_is_refuted() -> None:
    text = "Mira Kolvas said the bridge was safe. Joren Tamm said the repairs would cost 40 million euros."
    claim = reading("Mira Kolvas said the repairs would cost 40 million euros.")
    assert Relation.OTHER in {each.relation for each in compared(claim, reading(text)) if each.aspect is Aspect.SPEAKER}


def test_a_capital_stands_for_its_country_but_not_where_something_happens() -> None:
    german = "Russland hat am Freitag einer Waffenruhe zugestimmt, teilte die Regierung mit."
    assert relations("Moscow agreed to a truce on Friday.", german, "de")[Aspect.PLACE] is Relation.OPEN


def test_the_negation_of_a_neighbouring_sentence_is_none_of_the_claim() -> None:
    german = "Ein Beben bei Orvik tötete vier Menschen. Eine Warnung wurde nicht ausgegeben."
    assert Aspect.POLARITY not in relations("A quake near Orvik killed four people.", german, "de")
    assert relations("A warning was issued.", "Eine Warnung wurde nicht ausgegeben.", "de")[Aspect.POLARITY] is (
        Relation.OPEN
    )


def found(claim: str, passage: str) -> set[tuple[str, str, str]]:
    return {(each.aspect, each.relation, each.words) for each in compared(reading(claim), reading(passage))}


def test_less_in_front_of_a_number_is_no_opposite_of_more() -> None:
    assert Aspect.POLARITY not in relations("The talk took less than 8 minutes.", "A talk took more than 6 minutes.")


def test_an_order_of_events_may_be_the_contrary() -> None:
    claim, passage = "The mine closed before the flood.", "The mine closed after the flood."
    assert relations(claim, passage)[Aspect.POLARITY] is Relation.OTHER
    assert Aspect.POLARITY not in relations("The mine closed before 1990.", "The mine closed after 1985.")


def test_another_name_in_the_very_place_of_one_stands_for_it() -> None:
    told = found("The clinic of Dunmere will close in May.", "The clinic of Halverton will close in May.")
    assert any(relation == Relation.OTHER and "Dunmere" in words for _, relation, words in told)


def test_a_passage_may_leave_to_others_whom_it_is_about() -> None:
    told = found("Ilse Brandt wrote a book with Carl Ode.", "She wrote a book with Carl Ode.")
    assert (Aspect.NAME, Relation.OPEN, "Ilse Brandt") in told


def test_what_a_claim_denies_may_have_another_in_its_place() -> None:
    told = found("Tobin Ware is not a guitarist.", "Tobin Ware is a drummer.")
    assert not any(relation == Relation.OTHER for _, relation, _ in told)


@pytest.mark.parametrize(
    ("claim", "passage", "relation"),
    [
        ("Ina Ramsus sold the mill.", "Ina Rasmus sold the mill.", Relation.OPEN),
        ("The mill was sold by Benifeca.", "The mill was sold by Benefeca.", Relation.OPEN),
        # Two names that the tables have are two.
        ("The mill was sold by Marta.", "The mill was sold by Maria.", Relation.OTHER),
        ("The mill was sold by Kern.", "The mill was sold by Karst.", Relation.OTHER),
    ],
)
def test_a_name_but_for_one_letter_is_left_open(claim: str, passage: str, relation: Relation) -> None:
    assert relations(claim, passage)[Aspect.NAME] is relation


@pytest.mark.parametrize(
    ("claim", "passage", "outcome"),
    [
        ("Ada Wren was the producer of the album.", "Ada Wren was the producer of the album in 2014.", "supported"),
        ("Ada Wren was the producer of it.", "Ada Wren was the co-producer of it in 2014.", "not enough information"),
        # A word that hardly tells anything is none in the place of another, even where it opens the claim.
        ("The side has 37 wins vs the best players.", "The side had 37 wins versus the best players.", "supported"),
        ("Among the best players, the side has 37 wins.", "The side has 37 wins versus the best players.", "supported"),
    ],
)
def test_parts_of_words_and_light_words(claim: str, passage: str, outcome: str) -> None:
    assert support(reading(claim), reading(passage), (reading("The side"),)).verdict.outcome == outcome


@pytest.mark.parametrize("weights", [TITLED, ALONE])
def test_more_is_refused_where_a_rule_speaks_against_it_but_nothing_that_is_supported(weights: Weights) -> None:
    assert 0 < weights.refuted <= weights.contradicted <= 0.5 < weights.supported < 1


@pytest.mark.parametrize(
    ("claim", "detail"),
    [
        ("More than 15 million were sold.", "stricter"),
        ("Fewer than 12 million were sold.", "compared"),
    ],
)
def test_a_limit_beyond_that_of_the_passage_is_stricter(claim: str, detail: str) -> None:
    found = compared(reading(claim), reading("It has sold more than 10 million."))
    assert [(each.relation, each.detail) for each in found if each.aspect is Aspect.NUMBER] == [(Relation.OPEN, detail)]
    sold = "It has sold more than 10 million."
    assert support(reading(claim), reading(sold)).verdict.outcome is not Outcome.SUPPORTED
