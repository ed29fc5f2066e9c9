"""``Robots``: what a host's robots.txt allows us (RFC 9309), read by protego, kept per host for a while."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from protego import Protego

from citewire.errors import FetchError, ForbiddenAddress, TooLarge
from citewire.protocols import Response

TOKEN = "citewire"  # the name that a robots.txt knows us by
LONGEST_FILE = 500 * 1024  # RFC 9309, 2.5: what lies beyond 500 KiB need not be read

_SHORTEST_KEPT = 600.0
_USUALLY_KEPT = 3600.0
_LONGEST_KEPT = 86_400.0  # RFC 9309, 2.4: not used for more than a day
_MOST_KEPT = 1000  # hosts
_RETRY = 600.0  # an unreachable robots.txt is asked for again after ten minutes
_STALE_KEPT = 30 * 86_400.0  # and what it last said holds for up to 30 days (RFC 9309, 2.3.1.4)


@dataclass(frozen=True, slots=True)
class _Rules:
    """What one robots.txt said. ``file`` is None where everything is allowed, ``closed`` why nothing is."""

    read_at: float
    expires_at: float
    file: Protego | None = None
    closed: str | None = None


class Robots:
    """Asks each host's robots.txt before a page is fetched. ``get`` fetches one; ``clock`` is monotonic, in seconds.

    * 200: its rules hold, the part beyond 500 KiB is left away;
    * 4xx, or more redirects than we follow: there is none, everything is allowed;
    * 5xx, 429 and no answer: nothing is allowed for now, unless we know what it said within the last 30 days.
    """

    def __init__(self, get: Callable[[str], Response], clock: Callable[[], float]) -> None:
        self._get = get
        self._clock = clock
        self._kept: dict[str, _Rules] = {}
        self._lock = threading.Lock()

    def check(self, url: str) -> float:
        """Seconds that the host wants between two requests (Crawl-delay), 0 when it doesn't say.

        Raises FetchError (``robots``) when the page may not be fetched, with ``retry_after`` when that may change
        soon, and ForbiddenAddress when the host itself may not be asked.
        """
        rules = self._rules(url)
        if rules.closed is not None:
            left = max(1.0, rules.expires_at - self._clock())
            raise FetchError(rules.closed, kind="robots", retry_after=left)
        if rules.file is None:
            return 0.0
        if not rules.file.can_fetch(url, TOKEN):
            raise FetchError(
                f"robots.txt of {urlsplit(url).netloc} asks {TOKEN} not to fetch this page; "
                "the text of the feed is used instead",
                kind="robots",
            )
        return max(0.0, rules.file.crawl_delay(TOKEN) or 0.0)

    def _rules(self, url: str) -> _Rules:
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
        old = self._kept.get(origin)
        if old is not None and self._clock() < old.expires_at:
            return old
        rules = self._read(origin, old)
        self._keep(origin, rules)
        return rules

    def _keep(self, origin: str, rules: _Rules) -> None:
        with self._lock:
            self._kept.pop(origin, None)
            self._kept[origin] = rules
            if len(self._kept) > _MOST_KEPT:
                del self._kept[next(iter(self._kept))]  # the one that was read longest ago

    def _read(self, origin: str, old: _Rules | None) -> _Rules:
        try:
            answer = self._get(f"{origin}/robots.txt")
        except ForbiddenAddress:
            raise
        except FetchError as error:
            return self._without(origin, error, old)
        now = self._clock()
        kept = _USUALLY_KEPT if answer.max_age is None else answer.max_age
        expires_at = now + min(max(kept, _SHORTEST_KEPT), _LONGEST_KEPT)
        return _Rules(now, expires_at, file=Protego.parse(answer.body.decode("utf-8-sig", errors="replace")))

    def _without(self, origin: str, error: FetchError, old: _Rules | None) -> _Rules:
        now = self._clock()
        if _absent(error):
            return _Rules(now, now + _USUALLY_KEPT)
        expires_at = now + min(max(error.retry_after or 0.0, _RETRY), _LONGEST_KEPT)
        if old is not None and old.closed is None and now - old.read_at < _STALE_KEPT:
            return _Rules(old.read_at, expires_at, file=old.file)
        reason = str(error).removeprefix(f"{origin}/robots.txt: ")
        closed = reason if error.kind == "connection" else f"its host's robots.txt can't be read ({reason})"
        closed += "; no page of this host is fetched for now"
        return _Rules(now, expires_at, closed=closed)


def _absent(error: FetchError) -> bool:
    """Whether the answer means "there is no robots.txt". 429 is a 4xx by number only: it says "not now"."""
    if error.kind == "redirects" or isinstance(error, TooLarge):
        return True
    return error.status is not None and 400 <= error.status < 500 and error.status != 429
