"""The cache: what threads see of one another's writing, and how much is kept."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from citewire.errors import StoreError
from citewire.model import Annotations, Document
from citewire.store import SqlStore, open_store
from citewire.store.cache import Cache
from citewire.store.codec import pack
from citewire.store.database import Database


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    opened = open_store(tmp_path / "news.db")
    yield opened
    opened.close()


def elsewhere(work: Callable[[], str]) -> str:
    """What ``work`` gives in another thread."""
    found: list[str] = []
    thread = threading.Thread(target=lambda: found.append(work()))
    thread.start()
    thread.join()
    return found[0]


def read(store: SqlStore) -> str:
    return store.readings.get(["d-1"])[0].genre_reason


def write(store: SqlStore, reason: str) -> None:
    store.readings.save([Annotations("d-1", genre_reason=reason)])


def test_what_another_thread_reads_during_a_transaction_is_not_kept_after_it(store: SqlStore) -> None:
    write(store, "old")
    with store.transaction():
        write(store, "new")
        assert elsewhere(lambda: read(store)) == "old"
        assert read(store) == "new"
    assert read(store) == elsewhere(lambda: read(store)) == "new"


def test_what_is_not_committed_is_seen_by_nobody_else(store: SqlStore) -> None:
    write(store, "old")

    def write_and_fail() -> None:
        with store.transaction():
            write(store, "new")
            assert read(store) == "new"
            assert elsewhere(lambda: read(store)) == "old"
            raise RuntimeError("power cut")

    with pytest.raises(RuntimeError):
        write_and_fail()
    assert read(store) == "old"


def test_a_value_loaded_while_it_was_replaced_is_not_kept() -> None:
    database = Database("sqlite://")
    cache = Cache(database, str, limit=60)
    stored = {"a": pack("old")}

    def slow(_ids: Sequence[str]) -> dict[str, bytes]:
        read_before = dict(stored)
        with database.transaction():
            cache.written(["a"])
            stored["a"] = pack("new")
        return read_before

    assert cache.get(["a"], slow) == ["old"]
    assert cache.get(["a"], lambda _ids: dict(stored)) == ["new"]


def test_the_cache_keeps_no_more_than_its_limit_and_what_came_last() -> None:
    cache = Cache(Database("sqlite://"), str, limit=60)
    loads: list[str] = []

    def load(ids: Sequence[str]) -> dict[str, bytes]:
        loads.extend(ids)
        return {each: pack(each * 9) for each in ids}  # eleven bytes with the quotes

    letters = list("abcdefgh")
    assert cache.get(letters, load) == [each * 9 for each in letters]
    assert cache.size == 55
    assert cache.get(list("defgh"), load) == [each * 9 for each in "defgh"]
    assert loads == letters
    assert cache.get(["a", "nothing", "a"], lambda ids: {each: pack(each) for each in ids if each == "a"}) == ["a", "a"]


def test_threads_share_a_small_cache_without_an_error() -> None:
    cache = Cache(Database("sqlite://"), str, limit=200)
    names = [f"{number:03}" for number in range(300)]
    wrong: list[object] = []

    def work(step: int) -> None:
        try:
            for start in range(0, 6000, step):
                wanted = [names[(start + each) % 300] for each in range(40)]
                found = cache.get(wanted, lambda ids: {each: pack(each) for each in ids})
                if found != wanted:
                    wrong.append(found)
        except Exception as error:
            wrong.append(error)

    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        threads = [threading.Thread(target=work, args=(step,)) for step in (7, 11, 13, 17)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    finally:
        sys.setswitchinterval(interval)
    assert wrong == []
    assert 0 < cache.size <= 200


def test_what_another_version_stored_is_named_with_what_to_do(store: SqlStore) -> None:
    write(store, "old")
    odd = Cache(store._db, Document, 1000)
    with pytest.raises(StoreError, match="what was read in d-1 was stored by another version"):
        odd.get(["d-1"], store.readings._load)
