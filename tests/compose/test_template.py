"""Sentences built from spans, in each language that a page speaks; the gate lets them pass, and only them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from citewire.compose.template import figures_sentence, own_words, steps_sentence
from citewire.languages import INDICATORS
from citewire.model import Citation, FigureCell, FigureRow, Publisher, Sentence
from citewire.verify.evidence import Evidence
from citewire.verify.sentence import check_sentence
from tests.dossiers import DESK, Told, document

FIRST = document(Told("herald", "Twelve dead in Orvel", "", 0))
LATER = document(Told("welle", "Радіо: 15 загиблих", "", 90, "uk"))
EVIDENCE = Evidence(
    {each.id: each for each in (FIRST, LATER)},
    {"herald": Publisher("herald", "Herald"), "welle": Publisher("welle", "Радіо «Хвиля»")},
    own_words,
)
NAMES = {FIRST.id: Publisher("herald", "Herald"), LATER.id: Publisher("welle", "Радіо «Хвиля»")}


def row(indicator: str = "killed") -> FigureRow:
    cells = []
    for told, value in ((FIRST, 12.0), (LATER, 15.0)):
        assert told.headline_span is not None
        words = Sentence(told.headline, (Citation.of(told, told.headline_span),), told.language)
        cells.append(FigureCell(words, value, None, None, told.id, told.publisher_id, told.reported_at))
    return FigureRow("e1", indicator, "people", tuple(cells), differs=True)


@pytest.mark.parametrize(
    ("language", "figures", "joint"),
    [
        ("en", "Killed: “Twelve dead in Orvel” (Herald); “Радіо: 15 загиблих” (Радіо «Хвиля»).", ", then “"),
        ("de", "Tote: „Twelve dead in Orvel“ (Herald); „Радіо: 15 загиблих“ (Радіо «Хвиля»).", ", dann „"),
        (
            "es",
            "Muertos: «Twelve dead in Orvel» (Herald); «Радіо: 15 загиблих» (Радіо «Хвиля»).",
            ", luego «",
        ),
        (
            "fr",
            "Morts\u00a0: «\u00a0Twelve dead in Orvel\u00a0» (Herald)\u00a0; "
            "«\u00a0Радіо: 15 загиблих\u00a0» (Радіо «Хвиля»).",
            ", puis «\u00a0",
        ),
        (
            "pl",
            "Zabici: „Twelve dead in Orvel” (Herald); „Радіо: 15 загиблих” (Радіо «Хвиля»).",
            ", potem „",
        ),
        (
            "ru",
            "Погибшие: «Twelve dead in Orvel» (Herald); «Радіо: 15 загиблих» (Радіо «Хвиля»).",
            ", затем «",
        ),
        (
            "uk",
            "Загиблі: «Twelve dead in Orvel» (Herald); «Радіо: 15 загиблих» (Радіо «Хвиля»).",
            ", потім «",
        ),
        (
            "uk-UA",
            "Загиблі: «Twelve dead in Orvel» (Herald); «Радіо: 15 загиблих» (Радіо «Хвиля»).",
            "потім",
        ),
        ("sv", "Killed: “Twelve dead in Orvel” (Herald); “Радіо: 15 загиблих” (Радіо «Хвиля»).", ", then “"),
    ],
)
def test_a_row_is_told_in_the_language_of_the_desk(language: str, figures: str, joint: str) -> None:
    desk = replace(DESK, language=language)
    side_by_side, in_time = figures_sentence(row(), desk, NAMES), steps_sentence(row(), desk, NAMES)
    assert side_by_side.text == figures
    assert joint in in_time.text
    assert side_by_side.language == in_time.language == ("en" if language == "sv" else language[:2])
    assert check_sentence(side_by_side, EVIDENCE) == check_sentence(in_time, EVIDENCE) == ()


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "pl", "ru", "uk"])
@pytest.mark.parametrize("indicator", INDICATORS)
def test_no_label_is_taken_for_a_name_or_a_number(language: str, indicator: str) -> None:
    told = figures_sentence(row(indicator), replace(DESK, language=language), NAMES)
    assert check_sentence(told, EVIDENCE) == ()
    changed = replace(told, text=told.text.replace("Twelve", "Thirteen"))
    assert [verdict.code for verdict in check_sentence(changed, EVIDENCE)] == ["C107"]
    named = replace(told, text=told.text.replace("(Herald)", "Orvel Marn (Herald)"))
    assert "C301" in [verdict.code for verdict in check_sentence(named, EVIDENCE)]


def test_a_number_that_several_give_stands_in_the_words_of_one_in_the_language_of_the_desk() -> None:
    same = [replace(cell, value=12.0) for cell in reversed(row().cells)]
    alike = replace(row(), cells=tuple(same))
    assert figures_sentence(alike, DESK, NAMES).text == "Killed: “Twelve dead in Orvel” (Радіо «Хвиля», Herald)."
    theirs = figures_sentence(alike, replace(DESK, language="de"), NAMES).text
    assert theirs == "Tote: „Радіо: 15 загиблих“ (Радіо «Хвиля», Herald)."
