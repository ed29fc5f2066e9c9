"""What one passage has otherwise than a sentence, as far as the comparison is sure: the same for the gate and for
``citewire check``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from citewire import languages
from citewire.model import EntityKind, Mention
from citewire.text import names
from citewire.text.numbers import values_in
from citewire.verify import entities, polarity
from citewire.verify.finding import Aspect, Finding, Relation
from citewire.verify.phrase import hedges, negations
from citewire.verify.reading import Reading
from citewire.verify.stems import alike
from citewire.verify.support import compared
from citewire.verify.wording import coverage

CODES = {
    Aspect.NUMBER: "C402",
    Aspect.YEAR: "C505",
    Aspect.DATE: "C505",
    Aspect.POLARITY: "C605",
    Aspect.HEDGE: "C604",
}
"""The rule under which each contradiction between sentence and passage is told."""
NAMED = frozenset({EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION})
SAME = 0.7
"""Likeness from which two sentences are the same but for a word or two."""
CLAUSE = re.compile(r"[,;:.!?–—]\s")
YEAR = 2
"""Signs behind a time at which the word for a year may stand ("2031 roku")."""
COUNTED = 3
"""Letters by which the word behind a number is compared: its forms have them in common."""


class Contradiction(NamedTuple):
    """The code of a rule, what the passage has in words for a person, and the words in question ("" for all)."""

    code: str
    explanation: str
    words: str


def contradictions(claim: Reading, passage: Reading) -> Iterator[Contradiction]:
    """What a passage has otherwise: number, day, yes or no, a lost hedge, the speaker, who did it to whom. Of each rule
    the first that it finds."""
    told: set[str] = set()
    for each in _found(claim, passage):
        if each.code not in told:
            told.add(each.code)
            yield each


def _found(claim: Reading, passage: Reading) -> Iterator[Contradiction]:
    yield from _plainly(claim, passage)
    denied = _denies(claim) and _denies(passage)
    for each in compared(claim, passage, ()):
        if _tells(each) and not (denied and each.aspect is Aspect.POLARITY):
            said = f"the cited text has “{each.instead}”" if each.instead else "the cited text does not"
            yield Contradiction(CODES[each.aspect], said, each.words)
    yield from _laid_elsewhere(claim, passage)


def _laid_elsewhere(claim: Reading, passage: Reading) -> Iterator[Contradiction]:
    """Another speaker of the same kind, where the passage doesn't even name the one of the claim: a minister may speak
    for a country, and a ministry for its minister."""
    ours, theirs = _speakers(claim), _speakers(passage)
    theirs = [each for each in theirs if each.kind in {one.kind for one in ours}]
    known = entities.named(passage)
    if any(entities.has(known, each, claim.language) or entities.one_country(each, claim, known) for each in ours):
        return
    if ours and theirs and not any(same_name(one.name, other.name) for one in ours for other in theirs):
        said = f"the cited text lays it to {', '.join(sorted({each.name for each in theirs}))}"
        yield Contradiction("C606", said, ", ".join(sorted({each.name for each in ours})))


def _denies(reading: Reading) -> bool:
    """Whether any word of a text says no: what the word turns round may be told in other words."""
    return bool(polarity.negations(reading))


def likeness(claim: Reading, passage: Reading) -> float:
    """How much of the claim the passage has: words in one language, entities and numbers in two."""
    if claim.language == passage.language:
        return coverage(claim, passage, ()).words
    ours, theirs = _things(claim), _things(passage)
    return len(ours & theirs) / len(ours) if ours else 0.0


def _things(reading: Reading) -> set[str]:
    entities = {each.entity_id for each in reading.annotations.mentions}
    return entities | {f"{value:g}" for value in values_in(reading.text, reading.language)}


def is_name(mention: Mention, reading: Reading) -> bool:
    """Whether a mention names somebody or something: a person, a place, a body; of unknown kind one to whom something
    is laid, where not every noun has a capital."""
    if mention.kind is not EntityKind.OTHER or reading.spoken.capital_nouns:
        return mention.kind in NAMED
    sources = (each.source for each in reading.annotations.attributions)
    return any(source is not None and source.covers(mention.span) for source in sources)


def same_name(one: str, other: str) -> bool:
    """Whether two names have a last word that can be one, however each is written."""
    return names.alike(one.rpartition(" ")[2], other.rpartition(" ")[2])


def _plainly(claim: Reading, passage: Reading) -> Iterator[Contradiction]:
    """What two sentences of nearly the same words differ in: a hedge, a negation, what a number counts, an order."""
    if claim.language != passage.language or likeness(claim, passage) < SAME:
        return
    tag = claim.language
    hedge = hedges(tag).search(passage.timeless)
    if hedge is not None and not hedges(tag).search(claim.timeless):
        yield Contradiction("C604", f"the cited text has “{hedge[0]}”", claim.text)
    if _denied_of(claim, passage) != _denied_of(passage, claim):
        yield Contradiction("C605", f"the cited text has “{passage.text}”", claim.text)
    theirs, agreed = dict(_counted(passage)), _indicated(claim) & _indicated(passage)
    for number, after in _counted(claim):
        if number not in theirs or any(f"{value:g}" == number for value, _ in agreed):
            continue
        if after[:COUNTED] != theirs[number][:COUNTED] and not _has(claim, theirs[number]):
            yield Contradiction("C402", f"the cited text has “{number} {theirs[number]}”", f"{number} {after}")
    if (turned := _turned(claim, passage)) is not None:
        one, other = turned
        yield Contradiction("C607", f"the cited text has {other} before {one}", f"{one}, {other}")


def _has(reading: Reading, word: str) -> bool:
    return any(alike(word, token.lower) for token in reading.tokens)


def _denied_of(reading: Reading, other: Reading) -> bool:
    """Whether a text denies anything that another is about: a negation whose clause has no word of the other but names
    and times turns nothing of it round ("28 were injured; nobody lost their life")."""
    times = [time.span for time in other.annotations.times]
    held = {at.start for at in other.telling if any(span.start <= at.start < span.end + YEAR for span in times)}
    wanted = [token.lower for token in other.telling if not token.capital and token.start not in held]
    for found in negations(reading.language).finditer(reading.text):
        start, end = _clause(reading.text, found.start())
        inside = [token.lower for token in reading.telling if start <= token.start < end]
        if any(alike(word, told) for word in inside for told in wanted):
            return True
    return False


def _clause(text: str, place: int) -> tuple[int, int]:
    """The stretch between two signs in which a place lies."""
    before = [match.end() for match in CLAUSE.finditer(text, 0, place)]
    after = CLAUSE.search(text, place)
    return (before[-1] if before else 0), (after.start() if after else len(text))


def _counted(reading: Reading) -> Iterator[tuple[str, str]]:
    """Each number in digits that is of no time, with the word behind it, in small letters."""
    times = [time.span for time in reading.annotations.times]
    for one, other in pairwise(reading.tokens):
        if one.digits and not other.digits and not any(span.start <= one.start < span.end for span in times):
            yield one.text, other.lower


def _indicated(reading: Reading) -> set[tuple[float, str]]:
    """The numbers of which a text tells what they are of: "17 saved" and "17 people rescued" are the same."""
    return {(each.value, each.indicator) for each in reading.annotations.figures if each.indicator is not None}


def _tells(finding: Finding) -> bool:
    if finding.aspect not in CODES or finding.relation is not Relation.OTHER:
        return False
    return finding.detail == "dropped" if finding.aspect is Aspect.HEDGE else finding.sure


def _speakers(reading: Reading) -> list[Mention]:
    """The people and bodies that a text names as saying something."""
    speaking = {each.speaker for each in reading.annotations.attributions}
    return [each for each in reading.annotations.mentions if each.kind in NAMED and each.entity_id in speaking]


def _turned(claim: Reading, passage: Reading) -> tuple[str, str] | None:
    """Two names of the claim that stand in one another's places in the passage, all other words being the same; None
    without such. Names that only "and" parts may stand in any order."""
    (ours, own), (theirs, given) = _skeleton(claim), _skeleton(passage)
    if len(ours) < 2 or len(theirs) < 2 or {each.entity_id for each in ours} != {each.entity_id for each in theirs}:
        return None
    if len(own) != len(given) or not all(map(alike, own, given)):
        return None
    pairs = [(one, other) for one, other in zip(ours, theirs, strict=False) if one.entity_id != other.entity_id]
    if not pairs or _listed(claim, pairs[0][0], pairs[-1][0]):
        return None
    return pairs[0][0].name, pairs[0][1].name


def _skeleton(reading: Reading) -> tuple[list[Mention], list[str]]:
    """The names of a text that has each once, and its words with a dash in the place of each name."""
    named = [each for each in reading.annotations.mentions if each.kind in NAMED]
    if len({each.entity_id for each in named}) != len(named):
        return [], []
    begins = {each.span.start for each in named}
    inside = [
        token for token in reading.tokens if not any(each.span.start < token.start < each.span.end for each in named)
    ]
    return named, ["-" if token.start in begins else token.lower for token in inside]


def _listed(reading: Reading, first: Mention, last: Mention) -> bool:
    """Whether nothing but words that join a list stands between two names."""
    between = reading.text[first.span.end : last.span.start].strip(" ,")
    joints = languages.pattern(reading.spoken.counting.joints, spaced=reading.spoken.spaced)
    return not between or joints.fullmatch(between) is not None
