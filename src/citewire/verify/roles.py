"""Who did it to whom: two names of a sentence in other roles than in the passage.

The order of two names tells their roles, unless one of the two sentences is in the passive, or a preposition, an
article or an ending shows the role wherever the name stands. A sentence in which the roles may be swapped is never
called supported; it isn't refuted either.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, product, zip_longest

from citewire.model import EntityKind, Mention
from citewire.verify import entities
from citewire.verify.finding import Aspect, Finding, Relation
from citewire.verify.reading import Reading, Token
from citewire.verify.stems import alike
from citewire.verify.voice import PAUSE, articles, is_doer, is_noun, is_people, mark, tells_case, voices

Pair = tuple[Token, Token]
"""A name as the claim has it and as the passage has it, each by its last word."""


@dataclass(frozen=True, slots=True)
class _Named:
    """A name of the claim by its last word, with where the passage has it, in order."""

    identity: str
    own: Token
    places: tuple[Token, ...]


def compared(claim: Reading, focus: Reading) -> Iterator[Finding]:
    """A finding for two names whose roles may be others in the passage, the sentence that the claim is about."""
    one_language = claim.language == focus.language
    named = _named(claim, focus)
    if one_language:
        named += [each for each in _bare(claim, focus) if all(each.own != other.own for other in named)]
        if (found := _exchanged(claim, focus)) is not None:
            yield found
            return
    for one, other in combinations(sorted(named, key=lambda each: each.own.start), 2):
        if (
            one.identity == other.identity
            or _is_one_name(one, other)
            or is_people(one.own, claim) is not is_people(other.own, claim)
        ):
            continue
        if _differ(*_nearest(one, other, focus, near=one_language), claim, focus):
            yield Finding(Aspect.ROLE, Relation.OPEN, f"{one.own.text}, {other.own.text}", "", False)
            return


def _is_one_name(one: _Named, other: _Named) -> bool:
    """Whether two words stand side by side, in this order, in both: parts of one name ("Ella Roon")."""
    beside = any(first.end + 1 == last.start for first in one.places for last in other.places)
    return one.own.end + 1 == other.own.start and beside


def _nearest(one: _Named, other: _Named, focus: Reading, *, near: bool) -> tuple[Pair, Pair]:
    """The two names with those of their places that are nearest to one another, or with the first of each."""
    pairs = list(product(one.places, other.places))
    first, second = min(pairs, key=lambda pair: _apart(pair[0], pair[1], focus)) if near else pairs[0]
    return (one.own, first), (other.own, second)


def _apart(one: Token, other: Token, focus: Reading) -> tuple[int, int]:
    """How many signs stand between two words, and how many letters."""
    first, last = sorted((one.start, other.start))
    return len(PAUSE.findall(focus.text, first, last)), last - first


def _exchanged(claim: Reading, focus: Reading) -> Finding | None:
    """Two nouns whose articles show that each has another case than in the passage."""
    cased = claim.spoken.checking.cased
    if not cased or _passive(claim) is not _passive(focus):
        return None
    given = dict(articles(focus))
    changed = [noun for noun, article in articles(claim) if given.get(noun, article) != article]
    return Finding(Aspect.ROLE, Relation.OPEN, ", ".join(changed[:2]), "", False) if len(changed) > 1 else None


def _passive(reading: Reading) -> bool:
    return bool(voices(reading).passives)


def _bare(claim: Reading, focus: Reading) -> Iterator[_Named]:
    """Words with a capital that were read as no name, each by itself with the same words of the passage."""
    small, times = claim.small_words, [time.span for time in claim.annotations.times]
    for token, following in zip_longest(claim.tokens, claim.tokens[1:]):
        ends = following is None or not following.capital or following.start > token.end + 1
        timed = any(span.start <= token.start < span.end for span in times)
        if ends and token.capital and not timed and token.lower not in small and not is_noun(token, claim):
            places = tuple(each for each in focus.tokens if each.capital and alike(each.lower, token.lower))
            if places:
                yield _Named(token.lower, token, places)


def _named(claim: Reading, focus: Reading) -> list[_Named]:
    """The names of the claim that the passage has, but those that it has only as another word."""
    found = []
    for mention in claim.annotations.mentions:
        own = [token for token in claim.tokens if mention.span.start <= token.start < mention.span.end]
        if mention.kind is EntityKind.OFFICE or not own:
            continue
        places = tuple(token for token in focus.tokens if _is_place(token, mention, claim, focus))
        if places:
            found.append(_Named(mention.entity_id, own[-1], places))
    return found


def _is_place(token: Token, mention: Mention, claim: Reading, focus: Reading) -> bool:
    word = entities.Names(entities.place_ids(token.text, focus.language), (token.text,), focus.language)
    return entities.has(word, mention, claim.language)


def _differ(first: Pair, second: Pair, claim: Reading, focus: Reading) -> bool:
    """Whether the roles of two names may differ between claim and passage."""
    if claim.language != focus.language:
        return first[1].start > second[1].start
    if _is_marked(first, claim, focus) or _is_marked(second, claim, focus):
        return False
    turned, voiced = first[1].start > second[1].start, _is_voiced((first, second), claim, focus)
    if not voiced and (shown := _shown(first, second, claim, focus)) is not None:
        return shown
    return turned is not voiced


def _is_marked(pair: Pair, claim: Reading, focus: Reading) -> bool:
    """Whether the same preposition stands before a name in both, which keeps its role."""
    checking = claim.spoken.checking
    own = mark(pair[0], claim)
    return bool(own) and own == mark(pair[1], focus) and own not in f"{checking.doers} {checking.cased}".split()


def _is_voiced(pairs: tuple[Pair, Pair], claim: Reading, focus: Reading) -> bool:
    """Whether one of the two has in the passive what the other has in the active."""
    if not claim.spoken.checking.doers:
        return _passive(claim) is not _passive(focus)
    done = [sum(is_doer(pair[side], text) for pair in pairs) == 1 for side, text in enumerate((claim, focus))]
    return done[0] is not done[1]


def _shown(first: Pair, second: Pair, claim: Reading, focus: Reading) -> bool | None:
    """Whether the cases of two names differ between claim and passage; None where the language or the names don't
    show it."""
    checking = claim.spoken.checking
    if checking.inflected:
        same = all(one.lower == other.lower for one, other in (first, second))
        return None if same and not any(tells_case(pair[0].text) for pair in (first, second)) else not same
    doers = checking.doers.split()
    own, given = (
        ["" if (role := mark(pair[side], text)) in doers else role for pair in (first, second)]
        for side, text in ((0, claim), (1, focus))
    )
    return own != given if any(own) and sorted(own) == sorted(given) else None
