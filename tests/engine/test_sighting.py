"""What counts as a new sighting of an item."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from citewire.engine.sighting import sightings
from citewire.model import Entry
from citewire.store import MemoryStore

NOON = datetime(2031, 3, 4, 12, tzinfo=UTC)


def seen(wording: str, minute: int, key: str = "k") -> Entry:
    at = NOON + timedelta(minutes=minute)
    return Entry(id=f"{key}-{wording}", key=key, feed_id="f", publisher_id="p", title=wording, first_seen_at=at)


def taken(store: MemoryStore, *entries: Entry) -> list[str]:
    fresh = sightings(entries, store.entries)
    assert store.entries.add(fresh) == fresh
    return [entry.title for entry in fresh]


def test_new_and_edited_items_are_taken_and_repeats_are_not() -> None:
    store = MemoryStore()
    assert taken(store, seen("A", 1), seen("A", 1), seen("A", 2)) == ["A"]
    assert taken(store, seen("A", 3)) == []
    assert taken(store, seen("B", 4)) == ["B"]


def test_a_wording_that_is_back_is_news() -> None:
    store = MemoryStore()
    assert taken(store, seen("A", 1), seen("B", 2), seen("A", 3)) == ["A", "B", "A"]
    assert taken(store, seen("A", 4)) == []
    assert taken(store, seen("B", 5)) == ["B"]


def test_the_same_sightings_read_again_change_nothing() -> None:
    store = MemoryStore()
    told = [seen("A", 1), seen("B", 2), seen("A", 3), seen("B", 9)]
    assert taken(store, *told) == ["A", "B", "A", "B"]
    assert taken(store, *told) == []
    assert taken(store, *told[:3]) == []


def test_two_wordings_at_the_same_time_do_not_take_turns_for_ever() -> None:
    store = MemoryStore()
    assert taken(store, seen("A", 1), seen("B", 1)) == ["A", "B"]
    for minute in range(2, 6):
        assert taken(store, seen("A", minute), seen("B", minute)) == []


def test_items_do_not_disturb_each_other() -> None:
    store = MemoryStore()
    assert taken(store, seen("A", 1), seen("X", 1, "other"), seen("A", 2)) == ["A", "X"]
