"""What the findings on a sentence come to in numbers, for the calibrated score."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from citewire.verify import wording
from citewire.verify.finding import Aspect, Finding, Relation
from citewire.verify.reading import Reading

NUMBERS = (Aspect.NUMBER, Aspect.YEAR, Aspect.DATE)
MOST = 2
"""Findings of one kind count up to so many."""


def features(
    findings: Sequence[Finding], claim: Reading, passage: Reading, context: Sequence[Reading]
) -> dict[str, float]:
    """Name to value, each about 0..2; names that are not there are 0."""
    counted = Counter(_name(finding) for finding in findings)
    found = {name: float(min(MOST, count)) for name, count in counted.items()}
    found["numbers"] = float(any(finding.aspect in NUMBERS for finding in findings))
    if claim.language == passage.language:
        found |= _wording(claim, passage, context, numbers=found["numbers"] > 0)
    return found


def _wording(claim: Reading, passage: Reading, context: Sequence[Reading], *, numbers: bool) -> dict[str, float]:
    """How much of the wording is there, and how long the two are."""
    covered = wording.coverage(claim, passage, context)
    return {
        "words": covered.words,
        "words without numbers": covered.words * (not numbers),
        "around": covered.around,
        "around without numbers": covered.around * (not numbers),
        "pairs": covered.pairs,
        "tail": covered.tail,
        "all there": float(not covered.missing),
        "missing": min(4, len(covered.missing)) / 2,
        "length": math.log1p(len(passage.tokens)) / 2,
        "claim length": math.log1p(len(claim.tokens)) / 2,
    }


def _name(finding: Finding) -> str:
    sure = "sure" if finding.sure and finding.relation is Relation.OTHER else ""
    return " ".join(part for part in (finding.aspect, finding.detail, finding.relation, sure) if part)
