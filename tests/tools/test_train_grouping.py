"""The regression behind the weights of grouping: what it believes first, and what its bias means."""

from __future__ import annotations

import numpy as np
import pytest
from tools.train_grouping import MARGIN, estimated, regression

from citewire.cluster import Recipe

RANDOM = np.random.default_rng(7)
LIKENESS = RANDOM.uniform(0.0, 1.0, 400)
SAME = (LIKENESS + RANDOM.normal(0.0, 0.1, 400) > 0.5).astype(np.float64)
EACH = np.ones(400)


def test_of_two_explanations_the_likeness_is_believed_first() -> None:
    spread = LIKENESS.std()
    found = regression(np.stack([LIKENESS, LIKENESS], axis=1) / spread, SAME, EACH)
    assert found[0] > 3 * found[1] > 0.0


def test_weights_are_cosines_and_even_odds_are_what_is_asked() -> None:
    found = estimated({"likeness": LIKENESS, "chance": RANDOM.uniform(0.0, 1.0, 400)}, SAME, EACH)
    assert list(found) == ["bias", "chance"]
    assert found["chance"] == pytest.approx(0.0, abs=0.05)
    even = Recipe().link - found["bias"] - 0.5 * found["chance"]  # the likeness that is just enough
    assert even == pytest.approx(0.5 - MARGIN, abs=0.03)


def test_what_counts_less_moves_less() -> None:
    odd = np.where(LIKENESS > 0.8, 0.0, SAME)
    light = np.where(LIKENESS > 0.8, 0.01, 1.0)
    heavy, little = (regression(LIKENESS[:, None] / LIKENESS.std(), odd, each)[0] for each in (EACH, light))
    assert little > heavy
