"""The name key: one name in every spelling, two names kept apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire.text.names import alike, case_keys, key, nominatives, same_name

LANGUAGES = ("en", "de", "fr", "es", "pl", "sv", "ru", "uk")


@pytest.mark.parametrize(
    ("first", "first_language", "second", "second_language"),
    [
        ("Zelensky", "en", "Selenskyj", "de"),
        ("Zelenskyy", "en", "Зеленський", "uk"),
        ("Zełenski", "pl", "Зеленский", "ru"),
        ("Lavrov", "en", "Lawrow", "de"),
        ("Poutine", "fr", "Путин", "ru"),
        ("Macron", "fr", "Макрон", "ru"),
        ("Terekhov", "en", "Terechow", "de"),
        ("Ouchakov", "fr", "Uschakow", "de"),
        ("Jermak", "de", "Yermak", "en"),
        ("Ursula von der Leyen", "de", "Ursula Leyen", "en"),
        ("Sergei Lavrov", "en", "Sergej Lawrow", "de"),
    ],
)
def test_one_name_across_languages(first: str, first_language: str, second: str, second_language: str) -> None:
    assert same_name(first, first_language, second, second_language)
    assert same_name(second, second_language, first, first_language)


@pytest.mark.parametrize(
    ("first", "first_language", "second", "second_language"),
    [
        ("Zakharova", "en", "Zakharov", "en"),
        ("Захарова", "ru", "Zakharov", "en"),
        ("Lavrov", "en", "Лаврентьев", "ru"),
        ("Peskow", "de", "Beskow", "sv"),
        ("Kharkiv", "en", "Херсон", "uk"),
        ("ambassador", "en", "Assad", "de"),
        ("rights", "en", "HTS", "de"),
        ("Assad", "en", "Bashar al-Assad", "de"),
        ("Donald Trump", "en", "Melania Trump", "de"),
        ("123", "en", "456", "en"),
    ],
)
def test_two_names_stay_apart(first: str, first_language: str, second: str, second_language: str) -> None:
    assert not same_name(first, first_language, second, second_language)


def test_a_key_joins_tokens_and_leaves_particles_out() -> None:
    assert key("Ursula von der Leyen", "de") == "ursula-len"
    assert key("Volodymyr Zelensky", "en") == key("Wolodymyr Selenskyj", "de") == key("Володимир Зеленський", "uk")
    assert key("von der", "de") == "von-der"
    assert key("12 345", "en") == ""


def test_a_possessive_does_not_change_the_key() -> None:
    assert key("Zelensky’s", "en") == key("Zelensky", "en")


@pytest.mark.parametrize(
    ("token", "language", "nominative"),
    [
        ("Зеленского", "ru", "Зеленский"),
        ("Харкові", "uk", "Харків"),
        ("Києва", "uk", "Київ"),
        ("Одессе", "ru", "Одесса"),
        ("Kijowie", "pl", "Kijów"),
        ("Beiruts", "de", "Beirut"),
    ],
)
def test_the_nominative_is_among_the_guesses(token: str, language: str, nominative: str) -> None:
    assert nominative in nominatives(token, language)
    assert token not in nominatives(token, language)


@given(st.text(max_size=40), st.sampled_from(LANGUAGES))
def test_any_text_has_a_key_and_is_itself(name: str, language: str) -> None:
    folded = key(name, language)
    assert folded == key(name, language)
    assert not folded.startswith("-")
    assert not folded.endswith("-")
    assert same_name(name, language, name, language)


@given(st.text(max_size=20), st.text(max_size=20), st.sampled_from(LANGUAGES), st.sampled_from(LANGUAGES))
def test_sameness_has_no_direction(first: str, second: str, one: str, other: str) -> None:
    assert same_name(first, one, second, other) == same_name(second, other, first, one)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Kyiv", "Киев"),
        ("Kharkiv", "Járkov"),
        ("Terechow", "Tierechow"),
        ("Sacharowa", "Zacharowa"),
        ("Jermak", "Yermak"),
        ("Kloeckner", "Klöckner"),
        ("Новицкий", "Новицький"),
        ("Guterres", "Гутерриш"),
        ("Xi Jinping", "Си Цзиньпин"),
    ],
)
def test_spellings_without_a_language_are_one_name(first: str, second: str) -> None:
    assert alike(first, second)
    assert alike(second, first)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Рютте", "Рюте"),
        ("Söder", "Seder"),
        ("Ivanov", "Ivanova"),
        ("Tymoshenko", "Timchenko"),
        ("Ushakov", "Usakov"),
        ("Syrskyi", "Sirsky"),
        ("Merz", "März"),
        ("Kiew", "Kiel"),
    ],
)
def test_neighbours_without_a_language_stay_apart(first: str, second: str) -> None:
    assert not alike(first, second)
    assert not alike(second, first)


@pytest.mark.parametrize(
    ("form", "form_language", "name", "language"),
    [
        ("Новиковым", "ru", "Novikov", "en"),
        ("Nowakowskiego", "pl", "Nowakowski", "pl"),
        ("Харкові", "uk", "Kharkiv", "en"),
        ("Kernholts", "de", "Kernholt", "de"),
    ],
)
def test_a_case_form_is_its_name_s(form: str, form_language: str, name: str, language: str) -> None:
    assert key(name, language) in case_keys(form, form_language)
    assert key("Torsvald", "en") not in case_keys(form, form_language)
