"""The stream of new editions: what a page hears, and what it hears after it was away."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import AsyncIterator, Awaitable, Callable

from sse_starlette import ServerSentEvent

from citewire.web.stream import Hub, announcement
from tests.editions import sample
from tests.web.newsrooms import MemoryNewsroom

FIRST, SECOND = sample().edition, sample(later=True).edition


def with_hub(newsroom: MemoryNewsroom, play: Callable[[Hub], Awaitable[None]]) -> None:
    async def run() -> None:
        hub = Hub(newsroom)
        hub.start()
        try:
            await asyncio.wait_for(play(hub), timeout=5)
        finally:
            hub.close()

    asyncio.run(run())


def number(event: ServerSentEvent) -> int:
    return int(json.loads(str(event.data))["number"])


async def settle(hub: Hub) -> None:
    """Until someone listens."""
    while not any(hub._listeners.values()):
        await asyncio.sleep(0.001)


def test_a_page_hears_of_an_edition_published_in_another_thread() -> None:
    newsroom = MemoryNewsroom(FIRST)

    async def play(hub: Hub) -> None:
        events = hub.editions("orsel-dam", after=7)
        next_one = asyncio.ensure_future(anext(events))
        await settle(hub)
        threading.Thread(target=newsroom.publish, args=(SECOND,)).start()
        assert number(await next_one) == 8
        await events.aclose()

    with_hub(newsroom, play)


def test_a_page_that_was_away_hears_at_once() -> None:
    async def play(hub: Hub) -> None:
        events = hub.editions("orsel-dam", after=7)
        assert number(await anext(events)) == 8
        await events.aclose()

    with_hub(MemoryNewsroom(FIRST, SECOND), play)


def test_a_page_that_names_no_edition_begins_with_the_next() -> None:
    newsroom = MemoryNewsroom(FIRST)

    async def play(hub: Hub) -> None:
        events = hub.editions("orsel-dam", after=None)
        next_one = asyncio.ensure_future(anext(events))
        await settle(hub)
        await asyncio.sleep(0.05)
        assert not next_one.done()
        newsroom.publish(SECOND)
        assert number(await next_one) == 8
        await events.aclose()

    with_hub(newsroom, play)


def test_another_desks_edition_wakes_nobody() -> None:
    async def play(hub: Hub) -> None:
        events = hub.editions("orsel-dam", after=7)
        next_one = asyncio.ensure_future(anext(events))
        await settle(hub)
        hub._published("elsewhere", 8)
        await asyncio.sleep(0.05)
        assert not next_one.done()
        next_one.cancel()

    with_hub(MemoryNewsroom(FIRST), play)


def test_closing_ends_every_stream_and_forgets_the_newsroom() -> None:
    newsroom = MemoryNewsroom(FIRST)

    async def play(hub: Hub) -> None:
        streams = [asyncio.ensure_future(drain(hub.editions("orsel-dam", after=7))) for _ in range(3)]
        await settle(hub)
        hub.close()
        assert await asyncio.gather(*streams) == [0, 0, 0]
        assert newsroom.callbacks == []
        assert not any(hub._listeners.values())

    with_hub(newsroom, play)


async def drain(events: AsyncIterator[ServerSentEvent]) -> int:
    return len([event async for event in events])


def test_an_event_names_what_is_new() -> None:
    event = announcement(SECOND, FIRST)
    data = json.loads(str(event.data))
    assert (event.event, event.id) == ("edition", "8")
    assert data["new"] == ["ev-truce", "ev-linden", "ev-trucks"]
    assert data["changed"] == []
    assert json.loads(str(announcement(SECOND, None).data))["new"] == [one.id for one in SECOND.briefing.updates]
