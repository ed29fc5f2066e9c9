"""Which sentence of a passage a claim is about: negations and hedges of its neighbours are none of its business."""

from __future__ import annotations

from collections.abc import Sequence

from citewire.verify import days, entities, partner, polarity, speakers, wording
from citewire.verify.finding import Finding, Relation
from citewire.verify.reading import Reading


def focused(claim: Reading, passage: Reading, nearness: Sequence[float] = ()) -> Reading:
    """The sentence of the passage that shares most with the claim, with its annotations; the passage itself where it is
    one sentence, or where no sentence is ahead of the others.

    ``nearness`` is how near each sentence is by its vector, one number for each sentence, where anybody knows: it
    decides between sentences that share as much.
    """
    spans = passage.annotations.sentences
    if len(spans) < 2:
        return passage
    parts = [passage.within(span) for span in spans]
    near = nearness if len(nearness) == len(parts) else [0.0] * len(parts)
    shared = [
        (_shared(claim, part) + 10 * close, -at) for at, (part, close) in enumerate(zip(parts, near, strict=True))
    ]
    best = max(shared)
    if sum(score == best[0] for score, _ in shared) > 1:
        return passage
    return parts[-best[1]]


def _shared(claim: Reading, part: Reading) -> float:
    """How much of what the claim names, counts and means stands in a sentence."""
    saying = {
        mention.name for mention in speakers.speakers(claim)
    }  # who says so, a sentence may leave to its neighbour
    found: list[Finding] = [
        *partner.compared(claim, part),
        *days.compared(claim, part),
        *(each for each in entities.compared(claim, part, ()) if each.words not in saying),
    ]
    same = sum(each.relation is Relation.SAME for each in found)
    meant = {each.name for each in polarity.meanings(part)}
    turned = {other for name in meant for other in polarity.PARTNERS[name]}
    own = {each.name for each in polarity.meanings(claim)}
    score = 2.0 * same + 1.5 * bool(own & meant) + bool(own & turned)
    if claim.language == part.language:
        score += 4 * wording.coverage(claim, part, ()).words
    return score
