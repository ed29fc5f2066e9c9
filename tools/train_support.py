"""Estimates the weights of ``verify/support``: ``python -m tools.train_support``.

Writes ``src/citewire/verify/weights.py``: weights for a sentence and a passage in one language. Everything that it
reads is the project's own: the claims of ``evals/support_probe.jsonl`` whose events have odd numbers, the passages of
those events, and the headlines and teasers of the demonstration; with pairs made of them by rule. No public set has a
part in it, so that all of those are left for measuring (``evals/supported.py``), as are the probe's other events.

That is little, so the weights begin as numbers set by hand (``HAND``), and a logistic regression with a strong ridge
moves them from there as far as the pairs make it; none changes its sign. The same pairs give the same weights. The
score from which a claim is called supported and the one up to which it is not are set by hand: pairs made by rule are
easier than what editors write, and would set them too low.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files
from pathlib import Path

import numpy as np
from evals.supported import OWN_PROBE, Case, cases, reading
from numpy.typing import NDArray

from citewire.text.segment import sentences
from citewire.verify.features import features
from citewire.verify.support import compared

Floats = NDArray[np.float64]
TARGET = Path(__file__).resolve().parent.parent / "src" / "citewire" / "verify" / "weights.py"
RIDGE = 20.0
STEPS = 2000
SUPPORTED, REFUTED = 0.7, 0.3
BIAS = -2.75
HAND = {
    "around": 1.5,
    "around without figures": 1.0,
    "figure missing": -1.2,
    "figure open": -0.7,
    "figure other": -1.5,
    "figure other sure": -3.0,
    "figure same": 0.5,
    "figures": 1.2,
    "missing": -0.15,
    "name missing": -0.3,
    "name open": -0.3,
    "name other sure": -1.0,
    "name same": 0.1,
    "pairs": 0.4,
    "polarity open": -0.7,
    "polarity other sure": -1.5,
    "role open": -0.3,
    "tail": 0.7,
    "word missing": -0.3,
    "word other": -0.5,
    "words": 0.3,
}
"""What each feature adds to the log odds, by judgement: a claim without figures of whose words a third is missing
stands at about even odds; where figures agree wording counts for less, and one other figure takes a claim down
whatever its words. A missing name costs little: a passage seldom repeats whom its document is about."""

Example = tuple[Mapping[str, float], bool]


def main() -> int:
    """Estimates and writes; returns the exit code."""
    examples = [_example(case) for case in (*probed(), *demonstrated())]
    TARGET.write_text(_module(estimated(examples)), encoding="utf-8")
    said = f"{len(examples)} pairs, {sum(label for _, label in examples)} of them supported"
    sys.stdout.write(f"{said}\n")
    return 0


def probed() -> Iterator[Case]:
    """Pairs of the probe's training events in one language: claims as they were written and altered; claims beside
    other events' passages; each sentence of a passage beside the whole, and beside what is left without it."""
    own = [case for case in cases(OWN_PROBE) if not case.held_out]
    within = [case for case in own if case.language == case.claim_language]
    yield from within
    passages = sorted({(case.language, case.passage) for case in own})
    for case in within:
        others = [text for language, text in passages if language == case.language and text != case.passage]
        yield from (Case(case.claim, text, False, case.language, case.language) for text in others if case.supported)
    for language, text in passages:
        yield from _parts(text, language)


def demonstrated() -> Iterator[Case]:
    """Headlines of the demonstration beside their teasers, and each sentence of a teaser beside it with and without."""
    lines = (files("citewire.cli") / "demonstration" / "archive.jsonl").read_text(encoding="utf-8").splitlines()
    for row in map(json.loads, lines[1:]):
        if "title" in row and row.get("summary"):
            yield Case(row["title"], row["summary"], True, row["lang"], row["lang"])
            yield from _parts(row["summary"], row["lang"])


def _parts(text: str, language: str) -> Iterator[Case]:
    """Each sentence of a text beside the whole, which says it, and beside the others, which don't."""
    said = [span.of(text) for span in sentences(text, language)]
    for at, each in enumerate(said):
        rest = " ".join(said[:at] + said[at + 1 :])
        yield Case(each, text, True, language, language)
        if rest:
            yield Case(each, rest, False, language, language)


def _example(case: Case) -> Example:
    claim, passage = reading(case.claim, case.claim_language), reading(case.passage, case.language)
    return features(compared(claim, passage), claim, passage, ()), case.supported


def estimated(examples: Sequence[Example]) -> dict[str, float]:
    """Weights by name with the bias as ``bias``: those of ``HAND``, moved by the examples; none changes its sign."""
    names = sorted(HAND)
    table = np.array([[values.get(name, 0.0) for name in names] + [1.0] for values, _ in examples])
    labels = np.array([supported for _, supported in examples], dtype=np.float64)
    start = np.array([*(HAND[name] for name in names), BIAS])
    moved = regression(table, labels, start)
    kept = np.where(np.sign(moved) == np.sign(start), moved, 0.0)
    return dict(zip([*names, "bias"], kept.tolist(), strict=True))


def regression(table: Floats, labels: Floats, start: Floats) -> Floats:
    """Weights of a logistic regression that a ridge holds near ``start``; both classes together weigh the same.

    Newton's method with the steepest curve there can be (Böhning and Lindsay 1988): slower, and never overshoots."""
    share = labels.mean()
    each = np.where(labels == 1, 0.5 / share, 0.5 / (1 - share))
    ridge = RIDGE * np.eye(table.shape[1])
    curve = (table * (each / 4)[:, None]).T @ table + ridge
    weights = start.copy()
    for _ in range(STEPS):
        chances = 1 / (1 + np.exp(-np.clip(table @ weights, -30, 30)))
        slope = table.T @ (each * (chances - labels)) + ridge @ (weights - start)
        weights = weights - np.linalg.solve(curve, slope)
    return weights


def _module(weights: Mapping[str, float]) -> str:
    rows = "".join(f'        "{name}": {value:.2f},\n' for name, value in weights.items() if name != "bias")
    head = f"WITHIN = Weights(\n    bias={weights['bias']:.2f},\n    supported={SUPPORTED},\n    refuted={REFUTED},\n"
    return f"{HEAD}{head}    by_name={{\n{rows}    }},\n)\n"


HEAD = '''"""Weights of the score of support. Written by ``python -m tools.train_support``: don't edit by hand.

``WITHIN`` one language: set by hand, then moved by a regression over pairs of our own texts: the events with odd
numbers of our probe (``evals/support_probe.jsonl``), the demonstration, and pairs made of both by rule. No public set
has a part in it. Across languages no wording can be compared, and the findings alone decide.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Weights:
    """A logistic regression over ``features``: ``supported`` is the score from which a claim is called supported,
    ``refuted`` the one up to which it is not."""

    bias: float
    supported: float
    refuted: float
    by_name: Mapping[str, float]


'''

if __name__ == "__main__":
    sys.exit(main())
