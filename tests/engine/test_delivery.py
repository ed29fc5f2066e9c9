"""Those who are told of new editions: each of each, in order, whatever fails."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from citewire.engine import Rooms
from citewire.engine.delivery import GIVEN_UP, TELL, Courier, Deliveries, due_to, receivers_of
from citewire.errors import FetchError
from citewire.model import Desk, Feed, Publisher, Webhook
from citewire.newsroom import Newsroom
from citewire.protocols import Message, Store
from citewire.store import MemoryStore, open_store
from citewire.testing import FakeClock, FakeEmbedder, FakeFetcher, FakeLanguages, FakeSender
from tests.editions import DESK, sample

ONE, TWO, HUB = "https://one.example/hook?key=k", "https://two.example/hook", "https://hub.example/"
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
TOLD = replace(DESK, address="https://news.example", hub=HUB, webhooks=(Webhook(ONE, SECRET), Webhook(TWO, SECRET)))
REFUSED = FetchError("the receiver answers 500", kind="http", status=500)
START = sample(later=True).edition.published_at


class Office:
    """A store with editions that are due to the sample desk's receivers, and a courier for each of those."""

    def __init__(self, store: Store | None = None) -> None:
        self.store, self.clock, self.sender = store or MemoryStore(), FakeClock(START), FakeSender()
        self.couriers = {}
        self.restart()

    def restart(self) -> None:
        self.couriers = {
            receiver.webhook.url if receiver.webhook else HUB: Courier(self.store, self.sender, self.clock, receiver)
            for receiver in receivers_of(TOLD)
        }

    def publish(self, number: int) -> None:
        edition = replace(sample(later=True).edition, number=number, published_at=self.clock.now())
        with self.store.transaction():
            self.store.editions.add(edition)
            self.store.work.put(TELL, due_to(TOLD, number))

    def look(self) -> None:
        for courier in self.couriers.values():
            courier.look()

    def later(self, **by: float) -> None:
        self.clock.go_on(timedelta(**by))
        self.look()

    def numbers(self, url: str, messages: list[Message] | None = None) -> list[int]:
        chosen = self.sender.taken if messages is None else messages
        return [json.loads(each.body)["data"]["number"] for each in chosen if each.url == url]

    @property
    def waiting(self) -> int:
        return self.store.work.counts().get(TELL, 0)


@pytest.fixture
def office() -> Office:
    return Office()


def test_each_receiver_is_told_of_each_edition_once_and_in_order(office: Office) -> None:
    for number in (1, 2, 3):
        office.publish(number)
    office.look()
    office.look()
    assert office.numbers(ONE) == office.numbers(TWO) == [1, 2, 3]
    assert len([each for each in office.sender.taken if each.url == HUB]) == 1  # it fetches the newest itself
    assert office.waiting == 0
    assert office.store.work.failures() == []


def test_a_receiver_that_fails_is_asked_less_and_less_and_holds_up_no_other(office: Office) -> None:
    office.sender.failures[ONE] = REFUSED
    office.publish(1)
    office.look()
    office.publish(2)
    office.look()
    assert office.numbers(TWO) == [1, 2]
    assert office.numbers(ONE, office.sender.asked) == [1]
    pauses = []
    for _ in range(5):
        asked, waited = len(office.sender.asked), 0
        while len(office.sender.asked) == asked:
            office.later(seconds=1)
            waited += 1
        pauses.append(waited)
    assert 5 <= pauses[0] <= 7
    assert all(after >= 1.5 * before for before, after in pairwise(pauses))
    assert set(office.numbers(ONE, office.sender.asked)) == {1}  # the second waits for the first
    del office.sender.failures[ONE]
    office.later(hours=2)
    assert office.numbers(ONE) == [1, 2]


def test_what_fails_is_told_to_those_who_look_until_it_is_well(office: Office) -> None:
    office.sender.failures[ONE] = REFUSED
    office.publish(1)
    office.look()
    (failure,) = office.store.work.failures()
    assert failure.step == TELL
    assert "orsel-dam 1 webhook https://one.example/hook " in failure.item_id
    assert "key=k" not in failure.item_id
    assert "500" in failure.error
    assert office.waiting == 1
    del office.sender.failures[ONE]
    office.later(minutes=1)
    assert office.store.work.failures() == []
    assert office.waiting == 0


def test_a_wish_for_rest_is_heeded(office: Office) -> None:
    office.sender.failures[TWO] = FetchError("429", kind="throttled", retry_after=600, status=429)
    office.publish(1)
    office.look()
    del office.sender.failures[TWO]
    office.later(minutes=9)
    assert office.numbers(TWO) == []
    office.later(minutes=2)
    assert office.numbers(TWO) == [1]


def test_a_receiver_that_wants_no_more_is_not_asked_again_for_that_edition(office: Office) -> None:
    office.sender.failures[ONE] = FetchError("it wants no more of this (410)", kind="gone", status=410)
    office.publish(1)
    office.look()
    office.later(days=1)
    assert office.numbers(ONE, office.sender.asked) == [1]
    assert [each.error for each in office.store.work.failures()] == ["it wants no more of this (410)"]
    assert office.waiting == 0


