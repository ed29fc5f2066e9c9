"""One event or two: labelled pairs of Russian and English reports, judged by what the grouping compares by.

Each document is its title and the first 60 words (``opening``). A pair counts as one event when its likeness is at
least a threshold that was chosen on other pairs: five parts, each judged by the threshold with the best F1 on the four
others, and that for twenty divisions, whose mean is reported. ``raw_f1`` is that of the cosine of the vectors,
``f1`` that of the likeness that the grouping goes by: the mean of the language taken off, names weighed
(``cluster.pool``). 215 Russian pairs are few (the interval is .81 to .90), 35 English ones tell hardly anything.
"""

from __future__ import annotations

import csv
import random
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from citewire import annotate
from citewire.cluster import Background, background, opening
from citewire.cluster.decisions import Decisions
from citewire.cluster.means import Means
from citewire.cluster.opening import headline
from citewire.cluster.pool import pool_of
from citewire.cluster.recipe import Recipe
from citewire.cluster.signs import read_signs
from citewire.cluster.window import Row, Window
from citewire.inference import PackagedEmbedder
from citewire.model import Annotations, Document, Placement
from evals.support import Result, interval, nested, table

TASK = "tgcontest"
DATA = "clustering/tgcontest"
_PARTS = 5
_DIVISIONS = 20
_SEEN = datetime(2020, 5, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two documents and whether people called them one event."""

    one: Document
    other: Document
    same: bool


def run(data: Path) -> Result:
    """Read all pairs under ``data`` (``ru_*.tsv`` and so on), judge them, and score by language."""
    started = time.perf_counter()
    pairs = [pair for path in sorted(data.glob("*.tsv")) for pair in read(path)]
    same = np.array([pair.same for pair in pairs])
    languages = np.array([pair.one.language for pair in pairs])
    raw, likeness = judged(pairs)
    scored: dict[str, dict[str, float]] = {}
    rows = []
    for language in sorted(set(languages.tolist())):
        mine = languages == language
        scored[language] = {
            "f1": cross_validated(likeness[mine], same[mine]),
            "raw_f1": cross_validated(raw[mine], same[mine]),
            "pairs": float(mine.sum()),
        }
        low, high = interval(*spread(likeness[mine], same[mine]))
        rows.append((language, int(mine.sum()), int(same[mine].sum()), *list(scored[language].values())[:2], low, high))
    lines = table(("language", "pairs", "same", "F1", "F1 of raw cosine", "95 % from", "to"), rows)
    return Result(nested(scored), lines, time.perf_counter() - started)


def read(path: Path) -> list[Pair]:
    """The pairs of one file; its name begins with the language."""
    csv.field_size_limit(10**8)
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter="\t"))
    language = path.name.partition("_")[0]
    return [
        Pair(
            document(f"{path.stem}{number}a", row["INPUT:first_title"], row["INPUT:first_text"], language),
            document(f"{path.stem}{number}b", row["INPUT:second_title"], row["INPUT:second_text"], language),
            row["GOLDEN:quality"] == "OK",
        )
        for number, row in enumerate(rows)
    ]


def document(key: str, title: str, body: str, language: str) -> Document:
    """A report as a document of its own outlet."""
    text = f"{title}\n\n{body}" if body else title
    return Document(f"{key}-1", key, 1, key, key, title, text, language, _SEEN, _SEEN, "")


def judged(pairs: list[Pair]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Raw cosine and likeness of every pair, in a stream that consists of all of them."""
    documents = [each for pair in pairs for each in (pair.one, pair.other)]
    readings = [annotate.annotate(each) for each in documents]
    embedder = PackagedEmbedder()
    vectors = embedder.embed([opening(each, notes) for each, notes in zip(documents, readings, strict=True)])
    weighed = Weighed(embedder.dimensions, background(embedder.embed))
    for each, notes, vector in zip(documents, readings, vectors, strict=True):
        weighed.take_in(each, notes, vector)
    likeness = [weighed.likeness(2 * number, 2 * number + 1) for number in range(len(pairs))]
    return (vectors[::2] * vectors[1::2]).sum(axis=1).astype(np.float64), np.array(likeness)


class Weighed:
    """Documents of one moment, compared in pairs as regrouping does."""

    def __init__(self, dimensions: int, background: Background) -> None:
        self._means = Means(dimensions, background)
        self._window = Window(dimensions)
        self._fresh = False

    def take_in(self, document: Document, annotations: Annotations, vector: NDArray[np.float32]) -> None:
        """Documents are numbered from 0 in the order in which they come."""
        signs = read_signs(document, annotations, headline(document, annotations))
        own = Placement(document.id, document.id, document.id, document.id)
        self._means.add(document.language, vector, document.first_seen_at.date())
        self._window.add(Row(document.id, document.key, document.publisher_id, 0.0, signs, own), vector)
        self._fresh = False

    def likeness(self, one: int, other: int, recipe: Recipe | None = None) -> float:
        """The score of two of them, -1 to 1 and a little more: conflicting signs are not looked at."""
        if not self._fresh:
            self._means.refresh()
            self._window.recentre(self._means.now)
            self._fresh = True
        return float(pool_of(self._window, sorted((one, other)), recipe or Recipe(), Decisions()).scores[0, 1])


def cross_validated(scores: NDArray[np.float64], same: NDArray[np.bool_]) -> float:
    """Mean F1 over the divisions, thresholds chosen on the other parts."""
    found = [f1(chosen(scores, same, seed), same) for seed in range(_DIVISIONS)]
    return sum(found) / len(found)


def chosen(scores: NDArray[np.float64], same: NDArray[np.bool_], seed: int) -> NDArray[np.bool_]:
    """Which pairs count as one event in one division."""
    order = list(range(len(scores)))
    random.Random(seed).shuffle(order)
    found = np.zeros(len(scores), np.bool_)
    for part in range(_PARTS):
        held = order[part::_PARTS]
        rest = [each for each in order if each not in set(held)]
        found[held] = scores[held] >= max(np.sort(scores[rest]), key=lambda at: f1(scores[rest] >= at, same[rest]))
    return found


def f1(found: NDArray[np.bool_], same: NDArray[np.bool_]) -> float:
    """F1 of pairs called one event."""
    both = float((found & same).sum())
    return 2 * both / max(1.0, float(found.sum() + same.sum()))


def spread(scores: NDArray[np.float64], same: NDArray[np.bool_]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """True positives and all that was called or is one event, by pair, of the first division."""
    found = chosen(scores, same, 0)
    return 2.0 * (found & same), found.astype(np.float64) + same
