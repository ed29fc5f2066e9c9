"""What a further document adds to an event, and what is repetition."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire.compose import compose
from citewire.compose.novelty import news_of
from citewire.compose.predecessor import predecessors
from citewire.model import Briefing, Novelty, NoveltyKind, Report
from tests.dossiers import DESK, NOON, Told, dossier, report

AT = NOON + timedelta(hours=6)
FIRST = Told("agency", "Dam at Orvel bursts, 12 killed", "The Orvel dam gave way at noon, Governor Ole Brand said.", 1)


def added(*told: Told) -> tuple[Novelty, ...]:
    """What the last of the reports adds."""
    reports = [report(each) for each in told]
    news = news_of(reports).get(reports[-1].document.id)
    return () if news is None else news.novelties


def kinds(*told: Told) -> set[NoveltyKind]:
    return {each.kind for each in added(*told)}


def test_the_first_report_founds_the_event_and_adds_nothing_to_it() -> None:
    (one,) = (report(FIRST),)
    assert news_of([one])[one.document.id].novelties == ()
    assert news_of([]) == {}


@pytest.mark.parametrize(
    "told",
    [
        Told("herald", "12 killed as dam at Orvel bursts", "", 5),
        Told("herald", "At least 12 killed at Orvel dam", "", 5),
        Told("herald", "Orvel: more than 4 killed in dam burst", "", 5),
        Told("morgen", "Staudamm Orvel gebrochen: 12 Tote", "", 5, "de"),
        Told("herald", "Orvel dam gave way, says Brand", "", 5),
    ],
)
def test_repetition_and_translation_add_nothing(told: Told) -> None:
    assert added(FIRST, told) == ()


@pytest.mark.parametrize(
    ("told", "kind", "words"),
    [
        (Told("herald", "Orvel dam: 15 killed", "", 5), NoveltyKind.FIGURE, "15 killed"),
        (Told("herald", "Orvel: 300 injured in dam burst", "", 5), NoveltyKind.FIGURE, "300 injured"),
        (Told("herald", "Dam burst: water reaches Hamburg", "", 5), NoveltyKind.PLACE, "Hamburg"),
        (
            Told("herald", "Dam at Orvel bursts", "“Nobody warned us,” Mayor Ada Kern said.", 5),
            NoveltyKind.SPEAKER,
            "Ada Kern",
        ),
        (
            Told("herald", "Governor denies that the dam at Orvel was unsafe", "", 5),
            NoveltyKind.DENIAL,
            "Governor denies that the dam at Orvel was unsafe",
        ),
    ],
)
def test_what_is_new_is_cited(told: Told, kind: NoveltyKind, words: str) -> None:
    found = [each for each in added(FIRST, told) if each.kind is kind]
    assert len(found) == 1
    assert words in found[0].words.exact
    assert found[0].words.resolves_in(report(told).document)


def test_a_new_number_stands_beside_the_ones_before() -> None:
    second = Told("post", "Orvel dam: 13 killed", "", 3)
    (novelty,) = added(FIRST, second, Told("herald", "Orvel dam: 15 killed", "", 5))
    assert [each.exact for each in novelty.before] == ["12 killed", "13 killed"]


def test_an_older_number_is_no_news_where_they_only_grow() -> None:
    assert added(FIRST, Told("herald", "Orvel dam: 9 killed", "", 5)) == ()


def test_background_far_down_is_no_news_but_known_from_then_on() -> None:
    filler = "The river is wide here and the water slow. " * 14
    long = Told("herald", "Dam at Orvel bursts, 12 killed", f"{filler}In 2019, a flood killed 31 people at Orvel.", 5)
    assert added(FIRST, long) == ()
    assert added(FIRST, long, Told("post", "Orvel dam: 31 killed", "", 6)) == ()
    assert kinds(FIRST, Told("post", "Orvel dam: 31 killed", "", 6)) == {NoveltyKind.FIGURE}


def test_a_headline_in_new_words_states_something() -> None:
    told = [
        FIRST,
        Told("herald", "Orvel dam bursts, 12 killed", "", 2),
        Told("post", "12 killed as Orvel dam bursts", "", 3),
    ]
    new = Told("courier", "Soldiers bring tents and blankets into the valley", "", 4)
    assert kinds(*told, new) == {NoveltyKind.STATEMENT}
    assert added(*told, Told("courier", "Dam at Orvel bursts and 12 are killed", "", 4)) == ()
    assert kinds(FIRST, new) == {NoveltyKind.STATEMENT}
    assert kinds(*told, replace(new, headline="Soldiers bring Orvel tents")) == {NoveltyKind.STATEMENT}
    assert kinds(FIRST, replace(new, headline="Soldiers bring Orvel tents")) == set()
    assert kinds(FIRST, replace(new, headline="Soldaten bringen Zelte und Decken", language="de")) == set()
    assert added(*told, replace(new, headline="Will soldiers bring tents and blankets?")) == ()


def test_an_edit_adds_what_it_added_and_else_keeps_its_time() -> None:
    first = replace(FIRST, key="k")
    edited = replace(first, headline="Dam at Orvel bursts: 12 killed", minute=50, version=2)
    grown = replace(first, headline="Dam at Orvel bursts, 20 killed", minute=90, version=3)
    same, more = report(edited, earlier=[first]), report(grown, earlier=[first, edited])
    assert news_of([same])[same.document.id].at == NOON + timedelta(minutes=1)
    news = news_of([more])[more.document.id]
    assert news.at == NOON + timedelta(minutes=90)
    assert [each.words.exact for each in news.novelties] == ["20 killed"]


@given(
    st.lists(
        st.sampled_from([FIRST, Told("x", "15 killed at Orvel", "", 2), Told("y", "Orvel mourns", "", 3)]), max_size=6
    )
)
def test_a_text_that_comes_again_never_adds_anything(told: list[Told]) -> None:
    reports: list[Report] = [
        report(replace(each, publisher=f"p{place}", minute=place)) for place, each in enumerate(told)
    ]
    news = news_of(reports)
    heard: set[str] = set()
    for each in reports:
        if each.document.headline in heard:
            assert each.document.id not in news
        heard.add(each.document.headline)


# -- the page ---------------------------------------------------------------------------------------------------------


def made(*told: Told, previous: Briefing | None = None, minutes: int = 0) -> Briefing:
    return compose(DESK, [dossier(*told)], at=AT + timedelta(minutes=minutes), previous=previous)


def test_a_repetition_moves_no_update_up() -> None:
    before = made(FIRST)
    again = Told(
        "herald", "12 killed as dam at Orvel bursts, governor says", "Twelve people were killed at Orvel.", 200
    )
    after = made(FIRST, again, previous=before, minutes=1)
    assert after.updates[0].at == before.updates[0].at
    assert after.updates[0].changed_at == before.updates[0].changed_at
    assert after.updates[0].sentences[0].text == before.updates[0].sentences[0].text
    assert (before.updates[0].outlets, after.updates[0].outlets) == (1, 2)


def test_something_new_moves_it_up_and_is_named() -> None:
    before = made(FIRST)
    after = made(FIRST, Told("herald", "Orvel dam: toll rises to 15 killed", "", 200), previous=before, minutes=1)
    (update,) = after.updates
    assert update.at == NOON + timedelta(minutes=200)
    assert update.changed_at == AT + timedelta(minutes=1)
    assert [each.kind for each in update.novelties] == [NoveltyKind.FIGURE]


def test_the_first_report_in_the_desks_language_is_news_for_its_page() -> None:
    first = Told("morgen", "Staudamm Orvel gebrochen: 12 Tote", "", 1, "de")
    own = Told("herald", "Orvel dam bursts, 12 killed", "", 60)
    (update,) = made(first, own, Told("post", "12 killed as dam at Orvel bursts", "", 120)).updates
    assert update.sentences[0].text == "Orvel dam bursts, 12 killed"
    assert update.at == NOON + timedelta(minutes=60)


def test_a_follow_up_names_its_predecessor() -> None:
    fire = dossier(Told("a", "Ferry Marsala burns off Orvel quay", "", 1), event="e1")
    tax = dossier(Told("b", "Orvel council votes on harbour tax", "", 2), event="e2")
    towed = dossier(Told("c", "Burnt ferry Marsala towed from Orvel quay", "", 90), event="e3")
    words = ("budget", "school", "railway", "pension", "housing", "tourism", "forestry", "archive")
    rest = [
        dossier(Told(f"d{n}", f"Orvel {word} told in parliament", "", 3 + n), event=f"f{n}", story="other")
        for n, word in enumerate(words)
    ]
    assert predecessors([fire, tax, towed, *rest], DESK) == {"e3": "e1"}
    assert predecessors([replace(fire, story_id="s9"), tax, towed, *rest], DESK) == {}
    found = compose(DESK, [fire, tax, towed, *rest], at=AT)
    follows = {each.id: each.follows for each in (*found.updates, *found.recent)}
    assert follows["e3"] == "e1"
    assert set(follows.values()) == {"e1", None}
