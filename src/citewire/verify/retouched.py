"""A sentence that is another's but for one place: what was put there, and whether it says something else.

Where all other words are the same, no likeness has to be weighed, however short the two are: who stands in another's
place, what is counted instead, a negation that one of them has.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product, takewhile
from typing import NamedTuple

from citewire import languages
from citewire.model import EntityKind, Mention
from citewire.verify import entities
from citewire.verify.contradiction import is_name, same_name
from citewire.verify.finding import Relation
from citewire.verify.lexicon import same_sense
from citewire.verify.partner import relation
from citewire.verify.phrase import hedges, negations
from citewire.verify.polarity import PARTNERS, meanings
from citewire.verify.quantities import Quantity, quantities
from citewire.verify.reading import TOKEN, Reading, Token
from citewire.verify.stems import alike

LEAST = 3
"""Words that two sentences share at least before and behind the place in which they differ."""
LONGEST = 4
"""Words that a place has at most on either side."""


class Touch(NamedTuple):
    """The code of the rule, the words in question, and what the other sentence has in their place."""

    code: str
    words: str
    instead: str


@dataclass(frozen=True)
class Place:
    """Where two sentences differ: the words of each there, one of them may be empty, and where they begin."""

    claim: Reading
    passage: Reading
    ours: tuple[Token, ...]
    theirs: tuple[Token, ...]


def comparable(one: str, other: str) -> bool:
    """Whether two sentences begin or end with one word, as those do that differ in one place: cheap to ask first."""
    ours, theirs = TOKEN.findall(one.lower()), TOKEN.findall(other.lower())
    near = abs(len(ours) - len(theirs)) <= LONGEST
    return near and bool(ours) and bool(theirs) and (ours[0] == theirs[0] or ours[-1] == theirs[-1])


def place_of(claim: Reading, passage: Reading) -> Place | None:
    """The one place in which two sentences of a language differ; None where they don't, or in more."""
    if claim.language != passage.language or abs(len(claim.tokens) - len(passage.tokens)) > LONGEST:
        return None
    ours, theirs = claim.tokens, passage.tokens
    before = _common(ours, theirs)
    rest = min(len(ours), len(theirs)) - before
    behind = min(rest, _common(ours[::-1], theirs[::-1]))
    own, given = ours[before : len(ours) - behind], theirs[before : len(theirs) - behind]
    if before + behind < LEAST or max(len(own), len(given)) > LONGEST or not (own or given):
        return None
    return Place(claim, passage, own, given)


def _common(one: Sequence[Token], other: Sequence[Token]) -> int:
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0].lower == pair[1].lower, pairs))


def retouched(claim: Reading, passage: Reading) -> Iterator[Touch]:
    """What a sentence says otherwise than another that has all its words but those of one place."""
    place = place_of(claim, passage)
    if place is not None:
        yield from _names(place)
        yield from _numbers(place)
        yield from _denials(place)
        yield from _opposites(place)
        yield from _hedges(place)
        yield from _counted(place)


def _names(place: Place) -> Iterator[Touch]:
    """C301 for another name in the place of one, C606 where it is that of the speaker."""
    one, other = _name(place.claim, place.ours), _name(place.passage, place.theirs)
    if one is None or other is None or one.entity_id == other.entity_id or not _of_one_kind(one, other):
        return
    if same_name(one.name, other.name) or entities.one_country(one, place.claim, entities.named(place.passage)):
        return
    speaking = {each.speaker for each in place.claim.annotations.attributions}
    code = "C606" if one.entity_id in speaking else "C301"
    yield Touch(code, one.name, other.name)


def _name(reading: Reading, words: Sequence[Token]) -> Mention | None:
    """The first name of a text that reaches into these of its words."""
    mentions = (each for each in reading.annotations.mentions if is_name(each, reading))
    return next(
        (each for each in mentions if any(each.span.start <= word.start < each.span.end for word in words)), None
    )


