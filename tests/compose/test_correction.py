"""What is withdrawn or told otherwise in a later version leaves a public note."""

from __future__ import annotations

from dataclasses import replace

from citewire.model import CorrectionKind, Dossier
from tests.compose.briefings import BURST, made
from tests.dossiers import Told, report


def test_a_text_that_was_taken_back_and_goes_with_two_parts_is_noted_once() -> None:
    first = Told("post", "Orvel dam stands", "The governor of Orvel said so.", 5, key="p1")
    gone = Told("post", "Withdrawn: Orvel dam stands", "We regret the error.", 50, key="p1", version=2)
    parts = [replace(BURST, reports=(each, report(gone, earlier=[first]))) for each in BURST.reports]
    assert [note.kind for note in made(*parts).corrections] == [CorrectionKind.RETRACTION]


def test_a_withdrawn_report_leaves_the_page_and_is_noted() -> None:
    first = Told("herald", "Second dam breached at Orvel", "A second dam broke at Orvel.", 5, key="h1")
    gone = Told(
        "herald",
        "Withdrawn: Second dam breached at Orvel",
        "The Herald withdraws this report.",
        90,
        key="h1",
        version=2,
    )
    withdrawn = Dossier("e4", "s1", (report(gone, "e4", earlier=[first]),))
    briefing = made(BURST, withdrawn)
    assert "e4" not in {update.id for update in briefing.updates}
    (note,) = briefing.corrections
    assert note.kind is CorrectionKind.RETRACTION
    assert note.before[0].text == "Second dam breached at Orvel"
    assert note.before[0].citations[0].document_id == "h1-1"


def test_a_toll_that_changes_between_versions_is_a_correction() -> None:
    old = Told("herald", "Dam at Orvel bursts, 12 dead", "", 5, key="h1")
    new = Told("herald", "Dam at Orvel bursts, 9 dead", "", 50, key="h1", version=2)
    briefing = made(Dossier("e1", "s1", (report(new, earlier=[old]),)))
    (note,) = briefing.corrections
    assert (note.before[0].text, note.sentences[0].text) == (
        "Dam at Orvel bursts, 12 dead",
        "Dam at Orvel bursts, 9 dead",
    )


def test_a_reprint_falls_with_the_text_that_was_withdrawn() -> None:
    first = Told("agency", "Second dam breached at Orvel, 3 dead", "", 1, key="a1")
    gone = Told("agency", "Withdrawn: Second dam breached at Orvel", "", 9, key="a1", version=2, origin="a1-1")
    reprint = Told("post", "Second dam breached at Orvel, 3 dead", "", 2, origin="a1-1")
    briefing = made(Dossier("e1", "s1", (report(gone, earlier=[first]), report(reprint))))
    assert briefing.updates == ()
    assert [note.kind for note in briefing.corrections] == [CorrectionKind.RETRACTION]


def test_every_step_of_a_toll_is_kept() -> None:
    steps = ["Dam at Orvel bursts, 40 dead", "Dam at Orvel bursts, 47 dead", "Dam at Orvel bursts, 50 dead"]
    told = [Told("herald", words, "", minute, key="h1", version=minute) for minute, words in enumerate(steps, 1)]
    briefing = made(Dossier("e1", "s1", (report(told[-1], earlier=told[:-1]),)))
    shown = [(note.before[0].text[-7:], note.sentences[0].text[-7:]) for note in briefing.corrections]
    assert shown == [("47 dead", "50 dead"), ("40 dead", "47 dead")]


def test_a_shorter_headline_is_no_correction() -> None:
    old = Told("herald", "Dam at Orvel bursts, 12 dead", "", 5, key="h1")
    new = Told("herald", "Dam at Orvel bursts", "", 50, key="h1", version=2)
    assert made(Dossier("e1", "s1", (report(new, earlier=[old]),))).corrections == ()
