"""Figures: what is counted, by language; two indicators are kept apart; what counts nothing is left out."""

import pytest

from citewire.annotate.figures import figures_of
from citewire.model import Figure
from citewire.text.segment import sentences

Row = tuple[float, str | None, str, str | None]

CASES: list[tuple[str, str, list[Row]]] = [
    ("en", "At least 40 dead, 115 injured", [(40, "killed", "people", "at least"), (115, "injured", "people", None)]),
    ("en", "Blast kills two, injures 25", [(2, "killed", "people", None), (25, "injured", "people", None)]),
    (
        "en",
        "Injured 16,740, treated in hospital 73,356",
        [(16740, "injured", "people", None), (73356, "treated", "people", None)],
    ),
    ("en", "The fleet launched 91 drones", [(91, "launched", "drones", None)]),
    ("en", "Gunners shot down 67 of 91 drones", [(67, "intercepted", "drones", None), (91, None, "drones", None)]),
    ("en", "Two drones killed nine people", [(2, None, "drones", None), (9, "killed", "people", None)]),
    ("en", "The death toll rose to 47", [(47, "killed", "people", None)]),
    ("en", "Storm leaves 45,000 homes without power", [(45000, "without power", "households", None)]),
    ("en", "Prices rose 3.4%", [(3.4, "share", "%", None)]),
    ("de", "Rund 50.000 Haushalte ohne Strom", [(50000, "without power", "households", "about")]),
    (
        "de",
        "Mindestens 40 Tote und 115 Verletzte",
        [(40, "killed", "people", "at least"), (115, "injured", "people", None)],
    ),
    ("de", "Ein Toter nach Unfall im Hafen", [(1, "killed", "people", None)]),
    ("de", "91 Drohnen abgefangen", [(91, "intercepted", "drones", None)]),
    (
        "fr",
        "Au moins 40 morts et 115 blessés",
        [(40, "killed", "people", "at least"), (115, "injured", "people", None)],
    ),
    ("de", "Sieben von neun Drohnen abgeschossen", [(7, "intercepted", "drones", None), (9, None, "drones", None)]),
    (
        "de",
        "105 von 119 Verletzten identifiziert",
        [(105, "identified", "people", None), (119, "injured", "people", None)],
    ),
    ("de", "41 Jungen nach Unwetter gestorben", [(41, "killed", "people", None)]),
    ("de", "Drei Verletzte werden in Altau und Brenz medizinisch versorgt.", [(3, "treated", "people", None)]),
    (
        "de",
        "Zwölf Menschen wurden verletzt und im Krankenhaus behandelt.",
        [(12, "injured", "people", None)],
    ),
    ("en", "Three of the injured are being treated in Altau and Brenz.", [(3, "treated", "people", None)]),
    (
        "en",
        "Seven injured, two others treated in Altau.",
        [(7, "injured", "people", None), (2, "treated", "people", None)],
    ),
    ("fr", "Trois blessés sont soignés à Altau et à Brenz.", [(3, "treated", "people", None)]),
    ("pl", "Trzej ranni są leczeni w Altau.", [(3, "treated", "people", None)]),
    ("uk", "Троє поранених лікуються в Альтау.", [(3, "treated", "people", None)]),
    (
        "de",
        "7000 Haushalte sind wieder am Netz, rund 38.000 bleiben ohne Strom",
        [(7000, None, "households", None), (38000, "without power", "households", "about")],
    ),
    ("de", "Die Zahl der Toten stieg auf bis zu 19", [(19, "killed", "people", "at most")]),
    (
        "en",
        "Storm leaves 4 hurt, 100 stranded on the pier",
        [(4, "injured", "people", None), (100, "trapped", "people", None)],
    ),
    ("pl", "Liczba zabitych wzrosła do 23", [(23, "killed", "people", None)]),
    ("ru", "Число погибших выросло до 23", [(23, "killed", "people", None)]),
    ("uk", "Кількість загиблих зросла до 23", [(23, "killed", "people", None)]),
    ("uk", "Загинуло до 23 людей", [(23, "killed", "people", "at most")]),
    ("es", "Los muertos aumentan hasta 23", [(23, "killed", "people", None)]),
    ("es", "Derribados 67 drones", [(67, "intercepted", "drones", None)]),
    ("ru", "Без света остались 45 000 абонентов", [(45000, "without power", "households", None)]),
    (
        "uk",
        "Загинуло щонайменше 40 людей, 115 поранено",
        [(40, "killed", "people", "at least"), (115, "injured", "people", None)],
    ),
    ("pl", "Co najmniej 40 osób zginęło", [(40, "killed", "people", "at least")]),
    ("sv", "Minst 40 döda och 115 skadade", [(40, "killed", "people", "at least"), (115, "injured", "people", None)]),
    ("zh", "火灾造成40人死亡，115人受伤。", [(40, "killed", "people", None), (115, "injured", "people", None)]),
]


