"""Parts of events: what one part tells is one thing, and what tells nearly the same is known."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from citewire.cluster import Compared, alike, compared, parts
from citewire.cluster.particulars import Particulars
from citewire.cluster.signs import Signs
from citewire.cluster.window import whole
from tests.cluster.test_group import item

ANGLES = st.floats(0.0, 3.0, allow_nan=False)


def read(
    angle: float,
    at: float = 0.0,
    words: str = "",
    *,
    ordinal: int | None = None,
    town: str | None = None,
    outlet: str = "",
    length: int = 0,
) -> Compared:
    """A report whose vector lies at an angle: the cosine of two is that of the angle between them."""
    vector = whole(np.array([np.cos(angle), np.sin(angle)], np.float32))
    told = Particulars("", outlet, frozenset(words.split()), towns=frozenset({town} if town else ()), length=length)
    return Compared(vector, Signs(ordinals=frozenset({ordinal} if ordinal else ()), particulars=told), at)


def nearly(told: list[list[Compared]], carried: tuple[int, ...] | list[int] = ()) -> list[frozenset[int]]:
    return [each.near for each in alike(told, carried)]


def again(told: list[list[Compared]]) -> list[frozenset[int]]:
    return [each.again for each in alike(told)]


def test_reports_that_say_the_same_are_one_part_and_others_another() -> None:
    assert parts([read(0.0), read(1.4), read(0.1), read(1.5), read(0.2)]) == [[0, 2, 4], [1, 3]]


def test_a_chain_of_likeness_makes_no_part() -> None:
    assert parts([read(0.0), read(0.7), read(1.4)]) == [[0, 1], [2]]


def test_reports_of_different_days_are_apart() -> None:
    assert parts([read(0.0), read(0.0, at=2.0)]) == [[0, 1]]
    assert parts([read(0.0), read(0.0, at=3.0)]) == [[0], [1]]


def test_less_is_asked_of_reports_in_two_languages() -> None:
    def told(language: str, angle: float) -> Compared:
        one = read(angle)
        return replace(one, signs=replace(one.signs, particulars=Particulars(language)))

    assert parts([told("en", 0.0), told("de", 0.8)]) == [[0, 1]]
    assert parts([told("en", 0.0), told("en", 0.8)]) == [[0], [1]]


def test_what_conflicts_is_never_one_part() -> None:
    packages = [read(0.0, ordinal=12), read(0.0, ordinal=13), read(0.0)]
    assert {len(part) for part in parts(packages)} == {1, 2}
    assert parts(packages[:2]) == [[0], [1]]


@given(st.lists(st.tuples(ANGLES, st.integers(0, 5)), max_size=12))
def test_every_report_is_in_one_part(drawn: list[tuple[float, int]]) -> None:
    found = parts([read(angle, float(day)) for angle, day in drawn])
    assert sorted(number for part in found for number in part) == list(range(len(drawn)))
    assert [part[0] for part in found] == sorted(part[0] for part in found)


def test_parts_that_tell_nearly_the_same_know_each_other() -> None:
    told = [[read(0.0), read(0.1)], [read(1.0)], [read(2.6)]]
    assert nearly(told) == [frozenset({1}), frozenset({0}), frozenset()]
    assert nearly([]) == []


def test_words_in_common_bring_parts_together_and_days_take_them_apart() -> None:
    told = [[read(0.0, words="dam bursts")], [read(1.3, words="dam bursts")], [read(2.9, words="bank raises rate")]]
    assert nearly(told)[0] == frozenset({1})
    later = [told[0], [read(1.3, at=2.0, words="dam bursts")], told[2]]
    assert nearly(later)[0] == frozenset()


def test_what_several_outlets_carry_is_not_left_out_for_being_somewhat_like_another() -> None:
    def part(angle: float, *outlets: str) -> list[Compared]:
        return [read(angle, outlet=outlet) for outlet in outlets]

    assert nearly([part(0.0, "a", "b", "c", "d"), part(1.15, "e")])[0] == frozenset({1})
    assert nearly([part(0.0, "a", "b", "c", "d"), part(1.15, "e", "f", "g", "h")])[0] == frozenset()
    assert nearly([part(0.0, "a"), part(1.15, "e")], [4, 4])[0] == frozenset()


def test_more_is_asked_of_longer_texts_which_share_phrases_whatever_they_tell() -> None:
    assert nearly([[read(0.0, length=8)], [read(1.1, length=60)]])[0] == frozenset({1})
    assert nearly([[read(0.0, length=60)], [read(1.1, length=60)]])[0] == frozenset()
    assert nearly([[read(0.0, length=60)], [read(0.1, length=60)]])[0] == frozenset({1})


def test_less_is_asked_across_languages() -> None:
    def told(language: str, angle: float) -> list[Compared]:
        one = read(angle)
        return [replace(one, signs=replace(one.signs, particulars=Particulars(language)))]

    assert nearly([told("en", 0.0), told("de", 1.2)])[0] == frozenset({1})
    assert nearly([told("en", 0.0), told("en", 1.2)])[0] == frozenset()
    assert nearly([told("en", 0.0), [*told("en", 1.2), *told("de", 1.2)]])[0] == frozenset()


def test_what_happens_in_other_towns_is_never_nearly_the_same() -> None:
    assert nearly([[read(0.0, town="place:1")], [read(0.0, town="place:2")]]) == [frozenset(), frozenset()]
    assert nearly([[read(0.0, town="place:1")], [read(0.0)]])[0] == frozenset({1})


def test_what_says_the_same_again_is_more_alike_than_what_is_nearly_the_same() -> None:
    told = [[read(0.0)], [read(0.4)], [read(1.1)]]
    assert nearly(told)[0] == frozenset({1, 2})
    assert again(told)[0] == frozenset({1})
    assert again([[read(0.0, town="place:1")], [read(0.0, town="place:2")]]) == [frozenset(), frozenset()]


def test_who_carries_it_and_how_long_it_is_does_not_make_it_another_thing() -> None:
    told = [
        [read(0.0, outlet=each, length=60) for each in "abcd"],
        [read(0.3, outlet=each, length=60) for each in "efgh"],
    ]
    assert again(told) == [frozenset({1}), frozenset({0})]


def test_in_another_language_less_likeness_says_the_same_again() -> None:
    def told(language: str, angle: float) -> list[Compared]:
        one = read(angle)
        return [replace(one, signs=replace(one.signs, particulars=Particulars(language)))]

    assert again([told("en", 0.0), told("de", 0.9)])[0] == frozenset({1})
    assert again([told("en", 0.0), told("en", 0.9)])[0] == frozenset()


@given(st.lists(st.lists(st.tuples(ANGLES, st.sampled_from(["dam", "bank", "dam bank"])), min_size=1), max_size=6))
def test_being_nearly_the_same_goes_both_ways(drawn: list[list[tuple[float, str]]]) -> None:
    near = nearly([[read(angle, words=words) for angle, words in part] for part in drawn])
    assert all(number in near[other] for number, others in enumerate(near) for other in others)
    assert all(number not in others for number, others in enumerate(near))


def test_a_document_is_compared_less_what_its_language_has_in_common() -> None:
    document, annotations, _ = item(1, "Dam at Orvel bursts", 1)
    vector = np.array([1.0, 0.0], np.float32)
    known = {"en": np.array([1.0, -1.0], np.float32), "de": np.array([0.0, 0.0], np.float32)}
    assert compared((document, annotations, vector), known).vector.tolist() == [0.0, 2048.0]
    assert compared((document, annotations, vector), {"de": known["de"]}).vector.tolist() == [2048.0, 0.0]
