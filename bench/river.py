"""Where the time of a replay goes: share of each step, and entries a second, over the packaged demonstration."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from citewire.newsroom import Newsroom
from citewire.testing import demonstration_archive, demonstration_desk


def main() -> None:
    """Replay the demonstration into a fresh SQLite file and print the share of each step."""
    archive = demonstration_archive()
    with (
        tempfile.TemporaryDirectory() as scratch,
        Newsroom.open(Path(scratch) / "bench.db", [demonstration_desk()]) as newsroom,
    ):
        newsroom.river.run()  # nothing to do yet, but models are looked for
        began = time.perf_counter()
        done = newsroom.run_archive(archive)
        whole = time.perf_counter() - began
        spent = newsroom.river.timing.seconds
    print(f"{done.entries} entries, {done.editions} editions: {done.entries / whole:.0f} entries a second")
    for step, seconds in sorted(spent.items(), key=lambda item: -item[1]):
        print(f"{step:10} {100 * seconds / whole:5.1f} %")


if __name__ == "__main__":
    main()
