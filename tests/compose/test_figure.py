"""Which figures of an event stand on the page, and which of them differ."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from citewire.model import AnalysisKind
from tests.compose.briefings import BURST, made
from tests.dossiers import Told, dossier


def test_figures_are_compared_over_all_parts_of_an_event() -> None:
    herald = dossier(Told("herald", "Dam at Orvel bursts, 12 dead", "", 1, origin="a"))
    post = dossier(Told("post", "Orvel: 15 dead after the flood", "", 2, origin="b"))
    briefing = made(herald, replace(post, part="post0002"))
    (row,) = briefing.figures
    assert (row.event_id, row.indicator) == ("e1", "killed")
    assert sorted(cell.value for cell in row.cells) == [12, 15]
    assert [row.indicator for row in made(herald).figures] == []


def test_figures_that_differ_stand_side_by_side() -> None:
    (row,) = [row for row in made(BURST).figures if row.indicator == "killed"]
    assert row.differs
    assert [(cell.publisher_id, cell.value) for cell in row.cells] == [("morgen", 15), ("herald", 12)]
    (line,) = [line for line in made(BURST).analysis if line.kind is AnalysisKind.DIFFERS]
    assert "(Herald)" in line.sentence.text
    assert "(Morgen)" in line.sentence.text
    assert len(line.sentence.citations) == 2


def test_a_number_says_on_whose_word_and_of_which_day_it_is() -> None:
    told = dossier(
        Told("herald", "Dam at Orvel bursts, 12 dead, police say", minute=30),
        Told("courier", "Dam at Orvel bursts", "As of Monday evening, 12 people were killed at Orvel.", 40),
    )
    (row,) = made(told).figures
    by_outlet = {cell.publisher_id: cell for cell in row.cells}
    (claim,) = by_outlet["herald"].sentence.claims
    assert claim.source is not None
    assert (by_outlet["herald"].sentence.text, claim.source.exact) == ("12 dead", "police")
    assert (by_outlet["courier"].sentence.claims, by_outlet["herald"].as_of) == ((), None)
    assert by_outlet["courier"].as_of == date(2031, 3, 3)


def test_of_one_number_told_twice_the_telling_with_a_speaker_is_shown() -> None:
    told = dossier(
        Told("a", "Fire in Orvel injures 12", "The fire broke out at noon. 12 people were injured, police said.", 1),
        Told("b", "Orvel fire: 14 injured", "", 2),
    )
    (row,) = made(told).figures
    cells = {cell.publisher_id: cell.sentence for cell in row.cells}
    (claim,) = cells["a"].claims
    assert (cells["a"].text, claim.source and claim.source.exact) == ("12 people were injured", "police")
    assert (cells["b"].text, cells["b"].claims) == ("14 injured", ())


def test_a_number_is_shown_with_the_last_words_of_its_clause() -> None:
    def cells(headline: str, other: str, language: str = "de") -> list[str]:
        told = dossier(Told("a", headline, "", 1, language), Told("b", other, "", 2, language))
        return [cell.sentence.text for row in made(told).figures for cell in row.cells]

    whole = "6.000 Haushalte von Stromausfall betroffen"
    assert cells("7.000 Haushalte ohne Strom", whole) == [whole, "7.000 Haushalte ohne Strom"]
    long = "6.000 Haushalte von Stromausfall am Abend in Orvel betroffen"
    assert cells("7.000 Haushalte ohne Strom", long)[0] == "6.000 Haushalte von Stromausfall"
    assert cells("Brand in Orvel: 4 Tote", "Feuerwerk hat in Orvel den Brand mit 5 Toten ausgelöst")[0] == "5 Toten"
    assert cells("Dam bursts, 4 dead", "5 dead in Orvel", "en")[0] == "5 dead"


def test_four_and_at_least_four_do_not_differ() -> None:
    told = dossier(
        Told("herald", "Dam at Orvel bursts, 4 dead", "", 1),
        Told("courier", "At least 4 dead as Orvel dam bursts", "", 2),
    )
    assert [row.differs for row in made(told).figures] == [False]


def test_one_outlet_alone_agrees_with_nobody() -> None:
    told = dossier(
        Told("herald", "Dam at Orvel bursts, 4 dead", "", 1, origin="a"),
        Told("herald", "Orvel: 4 dead in flood", "", 2, origin="b"),
    )
    assert made(told).figures == ()


def test_eight_reprints_do_not_hide_who_differs() -> None:
    reprints = [Told(f"paper{n}", "Dam at Orvel bursts, 40 dead", "", 10 + n, origin="wire") for n in range(9)]
    told = dossier(Told("herald", "Flood at Orvel: 90 dead, says governor", "", 1), *reprints)
    (row,) = made(told).figures
    assert row.differs
    assert 90 in {cell.value for cell in row.cells}


def test_figures_of_two_towns_do_not_differ_from_each_other() -> None:
    there = [Told("herald", "Strike on Lyon kills 2", "", 1), Told("courier", "Strike on Hamburg kills 27", "", 2)]
    assert made(dossier(*there)).figures == ()
    here = [Told("herald", "Strike on Lyon kills 2", "", 1), Told("courier", "Strike on Lyon kills 3", "", 2)]
    (row,) = made(replace(dossier(*here), event_id="e8")).figures
    assert row.differs
