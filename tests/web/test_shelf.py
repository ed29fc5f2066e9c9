"""Pages that are kept: laid out once, whoever asks."""

from __future__ import annotations

import threading
import time

import pytest

from citewire.web import shelf as shelf_module
from citewire.web.shelf import Shelf
from tests.editions import sample
from tests.web.newsrooms import MemoryNewsroom


@pytest.fixture
def shelf() -> Shelf:
    return Shelf(MemoryNewsroom(sample().edition))


def test_readers_who_ask_together_wait_for_one_page(shelf: Shelf) -> None:
    made: list[int] = []
    got: list[str | bytes] = []

    def lay_out() -> str:
        made.append(1)
        time.sleep(0.05)
        return "the page"

    threads = [threading.Thread(target=lambda: got.append(shelf.page(("page", 7), lay_out))) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(5)
    assert got == ["the page"] * 20
    assert len(made) == 1


def test_other_pages_do_not_wait(shelf: Shelf) -> None:
    begun, go = threading.Event(), threading.Event()

    def slow() -> str:
        begun.set()
        go.wait(5)
        return "slow"

    thread = threading.Thread(target=lambda: shelf.page(("slow",), slow))
    thread.start()
    assert begun.wait(5)
    assert shelf.page(("quick",), lambda: "quick") == "quick"
    go.set()
    thread.join(5)
    assert shelf.page(("slow",), lambda: "never") == "slow"


def test_a_page_that_could_not_be_laid_out_is_tried_again(shelf: Shelf) -> None:
    def broken() -> str:
        raise ValueError("no template")

    with pytest.raises(ValueError, match="no template"):
        shelf.page(("page", 7), broken)
    assert shelf.page(("page", 7), lambda: "the page") == "the page"


def test_the_page_that_nobody_asked_for_longest_goes(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf_module, "KEPT", 2)
    for name in ("a", "b", "a", "c"):
        shelf.page((name,), lambda name=name: f"first {name}")  # type: ignore[misc]
    assert shelf.page(("a",), lambda: "again") == "first a"
    assert shelf.page(("b",), lambda: "again") == "again"


def test_pages_wait_for_a_short_past_and_not_for_a_long_one(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    assert shelf.ready("orsel-dam", 7)
    monkeypatch.setattr(shelf_module, "AT_ONCE", 0)
    newsroom = MemoryNewsroom(sample().edition)
    go, history = threading.Event(), newsroom.history
    monkeypatch.setattr(newsroom, "history", lambda desk_id: history(desk_id) if go.wait(5) else [])
    slow = Shelf(newsroom)
    assert not slow.ready("orsel-dam", 7)
    go.set()
    until = time.monotonic() + 5
    while not slow.ready("orsel-dam", 7) and time.monotonic() < until:
        time.sleep(0.01)
    assert slow.ready("orsel-dam", 7)
