"""Whether a sentence and its passage say yes or no alike, and keep open what is open."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from citewire import languages
from citewire.languages import Sorter
from citewire.languages.checking import OPPOSITES
from citewire.model import Span
from citewire.verify.finding import Aspect, Finding, Relation
from citewire.verify.parted import forms
from citewire.verify.reading import REMEMBERED, Reading
from citewire.verify.stems import alike

NEAR = 28
"""Characters before a word within which a negation turns it round."""
BEHIND = 20
DENIED = 3
"""Words behind a negation that it denies."""
STOP = re.compile(r"[;:.!?]\s")
CLAUSE = re.compile(r"[,;:.!?]")
FULLER = 1.7
"""A passage of so many times the claim's words says more than it: its negation may belong to the rest."""
ORDER = frozenset({"before", "after"})
"""What is a limit in front of a time, and else the order of two events."""
PARTNERS = {
    name: frozenset({*(b for a, b in OPPOSITES if a == name), *(a for a, b in OPPOSITES if b == name)})
    for pair in OPPOSITES
    for name in pair
}


@dataclass(frozen=True, slots=True)
class Meaning:
    """A word with an opposite: what it means, the word, and whether a negation turns it round."""

    name: str
    words: str
    negated: bool
    span: Span


@lru_cache(maxsize=REMEMBERED)
def negations(reading: Reading) -> tuple[tuple[int, str], ...]:
    """Where the words that say no stand in a text, with the words."""
    spoken = reading.spoken
    pattern = languages.pattern(spoken.checking.negations, spaced=spoken.spaced)
    return tuple((match.start(), match[0]) for match in pattern.finditer(reading.text))


@lru_cache(maxsize=REMEMBERED)
def meanings(reading: Reading) -> tuple[Meaning, ...]:
    """Every word of a text that has an opposite in the language's table, in order."""
    sorter, held = _sorter(reading.language), reading.qualifiers
    matches = [
        each
        for each in sorter.found.finditer(reading.text)
        if not any(span.start <= each.start() < span.end for span in held)
        and not (sorter.name_of(each) in ORDER and _timed(reading, each.end()))
    ]
    found = [(each.start(), sorter.name_of(each), each[0]) for each in matches]
    no = [place for place, _ in negations(reading)] + [start for start, name, _ in found if name == "fail"]
    spans = [(name, words, Span(start, start + len(words))) for start, name, words in found]
    spans += _in_two_parts(reading, sorter)
    return tuple(
        Meaning(name, words, any(_turns(place, span, reading.text) for place in no), span)
        for name, words, span in spans
    )


def _in_two_parts(reading: Reading, sorter: Sorter) -> Iterator[tuple[str, str, Span]]:
    """What verbs mean whose first part stands at the end of the clause, where a negation stands before it."""
    for form in forms(reading):
        match = sorter.found.fullmatch(form.word) if form.held.start > form.start else None
        if match is not None:
            yield sorter.name_of(match), form.word, form.held


def _timed(reading: Reading, end: int) -> bool:
    """Whether a time or a number follows right behind."""
    starts = [time.span.start for time in reading.annotations.times] + [each.span.start for each in reading.numbers]
    return any(start >= end and not reading.text[end:start].strip() for start in starts)


def _turns(place: int, span: Span, text: str) -> bool:
    """Whether the negation at a place turns a word round: near before it, or right behind it in its clause."""
    if place < span.start:
        return span.start - NEAR <= place and not STOP.search(text, place, span.start)
    return span.end <= place <= span.end + BEHIND and not CLAUSE.search(text, span.end, place)


@cache
def _sorter(language: str) -> Sorter:
    spoken = languages.get(language)
    return languages.sorter(spoken.checking.opposites, spaced=spoken.spaced)


