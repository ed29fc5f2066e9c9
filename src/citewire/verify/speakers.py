"""Who says it: the speaker of a sentence beside the speaker of the passage."""

from __future__ import annotations

from collections.abc import Iterator

from citewire.model import Attribution, EntityKind, Mention, Span
from citewire.verify import entities
from citewire.verify.finding import Aspect, Finding, Relation
from citewire.verify.reading import Reading

SPEAKING = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.OTHER})


def speakers(reading: Reading) -> tuple[Mention, ...]:
    """The people and organisations that a text names as those who say something in it, in order."""
    sources = [each for attribution in reading.annotations.attributions for each in _sources(attribution)]
    return tuple(
        mention
        for mention in reading.annotations.mentions
        if mention.kind in SPEAKING and any(source.overlaps(mention.span) for source in sources)
    )


def _sources(attribution: Attribution) -> Iterator[Span]:
    if attribution.source is not None:
        yield attribution.source


def compared(claim: Reading, focus: Reading, passage: Reading) -> Iterator[Finding]:
    """Whether the speaker that the claim names says it in the sentence it is about, ``focus``; somebody else who does
    is another speaker, unless the claim names him, too."""
    wanted = speakers(claim)
    if not wanted:
        return
    told = entities.named(focus)
    around = entities.named(passage)
    named = entities.named(claim)
    for mention in wanted:
        if entities.has(told, mention, claim.language) or not entities.has(around, mention, claim.language):
            continue  # there, or not in the passage at all, which the comparison of names tells
        other = next((each for each in speakers(focus) if not entities.has(named, each, focus.language)), None)
        relation = Relation.OPEN if other is None else Relation.OTHER
        yield Finding(Aspect.SPEAKER, relation, mention.name, "" if other is None else other.name, other is not None)
