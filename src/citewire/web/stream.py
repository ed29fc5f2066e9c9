"""Server-Sent Events: a reader's page hears of each new edition, and hears at once of one that it missed.

An edition is read once when it comes out, not once for each reader, and its event is made once for all who had the
edition before. An open stream holds a connection, two small tasks and the number of the edition that it knows.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from citewire.model import Edition
from citewire.publish import announce
from citewire.web.ports import Newsroom

LONGEST_LIST = 200
"""Ids named in one event; a reader that was away for longer fetches the page anyway."""

HEARTBEAT = 20.0
"""Seconds between comments on a silent stream: proxies commonly cut one after 30 to 60."""

FRESH = 1.0
"""Seconds for which the number of the newest edition is believed: another process may publish into the same store."""

KEPT = 64
"""Events in memory, by the edition that the reader had."""

PAGES_A_SECOND = 250
"""Readers who may be asked to fetch the page in one second: about what one process answers on a busy machine."""

LONGEST_SPREAD = 30_000
"""Milliseconds after which everybody shall have fetched it, however many they are."""

SOONEST_RETRY, RETRIES, STEP = 2_000, 4_000, 389
"""Milliseconds after which a stream that broke off is asked for again: each stream is told another time between the
first and the sum of both, or a server that starts anew would hear from all of them at once."""

AT_ONCE = 200
"""Streams that get their sign of life together."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event, or a comment where it has no name: what a stream sends, and the edition that it tells of."""

    data: str
    name: str = ""
    number: int = 0

    def encoded(self) -> bytes:
        """As it stands in the stream."""
        if not self.name:
            return f": {self.data}\n\n".encode()
        return f"id: {self.number}\nevent: {self.name}\ndata: {self.data}\n\n".encode()


BEAT = Event("still here").encoded()


class Listener:
    """One open page. It remembers only that something is new, so a slow reader costs nothing."""

    __slots__ = ("beat", "gone", "woken")

    def __init__(self) -> None:
        self.woken = asyncio.Event()
        self.beat = self.gone = False


