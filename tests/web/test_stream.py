"""The stream of new editions: what a page hears, and what it hears after it was away."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime

import pytest

from citewire.model import Edition
from citewire.web import create_app
from citewire.web import stream as stream_module
from citewire.web.stream import BEAT, LONGEST_SPREAD, EventStream, Hub, announcement
from tests.editions import sample
from tests.web.newsrooms import MemoryNewsroom

FIRST, SECOND = sample().edition, sample(later=True).edition
THIRD = replace(SECOND, number=9)


class Asked(MemoryNewsroom):
    """Counts how often it was asked for an edition."""

    def __init__(self, *editions: Edition) -> None:
        super().__init__(*editions)
        self.asked: list[int | None] = []

    def edition(self, desk_id: str, number: int | None = None, as_of: datetime | None = None) -> Edition | None:
        self.asked.append(number)
        return super().edition(desk_id, number, as_of)


def with_hub(newsroom: MemoryNewsroom, play: Callable[[Hub], Awaitable[None]]) -> None:
    async def run() -> None:
        hub = Hub(newsroom)
        hub.start()
        try:
            await asyncio.wait_for(play(hub), timeout=5)
        finally:
            hub.close()

    asyncio.run(run())


def number(event: bytes) -> int:
    fields = dict(line.split(": ", 1) for line in event.decode().splitlines() if line)
    assert fields["event"] == "edition"
    assert fields["id"] == str(json.loads(fields["data"])["number"])
    assert event.endswith(b"\n\n")
    return int(fields["id"])


@asynccontextmanager
async def listening(hub: Hub, after: int | None) -> AsyncIterator[AsyncIterator[bytes]]:
    """What an open page hears."""
    async with hub.listener("orsel-dam") as listener:
        yield hub.editions("orsel-dam", after, listener)


async def silent(next_one: asyncio.Future[bytes]) -> None:
    """Nothing comes for a while."""
    await asyncio.sleep(0.05)
    assert not next_one.done()


def test_a_page_hears_of_an_edition_published_in_another_thread() -> None:
    newsroom = MemoryNewsroom(FIRST)

    async def play(hub: Hub) -> None:
        async with listening(hub, 7) as events:
            next_one = asyncio.ensure_future(anext(events))
            await silent(next_one)
            threading.Thread(target=newsroom.publish, args=(SECOND,)).start()
            assert number(await next_one) == 8

    with_hub(newsroom, play)


def test_a_page_that_was_away_hears_at_once() -> None:
    async def play(hub: Hub) -> None:
        async with listening(hub, 7) as events:
            assert number(await anext(events)) == 8

    with_hub(MemoryNewsroom(FIRST, SECOND), play)


def test_a_page_that_names_no_edition_begins_with_the_next() -> None:
    newsroom = MemoryNewsroom(FIRST)

    async def play(hub: Hub) -> None:
        async with listening(hub, None) as events:
            next_one = asyncio.ensure_future(anext(events))
            await silent(next_one)
            newsroom.publish(SECOND)
            assert number(await next_one) == 8

    with_hub(newsroom, play)


def test_another_desks_edition_wakes_nobody() -> None:
    async def play(hub: Hub) -> None:
        async with listening(hub, 7) as events:
            next_one = asyncio.ensure_future(anext(events))
            await silent(next_one)
            hub._published("elsewhere", 8)
            await silent(next_one)
            next_one.cancel()

    with_hub(MemoryNewsroom(FIRST), play)


def test_an_edition_is_read_once_for_all_readers() -> None:
    newsroom = Asked(FIRST)

    async def play(hub: Hub) -> None:
        async def hear(count: int) -> list[int]:
            async with listening(hub, 7) as events:
                return [number(await anext(events)) for _ in range(count)]

        pages = [asyncio.ensure_future(hear(2)) for _ in range(200)]
        await asyncio.sleep(0.05)
        for edition in (SECOND, THIRD):
            newsroom.publish(edition)
            await asyncio.sleep(0.2)
        assert await asyncio.gather(*pages) == [[8, 9]] * 200

    with_hub(newsroom, play)
    assert newsroom.asked == [None, 8, 7, 9, 8]


def test_readers_who_come_back_together_are_told_what_each_missed() -> None:
    newsroom = Asked(FIRST, SECOND, THIRD)

    async def play(hub: Hub) -> None:
        async def hear(after: int) -> bytes:
            async with listening(hub, after) as events:
                return await anext(events)

        heard = await asyncio.gather(*(hear(after) for after in [7, 8] * 100))
        assert {number(each) for each in heard} == {9}
        assert len(set(heard)) == 2

    with_hub(newsroom, play)
    assert len(newsroom.asked) == 5  # the newest, and two editions for each of the two that the readers had


def test_editions_in_quick_succession_are_told_as_one() -> None:
    newsroom = MemoryNewsroom(FIRST)

    async def play(hub: Hub) -> None:
        async with listening(hub, 7) as events:
            assert await asyncio.wait_for(hub._number("orsel-dam"), 1) == 7
            newsroom.publish(SECOND)
            newsroom.publish(THIRD)
            await asyncio.sleep(0.1)
            event = await anext(events)
            assert number(event) == 9
            assert b"ev-truce" in event

    with_hub(newsroom, play)


def test_an_edition_of_another_process_is_found_when_somebody_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream_module, "FRESH", 0.0)
    newsroom = MemoryNewsroom(FIRST)

    async def play(hub: Hub) -> None:
        assert await hub._number("orsel-dam") == 7
        newsroom.editions.append(SECOND)  # nobody is told
        async with listening(hub, 7) as events:
            assert number(await anext(events)) == 8

    with_hub(newsroom, play)


def test_a_newsroom_that_fails_ends_the_stream_and_is_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    newsroom = MemoryNewsroom(FIRST, SECOND)
    find = newsroom.edition

    def broken(desk_id: str, number: int | None = None, as_of: datetime | None = None) -> Edition | None:
        if number == 8:
            raise OSError("disk")
        return find(desk_id, number, as_of)

    async def play(hub: Hub) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(newsroom, "edition", broken)
            async with listening(hub, 7) as events:
                with pytest.raises(OSError, match="disk"):
                    await anext(events)
        async with listening(hub, 7) as events:
            assert number(await anext(events)) == 8

    with_hub(newsroom, play)


def test_a_silent_stream_gives_signs_of_life(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream_module, "HEARTBEAT", 0.02)

    async def play(hub: Hub) -> None:
        async with listening(hub, 7) as events:
            assert [await anext(events) for _ in range(3)] == [BEAT] * 3
        assert BEAT.startswith(b": ")

    with_hub(MemoryNewsroom(FIRST), play)


def test_closing_ends_every_stream_and_forgets_the_newsroom() -> None:
    newsroom = MemoryNewsroom(FIRST)

    async def play(hub: Hub) -> None:
        async def drain() -> int:
            async with listening(hub, 7) as events:
                return len([event async for event in events])

        streams = [asyncio.ensure_future(drain()) for _ in range(3)]
        await asyncio.sleep(0.05)
        assert hub.open("orsel-dam") == 3
        hub.close()
        assert await asyncio.gather(*streams) == [0, 0, 0]
        assert newsroom.callbacks == []
        assert hub.open("orsel-dam") == 0

    with_hub(newsroom, play)


class Wire:
    """One request as a server makes it of an application: what was sent, and when the reader goes."""

    def __init__(self) -> None:
        self.sent: asyncio.Queue[dict[str, object]] = asyncio.Queue()
        self.gone = asyncio.Event()
        self._asked = False

    async def receive(self) -> dict[str, object]:
        if not self._asked:
            self._asked = True
            return {"type": "http.request", "body": b"", "more_body": False}
        await self.gone.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: dict[str, object]) -> None:
        await self.sent.put(message)


def test_a_reader_who_leaves_is_forgotten() -> None:
    newsroom = MemoryNewsroom(FIRST)

    async def play(hub: Hub) -> None:
        wire = Wire()
        answer = asyncio.ensure_future(
            EventStream(hub, "orsel-dam", 7)({}, wire.receive, wire.send)  # type: ignore[arg-type]
        )
        begun = await wire.sent.get()
        headers = dict(begun["headers"])  # type: ignore[call-overload]
        assert headers[b"content-type"].startswith(b"text/event-stream")
        assert headers[b"cache-control"] == b"no-store"
        assert b"content-length" not in headers
        await wire.sent.get()
        await asyncio.sleep(0.05)
        assert hub.open("orsel-dam") == 1
        newsroom.publish(SECOND)
        assert number(bytes((await wire.sent.get())["body"])) == 8  # type: ignore[arg-type]
        wire.gone.set()
        await asyncio.wait_for(answer, 2)
        assert hub.open("orsel-dam") == 0

    with_hub(newsroom, play)


def test_the_route_resumes_after_what_the_reader_had() -> None:
    async def run() -> None:
        app = create_app(MemoryNewsroom(FIRST, SECOND))
        async with app.router.lifespan_context(app):
            for headers, query, told in (
                ([(b"last-event-id", b"7")], b"after=8", True),
                ([(b"last-event-id", b"x")], b"after=7", True),
                ([], b"", False),
            ):
                wire = Wire()
                scope = {
                    "type": "http", "method": "GET", "path": "/orsel-dam/events", "query_string": query,
                    "headers": headers, "http_version": "1.1", "scheme": "http", "server": ("testserver", 80),
                    "client": ("127.0.0.1", 1), "root_path": "", "raw_path": b"/orsel-dam/events",
                }  # fmt: skip
                answer = asyncio.ensure_future(app(scope, wire.receive, wire.send))  # type: ignore[arg-type]
                assert (await wire.sent.get())["status"] == 200
                await wire.sent.get()
                if told:
                    message = await asyncio.wait_for(wire.sent.get(), 2)
                    assert number(bytes(message["body"])) == 8  # type: ignore[arg-type]
                else:
                    await asyncio.sleep(0.1)
                    assert wire.sent.empty()
                wire.gone.set()
                await asyncio.wait_for(answer, 2)

    asyncio.run(run())


def test_an_event_names_what_is_new() -> None:
    event = announcement(SECOND, FIRST)
    data = json.loads(event.data)
    assert (event.name, event.number) == ("edition", 8)
    assert data["new"] == ["ev-truce", "ev-linden", "ev-trucks"]
    assert data["changed"] == []
    assert json.loads(announcement(SECOND, None).data)["new"] == [one.id for one in SECOND.briefing.updates]


def test_many_readers_are_asked_to_spread_and_few_are_not() -> None:
    def within(readers: int) -> int:
        return int(json.loads(announcement(SECOND, FIRST, readers).data)["within"])

    assert [within(readers) for readers in (0, 1, 250, 5000, 10**6)] == [0, 4, 1000, 20_000, LONGEST_SPREAD]


def test_streams_that_break_off_together_come_back_one_by_one() -> None:
    hub = Hub(MemoryNewsroom(FIRST))
    times = [hub.retry() for _ in range(1000)]
    assert len(set(times)) == 1000
    assert min(times) >= 2000
    assert max(times) < 6000
