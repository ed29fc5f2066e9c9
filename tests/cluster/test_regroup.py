"""Every hour: what was decided with little knowledge is put right, and addresses follow."""

from __future__ import annotations

import numpy as np

from citewire.cluster import Decisions, Grouper
from citewire.model import Placement
from tests.cluster.test_group import SIZE, Item, item, place_all, plain, shares, warm


def key(number: int) -> str:
    return f"{number:012x}"


def event_of(stored: dict[str, Placement], number: int) -> str | None:
    return stored[f"{key(number)}-1"].event_id


def later(number: int, hours: float = 2.0) -> Item:
    """Something else, by which the clock strikes."""
    return item(number, "Bank raises rate", 9, hours=hours)


def test_what_was_too_far_on_arrival_comes_together_within_the_hour() -> None:
    grouper = plain()
    pair = [(*item(number, f"Report {number}", 1, hours=0.1)[:2], shares(number, 0.43)) for number in (1, 2)]
    stored = place_all(grouper, pair)
    assert event_of(stored, 1) != event_of(stored, 2)
    placed = grouper.place(*later(3))
    assert [(change.kind, change.subject, change.heir) for change in placed.changes] == [
        ("merged", "e" + key(2), "e" + key(1))
    ]
    assert [each.event_id for each in placed.placements[1:]] == ["e" + key(1)]
    assert placed.placements[0].document_id == f"{key(3)}-1"
    assert "regrouped from" in placed.placements[1].reason


def test_what_goes_back_to_one_text_shows_when_events_come_together() -> None:
    titles = ("Squad investigates shots at ferry passenger", "Shots at ferry passenger: squad investigates")
    grouper = plain()
    pair = [(*item(number, titles[number - 1], 1, hours=0.1)[:2], shares(number, 0.43)) for number in (1, 2)]
    stored = place_all(grouper, pair)
    assert event_of(stored, 1) != event_of(stored, 2)
    stored |= {each.document_id: each for each in grouper.place(*later(3)).placements}
    assert event_of(stored, 1) == event_of(stored, 2)
    assert [stored[f"{key(number)}-1"].origin_id for number in (1, 2)] == [f"{key(1)}-1"] * 2


def test_a_document_leaves_for_an_event_that_suits_it_better() -> None:
    gram = np.array([[1, 0.47, -0.35, -0.35], [0.47, 1, 0.6, 0.6], [-0.35, 0.6, 1, 0.9], [-0.35, 0.6, 0.9, 1]])
    vectors = np.zeros((4, SIZE), np.float32)
    vectors[:, :4] = np.linalg.cholesky(gram)
    items = [(*item(number, f"Report {number}", 1, hours=0.1)[:2], vectors[number - 1]) for number in range(1, 5)]
    grouper = plain()
    stored = place_all(grouper, items)
    assert event_of(stored, 1) == event_of(stored, 2) != event_of(stored, 3) == event_of(stored, 4)
    stored.update({each.document_id: each for each in grouper.place(*later(9)).placements})
    assert event_of(stored, 1) == "e" + key(1)
    assert event_of(stored, 2) == event_of(stored, 3) == event_of(stored, 4) == "e" + key(3)


def test_numbers_that_conflict_do_not_meet_by_way_of_a_third() -> None:
    titles = ("EU agrees 12th package", "EU agrees package", "EU agrees 13th package")
    grouper = warm()
    stored = place_all(grouper, [item(number, title, 1, hours=0.1) for number, title in enumerate(titles, 1)])
    stored.update({each.document_id: each for each in grouper.place(*later(9)).placements})
    assert event_of(stored, 1) != event_of(stored, 3)


def test_what_editors_part_is_split_off_with_a_notice_and_stays_so() -> None:
    items = [item(number, "Flood in the valley", 1, hours=0.1 * number) for number in (1, 2, 3)]
    before = place_all(warm(), items)
    assert len({each.event_id for each in before.values()}) == 1
    grouper = Grouper(
        SIZE, background={"en": np.zeros(SIZE, np.float32)}, decisions=Decisions(apart=[(key(1), key(2))])
    )
    for document, read, vector in items:
        grouper.restore(document, read, vector, before[document.id])
    placed = grouper.place(*later(9))
    stored = before | {each.document_id: each for each in placed.placements}
    assert event_of(stored, 1) != event_of(stored, 2)
    assert [change.kind for change in placed.changes] == ["split"]
    assert placed.changes[0].subject == placed.changes[0].heir
    assert "e" + key(1) in placed.changes[0].reason


def test_a_fixed_document_keeps_its_event_and_its_address() -> None:
    decisions = Decisions(fixed={key(4): "e" + key(1)})
    grouper = Grouper(SIZE, background={"en": np.zeros(SIZE, np.float32)}, decisions=decisions)
    items = [item(number, "Flood in the valley", 1, hours=0.1 * number) for number in (1, 2, 3)]
    stored = place_all(grouper, [*items, item(4, "Bank raises rate", 9, hours=0.5), later(9)])
    assert {event_of(stored, number) for number in (1, 2, 3, 4)} == {"e" + key(1)}