class Hub:
    """Passes each publication on to the pages of its desk that are open. One for each running server."""

    def __init__(self, newsroom: Newsroom) -> None:
        self.newsroom = newsroom
        self.closed = False
        self._listeners: dict[str, set[Listener]] = {}
        self._newest: dict[str, tuple[int, float]] = {}
        self._looks: dict[str, asyncio.Task[int]] = {}
        self._events: OrderedDict[tuple[str, int, int], asyncio.Task[bytes]] = OrderedDict()
        self._tasks: set[asyncio.Task[None]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self._streams = 0

    def start(self) -> None:
        """Begins to listen to the newsroom; called in the server's own loop."""
        self._loop = asyncio.get_running_loop()
        self.closed = False
        self._unsubscribe = self.newsroom.subscribe(self._published)
        self._run(self._beat())

    def close(self) -> None:
        """Ends every stream at once, so that the server need not wait for its readers to leave."""
        self.closed = True
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        for task in list(self._tasks):
            task.cancel()
        for desk_id in list(self._listeners):
            self._wake(desk_id)

    def open(self, desk_id: str) -> int:
        """How many streams of the desk are open."""
        return len(self._listeners.get(desk_id, ()))

    def retry(self) -> int:
        """Milliseconds after which the next stream shall be asked for again, should it break off."""
        self._streams += 1
        return SOONEST_RETRY + self._streams * STEP % RETRIES

    @asynccontextmanager
    async def listener(self, desk_id: str) -> AsyncIterator[Listener]:
        """A listener that is forgotten when its stream ends."""
        one = Listener()
        self._listeners.setdefault(desk_id, set()).add(one)
        try:
            yield one
        finally:
            self._listeners[desk_id].discard(one)

    async def editions(self, desk_id: str, after: int | None, one: Listener) -> AsyncIterator[bytes]:
        """An event for the latest edition whenever it is newer than ``after`` and than the last event; a comment on a
        stream that is silent for long.

        ``after`` None begins with the edition that comes next. Editions that follow each other faster than the
        reader takes them are told as one.
        """
        newest = await self._number(desk_id)
        known = newest if after is None else after
        while not (self.closed or one.gone):
            one.woken.clear()
            newest = self._newest[desk_id][0]
            if newest > known:
                yield await self._event(desk_id, known, newest)
                known = newest
            elif one.beat:
                yield BEAT
            one.beat = False
            if not (self.closed or one.gone):  # the newsroom may have closed while we were reading
                await one.woken.wait()

    # -- what is new, found out once -----------------------------------------------------------------------------------

    def _published(self, desk_id: str, number: int) -> None:
        """Called from the newsroom's thread."""
        loop = self._loop
        if loop is not None and not loop.is_closed():
            loop.call_soon_threadsafe(lambda: self._run(self._spread(desk_id, number)))

    async def _spread(self, desk_id: str, number: int) -> None:
        """Make the event for those who had the edition before, then wake everyone."""
        before = self._newest.get(desk_id, (number - 1, 0.0))[0]
        self._newest[desk_id] = max(number, before), asyncio.get_running_loop().time()
        if self.open(desk_id) and number > before:
            try:
                await self._event(desk_id, before, number)
            except Exception:  # each stream finds out for itself, and ends; its reader comes again
                logging.getLogger(__name__).exception("telling of edition %s of %s", number, desk_id)
        self._wake(desk_id)

    async def _number(self, desk_id: str) -> int:
        """The number of the newest edition, 0 without one; asked of the newsroom at most once a second."""
        number, at = self._newest.get(desk_id, (0, float("-inf")))
        if asyncio.get_running_loop().time() - at < FRESH:
            return number
        if desk_id not in self._looks:
            self._looks[desk_id] = asyncio.ensure_future(self._look(desk_id))
        return await asyncio.shield(self._looks[desk_id])

    async def _look(self, desk_id: str) -> int:
        try:
            edition = await asyncio.to_thread(self.newsroom.edition, desk_id)
        finally:
            self._looks.pop(desk_id, None)
        known = self._newest.get(desk_id, (0, 0.0))[0]  # which may be newer by now
        number = max(known, edition.number if edition else 0)
        self._newest[desk_id] = number, asyncio.get_running_loop().time()
        return number

    async def _event(self, desk_id: str, known: int, number: int) -> bytes:
        """The event for a reader who had edition ``known``, made once for all of them."""
        key = (desk_id, known, number)
        if key not in self._events:
            self._events[key] = asyncio.ensure_future(asyncio.to_thread(self._made, *key))
            if len(self._events) > KEPT:
                self._events.popitem(last=False)
        try:
            return await asyncio.shield(self._events[key])
        except Exception:
            self._events.pop(key, None)  # the next one tries again
            raise

    def _made(self, desk_id: str, known: int, number: int) -> bytes:
        edition = self.newsroom.edition(desk_id, number)
        if edition is None:
            raise LookupError(f"desk {desk_id} has no edition {number}")
        before = self.newsroom.edition(desk_id, known) if known else None
        return announcement(edition, before, self.open(desk_id)).encoded()

    # -- waking --------------------------------------------------------------------------------------------------------

    def _wake(self, desk_id: str) -> None:
        for listener in self._listeners.get(desk_id, set()):
            listener.woken.set()

    async def _beat(self) -> None:
        """A sign of life on every stream, some of them at a time."""
        while True:
            await asyncio.sleep(HEARTBEAT)
            listeners = [each for desk_id in list(self._listeners) for each in self._listeners[desk_id]]
            for start in range(0, len(listeners), AT_ONCE):
                for listener in listeners[start : start + AT_ONCE]:
                    listener.beat = True
                    listener.woken.set()
                await asyncio.sleep(0)

    def _run(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


class EventStream(Response):
    """The answer that stays open: plain ASGI, so that ten thousand of them fit into one process."""

    media_type = "text/event-stream"

    def __init__(self, hub: Hub, desk_id: str, after: int | None) -> None:
        self._hub, self._desk_id, self._after = hub, desk_id, after
        # X-Accel-Buffering: nginx would hold the events back until it has a page full of them.
        super().__init__(headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"})
        del self.headers["content-length"]

    async def __call__(self, _scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
        first = f"retry: {self._hub.retry()}\n\n".encode()
        await send({"type": "http.response.body", "body": first, "more_body": True})  # the headers leave at once
        async with self._hub.listener(self._desk_id) as listener:
            leaving = asyncio.ensure_future(_until_gone(receive, listener))
            try:
                async for chunk in self._hub.editions(self._desk_id, self._after, listener):
                    await send({"type": "http.response.body", "body": chunk, "more_body": True})
            finally:
                leaving.cancel()
        await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _until_gone(receive: Receive, listener: Listener) -> None:
    """Notices that the reader has closed the page."""
    while (await receive())["type"] != "http.disconnect":
        pass
    listener.gone = True
    listener.woken.set()


def announcement(edition: Edition, before: Edition | None, readers: int = 0) -> Event:
    """The event ``edition``: its number, its time, and the ids of updates that ``before`` lacked or had otherwise.

    ``within`` are milliseconds: each of the ``readers`` who hear it together is to fetch the page at a moment
    of its own so soon, so that they don't all ask at once.
    """
    new = announce(edition, before)
    data = {
        "number": new.number,
        "published_at": new.published_at.isoformat(),
        "new": new.new[:LONGEST_LIST],
        "changed": new.changed[:LONGEST_LIST],
        "withdrawn": new.withdrawn[:LONGEST_LIST],
        "within": min(1000 * readers // PAGES_A_SECOND, LONGEST_SPREAD),
    }
    return Event(json.dumps(data, separators=(",", ":")), "edition", edition.number)
