"""A server to measure, in a process of its own: ``python -m bench._server`` replays the demonstration and serves it.

It prints its port, and then answers lines: ``publish`` puts out another edition and prints the moment (seconds of the
monotonic clock, which all processes of a machine share); ``memory`` prints its resident bytes; ``time`` the seconds of
processor time it has had; an empty line ends it.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import psutil

from bench._serving import served
from citewire.engine import Rooms
from citewire.newsroom import Newsroom
from citewire.store import open_store
from citewire.testing import FakeClock, FakeEmbedder, FakeLanguages, demonstration_archive, demonstration_desk


def main() -> None:
    """Serve until an empty line comes."""
    desk = demonstration_desk()
    with tempfile.TemporaryDirectory() as scratch:
        rooms = Rooms(open_store(Path(scratch) / "bench.db"), FakeEmbedder(), FakeLanguages())
        with Newsroom(rooms, [desk], clock=FakeClock()) as newsroom:
            newsroom.run_archive(demonstration_archive())
            with served(newsroom, desk.id):
                for line in sys.stdin:
                    if not line.strip():
                        break
                    print(_answer(line.strip(), newsroom, desk.id), flush=True)


def _answer(asked: str, newsroom: Newsroom, desk_id: str) -> float:
    if asked == "memory":
        return float(psutil.Process().memory_info().rss)
    if asked == "time":
        used = resource.getrusage(resource.RUSAGE_SELF)
        return used.ru_utime + used.ru_stime
    return _publish(newsroom, desk_id)


def _publish(newsroom: Newsroom, desk_id: str) -> float:
    """The next edition has the same updates but for one, as most have."""
    latest = newsroom.store.editions.latest(desk_id)
    assert latest is not None, "the demonstration has editions"
    first, *others = latest.briefing.updates
    number = latest.number + 1
    at = latest.published_at + timedelta(minutes=1)
    updates = (replace(first, id=f"bench-{number}", at=at, changed_at=at), *others)
    edition = replace(latest, number=number, published_at=at, briefing=replace(latest.briefing, updates=updates))
    newsroom.store.editions.add(edition)
    moment = time.monotonic()
    for listener in list(newsroom.press.listeners):
        listener(desk_id, number)
    return moment


if __name__ == "__main__":
    main()
