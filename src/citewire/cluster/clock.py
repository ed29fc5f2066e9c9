"""``Clock``: what time it is in the stream, and when it is time to look at everything again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

SECONDS = 86400.0
_YOUNG = 4096  # documents; until then everything is looked at again whenever their number has doubled


class Clock:
    """Goes by the documents that it is shown: the time is the latest at which one was first seen, 0.0 before all.

    It strikes with the first document of each hour, and in a young stream, of which little is known, whenever it has
    grown to a power of two: both can be told from the documents of the last days alone, so that a process that was
    restarted hears the same strokes.
    """

    def __init__(self) -> None:
        self.now = 0.0
        """Days since 1970."""
        self.hour = -1
        """Since 1970."""

    def shows(self, seen_at: datetime, count: int) -> bool:
        """Sets the time; ``count`` documents came in the days before. Returns whether the clock strikes."""
        self.now = max(self.now, seen_at.timestamp() / SECONDS)
        hour = int(self.now * 24.0)
        doubled = count & (count - 1) == 0 and count <= _YOUNG
        struck = hour != self.hour or doubled
        self.hour = hour
        return struck

    def hour_of(self, seen_at: datetime) -> int:
        """As ``hour`` counts them."""
        return int(seen_at.timestamp() / SECONDS * 24.0)
