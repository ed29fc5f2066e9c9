"""Places and people of a claim beside a passage in another language."""

from __future__ import annotations

import pytest
from evals.supported import reading

from citewire.knowledge import places
from citewire.model import Outcome
from citewire.verify.entities import place_ids
from citewire.verify.support import support


@pytest.mark.parametrize(
    ("word", "language", "city"),
    [
        ("Pradze", "pl", "Praga"),
        ("Hadze", "pl", "Haga"),
        ("Bukareszcie", "pl", "Bukareszt"),
        ("Ризі", "uk", "Рига"),
        ("Kiewer", "de", "Kiew"),
        ("Londoner", "de", "London"),
        ("киевский", "ru", "Киев"),
    ],
)
def test_a_city_is_known_in_its_cases_and_by_its_adjective(word: str, language: str, city: str) -> None:
    known = places.city(city)
    assert known is not None
    assert known.id in place_ids(word, language)


@pytest.mark.parametrize(("word", "language"), [("Peter", "de"), ("Müller", "de"), ("immer", "de"), ("русский", "ru")])
def test_other_words_are_no_city(word: str, language: str) -> None:
    assert not any(places.name_of(each) for each in place_ids(word, language))


def test_only_a_capital_stands_for_its_country() -> None:
    oslo, bergen = places.city("Oslo"), places.city("Bergen")
    assert oslo is not None
    assert bergen is not None
    assert places.is_capital(oslo.id)
    assert not places.is_capital(bergen.id)


@pytest.mark.parametrize(
    ("claim", "language", "passage"),
    [
        ("Norway raised the dam near the town of Bergen.", "de", "Norwegen hat den Damm in der Gemeinde Hamar erhöht."),
        ("Esteban Fuentes closed the school.", "ru", "Школу закрыл глава обороны Родриго Перальта."),
        ("Judge Carole Vidal closed the case.", "fr", "La juge Sonia Belmont a clos l'affaire."),
    ],
)
def test_another_place_or_person_is_seen(claim: str, language: str, passage: str) -> None:
    found = support(reading(claim, "en"), reading(passage, language))
    assert found.verdict.outcome is Outcome.REFUTED, found
