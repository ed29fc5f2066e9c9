"""The estimate over all pairs of one desk and day: each drawn pair stands for its stratum."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from evals.desk_pairs import estimates, interval, stands_for
from evals.pairs import Pair
from evals.stream import Seen

from citewire.model import Document, Placement

AT = datetime(2031, 3, 4, tzinfo=UTC)


def seen(event: str) -> Seen:
    document = Document("a-1", "a", 1, "a", "tidings", "Barn burns", "Barn burns", "en", AT, AT, "")
    return Seen(document, Placement("a-1", event, event, "a-1"), event)


def pair(label: str, stratum: str, of: float, *, together: bool) -> Pair:
    return Pair(label, "", False, "", seen("e1"), seen("e1" if together else "e2"), stratum, of)


MERGED = [pair(label, "merged", 20, together=True) for label in ("different", "same", "same", "same")]
APART = [pair("different", "apart", 950, together=False), pair("same", "apart", 950, together=False)]


def test_a_pair_stands_for_its_share_of_the_stratum() -> None:
    assert stands_for([*MERGED, *APART]).tolist() == [5.0] * 4 + [475.0] * 2


def test_what_was_drawn_more_often_counts_less() -> None:
    found = estimates([*MERGED, *APART])
    assert found["false_merges"] == pytest.approx(5 / 480)
    assert found["together"] == pytest.approx(15 / 490)
    assert found["followups"] == 0.0


def test_a_later_grouping_is_judged_by_the_rates_of_the_draw() -> None:
    parted = [pair(each.label, each.stratum, each.of, together=False) for each in MERGED]
    assert estimates([*parted, *APART])["false_merges"] == 0.0


def test_the_interval_holds_the_estimate_and_never_crosses_strata() -> None:
    low, high = interval([*MERGED, *APART] * 3)
    assert low <= 5 / 480 <= high
    assert interval([pair("different", "merged", 20, together=True)] * 3) == (1.0, 1.0)
