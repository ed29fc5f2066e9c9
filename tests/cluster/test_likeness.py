"""What is near a new document, compared alone or with others at once."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from citewire.cluster.clock import SECONDS
from citewire.cluster.likeness import Likeness, look_ahead
from citewire.cluster.means import Means
from citewire.cluster.recipe import Recipe
from citewire.cluster.signs import Signs
from citewire.cluster.window import Row, Window, whole
from citewire.model import Placement
from tests.cluster.test_group import SIZE, Item, item

RECIPE = Recipe()
NOW = datetime(2031, 3, 8, tzinfo=UTC).timestamp() / SECONDS


def add(window: Window, means: Means, number: int, each: Item, days: float = 0.0) -> int:
    document, _, raw = each
    own = Placement(document.id, f"e{number}", f"e{number}", document.id)
    row = Row(document.id, document.key, "courier", NOW - days, Signs(language="en"), own)
    return window.add(row, raw, whole(means.centred("en", raw)))


def filled(days: list[float]) -> tuple[Window, Means]:
    window, means = Window(SIZE), Means(SIZE, {"en": np.zeros(SIZE, np.float32)})
    for number, each in enumerate(days):
        add(window, means, number, item(number, f"Report {number}", number % 3), each)
    return window, means


def likeness(window: Window, means: Means, each: Item) -> Likeness:
    _, cosines = look_ahead([(each[0], each[2])], window, means).of(each[0].id, window)
    return Likeness(window, RECIPE, cosines, NOW, window.first_from(NOW - RECIPE.days))


def test_what_is_near_comes_best_first_and_the_older_is_less_near() -> None:
    window, means = filled([3.0, 3.0, 3.0, 0.0, 0.0])
    found = likeness(window, means, item(9, "Report 9", 0))
    assert found.near[:2].tolist() == [3, 0]
    assert found.scores[0] - found.scores[1] == pytest.approx(0.3, abs=0.05)
    assert (np.diff(found.scores) <= 0).all()
    assert found.best() == found.scores[0]


def test_what_lies_too_far_back_is_not_near() -> None:
    window, means = filled([9.0, 9.0, 9.0])
    found = likeness(window, means, item(9, "Report 9", 0))
    assert (found.since, found.near.tolist(), found.best()) == (3, [], 0.0)
    assert len(found.cosines) == 3


def test_a_document_that_was_taken_out_is_neither_near_nor_counted() -> None:
    window, means = filled([0.5, 0.5, 0.5])
    window.remove(window.rows[0].key)
    found = likeness(window, means, item(9, "Report 9", 0))
    assert 0 not in found.near.tolist()
    assert found.counted().tolist() == [False, True, True][found.since :]


@given(st.integers(1, 12), st.integers(0, 6))
def test_compared_with_others_it_is_as_near_as_alone(waiting: int, later: int) -> None:
    window, means = filled([1.0] * 20)
    items = [item(100 + number, f"Report {number}", number % 4) for number in range(waiting)]
    ahead = look_ahead([(document, vector) for document, _, vector in items], window, means)
    for number in range(later):
        add(window, means, 50 + number, item(50 + number, "Later", number % 3))
    for document, _, raw in items:
        vector, cosines = ahead.of(document.id, window)
        assert (vector == whole(means.centred("en", raw))).all()
        assert (cosines == window.compare(vector)).all()
