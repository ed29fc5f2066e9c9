"""Which agency a text credits."""

from __future__ import annotations

import pytest

from citewire.knowledge.outlets import agencies, agency_in


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("HAFENSTADT (AP) — Two piers were closed on Monday.", "ap"),
        ("Der Damm hielt der Flut stand. (dpa/AFP)", "dpa"),
        ("Der Damm hielt der Flut stand. dpa/lah", "dpa"),
        ("Quelle: dpa", "dpa"),
        ("Das sagte der Bürgermeister der Nachrichtenagentur AFP.", "afp"),
        ("Reuters reported that the bridge had reopened.", "reuters"),
        ("The bridge reopened, according to the state news agency Xinhua.", "xinhua"),
        ("Мост снова открыт, ТАСС сообщает из порта.", "tass"),
        ("Мост открыт, сообщает РИА Новости.", "ria"),
        ("Le pont a rouvert, selon l'agence EFE.", "efe"),
        ("Most otwarto, podaje PAP.", "pap"),
        ("Bron öppnade igen, enligt TT.", "tt"),
        ("Das Spiel endete ohne Tore (SID).", "sid"),
    ],
)
def test_a_credit_is_found(text: str, agency: str) -> None:
    assert agency_in(text) == agency


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The AP exams begin in May.",
        "El Sid returned to the old harbour.",
        "Die Tasse und die Tass standen auf dem Tisch.",
        "A new APA style guide was printed.",
        "SAP (Walldorf) hired more people.",
        "He capped the well; the efe tree grew on.",
    ],
)
def test_ordinary_words_are_no_credit(text: str) -> None:
    assert agency_in(text) is None


def test_the_first_credit_counts() -> None:
    assert agency_in("Interfax reported a fire. (dpa)") == "interfax"


def test_no_spelling_belongs_to_two_agencies() -> None:
    assert agencies()["ТАСС"] == agencies()["Tass"] == "tass"
