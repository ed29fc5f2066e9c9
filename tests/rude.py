"""A rude world on loopback: one HTTP server whose every path misbehaves in its own way.

``RudeServer`` runs in threads and closes without waiting for anybody. ``outside`` makes a fetcher believe that its
names are public hosts on the internet while every connection ends at the server, so that the guard against private
addresses is on in every test; ``dialled`` records which addresses were connected to.
"""

from __future__ import annotations

import gzip
import socket
import struct
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from types import TracebackType
from typing import Self

import httpcore

from citewire.ingest.transport import Outside, connect

PUBLIC = "93.184.216.10"  # looks public; no packet ever goes there
ETAG = '"v1"'
LAST_MODIFIED = "Tue, 06 Jan 2026 08:00:00 GMT"


def rss(
    title: str = "Harbour Post", items: Sequence[str] = ("Ferry to Sandholm late",), *, charset: str = "utf-8"
) -> bytes:
    """A small RSS feed with one item per headline, in ``charset`` and saying so."""
    body = "".join(
        f"<item><title>{item}</title><link>https://harbour.example/{number}</link>"
        f"<guid>h-{number}</guid><description>{item}, says the harbour office.</description></item>"
        for number, item in enumerate(items, 1)
    )
    text = (
        f'<?xml version="1.0" encoding="{charset}"?><rss version="2.0"><channel><title>{title}</title>'
        f"<link>https://harbour.example/</link>{body}</channel></rss>"
    )
    return text.encode(charset)


def answer(body: bytes = b"", status: str = "200 OK", length: int | None = None, **headers: str) -> bytes:
    """A whole HTTP answer; ``length`` overrides the honest Content-Length, underscores in names become hyphens."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}", "Connection: close"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


@cache
def bomb(megabytes: int = 64) -> bytes:
    """Zeros, gzipped to a thousandth."""
    return gzip.compress(bytes(megabytes * 1024 * 1024), compresslevel=6)


@dataclass(slots=True)
class Asked:
    """One request as it arrived: header names in lower case."""

    host: str
    path: str
    headers: dict[str, str]
    method: str = "GET"
    body: bytes = b""


@dataclass(slots=True)
class Caller:
    """The connection to one client; a handler writes to it what it likes."""

    socket: socket.socket
    asked: Asked
    closing: threading.Event

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def drip(self, data: bytes, every: float) -> None:
        """One byte at a time."""
        for index in range(len(data)):
            self.send(data[index : index + 1])
            if self.closing.wait(every):
                return

    def reset(self) -> None:
        """Ends the connection with a TCP reset instead of a goodbye."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()


Handler = Callable[[Caller], None]


class RudeServer:
    """Serves ``paths`` (path to bytes or handler) on a free port of 127.0.0.1; keeps what it was asked."""

    def __init__(self, paths: dict[str, bytes | Handler] | None = None) -> None:
        self.paths: dict[str, bytes | Handler] = rude_paths() | (paths or {})
        self.asked: list[Asked] = []
        self._closing = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self._listener.settimeout(0.1)
        self.port: int = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._accept, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._closing.set()
        self._thread.join()
        self._listener.close()

    def count(self, path: str) -> int:
        """How often ``path`` was asked for."""
        return sum(asked.path == path for asked in self.asked)

    def _accept(self) -> None:
        while not self._closing.is_set():
            try:
                connection, _ = self._listener.accept()
            except TimeoutError:
                continue
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        connection.settimeout(10)
        try:
            asked = _read_request(connection)
            self.asked.append(asked)
            action = self.paths.get(asked.path, answer(b"nothing here", "404 Not Found"))
            if callable(action):
                action(Caller(connection, asked, self._closing))
            else:
                connection.sendall(action)
        except OSError:
            pass  # the client had enough, which is what many of these paths are for
        finally:
            connection.close()


