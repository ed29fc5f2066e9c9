"""The server under load: readers who listen, pages a second.

``python -m bench web [--readers N]`` serves the demonstration in a process of its own (one, as `citewire serve` is) and
loads it from others, all on this machine, so that the figures are those of server and load together. It prints

* how many streams are open at the same time, what each costs in memory, and how long after a publication its event is
  there: the median, 95 of 100, the last;
* how long after the bytes of a feed are there, with one new entry, a reader who listens has the page that tells it:
  reading, grouping, composing, the gate, publishing, the event, the page;
* answers a second of each kind beside those of the cheapest, a style sheet that is always in memory.

``bench/_locustfile.py`` asks the same pages by Locust, a public load tool, for those who want its figures.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

READERS = 1_000
EDITIONS = 5
"""Publications that are measured; the first is not, for it warms up."""
SECONDS, CONNECTIONS = 3.0, 16


class Companion:
    """A process that answers lines."""

    def __init__(self, *arguments: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def heard(self) -> str:
        """The next line that it prints."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the process ended: its own words are above"
        return line.strip()

    def ask(self, line: str) -> str:
        """What it answers to a line."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        return self.heard()

    def end(self) -> None:
        """Tell it to go, and wait."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()


@contextmanager
def companion(*arguments: str) -> Iterator[Companion]:
    """A process that ends with the block."""
    one = Companion(*arguments)
    try:
        yield one
    finally:
        one.end()


def main(readers: int = READERS) -> None:
    """Print them."""
    with companion("bench._server") as server:
        port, desk_id = server.heard().split()
        listening(server, port, f"/{desk_id}/events", readers)
        asking(int(port), desk_id)
    arriving()


# -- readers who listen ------------------------------------------------------------------------------------------------


def listening(server: Companion, port: str, path: str, count: int) -> None:
    """Open ``count`` streams, publish some editions, print when they arrived."""
    before, began = float(server.ask("memory")), time.monotonic()
    with companion("bench._readers", port, path, str(count)) as readers:
        opened = int(readers.heard())
        took = time.monotonic() - began
        memory = (float(server.ask("memory")) - before) / max(opened, 1)
        print(f"{opened} of {count} streams open after {took:.1f} s, {memory / 1024:.0f} KiB of memory each")
        delays: list[float] = []
        busy = 0.0
        for number in range(1, EDITIONS + 2):
            used = float(server.ask("time"))
            moment = float(server.ask("publish"))
            came = json.loads(readers.ask(f"arrived {number}"))
            if number > 1:
                delays += [at - moment for at in came] + [float("inf")] * (opened - len(came))
                busy += float(server.ask("time")) - used
    delays.sort()
    of = {"median": 0.5, "95 of 100": 0.95, "last": 1.0}
    told = ", ".join(
        f"{name} {delays[min(int(share * len(delays)), len(delays) - 1)]:.3f} s" for name, share in of.items()
    )
    print(f"an edition reaches them after: {told}; {1e6 * busy / len(delays):.0f} µs of the server's processor each")


# -- pages a second ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Kind:
    """What is asked for, and by which headers."""

    name: str
    path: str
    headers: str = ""


class Asker(asyncio.Protocol):
    """One connection that asks again as soon as it was answered."""

    def __init__(self, request: bytes, until: float) -> None:
        self.request, self.until = request, until
        self.over = asyncio.get_running_loop().create_future()
        self.times: list[float] = []
        self.failed = 0
        self._left, self._asked = -1, 0.0
        self._head = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """The first."""
        self.transport = transport
        self._ask()

    def _ask(self) -> None:
        self._asked, self._left, self._head = time.perf_counter(), -1, b""
        self.transport.write(self.request)  # type: ignore[attr-defined]

    def data_received(self, data: bytes) -> None:
        """Count the body down by its Content-Length."""
        if self._left < 0:
            self._head += data
            head, found, body = self._head.partition(b"\r\n\r\n")
            if not found:
                return
            lines = head.lower().split(b"\r\n")
            self.failed += lines[0].split()[1] not in (b"200", b"304")
            length = next((line.split(b":")[1] for line in lines if line.startswith(b"content-length:")), b"0")
            self._left, data = int(length), body
        self._left -= len(data)
        if self._left <= 0:
            self._answered()

    def _answered(self) -> None:
        now = time.perf_counter()
        self.times.append(now - self._asked)
        if now < self.until:
            self._ask()
        else:
            self.transport.close()
            self.over.set_result(None)

    def connection_lost(self, error: Exception | None) -> None:
        """A connection that breaks off has failed."""
        if not self.over.done():
            self.over.set_exception(error or ConnectionError("the server closed the connection"))


