"""A memo saves work and changes nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from citewire.compose import Memo, compose
from citewire.model import Desk, Dossier
from tests.dossiers import DESK, NOON, Told, dossier

AT = NOON + timedelta(hours=3)
BURST = dossier(
    Told("herald", "Dam at Orvel bursts, 12 dead", "At least 12 people were killed at Orvel on Tuesday.", 1),
    Told("post", "Orvel dam bursts: 15 dead", "", 20),
)
TALKS = dossier(Told("courier", "Ministers meet in Sel over Orvel aid", "", 60), event="e2", story="s2")


def test_what_was_made_is_made_again_only_where_something_is_new() -> None:
    made: list[str] = []

    def headline(each: Dossier, _: Desk) -> str:
        made.append(each.event_id)
        return each.reports[0].document.headline

    memo = Memo()
    for _ in range(2):
        assert memo.of(headline, BURST, DESK) == "Dam at Orvel bursts, 12 dead"
        assert memo.of(headline, TALKS, DESK).startswith("Ministers")
    assert made == ["e1", "e2"]
    memo.of(headline, replace(BURST, reports=BURST.reports[1:]), DESK)
    memo.of(headline, TALKS, replace(DESK, language="de"))
    assert made == ["e1", "e2", "e1", "e2"]


def test_an_event_that_is_not_asked_for_any_more_is_forgotten() -> None:
    made: list[str] = []

    def name(each: Dossier, _: Desk) -> str:
        made.append(each.event_id)
        return each.event_id

    memo = Memo()
    memo.of(name, BURST, DESK)
    memo.of(name, TALKS, replace(DESK, id="other"))
    memo.forget(DESK)
    memo.forget(DESK)
    memo.of(name, BURST, DESK)
    memo.of(name, TALKS, replace(DESK, id="other"))
    assert made == ["e1", "e2", "e1"]


def test_a_page_is_the_same_with_a_memo_and_without() -> None:
    memo = Memo()
    first = compose(DESK, [BURST], at=AT, memo=memo)
    later = AT + timedelta(minutes=5)
    again = compose(DESK, [BURST, TALKS], at=later, previous=first, memo=memo)
    assert again == compose(DESK, [BURST, TALKS], at=later, previous=compose(DESK, [BURST], at=AT))
