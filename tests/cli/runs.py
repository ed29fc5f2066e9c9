"""Runs of the command line: in a process of their own where they serve, else in ours."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from types import TracebackType
from typing import Self

import httpx

DEMO = Path(str(files("citewire.cli"))) / "demonstration"
ARCHIVE, DESK = str(DEMO / "archive.jsonl"), str(DEMO / "desk.toml")

PROGRAM = """
import citewire.inference
from citewire.testing import FakeEmbedder
citewire.inference.PackagedEmbedder = FakeEmbedder  # what is tested is the command line, not what the model finds
from citewire.cli import main
main()
"""
ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/\S*")


def until(true: Callable[[], bool], what: str, seconds: float = 20) -> None:
    """Wait for something to come true."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, f"not within {seconds:g} s: {what}"
        time.sleep(0.05)


@dataclass(frozen=True, slots=True)
class Done:
    """How a run ended: exit status, standard output, standard error."""

    status: int
    out: str
    err: str


Command = Callable[..., Done]


class Serving:
    """A command that serves, on a port of its own choice; it is killed at the end if it hasn't stopped."""

    def __init__(self, *arguments: str, cwd: Path, scratch: Path | None = None) -> None:
        environment = os.environ | ({"TMPDIR": str(scratch)} if scratch else {})
        self._process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, *arguments, "--port", "0"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            cwd=cwd,
            env=environment,
        )
        self.said = ""
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def _listen(self) -> None:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            self.said += line

    def __enter__(self) -> Self:
        until(lambda: self.ended or ADDRESS.search(self.said) is not None, "an address is told")
        assert ADDRESS.search(self.said), self.said
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self.ended:
            self._process.kill()
        self._process.wait()
        self._listener.join()

    @property
    def ended(self) -> bool:
        return self._process.poll() is not None

    @property
    def address(self) -> str:
        found = ADDRESS.search(self.said)
        assert found is not None
        return found.group()

    def page(self, path: str = "") -> str:
        """What stands at the address, "" where there is nothing yet."""
        answer = httpx.get(self.address + path, timeout=10)
        return answer.text if answer.status_code == 200 else ""

    def stop(self, how: signal.Signals = signal.SIGINT, seconds: float = 6) -> int:
        """Exit status after a signal, which has to come soon."""
        self._process.send_signal(how)
        status = self._process.wait(seconds)
        self._listener.join()
        assert "Traceback" not in self.said, self.said
        return status
