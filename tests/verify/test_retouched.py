"""Sentences that are another's but for one place: what was put there."""

from __future__ import annotations

import pytest

from citewire.engine.check import reading_of
from citewire.verify.retouched import retouched


def codes(claim: str, passage: str, tag: str = "en") -> list[str]:
    return [each.code for each in retouched(reading_of(claim, tag), reading_of(passage, tag))]


@pytest.mark.parametrize(
    ("claim", "passage", "tag", "code"),
    [
        ("Pavel Mardov arrives in Orvel by boat", "Ada Kern arrives in Orvel by boat", "en", "C301"),
        ("Dorsek said that the road is shut.", "Kalvin said that the road is shut.", "en", "C606"),
        ("Roofs of 60 houses in Orvel are gone", "Roofs of 40 houses in Orvel are gone", "en", "C402"),
        ("Storm in Orvel: at least 60 roofs gone", "Storm in Orvel: at least 40 roofs gone", "en", "C402"),
        ("50.000 Menschen von Stromausfall betroffen", "50.000 Haushalte von Stromausfall betroffen", "de", "C402"),
        ("Sechs Stunden ohne Heizung und Licht", "Sechs Tage ohne Heizung und Licht", "de", "C402"),
        ("Weitere Verletzte der Flut identifiziert", "Weitere Todesopfer der Flut identifiziert", "de", "C402"),
        ("Who is not on the list of the missing?", "Who is on the list of the missing?", "en", "C605"),
        ("Fler offer i Orvel har inte identifierats", "Fler offer i Orvel har identifierats", "sv", "C605"),
        ("Nobody leaves before the water rises", "Nobody leaves before the water falls", "en", "C605"),
        ("Mayor angry about attack on the mill", "Mayor angry about alleged attack on the mill", "en", "C604"),
    ],
)
def test_what_says_something_else_is_told_under_its_rule(claim: str, passage: str, tag: str, code: str) -> None:
    assert codes(claim, passage, tag) == [code]
    assert codes(passage, passage, tag) == []


@pytest.mark.parametrize(
    ("claim", "passage", "tag"),
    [
        ("Zelenskyy arrives in Paris by train", "Zelensky arrives in Paris by train", "en"),
        ("The minister arrives in Orvel by boat", "Ada Kern arrives in Orvel by boat", "en"),
        ("About 5,000 people left Orvel on Monday", "Some 4,970 people left Orvel on Monday", "en"),
        ("Unternehmen in Orvel erwarten Schäden", "Kein Strom: Unternehmen in Orvel erwarten Schäden", "de"),
        ("Storm takes 40 roofs in Orvel", "In Orvel, 30 roofs were taken by the storm", "en"),
        ("40 homes lost in Orvel", "40 houses lost in Orvel", "en"),
    ],
)
def test_another_word_for_the_same_says_nothing_else(claim: str, passage: str, tag: str) -> None:
    assert codes(claim, passage, tag) == []
