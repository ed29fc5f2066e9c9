"""A search that is narrowed to a publisher, a language, days."""

from __future__ import annotations

from datetime import timedelta
from importlib import import_module

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


def test_documents_are_read_only_until_enough_of_them_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_module("citewire.engine.search"), "AT_ONCE", 1)
    store = told(*DAM).store
    every = [document for document, _ in find(store, "dam", Narrowed())]
    assert len(every) == 3  # three times one, and all are found
    read: list[str] = []
    get = store.documents.get
    monkeypatch.setattr(store.documents, "get", lambda ids: read.extend(ids) or get(ids))
    last = every[-1]
    assert [each for each, _ in find(store, "dam", Narrowed(publisher_id=last.publisher_id), limit=1)] == [last]
    assert read == [each.id for each in every]
    read.clear()
    find(store, "dam", Narrowed(), limit=2)
    assert read == [each.id for each in every[:2]]
