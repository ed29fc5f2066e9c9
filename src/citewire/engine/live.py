"""Live work: polls what is due, fetches pages, runs the river, publishes, rests."""

from __future__ import annotations

import hashlib
import queue
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeVar

from citewire.engine.decisions import heard
from citewire.engine.delivery import Deliveries
from citewire.engine.desk import Press
from citewire.engine.local import River
from citewire.engine.plan import EXTRACT
from citewire.errors import FetchError
from citewire.ingest.poll import Polled, due, poll
from citewire.model import Feed, FeedState, FeedStatus, Page
from citewire.protocols import Clock, Failure, Fetcher, Store

REST = 2.0
"""Seconds between two looks at which feeds are due."""

AT_ONCE = 8
"""Feeds or pages asked for side by side; pacing per host is the fetcher's."""

PROMPT = 3.0
"""Seconds that what is there already waits, at most, for slower feeds before it is published."""

PAGE_AGE = timedelta(hours=48)
"""How long a page is looked at again for changes."""

PAGE_REST = timedelta(hours=2)
"""Between two looks at one page."""

PAGES_AT_ONCE = 20
"""Pages looked at again in one round, so that feeds never wait for them long."""

PAGE_STEP = "fetch page"
PAGE_VERSION = "1"

T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class _Got:
    """What one feed gave: its poll, the pages of its new entries, and those that could not be had."""

    polled: Polled
    pages: tuple[Page, ...] = ()
    failures: tuple[Failure, ...] = ()


class Live:
    """Polls the feeds of the river's desks until ``stop`` is set. A feed that fails never holds up another."""

    def __init__(
        self,
        store: Store,
        river: River,
        press: Press,
        fetcher: Fetcher,
        clock: Clock,
        *,
        deliveries: Deliveries | None = None,
    ) -> None:
        self._store, self._river, self._press = store, river, press
        self._fetcher, self._clock = fetcher, clock
        self._deliveries = deliveries
        self.stop = threading.Event()
        self._heard = heard(store)

    @property
    def feeds(self) -> list[Feed]:
        """Every feed of every desk, once."""
        return list({feed.id: feed for desk in self._river.desks for feed in desk.feeds}.values())

    def run(self) -> None:
        """Poll, work and publish until ``stop`` is set; first what an earlier run left in the queues."""
        if self._deliveries is not None:
            self._deliveries.start(self.stop)
        self._work_off()
        while not self.stop.is_set():
            self.round()
            self.heed()
            self.stop.wait(REST)
        if self._deliveries is not None:
            self._deliveries.end()

    def round(self) -> int:
        """Poll every feed that is due, look again at pages, publish what that gives; returns the number of new
        entries."""
        wanted = due(self._store.feeds.all(), self.feeds, self._clock.now())
        total = 0
        for batch in _side_by_side(self._ask, wanted, self.stop):
            fresh = sum(self._keep(got) for got in batch)
            total += fresh
            if fresh:
                self._work_off()
        if self.look_again():
            self._work_off()
        return total

    def heed(self) -> bool:
        """Publish again what an editor's decision changed; returns whether there was one since the last look."""
        decided = heard(self._store)
        if decided == self._heard:
            return False
        self._heard = decided
        self._work_off()
        return True

    def look_again(self) -> int:
        """Ask again for pages of the last two days; a page that changed makes a new version of its document. Returns
        how many changed."""
        now = self._clock.now()
        stale = self._store.entries.pages_to_check(since=now - PAGE_AGE, before=now - PAGE_REST, limit=PAGES_AT_ONCE)
        batches = _side_by_side(lambda pair: (pair[0], self._page(*pair)), stale, self.stop)
        return sum(self._look(entry_id, found) for batch in batches for entry_id, found in batch)

    def _work_off(self) -> None:
        if self.stop.is_set():
            return  # what is kept waits in the queues for the next start
        self._river.run()
        published = [self._press.publish(desk, self._clock.now(), tell=True) for desk in self._river.desks]
        if self._deliveries is not None and any(published):
            self._deliveries.wake()

    def _ask(self, feed: Feed) -> _Got:
        state = self._store.feeds.get(feed.id) or FeedState(feed.id)
        now = self._clock.now()
        try:
            polled = poll(feed, state, self._fetcher, now=now)
        except Exception as error:  # a fault of ours, met in one feed: the others go on
            return _Got(Polled(_stumbled(feed, state, error, now)))
        found = list(self._pages(polled)) if feed.pages else []
        return _Got(
            polled,
            tuple(each for each in found if isinstance(each, Page)),
            tuple(each for each in found if isinstance(each, Failure)),
        )

    def _pages(self, polled: Polled) -> Iterator[Page | Failure]:
        known = {entry.id for entry in self._store.entries.get([entry.id for entry in polled.entries])}
        for entry in polled.entries:
            if entry.id not in known and entry.link and not self.stop.is_set():
                yield self._page(entry.id, entry.link)

    def _keep(self, got: _Got) -> int:
        """Save the state, the pages and the entries of one poll together, so that no validator outruns what it
        vouches for."""
        with self._store.transaction():
            self._store.feeds.save(got.polled.state)
            for page in got.pages:
                self._store.entries.add_page(page)
            for failure in got.failures:
                self._store.work.failed(PAGE_STEP, PAGE_VERSION, failure)
            return self._river.take_in(got.polled.entries)

    def _look(self, entry_id: str, found: Page | Failure) -> bool:
        known = self._store.entries.page(entry_id)
        with self._store.transaction():
            if isinstance(found, Failure):
                self._store.work.failed(PAGE_STEP, PAGE_VERSION, found)
            else:
                self._store.work.done(PAGE_STEP, PAGE_VERSION, [entry_id])
            if isinstance(found, Failure) or (known is not None and found.hash == known.hash):
                self._store.entries.checked_page(entry_id, self._clock.now())
                return False
            self._store.entries.add_page(found)
            self._store.work.put(EXTRACT.name, [entry_id])
        return True

    def _page(self, entry_id: str, url: str) -> Page | Failure:
        """The page; where it can't be had, why: the entry's own words remain."""
        try:
            response = self._fetcher.fetch(url, robots=True)
        except FetchError as error:
            return Failure(PAGE_STEP, entry_id, str(error))
        except Exception as error:  # a fault of ours, met in one page: the others go on
            return Failure(PAGE_STEP, entry_id, f"{type(error).__name__}: {error}")
        digest = hashlib.sha256(response.body).hexdigest()
        return Page(entry_id, response.url, self._clock.now(), response.body, response.content_type, digest)


