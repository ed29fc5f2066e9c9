"""Estimates the weights of ``verify/support``: ``python -m tools.train_support``.

Writes ``src/citewire/verify/weights.py``: weights for a sentence and a passage in one language, where the title of the
passage's document is known and where it is not. Everything that it reads is the project's own: pairs written and made
for this (``tools/support_pairs.py``), the claims of ``evals/support_probe.jsonl`` whose events have odd numbers with
the passages of those events, and the headlines and teasers of the demonstration. No public set has a part in it, so
that all of those are left for measuring (``evals/supported.py``), as are the probe's other events.

The weights are those of a logistic regression with a ridge. What a feature can speak for stands with its name
(``verify/features.py``): one that the pairs would turn round has no weight. The same pairs give the same weights. The
score from which a claim is called supported and the one up to which it is not are set by hand: pairs made by rule are
easier than what editors write, and would set them too low.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.resources import files
from pathlib import Path

import numpy as np
from evals.supported import OWN_PROBE, Case, cases, reading
from numpy.typing import NDArray

from citewire.text.segment import sentences
from citewire.verify.features import NAMES, SPEAK_FOR, features
from citewire.verify.support import compared
from tools.support_pairs import made, strange, untitled, written

Floats = NDArray[np.float64]
TARGET = Path(__file__).resolve().parent.parent / "src" / "citewire" / "verify" / "weights.py"
RIDGE = 3.0
STEPS = 3000
LIMITS = {"TITLED": (0.59, 0.29, 0.5), "ALONE": (0.8, 0.3, 0.3)}
"""By table: the score from which a claim is called supported, and those up to which it is not: by the score alone, and
where a rule speaks against it. Chosen on the first 2,500 lines of VitaminC so that each verdict is right in .90,
with room for other texts."""

PRICE = {"TITLED": 1.3, "ALONE": 1.0}
"""By table: how much more a wrong claim weighs than a true one. Set where both are told right as often, on the
first 2,500 lines of VitaminC: our own wrong claims with a title are, as a whole, easier than those of others."""

Example = tuple[Mapping[str, float], bool]


def main() -> int:
    """Estimates and writes; returns the exit code."""
    shared = [*probed(), *demonstrated()]
    own = [*written(), *made()]
    tables = {
        "TITLED": _examples([*own, *strange(), *shared]),
        "ALONE": _examples([*untitled([*own, *strange()]), *shared]),
    }
    TARGET.write_text(
        _module({name: estimated(examples, PRICE[name]) for name, examples in tables.items()}), encoding="utf-8"
    )
    for name, examples in tables.items():
        sys.stdout.write(f"{name}: {len(examples)} pairs, {sum(label for _, label in examples)} of them supported\n")
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


def _examples(pairs: Iterable[Case]) -> list[Example]:
    return [_example(case) for case in pairs]


def _example(case: Case) -> Example:
    claim, passage = reading(case.claim, case.claim_language), reading(case.passage, case.language)
    context = (reading(case.title, case.language),) if case.title else ()
    return features(compared(claim, passage, context), claim, passage, context), case.supported


def estimated(examples: Sequence[Example], price: float = 1.0) -> dict[str, float]:
    """Weights by name with the bias as ``bias``; 0 for a feature that the examples would turn round. A wrong claim
    weighs ``price`` times as much as a true one."""
    labels = np.array([supported for _, supported in examples], dtype=np.float64)
    names = [*NAMES]
    while True:
        table = np.array([[values.get(name, 0.0) for name in names] + [1.0] for values, _ in examples])
        weights = dict(zip([*names, "bias"], regression(table, labels, price).tolist(), strict=True))
        turned = [name for name in names if (weights[name] < 0) is (name in SPEAK_FOR)]
        if not turned:
            return {name: weights.get(name, 0.0) for name in (*NAMES, "bias")}
        names = [name for name in names if name not in turned]


def regression(table: Floats, labels: Floats, price: float = 1.0) -> Floats:
    """Weights of a logistic regression that a ridge holds near 0, but for the last; the class of 0 weighs
    ``price`` times that of 1, whatever their sizes.

    Newton's method with the steepest curve there can be (Böhning and Lindsay 1988): slower, and never overshoots."""
    share = labels.mean()
    each = np.where(labels == 1, 0.5 / share, 0.5 * price / (1 - share))
    ridge = RIDGE * np.eye(table.shape[1])
    ridge[-1, -1] = 1e-3
    curve = (table * (each / 4)[:, None]).T @ table + ridge
    weights = np.zeros(table.shape[1])
    for _ in range(STEPS):
        chances = 1 / (1 + np.exp(-np.clip(table @ weights, -30, 30)))
        step = np.linalg.solve(curve, table.T @ (each * (chances - labels)) + ridge @ weights)
        weights = weights - step
        if np.abs(step).max() < 1e-5:
            break
    return weights


def _module(tables: Mapping[str, Mapping[str, float]]) -> str:
    return HEAD + "\n".join(_table(name, weights) for name, weights in tables.items())


def _table(name: str, weights: Mapping[str, float]) -> str:
    supported, refuted, contradicted = LIMITS[name]
    rows = "".join(f'        "{each}": {value:.2f},\n' for each, value in weights.items() if each != "bias")
    head = f"{name} = Weights(\n    bias={weights['bias']:.2f},\n    supported={supported},\n    refuted={refuted},\n"
    head += f"    contradicted={contradicted},\n"
    return f"{head}    by_name={{\n{rows}    }},\n)\n"


HEAD = '''"""Weights of the score of support. Written by ``python -m tools.train_support``: don't edit by hand.

``TITLED`` where the title of the passage's document is known, ``ALONE`` where it is not; both for one language. They
were estimated on pairs of our own, in which no public set has a part. Across languages no wording can be compared, and
the findings alone decide.
"""

from __future__ import annotations

from citewire.verify.features import Weights

'''

if __name__ == "__main__":
    sys.exit(main())
