"""Connections of one fetch: to checked addresses only, within one budget of time and bytes.

The name is resolved here and nowhere else, and the socket goes to the address that was checked; the Host header and
TLS keep the name. Every connection asks anew, also the one after a redirect. No proxy is read from the environment:
behind a proxy nobody could say which address was asked.
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self

import httpcore
import httpx
from httpcore import SOCKET_OPTION, NetworkStream

from citewire.errors import FetchError, TooLarge
from citewire.ingest.addresses import Resolver, checked, in_words, resolve, resolve_within
from citewire.ingest.limits import Budget

Connector = Callable[[str, int, float], NetworkStream]


def connect(address: str, port: int, seconds: float) -> NetworkStream:
    """A TCP connection to an IP address. Raises httpcore's ConnectError and ConnectTimeout."""
    return httpcore.SyncBackend().connect_tcp(address, port, timeout=seconds)


def wall_clock() -> datetime:
    """Now, aware UTC; used only to read dates in headers."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Outside:
    """The outside world of a fetch; a test puts in its own. ``clock`` is monotonic, in seconds."""

    resolve: Resolver = resolve
    connect: Connector = connect
    clock: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    now: Callable[[], datetime] = wall_clock


class GuardedStream(NetworkStream):
    """A stream that stops when the budget does, whatever timeouts it is asked for."""

    def __init__(self, inner: NetworkStream, budget: Budget) -> None:
        self._inner = inner
        self._budget = budget

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data = self._inner.read(max_bytes, timeout=self._budget.remaining())
        self._budget.receive(len(data))
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, timeout=self._budget.remaining())

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> NetworkStream:
        secured = self._inner.start_tls(ssl_context, server_hostname, self._budget.remaining())
        return GuardedStream(secured, self._budget)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class GuardedBackend(httpcore.NetworkBackend):
    """Resolves, checks, then connects to what was checked."""

    def __init__(self, outside: Outside, budget: Budget, *, allow_private: bool) -> None:
        self._outside = outside
        self._budget = budget
        self._allow_private = allow_private

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[SOCKET_OPTION] | None = None,
    ) -> NetworkStream:
        answers = resolve_within(self._outside.resolve, host, port, self._budget.remaining())
        return self._first(checked(host, answers, allow_private=self._allow_private), port)

    def _first(self, addresses: list[str], port: int) -> NetworkStream:
        """The first that answers; a dead one takes no more than its share of the time."""
        for index, address in enumerate(addresses):
            share = self._budget.remaining() / (len(addresses) - index)
            try:
                return GuardedStream(self._outside.connect(address, port, share), self._budget)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if address == addresses[-1]:
                    raise
        raise AssertionError("checked() never returns an empty list")


class GuardedTransport(httpx.BaseTransport):
    """An httpx transport for one fetch and its redirects; closed with it, so that nothing is kept open between."""

    def __init__(
        self, outside: Outside, budget: Budget, *, allow_private: bool, ssl_context: ssl.SSLContext | None
    ) -> None:
        self._budget = budget
        self._pool = httpcore.ConnectionPool(
            ssl_context=ssl_context,
            network_backend=GuardedBackend(outside, budget, allow_private=allow_private),
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        self.close()

    def close(self) -> None:
        self._pool.close()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """One request, one answer; redirects are the caller's. Raises FetchError."""
        asked = httpcore.Request(
            request.method,
            httpcore.URL(
                scheme=request.url.raw_scheme,
                host=request.url.raw_host,
                port=request.url.port,
                target=request.url.raw_path,
            ),
            headers=request.headers.raw,
            content=request.read(),
        )
        try:
            answer = self._pool.handle_request(asked)
        except _HTTPCORE as error:
            raise _explained(error, self._budget) from error
        return httpx.Response(answer.status, headers=answer.headers, stream=_Stream(answer, self._budget))


class _Stream(httpx.SyncByteStream):
    def __init__(self, answer: httpcore.Response, budget: Budget) -> None:
        self._answer = answer
        self._budget = budget

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._answer.iter_stream()
        except _HTTPCORE as error:
            raise _explained(error, self._budget) from error

    def close(self) -> None:
        self._answer.close()


_HTTPCORE = (
    httpcore.TimeoutException,
    httpcore.NetworkError,
    httpcore.ProtocolError,
    httpcore.UnsupportedProtocol,
)


def _explained(error: Exception, budget: Budget) -> FetchError:
    if isinstance(error, httpcore.ConnectTimeout):
        return FetchError("the server can't be reached (no connection in time); check the address", kind="timeout")
    if isinstance(error, httpcore.TimeoutException):
        return budget.late()
    if isinstance(error, httpcore.ProtocolError):
        return _broken(str(error))
    reason = in_words(error)
    if "CERTIFICATE" in reason.upper():
        return FetchError(
            f"the server's certificate can't be trusted ({reason}); check the address and this machine's clock",
            kind="connection",
        )
    if isinstance(error, httpcore.ConnectError):
        return FetchError(f"the server can't be reached ({reason}); check the address", kind="connection")
    return FetchError(f"the connection broke off ({reason}); feeds are asked again later", kind="connection")


def _broken(reason: str) -> FetchError:
    if "too long" in reason:  # h11 gives up on headers of more than 100 KB
        return TooLarge("the answer's headers have more than 100 KB; check that the address is a feed or page")
    return FetchError(
        f"the answer is not complete HTTP ({reason.rstrip('.')}); it will be asked for again later", kind="connection"
    )
