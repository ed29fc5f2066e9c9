"""What two reports say alike speaks for one event, what they say otherwise against it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from citewire.cluster.agreement import BRIEF, LEAST, MOST, SAID, agreement, brevity, features, reasons
from citewire.cluster.particulars import Particulars, read_particulars
from citewire.cluster.weights import WEIGHTS
from citewire.model import Annotations, EntityKind, Figure, Mention, Span
from tests.cluster.test_group import item

FIRE = Particulars(
    "en",
    "tidings",
    frozenset({"barn", "burns", "ostrel"}),
    frozenset({"barn", "burns", "ostrel", "farmer"}),
    frozenset({"place:1"}),
    towns=frozenset({"place:1"}),
    read=True,
)
IDS = st.frozensets(st.sampled_from(["place:1", "place:2", "person:kern", "place:xx-a"]), max_size=3)
NUMBERS = st.frozensets(st.sampled_from([2.0, 14.0, 61.0]), max_size=2)
REPORTS = st.builds(
    Particulars,
    st.sampled_from(["en", "sv"]),
    st.sampled_from(["tidings", "courier"]),
    heading=IDS,
    words=IDS,
    names=IDS,
    towns=IDS,
    regions=IDS,
    ages=NUMBERS,
    counts=NUMBERS,
    figures=st.frozensets(st.tuples(st.sampled_from(["killed", "injured"]), st.sampled_from([2.0, 4.0])), max_size=2),
    speakers=IDS,
    read=st.booleans(),
    length=st.sampled_from([0, 8, 20, 66]),
)


def agreed(one: Particulars, other: Particulars) -> float:
    return float(agreement([one], [other])[0, 0])


def test_the_same_words_of_another_town_speak_against_one_event() -> None:
    elsewhere = replace(
        FIRE,
        publisher_id="courier",
        heading=frozenset({"barn", "burns", "keldin"}),
        names=frozenset({"place:2"}),
        towns=frozenset({"place:2"}),
    )
    again = replace(FIRE, publisher_id="courier", heading=frozenset({"fire", "barn", "ostrel"}))
    assert agreed(FIRE, elsewhere) < -0.1 < agreed(FIRE, again)


def test_another_age_is_another_accident() -> None:
    driver = replace(FIRE, names=frozenset(), towns=frozenset(), ages=frozenset({61.0}))
    other = replace(driver, publisher_id="courier", ages=frozenset({85.0}))
    assert agreed(driver, other) < agreed(driver, replace(other, ages=frozenset())) < agreed(driver, driver) + 1e-9


def test_a_second_text_of_one_outlet_is_a_follow_up() -> None:
    second = replace(FIRE, heading=frozenset({"police", "barn", "clue"}), words=frozenset({"police", "barn", "clue"}))
    assert agreed(FIRE, second) < agreed(FIRE, replace(second, publisher_id="courier"))


def test_the_same_count_with_other_figures_speaks_against_one_event() -> None:
    four, nine = (replace(FIRE, figures=frozenset({("killed", value)})) for value in (4.0, 9.0))
    injured = replace(FIRE, figures=frozenset({("injured", 9.0)}))
    told = features([four], [nine, four, injured])
    assert told["figures other"].tolist() == [[1.0, 0.0, 0.0]]
    assert told["figures same"].tolist() == [[0.0, 1.0, 0.0]]


def test_what_is_said_counts_the_less_the_more_both_say() -> None:
    short, long, longer = (replace(FIRE, length=length) for length in (BRIEF - 3, 2 * BRIEF, 4 * BRIEF))
    assert brevity([short, long, longer], [long, longer]).tolist() == [[1.0, 1.0], [0.5, 0.5], [0.5, 0.25]]
    elsewhere = replace(FIRE, towns=frozenset({"place:2"}), names=frozenset({"place:2"}))
    reports = (short, long, longer)
    differs = [agreed(each, each) - agreed(each, replace(elsewhere, length=each.length)) for each in reports]
    assert differs[0] > differs[1] > differs[2] > 0.0


def test_where_nobody_looked_for_names_nothing_but_the_language_is_weighed() -> None:
    unread = replace(FIRE, read=False, towns=frozenset({"place:2"}), ages=frozenset({61.0}))
    assert agreed(FIRE, unread) == agreed(unread, unread) == 0.0
    assert reasons(FIRE, unread) == []
    foreign = replace(unread, language="sv")
    assert agreed(FIRE, foreign) == agreed(unread, foreign) == min(MOST, WEIGHTS["abroad"])
    assert reasons(FIRE, foreign) == [f"they are in two languages {agreed(FIRE, foreign):+.2f}"]


def test_every_weight_is_of_a_feature_and_can_be_told() -> None:
    assert {*features([FIRE], [FIRE])} == {*WEIGHTS} - {"bias"} == {*SAID}


def test_reasons_add_up_to_what_is_weighed() -> None:
    far = replace(FIRE, language="sv", names=frozenset({"place:9"}), towns=frozenset({"place:9"}))
    said = reasons(FIRE, far)
    assert said[0].startswith("asked of any two -")
    assert f"their headlines name other towns {WEIGHTS['towns other']:+.2f}" in said
    assert abs(sum(float(each.rpartition(" ")[2]) for each in said) - agreed(FIRE, far)) < 0.03


@given(st.lists(REPORTS, min_size=1, max_size=6), st.lists(REPORTS, min_size=1, max_size=6))
def test_it_is_the_same_both_ways_and_one_by_one(some: list[Particulars], others: list[Particulars]) -> None:
    table = agreement(some, others)
    assert table.shape == (len(some), len(others))
    assert np.array_equal(table, agreement(others, some).T)
    assert all(agreed(one, other) == table[row, at] for row, one in enumerate(some) for at, other in enumerate(others))
    assert table.min() >= LEAST
    assert table.max() <= MOST


def test_particulars_are_read_off_headline_and_opening() -> None:
    headline = "Barn burns in Ostrel: farmer, 61, and two cows hurt"
    document, _, _ = item(1, headline, 1, body="Four people died, said Ada Kern.")
    died = document.text.index("Four")
    read = Annotations(
        document_id=document.id,
        headline=Span(0, len(headline)),
        sentences=(Span(0, len(headline)),),
        mentions=(
            Mention(Span(14, 20), "Ostrel", EntityKind.PLACE, "place:1"),
            Mention(Span(died + 23, died + 31), "Ada Kern", EntityKind.PERSON, "person:kern"),
        ),
        figures=(Figure(Span(died, died + 4), Span(died, died + 11), 4.0, "people", "killed"),),
    )
    found = read_particulars(document, read, headline)
    assert found.heading >= {"barn", "burns", "ostrel", "farmer", "cows", "hurt"}
    assert found.words >= found.heading | {"people", "died"}
    assert (found.names, found.towns) == ({"place:1", "person:kern"}, {"place:1"})
    assert (found.ages, found.figures) == ({61.0}, {("killed", 4.0)})
    assert found.read
    assert found.length == 10 + 6


def test_in_a_script_without_spaces_five_characters_are_a_word() -> None:
    document, read, _ = item(1, "奥斯特雷尔发生谷仓火灾", 1, language="zh")
    assert read_particulars(document, read, document.headline).length == 3
