"""Does a passage support a sentence? Rules compare one aspect each; a small score weighs what they found.

Rules alone may say that a passage says something else: a number, a day or a name with another in its place, a word with
its opposite, a quotation with other words. The score only moves a sentence between supported, not enough information
and unchecked. Embeddings may help to compare a sentence with its contrary (``flips``); they never decide alone.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace

from citewire.model import Outcome, Verdict
from citewire.verify import bonds, days, entities, partner, path, polarity, quotations, ranks, roles, speakers, wording
from citewire.verify.accounted import left_over
from citewire.verify.contrary import plain
from citewire.verify.features import Weights, features
from citewire.verify.finding import Aspect, Finding, Relation
from citewire.verify.focus import focused
from citewire.verify.reading import Reading
from citewire.verify.weights import ALONE, TITLED

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
FIGURES = frozenset({Aspect.NUMBER, Aspect.YEAR, Aspect.DATE})


@dataclass(frozen=True, slots=True)
class Support:
    """The verdict with what led to it. ``score`` in 0..1 says how much speaks for support, .5 being even; it is no
    measured chance, since the texts on which it was estimated are our own."""

    verdict: Verdict
    score: float
    findings: tuple[Finding, ...] = ()


def support(claim: Reading, passage: Reading, context: Sequence[Reading] = ()) -> Support:
    """Whether ``passage`` says what ``claim`` says.

    ``passage`` is the cited span, one to three sentences; ``context`` the title and what else of its document may name
    whom the passage calls "he": names, places and words may come from there, numbers and days may not.
    """
    found = tuple(compared(claim, passage, context))
    if claim.language != passage.language:
        return across(found, left_over(claim, passage))
    values = features(found, claim, passage, context)
    weights = TITLED if context else ALONE
    score = weights.score(values)
    against = plain(found, claim, passage, context)
    if against is not None:
        return Support(_contradicted(against), min(score, weights.refuted), found)
    if wording.verbatim(claim, passage):
        return Support(_verdict(found, max(score, weights.supported), weights), max(score, weights.supported), found)
    doubts = () if score < weights.supported else tuple(_doubts(found, claim, passage, context))
    known = tuple(each for each in found if each.aspect is not Aspect.ROLE)
    return Support(_verdict((*known, *doubts), score, weights), score, found)


def _doubts(
    found: Sequence[Finding], claim: Reading, passage: Reading, context: Sequence[Reading]
) -> Iterator[Finding]:
    """What keeps a claim from being called supported: a word in the place of another, another beside it, and, if it is
    made of the passage's own words, their order."""
    focus = focused(claim, passage)
    yield from wording.exchanged(claim, focus, context)
    yield from bonds.rivals(claim, passage, context)
    if wording.repeats(claim, passage):
        yield from (each for each in found if each.aspect is Aspect.ROLE)
        yield from wording.turned(claim, focus, context)
        yield from path.misplaced(claim, passage, context)


def across(found: tuple[Finding, ...], left: Sequence[str]) -> Support:
    """The verdict across languages, where no wording can be compared: by the findings alone.

    ``left`` are the words for which nothing in the passage accounts; with one of them it stays unchecked.
    """
    against = _against(found)
    if against is not None:
        return Support(_contradicted(against), 0.05, found)
    gaps = [each for each in found if each.relation is not Relation.SAME]
    if any(each.aspect is Aspect.POLARITY for each in gaps):
        said = "a negation stands on one side only"
        return Support(Verdict(DEFAULT_CODE, Outcome.NOT_ENOUGH_INFORMATION, said), 0.2, found)
    if gaps or left or not found:
        said = ", ".join([*(f"{each.aspect} {each.words}".strip() for each in gaps), *left]) or "everything"
        unread = Verdict(DEFAULT_CODE, Outcome.UNCHECKED, f"can't be read in the other language: {said}")
        return Support(unread, 0.6 if gaps else 0.75, found)
    return Support(Verdict(DEFAULT_CODE, Outcome.SUPPORTED, "nothing in it differs from the passage"), 0.9, found)


