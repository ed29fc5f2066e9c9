"""The shelf: pages that were laid out already. An edition never changes, so neither does its page."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable
from threading import Lock, Thread
from typing import TypeVar

from citewire.model import Desk, Edition
from citewire.publish import Past, Timeline, find_update, timeline_of
from citewire.web.ports import Newsroom

T = TypeVar("T")

KEPT = 128
"""Pages in memory: a page of forty updates is about 100 KB."""

AT_ONCE = 300
"""Editions that are read while a page waits: about a third of a second; more are read beside it."""


class Shelf:
    """Keeps the last pages by key, and what the pages of each desk ever told. Safe between threads.

    Each edition is read for this at most once in the life of the server; only what came since is read again.
    """

    def __init__(self, newsroom: Newsroom) -> None:
        self._newsroom = newsroom
        self._lock = Lock()
        self._reading = Lock()  # held for long when many editions are read: never while a page waits
        self._pages: OrderedDict[tuple[object, ...], str | bytes] = OrderedDict()
        self._making: dict[tuple[object, ...], Lock] = {}
        self._pasts: dict[str, Past] = {}
        self._begun: set[str] = set()
        self._ready: set[str] = set()

    def page(self, key: tuple[object, ...], lay_out: Callable[[], str | bytes]) -> str | bytes:
        """The page of that key; laid out once. When an edition comes out all readers ask together: one of them lays the
        page out, the others wait for it."""
        found = self._kept(key)
        if found is not None:
            return found
        with self._lock:
            making = self._making.setdefault(key, Lock())
        with making:
            found = self._kept(key)
            if found is not None:
                return found
            try:
                return self._keep(key, lay_out())
            finally:
                with self._lock:
                    self._making.pop(key, None)

    def _kept(self, key: tuple[object, ...]) -> str | bytes | None:
        with self._lock:
            if key in self._pages:
                self._pages.move_to_end(key)
            return self._pages.get(key)

    def _keep(self, key: tuple[object, ...], text: str | bytes) -> str | bytes:
        with self._lock:
            self._pages[key] = text
            if len(self._pages) > KEPT:
                self._pages.popitem(last=False)
        return text

    def edition_with(self, desk_id: str, entry_id: str) -> Edition | None:
        """The last edition that has this update: an address stays when its update has left the page."""
        latest = self._newsroom.edition(desk_id)
        if latest is None or find_update(latest, entry_id) is not None:
            return latest
        number = self.past(desk_id, lambda past: past.number(entry_id))
        return self._newsroom.edition(desk_id, number) if number is not None else None

    def ready(self, desk_id: str, number: int) -> bool:
        """Whether a page may wait for the desk's past, whose latest edition has this number: it was read, but for what
        came since. Where many editions are unread, they are read from now on, and pages do without until then."""
        if desk_id in self._ready:
            return True
        with self._lock:
            begin = desk_id not in self._begun
            self._begun.add(desk_id)
        if begin and number <= AT_ONCE:
            self._read(desk_id)
        elif begin:
            Thread(target=self._read, args=(desk_id,), daemon=True).start()
        return desk_id in self._ready

    def _read(self, desk_id: str) -> None:
        try:
            self.past(desk_id, lambda past: past.latest)
            self._ready.add(desk_id)
        except Exception:  # a page of the past would say the same; the live page stands without it
            logging.getLogger(__name__).exception("reading what desk %s told before", desk_id)
            self._begun.discard(desk_id)

    def timeline(self, edition: Edition, desk: Desk) -> Timeline | None:
        """What the desk's page told of its lead story before this edition; see ``ready`` for how long that takes."""
        return self.past(desk.id, lambda past: timeline_of(edition, past, desk.language))

    def past(self, desk_id: str, ask: Callable[[Past], T]) -> T:
        """What ``ask`` makes of all that the desk's page ever told; editions that came since are read first."""
        with self._reading:
            past = self._pasts.setdefault(desk_id, Past())
            for number, _published_at in self._newsroom.history(desk_id):
                edition = self._newsroom.edition(desk_id, number) if number > past.latest else None
                if edition is not None:
                    past.read(edition)
            return ask(past)
