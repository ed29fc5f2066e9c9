"""Linking: what belongs together, judged from all pairs at once."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from citewire.cluster.linkage import link
from citewire.cluster.recipe import Recipe

RECIPE = Recipe()


def table(size: int, pairs: dict[tuple[int, int], float], other: float = 0.0) -> NDArray[np.float64]:
    scores = np.full((size, size), other)
    for (one, two), score in pairs.items():
        scores[one, two] = scores[two, one] = score
    return scores


def linked(
    scores: NDArray[np.float64], opposed: set[tuple[int, int]] = frozenset(), groups: list[int] | None = None
) -> list[int]:  # type: ignore[assignment]
    against = table(len(scores), dict.fromkeys(opposed, 1.0)) > 0
    return link(scores, against, groups or list(range(len(scores))), RECIPE)


def test_the_nearest_come_together_and_the_rest_stay_alone() -> None:
    assert linked(table(4, {(0, 2): 0.8, (1, 3): 0.2})) == [0, 1, 0, 2]


def test_a_bridge_does_not_make_one_of_two_events() -> None:
    inside = {(a, b): 0.7 for group in (range(4), range(4, 8)) for a in group for b in group if a < b}
    assert linked(table(8, {**inside, (0, 4): 0.65})) == [0] * 4 + [1] * 4


def test_what_is_opposed_never_meets_not_even_by_way_of_others() -> None:
    near = table(3, {(0, 1): 0.8, (1, 2): 0.7, (0, 2): 0.6})
    assert linked(near) == [0, 0, 0]
    assert linked(near, {(0, 2)}) == [0, 0, 1]


def test_groups_to_start_with_stay_whole() -> None:
    assert linked(table(3, {(0, 1): 0.8}), groups=[5, 9, 5])[0] == linked(table(3, {}), groups=[5, 9, 5])[2] == 0


def test_too_far_apart_in_time_is_no_pair() -> None:
    assert linked(table(2, {}, other=-1.0)) == [0, 1]


@settings(max_examples=50)
@given(st.integers(2, 9), st.integers(0, 2**32 - 1))
def test_the_order_of_documents_does_not_matter(size: int, seed: int) -> None:
    rng = np.random.default_rng(seed)  # no two pairs are equally near: between such the first in order wins
    half = rng.random((size, size))
    scores = np.triu(half, 1) + np.triu(half, 1).T
    order = rng.permutation(size).tolist()
    plain, shuffled = linked(scores), linked(scores[np.ix_(order, order)])
    together = {(a, b) for a in range(size) for b in range(size) if plain[a] == plain[b]}
    assert together == {(order[a], order[b]) for a in range(size) for b in range(size) if shuffled[a] == shuffled[b]}
