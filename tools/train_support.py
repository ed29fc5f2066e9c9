"""Estimates the weights of ``verify/support``: ``python -m tools.train_support``.

Writes ``src/citewire/verify/weights.py``: weights for a sentence and a passage in one language, estimated on the first
half of the lines of VitaminC (Schuster, Fisch and Barzilay 2021; CC BY-SA 3.0) and of FEVER-Symmetric (Schuster et al.
2019; MIT), each case once with and once without the article's title. The other halves are left for measuring
(``evals/supported.py``). What is kept are a few dozen numbers, no text. A logistic regression with a ridge, both
classes with equal weight, by Newton's method; the same data gives the same weights.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from evals.support import fingerprint, shared_data
from evals.supported import Case, cases, reading
from numpy.typing import NDArray

from citewire.verify.features import features
from citewire.verify.support import compared

Floats = NDArray[np.float64]
TARGET = Path(__file__).resolve().parent.parent / "src" / "citewire" / "verify" / "weights.py"
RIDGE = 1.0
SEEN_AT_LEAST = 12
"""Cases that must show a feature before it gets a weight."""
PRECISION = 0.9
"""What both verdicts reach on the cases that they were estimated on, if both classes were as frequent."""
STEPS = 30


def main() -> int:
    """Estimates and writes; returns the exit code."""
    data = shared_data()
    within = [data / "support" / "vitaminc_5k.jsonl", data / "support" / "fever_symmetric_dev.jsonl"]
    halves = [read[: len(read) // 2] for read in (cases(file) for file in within)]
    one = estimated(*[[values for case in half for values in _values(case)] for half in halves])
    prints = tuple(fingerprint(file) for file in within)
    TARGET.write_text(_module(one, prints), encoding="utf-8")
    return 0


Example = tuple[Mapping[str, float], bool]
Estimate = tuple[Mapping[str, float], float, float, float]


def _values(case: Case) -> list[Example]:
    """The features of a case, with the title and without."""
    claim, passage = reading(case.claim, case.claim_language), reading(case.passage, case.language)
    contexts = [(reading(case.title, case.language),), ()] if case.title else [()]
    return [
        (features(compared(claim, passage, context), claim, passage, context), case.supported) for context in contexts
    ]


def estimated(main_set: Sequence[Example], *others: Sequence[Example]) -> Estimate:
    """(weights by name, bias, score from which a claim is supported, score up to which it is not).

    The weights are those of all sets, the two limits are set on the first: the others are too small for them.
    """
    examples = [*main_set, *(each for other in others for each in other)]
    counted = Counter(name for values, _ in examples for name, value in values.items() if value)
    names = sorted(name for name, count in counted.items() if count >= SEEN_AT_LEAST)
    table = np.array([[values.get(name, 0.0) for name in names] + [1.0] for values, _ in examples])
    labels = np.array([supported for _, supported in examples], dtype=np.float64)
    weights = regression(table, labels)
    scores = 1 / (1 + np.exp(-table @ weights))
    return (
        dict(zip(names, weights[:-1].tolist(), strict=True)),
        float(weights[-1]),
        *limits(scores[: len(main_set)], labels[: len(main_set)]),
    )


def regression(table: Floats, labels: Floats) -> Floats:
    """Weights of a logistic regression; the last column is the bias, which no ridge holds."""
    share = labels.mean()
    each = np.where(labels == 1, 0.5 / share, 0.5 / (1 - share))
    ridge = RIDGE * np.eye(table.shape[1])
    ridge[-1, -1] = 1e-6
    weights = np.zeros(table.shape[1])
    for _ in range(STEPS):
        chances = 1 / (1 + np.exp(-np.clip(table @ weights, -30, 30)))
        slope = table.T @ (each * (chances - labels)) + ridge @ weights
        curve = (table * (each * chances * (1 - chances))[:, None]).T @ table + ridge
        weights = weights - np.linalg.solve(curve, slope)
    return weights


def limits(scores: Floats, labels: Floats) -> tuple[float, float]:
    """The lowest score from which on, and the highest up to which, a verdict reaches ``PRECISION``."""
    steps = [step / 100 for step in range(50, 100)]
    upper = next((at for at in steps if _precision(scores >= at, labels == 1) >= PRECISION), 0.99)
    lower = next((1 - at for at in steps if _precision(scores <= 1 - at, labels == 0) >= PRECISION), 0.01)
    return round(upper, 2), round(lower, 2)


def _precision(given: NDArray[np.bool_], right: NDArray[np.bool_]) -> float:
    """Precision of a verdict if both classes were as frequent."""
    hit, false = given[right].mean(), given[~right].mean()
    return float(hit / (hit + false)) if hit + false else 0.0


def _module(within: Estimate, prints: tuple[str, ...]) -> str:
    return HEAD + _written("WITHIN", within) + "\n" + _prints(prints)


def _prints(prints: tuple[str, ...]) -> str:
    listed = "".join(f'        "{each}",\n' for each in prints)
    said = '"""Fingerprints of the files of whose first halves ``WITHIN`` was made."""'
    return f"TRAINED_ON = frozenset(\n    {{\n{listed}    }}\n)\n{said}\n"


def _written(name: str, estimate: Estimate) -> str:
    weights, bias, upper, lower = estimate
    rows = "".join(f'        "{each}": {value:.3f},\n' for each, value in weights.items())
    head = f"{name} = Weights(\n    bias={bias:.3f},\n    supported={upper},\n    refuted={lower},\n"
    return f"{head}    by_name={{\n{rows}    }},\n)\n"


HEAD = '''"""Weights of the score of support. Written by ``python -m tools.train_support``: don't edit by hand.

``WITHIN`` one language: estimated on the first half of VitaminC (Schuster, Fisch and Barzilay 2021, "Get Your Vitamin
C!", CC BY-SA 3.0) and of FEVER-Symmetric (Schuster et al. 2019, MIT). Across languages no wording can be compared, and
the findings alone decide.
These are numbers about how often findings of the rules went with a supported claim; no text of that data is in them.
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