def read(text: str, language: str) -> tuple[Figure, ...]:
    return figures_of(text, sentences(text, language), language)


@pytest.mark.parametrize(("language", "text", "rows"), CASES)
def test_what_is_counted(language: str, text: str, rows: list[Row]) -> None:
    assert [(f.value, f.indicator, f.unit, f.qualifier) for f in read(text, language)] == rows


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Dozens dead after the storm"),
        ("de", "Dutzende Tote nach dem Sturm"),
        ("en", "The 12th package was killed in committee"),
        ("en", "A 40-year-old man was killed on May 3, 2031 at 17:30"),
        ("de", "Mann (63) stirbt 2031 nach Unfall auf der B29"),
        ("de", "Schauspielerin mit 91 Jahren gestorben"),
        ("en", "Singer dies at 91"),
        ("de", "Fahrer auf der B 71 verletzt"),
        ("en", "One of the dead was a sailor"),
        ("de", "Sechs Tage ohne Heizung"),
        ("de", "Bootsmann (†84) gestorben"),
        ("sv", "Ada, 22, dog i olyckan"),
        ("de", "40 Anfragen für Schwerverletzte"),
        ("en", "Yard unveils 12.9 metre boat, launching in May"),
    ],
)
def test_what_is_no_figure(language: str, text: str) -> None:
    assert read(text, language) == ()


def test_a_range_has_both_ends() -> None:
    (figure,) = read("Between 10 and 15 people were hurt", "en")
    assert (figure.value, figure.upper, figure.indicator) == (10, 15, "injured")


def test_spans_count_in_the_whole_text() -> None:
    text = "A quiet first sentence. At least 40 people were killed. A third."
    (figure,) = read(text, "en")
    assert figure.span.of(text) == "40"
    assert figure.phrase.of(text) == "At least 40 people were killed"


@pytest.mark.parametrize(
    ("language", "text", "phrase"),
    [
        ("de", "Stromausfall in Norrholm: 500 Haushalte betroffen", "500 Haushalte"),
        ("de", "Am Ende stieg die Zahl der Toten auf 19", "die Zahl der Toten auf 19"),
        ("de", "Drei Seeleute sind ums Leben gekommen", "Drei Seeleute sind ums Leben gekommen"),
        ("uk", "Нині кількість загиблих зросла до 23", "кількість загиблих зросла до 23"),
    ],
)
def test_the_phrase_reads_well_when_quoted(language: str, text: str, phrase: str) -> None:
    (figure,) = read(text, language)
    assert figure.phrase.of(text) == phrase


def test_homes_that_have_power_again_are_not_without_it() -> None:
    found = read("Stromausfall in Norrholm: 7.000 Haushalte haben wieder Strom", "de")
    assert [(f.value, f.indicator, f.unit) for f in found] == [(7000, None, "households")]


def test_a_language_without_a_file_yields_only_money_and_percentages() -> None:
    assert [f.unit for f in read("40 xx, €3, 5%", "qq")] == ["EUR", "%"]
