"""Live work: polls what is due, fetches pages, runs the river, publishes, rests."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from citewire.engine.desk import Press
from citewire.engine.local import River
from citewire.engine.plan import EXTRACT
from citewire.errors import FetchError
from citewire.ingest.poll import Polled, due, poll
from citewire.model import Entry, Feed, FeedState, Page
from citewire.protocols import Clock, Failure, Fetcher, Store

REST = 2.0
"""Seconds between two looks at which feeds are due."""

AT_ONCE = 8
"""Feeds polled side by side; pacing per host is the fetcher's."""

PAGE_AGE = timedelta(hours=48)
"""How long a page is looked at again for changes."""

PAGE_REST = timedelta(hours=2)
"""Between two looks at one page."""

PAGES_AT_ONCE = 20
"""Pages looked at again in one round, so that feeds never wait for them long."""

PAGE_STEP = "fetch page"


class Live:
    """Polls the feeds of the river's desks until ``stop`` is set. A feed that fails never holds up another."""

    def __init__(self, store: Store, river: River, press: Press, fetcher: Fetcher, clock: Clock) -> None:
        self._store, self._river, self._press = store, river, press
        self._fetcher, self._clock = fetcher, clock
        self.stop = threading.Event()
        with store.transaction():
            store.publishers.save(publisher for desk in river.desks for publisher in desk.publishers)

    @property
    def feeds(self) -> list[Feed]:
        """Every feed of every desk, once."""
        return list({feed.id: feed for desk in self._river.desks for feed in desk.feeds}.values())

    def run(self) -> None:
        """Poll, work and publish until ``stop`` is set."""
        while not self.stop.is_set():
            self.round()
            self.stop.wait(REST)

    def look_again(self) -> int:
        """Ask again for pages of the last two days; a page that changed makes a new version of its document. Returns
        how many changed."""
        now = self._clock.now()
        stale = self._store.entries.pages_to_check(since=now - PAGE_AGE, before=now - PAGE_REST, limit=PAGES_AT_ONCE)
        return sum(self._look_again(entry_id, url) for entry_id, url in stale if not self.stop.is_set())

    def _look_again(self, entry_id: str, url: str) -> bool:
        known = self._store.entries.page(entry_id)
        page = self._page(entry_id, url)
        with self._store.transaction():
            if page is None or (known is not None and page.hash == known.hash):
                self._store.entries.checked_page(entry_id, self._clock.now())
                return False
            self._store.entries.add_page(page)
            self._store.work.put(EXTRACT.name, [entry_id])
        return True

    def round(self) -> int:
        """Poll every feed that is due, and publish what that gives; returns the number of new entries."""
        wanted = due(self._store.feeds.all(), self.feeds, self._clock.now())
        changed = self.look_again()
        if not wanted and not changed:
            return 0
        with ThreadPoolExecutor(AT_ONCE) as pool:
            polled = list(pool.map(self._poll, wanted))
        fresh = sum(self._keep(feed, result) for feed, result in zip(wanted, polled, strict=True))
        if (fresh or changed) and not self.stop.is_set():
            self._river.run()
            for desk in self._river.desks:
                self._press.publish(desk, self._clock.now())
        return fresh

    def _poll(self, feed: Feed) -> Polled:
        state = self._store.feeds.get(feed.id) or FeedState(feed.id)
        return poll(feed, state, self._fetcher, now=self._clock.now())

    def _keep(self, feed: Feed, polled: Polled) -> int:
        """Save the state and the entries of one poll together, so that no validator outruns what it vouches for."""
        if feed.pages:
            self._fetch_pages(polled.entries)
        with self._store.transaction():
            self._store.feeds.save(polled.state)
            return self._river.take_in(polled.entries)

    def _fetch_pages(self, entries: Iterable[Entry]) -> None:
        known = {entry.id for entry in self._store.entries.get([entry.id for entry in entries])}
        for entry in entries:
            if entry.id not in known and entry.link and not self.stop.is_set():
                page = self._page(entry.id, entry.link)
                if page is not None:
                    self._store.entries.add_page(page)

    def _page(self, entry_id: str, url: str) -> Page | None:
        try:
            response = self._fetcher.fetch(url, robots=True)
        except FetchError as error:
            # The entry's own words remain; that its page could not be had is kept and shown.
            self._store.work.failed(PAGE_STEP, "1", Failure(PAGE_STEP, entry_id, str(error)))
            return None
        digest = hashlib.sha256(response.body).hexdigest()
        return Page(entry_id, response.url, self._clock.now(), response.body, response.content_type, digest)