def compared(claim: Reading, passage: Reading, context: Sequence[Reading] = ()) -> tuple[Finding, ...]:
    """What every rule finds, aspect by aspect."""
    focus = focused(claim, passage)
    found = (
        *partner.compared(claim, passage, context),
        *ranks.compared(claim, passage),
        *days.compared(claim, passage),
        *entities.compared(claim, passage, context),
        *polarity.compared(claim, focus),
        *polarity.hedges(claim, focus),
        *speakers.compared(claim, focus, passage),
        *quotations.compared(claim, passage),
        *roles.compared(claim, focus),
    )
    if claim.language != passage.language:
        return found
    found = (
        *found,
        *wording.replaced(claim, passage),
        *wording.of_other_kind(claim, passage, context),
        *wording.exclusive(claim, passage),
    )
    no = polarity.denied(claim)
    return tuple(replace(each, relation=Relation.OPEN) if _is_denied(each, no) else each for each in found)


def _is_denied(finding: Finding, no: Container[str]) -> bool:
    """Whether the passage has something else for a name or a word, and the claim denies that very one."""
    named = finding.aspect in (Aspect.NAME, Aspect.PLACE, Aspect.WORD) and finding.relation is Relation.OTHER
    return named and all(word in no for word in finding.words.lower().split())


def _verdict(found: Sequence[Finding], score: float, weights: Weights) -> Verdict:
    against = _against(found)
    if against is not None and score <= weights.contradicted:
        return _contradicted(against)
    if score <= (weights.contradicted if any(_is_nowhere(each) for each in found) else weights.refuted):
        return Verdict(DEFAULT_CODE, Outcome.NOT_ENOUGH_INFORMATION, "the passage does not say so much")
    barred = next((each for each in found if _bars(each)), None)
    if score >= weights.supported and barred is None:
        return Verdict(DEFAULT_CODE, Outcome.SUPPORTED, "every part of it was found in the passage")
    said = f"; {barred.aspect} {barred.words}" if barred is not None else ""
    return Verdict(DEFAULT_CODE, Outcome.UNCHECKED, f"the rules can't tell whether the passage says so{said}")


def _is_nowhere(finding: Finding) -> bool:
    """Whether a name of the claim stands neither in the passage nor in its context."""
    return finding.aspect in (Aspect.NAME, Aspect.PLACE) and finding.relation is Relation.MISSING


def _bars(finding: Finding) -> bool:
    """Whether a claim with it is never called supported, whatever its score: a role or an attribute may be swapped, a
    figure may be another."""
    if finding.aspect in FIGURES and finding.detail in ("partner", "elsewhere"):
        return True
    if finding.aspect in FIGURES or finding.aspect in (
        Aspect.ROLE,
        Aspect.SPEAKER,
        Aspect.QUOTATION,
        Aspect.POLARITY,
        Aspect.HEDGE,
    ):
        return finding.relation is not Relation.SAME
    if finding.aspect is Aspect.WORD:
        return finding.detail in ("kind", "beside")
    return finding.relation is Relation.OTHER and finding.sure


def _against(found: Sequence[Finding]) -> Finding | None:
    """The surest contradiction."""
    others = [
        each for each in found if each.relation is Relation.OTHER and each.aspect not in (Aspect.WORD, Aspect.HEDGE)
    ]
    return min(others, key=lambda each: (not each.sure, list(Aspect).index(each.aspect)), default=None)


def _contradicted(finding: Finding) -> Verdict:
    said = f"the passage has {finding.instead}" if finding.instead else "the passage has nothing of the kind"
    code = CODES.get(finding.aspect, DEFAULT_CODE)
    return Verdict(code, Outcome.REFUTED, f"{finding.aspect}: {said}", words=finding.words)
