"""Readers who listen, in a process of their own: ``python -m bench._readers PORT PATH COUNT``.

It opens the streams, prints how many are open, and then answers lines: ``arrived N`` waits until every stream has heard
N events (20 seconds at most) and prints the moments at which the last of them came, as a JSON list; an empty line ends
it.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time

AT_ONCE = 100
"""Connections that are being opened at the same time: a listening socket queues some hundreds."""


class Reader(asyncio.Protocol):
    """One stream: whether it is open, how many events it has heard, when the last came."""

    def __init__(self, request: bytes) -> None:
        self.request = request
        self.opened = asyncio.get_running_loop().create_future()
        self.heard, self.at = 0, 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Asks for the stream."""
        transport.write(self.request)  # type: ignore[attr-defined]

    def data_received(self, data: bytes) -> None:
        """Headers, an event or a sign of life."""
        if not self.opened.done():
            self.opened.set_result(b" 200 " in data.split(b"\r\n", 1)[0])
        if b"event: edition" in data:
            self.heard, self.at = self.heard + 1, time.monotonic()

    def connection_lost(self, _error: Exception | None) -> None:
        """The server ended it."""
        if not self.opened.done():
            self.opened.set_result(False)


async def listen(port: int, path: str, count: int) -> None:
    """Open the streams, then answer."""
    loop = asyncio.get_running_loop()
    request = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n\r\n".encode()
    few = asyncio.Semaphore(AT_ONCE)

    async def one() -> Reader:
        async with few:
            _, reader = await loop.create_connection(lambda: Reader(request), "127.0.0.1", port)
            await asyncio.wait_for(reader.opened, 60)
            return reader

    readers = await asyncio.gather(*(one() for _ in range(count)))
    print(sum(reader.opened.result() for reader in readers), flush=True)
    while line := (await loop.run_in_executor(None, sys.stdin.readline)).strip():
        wanted, until = int(line.split()[1]), time.monotonic() + 20
        while time.monotonic() < until and any(reader.heard < wanted for reader in readers):
            await asyncio.sleep(0.05)
        print(json.dumps([reader.at for reader in readers if reader.heard >= wanted]), flush=True)


if __name__ == "__main__":
    asyncio.run(listen(int(sys.argv[1]), sys.argv[2], int(sys.argv[3])))
