"""The shelf: pages that were laid out already. An edition never changes, so neither does its page."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock

from citewire.model import Edition
from citewire.publish import find_update
from citewire.web.ports import Newsroom

KEPT = 128
"""Pages in memory: a page of forty updates is about 100 KB."""


class Shelf:
    """Keeps the last pages by key, and finds the last edition that had an update. Safe between threads."""

    def __init__(self, newsroom: Newsroom) -> None:
        self._newsroom = newsroom
        self._lock = Lock()
        self._reading = Lock()  # held for long when many editions are read: never while a page waits
        self._pages: OrderedDict[tuple[object, ...], str] = OrderedDict()
        self._last_seen: dict[str, dict[str, int]] = {}
        self._scanned: dict[str, int] = {}

    def page(self, key: tuple[object, ...], lay_out: Callable[[], str]) -> str:
        """The page of that key; laid out once. Two readers at the same moment may both do it: the same bytes."""
        with self._lock:
            if key in self._pages:
                self._pages.move_to_end(key)
                return self._pages[key]
        text = lay_out()
        with self._lock:
            self._pages[key] = text
            if len(self._pages) > KEPT:
                self._pages.popitem(last=False)
        return text

    def edition_with(self, desk_id: str, entry_id: str) -> Edition | None:
        """The last edition that has this update: an address stays when its update has left the page.

        Each edition is read for this at most once in the life of the server; only what came since is read again.
        """
        latest = self._newsroom.edition(desk_id)
        if latest is None or find_update(latest, entry_id) is not None:
            return latest
        with self._reading:
            number = self._index(desk_id, latest.number).get(entry_id)
        return self._newsroom.edition(desk_id, number) if number is not None else None

    def _index(self, desk_id: str, latest: int) -> dict[str, int]:
        """Update id to the number of the last edition that has it, for editions up to ``latest``."""
        known = self._last_seen.setdefault(desk_id, {})
        since = self._scanned.get(desk_id, 0)
        for number, _published_at in self._newsroom.history(desk_id):
            edition = self._newsroom.edition(desk_id, number) if since < number <= latest else None
            if edition is not None:
                briefing = edition.briefing
                known.update((entry.id, number) for entry in (*briefing.updates, *briefing.recent))
        self._scanned[desk_id] = max(since, latest)
        return known
