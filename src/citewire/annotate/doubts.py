"""What keeps a statement open: "appears to", "claims", "could not be independently verified", якобы, soll, aurait."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from citewire.languages import Language, may_stand, pattern
from citewire.model import Attribution, AttributionKind, Span

REACH = 400
"""Characters between a claim and the sentence that says that nobody could check it."""
NEAR = 24
"""Characters before a verb of saying in which an adverb may keep it open ("reportedly said")."""


def doubted(text: str, attribution: Attribution, language: Language) -> Attribution:
    """``attribution`` with what keeps it open and whether it denies: read from its content and the words of its cue."""
    hedge = _hedge(text, attribution, language)
    denied = _denies(text, attribution, language)
    return replace(attribution, hedge=hedge, hedged=hedge is not None, denied=denied)


def _hedge(text: str, attribution: Attribution, language: Language) -> Span | None:
    content, cue = attribution.content, attribution.cue
    if attribution.kind is not AttributionKind.DIRECT:
        found = _search(language.hedges, text, content) or _hearsay(text, content, language)
        if found is not None:
            return found
    if cue is None:
        return None
    words = language.doubts
    before = Span(max(0, cue.start - NEAR, text.rfind("\n", 0, cue.start) + 1), cue.end)
    beside = _search(words.adverbs, text, before if not before.overlaps(content) else cue)
    return beside or _search(words.claims, text, cue) or _negated(text, attribution, language)


def _hearsay(text: str, content: Span, language: Language) -> Span | None:
    """A verb such as "soll", which tells hearsay where a perfect follows it and a duty where none does."""
    found = _search(language.doubts.hearsay, text, content)
    if found is None:
        return None
    return found if pattern(language.doubts.perfect).search(text, found.end, content.end) is not None else None


def _negated(text: str, attribution: Attribution, language: Language) -> Span | None:
    """The verb, when it says that something was not said or not confirmed."""
    cue = attribution.cue
    if cue is None or not _has_negation(text, cue, language):
        return None
    said = pattern(language.doubts.negations).sub("", cue.of(text))
    return None if pattern(language.denials).search(" ".join(said.split())) is not None else cue


def _has_negation(text: str, cue: Span, language: Language) -> bool:
    negations = pattern(language.doubts.negations)
    if negations.search(text, max(0, cue.start - 6), cue.end) is not None:
        return True
    return language.speech.second and negations.match(text, min(cue.end + 1, len(text))) is not None


def _denies(text: str, attribution: Attribution, language: Language) -> bool:
    cue, rest = attribution.cue, attribution.cue_rest
    if cue is None:
        return attribution.denied
    between = text[max(cue.end, rest.end if rest is not None else 0) : attribution.content.start]
    if attribution.kind is AttributionKind.DIRECT and (":" in between or attribution.content.end <= cue.start):
        return False  # he denied the claim: “There is no report.” The quotation is what he says himself
    words = cue.of(text) if rest is None else f"{cue.of(text)} {rest.of(text)}"
    between_words = language.speech.sets["between"]
    words = " ".join(word for word in words.split() if word.lower() not in between_words)
    return pattern(language.denials).search(words) is not None and not _has_negation(text, cue, language)


def _search(phrases: str, text: str, span: Span) -> Span | None:
    found = next(
        (each for each in pattern(phrases).finditer(text, span.start, span.end) if not _dates(text, each)), None
    )
    return None if found is None else Span(found.start(), found.end())


def _dates(text: str, found: re.Match[str]) -> bool:
    """Whether a word with a capital stands before a number, as a month does ("May 10")."""
    return found[0][0].isupper() and text[found.end() : found.end() + 2].strip().isdigit()


def unverified(text: str, found: Sequence[Attribution], language: Language) -> list[Attribution]:
    """``found`` in which the claims that a later sentence of the paragraph calls unverified are hedged by its words."""
    checked = list(found)
    said = bool(checked) and may_stand(language.doubts.unverified, text)
    for match in pattern(language.doubts.unverified).finditer(text) if said else ():
        place = _claim_before(text, checked, match)
        if place is None:
            continue
        cue, hedge = checked[place].cue, Span(match.start(), match.end())
        for at, each in enumerate(checked):
            if at == place or (cue is not None and each.cue == cue):
                checked[at] = replace(each, hedge=hedge, hedged=True)
    return checked


def _claim_before(text: str, found: Sequence[Attribution], match: re.Match[str]) -> int | None:
    """The place of the last attribution that ends before ``match`` in its paragraph."""
    within = [place for place, each in enumerate(found) if each.content.covers(Span(match.start(), match.end()))]
    if within:
        return within[0]
    near = [
        (each.content.end, place)
        for place, each in enumerate(found)
        if each.content.end <= match.start() <= each.content.end + REACH
        and "\n" not in text[each.content.end : match.start()]
    ]
    return max(near)[1] if near else None
