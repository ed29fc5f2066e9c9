"""What a reader is shown for an entity: its known name in his language, else the text's own, never an id."""

from __future__ import annotations

import pytest

from citewire.text.display import display_name


@pytest.mark.parametrize(
    ("identity", "language", "written", "shown"),
    [
        ("place:ua", "en", ["Ukrainian", "Ukrainian", "Ukraine"], "Ukraine"),
        ("place:ru", "en", ["Russland"], "Russia"),
        ("place:us-nc", "en", ["N.C."], "North Carolina"),
        ("place:de-bw", "de", [], "Baden-Württemberg"),
        ("place:europe", "de", ["europäische"], "Europa"),
        ("place:524901", "ru", ["московский", "Москвой"], "Москва"),
        ("place:524901", "de", ["Moskaus"], "Moskau"),
        ("place:524901", "en", [], "Moscow"),
        ("place:lindmoor-bridge", "en", ["Lindmoor Bridge"], "Lindmoor Bridge"),
        ("org:rosneft", "ru", ["Роснефти"], "Роснефть"),
        ("org:nato", "de", ["Nato", "Nato", "NATO"], "Nato"),
        ("org:eu", "de", ["Europäischen Union"], "Europäische Union"),
        ("org:kremlin", "de", ["Kremls"], "Kreml"),
        ("person:serhei-lavrov", "en", [], "Sergei Lavrov"),
        ("person:serhei-lavrov", "ru", ["Лавровым"], "Сергей Лавров"),
        ("person:ana-sorina", "ru", ["Анны Зориной", "Анны Зориной", "Анна Зорина"], "Анна Зорина"),
        ("person:vosberh", "de", ["Vossberg"], "Vossberg"),
        ("office:foreign minister:no", "en", ["foreign minister"], "foreign minister"),
        ("office:foreign minister:no", "en", [], "foreign minister (Norway)"),
        ("name:sandholm", "en", [], "Sandholm"),
    ],
)
def test_a_reader_sees_a_name(identity: str, language: str, written: list[str], shown: str) -> None:
    assert display_name(identity, language, written) == shown


def test_somebody_whom_only_the_table_of_offices_knows_is_shown_by_its_name() -> None:
    assert display_name("person:mark-rute", "sv", []) == "Mark Rutte"
