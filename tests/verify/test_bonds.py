"""Which words of a passage may stand in the place of others, and which can't."""

from __future__ import annotations

import pytest
from evals.supported import reading

from citewire.verify.bonds import rivals
from citewire.verify.sequence import words

NONE = [
    # An adjective is no rival of a noun; the first of two nouns is one of another.
    ("en", "The mark rests on 12 votes, with an average mark of 6.", "It had 12 votes with a mark of 6."),
    # A capital that only opens the claim makes no name.
    ("en", "Orvane Film asked 12 critics for an average.", "Averaged over 12 critics it was good."),
    # Nothing stands between the words of one name.
    ("en", "Sullivan played the Special Agent Ana Roon.", "Ana Roon is a Special Agent."),
    # "Before" of a name is no preposition, and nothing that begins a clause.
    ("en", "The Night Before received mixed reviews.", "The Night Before had diverse reviews."),
    ("de", "Die Show Unter Tage bekam gute Noten.", "Die Show Unter Tage bekam Noten."),
]
SOME = [
    ("en", "The strike of the bus drivers hit Brenick, that of the train drivers Halden.", "Bus drivers hit Halden."),
    ("en", "Brenick counted 130 damaged roofs, Halden 75.", "Halden counted 130 damaged roofs."),
    ("de", "Sandholm hat 91.000 Einwohner, Ilvane hat 140.000.", "Ilvane hat 91.000 Einwohner."),
]


@pytest.mark.parametrize(("language", "passage", "claim"), NONE)
def test_what_cannot_stand_in_its_place_is_no_rival(language: str, passage: str, claim: str) -> None:
    assert not list(rivals(reading(claim, language), reading(passage, language)))


@pytest.mark.parametrize(("language", "passage", "claim"), SOME)
def test_what_stands_nearer_is_a_rival(language: str, passage: str, claim: str) -> None:
    assert list(rivals(reading(claim, language), reading(passage, language)))


def test_whom_the_title_names_may_have_any_number_of_the_passage() -> None:
    passage = "Marlo Fair sold 318,000 tickets in a week, and spent five weeks on the road."
    claim, title = reading("Marlo Fair spent five weeks on the road.", "en"), reading("Marlo Fair", "en")
    assert not list(rivals(claim, reading(passage, "en"), (title,)))


def test_a_small_word_of_a_name_opens_no_clause() -> None:
    assert {word.clause for word in words(reading("The crew of The Night Before left Orvane", "en"))} == {0}
    assert {word.clause for word in words(reading("The crew slept before Holt left Orvane", "en"))} == {0, 1}
    every = words(reading("The Crew Slept Before Holt Left Orvane", "en"))
    assert {word.clause for word in every} == {0, 1}
