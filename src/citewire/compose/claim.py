"""Who says what a sentence of the page says, to whom, and through whom."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from citewire.model import Attribution, Briefing, Citation, Claim, Report, Sentence, Span, Update


def claims_of(report: Report, sentence: Span) -> tuple[Claim, ...]:
    """What the sentence says on somebody's word, in order; a content in several pieces is one claim.

    Statements whose source nobody named or found are left out: the sentence says of itself that they are reported.
    """
    found: dict[tuple[Span | None, Span | None], Claim] = {}
    for each in report.annotations.attributions:
        said = _common(each.content, sentence)
        if said is not None and each.source is not None:
            found.setdefault((each.cue, each.source), _claim(report, each, said))
    return tuple(found.values())


def _common(one: Span, other: Span) -> Span | None:
    start, end = max(one.start, other.start), min(one.end, other.end)
    return Span(start, end) if start < end else None


def _claim(report: Report, each: Attribution, said: Span) -> Claim:
    document = report.document
    source = each.antecedent or each.source
    return Claim(
        content=Citation.of(document, said),
        kind=each.kind,
        source=Citation.of(document, source) if source is not None else None,
        speaker=each.speaker,
        occasion=Citation.of(document, each.occasion) if each.occasion is not None else None,
        through=tuple(Citation.of(document, carrier) for carrier in each.through),
        hedged=each.hedged,
        denied=each.denied,
    )


def speakers_in(briefing: Briefing) -> set[str]:
    """The ids of all who are known to speak in the updates."""
    claims = (claim for sentence in _sentences(briefing) for claim in sentence.claims)
    return {claim.speaker for claim in claims if claim.speaker is not None}


def _sentences(briefing: Briefing) -> Iterator[Sentence]:
    for entry in briefing.entries():
        yield from entry.sentences


def with_speakers(briefing: Briefing, spelling: Callable[[str], str]) -> Briefing:
    """The briefing with the names of its speakers; ``spelling`` gives the desk's name of an entity's id, "" without."""

    def sentence(one: Sentence) -> Sentence:
        return replace(one, claims=tuple(named(claim) for claim in one.claims)) if one.claims else one

    def named(claim: Claim) -> Claim:
        return claim if claim.speaker is None else replace(claim, name=spelling(claim.speaker))

    def update(one: Update) -> Update:
        also = tuple(update(each) for each in one.also)
        return replace(one, sentences=tuple(sentence(each) for each in one.sentences), also=also)

    tops = {part: getattr(briefing, part) for part in ("headline", "dek", "teaser")}
    return replace(
        briefing,
        updates=tuple(update(each) for each in briefing.updates),
        recent=tuple(update(each) for each in briefing.recent),
        headline=sentence(tops["headline"]) if tops["headline"] is not None else None,
        dek=sentence(tops["dek"]) if tops["dek"] is not None else None,
        teaser=sentence(tops["teaser"]) if tops["teaser"] is not None else None,
    )
