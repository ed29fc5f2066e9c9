"""``python -m bench growth [--entries N]``: what placing an entry costs after ten thousand and after a million.

An invented stream like a real week (``_week``: 3,800 entries a day, events of real sizes) is placed in order, 200 at a
time as the river does, the hourly look back included; reading and embedding are not. The state is bounded by the days
that the grouping looks back: after eight days, some 30,000 entries, it is full, and from then on the cost must stay as
it is. Goes to 100,000 entries unless told otherwise, which takes three minutes; 1,000,000 take half an hour.

What is timed are the last ``TIMED`` entries before each size, in processor time of the one process. Between them a
fixed piece of work is timed as well: a processor that is shared or that changes its pace is slow for both, so the ratio
of the sizes is that of their costs in such pieces.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

import numpy as np

from bench._week import DIMENSIONS, week
from citewire.cluster import Grouper
from citewire.cluster.arrival import Item

SIZES = (10_000, 30_000, 100_000, 1_000_000)
TIMED = 5_000
TOGETHER = 200


def main(entries: int = 100_000) -> None:
    """Prints milliseconds and memory for each size, and ratios to the first (in fixed pieces of work)."""
    grouper, stream = Grouper(DIMENSIONS), week(entries)
    before, first = 0, 0.0
    for size in (size for size in SIZES if size <= entries):
        for _ in range(before, size - TIMED, TOGETHER):
            _place(grouper, list(islice(stream, TOGETHER)))
        timed = [(_place(grouper, list(islice(stream, TOGETHER))), _work()) for _ in range(0, TIMED, TOGETHER)]
        spent, worked = (sum(each) for each in zip(*timed, strict=True))
        before, first = size, first or spent / worked
        print(
            f"after {size:9,} entries: {spent / TIMED * 1000:.2f} ms an entry ({TIMED / spent:,.0f} a second); "
            f"{TOGETHER} are {spent / worked:.2f} pieces of work, {spent / worked / first:.2f} of the first; "
            f"{_memory():,.0f} MB",
            flush=True,
        )


def _place(grouper: Grouper, items: Sequence[Item]) -> float:
    """Seconds that it takes."""
    started = time.process_time()
    grouper.expect(items)
    for document, read, vector in items:
        grouper.place(document, read, vector)
    return time.process_time() - started


def _work() -> float:
    """Seconds that some work takes which is always the same and like that of placing: words, small sums, a product."""
    table = np.ones((4_000, DIMENSIONS), np.float32)
    started = time.process_time()
    for number in range(4_000):
        " ".join(f"report {number} from the valley".split()).casefold()
        np.maximum(table[number], 0.5).sum()
    table[:200] @ table.T
    return time.process_time() - started


def _memory() -> float:
    """Megabytes that the process holds now."""
    held = Path("/proc/self/statm")
    return int(held.read_text().split()[1]) * 4096 / 2**20 if held.exists() else float("nan")


if __name__ == "__main__":
    main()
