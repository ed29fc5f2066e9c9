"""Server-Sent Events: a reader's page hears of each new edition, and hears at once of one that it missed."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from sse_starlette import ServerSentEvent

from citewire.model import Edition
from citewire.publish import announce
from citewire.web.ports import Newsroom

LONGEST_LIST = 200
"""Ids named in one event; a reader that was away for longer fetches the page anyway."""


class Listener:
    """One open page. It remembers only that something is new, so a slow reader costs nothing."""

    def __init__(self) -> None:
        self.woken = asyncio.Event()


class Hub:
    """Passes each publication on to the pages of its desk that are open. One for each running server."""

    def __init__(self, newsroom: Newsroom) -> None:
        self.newsroom = newsroom
        self.closed = False
        self._listeners: dict[str, set[Listener]] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._unsubscribe: Callable[[], None] | None = None

    def start(self) -> None:
        """Begins to listen to the newsroom; called in the server's own loop."""
        self._loop = asyncio.get_running_loop()
        self.closed = False
        self._unsubscribe = self.newsroom.subscribe(self._published)

    def close(self) -> None:
        """Ends every stream at once, so that the server need not wait for its readers to leave."""
        self.closed = True
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        for desk_id in list(self._listeners):
            self._wake(desk_id)

    def _published(self, desk_id: str, _number: int) -> None:
        """Called from the newsroom's thread."""
        loop = self._loop
        if loop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(self._wake, desk_id)

    def _wake(self, desk_id: str) -> None:
        for listener in self._listeners.get(desk_id, set()):
            listener.woken.set()

    def open(self, desk_id: str) -> int:
        """How many streams of the desk are open."""
        return len(self._listeners.get(desk_id, ()))

    @asynccontextmanager
    async def listener(self, desk_id: str) -> AsyncIterator[Listener]:
        """A listener that is forgotten when its stream ends."""
        one = Listener()
        self._listeners.setdefault(desk_id, set()).add(one)
        try:
            yield one
        finally:
            self._listeners[desk_id].discard(one)

    async def editions(self, desk_id: str, after: int | None) -> AsyncIterator[ServerSentEvent]:
        """An event for the latest edition whenever it is newer than ``after`` and than the last event.

        ``after`` None begins with the edition that comes next. Editions that follow each other faster than the
        reader takes them are told as one.
        """
        async with self.listener(desk_id) as one:
            known = after if after is not None else await self._latest_number(desk_id)
            while not self.closed:
                one.woken.clear()
                edition = await asyncio.to_thread(self.newsroom.edition, desk_id)
                if edition is not None and edition.number > known:
                    before = await asyncio.to_thread(self.newsroom.edition, desk_id, known) if known else None
                    yield announcement(edition, before)
                    known = edition.number
                if not self.closed:  # the newsroom may have closed while we were reading
                    await one.woken.wait()

    async def _latest_number(self, desk_id: str) -> int:
        edition = await asyncio.to_thread(self.newsroom.edition, desk_id)
        return edition.number if edition else 0


def announcement(edition: Edition, before: Edition | None) -> ServerSentEvent:
    """The event ``edition``: its number, its time, and the ids of updates that ``before`` lacked or had otherwise."""
    new = announce(edition, before)
    data = {
        "number": new.number,
        "published_at": new.published_at.isoformat(),
        "new": new.new[:LONGEST_LIST],
        "changed": new.changed[:LONGEST_LIST],
        "withdrawn": new.withdrawn[:LONGEST_LIST],
    }
    return ServerSentEvent(json.dumps(data, separators=(",", ":")), event="edition", id=str(edition.number), retry=3000)
