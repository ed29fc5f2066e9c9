"""Editors' decisions: what they put together, keep apart and fix, whatever the likeness says."""

from __future__ import annotations

from citewire.cluster import Decisions, Grouper
from citewire.model import Placement
from tests.cluster.test_group import SIZE as DIMENSIONS
from tests.cluster.test_group import Item, common, item, place_all


def key(number: int) -> str:
    return f"{number:012x}"


def grouped(items: list[Item], decisions: Decisions) -> dict[str, Placement]:
    return place_all(Grouper(DIMENSIONS, background={"en": common()}, decisions=decisions), items)


def events(items: list[Item], decisions: Decisions) -> list[str | None]:
    stored = grouped(items, decisions)
    return [stored[document.id].event_id for document, _, _ in items]


ALIKE = [item(1, "Flood cuts off valley", 1), item(2, "Valley cut off by flood", 1), item(3, "Flood in the valley", 1)]
UNLIKE = [item(1, "Flood cuts off valley", 1), item(2, "Bank raises rate", 5)]


def test_together_and_apart_overrule_likeness() -> None:
    assert events(UNLIKE, Decisions()) == ["e" + key(1), "e" + key(2)]
    assert events(UNLIKE, Decisions(together=[(key(2), key(1))])) == ["e" + key(1)] * 2
    assert events(ALIKE, Decisions()) == ["e" + key(1)] * 3
    assert events(ALIKE, Decisions(apart=[(key(1), key(2))]))[:2] == ["e" + key(1), "e" + key(2)]


def test_apart_keeps_later_reports_from_merging_what_was_parted() -> None:
    many = [item(number, "Flood in the valley", 1) for number in range(1, 12)]
    found = events(many, Decisions(apart=[(key(1), key(2))]))
    assert found[0] != found[1]
    assert set(found) == {found[0], found[1]}


def test_a_fixed_document_has_its_event_and_the_event_its_id() -> None:
    found = events(ALIKE, Decisions(fixed={key(2): "e" + key(9)}))
    assert found == ["e" + key(9)] * 3
    two = events(ALIKE[:2], Decisions(fixed={key(1): "e" + key(8), key(2): "e" + key(9)}))
    assert two == ["e" + key(8), "e" + key(9)]


def test_a_decision_is_told_as_the_reason() -> None:
    stored = grouped(UNLIKE, Decisions(together=[(key(1), key(2))]))
    assert "decided by an editor" in stored[f"{key(2)}-1"].reason


def test_a_new_version_obeys_too() -> None:
    versions = [*ALIKE[:2], item(4, "Flood cuts off the valley", 1, hours=1, key=2, version=2)]
    found = events(versions, Decisions(apart=[(key(1), key(2))]))
    assert found[2] == found[1] != found[0]


def test_together_reaches_by_way_of_others_and_apart_wins() -> None:
    decisions = Decisions(
        together=[("a", "b"), ("b", "c"), ("d", "d")], apart=[("a", "c")], fixed={"x": "e1", "y": "e2"}
    )
    assert decisions.joined_to("a") == {"b", "c"}
    assert decisions.joined_to("d") == frozenset()
    assert decisions.bar("c", ["q", "a"])
    assert decisions.part(["q", "a"], ["c"])
    assert decisions.part(["x"], ["y"])
    assert not decisions.part(["x"], ["q", "b"])
    assert decisions.claimed(["q", "x"]) == "e1"
    assert decisions.claimed(["q"]) is None
    assert not Decisions()
