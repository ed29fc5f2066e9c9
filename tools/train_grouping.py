"""Estimates the weights of ``cluster/agreement``: ``python -m tools.train_grouping``.

Writes ``src/citewire/cluster/weights.py``. Its examples are pairs of the New Year replay (``grouping_pairs.jsonl``
beside this module, by reference as in ``evals/pairs.jsonl``): 420 pairs, half of them drawn from the events that the
grouping of 22 November made (two of one event, low ones first), half from what it kept apart (a cosine from .36 on,
within two days, evenly over four bands and over one and two languages). They were labelled by reading title and
opening: ``same`` and ``different``; ``story`` is a follow-up. Those that could not be decided are left out, and so is
every pair with a document of ``evals/pairs.jsonl``, which is for measuring alone.

A logistic regression over the likeness, less what time and routine take off as in ``cluster/pool``, and the features of
``cluster/agreement``, which count the less the more the two say (``brevity``); follow-ups count as different, by
``FOLLOW_UP``. A ridge holds the weights small, but not that of the likeness. They are given as shares of the weight of
the likeness, so that they can be added to a cosine, and the bias is such that even odds are what the grouping asks of
two documents (``Recipe.link``), less ``MARGIN``. The same pairs give the same weights.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from evals.references import digest
from evals.stream import around, entries_of
from evals.support import shared_data
from numpy.typing import NDArray

from citewire.cluster import Recipe, background
from citewire.cluster.agreement import brevity, features
from citewire.cluster.means import Means, centred
from citewire.cluster.opening import headline
from citewire.cluster.particulars import Particulars, read_particulars
from citewire.engine import River, Rooms
from citewire.inference import EldcIdentifier, PackagedEmbedder
from citewire.model import Annotations, Document, Entry
from citewire.store import MemoryStore

Floats = NDArray[np.float64]
Read = tuple[Document, Annotations, NDArray[np.float32]]
PAIRS = Path(__file__).resolve().parent / "grouping_pairs.jsonl"
TARGET = PAIRS.parent.parent / "src" / "citewire" / "cluster" / "weights.py"
FOLLOW_UP = 0.3
RIDGE, LOOSE = 8.0, 0.5
STEPS = 60
MARGIN = 0.05
OTHER_DAYS, ALIKE = 1.5, 8
"""As in ``cluster/window``: what a routine document resembles."""


def main() -> int:
    """Estimates and writes; returns the exit code."""
    pairs = [json.loads(line) for line in PAIRS.read_text(encoding="utf-8").splitlines()]
    examples, labels, each = table(pairs)
    weights = estimated(examples, labels, each)
    TARGET.write_text(
        HEAD + "".join(f'    "{name}": {value:.3f},\n' for name, value in weights.items()) + "}\n", "utf-8"
    )
    sys.stdout.write(f"{len(labels)} pairs, {int(labels.sum())} of them the same\n")
    return 0


def table(rows: Sequence[Mapping[str, object]]) -> tuple[dict[str, Floats], Floats, Floats]:
    """The examples: values by name, the label of each (1 is the same) and how much it counts."""
    (stream,) = {str(row["stream"]) for row in rows}
    entries = entries_of(shared_data() / stream)
    ends = [(int(str(row["one"])), int(str(row["other"]))) for row in rows]
    for row, pair in zip(rows, ends, strict=True):
        if [digest(entries[end].title) for end in pair] != row["hashes"]:
            raise SystemExit(f"{stream} is not what was labelled: entries {pair}")
    places, read = reading([entries[number] for number in around(entries, {end for pair in ends for end in pair})])
    pairs = [(places[entries[one].id], places[entries[other].id]) for one, other in ends]
    labels = np.array([row["label"] == "same" for row in rows], np.float64)
    each = np.array([FOLLOW_UP if row["label"] == "story" else 1.0 for row in rows])
    return valued(read, pairs), labels, each


def reading(entries: Sequence[Entry]) -> tuple[dict[str, int], list[Read]]:
    """Entries as the river reads and embeds them: the place of each in the list, by entry id."""
    store, embedder = MemoryStore(), PackagedEmbedder()
    river = River(Rooms(store, embedder, EldcIdentifier()), [])
    river.take_in(entries)
    river.run()
    ids = [each.document_id for each in store.placements.in_order()]
    vectors = store.readings.vectors(embedder.name, ids)
    read = [
        (document, notes, vectors[document.id])
        for document, notes in zip(store.documents.get(ids), store.readings.get(ids), strict=True)
    ]
    return {document.entry_id: place for place, (document, _, _) in enumerate(read)}, read


def valued(read: Sequence[Read], pairs: Sequence[tuple[int, int]]) -> dict[str, Floats]:
    """The likeness of each pair and its features, by name."""
    recipe = Recipe()
    vectors, days = _centred(read), np.array([document.first_seen_at.timestamp() / 86400 for document, _, _ in read])
    told = {place: _particulars(read[place]) for pair in pairs for place in pair}
    likeness = []
    for one, other in pairs:
        routine = max(_routine(vectors, days, place) for place in (one, other))
        less = recipe.decay * abs(days[one] - days[other]) + recipe.routine * max(0.0, routine - recipe.routine_free)
        likeness.append(float(vectors[one] @ vectors[other]) - less)
    found = [features([told[one]], [told[other]]) for one, other in pairs]
    brief = np.array([float(brevity([told[one]], [told[other]])[0, 0]) for one, other in pairs])
    names = {name: brief * np.array([float(each[name][0, 0]) for each in found]) for name in sorted(found[0])}
    return {"likeness": np.array(likeness), **names}


def _centred(read: Sequence[Read]) -> Floats:
    embedder = PackagedEmbedder()
    means = Means(embedder.dimensions, background(embedder.embed))
    for document, _, vector in read:
        means.add(document.language, vector, document.first_seen_at.date())
    means.refresh()
    return centred(np.stack([vector for _, _, vector in read]), means.now([each[0].language for each in read]))


def _particulars(read: Read) -> Particulars:
    document, notes, _ = read
    return read_particulars(document, notes, headline(document, notes))


def _routine(vectors: Floats, days: Floats, place: int) -> float:
    earlier = vectors[days < days[place] - OTHER_DAYS] @ vectors[place]
    return float(np.sort(earlier)[-ALIKE:].sum()) / ALIKE


def estimated(examples: Mapping[str, Floats], labels: Floats, each: Floats) -> dict[str, float]:
    """Weights by name in cosines, and the bias."""
    names = list(examples)
    matrix = np.stack([examples[name] for name in names], axis=1)
    spread = matrix.std(axis=0) + 1e-9
    found = regression(matrix / spread, labels, each)
    slopes, bias = found[:-1] / spread, float(found[-1])
    unit = float(slopes[names.index("likeness")])
    weights = {name: float(slope) / unit for name, slope in zip(names, slopes, strict=True) if name != "likeness"}
    return {"bias": bias / unit + Recipe().link + MARGIN} | weights


def regression(matrix: Floats, labels: Floats, each: Floats) -> Floats:
    """Weights and bias of a logistic regression by Newton's method, with a ridge on what is added to the likeness (the
    first column) and hardly any on the likeness itself: of two explanations the vectors are believed first."""
    matrix = np.hstack([matrix, np.ones((len(labels), 1))])
    ridge = RIDGE * np.eye(matrix.shape[1])
    ridge[-1, -1], ridge[0, 0] = 0.0, LOOSE
    weights = np.zeros(matrix.shape[1])
    for _ in range(STEPS):
        chances = 1 / (1 + np.exp(-np.clip(matrix @ weights, -30, 30)))
        slope = matrix.T @ (each * (chances - labels)) + ridge @ weights
        curve = (matrix * (each * chances * (1 - chances))[:, None]).T @ matrix + ridge
        weights = weights - np.linalg.solve(curve, slope)
    return weights


HEAD = '''"""Weights of ``agreement``. Written by ``python -m tools.train_grouping``: don't edit by hand.

In cosines, estimated on pairs that were labelled by hand (``tools/grouping_pairs.jsonl``); none of them is measured on.
"""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
'''

if __name__ == "__main__":
    sys.exit(main())
