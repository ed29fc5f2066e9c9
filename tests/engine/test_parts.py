"""Events of a desk in parts, as vectors, what was taken back and an editor's word would have it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

import numpy as np

from citewire.engine import Parter
from citewire.model import Decision, DecisionKind, Dossier
from citewire.protocols import Store
from citewire.store import MemoryStore
from citewire.testing import FakeEmbedder
from tests.dossiers import NOON, Told, dossier

FIRE = dossier(
    Told("agency", "Barn burns in Orvel", minute=1),
    Told("herald", "Fire in a barn at Orvel", minute=2),
    Told("courier", "Mayor of Orvel resigns", minute=3),
)
TALKS = dossier(Told("globe", "Ministers talk about Orvel", minute=4), event="e2")
ALIKE = {"agency0001-1": 0.0, "herald0002-1": 0.1, "courier0003-1": 1.5, "globe0004-1": 1.4}
"""Angles of the documents' vectors."""


def store(angles: Mapping[str, float] = ALIKE) -> Store:
    """A store with vectors at these angles."""
    kept = MemoryStore()
    rows = {each: np.zeros(FakeEmbedder.dimensions, np.float32) for each in angles}
    for each, angle in angles.items():
        rows[each][:2] = np.cos(angle), np.sin(angle)
    kept.readings.save_vectors(FakeEmbedder.name, rows)
    return kept


def parter(kept: Store) -> Parter:
    return Parter(kept, FakeEmbedder(), lambda: {"en": np.zeros(FakeEmbedder.dimensions, np.float32)})


def ids(found: list[Dossier]) -> list[tuple[str, list[str]]]:
    return [(each.event_id, [report.publisher.id for report in each.reports]) for each in found]


def test_an_event_comes_apart_into_what_its_reports_tell() -> None:
    found = parter(store()).parted("dam", [FIRE, TALKS])
    assert ids(found) == [("e1", ["agency", "herald"]), ("e1", ["courier"]), ("e2", ["globe"])]
    assert [each.id for each in found] == ["e1", "e1.courier0003", "e2"]
    assert [each.near for each in found] == [frozenset(), frozenset({"globe0004-1"}), frozenset({"courier0003-1"})]


def test_an_event_of_two_reports_is_parted_like_any_other() -> None:
    two = dossier(
        Told("agency", "Barn burns in Orvel", minute=1),
        Told("courier", "Mayor of Orvel resigns", minute=3),
    )
    apart = {"agency0001-1": 0.0, "courier0003-1": 1.5}
    assert ids(parter(store(apart)).parted("dam", [two])) == [("e1", ["agency"]), ("e1", ["courier"])]


def test_an_event_of_which_nothing_stands_stays_as_it_is() -> None:
    gone = dossier(Told("post", "Withdrawn: there was no such fire", "We regret the error.", minute=2))
    assert gone.standing == ()
    assert parter(store()).parted("dam", [gone]) == [gone]


def test_asked_again_it_parts_alike() -> None:
    lasting = parter(store())
    assert lasting.parted("dam", [FIRE, TALKS]) == lasting.parted("dam", [FIRE, TALKS])
    assert ids(lasting.parted("dam", [TALKS])) == [("e2", ["globe"])]


def test_what_was_taken_back_goes_with_every_part() -> None:
    gone = dossier(
        Told("agency", "Barn burns in Orvel", minute=1),
        Told("post", "Withdrawn: there was no such fire", "We regret the error.", minute=2),
        Told("courier", "Mayor of Orvel resigns", minute=3),
    )
    assert [report.withdrawn for report in gone.reports] == [False, True, False]
    angles = {"agency0001-1": 0.0, "courier0003-1": 1.5}
    assert ids(parter(store(angles)).parted("dam", [gone])) == [("e1", ["agency", "post"]), ("e1", ["post", "courier"])]


def test_an_event_without_vectors_stays_whole() -> None:
    assert parter(store({})).parted("dam", [FIRE, TALKS]) == [FIRE, TALKS]


def test_an_event_into_which_an_editor_put_a_text_stays_whole() -> None:
    kept = store()
    kept.decisions.add(Decision(DecisionKind.MOVE, NOON, ("courier0003",), "e1"))
    assert ids(parter(kept).parted("dam", [FIRE]))[0][1] == ["agency", "herald", "courier"]


def test_what_an_editor_keeps_apart_is_never_nearly_the_same() -> None:
    kept = store()
    near = dossier(Told("globe", "Ministers talk about Orvel", minute=4), event="e3")
    split = Decision(DecisionKind.SPLIT, NOON + timedelta(hours=1), ("globe0004",), "e3", ("courier0003",))
    kept.decisions.add(split)
    assert all(each.near == frozenset() for each in parter(kept).parted("dam", [FIRE, near]))
