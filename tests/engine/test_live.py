"""Live work without a network: what is polled, kept, made new and published, and what a failure leaves alone."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest

from citewire.engine import Editor, Live, Rooms, live
from citewire.errors import FetchError
from citewire.model import Desk, Edition, Feed, FeedStatus, Publisher
from citewire.newsroom import Newsroom
from citewire.protocols import Response, Store
from citewire.store import MemoryStore
from citewire.testing import FakeClock, FakeEmbedder, FakeFetcher, FakeLanguages

HERALD, POST = "https://herald.example/rss", "https://post.example/rss"
BREACH = "https://herald.example/breach"
FEEDS = (Feed("herald", HERALD, "herald", "en"), Feed("post", POST, "post", "en"))
DESK = Desk(
    "orvel",
    "The Orvel dam",
    publishers=(Publisher("herald", "The Herald"), Publisher("post", "The Post")),
    feeds=FEEDS,
)


def rss(*items: tuple[str, str, str]) -> bytes:
    """A feed with items of (link, title, text)."""
    body = "".join(
        f"<item><guid>{link}</guid><link>{link}</link><title>{title}</title><description>{text}</description></item>"
        for link, title, text in items
    )
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>{body}</channel></rss>'.encode()


def page(text: str) -> bytes:
    title = "Orvel dam gives way"
    return (
        f"<html lang='en'><head><title>{title}</title></head>"
        f"<body><article><h1>{title}</h1>{text}</article></body></html>"
    ).encode()


TOLD = (BREACH, "Orvel dam gives way", "The Orvel dam gave way on Tuesday, and 12 people are missing.")
FIRST = rss(TOLD)
CLOSED = "The flood injured 3 people in Tarn and closed the bridge of the village, the mayor said on Tuesday."
SECOND = rss(("https://post.example/bridge", "Bridge of Tarn closed, 3 people injured", CLOSED))
LONG = (
    "<p>The Orvel dam gave way early on Tuesday, and the water reached the village of Tarn within the hour.</p>"
    "<p>The governor said that {count} people are missing and that boats are on their way from the coast.</p>"
    "<p>Engineers had warned of cracks in the eastern wall since the winter, the Herald has learned.</p>"
)


class Desktop:
    """A newsroom with fakes all around, and its live work."""

    def __init__(self, answers: dict[str, bytes | FetchError], *, pages: bool = False, store: Store | None = None):
        self.clock, self.fetcher = FakeClock(), FakeFetcher(answers)
        desk = replace(DESK, feeds=tuple(replace(feed, pages=pages) for feed in FEEDS))
        rooms = Rooms(store or MemoryStore(), FakeEmbedder(), FakeLanguages())
        self.newsroom = Newsroom(rooms, [desk], clock=self.clock)
        self.store = self.newsroom.store
        self.live = self.newsroom.live(self.fetcher)

    def later(self, **by: float) -> int:
        """Another round after so much time."""
        self.clock.go_on(timedelta(**by))
        return self.live.round()

    def status(self, feed: str) -> FeedStatus:
        state = self.store.feeds.get(feed)
        assert state is not None
        return state.status

    @property
    def edition(self) -> Edition:
        found = self.newsroom.reader.edition("orvel")
        assert found is not None
        return found

    @property
    def words(self) -> str:
        return " ".join(sentence.text for sentence in self.edition.briefing.sentences())


def test_a_round_polls_keeps_and_publishes() -> None:
    desk = Desktop({HERALD: FIRST, POST: SECOND})
    assert desk.live.round() == 2
    assert "Orvel dam" in desk.words
    assert "Tarn" in desk.words
    assert desk.live.round() == 0  # nothing is due
    assert desk.fetcher.asked.count(HERALD) == 1


def test_a_feed_that_fails_does_not_stop_the_others() -> None:
    desk = Desktop({HERALD: FetchError("no answer in time", kind="timeout"), POST: SECOND})
    assert desk.live.round() == 1
    assert "Tarn" in desk.words
    assert (desk.status("herald"), desk.status("post")) == (FeedStatus.FAILING, FeedStatus.OK)


def test_a_fault_of_ours_in_one_feed_is_told_and_does_not_stop_the_others() -> None:
    desk = Desktop({POST: SECOND})

    class Stumbling(FakeFetcher):
        def fetch(self, url: str, **settings: object) -> Response:
            if url == HERALD:
                raise ValueError("label too long")
            return super().fetch(url)

    work = desk.newsroom.live(Stumbling(desk.fetcher.answers))
    assert work.round() == 1
    state = desk.store.feeds.get("herald")
    assert state is not None
    assert state.status is FeedStatus.FAILING
    assert "label too long" in (state.error or "")
    assert state.next_at is not None
    assert state.next_at > desk.clock.now()


def test_a_304_keeps_a_failing_feed_failing_until_a_body_was_read() -> None:
    desk = Desktop({HERALD: FIRST, POST: SECOND})
    desk.live.round()
    desk.fetcher.answers[HERALD] = b"<html>log in</html>"
    desk.later(hours=1)
    desk.fetcher.answers[HERALD] = FIRST  # the fake answers 304 to the validator of the last good body
    desk.later(hours=12)
    assert desk.status("herald") is FeedStatus.FAILING
    assert desk.status("post") is FeedStatus.NOT_MODIFIED
    desk.later(hours=12)
    assert desk.status("herald") is FeedStatus.OK


def test_a_feed_that_is_gone_is_not_polled_again() -> None:
    desk = Desktop({HERALD: FetchError("gone for good", kind="gone"), POST: SECOND})
    desk.live.round()
    assert desk.status("herald") is FeedStatus.GONE
    desk.later(days=2)
    assert desk.fetcher.asked.count(HERALD) == 1
    assert desk.fetcher.asked.count(POST) == 2


class PowerCutError(Exception):
    pass


def test_state_and_entries_are_saved_together() -> None:
    class Torn(MemoryStore):
        @contextmanager
        def transaction(self) -> Iterator[None]:
            with super().transaction():
                yield
                if self.cut and self.feeds.get("herald") is not None:
                    raise PowerCutError

        cut = True

    store = Torn()
    desk = Desktop({HERALD: FIRST, POST: FetchError("down", kind="connection")}, store=store)
    with pytest.raises(PowerCutError):
        desk.live.round()
    assert store.feeds.get("herald") is None  # no validator vouches for entries that were lost
    assert store.entries.count() == 0
    store.cut = False
    assert desk.live.round() == 1
    assert desk.status("herald") is FeedStatus.OK


def test_what_a_killed_run_left_in_the_queues_is_worked_off_at_the_start() -> None:
    desk = Desktop({HERALD: FIRST, POST: SECOND})
    desk.newsroom.river.run = lambda: 1 / 0  # type: ignore[method-assign,assignment,return-value]
    with pytest.raises(ZeroDivisionError):
        desk.live.round()
    again = Desktop({HERALD: FIRST, POST: SECOND}, store=desk.store)
    worker = threading.Thread(target=again.live.run)
    worker.start()
    until = time.monotonic() + 5
    while again.newsroom.reader.edition("orvel") is None and time.monotonic() < until:
        time.sleep(0.01)
    again.live.stop.set()
    worker.join(5)
    assert not worker.is_alive()
    assert "Orvel dam" in again.words


# -- pages ------------------------------------------------------------------------------------------------------------


def with_page(text: str = LONG.format(count=12)) -> Desktop:
    desk = Desktop({HERALD: FIRST, POST: rss(), BREACH: page(text)}, pages=True)
    assert desk.live.round() == 1
    return desk


def bodies(desk: Desktop) -> list[str]:
    found = [desk.store.documents.latest(each.key) for each in desk.store.documents.get(desk_documents(desk))]
    return [each.text for each in found if each is not None]


def desk_documents(desk: Desktop) -> list[str]:
    return sorted({each for update in desk.edition.briefing.updates for each in update.document_ids})


def test_the_page_behind_an_entry_is_read() -> None:
    assert "cracks in the eastern wall" in bodies(with_page())[0]


def test_a_page_that_can_not_be_had_leaves_the_words_of_the_entry() -> None:
    desk = Desktop(
        {HERALD: FIRST, POST: SECOND, BREACH: FetchError("robots.txt forbids it", kind="robots")}, pages=True
    )
    assert desk.live.round() == 2
    assert "12 people are missing" in " ".join(bodies(desk))
    assert [each.error for each in desk.store.work.failures() if "robots" in each.error] == ["robots.txt forbids it"]


def test_a_page_is_asked_for_once_while_its_entry_stays_in_the_feed() -> None:
    desk = with_page()
    desk.fetcher.answers[HERALD] = FIRST + b"<!-- -->"
    desk.later(minutes=30)
    assert desk.fetcher.asked.count(BREACH) == 1


def test_a_page_that_changed_makes_a_new_version_and_the_edition_follows() -> None:
    desk = with_page()
    before = desk.edition
    assert "31" not in desk.words
    desk.fetcher.answers[BREACH] = page(LONG.format(count=31))
    desk.later(hours=3)
    versions = desk.store.documents.versions(desk.store.documents.get(desk_documents(desk))[0].key)
    assert [each.version for each in versions] == [1, 2]
    assert "31 people" in versions[-1].text
    assert desk.edition.number == before.number + 1
    assert "31" in desk.words


def test_a_page_that_did_not_change_makes_nothing_and_rests() -> None:
    desk = with_page()
    before = desk.edition.number
    desk.later(hours=3)
    assert desk.fetcher.asked.count(BREACH) == 2
    desk.later(minutes=30)
    assert desk.fetcher.asked.count(BREACH) == 2
    assert desk.edition.number == before


def test_a_page_that_fails_for_a_while_keeps_its_version_and_the_failure_is_taken_back() -> None:
    desk = with_page()
    desk.fetcher.answers[BREACH] = FetchError("no answer in time", kind="timeout")
    desk.later(hours=3)
    assert "cracks in the eastern wall" in bodies(desk)[0]
    assert [each.step for each in desk.store.work.failures()] == ["fetch page"]
    desk.fetcher.answers[BREACH] = page(LONG.format(count=12))
    desk.later(hours=3)
    assert desk.store.work.failures() == []


def test_pages_older_than_two_days_are_left_alone() -> None:
    desk = with_page()
    desk.later(hours=49)
    assert desk.fetcher.asked.count(BREACH) == 1


# -- slow feeds and the stop ------------------------------------------------------------------------------------------


class SlowFetcher(FakeFetcher):
    """Holds answers to ``slow`` back until it is let go."""

    def __init__(self, answers: dict[str, bytes | FetchError], slow: str) -> None:
        super().__init__(answers)
        self.slow, self.asked_slow, self.let_go = slow, threading.Event(), threading.Event()

    def fetch(self, url: str, **settings: object) -> Response:
        if url == self.slow:
            self.asked_slow.set()
            assert self.let_go.wait(10)
        return super().fetch(url)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Desktop, Live, SlowFetcher]]:
    monkeypatch.setattr(live, "PROMPT", 0.05)
    desk = Desktop({})
    fetcher = SlowFetcher({HERALD: FIRST, POST: SECOND}, HERALD)
    yield desk, desk.newsroom.live(fetcher), fetcher
    fetcher.let_go.set()


def test_what_is_there_is_published_while_a_slow_feed_is_waited_for(
    slow: tuple[Desktop, Live, SlowFetcher],
) -> None:
    desk, work, fetcher = slow
    published = threading.Event()
    desk.newsroom.reader.subscribe(lambda *_: published.set())
    worker = threading.Thread(target=work.round)
    worker.start()
    assert published.wait(5)
    assert not fetcher.let_go.is_set()
    assert "Tarn" in desk.words
    assert "Orvel" not in desk.words
    fetcher.let_go.set()
    worker.join(5)
    assert desk.status("herald") is FeedStatus.OK


def test_a_stop_does_not_wait_for_a_slow_feed(slow: tuple[Desktop, Live, SlowFetcher]) -> None:
    desk, work, fetcher = slow
    worker = threading.Thread(target=work.run)
    worker.start()
    assert fetcher.asked_slow.wait(5)
    began = time.monotonic()
    work.stop.set()
    worker.join(5)
    assert time.monotonic() - began < 1
    assert desk.store.feeds.get("herald") is None  # it is asked again at the next start


def test_an_editors_decision_is_published_without_a_new_entry() -> None:
    own = Desktop({HERALD: FIRST, POST: SECOND})
    own.live.round()
    before = own.edition
    shown = before.briefing.updates[0].event_id
    assert not own.live.heed()
    Editor(own.store, own.clock.now()).drop(DESK.id, event_id=shown)
    own.clock.go_on(timedelta(minutes=1))
    assert own.live.heed()
    after = own.edition
    assert after.number == before.number + 1
    assert shown not in {each.event_id for each in (*after.briefing.updates, *after.briefing.recent)}
    assert not own.live.heed()
