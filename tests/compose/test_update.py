"""One update: who stands behind it, of which time it is, and which sentences follow its lead."""

from __future__ import annotations

from datetime import timedelta

from citewire.compose import compose
from citewire.model import Dossier
from tests.compose.briefings import AT, BURST, TALKS, made
from tests.dossiers import DESK, Told, dossier, report


def test_updates_are_newest_first_and_count_outlets_and_origins() -> None:
    briefing = made(BURST, TALKS)
    assert [update.id for update in briefing.updates] == ["e2", "e1"]
    talks, burst = briefing.updates
    assert (burst.outlets, burst.origins, burst.languages) == (3, 3, ("de", "en"))
    assert talks.single_source


def test_reprints_are_one_origin() -> None:
    wire = "Orvel dam bursts above Tarn, 12 dead"
    reprinted = dossier(*(Told(name, wire, "", 1, origin="agency") for name in ("agency", "herald", "post")))
    (update,) = made(reprinted).updates
    assert (update.outlets, update.origins, update.single_source) == (3, 1, True)


def test_an_outlet_with_two_texts_is_one_voice() -> None:
    twice = dossier(
        Told("herald", "Dam at Orvel bursts, 12 dead", "", 1, origin="a"),
        Told("herald", "Orvel dam: 12 dead in the valley", "", 2, origin="b"),
    )
    assert made(twice).updates[0].origins == 1


def test_an_update_bears_the_time_of_its_lead() -> None:
    (update,) = made(BURST).updates
    lead = update.sentences[0].citations[0].document_id
    (told,) = [each.document for each in BURST.reports if each.document.id == lead]
    assert update.at == told.reported_at
    assert update.first_at == BURST.reports[0].document.reported_at


def test_the_same_words_keep_their_time_of_change() -> None:
    first = made(BURST)
    later = compose(DESK, [BURST], at=AT + timedelta(hours=1), previous=first)
    assert later.updates[0].changed_at == first.updates[0].changed_at == first.updates[0].at


def test_other_words_have_another_time_of_change() -> None:
    first = made(BURST)
    grown = Dossier(
        "e1", "s1", (*BURST.reports, report(Told("post", "Orvel dam burst killed 31, governor says", "", 170)))
    )
    later = compose(DESK, [grown], at=AT + timedelta(hours=1), previous=first)
    assert later.updates[0].sentences != first.updates[0].sentences
    assert later.updates[0].changed_at == AT + timedelta(hours=1)


def test_an_older_toll_does_not_follow_a_newer_one() -> None:
    told = dossier(
        Told("herald", "Dam at Orvel bursts", "The flood at Orvel killed 12 people, the governor said.", 1),
        Told("courier", "Orvel flood killed 21, governor says", "Rescuers at Orvel were still looking for people.", 99),
    )
    (update,) = made(told).updates
    assert update.sentences[0].text.startswith("Orvel flood killed 21")
    assert not any("12" in sentence.text for sentence in update.sentences)
    assert [cell.value for cell in made(told).figures[0].cells] == [21, 12]


def test_where_only_headlines_are_known_a_second_one_says_more() -> None:
    told = dossier(
        Told("herald", "Dam at Orvel bursts, 12 dead", "", 1),
        Told("courier", "Governor of Orvel calls for boats as valley floods", "", 2),
    )
    (update,) = made(told).updates
    assert len(update.sentences) == 2


def test_a_second_headline_is_of_the_hours_of_the_lead() -> None:
    told = dossier(
        Told("herald", "Harbour of Orvel closes its locks for all ships", "", 1),
        Told("courier", "Ships enter harbour of Orvel again as flood ends", "", 600),
    )
    (update,) = made(told).updates
    assert len(update.sentences) == 1


def test_a_line_is_cited_only_to_what_says_it() -> None:
    told = dossier(
        Told("post", "Orvel dam bursts: 400 hectares under water", "", 1),
        Told("herald", "School in Tarn burns down after Orvel dam bursts", "“All is lost,” Governor Ada Lem said.", 60),
        Told("courier", "School in Tarn burns down", "", 70),
        Told("morgen", "Schule in Tarn brennt nach Dammbruch ab", "", 50, "de"),
    )
    (update,) = made(told).updates
    cited = {citation.document_id.split("0")[0] for citation in update.sentences[0].citations}
    assert cited == {"herald", "courier"}


def test_a_reprint_of_another_figure_is_no_evidence() -> None:
    told = dossier(
        Told("herald", "Dam at Orvel bursts, 12 dead", "", 1), Told("post", "Dam at Orvel bursts, 14 dead", "", 2)
    )
    (update,) = made(told).updates
    assert len(update.sentences[0].citations) == 1


def test_who_says_so_is_told_even_where_the_words_are_the_headline_s() -> None:
    body = "The death toll at Orvel has risen to six, the coast guard said. Boats were still looking."
    (update,) = made(dossier(Told("herald", "Death toll at Orvel has risen to six", body, 1))).updates
    assert update.sentences[1].text == "The death toll at Orvel has risen to six, the coast guard said."


def test_what_follows_a_lead_is_of_its_hours() -> None:
    told = dossier(
        Told("post", "Orvel without power", "About 90,000 households at Orvel are without power, the grid said.", 1),
        Told("herald", "Power is back for 130,000 households at Orvel, grid says", "", 400),
    )
    (update,) = made(told).updates
    assert [sentence.text[:8] for sentence in update.sentences] == ["Power is"]


def test_a_denial_is_no_evidence_for_what_it_denies() -> None:
    told = dossier(
        Told(
            "herald",
            "General Staff of Sel denies drone attack on Orvel dam",
            "“We did not,” General Ole Brand said.",
            60,
        ),
        Told("post", "Drone attack on Orvel dam, ministry says", "“They did,” Minister Ada Lem said.", 1),
    )
    (update,) = made(told).updates
    assert len(update.sentences[0].citations) == 1
