"""``python -m bench.grouping``: cost of placing one document with 2,500, 5,000 and 10,000 in the window, as ratios.

One at a time, as on a quiet live desk; ``growth`` has the cost where many come at once.
"""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

import numpy as np

from citewire.cluster import Grouper
from citewire.model import Annotations, Document

START = datetime(2031, 3, 1, tzinfo=UTC)
SIZES = (2_500, 5_000, 10_000)
TIMED = 250
DIMENSIONS = 384


def document(number: int) -> Document:
    """An invented title; all of them within four days."""
    key, seen = f"{number:012x}", START + timedelta(seconds=20 * number)
    title = f"Report {number} from the valley"
    return Document(key + "-1", key, 1, key, f"outlet{number % 40}", title, title, "en", seen, seen, "")


def main() -> None:
    """Prints milliseconds for each size, and the ratio to the first."""
    random = np.random.default_rng(7)
    topics = random.normal(size=(SIZES[-1] // 3, DIMENSIONS))
    grouper, first, number = Grouper(DIMENSIONS), 0.0, 0
    for size in SIZES:
        seconds = 0.0
        while number < size + TIMED:
            vector = topics[random.integers(len(topics))] + 0.5 * random.normal(size=DIMENSIONS)
            vector /= np.linalg.norm(vector)
            each = document(number)
            started = time.perf_counter()
            grouper.place(each, Annotations(each.id), vector.astype(np.float32))
            seconds += time.perf_counter() - started if number >= size else 0.0
            number += 1
        cost = seconds / TIMED * 1000
        first = first or cost
        print(f"{size:7,} documents: {cost:.2f} ms a placement, {cost / first:.2f} of the first")


if __name__ == "__main__":
    main()
