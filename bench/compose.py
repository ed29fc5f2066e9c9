"""``python -m bench compose``: a new edition after one new document, at 10,000 and at 100,000 stored documents.

Half a minute of the invented river goes by between two documents; the desk wants every 20th, and its window of three
days holds about 430 of them. What is timed is everything from the stored document to the passed edition: dossiers out
of the store, composing, gate, references, names, and the edition into the store. Time is that of one core: what else
runs on the machine does not count.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from statistics import median

from citewire.annotate import annotate
from citewire.engine import Press
from citewire.model import Annotations, Desk, Document, Edition, Placement, Topic
from citewire.protocols import Store
from citewire.store import open_store

START = datetime(2031, 3, 1, tzinfo=UTC)
SIZES = (10_000, 100_000)
EVERY = timedelta(seconds=30)
WANTED = 20
"""One document of so many is the desk's."""

OF_AN_EVENT = 9
BATCH = 5_000
TIMED = 12
GOAL = 100.0
"""Milliseconds (issue: composing an edition after one new document)."""

DESK = Desk("valley", "The valley", topic=Topic(all_of=(("valley",),)))
DONE = ("opened", "closed", "flooded", "cleared", "repaired", "searched", "blocked", "guarded", "rebuilt", "visited")
WHAT = ("bridge", "school", "harbour", "tunnel", "hospital", "market", "station", "quay", "library", "dam", "mill")


def text(number: int) -> tuple[str, str]:
    """Headline and body of the document: those of one event are alike, no two events tell the same."""
    event = number // WANTED // OF_AN_EVENT
    thing, done = WHAT[event % len(WHAT)], DONE[event // len(WHAT) % len(DONE)]
    hurt = 3 + event % 40
    headline = f"{thing.title()} {event} in the valley {done}, {hurt} people injured"
    body = (
        f"The {thing} was {done} on Tuesday, Governor Ada Kern said in Orvel. At least {hurt} people were injured near "
        f"the {thing}, the fire brigade said. Outlet {number % 40} saw trucks of the fire brigade on the road to Tarn."
    )
    return headline, body


def document(number: int) -> Document:
    """The document with that number in the invented river."""
    key, seen = f"{number:012x}", START + number * EVERY
    headline, body = text(number)
    whole = f"{headline}\n\n{body}"
    return Document(key + "-1", key, 1, key, f"outlet{number % 40}", headline, whole, "en", seen, seen, "")


def fill(store: Store, size: int) -> None:
    """Documents 0 to ``size``, read and placed; those of the desk are read by the rules, the others stay unread."""
    numbers = iter(range(size))
    while batch := list(islice(numbers, BATCH)):
        with store.transaction():
            add(store, batch)


def add(store: Store, numbers: list[int]) -> None:
    """Documents with what was read in them, where they belong, and why the desk wants them."""
    documents = [document(number) for number in numbers]
    store.documents.add(documents)
    store.readings.save(_read(numbers, documents))
    store.placements.save(_placed(numbers, documents))
    wanted = {each.id: "valley" for number, each in zip(numbers, documents, strict=True) if number % WANTED == 0}
    store.selections.save(DESK.id, wanted)


def _read(numbers: list[int], documents: list[Document]) -> Iterator[Annotations]:
    for number, each in zip(numbers, documents, strict=True):
        yield annotate(each) if number % WANTED == 0 else Annotations(each.id)


def _placed(numbers: list[int], documents: list[Document]) -> Iterator[Placement]:
    for number, each in zip(numbers, documents, strict=True):
        event = f"e{number // WANTED // OF_AN_EVENT}" if number % WANTED == 0 else f"x{number}"
        yield Placement(each.id, event, f"s{event}", each.id)


def timed(store: Store, size: int) -> list[float]:
    """Milliseconds of each edition that follows on one new document of the desk."""
    press, latest = Press(store), None
    spent: list[float] = []
    for turn in range(TIMED + 1):
        number = (size // WANTED + turn) * WANTED
        add(store, [number])
        at = document(number).first_seen_at + timedelta(minutes=1)
        began = time.process_time()
        latest = press.publish(DESK, at) or latest
        spent.append(1000 * (time.process_time() - began))
    _check(latest)
    return spent[1:]  # the first edition of a process reads the whole window


def _check(edition: Edition | None) -> None:
    if edition is None or len(edition.briefing.updates) < 10:
        raise SystemExit("the bench composed no real page: its figures mean nothing")


def main() -> None:
    """Prints the median and the slowest for each size, and the ratio to the first."""
    first = 0.0
    for size in SIZES:
        with tempfile.TemporaryDirectory() as scratch:
            store = open_store(Path(scratch) / "bench.db")
            fill(store, size)
            spent = timed(store, size)
            store.close()
        first = first or median(spent)
        print(
            f"{size:8,} documents: {median(spent):.0f} ms an edition (slowest {max(spent):.0f}), "
            f"{median(spent) / first:.2f} of the first; goal {GOAL:.0f} ms"
        )


if __name__ == "__main__":
    main()
