"""What the commands share: saying things, progress, opening desks."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec
import typer
from babel import Locale, UnknownLocaleError
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, SpinnerColumn, TaskID, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bars

from citewire.errors import InputError, SettingsError
from citewire.ingest.settings import read_desk
from citewire.model import Desk
from citewire.verify import RULES

# What we print is other people's words and addresses: nothing in them is markup, and ":sudan:" is no picture.
OUT = Console(highlight=False, soft_wrap=True, markup=False, emoji=False)
ERR = Console(stderr=True, highlight=False, soft_wrap=True, markup=False, emoji=False)
EVERY = 5.0
"""Seconds between two lines of progress where there is no terminal."""


def say(text: str) -> None:
    """A line for the person at the terminal, on standard error: standard output is for results."""
    ERR.print(text)


def say_error(text: str) -> None:
    """What went wrong and what to do."""
    ERR.print(f"citewire: {text}", style="red")


def paper(*, color: bool | None = None) -> Console:
    """Standard output for a text that is laid out: as wide as the terminal. ``color``: None leaves it to the terminal
    (and to ``NO_COLOR``)."""
    return Console(
        highlight=False, markup=False, emoji=False, force_terminal=True if color else None, no_color=color is False
    )


def check_language(tag: str) -> None:
    """Raises SettingsError for what is no language tag."""
    try:
        Locale.parse(tag, sep="-")
    except (ValueError, UnknownLocaleError) as error:
        raise SettingsError(
            f"--language {tag!r} is no language tag that is known: give one like en, de, uk or pt-BR"
        ) from error


def need_store(path: Path) -> None:
    """Raises InputError where there is no store yet: one that is only looked at is not made."""
    if not path.exists():
        raise InputError(
            f"there is no store at {path}: `citewire serve` or `citewire replay` makes one; name it with --store"
        )


def make_folder(path: Path) -> Path:
    """The folder, made if need be. Raises InputError, before any work is done, where it can't be written to."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"{path} can't be a folder to write to ({error.strerror}): name another with --out") from error
    if not os.access(path, os.W_OK):
        raise InputError(f"{path} can't be written to: change its permissions, or name another folder with --out")
    return path


def listed(lines: Sequence[str], most: int = 10) -> list[str]:
    """The first ``most`` lines, and how many more there are."""
    rest = len(lines) - most
    return [*lines[:most], f"... and {rest} more of this sort"] if rest > 0 else list(lines)


def print_json(value: object) -> None:
    """A result for scripts."""
    sys.stdout.write(msgspec.json.encode(value).decode() + "\n")


def print_found(value: object, lines: Iterable[str], *, json: bool) -> None:
    """What was found: for scripts, or in lines for people; those are made only where they are wanted."""
    if json:
        print_json(value)
        return
    for line in lines:
        OUT.print(line)


def nothing(words: str, *, json: bool) -> typer.Exit:
    """Exit status 1, to be raised; said in words where a person reads."""
    if not json:
        say(words)
    return typer.Exit(1)


def check_codes(where: str, codes: Sequence[str]) -> None:
    """Raises SettingsError for a code that begins no rule's."""
    for code in codes:
        if not code or not any(rule.startswith(code) for rule in RULES):
            raise SettingsError(f"{where} {code!r} is no rule and no family; `citewire rules` lists them")


def read_desks(paths: Sequence[Path]) -> list[Desk]:
    """The desks of several files. Raises SettingsError when two have one id, or one does without a rule that there is
    not."""
    desks = [read_desk(path) for path in paths]
    for path, desk in zip(paths, desks, strict=True):
        check_codes(f"{path}: check.ignore", desk.ignored)
    for place, desk in enumerate(desks):
        if desk.id in {other.id for other in desks[:place]}:
            raise SettingsError(f"two desk files have the id {desk.id!r}: give each desk an id of its own")
    return desks


class LinesProgress:
    """Progress as plain lines, for logs."""

    def __init__(self) -> None:
        self._what, self._total, self._done, self._next, self._began = "", None, 0, 0.0, 0.0  # type: tuple[str, int | None, int, float, float]

    def begin(self, what: str, total: int | None) -> None:
        """Say what begins."""
        self._what, self._total, self._done = what, total, 0
        self._began = time.monotonic()
        self._next = self._began + EVERY
        say(f"{what}: begins" + (f", {total} entries" if total else ""))

    def advance(self, by: int = 1, note: str = "") -> None:
        """Say how far it is, every few seconds."""
        self._done += by
        now = time.monotonic()
        if now >= self._next:
            self._next = now + EVERY
            rate = self._done / (now - self._began)
            left = f", {(self._total - self._done) / rate:.0f} s left" if self._total and rate else ""
            say(f"{self._what}: {self._done} of {self._total or '?'} ({rate:.0f} a second{left}) {note}".rstrip())

    def end(self) -> None:
        """Say that it is over."""
        seconds = time.monotonic() - self._began
        say(f"{self._what}: {self._done} entries in {seconds:.1f} s")


class BarProgress:
    """Progress as a bar with rate and time left, for a terminal."""

    def __init__(self) -> None:
        self._bars = Bars(
            SpinnerColumn(),
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]}"),
            TimeRemainingColumn(),
            TextColumn("{task.fields[note]}", markup=False),
            console=ERR,
        )
        self._task: TaskID | None = None
        self._began = 0.0
        self._done = 0

    def begin(self, what: str, total: int | None) -> None:
        """Draw the bar."""
        self._began, self._done = time.monotonic(), 0
        self._task = self._bars.add_task(what, total=total, note="", rate="")
        self._bars.start()

    def advance(self, by: int = 1, note: str = "") -> None:
        """Move it."""
        self._done += by
        seconds = time.monotonic() - self._began
        if self._task is not None:
            rate = f"{self._done / seconds:.0f}/s" if seconds > 1 else ""
            self._bars.update(self._task, advance=by, note=note, rate=rate)

    def end(self) -> None:
        """Leave it standing."""
        self._bars.stop()


def progress() -> BarProgress | LinesProgress:
    """A bar on a terminal, lines elsewhere."""
    return BarProgress() if ERR.is_terminal else LinesProgress()
