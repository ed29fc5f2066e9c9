"""Text by reference: labels name a record of other people's data and offsets in it, and carry none of its words.

A reference is an object with ``file`` (under the shared data), ``record`` (its number in the file, from 0), ``field``
(``text`` in a plain file, which is one record), ``start``, ``end`` (code points of the field) and ``hash`` (the first
twelve hex digits of the passage's SHA-256). Or it carries the words themselves in ``text``, so that a task runs on a
file that stands alone.
"""

from __future__ import annotations

import csv
import gzip
import hashlib
import json
import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

Record = Mapping[str, str]
Case = TypeVar("Case")
BULLET = re.compile(r"\s+- (.*)")
LONGEST = 10**7
"""Characters of one cell of a table; the whole text of an article stands in some."""


class ChangedError(Exception):
    """The data is there, but the passage is not what was labelled."""


def passage(reference: Mapping[str, Any], shared: Path) -> str:
    """The words that ``reference`` names; ``ChangedError`` where they are others now, OSError without the file."""
    if "text" in reference:
        return str(reference["text"])
    records = _records(shared / reference["file"])
    try:
        found = records[reference["record"]][reference["field"]][reference["start"] : reference["end"]]
    except (IndexError, KeyError):
        raise ChangedError(
            f"{reference['file']} has no record {reference['record']} with {reference['field']!r}"
        ) from None
    if digest(found) != reference["hash"]:
        raise ChangedError(f"{reference['file']}, record {reference['record']}: other words than were labelled")
    return found


def digest(words: str) -> str:
    """Twelve hex digits that tell whether a passage is still the one that was labelled."""
    return hashlib.sha256(words.encode()).hexdigest()[:12]


@lru_cache(maxsize=256)
def _records(path: Path) -> Sequence[Record]:
    if path.suffix == ".txt":
        with path.open(encoding="utf-8", newline="") as stream:
            return [{"text": stream.read()}]
    if path.suffix == ".yaml":
        return [{"": bullet} for bullet in _bullets(path.read_text(encoding="utf-8"))]
    if path.suffix == ".tsv":
        csv.field_size_limit(LONGEST)
        with path.open(encoding="utf-8", newline="") as stream:
            return list(csv.DictReader(stream, delimiter="\t"))
    raw = path.read_bytes()
    lines = (gzip.decompress(raw) if path.suffix == ".gz" else raw).decode("utf-8").split("\n")
    return [json.loads(line) for line in lines if line]


def _bullets(text: str) -> list[str]:
    """The items of a day's list, each on one line."""
    found: list[list[str]] = []
    inside = False
    for line in text.splitlines():
        if (bullet := BULLET.match(line)) is not None:
            found.append([bullet[1]])
            inside = True
        elif inside and line.startswith("    "):
            found[-1].append(line.strip())
        else:
            inside = False
    return [" ".join(lines) for lines in found]


def labelled(
    labels: Path, shared: Path, read: Callable[[Mapping[str, Any], str], Case]
) -> tuple[list[Case], list[str]]:
    """What ``read`` makes of each line of a file of labels and its passage, in order; and a line about each passage
    that changed or is not there."""
    cases: list[Case] = []
    lost: list[str] = []
    for row in (json.loads(line) for line in labels.read_text(encoding="utf-8").splitlines() if line.strip()):
        try:
            cases.append(read(row, passage(row, shared)))
        except (ChangedError, OSError) as problem:
            lost.append(f"left out: {problem}")
    return cases, lost
