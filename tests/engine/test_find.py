"""A search that is narrowed to a publisher, a language, days."""

from __future__ import annotations

from datetime import timedelta

import pytest

from citewire.engine import find
from citewire.protocols import Narrowed
from tests.dossiers import NOON
from tests.engine.test_decisions import DAM, LATER, TALKS, more
from tests.engine.test_local import told


@pytest.mark.parametrize(
    ("narrowed", "keys"),
    [
        (Narrowed(), ["a", "b", "c", "d"]),
        (Narrowed(publisher_id="herald"), ["a"]),
        (Narrowed(language="en"), ["a", "b", "c", "d"]),
        (Narrowed(language="de"), []),
        (Narrowed(party="Norland"), []),
        (Narrowed(since=NOON + timedelta(minutes=2), until=NOON + timedelta(minutes=30)), ["b", "c"]),
        (Narrowed(until=NOON + timedelta(minutes=2)), ["a"]),
    ],
)
def test_what_does_not_fit_is_left_out(narrowed: Narrowed, keys: list[str]) -> None:
    newsroom = told(*DAM, TALKS)
    more(newsroom, LATER)
    found = find(newsroom.store, "dam Tarn", narrowed)
    assert sorted(document.key.rstrip("0") for document, _ in found) == keys
    assert all("Tarn" in snippet or "dam" in snippet.casefold() for _, snippet in found)


def test_no_more_than_asked_for() -> None:
    assert len(find(told(*DAM).store, "dam", Narrowed(), limit=2)) == 2
