"""Names of people in the first case, from the other cases. All names are invented or common."""

import pytest

from citewire.text.cases import nominative_name
from citewire.text.display import display_name


@pytest.mark.parametrize(
    ("language", "form", "name"),
    [
        ("ru", "Павла Зарубова", "Павел Зарубов"),
        ("ru", "Льву Кедрину", "Лев Кедрин"),
        ("ru", "Ильёй Торсвальдовым", "Илья Торсвальдов"),
        ("ru", "Ольгой Петровной Брянской", "Ольга Петровна Брянская"),
        ("ru", "Юлии Отрадной", "Юлия Отрадная"),
        ("ru", "Сергея Чередника", "Сергей Чередник"),
        ("ru", "Андрея Коваля", "Андрей Коваль"),
        ("ru", "Ивана Лескова-Бродского", "Иван Лесков-Бродский"),
        ("uk", "Тараса Глушенка", "Тарас Глушенко"),
        ("uk", "Ользі Глушенко", "Ольга Глушенко"),
        ("uk", "Валерія Отрадного", "Валерій Отрадний"),
        ("pl", "Andrzejem Czerednikiem", "Andrzej Czerednik"),
        ("pl", "Pawła Brzozowskiego", "Paweł Brzozowski"),
        ("pl", "Anną Lipską", "Anna Lipska"),
    ],
)
def test_the_first_name_tells_the_case_of_the_surname(language: str, form: str, name: str) -> None:
    assert nominative_name(form, language) == name


@pytest.mark.parametrize(
    ("language", "form"),
    [
        ("ru", "Ивана Кравца"),
        ("ru", "Сергею Шаргу"),
        ("ru", "Александра Брянова"),
        ("ru", "Торсвальда"),
        ("ru", "Анна Ким"),
        ("uk", "Віталія Крячка"),
        ("pl", "Jana Kozła"),
        ("de", "Karls Kernholts"),
    ],
)
def test_an_ending_that_does_not_decide_stays(language: str, form: str) -> None:
    assert nominative_name(form, language) == form


def test_a_reader_sees_the_first_case_of_a_person_whom_the_text_has_in_others() -> None:
    assert display_name("person:pavel-sarubov", "ru", ["Павла Зарубова", "Павлу Зарубову"]) == "Павел Зарубов"
    assert display_name("person:shon-breri", "ru", ["Жона Брэри"]) == "Жона Брэри"
