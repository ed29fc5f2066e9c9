"""How labelled pairs are judged: thresholds come from other pairs than those that they judge."""

from __future__ import annotations

import numpy as np
import pytest
from evals.clustering import Title, bcubed, part
from evals.support import interval
from evals.tgcontest import chosen, cross_validated, f1


def test_pairs_that_a_threshold_parts_are_found() -> None:
    same = np.array([number % 2 == 0 for number in range(40)])
    clear = np.where(same, 0.9, 0.1) + np.arange(40) / 1000
    assert cross_validated(clear, same) > 0.9
    assert chosen(clear, same, 3).tolist() == chosen(clear, same, 3).tolist()


def test_f1_counts_both_kinds_of_error() -> None:
    assert f1(np.array([True, True, False, False]), np.array([True, False, True, False])) == pytest.approx(0.5)


def test_an_interval_holds_the_share() -> None:
    low, high = interval([1.0, 0.0] * 50, [1.0] * 100)
    assert 0.3 < low < 0.5 < high < 0.7


def test_titles_without_the_largest_cluster() -> None:
    titles = [
        Title("en", "a", "x"),
        Title("en", "a", "y"),
        Title("en", "b", "x"),
        Title("de", "b", "z"),
        Title("en", "a", "z"),
    ]
    items, within = part(titles, "without_largest")
    assert [title.gold for title in items] == ["b", "b"]
    assert bcubed(items, within)["bcubed_recall"] == pytest.approx(0.5)
