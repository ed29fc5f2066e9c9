"""The first and the second of something beside another of the same."""

from __future__ import annotations

import pytest
from evals.supported import reading

from citewire.model import Outcome
from citewire.verify.ranks import compared
from citewire.verify.support import support

OTHER = [
    ("en", "In May her third ferry was launched.", "Her second ferry was launched.", "third"),
    ("en", "It was the debut novel of Ada Wren.", "It was the second novel of Ada Wren.", "debut"),
    ("en", "Brenick took second place.", "Brenick took third place.", "second"),
    ("de", "Das erste Tor schoss Kern.", "Das zweite Tor schoss Kern.", "erste"),
    ("fr", "Le premier tunnel a été fermé.", "Le deuxième tunnel a été fermé.", "premier"),
    ("es", "El primer puente se cerró en mayo.", "El segundo puente se cerró en mayo.", "primer"),
    ("ru", "Первый мост закрыли в мае.", "Второй мост закрыли в мае.", "Первый"),
    ("uk", "Перший міст закрили у травні.", "Другий міст закрили у травні.", "Перший"),
    ("pl", "Pierwszy most zamknięto w maju.", "Drugi most zamknięto w maju.", "Pierwszy"),
]
NONE = [
    # The same rank in another word, another thing that is counted, a unit of time, two ranks that both have.
    ("It was the debut novel of Ada Wren.", "It was the first novel of Ada Wren."),
    ("On its opening night it came eighth in sales.", "On its first night it sold well."),
    ("The third runner needed 19 seconds.", "The winner needed 1 second less than the runner."),
    ("The first ferry left, the second ferry stayed.", "The second ferry stayed."),
    ("The third ferry left.", "The fourth ferry left."),
]


@pytest.mark.parametrize(("language", "passage", "claim", "instead"), OTHER)
def test_another_rank_of_the_same_thing_stands_in_its_place(
    language: str, passage: str, claim: str, instead: str
) -> None:
    own, given = reading(claim, language), reading(passage, language)
    assert [each.instead for each in compared(own, given)] == [instead]
    assert support(own, given).verdict.outcome is not Outcome.SUPPORTED


@pytest.mark.parametrize(("passage", "claim"), NONE)
def test_what_is_no_other_rank_of_it_is_none(passage: str, claim: str) -> None:
    assert not list(compared(reading(claim, "en"), reading(passage, "en")))


def test_across_languages_any_other_rank_stands_in_its_place() -> None:
    passage = reading("Für Kern war es die zweite Wahl nach 2019.", "de")
    assert [each.instead for each in compared(reading("It was her first election.", "en"), passage)] == ["zweite"]
