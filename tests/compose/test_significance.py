"""What an event is to a desk, with reasons that an editor can check."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from citewire.compose.significance import belongs, pull, substantial, worth_of
from citewire.model import Dossier
from tests.dossiers import DESK, NOON, Told, dossier, report

AT = NOON + timedelta(hours=6)
THIN = dossier(Told("herald", "Orvel council looks back on a quiet year", "", 1))
TOLL = dossier(Told("herald", "Orvel dam bursts, 12 killed", "", 1))
TWO = dossier(Told("herald", "Orvel council looks back", "", 1), Told("post", "A quiet year in Orvel ends", "", 5))


def of(*topical: bool) -> Dossier:
    reports = (report(Told(f"p{place}", "A quiet year", "", place), on_topic=on) for place, on in enumerate(topical))
    return Dossier("e1", "s1", tuple(reports))


def test_half_of_the_reports_make_it_the_desks() -> None:
    assert worth_of(of(True, False), DESK, AT).because == "1 of 2 reports on its topic, most for “Orvel”"
    off = worth_of(of(True, False, False), DESK, AT)
    assert (off.on_desk, off.because) == (False, "only 1 of 3 reports on its topic")
    assert not belongs(of(True, False, False), DESK)


def test_a_desk_that_reads_none_of_its_languages_says_so() -> None:
    desk = replace(DESK, reads=("de", "uk"))
    assert worth_of(TOLL, desk, AT).because == "no report in a language that the desk reads (de, uk)"


def test_what_an_update_rests_on_is_named() -> None:
    assert worth_of(TOLL, DESK, AT).why == "a figure, “12 killed”"
    assert worth_of(TWO, DESK, AT).why == "2 origins"
    assert "no more than a line" in worth_of(THIN, DESK, AT).why
    assert [substantial(each) for each in (TOLL, TWO, THIN)] == [True, True, False]
    said = dossier(Told("herald", "Quiet year in Orvel", "“All is well,” Mayor Ada Kern said.", 1))
    assert worth_of(said, DESK, AT).why.startswith("a statement of “")


def test_what_was_taken_back_is_off_the_desk_and_weighs_nothing() -> None:
    gone = dossier(Told("herald", "Withdrawn: Orvel dam bursts", "", 1))
    worth = worth_of(gone, DESK, AT)
    assert (worth.on_desk, worth.because, worth.significance.score) == (False, "every report was taken back", 0.0)


def test_the_weight_says_what_it_is_made_of() -> None:
    assert worth_of(TOLL, DESK, AT).significance.reason == "1 origin, 6 h old, figures, own language"


def test_one_late_word_brings_no_old_event_back() -> None:
    old = [Told(f"p{place}", "Orvel dam bursts, 12 dead", "", place) for place in range(6)]
    late = dossier(*old, Told("late", "Orvel dam bursts, 12 dead", "", 60 * 40))
    new = dossier(*(Told(f"p{place}", "Ferry sinks off Orvel", "", 60 * 38 + place) for place in range(4)), event="e2")
    at = NOON + timedelta(hours=41)
    assert pull([new], at) > pull([late], at)
    assert pull([late], at) > pull([dossier(*old)], at) > 0


def test_what_stands_together_pulls_together() -> None:
    at = NOON + timedelta(hours=1)
    other = dossier(Told("post", "Orvel asks for aid", "", 2), event="e2")
    assert pull([TOLL, other], at) > pull([TOLL], at)