def _stumbled(feed: Feed, state: FeedState, error: Exception, now: datetime) -> FeedState:
    return replace(
        state,
        status=FeedStatus.FAILING,
        since=state.since if state.status is FeedStatus.FAILING and state.since else now,
        checked_at=now,
        next_at=now + timedelta(seconds=feed.every),
        failures=state.failures + 1,
        error=f"{feed.url} could not be worked on ({type(error).__name__}: {error}); please report this",
        error_kind="fault",
        url=feed.url,
    )


def _side_by_side(work: Callable[[T], R], items: Sequence[T], stop: threading.Event) -> Iterator[list[R]]:
    """The results of ``work`` on the items, in batches: those that are there after ``PROMPT`` seconds, and so on, each
    batch in the order of the items. Once ``stop`` is set it ends; work in hand is left to itself, in threads that hold
    up nobody's exit, and its results are not kept."""
    waiting: queue.SimpleQueue[tuple[int, T]] = queue.SimpleQueue()
    results: queue.SimpleQueue[tuple[int, R | Exception]] = queue.SimpleQueue()
    for numbered in enumerate(items):
        waiting.put(numbered)

    def labour() -> None:
        while not stop.is_set():
            try:
                place, item = waiting.get_nowait()
            except queue.Empty:
                return
            try:
                results.put((place, work(item)))
            except Exception as error:  # raised where the results are read
                results.put((place, error))

    for _ in range(min(AT_ONCE, len(items))):
        threading.Thread(target=labour, name="asking", daemon=True).start()
    left = len(items)
    while left and not stop.is_set():
        batch = _batch(results, left, stop)
        left -= len(batch)
        yield [_result(found) for _, found in sorted(batch, key=lambda each: each[0])]


def _batch(results: queue.SimpleQueue[T], most: int, stop: threading.Event) -> list[T]:
    found: list[T] = []
    until = time.monotonic() + PROMPT
    while len(found) < most and not stop.is_set() and (left := until - time.monotonic()) > 0:
        try:
            found.append(results.get(timeout=min(left, 0.1)))
        except queue.Empty:
            continue
    return found


def _result(found: R | Exception) -> R:
    if isinstance(found, Exception):
        raise found
    return found
