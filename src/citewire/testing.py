"""Fakes for tests, ours and yours: they do what the real thing does, small and without the outside world."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

import numpy as np

from citewire.engine import Rooms
from citewire.errors import FetchError
from citewire.ingest import archives, settings
from citewire.model import Desk
from citewire.newsroom import Newsroom
from citewire.protocols import Message, Response, Store
from citewire.store import MemoryStore

if TYPE_CHECKING:
    from citewire.protocols import Vectors

WORD = re.compile(r"[^\W_]{3,}")


class FakeClock:
    """A clock that stands still until it is told to go on."""

    def __init__(self, now: datetime | None = None) -> None:
        self._now = now or datetime(2031, 3, 4, 12, tzinfo=UTC)

    def now(self) -> datetime:
        """The moment it stands at."""
        return self._now

    def go_on(self, by: timedelta) -> None:
        """Let time pass."""
        self._now += by


class FakeEmbedder:
    """Vectors from the beginnings of words: texts that share words are near, texts in two languages are not."""

    name = "fake-1"
    dimensions = 64

    def embed(self, texts: Sequence[str]) -> Vectors:
        """``(len(texts), 64)``, rows of length 1; the same text always has the same row."""
        rows = np.zeros((len(texts), self.dimensions), dtype=np.float32)
        for place, text in enumerate(texts):
            row = rows[place]
            for word in WORD.findall(text.casefold()) or [text]:
                digest = hashlib.blake2b(word[:6].encode(), digest_size=4).digest()
                row[digest[0] % self.dimensions] += 1 if digest[1] % 2 else -1
            row[0] += 1e-3
            rows[place] = row / np.linalg.norm(row)
        return rows


class FakeLanguages:
    """Believes the feed; without one, Cyrillic is Russian and the rest English."""

    def identify(self, text: str, *, prior: str | None = None) -> str:
        """The prior, else a guess by script."""
        return prior or ("ru" if re.search("[а-яё]", text, re.IGNORECASE) else "en")


class FakeFetcher:
    """Answers from a table: address to body, or to the error to raise. Counts what it was asked."""

    def __init__(self, answers: Mapping[str, bytes | FetchError]) -> None:
        self.answers = dict(answers)
        self.asked: list[str] = []

    def fetch(
        self, url: str, *, etag: str | None = None, last_modified: str | None = None, robots: bool = False
    ) -> Response:
        """The body under ``url`` with its hash as ETag, 304 when the caller has it, FetchError where unknown."""
        self.asked.append(url)
        answer = self.answers.get(url, FetchError(f"{url} answers 404: correct the address", kind="http"))
        if isinstance(answer, FetchError):
            raise answer
        tag = hashlib.sha256(answer).hexdigest()[:12]
        if etag == tag:
            return Response(url, 304, b"", etag=tag)
        return Response(url, 200, answer, etag=tag)


class FakeSender:
    """Takes every message, or raises what ``failures`` has for its address; keeps what it was given."""

    def __init__(self, failures: Mapping[str, FetchError] | None = None) -> None:
        self.failures = dict(failures or {})
        self.asked: list[Message] = []
        self.taken: list[Message] = []

    def send(self, message: Message) -> None:
        """Taken, unless its address is among the failures."""
        self.asked.append(message)
        if message.url in self.failures:
            raise self.failures[message.url]
        self.taken.append(message)


def quiet_newsroom(desks: Sequence[Desk], store: Store | None = None) -> Newsroom:
    """A newsroom in memory with fakes for everything that takes time."""
    return Newsroom(Rooms(store or MemoryStore(), FakeEmbedder(), FakeLanguages()), desks, clock=FakeClock())


def demonstration_desk() -> Desk:
    """The desk of the packaged demonstration."""
    with as_file(files("citewire.cli") / "demonstration" / "desk.toml") as path:
        return settings.read_desk(path)


def demonstration_archive() -> archives.Archive:
    """The packaged demonstration: an invented crisis in invented places, told by invented outlets."""
    with as_file(files("citewire.cli") / "demonstration" / "archive.jsonl") as path:
        return archives.open_archive(path)
