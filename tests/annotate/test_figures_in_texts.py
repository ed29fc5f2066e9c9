"""Figures beside what else is read in a text: times, places."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from citewire.annotate import annotate
from citewire.model import Annotations, Document

NOON = datetime(2031, 3, 4, 12, tzinfo=UTC)


def read(text: str, language: str) -> Annotations:
    return annotate(Document("k-1", "k", 1, "e", "post", "", text, language, NOON, NOON, "0"))


@pytest.mark.parametrize(
    ("language", "text"),
    [("pl", "O godz. 18 oddano hołd zmarłym strażakom."), ("en", "At 9 pm the dead were remembered.")],
)
def test_a_time_of_day_counts_nobody(language: str, text: str) -> None:
    assert read(text, language).figures == ()


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("uk", "У Львові внаслідок атаки травмовано 4 людини, у Харкові – 12 людей.", ["Львові", "Харкові"]),
        ("en", "In Oslo, five people were killed, and three were injured in Bergen.", ["Oslo", "Bergen"]),
        ("en", "Five people were killed in Bergen.", ["Bergen"]),
    ],
)
def test_a_figure_has_the_place_of_its_own_clause(language: str, text: str, places: list[str]) -> None:
    found = read(text, language)
    names = {each.entity_id: each.span.of(text) for each in found.mentions}
    assert [names[each.place or ""] for each in found.figures] == places
