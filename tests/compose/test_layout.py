"""The layout of a page: which events are updates, what stands beside them, what is recent news."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from citewire.compose import compose
from citewire.compose.layout import BESIDE, RECENT
from citewire.model import Briefing, Dossier
from citewire.model.dossier import event_of
from tests.compose.briefings import AT, BURST, TALKS, made
from tests.dossiers import DESK, NOON, Told, dossier

HAPPENED = (
    "flood", "strike", "storm", "blaze", "march", "trial", "landslide", "blackout", "heatwave", "outbreak", "ambush",
    "summit", "ceasefire", "evacuation", "earthquake", "shortage",
)  # fmt: skip
"""Words with which no two headlines tell the same."""


def told(number: int, event: str, *outlets: str) -> Dossier:
    """A report of something else than the others, a minute after the one before it."""
    what = HAPPENED[number]
    return dossier(
        *(Told(each, f"{what.title()} kills {number + 2} in Orvel", "", number, origin=each) for each in outlets),
        event=event,
        story=f"s-{event}",
    )


def near(dossiers: Sequence[Dossier], pairs: Sequence[tuple[int, int]]) -> list[Dossier]:
    """The dossiers, those of each pair telling nearly the same."""
    others: list[set[str]] = [set() for _ in dossiers]
    for one, other in pairs:
        if one != other:
            others[one].add(dossiers[other].standing[0].document.id)
            others[other].add(dossiers[one].standing[0].document.id)
    return [replace(each, near=frozenset(ids)) for each, ids in zip(dossiers, others, strict=True)]


def test_an_event_with_nothing_to_check_is_told_in_one_line() -> None:
    thin = dossier(
        Told("post", "Mood is low in the valley of Orvel", "People in Orvel are sad these days.", 70), event="e5"
    )
    briefing = made(BURST, thin)
    assert [update.id for update in briefing.updates] == ["e1"]
    assert [(update.id, len(update.sentences)) for update in briefing.recent] == [("e5", 1)]


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


def test_what_says_the_same_again_is_no_line_beside_an_update_nor_beside_another() -> None:
    near = frozenset({BURST.standing[0].document.id})
    assert [update.also for update in made(BURST, replace(TALKS, near=near, again=near)).updates] == [()]
    here, there = (
        dossier(Told("c", f"{who} opens shelters in {town}", "", hour), event=event)
        for who, town, hour, event in (("Orvel", "the north", 3, "e7"), ("The council", "its schools", 4, "e8"))
    )
    here, there = replace(here, near=near), replace(there, near=near)
    (update,) = made(BURST, here, there).updates
    assert len(update.also) == 2
    firsts = [frozenset({each.standing[0].document.id}) for each in (here, there)]
    (update,) = made(BURST, replace(here, again=firsts[1]), replace(there, again=firsts[0])).updates
    assert len(update.also) == 1


def test_who_tells_the_same_of_an_event_from_another_text_stands_beside_one_source_alone() -> None:
    def part(name: str, *told: Told) -> Dossier:
        return replace(dossier(*told), part=name)

    def again(one: Dossier, other: Dossier) -> tuple[Dossier, Dossier]:
        firsts = [frozenset({each.standing[0].document.id}) for each in (one, other)]
        return replace(one, near=firsts[1], again=firsts[1]), replace(other, near=firsts[0], again=firsts[0])

    herald = part("", Told("herald", "Orvel asks for aid money", "“We need aid,” Mayor Ada Kern said.", 1, origin="a"))
    post = part("post", Told("post", "Mayor Kern wants aid for Orvel", "", 2, origin="b"))
    (update,) = made(*again(herald, post)).updates
    assert (len(update.also), update.single_source) == (1, False)
    reprint = part("post", Told("post", "Mayor Kern wants aid for Orvel", "", 2, origin="a"))
    (update,) = made(*again(herald, reprint)).updates
    assert (update.also, update.single_source) == ((), True)
    agency = part("", *(Told(each, "Orvel asks for aid money", "", 1, origin=each) for each in "cd"))
    (update,) = made(*again(agency, post)).updates
    assert (update.also, update.single_source) == ((), False)


def test_of_two_that_tell_nearly_the_same_what_more_outlets_print_is_told() -> None:
    wire = [Told(name, "Minister Ole Brand: Orvel to be rebuilt", "", 1, origin="agency") for name in ("a", "b", "c")]
    alone = dossier(Told("d", "Minister Ole Brand says Orvel will be rebuilt", "", 2), event="e7")
    printed = replace(dossier(*wire, event="e8"), near=frozenset({"d0002-1"}))
    alone = replace(alone, near=frozenset({printed.standing[0].document.id}))
    assert [update.id for update in made(alone, printed).updates] == ["e8"]


def test_what_weighs_instead_of_telling_is_no_update_of_its_own() -> None:
    musing = dossier(
        Told("herald", "Orvel dam plan faces major hurdles", "", 70),
        Told("post", "Orvel dam plan is a gamble for the governor", "", 72),
        event="e7",
    )
    briefing = made(BURST, musing)
    assert [update.id for update in briefing.updates] == ["e1"]
    assert [update.id for update in briefing.recent] == ["e7"]


def test_no_more_than_twelve_lines_stand_beside_an_update() -> None:
    parts = [replace(told(number, "e1", "herald", "post"), part=f"p{number}") for number in range(len(HAPPENED))]
    (update,) = made(*parts).updates
    assert len(update.also) == BESIDE == 12
    assert [line.at for line in update.also] == sorted((line.at for line in update.also), reverse=True)


def test_an_event_stands_together_where_its_weightiest_part_is_near_another() -> None:
    burst = told(0, "e1", *"abcdefgh")
    weighty, light = told(1, "e2", *"abcd"), replace(told(2, "e2", "i"), part="p2")
    (update,) = made(*near([burst, weighty, light], [(0, 1)])).updates
    assert {update.event_id, *(line.event_id for line in update.also)} == {"e1", "e2"}
    assert len(update.also) == 2, "the light part is near nothing, and stands where its event does"


def test_the_same_words_stand_once() -> None:
    again = dossier(Told("courier", "Flood kills 2 in Orvel", "", 5), event="e9", story="s9")
    briefing = made(told(0, "e1", "herald", "post"), again)
    assert [entry.id for entry in briefing.entries()] == ["e1"]


def test_what_finds_no_room_among_the_updates_is_recent_news_up_to_eight() -> None:
    own = [told(number, f"e{number}", "herald", "post") for number in range(len(HAPPENED))]
    small = replace(DESK, updates=3)
    briefing = compose(small, own, at=AT)
    assert [update.id for update in briefing.updates] == ["e15", "e14", "e13"]
    assert [update.id for update in briefing.recent] == [f"e{number}" for number in range(12, 12 - RECENT, -1)]


EVENTS = st.lists(st.integers(0, 5), min_size=1, max_size=9)
PAIRS = st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8)), max_size=8)


@given(EVENTS, PAIRS, st.randoms(use_true_random=False))
def test_a_page_is_the_same_in_whatever_order_its_events_come_and_tells_nothing_twice(
    events: list[int], pairs: list[tuple[int, int]], order: Random
) -> None:
    own = [
        replace(
            told(number, f"e{event}", *"abc"[: 1 + number % 3]), part=f"p{number}" if event in events[:number] else ""
        )
        for number, event in enumerate(events)
    ]
    own = near(own, [(one % len(own), other % len(own)) for one, other in pairs])
    page = made(*own)
    shuffled = list(own)
    order.shuffle(shuffled)
    again = made(*shuffled)
    assert (again.updates, again.recent) == (page.updates, page.recent)
    entries = [entry.id for entry in page.entries()]
    assert len(entries) == len(set(entries))
    assert {event_of(entry) for entry in entries} == {f"e{event}" for event in events}, "no event is lost"
    homes = [{each.event_id for each in update.lead_and_also} for update in page.updates]
    assert all(one.isdisjoint(other) for at, one in enumerate(homes) for other in homes[:at]), (
        "an event stands together"
    )


def test_a_late_reprint_of_the_morning_s_toll_does_not_lead_before_the_toll_of_noon() -> None:
    def part(name: str, words: str, *minutes: int) -> Dossier:
        told = (Told(f"{name}{minute}", words, "", minute, origin=name) for minute in minutes)
        return replace(dossier(*told), part=name)

    morning = part("morning", "Orvel dam: 12 dead, ministry says", 0, 60 * 13)
    noon = part("noon", "Rescuers of Orvel count 21 dead now", 60 * 6, 60 * 6 + 5)
    (update,) = compose(DESK, [morning, noon], at=NOON + timedelta(hours=14)).updates
    assert (update.id, [line.id for line in update.also]) == ("e1.noon", ["e1.morning"])


def test_recent_news_is_told_once() -> None:
    mood = dossier(Told("post", "Mood is low in the valley of Orvel", "", 70), event="e5")
    sad = dossier(Told("mail", "Sadness hangs over Orvel and its valley", "", 72), event="e6")
    near = replace(mood, near=frozenset({sad.standing[0].document.id}))
    sad = replace(sad, near=frozenset({near.standing[0].document.id}))
    assert [update.id for update in made(BURST, near, sad).recent] == ["e6"]


def test_what_founded_a_block_is_no_line_where_it_lays_its_news_to_nobody() -> None:
    def founded(words: str) -> Briefing:
        first = dossier(*(Told(each, words, "", 1, origin=each) for each in "abc"), event="e7")
        later = dossier(Told("d", "Rescuers of Orvel count 21 dead now", "", 60 * 13), event="e8")
        later = replace(later, near=frozenset({first.standing[0].document.id}))
        return compose(DESK, [first, later], at=NOON + timedelta(hours=14))

    (update,) = founded("Orvel dam: 23 dead, ministry says").updates
    assert [line.id for line in update.also] == ["e7"]
    (update,) = founded("Orvel dam: 23 dead, sources say").updates
    assert (update.id, update.also) == ("e8", ())
