"""What many documents have in common at once is what any two of them have in common."""

from __future__ import annotations

from math import sqrt

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from citewire.cluster.particulars import NOTHING, SETS, Particulars
from citewire.cluster.shares import Pair, Shares, Sharing
from tests.cluster.test_agreement import REPORTS

FEW = st.lists(REPORTS, min_size=1, max_size=6)


@given(FEW, FEW)
def test_many_at_once_are_as_two_by_two(some: list[Particulars], others: list[Particulars]) -> None:
    shares = Shares(some, others)
    pairs = [[Pair(one, other) for other in others] for one in some]
    for known in (Sharing.common, Sharing.least_share, Sharing.mean_share, Sharing.same, Sharing.apart):
        for name in SETS:
            at_once = getattr(shares, known.__name__)(name)
            assert at_once.tolist() == [[getattr(pair, known.__name__)(name) for pair in row] for row in pairs]
    assert shares.equal("language").tolist() == [[pair.equal("language") for pair in row] for row in pairs]
    assert shares.some_share("words", 2.0).tolist() == [
        [pair.some_share("words", 2.0) for pair in row] for row in pairs
    ]


@given(REPORTS, REPORTS)
def test_what_two_share_by_the_sizes_of_their_sets(one: Particulars, other: Particulars) -> None:
    pair = Pair(one, other)
    for name in SETS:
        mine, theirs = getattr(one, name), getattr(other, name)
        common, sizes = len(mine & theirs), (len(mine), len(theirs))
        assert pair.common(name) == common
        assert pair.same(name) == (common > 0)
        assert pair.apart(name) == (min(sizes) > 0 and common == 0)
        assert pair.least_share(name) == common / max(1, min(sizes))
        assert pair.mean_share(name) == common / max(1.0, sqrt(sizes[0] * sizes[1]))
        assert pair.some_share(name, 2.0) == min(1.0, common / 2)


@given(FEW)
def test_a_list_beside_itself_is_as_beside_another_like_it(some: list[Particulars]) -> None:
    for name in SETS:
        assert np.array_equal(Shares(some, some).common(name), Shares(some, list(some)).common(name))


def test_numbers_that_lie_close_are_other_numbers() -> None:
    half, whole = Particulars(ages=frozenset({2.5})), Particulars(ages=frozenset({2.0}), counts=frozenset({2.5}))
    assert not Shares([half], [whole, NOTHING]).common("ages").any()
    assert Shares([half], [whole, NOTHING]).apart("ages").tolist() == [[1.0, 0.0]]
