"""Does a passage support a sentence? Rules compare one aspect each; a small calibrated score weighs what they found.

Rules alone may say that a passage says something else: a number, a day or a name with another in its place, a word with
its opposite, a quotation with other words. The score only moves a sentence between supported, not enough information
and unchecked. Embeddings may help to compare a sentence with its contrary (``flips``); they never decide alone.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from citewire.model import Outcome, Verdict
from citewire.verify import days, entities, polarity, quantities, wording
from citewire.verify.features import features
from citewire.verify.finding import Aspect, Finding, Relation
from citewire.verify.reading import Reading
from citewire.verify.weights import ACROSS, WITHIN, Weights

CODES = {
    Aspect.NUMBER: "C402",
    Aspect.YEAR: "C402",
    Aspect.DATE: "C402",
    Aspect.NAME: "C301",
    Aspect.PLACE: "C301",
    Aspect.QUOTATION: "C107",
}
"""The rule of the gate under which a contradiction is told; others are C106."""
DEFAULT_CODE = "C106"


@dataclass(frozen=True, slots=True)
class Support:
    """The verdict with what led to it. ``score`` in 0..1 is the calibrated chance that the passage supports the
    sentence, for a sentence of which that is as likely as not beforehand."""

    verdict: Verdict
    score: float
    findings: tuple[Finding, ...] = ()


def support(claim: Reading, passage: Reading, context: Sequence[Reading] = ()) -> Support:
    """Whether ``passage`` says what ``claim`` says.

    ``passage`` is the cited span, one to three sentences; ``context`` the title and what else of its document may name
    whom the passage calls "he": names, places and words may come from there, numbers and days may not.
    """
    found = tuple(compared(claim, passage, context))
    weights = WITHIN if claim.language == passage.language else ACROSS
    score = _chance(weights, features(found, claim, passage, context))
    return Support(_verdict(found, score, weights), score, found)


def compared(claim: Reading, passage: Reading, context: Sequence[Reading] = ()) -> tuple[Finding, ...]:
    """What every rule finds, aspect by aspect."""
    found = (
        *quantities.compared(claim, passage),
        *days.compared(claim, passage),
        *entities.compared(claim, passage, context),
        *polarity.compared(claim, passage),
        *polarity.hedges(claim, passage),
    )
    if claim.language != passage.language:
        return found
    return (*found, *wording.replaced(claim, passage), *wording.exclusive(claim, passage))


def _chance(weights: Weights, values: dict[str, float]) -> float:
    total = weights.bias + sum(weights.by_name.get(name, 0.0) * value for name, value in values.items())
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def _verdict(found: Sequence[Finding], score: float, weights: Weights) -> Verdict:
    against = _against(found)
    if score <= weights.refuted and against is not None:
        return _contradicted(against)
    if score <= weights.refuted:
        return Verdict(DEFAULT_CODE, Outcome.NOT_ENOUGH_INFORMATION, "the passage does not say so much")
    if score >= weights.supported:
        return Verdict(DEFAULT_CODE, Outcome.SUPPORTED, "every part of it was found in the passage")
    return Verdict(DEFAULT_CODE, Outcome.UNCHECKED, "the rules can't tell whether the passage says so")


def _against(found: Sequence[Finding]) -> Finding | None:
    """The surest contradiction."""
    others = [each for each in found if each.relation is Relation.OTHER and each.aspect is not Aspect.WORD]
    return min(others, key=lambda each: (not each.sure, list(Aspect).index(each.aspect)), default=None)


def _contradicted(finding: Finding) -> Verdict:
    said = f"the passage has {finding.instead}" if finding.instead else "the passage has nothing of the kind"
    code = CODES.get(finding.aspect, DEFAULT_CODE)
    return Verdict(code, Outcome.REFUTED, f"{finding.aspect}: {said}", words=finding.words)
