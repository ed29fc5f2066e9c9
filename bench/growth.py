"""``python -m bench.growth [ENTRIES]``: what placing one entry costs after ten thousand, a hundred thousand and more.

A synthetic stream of constant rate, with events of very unequal size that last a day or two: the state is bounded by
the days that the grouping looks back, so that the cost must stay flat from the first full week on. Goes to 100,000
entries unless told otherwise (1,000,000 take a while). Without embedding and reading: what is timed is ``place`` alone,
regrouping included, over the last ``TIMED`` entries before each size.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from citewire.cluster import Grouper
from citewire.model import Annotations, Document

START = datetime(2031, 3, 1, tzinfo=UTC)
SIZES = (10_000, 100_000, 1_000_000)
TIMED = 5_000
A_DAY = 1_000
DIMENSIONS = 384
FRESH = 0.4
"""The share of entries that are the first of an event."""
LASTING = 600
"""Events draw reports until so many entries after their first, later ones and larger ones more."""

Item = tuple[Document, NDArray[np.float32]]


def stream(entries: int) -> Iterator[Item]:
    """Invented reports in order of time."""
    random = np.random.default_rng(7)
    topics = random.normal(size=(40, DIMENSIONS))
    reports: list[tuple[int, NDArray[np.float64]]] = []
    for number in range(entries):
        reports = [each for each in reports[-LASTING:] if number - each[0] < LASTING]
        if not reports or random.random() < FRESH:
            event = topics[random.integers(len(topics))] + 1.2 * random.normal(size=DIMENSIONS)
        else:
            event = reports[random.integers(len(reports))][1]  # one drawn among reports: large events grow
        reports.append((number, event))
        yield document(number), vector(event + 0.9 * random.normal(size=DIMENSIONS))


def vector(direction: NDArray[np.float64]) -> NDArray[np.float32]:
    """At length 1."""
    return np.asarray(direction / np.linalg.norm(direction), np.float32)


def document(number: int) -> Document:
    """An invented title."""
    key, seen = f"{number:012x}", START + timedelta(days=number / A_DAY)
    title = f"Report {number} from the valley"
    return Document(key + "-1", key, 1, key, f"outlet{number % 40}", title, title, "en", seen, seen, "")


def main(entries: int = SIZES[1]) -> None:
    """Prints milliseconds and memory for each size, and ratios to the first."""
    grouper, seconds, first = Grouper(DIMENSIONS), 0.0, 0.0
    for number, (each, row) in enumerate(stream(entries), 1):
        size = next(size for size in SIZES if number <= size)
        started = time.process_time()
        grouper.place(each, Annotations(each.id), row)
        seconds += time.process_time() - started if number > size - TIMED else 0.0
        if number == size:
            cost, seconds = seconds / TIMED * 1000, 0.0
            first = first or cost
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            print(
                f"after {size:9,} entries: {cost:.2f} ms an entry ({1000 / cost:,.0f} a second), "
                f"{cost / first:.2f} of the first; {memory:,.0f} MB at most",
                flush=True,
            )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else SIZES[1])
