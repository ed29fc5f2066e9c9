"""A search finds whoever it names in every spelling of the documents, in every store."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from citewire.annotate import annotate
from citewire.engine import asked, search
from citewire.model import Document
from citewire.protocols import Store
from citewire.store import MemoryStore, open_store

AT = datetime(2031, 5, 1, 12, tzinfo=UTC)
TEXTS = (
    ("en", "Zelenskyy visits Kyiv’s harbour\n\nThe visit of Zelenskyy was short."),
    ("uk", "Візит до порту\n\nЛюди чекали на Зеленського у Києві."),
    ("de", "Selenskyj besucht den Hafen\n\nIn Kiew war Kapitän Sergej Tscherednyk dabei."),
    ("ru", "В порту ждали\n\nКапитан Сергей Чередник не ответил."),
    ("en", "Zakharova leaves\n\nMaria Zakharova left the room."),
    ("en", "Zakharov stays\n\nIgor Zakharov kept his seat."),
    ("fr", "Le port ferme\n\nL'OTAN n'a rien dit."),
)


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    opened: Store = MemoryStore() if request.param == "memory" else open_store(tmp_path / "news.db")
    documents = [
        Document(f"d{n}-1", f"d{n}", 1, f"e{n}", "p", text.partition("\n")[0], text, language, AT, AT, str(n))
        for n, (language, text) in enumerate(TEXTS)
    ]
    opened.documents.add(documents)
    opened.readings.save(map(annotate, documents))
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("Selenskyj", {0, 1, 2}),
        ("selenskyj", {0, 1, 2}),
        ("Зеленский", {0, 1, 2}),
        ("Zelensky Kiev", {0, 1, 2}),
        ("Kyjiw", {0, 1, 2}),
        ("Zelensky Hafen", {2}),
        ("Cherednyk", {2, 3}),
        ("Sergei Cherednyk", {2, 3}),
        ("Захарова", {4}),
        ("Sacharow", {5}),
        ("NATO", {6}),
        ("harbour", {0}),
        ("Wintermere", set()),
        ("?", set()),
        ("", set()),
    ],
)
def test_every_spelling_is_found(store: Store, query: str, found: set[int]) -> None:
    assert {int(hit.document_id[1]) for hit in search(store, query)} == found


def test_words_that_name_nobody_are_asked_as_they_stand(store: Store) -> None:
    assert asked("harbour  visit", store.readings) == [["harbour"], ["visit"]]
    assert asked("Selenskyj", store.readings)[0][0] == "Selenskyj"


def test_a_limit_holds(store: Store) -> None:
    assert len(search(store, "Selenskyj", limit=1)) == 1
