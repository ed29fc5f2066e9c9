"""A small stream of our own with a file of labels beside it, for evals whose labels name entries of a stream."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path


def write_stream(folder: Path, titles: Sequence[str]) -> Path:
    """``folder`` with ``stream.jsonl`` in it: an entry for each title, a minute apart, each of an outlet of its own."""
    rows = [
        {"first_seen": f"2031-03-04T07:0{place}:00Z", "lang": "en", "source": f"Outlet {place}", "title": title}
        for place, title in enumerate(titles)
    ]
    (folder / "stream.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return folder


def write(folder: Path, *lines: str) -> Path:
    """A file of labels in ``folder``."""
    path = folder / "labels.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path
