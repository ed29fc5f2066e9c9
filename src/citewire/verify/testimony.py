"""Several passages for one sentence: whether each bears it out. Sentences of our own words beside what they cite."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from citewire.model import Citation, Outcome, Sentence, Verdict
from citewire.model.briefing import SPEAKER
from citewire.text.typography import folded
from citewire.verify.contradiction import Contradiction, contradictions
from citewire.verify.evidence import Evidence
from citewire.verify.reading import Reading
from citewire.verify.rule import RULES
from citewire.verify.support import support


def disagreeing(sentence: Sentence, evidence: Evidence) -> Iterator[tuple[Citation, Verdict]]:
    """The further passages of a sentence that say otherwise than the one whose words it has, with what they say."""
    own = sentence.citations[0]
    for citation in sentence.citations[own_passages(sentence) :]:
        if folded(citation.exact) == folded(own.exact):
            continue
        for each in _between(own, citation, evidence):
            yield citation, RULES[each.code].finding(each.explanation, words=each.words or citation.exact)


def _between(own: Citation, other: Citation, evidence: Evidence) -> tuple[Contradiction, ...]:
    """What one passage has otherwise than another; nothing where one of the documents was not read."""

    def made() -> tuple[Contradiction, ...]:
        claim, passage = evidence.passage(own), evidence.passage(other)
        return () if claim is None or passage is None else tuple(contradictions(claim, passage))

    read = (evidence.annotations.get(own.document_id), evidence.annotations.get(other.document_id))
    return evidence.memory.of((own, other), read, made)


def own_passages(sentence: Sentence) -> int:
    """How many of its first citations a sentence in a source's words is made of; the others are further evidence."""
    return 2 if sentence.template == SPEAKER else 1


def undenied(sentence: Sentence, evidence: Evidence) -> Iterator[Verdict]:
    """C605 and C606 for a claim beside its denial: one of the two denies, and not the one who says so."""
    claim, denial = map(evidence.passage, sentence.citations[:2])
    if claim is None or denial is None:
        return
    said, denied = claim.annotations.attributions, denial.annotations.attributions
    if any(each.denied for each in said) or not any(each.denied for each in denied):
        yield RULES["C605"].finding("the documents don't say which of the two is denied", words=sentence.text)
    both = {each.speaker for each in said if each.speaker} & {each.speaker for each in denied}
    if both:
        yield RULES["C606"].finding("one and the same says both", words=", ".join(sorted(map(str, both))))


def unsupported(sentence: Sentence, claim: Reading, evidence: Evidence) -> Iterator[Verdict]:
    """What speaks against a sentence in words of our own: it passes when one of its passages surely says the same, and
    none says otherwise."""
    pairs = [(evidence.passage(each), evidence.whole(each)) for each in sentence.citations]
    found = [(passage, whole) for passage, whole in pairs if passage is not None and whole is not None]
    against = [each for passage, _ in found for each in contradictions(claim, passage)]
    for each in against:
        yield RULES[each.code].finding(each.explanation, words=each.words or sentence.text)
    judged = [support(claim, passage, (whole,)) for passage, whole in found]
    if against or any(each.verdict.outcome is Outcome.SUPPORTED for each in judged):
        return
    best = max(judged, key=lambda each: each.score, default=None)
    if best is None:
        yield RULES["C106"].finding("nothing was read in what it cites", words=sentence.text)
    else:
        verdict = best.verdict
        yield replace(verdict, words=verdict.words or sentence.text, mend=RULES[verdict.code].mend)
