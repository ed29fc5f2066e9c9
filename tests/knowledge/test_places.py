"""Countries and cities by name in several languages and scripts."""

from __future__ import annotations

import pytest

from citewire.knowledge import countries, organisations, persons, places, words


@pytest.mark.parametrize(
    ("word", "language", "code"),
    [
        ("Ukraine", "en", "ua"),
        ("ukrainischen", "de", "ua"),
        ("російських", "uk", "ru"),
        ("Россия", "ru", "ru"),
        ("Vereinigte Staaten", "de", "us"),
        ("venezolanischen", "de", "ve"),
        ("乌克兰", "zh", "ua"),
        ("Rysslands", "sv", "ru"),
        ("Rushmore", "en", None),
        ("Individualist", "de", None),
    ],
)
def test_a_country_by_name_or_adjective(word: str, language: str, code: str | None) -> None:
    assert countries.country(word, language) == code


@pytest.mark.parametrize("name", ["Kyiv", "Kiew", "Київ", "Киев", "Kijów", "Kiev"])
def test_a_city_in_every_spelling(name: str) -> None:
    city = places.city(name)
    assert city is not None
    assert (city.id, city.country) == ("place:703448", "UA")


def test_the_larger_city_wins_a_shared_name_and_the_unknown_is_none() -> None:
    moscow = places.city("Moscow")
    assert moscow is not None
    assert moscow.country == "RU"
    assert places.city("Nirgendheim an der Nirgends") is None
    assert places.city("kyiv") is None


def test_a_place_is_a_country_before_it_is_a_city() -> None:
    found = places.place("Luxembourg", "en")
    assert found is not None
    assert found.id == "place:lu"


def test_organisations_share_an_id_across_languages() -> None:
    table = organisations.organisations()
    assert table["NATO"] == table["OTAN"] == table["НАТО"]
    assert table["UN"] == table["ООН"] == table["ONU"]


def test_ordinary_words_are_known_and_names_are_not() -> None:
    assert words.is_word("Stromausfall", "de")
    assert words.is_word("Harbour", "en")
    assert not words.is_word("Selenskyj", "de")
    assert not words.is_word("harbour", "xx")
    assert words.is_word("a" * 30, "de")


def test_people_have_names_and_some_need_their_first_name() -> None:
    known = {person.name: person for person in persons.persons()}
    assert known["Friedrich Merz"].by_surname
    assert not known["Israel Katz"].by_surname
    assert "Olaf" in persons.first_names()
