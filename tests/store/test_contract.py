"""One contract for every store."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from citewire.errors import StoreError
from citewire.model import (
    Annotations,
    Briefing,
    Change,
    Citation,
    Decision,
    DecisionKind,
    Document,
    Edition,
    EntityKind,
    Entry,
    FeedState,
    FeedStatus,
    Mention,
    Page,
    Placement,
    Publisher,
    Reference,
    Sentence,
    Span,
)
from citewire.protocols import Failure, Store
from citewire.store import MemoryStore, SqlStore, open_store
from citewire.text.names import key

NOON = datetime(2031, 3, 4, 12, tzinfo=UTC)


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    opened: Store = MemoryStore() if request.param == "memory" else open_store(tmp_path / "news.db")
    yield opened
    opened.close()


def entry(number: int) -> Entry:
    return Entry(
        id=f"i{number}", key=f"k{number}", feed_id="f", publisher_id="p", title=f"Title {number}", first_seen_at=NOON
    )


def document(number: int, version: int = 1, text: str = "Dam holds\n\nThe dam at Orvel held.") -> Document:
    return Document(
        id=f"d{number}-{version}",
        key=f"d{number}",
        version=version,
        entry_id=f"i{number}",
        publisher_id="p",
        headline=text.split("\n", maxsplit=1)[0],
        text=text,
        language="en",
        first_seen_at=NOON + timedelta(minutes=number),
        fetched_at=NOON,
        content_hash="0" * 64,
    )


def edition(number: int, cited: Document, reference: int = 1) -> Edition:
    sentence = Sentence(cited.headline, (Citation.of(cited, Span(0, len(cited.headline))),), "en")
    listed = Reference(
        reference, cited.id, cited.headline, Publisher("p", "Paper"), "en", None, None, cited.first_seen_at, 1
    )
    at = NOON + timedelta(hours=number)
    return Edition("desk", number, at, Briefing("desk", at, headline=sentence, references=(listed,)))


def test_entries_are_kept_once_and_in_order(store: Store) -> None:
    assert [each.id for each in store.entries.add([entry(2), entry(1), entry(2)])] == ["i2", "i1"]
    assert [each.id for each in store.entries.add([entry(1), entry(3)])] == ["i3"]
    assert store.entries.count() == 3
    assert store.entries.get(["i3", "nowhere", "i1"]) == [entry(3), entry(1)]


def test_the_latest_page_is_found(store: Store) -> None:
    assert store.entries.page("i1") is None
    assert store.documents.newest() is None
    for body in (b"old", b"new"):
        store.entries.add_page(Page("i1", "https://paper.example/1", NOON, body, "text/html", "h"))
    assert store.entries.page("i1") == Page("i1", "https://paper.example/1", NOON, b"new", "text/html", "h")


def test_pages_are_looked_at_again(store: Store) -> None:
    hour = timedelta(hours=1)
    for number in (1, 2):
        store.entries.add_page(Page(f"i{number}", f"https://paper.example/{number}", NOON + number * hour, b"x"))
    store.entries.add_page(Page("i0", "https://paper.example/0", NOON - 50 * hour, b"too old to change"))
    store.entries.add_page(Page("i0", "https://paper.example/0", NOON, b"though it did"))
    later = NOON + 9 * hour
    assert [each for each, _ in store.entries.pages_to_check(since=NOON, before=later, limit=9)] == ["i1", "i2"]
    store.entries.checked_page("i1", NOON + 3 * hour)
    assert store.entries.pages_to_check(since=NOON, before=later, limit=1) == [("i2", "https://paper.example/2")]
    assert store.entries.pages_to_check(since=NOON, before=NOON + 2 * hour, limit=9) == []


def test_a_page_whose_item_was_edited_is_not_looked_at_again(store: Store) -> None:
    first, edited = entry(1), replace(entry(1), id="i1-edited", title="Another title")
    store.entries.add([first, entry(2)])
    for number in (1, 2):
        store.entries.add_page(Page(f"i{number}", f"https://paper.example/{number}", NOON, b"x"))
    store.entries.add([edited])

    def due() -> list[str]:
        found = store.entries.pages_to_check(since=NOON, before=NOON + timedelta(hours=9), limit=9)
        return [entry_id for entry_id, _ in found]

    assert due() == ["i2"]
    store.entries.add_page(Page("i1-edited", "https://paper.example/1-new", NOON, b"y"))
    assert due() == ["i1-edited", "i2"]


def test_a_broken_character_stops_nothing(store: Store) -> None:
    store.entries.add([replace(entry(1), title="Dam \ud83d holds")])
    store.documents.add([document(1, text="Dam \ud83d holds\n\nThe dam at Orvel held.")])
    store.work.failed("read", "1", Failure("read", "i1", "can't read \ud83d"))
    assert store.entries.get(["i1"])[0].title == "Dam \ufffd holds"
    assert store.documents.get(["d1-1"])[0].headline == "Dam \ufffd holds"
    assert [each.document_id for each in store.documents.search("orvel")] == ["d1-1"]
    assert len(store.work.failures()) == 1


def test_documents_by_version(store: Store) -> None:
    first, second = document(1), document(1, 2, "Dam breaks\n\nThe dam at Orvel broke.")
    store.documents.add([first])
    store.documents.add([second])
    assert store.documents.versions("d1") == [first, second]
    assert store.documents.latest("d1") == second
    assert store.documents.latest("nothing") is None
    assert store.documents.get(["d1-2", "d9-1", "d1-1"]) == [second, first]
    assert store.documents.count() == 2
    assert store.documents.newest() == NOON + timedelta(minutes=1)


def test_many_texts_are_found_by_their_keys(store: Store) -> None:
    first, second, tenth = document(1), document(1, 2, "Dam breaks"), document(1, 10, "Dam broke")
    store.documents.add([document(2), tenth, second, first])
    assert store.documents.newest_versions(["d2", "d9", "d1", "d2"]) == {"d2": "d2-1", "d1": "d1-10"}
    assert list(store.documents.newest_versions(["d2", "d1"])) == ["d2", "d1"]
    assert store.documents.by_keys(["d2", "d9", "d1", "d2"]) == [first, second, tenth, document(2)]
    assert store.documents.newest_versions([]) == {}
    assert store.documents.by_keys([]) == []


def test_search_needs_every_word_and_takes_anything_typed(store: Store) -> None:
    store.documents.add([document(1), document(2, text="Żółw\n\nReport from Łódź on the café.")])
    assert [each.document_id for each in store.documents.search("dam orvel")] == ["d1-1"]
    assert [each.document_id for each in store.documents.search("CAFE")] == ["d2-1"]
    assert store.documents.search("dam nowhere") == []
    assert store.documents.search('" OR (NEAR *') == []
    assert store.documents.search("") == []


def test_one_phrase_of_each_group_must_occur(store: Store) -> None:
    store.documents.add([document(1), document(2, text="Harbour\n\nThe old dam of Orvel broke.")])

    def ids(*wanted: list[str]) -> set[str]:
        return {each.document_id for each in store.documents.find(wanted)}

    assert ids(["harbour", "dam at Orvel"]) == {"d1-1", "d2-1"}
    assert ids(["dam at Orvel"]) == {"d1-1"}
    assert ids(["at dam"]) == set()
    assert ids(["dam"], ["harbour", "nowhere"]) == {"d2-1"}
    assert ids(["dam"], ["?"]) == {"d1-1", "d2-1"}
    assert ids(["?"]) == ids() == set()


def test_spellings_are_kept_by_entity_and_found_by_key(store: Store) -> None:
    def read(number: int, *named: tuple[str, str]) -> Annotations:
        mentions = tuple(Mention(Span(0, 1), name, EntityKind.PERSON, identity) for name, identity in named)
        return Annotations(f"d{number}-1", mentions=mentions)

    store.readings.save([read(1, ("Novikov", "person:n")), read(2, ("Новиков", "person:n"), ("Orvel", "place:1"))])
    store.readings.save([read(1, ("Novikov", "person:n"))])
    assert store.readings.spellings(["person:n"]) == ["Novikov", "Новиков"]
    assert store.readings.spellings(["place:1", "person:n"]) == ["Novikov", "Orvel", "Новиков"]
    assert store.readings.spellings([]) == store.readings.spellings(["person:x"]) == []
    assert store.readings.named([key("Nowikow", "de")]) == ["person:n"]
    assert store.readings.named(["x", ""]) == []


def test_a_document_stored_again_is_found_once(store: Store) -> None:
    for _ in range(2):
        store.documents.add([document(1), document(1)])
    assert [each.document_id for each in store.documents.search("orvel")] == ["d1-1"]
    assert store.documents.count() == 1


def test_readings(store: Store) -> None:
    store.documents.add([document(1)])
    store.readings.save([Annotations("d1-1", headline=Span(0, 3))])
    store.readings.save([Annotations("d1-1", headline=Span(0, 4))])
    assert store.readings.get(["d1-1", "d2-1"]) == [Annotations("d1-1", headline=Span(0, 4))]
    vector = np.array([0.1, -2.5], dtype=np.float32)
    store.readings.save_vectors("m", {"d1-1": vector})
    assert store.readings.vectors("other", ["d1-1"]) == {}
    assert store.readings.vectors("m", ["d1-1", "d2-1"])["d1-1"].tolist() == vector.tolist()


def test_placements_keep_their_order_when_moved(store: Store) -> None:
    store.documents.add([document(1), document(2), document(3)])
    store.placements.save([Placement("d2-1", "e1", "s1", "d2-1"), Placement("d1-1", "e2", "s1", "d1-1", 0.5, "near")])
    store.placements.save([Placement("d3-1", None, None, "d3-1", agency="NNA")])
    store.placements.save([Placement("d2-1", "e2", "s1", "d2-1")])
    order = [each.document_id for each in store.placements.in_order()]
    assert order == ["d2-1", "d1-1", "d3-1"]
    assert [each.document_id for each in store.placements.of_events(["e2"])] == ["d2-1", "d1-1"]
    assert store.placements.of_events(["e1"]) == []
    assert [each.document_id for each in store.placements.of_stories(["s1", "s9"])] == ["d2-1", "d1-1"]
    assert store.placements.of_stories([]) == []
    assert store.placements.get(["d3-1"]) == [Placement("d3-1", None, None, "d3-1", agency="NNA")]
    late = [each.document_id for each in store.placements.in_order(since=NOON + timedelta(minutes=2))]
    assert late == ["d2-1", "d3-1"]
    store.placements.clear()
    assert store.placements.in_order() == []


def test_a_new_grouping_begins_without_the_changes_of_the_old(store: Store) -> None:
    store.placements.add_changes([Change("merged", "e2", "e1", "alike", NOON)])
    store.placements.clear()
    assert store.placements.changes() == []
    assert store.placements.heir("e2") == "e2"


def test_an_address_leads_to_its_heir(store: Store) -> None:
    store.placements.add_changes(
        [Change("merged", "e3", "e2", "alike", NOON), Change("merged", "e2", "e1", "alike", NOON)]
    )
    assert store.placements.heir("e3") == "e1"
    assert store.placements.heir("e1") == "e1"
    assert [each.subject for each in store.placements.changes()] == ["e3", "e2"]


def test_a_moved_document_takes_its_address_along(store: Store) -> None:
    store.placements.add_changes(
        [
            Change("moved", "e1", "e2", "another text", NOON),
            Change("merged", "e2", "e3", "alike", NOON),
            Change("moved", "e1", "e4", "yet another", NOON),
            Change("noted", "e4", "e5", "of no kind that leads anywhere", NOON),
        ]
    )
    assert store.placements.heir("e1") == "e4"
    assert store.placements.heir("e2") == "e3"


def test_an_event_that_was_split_off_leads_to_itself_again(store: Store) -> None:
    store.placements.add_changes(
        [Change("merged", "e2", "e1", "alike", NOON), Change("merged", "e3", "e2", "too", NOON)]
    )
    store.placements.add_changes([Change("split", "e2", "e2", "split off 'e1'", NOON)])
    assert store.placements.heir("e2") == store.placements.heir("e3") == "e2"


def test_changes_that_lead_in_a_circle_end_where_the_newest_leads(store: Store) -> None:
    ways = (("e1", "e2"), ("e2", "e3"), ("e3", "e1"), ("e0", "e2"))
    store.placements.add_changes([Change("moved", subject, heir, "back", NOON) for subject, heir in ways])
    assert [store.placements.heir(each) for each in ("e0", "e1", "e2", "e3")] == ["e1"] * 4


def test_selections(store: Store) -> None:
    store.documents.add([document(1), document(2), document(3)])
    store.selections.save("desk", {"d3-1": "dam", "d1-1": "Orvel"})
    store.selections.save("other", {"d2-1": "dam"})
    assert list(store.selections.reasons("desk", since=NOON).items()) == [("d1-1", "Orvel"), ("d3-1", "dam")]
    assert store.selections.reasons("desk", since=NOON + timedelta(minutes=2)) == {"d3-1": "dam"}
    with pytest.raises(StoreError, match="store the document first"):
        store.selections.save("desk", {"d9-1": "dam"})
    store.selections.clear("desk")
    assert store.selections.reasons("desk", since=NOON) == {}
    assert store.selections.reasons("other", since=NOON) == {"d2-1": "dam"}


def test_editions_are_immutable_and_any_past_moment_is_there(store: Store) -> None:
    first, second = edition(1, document(1)), edition(2, document(2), reference=2)
    assert store.editions.newest("desk") == 0
    store.editions.add(first)
    store.editions.add(second)
    assert store.editions.newest("desk") == 2
    assert store.editions.newest("elsewhere") == 0
    with pytest.raises(StoreError, match="never change"):
        store.editions.add(second)
    assert store.editions.latest("desk") == second
    assert store.editions.as_of("desk", first.published_at + timedelta(minutes=1)) == first
    assert store.editions.as_of("desk", NOON) is None
    assert store.editions.get("desk", 1) == first
    assert store.editions.history("desk") == [(1, first.published_at), (2, second.published_at)]
    assert store.editions.numbers("desk") == {"d1-1": 1, "d2-1": 2}
    assert store.editions.desks() == ["desk"]
    assert store.editions.cited_spans("d1-1") == [Span(0, 9)]


def test_work_is_a_queue_per_step(store: Store) -> None:
    store.work.put("read", ["a", "b"])
    store.work.put("read", ["b", "c"])
    store.work.put("place", ["a"])
    assert store.work.take("read", 2) == ["a", "b"]
    store.work.done("read", "1", ["a"])
    store.work.failed("read", "1", Failure("read", "b", "no words"))
    assert store.work.take("read", 5) == ["c"]
    assert store.work.counts() == {"place": 1, "read": 1}
    assert store.work.failures() == [Failure("read", "b", "no words")]
    assert store.work.failure_counts() == {"read": 1}
    assert store.work.requeue_outdated("read", "1") == 0
    assert store.work.requeue_outdated("read", "2") == 2
    assert store.work.take("read", 5) == ["c", "a", "b"]
    store.work.done("read", "2", ["b"])
    assert store.work.failures() == []


def test_one_queue_is_emptied(store: Store) -> None:
    store.work.put("place", ["a", "b"])
    store.work.done("place", "1", ["a"])
    store.work.put("read", ["a"])
    store.work.clear("place")
    assert store.work.counts() == {"read": 1}
    assert store.work.requeue_outdated("place", "2") == 1


def test_marks(store: Store) -> None:
    assert store.work.marked("replay") is None
    store.work.mark("replay", "1")
    store.work.mark("replay", "2")
    assert store.work.marked("replay") == "2"


def test_feeds_and_publishers(store: Store) -> None:
    state = FeedState("f", FeedStatus.FAILING, since=NOON, failures=2, error="refused", error_kind="connection")
    store.feeds.save(FeedState("f"))
    store.feeds.save(state)
    assert store.feeds.get("f") == state
    assert store.feeds.get("g") is None
    assert store.feeds.all() == [state]
    store.publishers.save([Publisher("p", "Old name")])
    store.publishers.save([Publisher("p", "Paper"), Publisher("a", "Agency")])
    assert list(store.publishers.all().values()) == [Publisher("a", "Agency"), Publisher("p", "Paper")]


def test_a_transaction_is_all_or_nothing(store: Store) -> None:
    def write_and_fail() -> None:
        with store.transaction():
            store.entries.add([entry(1)])
            store.documents.add([document(1)])
            assert store.documents.get(["d1-1"]) == [document(1)]
            with store.transaction():
                store.work.put("read", ["a"])
            raise RuntimeError("power cut")

    with pytest.raises(RuntimeError):
        write_and_fail()
    assert store.entries.count() == 0
    assert store.documents.get(["d1-1"]) == []
    assert store.work.counts() == {}


def test_a_closed_database_opens_again_as_it_was(tmp_path: Path) -> None:
    store = open_store(tmp_path / "news.db")
    store.documents.add([document(1)])
    store.close()
    assert open_store(tmp_path / "news.db").documents.get(["d1-1"]) == [document(1)]


@pytest.mark.parametrize("name", ["what?.db", "50%20.db", "a#b.db", "file:x.db", "c++ (1).db"])
def test_a_file_may_have_any_name(tmp_path: Path, name: str) -> None:
    open_store(tmp_path / name).close()
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_a_file_that_is_no_database_is_refused_with_advice(tmp_path: Path) -> None:
    (tmp_path / "news.db").write_bytes(b"no database at all, but long enough to look like one" * 40)
    with pytest.raises(StoreError, match="name another file"):
        open_store(tmp_path / "news.db")


def test_a_database_of_a_newer_citewire_is_refused(tmp_path: Path) -> None:
    store = open_store(tmp_path / "news.db")
    with store._db.transaction() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    store.close()
    with pytest.raises(StoreError, match="newer Citewire"):
        open_store(tmp_path / "news.db")


def test_chunks_do_not_lose_ids(store: Store) -> None:
    many = [entry(number) for number in range(1203)]
    store.entries.add(many)
    assert len(store.entries.get([each.id for each in many])) == 1203
    store.documents.add([document(number) for number in range(1203)])
    keys = [f"d{number}" for number in range(1203)]
    assert store.documents.newest_versions(keys) == {key: f"{key}-1" for key in keys}
    assert len(store.documents.by_keys(keys)) == 1203


def test_every_store_has_the_same_facade() -> None:
    def public(kind: Callable[[], object]) -> set[str]:
        return {name for name in vars(kind()) if not name.startswith("_")} - {"shelves", "lock"}

    assert public(MemoryStore) == public(lambda: SqlStore("sqlite://"))


def test_decisions_are_numbered_and_outlive_the_grouping(store: Store) -> None:
    before = (Placement("b-1", "e2", "s", "b-1"),)
    made = Decision(DecisionKind.MERGE, NOON, ("a", "b"), "e1", reason="alike", before=before)
    first, second = store.decisions.add(made), store.decisions.add(replace(made, kind=DecisionKind.MOVE))
    assert (first, second.number) == (replace(made, number=1), 2)
    undone = replace(first, undone_at=NOON, undone_by="ada")
    store.decisions.replace(undone)
    store.placements.clear()
    assert store.decisions.all() == [undone, second]
