"""What every task of the evals shares: where the data is, what it was, and how a result looks."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray

REPOSITORY = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Result:
    """What a task measured.

    ``figures`` are what floors are pinned for and what the last line prints as JSON (shares lie in 0..1); ``lines``
    is the table for a person, printed as it is; ``seconds`` is how long it took, which no floor looks at.
    """

    figures: dict[str, float]
    lines: tuple[str, ...] = ()
    seconds: float = 0.0
    notes: dict[str, object] = field(default_factory=dict)


class Task(Protocol):
    """A module of this package that measures something. ``DATA`` is a file or folder under the shared data."""

    TASK: str
    DATA: str

    def run(self, data: Path) -> Result: ...


def shared_data() -> Path:
    """The folder of the shared data: ``$CITEWIRE_SHARED/data``, else ``../shared/data`` beside the repository.

    The folder need not exist: a task whose data is absent is skipped with a line that says so.
    """
    named = os.environ.get("CITEWIRE_SHARED")
    return (Path(named) if named else REPOSITORY.parent / "shared") / "data"


def files_under(path: Path) -> list[Path]:
    """``path`` itself if it is a file, else every file below it, in the order of their names."""
    if path.is_file():
        return [path]
    return sorted((each for each in path.rglob("*") if each.is_file()), key=lambda each: each.as_posix())


def fingerprint(path: Path) -> str:
    """SHA-256 (hex) over the names and bytes of all files of a corpus: says whether two runs saw the same data."""
    whole = hashlib.sha256()
    for each in files_under(path):
        name = each.name if each == path else each.relative_to(path).as_posix()
        with each.open("rb") as stream:
            whole.update(f"{name}\0{hashlib.file_digest(stream, 'sha256').hexdigest()}\n".encode())
    return whole.hexdigest()


def nested(scored: Mapping[str, Mapping[str, float]]) -> dict[str, float]:
    """Figures by group as one table: ``{"de": {"f1": ...}}`` is ``{"de.f1": ...}``; the group "" adds no name."""
    return {f"{name}.{key}".lstrip("."): value for name, each in scored.items() for key, value in each.items()}


Case = TypeVar("Case")


def by_group(
    cases: Sequence[Case],
    names: Callable[[Case], Iterable[str]],
    scores: Callable[[Sequence[Case]], Mapping[str, float]],
) -> tuple[dict[str, float], tuple[str, ...]]:
    """The scores of all cases and of each group that ``names`` puts a case in, with the number of documents: as figures
    (see ``nested``), and as the lines of a table."""
    groups: dict[str, list[Case]] = {"": []}
    for case in cases:
        for name in ("", *names(case)):
            groups.setdefault(name, []).append(case)
    scored = {name: scores(group) for name, group in sorted(groups.items())}
    counts = {f"{name}.documents".lstrip("."): float(len(group)) for name, group in groups.items()}
    rows = [(name or "all", len(groups[name]), *each.values()) for name, each in scored.items()]
    return nested(scored) | counts, table(("", "documents", *scores([])), rows)


def resampled(count: int, times: int = 1000, seed: int = 20260104) -> NDArray[np.float64]:
    """How often each of ``count`` things is drawn when as many are drawn with replacement: (times, count)."""
    return np.random.default_rng(seed).multinomial(count, np.full(count, 1.0 / count), times).astype(np.float64)


def interval(above: ArrayLike, below: ArrayLike) -> tuple[float, float]:
    """The middle 95 % of ``sum(above) / sum(below)`` over samples drawn with replacement from what the two count."""
    drawn = resampled(len(np.asarray(above)))
    shares = (drawn @ np.asarray(above, np.float64)) / np.maximum(drawn @ np.asarray(below, np.float64), 1e-9)
    low, high = np.quantile(shares, (0.025, 0.975))
    return float(low), float(high)


def share(found: Sequence[bool]) -> float:
    """The share of true ones to four digits; 0 where there is nothing to share."""
    return round(sum(found) / len(found), 4) if found else 0.0


def table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> tuple[str, ...]:
    """Lines of a table: the first column to the left, the others to the right; floats with three decimals."""
    cells = [list(header), *([_cell(value) for value in row] for row in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(header))]
    return tuple(
        "  ".join(
            cell.ljust(width) if column == 0 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in cells
    )


def _cell(value: object) -> str:
    return f"{value:.3f}" if isinstance(value, float) else str(value)
