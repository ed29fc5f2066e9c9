"""Pairs of one desk and one day as often as they are there: how many different ones does the grouping merge?

The pairs of ``evals/pairs.py`` were drawn to be hard, many of them from what a grouping had merged, so that their share
of false merges is many times that of all pairs. Here every pair of two reports that one desk selects and that were seen
within a day of each other is asked for: 88,464 of the four desks of ``examples/replays`` on the New Year replay. They
were drawn in 16 strata (``stratum``: merged or apart in the grouping of 22 November 2026, one language or two,
likeness) at rates that are known (``of``: the pairs of the stratum), and labelled in shuffled order by reading title,
opening and time, without knowing which was merged. A pair stands for as many as its stratum has for each that was drawn
(Horvitz and Thompson); that holds for every later grouping too, since the rates are those of the draw. Labels and
format are those of ``pairs.jsonl``.

``false_merges`` is the estimated share of different pairs that end in one event, ``together`` that of the same ones,
``followups`` that of follow-ups; ``low`` and ``high`` are the middle 95 % of ``false_merges`` over a thousand samples
of each stratum with replacement. ``drawn.false_merges`` is the share among those drawn, weighed by nothing. ``--data``
may name the store (``.db``) of a replay of the whole stream, or another file of labels.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from evals.pairs import Pair, line, read, stored
from evals.support import REPOSITORY, Result, nested

TASK = "desk_pairs"
DATA = str(REPOSITORY / "evals" / "desk_pairs.jsonl")
NEEDS = "replay_newyear2026"
SAMPLES = 1000
NAMES = {"same": "together", "story": "followups", "different": "false_merges"}


def run(data: Path) -> Result:
    """Place the stream around every pair, or read a store, and estimate; what is lost is counted and left out."""
    started = time.perf_counter()
    pairs, lost = stored(data, Path(DATA)) if data.suffix == ".db" else read(data)
    found = estimates(pairs)
    low, high = interval(pairs)
    plain = [pair.together for pair in pairs if pair.label == "different"]
    groups = {"": found | {"low": low, "high": high}, "drawn": {"false_merges": sum(plain) / max(1, len(plain))}}
    figures = nested(groups) | {"pairs": float(len(pairs))}
    lines = (*(f"{name}: {value:.3f}" for name, value in figures.items()), *_merged(pairs), *lost)
    return Result(figures, lines, time.perf_counter() - started, {"left_out": len(lost)})


def estimates(pairs: Sequence[Pair], weights: NDArray[np.float64] | None = None) -> dict[str, float]:
    """The three shares, every pair counted as often as ``weights`` (n) say, else as it stands for; 0 where there is
    nothing to share."""
    counts = stands_for(pairs) if weights is None else weights
    together = np.array([pair.together for pair in pairs], np.float64)
    labels = np.array([pair.label for pair in pairs])
    return {
        name: float((counts * together)[labels == label].sum() / max(1e-9, counts[labels == label].sum()))
        for label, name in NAMES.items()
    }


def stands_for(pairs: Sequence[Pair]) -> NDArray[np.float64]:
    """How many pairs of its stratum each one stands for."""
    drawn = Counter(pair.stratum for pair in pairs)
    return np.array([pair.of / drawn[pair.stratum] for pair in pairs])


def interval(pairs: Sequence[Pair]) -> tuple[float, float]:
    """The middle 95 % of ``false_merges`` over samples of each stratum with replacement."""
    random = np.random.default_rng(0)
    strata = np.array([pair.stratum for pair in pairs])
    places = [np.flatnonzero(strata == stratum) for stratum in sorted(set(strata.tolist()))]
    counts = stands_for(pairs)
    found = []
    for _ in range(SAMPLES):
        drawn = np.concatenate([random.choice(each, len(each)) for each in places])
        found.append(estimates(pairs, counts * np.bincount(drawn, minlength=len(pairs)))["false_merges"])
    low, high = np.quantile(found, (0.025, 0.975))
    return float(low), float(high)


def _merged(pairs: Sequence[Pair]) -> Iterator[str]:
    """Every false merge for reading, with how many pairs it stands for."""
    for pair, count in zip(pairs, stands_for(pairs), strict=True):
        if pair.label == "different" and pair.together:
            yield f"one event for two, stands for {count:.0f} ({pair.stratum}), {pair.reference}"
            yield from (line(pair.one), line(pair.other))
