"""What many documents have in common at once is what any two of them have in common."""

from __future__ import annotations

from math import sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire.cluster.particulars import NOTHING, SETS, Particulars
from citewire.cluster.shares import Shares
from tests.cluster.test_agreement import REPORTS

FEW = st.lists(REPORTS, min_size=1, max_size=6)


@given(FEW, FEW)
def test_many_at_once_are_as_one_by_one(some: list[Particulars], others: list[Particulars]) -> None:
    shares = Shares(some, others)
    for name in SETS:
        for row, one in enumerate(some):
            for column, other in enumerate(others):
                mine, theirs = getattr(one, name), getattr(other, name)
                common, sizes = len(mine & theirs), (len(mine), len(theirs))
                assert shares.common(name)[row, column] == common
                assert shares.least_share(name)[row, column] == common / max(1, min(sizes))
                assert shares.mean_share(name)[row, column] == pytest.approx(
                    common / max(1.0, sqrt(sizes[0] * sizes[1]))
                )
                assert shares.apart(name)[row, column] == (min(sizes) > 0 and common == 0)


@given(FEW)
def test_a_list_beside_itself_is_as_beside_another_like_it(some: list[Particulars]) -> None:
    for name in SETS:
        assert np.array_equal(Shares(some, some).common(name), Shares(some, list(some)).common(name))


def test_numbers_that_lie_close_are_other_numbers() -> None:
    half, whole = Particulars(ages=frozenset({2.5})), Particulars(ages=frozenset({2.0}), counts=frozenset({2.5}))
    assert not Shares([half], [whole, NOTHING]).common("ages").any()
    assert Shares([half], [whole, NOTHING]).apart("ages").tolist() == [[True, False]]
