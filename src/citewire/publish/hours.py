"""The last day of a desk by the hour: how often its page changed, and where the page of each hour is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

HOURS = 24
"""Hours shown."""

TALLEST = 40
"""Height of the tallest bar, in units of the drawing; an hour with one edition is never lower than a tenth of it."""


@dataclass(frozen=True, slots=True)
class Hour:
    """One hour: its start and its end, how many editions came out in it, and how high its bar is (0 to TALLEST).
    ``shown``: the page that is open stood in it."""

    start: datetime
    end: datetime
    editions: int
    height: int
    shown: bool


def hours_of(history: Sequence[tuple[int, datetime]], shown: datetime) -> tuple[Hour, ...]:
    """The hours up to the latest edition, oldest first; empty for a desk with fewer than two editions.

    ``history`` is (number, published_at) of every edition, oldest first; ``shown`` the moment that the page is of.
    """
    if len(history) < 2:
        return ()
    last = history[-1][1].replace(minute=0, second=0, microsecond=0)
    starts = [last - timedelta(hours=back) for back in range(HOURS - 1, -1, -1)]
    counts = dict.fromkeys(starts, 0)
    for _, at in history:
        start = at.replace(minute=0, second=0, microsecond=0)
        if start in counts:
            counts[start] += 1
    most = max(counts.values())
    return tuple(
        Hour(
            start,
            start + timedelta(hours=1),
            count,
            max(TALLEST * count // most, TALLEST // 10) if count else 0,
            start <= shown < start + timedelta(hours=1),
        )
        for start, count in counts.items()
    )
