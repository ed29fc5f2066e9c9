"""What the findings on a sentence come to in numbers, for the score of support."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from citewire.verify import wording
from citewire.verify.finding import Aspect, Finding, Relation
from citewire.verify.reading import Reading

GROUPS = {
    Aspect.NUMBER: "figure",
    Aspect.YEAR: "figure",
    Aspect.DATE: "figure",
    Aspect.NAME: "name",
    Aspect.PLACE: "name",
}
"""Aspects that are weighed as one: fewer weights are carried over more safely."""
MOST = 2
"""Findings of one kind count up to so many."""


def features(
    findings: Sequence[Finding], claim: Reading, passage: Reading, context: Sequence[Reading]
) -> dict[str, float]:
    """Name to value, each about 0..2; names that are not there are 0."""
    counted = Counter(_name(finding) for finding in findings)
    found = {name: float(min(MOST, count)) for name, count in counted.items()}
    found["figures"] = float(any(GROUPS.get(finding.aspect) == "figure" for finding in findings))
    if claim.language == passage.language:
        found |= _wording(claim, passage, context, figures=found["figures"] > 0)
    return found


def _wording(claim: Reading, passage: Reading, context: Sequence[Reading], *, figures: bool) -> dict[str, float]:
    """How much of the wording is there, which says more where no figure carries the claim."""
    covered = wording.coverage(claim, passage, context)
    return {
        "words": covered.words,
        "around": covered.around,
        "around without figures": covered.around * (not figures),
        "pairs": covered.pairs,
        "tail": covered.tail,
        "missing": min(4, len(covered.missing)) / 2,
    }


def _name(finding: Finding) -> str:
    sure = "sure" if finding.sure and finding.relation is Relation.OTHER else ""
    return " ".join(part for part in (GROUPS.get(finding.aspect, finding.aspect), finding.relation, sure) if part)
