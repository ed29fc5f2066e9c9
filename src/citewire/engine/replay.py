"""A replay: an archive goes through the river by its own clock, moment after moment."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol

from citewire.engine.desk import Press
from citewire.engine.local import River
from citewire.engine.progress import Progress
from citewire.model import Entry, Publisher
from citewire.protocols import Store


class Archive(Protocol):
    """What a replay needs of an archive (``ingest.open_archive`` gives it)."""

    id: str
    name: str
    total: int | None

    def entries(self) -> Iterator[Entry]: ...
    def publishers(self) -> dict[str, Publisher]: ...


@dataclass(frozen=True, slots=True)
class Replayed:
    """What a replay did: entries read and new ones among them, editions published, whether it was stopped early."""

    entries: int
    fresh: int
    editions: int
    stopped: bool


@dataclass(frozen=True)
class Moment:
    """The entries up to one tick of the archive's clock; ``at`` is the tick's end."""

    at: datetime
    entries: tuple[Entry, ...]


class Replay:
    """Feeds an archive through the river.

    Time goes in ticks of the archive's clock: all entries of a tick are worked on, then each desk that has got one
    publishes, then the tick is marked as done. A replay that was killed goes on after the last marked tick, and its
    editions are those of an undisturbed one, byte for byte.
    """

    def __init__(self, store: Store, river: River, press: Press, *, tick: timedelta) -> None:
        self._store, self._river, self._press = store, river, press
        self._tick = tick
        self.stop = threading.Event()

    def run(self, archive: Archive, progress: Progress, *, speed: float | None = None) -> Replayed:
        """Replay to the end or until ``stop`` is set. ``speed``: seconds of the archive in one real second; None as
        fast as it goes."""
        mark = f"replay:{archive.id}:{int(self._tick.total_seconds())}"
        done = self._store.work.marked(mark)
        reached = datetime.fromisoformat(done) if done else None
        progress.begin(f"replay of {archive.name}", archive.total)
        self._river.watch = lambda step, items: progress.advance(0, f"{step} {items}")
        entries = fresh = editions = 0
        pace = _Pace(speed, self.stop)
        for moment in self._moments(archive):
            entries += len(moment.entries)
            if reached is None or moment.at > reached:
                pace.wait(moment.at)
                if self.stop.is_set():
                    progress.end()
                    return Replayed(entries, fresh, editions, stopped=True)
                self._store.publishers.save(_new_publishers(archive, self._store))
                fresh += self._river.take_in(moment.entries)
                self._river.run()
                editions += self._publish(moment.at)
                self._store.work.mark(mark, moment.at.isoformat())
            progress.advance(len(moment.entries), moment.at.strftime("%d %b %H:%M"))
        progress.end()
        return Replayed(entries, fresh, editions, stopped=False)

    def _moments(self, archive: Archive) -> Iterator[Moment]:
        width = self._tick.total_seconds()
        gathered: list[Entry] = []
        current: int | None = None
        for entry in archive.entries():
            tick = int(entry.first_seen_at.timestamp() // width)
            if current is not None and tick != current:
                yield Moment(_end(current, width), tuple(gathered))
                gathered = []
            current = tick
            gathered.append(entry)
        if current is not None:
            yield Moment(_end(current, width), tuple(gathered))

    def _publish(self, at: datetime) -> int:
        since = at - self._tick
        wanted = [desk for desk in self._river.desks if self._store.selections.reasons(desk.id, since=since)]
        return sum(self._press.publish(desk, at) is not None for desk in wanted)


class _Pace:
    """Waits so that the archive's clock runs ``speed`` times as fast as ours."""

    def __init__(self, speed: float | None, stop: threading.Event) -> None:
        self._speed, self._stop = speed, stop
        self._start: tuple[datetime, float] | None = None

    def wait(self, at: datetime) -> None:
        if self._speed is None:
            return
        now = time.monotonic()
        if self._start is None:
            self._start = (at, now)
        begun, real = self._start
        left = real + (at - begun).total_seconds() / self._speed - now
        if left > 0:
            self._stop.wait(left)


def _end(tick: int, width: float) -> datetime:
    return datetime.fromtimestamp((tick + 1) * width, tz=UTC)


def _new_publishers(archive: Archive, store: Store) -> list[Publisher]:
    """Publishers the archive names that nobody has described yet: what a desk says of an outlet stands."""
    known = store.publishers.all()
    return [publisher for each, publisher in archive.publishers().items() if each not in known]
