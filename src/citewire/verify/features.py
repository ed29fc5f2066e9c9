"""What the findings on a sentence come to in numbers, and the score that weighs them."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from citewire.verify import contrary, wording
from citewire.verify.finding import Aspect, Finding, Relation
from citewire.verify.reading import Reading

FIGURES = frozenset({Aspect.NUMBER, Aspect.YEAR, Aspect.DATE})
MOST = 2
"""Findings of one kind count up to so many."""
LONG = 8
"""Words from which a claim is long."""
SPEAK_FOR = (
    "denied",
    "figure same",
    "figure same sure",
    "figures",
    "figures agree",
    "length",
    "light",
    "name same",
    "pairs",
    "place same",
    "rest",
    "rest without figures",
    "subject",
    "tail",
)
SPEAK_AGAINST = (
    "against",
    "capitals",
    "clear",
    "figure limit",
    "figure missing",
    "figure open",
    "figure other",
    "figure other sure",
    "name missing",
    "name open",
    "name other",
    "negated",
    "opposite",
    "place missing",
    "place open",
    "place other",
    "plain",
    "polarity open",
    "word kind",
    "word missing",
    "word other",
)
NAMES = tuple(sorted((*SPEAK_FOR, *SPEAK_AGAINST)))
"""Every feature that has a weight, by whether it can only speak for a claim or against it."""


@dataclass(frozen=True, slots=True)
class Weights:
    """A logistic regression over ``features``, of which ``by_name`` has one number each: ``supported`` is the score
    from which a claim is called supported, ``refuted`` the one up to which it is not; ``contradicted``, no lower, is
    that limit where a rule has found something else in the passage, or a name of the claim nowhere."""

    bias: float
    supported: float
    refuted: float
    contradicted: float
    by_name: Mapping[str, float]

    def score(self, values: Mapping[str, float]) -> float:
        """0..1, .5 where as much speaks for a claim as against it."""
        total = self.bias + sum(weight * values.get(name, 0.0) for name, weight in self.by_name.items())
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def features(
    findings: Sequence[Finding], claim: Reading, passage: Reading, context: Sequence[Reading]
) -> dict[str, float]:
    """Name to value, each about 0..2, for a claim and a passage in one language; names that are not there are 0."""
    counted = Counter(name for finding in findings for name in _names(finding))
    found = {name: float(min(MOST, count)) for name, count in counted.items() if name in NAMES}
    told = [finding.relation for finding in findings if finding.aspect in FIGURES]
    others = sum(finding.relation is Relation.OTHER for finding in findings)
    found["against"] = float(min(MOST + 1, others))
    found["figures"] = float(bool(told))
    found["figures agree"] = float(bool(told) and all(relation is Relation.SAME for relation in told))
    found["clear"] = float(contrary.plain(findings, claim, passage, context) is not None)
    return found | _wording(claim, passage, context, figures=bool(told))


def _wording(claim: Reading, passage: Reading, context: Sequence[Reading], *, figures: bool) -> dict[str, float]:
    """How much of the wording is there, which says more where no figure carries the claim."""
    covered = wording.coverage(claim, passage, context)
    return {
        "subject": covered.subject,
        "rest": covered.rest,
        "rest without figures": covered.rest * (not figures),
        "tail": covered.tail,
        "pairs": covered.pairs,
        "capitals": float(min(MOST, covered.capitals)),
        "plain": min(2 * MOST, covered.plain) / 2,
        "light": float(min(MOST, covered.light)),
        "length": min(LONG, covered.length) / LONG,
    }


def _names(finding: Finding) -> Iterator[str]:
    """The features that a finding counts for."""
    aspect, relation = finding.aspect, finding.relation
    if aspect in FIGURES:
        limit = relation is Relation.OPEN and finding.detail == "compared"
        yield "figure limit" if limit else _figure(finding)
    elif aspect is Aspect.POLARITY and relation is Relation.OTHER:
        yield finding.detail
    elif aspect is Aspect.POLARITY and finding.detail == "denied":
        yield "denied"
    elif finding.detail == "kind" and relation is Relation.OTHER:
        yield "word kind"
    else:
        yield f"{aspect} {relation}"


def _figure(finding: Finding) -> str:
    told = finding.sure and finding.relation in (Relation.SAME, Relation.OTHER)
    return f"figure {finding.relation} sure" if told else f"figure {finding.relation}"
