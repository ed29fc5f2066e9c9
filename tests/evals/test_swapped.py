"""The eval of swapped roles: both parts are there, and a claim of one clause is no claim of the other."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from evals import swapped

FILE = Path(swapped.DATA)


def test_claims_are_many_and_of_many_languages() -> None:
    read = list(swapped.cases(FILE))
    false = [case for _, case in read if not case.supported]
    assert len(false) >= 250
    assert len(read) - len(false) >= 200
    assert len({case.language for case in false}) >= 7
    assert Counter(part for part, _ in read)["held_out"] >= 100


def test_hardly_a_swapped_claim_is_called_supported() -> None:
    figures = swapped.run(FILE).figures
    assert figures["false_support"] <= 0.03
    assert figures["supported"] >= 0.6
