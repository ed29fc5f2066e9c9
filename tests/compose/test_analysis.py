"""Figures over time, and the lines of the analysis."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from citewire.compose import compose
from citewire.compose.course import course_of, differs
from citewire.model import AnalysisKind, Briefing, Course, Dossier, FigureCell, Publisher, Sentence
from citewire.model.citation import Citation
from tests.dossiers import DESK, NOON, Told, document, dossier

AT = NOON + timedelta(hours=8)


def cell(value: float, minute: int = 0, publisher: str = "herald", qualifier: str | None = None) -> FigureCell:
    told = document(Told(publisher, f"{value:g} at Orvel", "", minute))
    words = Sentence(told.headline, (Citation.of(told, told.headline_span),), "en") if told.headline_span else None
    assert words is not None
    return FigureCell(words, value, None, qualifier, told.id, publisher, told.reported_at)


def test_a_number_that_grew_with_time_rose() -> None:
    assert course_of("killed", (cell(15, 90, "post"), cell(12, 0)), {}) is Course.ROSE
    assert course_of("without power", (cell(7000, 90, "post"), cell(9000, 0)), {}) is Course.FELL
    assert course_of("killed", (cell(12, 90, "post"), cell(15, 0)), {}) is None, "the dead do not come back"
    assert course_of("killed", (cell(15, 10, "post"), cell(12, 0)), {}) is None, "too soon to be a later state"
    assert course_of("killed", (cell(15, 90, "post"), cell(15, 0)), {}) is None


def test_numbers_of_two_sides_are_no_course() -> None:
    cells = (cell(90, 120, "norland-army"), cell(12, 0, "sel-army"))
    assert course_of("launched", cells, {"norland-army": "Norland", "sel-army": "Sel"}) is None
    assert course_of("launched", cells, {"norland-army": "Norland", "sel-army": None}) is Course.ROSE


def test_bounds_and_rounding_contradict_nobody() -> None:
    assert not differs((cell(80, qualifier="more than"), cell(87)))
    assert not differs((cell(45000), cell(45400)))
    assert not differs((cell(40, qualifier="about"), cell(42)))
    assert differs((cell(80, qualifier="at least"), cell(160)))
    assert differs((cell(50000), cell(45400)))
    assert differs((cell(66), cell(67)))


def made(*dossiers: Dossier, previous: Briefing | None = None) -> Briefing:
    return compose(DESK, dossiers, at=AT, previous=previous)


def lines(briefing: Briefing, kind: AnalysisKind) -> list[str]:
    return [line.sentence.text for line in briefing.analysis if line.kind is kind]


def test_what_changed_is_told_in_the_order_of_time() -> None:
    grown = dossier(
        Told("herald", "Dam at Orvel bursts, 12 dead", "", 1), Told("post", "Orvel dam: 15 dead in valley", "", 200)
    )
    briefing = made(grown)
    (row,) = briefing.figures
    assert (row.differs, row.course) == (False, Course.ROSE)
    assert lines(briefing, AnalysisKind.DIFFERS) == []
    assert lines(briefing, AnalysisKind.CHANGED) == ["Killed: “12 dead” (Herald), then “15 dead” (Post)."]


def test_who_agrees_stands_beside_each_wording() -> None:
    told = dossier(
        Told("herald", "Orvel dam bursts above Tarn valley", "", 1),
        Told("post", "Orvel dam bursts above Tarn valley", "", 2),
        Told("courier", "Dam above Tarn valley bursts in Orvel", "", 3),
    )
    (line,) = lines(made(told), AnalysisKind.AGREED)
    assert "“Orvel dam bursts above Tarn valley” (" in line
    assert {"Herald", "Post", "Courier"} <= set(line.replace("(", " ").replace(")", " ").replace(",", " ").split())


def test_names_in_common_are_no_agreement() -> None:
    told = dossier(
        Told("herald", "Orvel: Governor Ada Kern opens new bridge", "", 1),
        Told("post", "Orvel: Governor Ada Kern mourns victims", "", 2),
    )
    assert lines(made(told), AnalysisKind.AGREED) == []


def test_the_same_of_other_places_is_no_agreement() -> None:
    there = [
        Told("herald", "Joy and dancing in the streets of Norway after ruling", "", 1),
        Told("post", "Joy and dancing in the streets of Portugal after ruling", "", 2),
    ]
    assert lines(made(dossier(*there)), AnalysisKind.AGREED) == []
    here = replace(there[1], headline="Joy and dancing in the streets of Norway after the ruling")
    assert lines(made(dossier(there[0], here)), AnalysisKind.AGREED) != []


def test_publishers_of_one_party_agree_with_nobody() -> None:
    told = dossier(
        Told("herald", "Orvel dam bursts above Tarn valley", "", 1),
        Told("post", "Orvel dam bursts above Tarn valley", "", 2),
    )
    sided = replace(
        told,
        reports=tuple(
            replace(each, publisher=Publisher(each.publisher.id, each.publisher.name, party="Sel"))
            for each in told.reports
        ),
    )
    assert lines(made(told), AnalysisKind.AGREED)
    assert lines(made(sided), AnalysisKind.AGREED) == []
    assert lines(made(sided), AnalysisKind.ONE_PARTY)


def test_a_claim_stands_beside_its_denial() -> None:
    told = dossier(
        Told("herald", "Ukraine launched drone attack on Orvel dam, Russia says", "", 1),
        Told("post", "Ukraine denies drone attack on Orvel dam", "", 30),
    )
    (line,) = lines(made(told), AnalysisKind.DENIED)
    assert line == (
        "“Ukraine launched drone attack on Orvel dam, Russia says” (Herald) – "
        "“Ukraine denies drone attack on Orvel dam” (Post)."
    )
    other = dossier(
        Told("herald", "Ukraine launched drone attack on Kharkiv, Russia says", "", 1),
        Told("post", "Ukraine denies drone attack on Odesa", "", 30),
    )
    assert lines(made(other), AnalysisKind.DENIED) == []


def test_what_goes_up_and_down_is_compared_with_what_was_said_lately() -> None:
    told = dossier(
        Told("herald", "Storm leaves 50,000 households without power in Orvel", "", 1),
        Told("post", "About 38,000 households without power in Orvel", "", 1400),
        Told("courier", "Orvel: 36,000 households still without power", "", 1410),
    )
    (row,) = made(told).figures
    assert {cell.value for cell in row.cells} == {38000, 36000}


def test_who_repeats_one_word_does_not_agree() -> None:
    def row(*bodies: str) -> list[str]:
        told = (Told(f"p{at}", "Fire in Orvel harbour", body, at, origin=f"o{at}") for at, body in enumerate(bodies))
        return [line for line in lines(made(dossier(*told)), AnalysisKind.AGREED) if "12" in line]

    kolvas = "12 people were injured, minister Mira Kolvas said."
    assert row(kolvas, "The fire raged on. Mira Kolvas said 12 people were injured.") == []
    assert len(row(kolvas, "12 people were injured in the fire.")) == 1
    assert len(row(kolvas, "12 people were injured, mayor Oleg Brand said.")) == 1
