"""``kill -9`` at random moments, then again: no entry lost, none twice, the same last edition to the byte."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

import pytest

from citewire.publish import edition_json
from citewire.store import open_store

pytestmark = pytest.mark.slow

DEMO = Path(str(files("citewire.cli"))) / "demonstration"
KILLS = int(os.environ.get("CITEWIRE_KILLS", "20"))


PROGRAM = """
import os, signal, sys
import citewire.inference
from citewire.testing import FakeEmbedder
from sqlalchemy import Engine, event

citewire.inference.PackagedEmbedder = FakeEmbedder  # what is tested is what survives, not what the model finds
left = int(sys.argv.pop(1))

@event.listens_for(Engine, "before_cursor_execute")
def count(*_):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)

from citewire.cli import main
main()
"""
"""The command line, killed before the n-th statement that it sends to its database (0: never)."""


def replay(folder: Path, *, statements: int = 0) -> int:
    """Exit status of one run; -9 when it was killed."""
    archive, desk = str(DEMO / "archive.jsonl"), str(DEMO / "desk.toml")
    options = ["--desk", desk, "--store", str(folder / "news.db"), "--out", str(folder / "out")]
    command = [sys.executable, "-c", PROGRAM, str(statements), "replay", archive, *options]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=300)
    assert done.returncode in {0, -signal.SIGKILL}, done.stderr
    return done.returncode


def kept(folder: Path) -> tuple[int, int, list[bytes]]:
    store = open_store(folder / "news.db")
    try:
        numbers = [number for number, _ in store.editions.history("velm-dam")]
        found = [store.editions.get("velm-dam", number) for number in numbers]
        return (
            store.entries.count(),
            store.documents.count(),
            [edition_json(each) for each in found if each is not None],
        )
    finally:
        store.close()


def test_killed_twenty_times_it_ends_as_if_undisturbed(tmp_path: Path) -> None:
    calm, rough = tmp_path / "calm", tmp_path / "rough"
    for folder in (calm, rough):
        folder.mkdir()
    assert replay(calm) == 0
    chance = random.Random(20310304)
    ends = [replay(rough, statements=chance.randint(20, 250)) for _ in range(KILLS)]
    while ends[-1] != 0:
        ends.append(replay(rough))
    assert ends.count(-signal.SIGKILL) == KILLS
    assert kept(rough) == kept(calm)
    pages = {path.relative_to(calm / "out") for path in (calm / "out").rglob("*") if path.is_file()}
    assert pages
    assert all((rough / "out" / each).read_bytes() == (calm / "out" / each).read_bytes() for each in pages)