def _read_request(connection: socket.socket) -> Asked:
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65536)
        if not piece:
            raise ConnectionError("the client went away")
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = {name.strip().lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    while len(body) < int(headers.get("content-length", 0)) and (piece := connection.recv(65536)):
        body += piece
    method, path, _ = first.split(" ")
    return Asked(headers.get("host", ""), path, headers, method, body)


# -- the paths --------------------------------------------------------------------------------------------------------


def _conditional(caller: Caller) -> None:
    if caller.asked.headers.get("if-none-match") == ETAG:
        caller.send(answer(status="304 Not Modified", ETag=ETAG, Cache_Control="max-age=900"))
    else:
        caller.send(answer(rss(), ETag=ETAG, Last_Modified=LAST_MODIFIED, Cache_Control="max-age=600"))


def _drip(caller: Caller) -> None:
    caller.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    caller.drip(b"<" * 100000, 0.02)


def _drip_headers(caller: Caller) -> None:
    caller.drip(b"HTTP/1.1 200 OK\r\nX-Slow: " + b"z" * 100000, 0.02)


def _silent(caller: Caller) -> None:
    caller.closing.wait(5)


def _endless(caller: Caller) -> None:
    caller.send(b"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n")
    while not caller.closing.is_set():
        caller.send(b"<item>" * 10000)


def _huge_headers(caller: Caller) -> None:
    caller.send(b"HTTP/1.1 200 OK\r\n")
    for number in range(3000):
        caller.send(f"X-Header-{number}: {'h' * 200}\r\n".encode())
    caller.send(b"\r\n")


def _reset(caller: Caller) -> None:
    caller.send(answer(rss(), length=100000))
    time.sleep(0.05)  # lets the bytes arrive before the reset throws them away
    caller.reset()


def _redirect(to: str, status: str = "302 Found") -> bytes:
    return answer(status=status, Location=to)


def rude_paths() -> dict[str, bytes | Handler]:
    """Every path with what it does; a name says the rudeness."""
    whole = rss(items=("Ferry to Sandholm late", "Crane falls at pier four", "Fog closes the strait"))
    russian, ukrainian = "Порт закрыт из-за тумана", "Гавань відкрита знову"
    return {
        "/good": answer(whole, Content_Type="application/rss+xml"),
        "/gzip": answer(gzip.compress(whole), Content_Encoding="gzip"),
        "/conditional": _conditional,
        "/always-304": answer(status="304 Not Modified"),
        "/gone": answer(b"gone", "410 Gone"),
        "/missing": answer(b"no", "404 Not Found"),
        "/error": answer(b"oops", "500 Internal Server Error"),
        "/closed": answer(b"", "503 Service Unavailable", Retry_After="1800"),
        "/throttled": answer(b"", "429 Too Many Requests", Retry_After="7200"),
        "/throttled-date": answer(b"", "429 Too Many Requests", Retry_After="Tue, 06 Jan 2026 12:00:00 GMT"),
        "/throttled-silent": answer(b"", "429 Too Many Requests"),
        "/drip": _drip,
        "/drip-headers": _drip_headers,
        "/silent": _silent,
        "/endless": _endless,
        "/bomb": answer(bomb(), Content_Encoding="gzip"),
        "/double-bomb": answer(gzip.compress(bomb()), Content_Encoding="gzip, gzip"),
        "/brotli": answer(b"\x8b\x02\x80", Content_Encoding="br"),
        "/half-gzip": answer(gzip.compress(whole)[:-60], Content_Encoding="gzip"),
        "/false-gzip": answer(whole, Content_Encoding="gzip"),
        "/loop": _redirect("/loop-back"),
        "/loop-back": _redirect("/loop"),
        **{f"/maze-{step}": _redirect(f"/maze-{step + 1}") for step in range(12)},
        "/moved": _redirect("/good", "301 Moved Permanently"),
        "/moved-for-now": _redirect("/good", "302 Found"),
        "/moved-nowhere": answer(status="302 Found"),
        "/moved-to-nonsense": _redirect("http://rude.example:port/"),
        "/moved-to-file": _redirect("file:///etc/hosts"),
        "/to-loopback": _redirect("http://127.0.0.1/good"),
        "/to-metadata": _redirect("http://169.254.169.254/latest/meta-data/"),
        "/to-loopback-6": _redirect("http://[::1]/good"),
        "/to-decimal": _redirect("http://2130706433/good"),
        "/to-other-host": _redirect("http://other.example/good"),
        "/koi8-r": answer(rss("Порт", (russian,), charset="koi8-r"), Content_Type="text/xml"),
        "/windows-1251": answer(rss("Порт", (ukrainian,), charset="windows-1251"), Content_Type="text/xml"),
        "/koi8-r-called-utf-8": answer(
            rss("Порт", (russian,), charset="koi8-r"), Content_Type="text/xml; charset=utf-8"
        ),
        "/utf-8-called-latin-1": answer(rss("Порт", (ukrainian,)), Content_Type="text/xml; charset=iso-8859-1"),
        "/truncated": answer(whole[: whole.index(b"Fog") + 8], ETag='"half"', Content_Type="text/xml"),
        "/truncated-early": answer(whole[: whole.index(b"Ferry") + 3], Content_Type="text/xml"),
        "/html": answer(b"<!DOCTYPE html><html><head><title>Log in</title></head><body>Hello</body></html>"),
        "/empty": answer(b""),
        "/blank": answer(b"  \n\n "),
        "/binary": answer(bytes(range(256)) * 8),
        "/reset": _reset,
        "/huge-headers": _huge_headers,
        "/too-long": answer(whole, length=len(whole) + 500),
        "/too-short": answer(whole, length=len(whole) - 60),
        "/two-lengths": answer(whole, Content_length="7"),
        "/not-http": b"220 mail.harbour.example ESMTP ready\r\n",
        "/hangs-up": b"",
    }


# -- the world around it ----------------------------------------------------------------------------------------------


@dataclass(slots=True)
class World:
    """Names, addresses and time as a fetcher sees them; every connection ends at ``port`` of loopback."""

    port: int
    names: dict[str, list[list[str]]] = field(default_factory=dict)
    dialled: list[str] = field(default_factory=list)
    now: datetime = datetime(2026, 1, 6, 10, 0, tzinfo=UTC)

    def resolve(self, host: str, port: int) -> list[str]:
        """The next of the host's answers; the last one is repeated. Unknown names are public."""
        if host.isdigit():
            return [socket.inet_ntoa(struct.pack("!I", int(host)))]
        answers = self.names.get(host, [[PUBLIC]])
        return answers.pop(0) if len(answers) > 1 else answers[0]

    def dial(self, address: str, port: int, seconds: float) -> httpcore.NetworkStream:
        self.dialled.append(address)
        return connect("127.0.0.1", self.port, seconds)

    def outside(self) -> Outside:
        """For ``HttpFetcher(outside=...)``."""
        return Outside(resolve=self.resolve, connect=self.dial, now=lambda: self.now)
