"""What people are told of two documents is what the grouping went by."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from citewire.cluster import Grouper
from citewire.cluster.comparison import Comparer, Comparison
from citewire.model import Placement
from tests.cluster.test_group import SIZE, Item, direction, item


def background() -> dict[str, NDArray[np.float32]]:
    return {"en": np.mean([direction(topic) for topic in range(SIZE - 1)], axis=0).astype(np.float32)}


def compared(items: list[Item], one: int, other: int) -> tuple[Comparison, Placement]:
    """Items ``one`` and ``other`` compared after all before the other, and where the other was placed."""
    grouper = Grouper(SIZE, background=background())
    placed = {}
    for each in items[: other + 1]:
        placed.update({placement.document_id: placement for placement in grouper.place(*each).placements})
    comparer = Comparer(SIZE, background())
    first = items[one][0].id
    for document, read, vector in items[:other]:
        same = placed[document.id].event_id == placed[first].event_id or document.id == first
        comparer.take_in(document, vector, placed[document.id], read if same else None)
    document, read, vector = items[other]
    known = (*items[one][:2], placed[first].event_id)
    return comparer.compare(known, (document, read), vector), placed[document.id]


def test_the_score_is_the_one_that_was_decided_by() -> None:
    items = [
        item(1, "Bank raises rate", 5),
        item(2, "Flood cuts off Ostrava valley", 1, hours=1),
        item(3, "Valley cut off by flood", 1, hours=7),
    ]
    found, placement = compared(items, 1, 2)
    assert found.score == pytest.approx(placement.score, abs=1e-3)
    assert found.days == pytest.approx(0.25)
    assert found.cosine == pytest.approx(found.score + 0.025, abs=1e-3)
    assert (found.members, found.asked, found.vetoed, found.against) == (1, 0.4625, False, ())


def test_what_speaks_against_is_said() -> None:
    items = [item(1, "EU adopts 12th package of sanctions", 1), item(2, "EU adopts 13th package of sanctions", 1)]
    found, placement = compared(items, 0, 1)
    assert placement.event_id == "e000000000002"
    assert found.score > found.asked
    assert found.vetoed
    assert found.against == ("number 13 against 12",)


def test_more_is_asked_of_a_larger_event_and_nothing_joins_after_days() -> None:
    items = [item(number, f"Flood in the valley, part {number}", 1, noise=0.01) for number in range(1, 10)]
    small, _ = compared(items, 0, 1)
    large, _ = compared(items, 0, 8)
    assert (small.members, large.members) == (1, 8)
    assert large.asked == pytest.approx(small.asked + 0.06, abs=1e-3)
    late, _ = compared([items[0], item(11, "Flood in the valley, again", 1, hours=24 * 5)], 0, 1)
    assert not late.in_reach
    assert late.days == pytest.approx(5)


def test_a_document_that_makes_no_event_can_be_compared_too() -> None:
    items = [item(1, "What the flood means for us", 1, genre="opinion"), item(2, "Flood cuts off Ostrava valley", 1)]
    found, _ = compared(items, 0, 1)
    assert found.members == 0
    assert found.cosine > 0.5