def _of_one_kind(one: Mention, other: Mention) -> bool:
    """Whether two names are of one kind, or one is a person's and nothing is known of the other."""
    kinds = {one.kind, other.kind}
    return len(kinds) == 1 or kinds == {EntityKind.PERSON, EntityKind.OTHER}


def _numbers(place: Place) -> Iterator[Touch]:
    """C402 for another number in the place of one, unless it is the same rounded, or within its limits."""
    ours, theirs = _quantities(place.claim, place.ours), _quantities(place.passage, place.theirs)
    pairs = list(product(ours, theirs))
    if pairs and all(_differ(one, other) for one, other in pairs):
        yield Touch("C402", ours[0].words, theirs[0].words)


def _quantities(reading: Reading, words: Sequence[Token]) -> list[Quantity]:
    """The numbers of a text that reach into these of its words."""
    spans = [each.span for each in reading.numbers]
    held = {span.of(reading.text) for span in spans if any(span.start <= word.start < span.end for word in words)}
    return [each for each in quantities(reading) if each.words in held]


def _differ(one: Quantity, other: Quantity) -> bool:
    """Whether of two numbers, both with a limit or both without, one can't stand for the other."""
    found = relation(one, other)
    return found is Relation.OTHER or (found is Relation.OPEN and one.compared is other.compared)


def _denials(place: Place) -> Iterator[Touch]:
    """C605 for a negation that only one of the two has there."""
    finder = negations(place.claim.language)
    ours, theirs = (finder.search(_words(each)) is not None for each in (place.ours, place.theirs))
    fewer, more = sorted((len(place.ours), len(place.theirs)))
    if ours is not theirs and more <= min(2, fewer + 1):
        yield Touch("C605", place.claim.text, place.passage.text)


def _opposites(place: Place) -> Iterator[Touch]:
    """C605 for a word with the contrary of another in its place."""
    one, other = (_meanings(*each) for each in ((place.claim, place.ours), (place.passage, place.theirs)))
    if one and other and not one & other and any(name in PARTNERS[each] for each in one for name in other):
        yield Touch("C605", _words(place.ours), _words(place.theirs))


def _meanings(reading: Reading, words: Sequence[Token]) -> frozenset[str]:
    starts = {word.start for word in words}
    return frozenset(each.name for each in meanings(reading) if each.span.start in starts)


def _hedges(place: Place) -> Iterator[Touch]:
    """C604 for words that kept it open, and that were left out."""
    finder = hedges(place.claim.language)
    found = finder.search(_words(place.theirs))
    if found is not None and not finder.search(place.claim.timeless):
        yield Touch("C604", place.claim.text, found[0])


def _counted(place: Place) -> Iterator[Touch]:
    """C402 for what a number right before counts, and for what happened to those who are counted."""
    ours, theirs = _words(place.ours), _words(place.theirs)
    if not ours or not theirs:
        return
    sorter = languages.get(place.claim.language).indicator_sorter
    one, other = (next(sorter.found.finditer(words), None) for words in (ours, theirs))
    told = one is not None and other is not None and sorter.name_of(one) != sorter.name_of(other)
    start = place.ours[0].start
    number = next((each for each in place.claim.numbers if each.span.end <= start <= each.span.end + 1), None)
    plain = len(place.ours) == len(place.theirs) == 1 and not (place.ours[0].digits or place.theirs[0].digits)
    if told or (number is not None and plain and not _same(place)):
        before = f"{number.span.of(place.claim.text)} " if number is not None else ""
        yield Touch("C402", before + ours, before + theirs)


def _same(place: Place) -> bool:
    """Whether the two words can say the same."""
    one, other = place.ours[0].lower, place.theirs[0].lower
    return alike(one, other) or same_sense(one, other, place.claim.language)


def _words(tokens: Sequence[Token]) -> str:
    return " ".join(token.text for token in tokens)
