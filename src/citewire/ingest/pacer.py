"""``Pacer``: how often one host is asked, and how long it is left alone when it says that this is too often."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable

from citewire.errors import FetchError

_FIRST_PAUSE = 60.0
_LONGEST_PAUSE = 3600.0
_LONGEST_ASKED = 86_400.0  # a Retry-After beyond a day is taken as a day: a typing error must not silence a host


def backoff(attempt: int, *, base: float, longest: float, key: str) -> float:
    """Seconds to wait after ``attempt`` failures in a row (from 1): ``base``, twice that, four times ... ``longest``.

    Up to a quarter is added on top so that what failed together does not come back together; how much depends on
    ``key`` and ``attempt`` only, so that the same history gives the same times.
    """
    digest = hashlib.sha256(f"{key}:{attempt}".encode()).digest()
    share = int.from_bytes(digest[:8]) / 2**64
    doubled = base * 2.0 ** min(max(attempt, 1) - 1, 40)
    return min(doubled, longest) * (1 + share / 4)


def asked_pause(retry_after: float | None) -> float:
    """What of a Retry-After is obeyed, in seconds: all of it up to a day; 0 when the server didn't say."""
    return min(retry_after or 0.0, _LONGEST_ASKED)


class Pacer:
    """Keeps ``gap`` seconds between the starts of two requests to one host. Safe to share between threads.

    A wait that the host wants (after a 429, or by Crawl-delay) and that is longer than ``patience`` seconds is not
    slept through but refused, so that no host holds up a worker. ``clock`` is monotonic, in seconds.
    """

    def __init__(
        self,
        gap: float,
        *,
        clock: Callable[[], float],
        sleep: Callable[[float], None],
        patience: float = 20.0,
    ) -> None:
        self._gap = gap
        self._clock = clock
        self._sleep = sleep
        self._patience = patience
        self._lock = threading.Lock()
        self._last: dict[str, float] = {}
        self._held: dict[str, float] = {}
        self._strikes: dict[str, int] = {}

    def wait(self, host: str, gap: float = 0.0) -> float:
        """Sleeps until ``host`` may be asked again and returns the seconds slept.

        ``gap`` is the host's own wish (Crawl-delay) and counts where it is longer than ours. Raises FetchError
        (``throttled``, with ``retry_after``) when the host's wish would make the wait longer than our patience.
        """
        with self._lock:
            now = self._clock()
            held = max(now, self._held.get(host, now))
            turn = self._last[host] + max(gap, self._gap) if host in self._last else now
            start = max(held, turn)
            wished = held > now or gap > self._gap
            if wished and start - now > self._patience:
                raise _too_soon(host, start - now)
            self._last[host] = start
        if start > now:
            self._sleep(start - now)
        return start - now

    def hold(self, host: str, retry_after: float | None) -> None:
        """Leaves ``host`` alone for as long as it asked, or for 1, 2, 4 ... 60 minutes when it didn't say."""
        with self._lock:
            self._strikes[host] = self._strikes.get(host, 0) + 1
            pause = asked_pause(retry_after) or backoff(
                self._strikes[host], base=_FIRST_PAUSE, longest=_LONGEST_PAUSE, key=host
            )
            self._held[host] = max(self._held.get(host, 0.0), self._clock() + pause)

    def forgive(self, host: str) -> None:
        """Forgets earlier refusals after an answer that was none."""
        with self._lock:
            self._strikes.pop(host, None)


def _too_soon(host: str, seconds: float) -> FetchError:
    return FetchError(
        f"{host} wants to be asked less often; the next request may start in {seconds:.0f} s",
        kind="throttled",
        retry_after=seconds,
    )