async def _ask(port: int, kind: Kind) -> tuple[list[float], int]:
    loop = asyncio.get_running_loop()
    request = f"GET {kind.path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{kind.headers}\r\n".encode()
    until = time.perf_counter() + SECONDS
    askers = [
        (await loop.create_connection(lambda: Asker(request, until), "127.0.0.1", port))[1] for _ in range(CONNECTIONS)
    ]
    await asyncio.gather(*(asker.over for asker in askers))
    return [each for asker in askers for each in asker.times], sum(asker.failed for asker in askers)


def asking(port: int, desk_id: str) -> None:
    """Ask for each kind for some seconds, and print the rates beside the first."""
    page, tag, style, update, moment = asyncio.run(_found(port, desk_id))
    packed = "Accept-Encoding: gzip\r\n"
    kinds = (
        Kind("style sheet", style),
        Kind("page, already there (304)", page, f"If-None-Match: {tag}\r\n"),
        Kind("page", page),
        Kind("page, compressed", page, packed),
        Kind("frame", f"{page}/embed", packed),
        Kind("one update", update, packed),
        Kind("page as of a moment", f"{page}?as_of={moment}", packed),
        Kind("Atom", f"{page}/feed.atom", packed),
        Kind("briefing.json", f"{page}/briefing.json", packed),
    )
    first = 0.0
    for kind in kinds:
        times, failed = asyncio.run(_ask(port, kind))
        rate = len(times) / SECONDS
        first = first or rate
        slow = statistics.quantiles(times, n=20)[-1]
        print(
            f"{kind.name:28} {rate:7.0f} a second, {rate / first:5.2f} of the first; "
            f"median {1000 * statistics.median(times):6.1f} ms, 95 of 100 {1000 * slow:6.1f} ms"
            + (f"; {failed} FAILED" if failed else "")
        )


async def _found(port: int, desk_id: str) -> tuple[str, str, str, str, str]:
    """Addresses of the page, its style sheet and an update, its tag, and the moment of the edition."""
    head, _, body = (await _page(port, desk_id)).partition("\r\n\r\n")
    tag = next(line.split(": ", 1)[1] for line in head.split("\r\n") if line.lower().startswith("etag"))
    style = body.split('rel="stylesheet" href="', 1)[1].split('"', 1)[0]
    update = f"/{desk_id}/updates/" + body.split(f'href="/{desk_id}/updates/', 1)[1].split('"', 1)[0]
    moment = body.split('<time class="ago" datetime="', 1)[1].split('"', 1)[0].replace("+", "%2B")
    return f"/{desk_id}", tag, style, update, moment


# -- from a feed to the reader -----------------------------------------------------------------------------------------

PLACES = ["Arn", "Belk", "Corv", "Dasz", "Elmo", "Fahn", "Gort", "Hulm", "Ister", "Jarn", "Kolb", "Lund"]


def arriving() -> None:
    """Put one entry after the other into a feed, and time each until a reader has the page that tells it."""
    with companion("bench._live") as live:
        port, desk_id = live.heard().split()
        delays = []
        with companion("bench._readers", port, f"/{desk_id}/events", "1") as reader:
            reader.heard()
            for number, place in enumerate(PLACES, 1):
                begun = float(live.ask(f"entry {place}ford"))
                came = json.loads(reader.ask(f"arrived {number}"))
                asked = time.monotonic()
                page = asyncio.run(_page(int(port), desk_id))
                if came and f"{place}ford" in page and number > 1:  # the first warms up
                    delays.append(came[0] - begun + time.monotonic() - asked)
    missed = len(PLACES) - 1 - len(delays)
    told = f"median {statistics.median(delays):.2f} s, last {max(delays):.2f} s" if delays else "never"
    print(f"a new entry is on the reader's page after: {told}" + (f"; {missed} of them NOT THERE" if missed else ""))


async def _page(port: int, desk_id: str) -> str:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"GET /{desk_id} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode())
    text = (await reader.read(-1)).decode()
    writer.close()
    return text


if __name__ == "__main__":
    main()
