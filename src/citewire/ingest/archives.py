"""Archives: what was seen, when, as files that can be replayed. The format is ours: docs/archive-format.md."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from citewire.errors import InputError
from citewire.ingest.folder import FolderArchive
from citewire.ingest.lines import LinesArchive
from citewire.model import Entry, Publisher

_LINES = (".jsonl", ".jsonl.gz", ".ndjson", ".ndjson.gz")


class Archive(Protocol):
    """Entries of the past in the order in which they were first seen.

    ``id`` is 16 hex digits over the content: the same content has the same id under any name. ``total`` is how many
    items there are, readable or not; ``repeats`` how many of them are exactly an earlier one (they come out too, with
    the same entry id). ``problems`` names every item that could not be read, filled while ``entries`` is consumed.
    """

    id: str
    name: str
    total: int | None
    repeats: int
    problems: list[str]

    def entries(self) -> Iterator[Entry]:
        """All entries, by ``first_seen_at``; each call begins anew and says its problems anew."""
        ...

    def publishers(self) -> dict[str, Publisher]:
        """By id: those that the archive declares, and those that entries have named so far."""
        ...


def open_archive(path: Path) -> Archive:
    """An archive of ``path``: JSON Lines (``.jsonl``, ``.jsonl.gz``) or a folder of saved web pages.

    The whole of it is read once (its id is a hash over its bytes, its lines are counted and looked at for order), but
    never held. Raises InputError when it isn't there or is something else.
    """
    if path.is_dir():
        return FolderArchive(path)
    if not path.is_file():
        raise InputError(f"there is no archive at {path}: name a .jsonl or .jsonl.gz file, or a folder of HTML files")
    if path.name.endswith(_LINES):
        return LinesArchive(path)
    hint = "list its feeds in desk.toml" if path.suffix == ".opml" else "see docs/archive-format.md"
    raise InputError(f"{path.name} is no archive (.jsonl, .jsonl.gz or a folder of HTML files); {hint}")
