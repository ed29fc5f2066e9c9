"""The store in memory beside other threads; what it keeps is in ``test_contract``."""

from __future__ import annotations

import sys
import threading

import pytest

from citewire.protocols import Failure
from citewire.store import MemoryStore


def test_readers_beside_a_writer_see_whole_things() -> None:
    store = MemoryStore()
    wrong: list[object] = []
    over = threading.Event()

    def look() -> None:
        try:
            while not over.is_set():
                waiting = store.work.take("read", 10**6)
                if len(set(waiting)) != len(waiting):
                    wrong.append(waiting)
                store.work.failures()
        except Exception as error:
            wrong.append(error)

    readers = [threading.Thread(target=look) for _ in range(2)]
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        for reader in readers:
            reader.start()
        for number in range(1000):
            store.work.put("read", [f"i{number}"])
            store.work.failed("place", "1", Failure("place", f"i{number}", "no words"))
    finally:
        over.set()
        sys.setswitchinterval(interval)
    for reader in readers:
        reader.join()
    assert wrong == []


def test_what_another_thread_writes_is_not_lost_with_a_transaction_that_fails() -> None:
    store = MemoryStore()
    thread = threading.Thread(target=lambda: store.work.mark("here", "yes"))

    def write_and_fail() -> None:
        with store.transaction():
            thread.start()
            store.work.mark("lost", "yes")
            raise RuntimeError("power cut")

    with pytest.raises(RuntimeError):
        write_and_fail()
    thread.join()
    assert (store.work.marked("here"), store.work.marked("lost")) == ("yes", None)