def test_after_three_days_an_edition_is_given_up_and_the_next_is_told(office: Office) -> None:
    office.sender.failures[ONE] = REFUSED
    office.publish(1)
    office.later(hours=60)
    office.publish(2)
    assert office.waiting == 4  # the old one to ONE, the new one to all three
    office.clock.go_on(GIVEN_UP - timedelta(hours=59))
    office.look()
    assert [each.item_id.split()[1] for each in office.store.work.failures()] == ["1"]
    del office.sender.failures[ONE]
    office.later(hours=2)
    assert office.numbers(ONE) == [2]


def test_a_fault_of_ours_is_kept_and_tried_again(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(_message: Message) -> None:
        raise ValueError("label too long")

    monkeypatch.setattr(office.sender, "send", stumble)
    office.publish(1)
    office.look()
    assert {each.error for each in office.store.work.failures()} == {"ValueError: label too long"}
    assert office.waiting == 3
    monkeypatch.undo()
    office.later(minutes=1)
    assert office.waiting == 0


@pytest.mark.parametrize("kind", ["memory", "sqlite"])
def test_a_restart_loses_nothing_and_repeats_nothing_that_was_marked(
    kind: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("store") / "citewire.db"
    store: Store = MemoryStore() if kind == "memory" else open_store(path)
    office = Office(store)
    office.sender.failures[ONE] = REFUSED
    office.publish(1)
    office.publish(2)
    office.look()
    if kind == "sqlite":
        store.close()
        office.store = open_store(path)
    taken, office.sender = office.numbers(TWO), FakeSender()
    office.restart()
    office.look()
    assert taken == [1, 2]
    assert office.numbers(ONE) == [1, 2]
    assert office.numbers(TWO) == []
    office.store.close()


def test_the_same_edition_told_twice_has_the_same_id(office: Office) -> None:
    office.publish(1)
    office.look()
    office.store.work.put(TELL, due_to(TOLD, 1))  # as if the process had died before it was marked
    office.look()
    ids = [each.headers["webhook-id"] for each in office.sender.taken if each.url == ONE]
    assert ids == ["orsel-dam-1", "orsel-dam-1"]


def test_who_is_no_longer_named_is_forgotten_and_another_desk_is_left_alone(office: Office) -> None:
    office.publish(1)
    other = replace(TOLD, id="elsewhere")
    office.store.work.put(TELL, due_to(other, 4))
    left = replace(TOLD, webhooks=TOLD.webhooks[1:])
    deliveries = Deliveries(office.store, office.sender, office.clock, [left])
    assert deliveries.forget_strangers() == 1
    assert sorted(office.store.work.take(TELL, 99)) == sorted([*due_to(left, 1), *due_to(other, 4)])


# -- with a newsroom around it -----------------------------------------------------------------------------------------

FEED = "https://herald.example/rss"
BREACH = (
    '<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><item><guid>a</guid>'
    "<link>https://herald.example/a</link><title>Orvel dam gives way</title><description>The Orvel dam gave way on "
    "Tuesday, and 12 people are missing.</description></item></channel></rss>"
)
SMALL = Desk(
    "orvel",
    "The Orvel dam",
    publishers=(Publisher("herald", "The Herald"),),
    feeds=(Feed("herald", FEED, "herald", "en"),),
    address="https://news.example",
    webhooks=(Webhook(ONE, SECRET),),
)


@pytest.fixture
def newsroom() -> Iterator[Newsroom]:
    rooms = Rooms(MemoryStore(), FakeEmbedder(), FakeLanguages())
    with Newsroom(rooms, [SMALL], clock=FakeClock()) as newsroom:
        yield newsroom


def test_what_is_published_live_is_due_and_what_is_replayed_is_not(newsroom: Newsroom) -> None:
    newsroom.live(FakeFetcher({FEED: BREACH.encode()}), FakeSender()).round()
    assert newsroom.reader.edition("orvel") is not None
    assert newsroom.store.work.take(TELL, 9) == list(due_to(SMALL, 1))
    newsroom.store.work.clear(TELL)
    newsroom.press.publish(SMALL, FakeClock().now() + timedelta(days=400))
    assert newsroom.store.work.take(TELL, 9) == []


def test_an_edition_and_what_is_due_are_stored_together(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    live = newsroom.live(FakeFetcher({FEED: BREACH.encode()}), FakeSender())
    put = newsroom.store.work.put

    def broken(step: str, items: Iterator[str]) -> None:
        if step == TELL:
            raise OSError("disk full")
        put(step, items)

    monkeypatch.setattr(newsroom.store.work, "put", broken)
    with pytest.raises(OSError, match="disk full"):
        live.round()
    assert newsroom.reader.edition("orvel") is None


class SlowSender(FakeSender):
    """Takes its time until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.begun, self.go = threading.Event(), threading.Event()

    def send(self, message: Message) -> None:
        self.begun.set()
        self.go.wait(10)
        super().send(message)


def test_the_river_and_a_stop_wait_for_no_receiver(newsroom: Newsroom) -> None:
    sender = SlowSender()
    live = newsroom.live(FakeFetcher({FEED: BREACH.encode()}), sender)
    running = threading.Thread(target=live.run, daemon=True)
    running.start()
    try:
        assert sender.begun.wait(10), "the receiver is told while the river runs"
        assert newsroom.reader.edition("orvel") is not None
        began = time.monotonic()
        live.stop.set()
        running.join(10)
        assert not running.is_alive()
        assert time.monotonic() - began < 5
    finally:
        sender.go.set()
        live.stop.set()
        running.join(10)
