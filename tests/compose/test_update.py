"""One update: who stands behind it, of which time it is, and which sentences follow its lead."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from citewire.compose import compose
from citewire.model import Dossier
from citewire.model.dossier import event_of
from tests.compose.briefings import AT, BURST, TALKS, made
from tests.dossiers import DESK, NOON, Told, dossier, report


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


def test_an_event_with_nothing_to_check_is_told_in_one_line() -> None:
    thin = dossier(
        Told("post", "Mood is low in the valley of Orvel", "People in Orvel are sad these days.", 70), event="e5"
    )
    briefing = made(BURST, thin)
    assert [update.id for update in briefing.updates] == ["e1"]
    assert [(update.id, len(update.sentences)) for update in briefing.recent] == [("e5", 1)]


def test_an_outlet_with_two_texts_is_one_voice() -> None:
    twice = dossier(
        Told("herald", "Dam at Orvel bursts, 12 dead", "", 1, origin="a"),
        Told("herald", "Orvel dam: 12 dead in the valley", "", 2, origin="b"),
    )
    assert made(twice).updates[0].origins == 1


def test_of_an_event_one_part_leads_and_each_counts_its_own_reports_alone() -> None:
    aid = dossier(Told("post", "Orvel asks for aid money", "“We need aid,” Mayor Ada Kern of Orvel said.", 50))
    (burst,) = made(BURST, replace(aid, part="post0050")).updates
    (asked,) = burst.also
    assert (burst.id, burst.event_id, burst.outlets, len(burst.document_ids)) == ("e1", "e1", 3, 3)
    assert (len(asked.sentences), asked.also) == (1, ())
    assert burst.changed_at == asked.at > burst.at

    assert (asked.id, asked.event_id, asked.outlets, len(asked.document_ids)) == ("e1.post0050", "e1", 1, 1)
    assert event_of(asked.id) == event_of(burst.id) == "e1"


def test_what_another_tells_beside_it_makes_an_event_more_than_one_source_s() -> None:
    one = dossier(Told("herald", "Orvel asks for aid money", "“We need aid,” Mayor Ada Kern of Orvel said.", 1))
    other = replace(dossier(Told("post", "Bridge of Orvel opens again", "", 2)), part="post0002")
    (alone,) = made(one).updates
    (beside,) = made(one, other).updates
    assert [line.id for line in beside.also] == ["e1.post0002"]
    assert (alone.single_source, beside.single_source, beside.origins) == (True, False, 1)


def test_the_toll_of_now_leads_though_more_printed_that_of_the_morning() -> None:
    def toll(event: str, words: str, minute: int, *outlets: str) -> Dossier:
        return dossier(*(Told(each, words, "", minute, origin=each) for each in outlets), event=event)

    morning = toll("e1", "Orvel dam: 23 dead, says ministry", 0, "a", "b", "c")
    later = toll("e2", "Rescuers of Orvel count 21 dead now", 60 * 13, "d", "e")
    later = replace(later, near=frozenset({morning.standing[0].document.id}))
    (update,) = compose(DESK, [morning, later], at=NOON + timedelta(hours=14)).updates
    assert (update.id, [line.id for line in update.also]) == ("e2", ["e1"])


def test_what_led_an_event_leads_it_until_something_is_clearly_weightier() -> None:
    def part(name: str, *outlets: str) -> Dossier:
        told = [Told(each, f"Mayor Ada Kern: {name} for Orvel", "", 1, origin=each) for each in outlets]
        return replace(dossier(*told), part=name)

    aid, loans = part("aid", "a", "b"), part("loans", "c", "d", "e")
    assert [update.id for update in made(aid, loans).updates] == ["e1.loans"]
    assert [update.id for update in made(aid, loans, previous=made(aid)).updates] == ["e1.aid"]
    more = part("loans", *"cdefghij")
    assert [update.id for update in made(aid, more, previous=made(aid)).updates] == ["e1.loans"]


def test_what_tells_nearly_the_same_as_an_update_is_a_line_beside_it() -> None:
    again = replace(TALKS, near=frozenset({BURST.standing[0].document.id}))
    briefing = made(BURST, again)
    assert [(update.id, [line.id for line in update.also]) for update in briefing.updates] == [("e1", ["e2"])]
    assert [entry.id for entry in briefing.entries()] == ["e1", "e2"]
    assert list(briefing.updates[0].told())[-1] in list(briefing.sentences())
    assert briefing.recent == ()
    assert [update.id for update in made(again).updates] == ["e2"]


def test_of_two_that_tell_nearly_the_same_what_more_outlets_print_is_told() -> None:
    wire = [Told(name, "Minister Ole Brand: Orvel to be rebuilt", "", 1, origin="agency") for name in ("a", "b", "c")]
    alone = dossier(Told("d", "Minister Ole Brand says Orvel will be rebuilt", "", 2), event="e7")
    printed = replace(dossier(*wire, event="e8"), near=frozenset({"d0002-1"}))
    alone = replace(alone, near=frozenset({printed.standing[0].document.id}))
    assert [update.id for update in made(alone, printed).updates] == ["e8"]


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


def test_what_weighs_instead_of_telling_is_no_update_of_its_own() -> None:
    musing = dossier(
        Told("herald", "Orvel dam plan faces major hurdles", "", 70),
        Told("post", "Orvel dam plan is a gamble for the governor", "", 72),
        event="e7",
    )
    briefing = made(BURST, musing)
    assert [update.id for update in briefing.updates] == ["e1"]
    assert [update.id for update in briefing.recent] == ["e7"]
