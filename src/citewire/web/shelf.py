"""The shelf: pages that were laid out already. An edition never changes, so neither does its page."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock

from citewire.model import Edition
from citewire.publish import find_update, keep_corrections
from citewire.web.ports import Newsroom

KEPT = 128
"""Pages in memory: a page of forty updates is about 100 KB."""


class Shelf:
    """Keeps the last pages by key, finds the last edition that had an update, and keeps every public note. Safe between
    threads.

    Each edition is read for this at most once in the life of the server; only what came since is read again.
    """

    def __init__(self, newsroom: Newsroom) -> None:
        self._newsroom = newsroom
        self._lock = Lock()
        self._reading = Lock()  # held for long when many editions are read: never while a page waits
        self._pages: OrderedDict[tuple[object, ...], str] = OrderedDict()
        self._last_seen: dict[str, dict[str, int]] = {}
        self._noted: dict[str, Edition] = {}

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
        """The last edition that has this update: an address stays when its update has left the page."""
        latest = self._newsroom.edition(desk_id)
        if latest is None or find_update(latest, entry_id) is not None:
            return latest
        with self._reading:
            self._read_on(desk_id)
            number = self._last_seen.get(desk_id, {}).get(entry_id)
        return self._newsroom.edition(desk_id, number) if number is not None else None

    def noted(self, desk_id: str) -> Edition | None:
        """The latest edition with the public notes of all editions of the desk; None as long as it has none."""
        with self._reading:
            self._read_on(desk_id)
            return self._noted.get(desk_id)

    def _read_on(self, desk_id: str) -> None:
        """Read the editions that came since."""
        known = self._last_seen.setdefault(desk_id, {})
        for number, _published_at in self._newsroom.history(desk_id):
            earlier = self._noted.get(desk_id)
            edition = self._newsroom.edition(desk_id, number) if earlier is None or number > earlier.number else None
            if edition is None:
                continue
            briefing = edition.briefing
            known.update((entry.id, number) for entry in (*briefing.updates, *briefing.recent))
            self._noted[desk_id] = keep_corrections(edition, earlier or edition)
