"""Whether the words of a claim are gathered from clauses about something else."""

from __future__ import annotations

import pytest
from evals.supported import reading

from citewire.model import Outcome
from citewire.verify.path import misplaced, shortest
from citewire.verify.sequence import words
from citewire.verify.support import support

SWAPPED = (
    ("en", "Rebels freed 40 soldiers. Army trucks took the fighters to Tull.", "The army freed 40 soldiers.", "_from_"),
    ("en", "Norland raised its fee to 9 percent, and Eastmark cut its fee to 5.", "Norland cut its fee.", "_headless"),
    ("en", "Holt said that the mayor was ill, and resigned.", "The mayor resigned.", "_within"),
    ("en", "Roon accepted, but her deputy walked out.", "Roon's deputy accepted.", "_backward"),
    ("en", "The town sued two farmers over the bridge.", "Farmers sued over the bridge.", "_inverted"),
    ("en", "The ferry from Sandvig to Holme sails at noon.", "The ferry from Holme to Sandvig sails.", "_exchanged"),
    ("en", "The son of Holt hit the friend of Roon.", "The son of Roon hit the friend of Holt.", "_bound"),
    ("en", "The dairy sued the mill over old milk.", "The dairy was sued by the mill.", "_doer"),
    ("en", "The judge fined the mill and praised the inspector.", "The judge fined the inspector.", "_verbless"),
    ("fr", "Les marins ont insulté les clients, et les pilotes ont payé.", "Les marins ont payé.", "_headless"),
)
TRUE = (
    ("en", "The dairy sued the mill over old milk.", "The mill was sued by the dairy."),
    ("de", "Für Ilvane traf der Stürmer Lars Ebel doppelt.", "Lars Ebel traf für Ilvane doppelt."),
    ("ru", "Два гола забил Игорь Ладнев.", "Игорь Ладнев забил два гола."),
)


@pytest.mark.parametrize(("language", "passage", "claim", "rule"), SWAPPED)
def test_words_out_of_clauses_about_something_else_are_doubted(
    language: str, passage: str, claim: str, rule: str
) -> None:
    own, given = reading(claim, language), reading(passage, language)
    assert [each.detail.startswith(rule) for each in misplaced(own, given)] == [True]
    assert support(own, given).verdict.outcome is not Outcome.SUPPORTED


@pytest.mark.parametrize(("language", "passage", "claim"), TRUE)
def test_the_same_in_another_order_is_not(language: str, passage: str, claim: str) -> None:
    assert not list(misplaced(reading(claim, language), reading(passage, language)))


def test_the_way_through_a_passage_is_the_shortest() -> None:
    passage, claim = (
        reading("The mill closed. The mayor opened the mill.", "en"),
        reading("The mayor opened a mill.", "en"),
    )
    steps = shortest(words(claim), words(passage), "en")
    assert [step.place.text for step in steps] == ["mayor", "opened", "mill"]
    assert steps[-1].place.sentence == 1


def test_an_empty_claim_has_no_way() -> None:
    assert not list(misplaced(reading("", "en"), reading("The mill closed.", "en")))