def compared(claim: Reading, passage: Reading) -> Iterator[Finding]:
    """Opposite words, and a negation on one side only."""
    given = meanings(passage)
    opposed = [(each, found) for each in meanings(claim) if (found := _opposed(each, given)) is not None]
    for each, found in opposed:
        yield Finding(Aspect.POLARITY, Relation.OTHER, each.words, found.words, True, "opposite")
    if not opposed:
        yield from _one_sided(claim, passage)


def _opposed(wanted: Meaning, given: Sequence[Meaning]) -> Meaning | None:
    """The word of the passage that says the contrary, where none says the same."""
    if any(each.name == wanted.name and each.negated == wanted.negated for each in given):
        return None
    for each in given:
        turned = each.name == wanted.name and each.negated != wanted.negated
        against = each.name in PARTNERS[wanted.name] and each.negated == wanted.negated
        if turned or against:
            return each
    return None


def _one_sided(claim: Reading, passage: Reading) -> Iterator[Finding]:
    """A negation that only one side has. What the claim denies and the passage says is the contrary; what it denies and
    the passage doesn't say ("no drummer" of a guitarist) stays open, as does what the passage denies and the claim
    says."""
    own, given = _no(claim), _no(passage)
    if bool(own) == bool(given):
        return
    if given:
        if passage.length <= FULLER * claim.length or _has_any(claim, _denied(passage)):
            yield Finding(Aspect.POLARITY, Relation.OPEN, "", given[0], False, "passage")
        return
    denied = next(iter(_denied(claim)), [])
    if claim.language == passage.language and _has_most(passage, denied):
        yield Finding(Aspect.POLARITY, Relation.OTHER, own[0], " ".join(denied), False, "negated")
    else:
        detail = "denied" if denied and claim.language == passage.language else "claim"
        yield Finding(Aspect.POLARITY, Relation.OPEN, own[0], "", False, detail)


def _has_any(reading: Reading, denied: Sequence[Sequence[str]]) -> bool:
    """Whether a text has all the words of one of the lists, if that has any."""
    words = [token.lower for token in reading.tokens]
    return any(all(any(alike(word, other) for other in words) for word in each) for each in denied if each)


def _has_most(reading: Reading, denied: Sequence[str]) -> bool:
    """Whether a text has the word right behind a negation and more than half of all that it denies."""
    words = [token.lower for token in reading.tokens]
    found = [any(alike(word, other) for other in words) for word in denied]
    return bool(found) and found[0] and 2 * sum(found) > len(found)


def denied(reading: Reading) -> frozenset[str]:
    """The telling words in small letters that a text denies."""
    return frozenset(word for each in _denied(reading) for word in each)


def _denied(reading: Reading) -> list[list[str]]:
    """For each negation of a text the telling words right behind it, in its clause."""
    return [_behind(reading, place + len(said)) for place, said in negations(reading)]


def _behind(reading: Reading, start: int) -> list[str]:
    end = CLAUSE.search(reading.text, start)
    stop = end.start() if end else len(reading.text)
    behind = [token for token in reading.tokens if start <= token.start < stop and len(token.text) > 1]
    return [token.lower for token in behind if token.lower not in reading.small_words][:DENIED]


def _no(reading: Reading) -> list[str]:
    """Negations, and words for what came to nothing."""
    failed = [each.words for each in meanings(reading) if each.name == "fail"]
    return [words for _, words in negations(reading)] + failed


def hedges(claim: Reading, passage: Reading) -> Iterator[Finding]:
    """A hedge that only one side has: dropped, a guess has become a fact; added, a fact a guess."""
    own, given = _hedge(claim), _hedge(passage)
    if bool(own) == bool(given):
        return
    yield Finding(Aspect.HEDGE, Relation.OTHER, own, given, False, "added" if own else "dropped")


def _hedge(reading: Reading) -> str:
    spoken = reading.spoken
    phrases = f"{spoken.hedges} {spoken.doubts.adverbs} {spoken.doubts.hearsay}"
    match = languages.pattern(phrases, spaced=spoken.spaced).search(reading.timeless)
    return match[0] if match is not None else ""
