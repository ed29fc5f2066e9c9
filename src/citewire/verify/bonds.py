"""What belongs together in a claim, and whether the passage has something else in its place: who, how many, where.

A claim of a passage's own words can still be false, when a name or a number stands beside what the passage says of
another ("Halden counted 130 roofs" of "Brenick counted 130 roofs, Halden 75"). No rule here knows what a sentence
means. They ask whether, of each two neighbours of the claim, the passage has a third of the same sort nearer to the
one than the other is; where it has, nobody but a reader can say that the claim is supported, and it stays unchecked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import combinations

from citewire.languages.table import expression
from citewire.model import EntityKind, Span
from citewire.text.numbers import NumberKind
from citewire.verify.finding import Aspect, Finding, Relation
from citewire.verify.lexicon import same_sense
from citewire.verify.partner import relation
from citewire.verify.quantities import Quantity, quantities, spans
from citewire.verify.reading import REMEMBERED, Reading, Token
from citewire.verify.stems import alike
from citewire.verify.voice import Voices, is_noun, is_people, mark, voices

PAUSE, JOINT, STOP = 2.0, 6.0, 40.0
"""So many words farther away is what lies behind a comma, behind a word that joins two clauses, and behind the end of
a sentence."""

SCALE = re.compile(r"\s*/\s*\d")
"""What follows a mark that is one of so many."""
YEAR = 4
"""Digits of a year; a day has fewer."""
PLAIN = frozenset({NumberKind.COUNT, NumberKind.AGE, NumberKind.SCORE})
"""Kinds of numbers that a bare number may be."""
LONGEST_TITLE = 8
"""Words up to which a text may be the title of an article that is named for a thing."""


class Sort(StrEnum):
    """What can stand in the place of what."""

    NUMBER = "number"
    TIME = "time"
    NAME = "name"
    PEOPLE = "people"
    NOUN = "noun"
    WORD = "word"


@dataclass(frozen=True, slots=True)
class Word:
    """A telling word or a number of a text. ``at`` counts words from the beginning of the text, a comma and the end of
    a sentence as several; ``mark`` is the preposition or the article with a case before it, "" without one. ``opens``:
    it begins a sentence, so that its capital says nothing. ``clause`` numbers what commas and joining words part,
    ``run`` words with capitals that stand together, ``bracketed`` words stand in brackets. ``amount`` is the number as
    the rules on figures read it, ``scaled`` where it is one of so many ("7.4/10")."""

    text: str
    sort: Sort
    at: float
    start: int
    sentence: int
    clause: int
    mark: str
    opens: bool
    run: int
    bracketed: bool
    amount: Quantity | None = None
    scaled: bool = False


def rivals(claim: Reading, passage: Reading, context: Sequence[Reading] = ()) -> Iterator[Finding]:
    """A finding for the first two neighbours of the claim of which the passage has one beside something else.

    Both are in one language. What the ``context`` names is no rival of a claim that names it in other words.
    """
    own, given = words(claim), words(passage)
    pairs = _Pairs(
        claim, own, given, _known(claim, context), claim.spoken.naming.local_words, voices(claim), voices(passage)
    )
    for beside, neighbours in pairs.neighbours():
        rival = pairs.rival(beside, neighbours)
        if rival is not None:
            one, other = rival
            yield Finding(Aspect.ROLE, Relation.OPEN, f"{one.text}, {beside.text}", other.text, False, "rival")
            return
        if (head := pairs.other_head(beside)) is not None:
            yield Finding(Aspect.ROLE, Relation.OPEN, f"{head[0].text} {beside.text}", head[1].text, False, "head")
            return
    turned = _numbers_turned(own, given)
    if turned is not None:
        yield Finding(Aspect.ROLE, Relation.OPEN, ", ".join(turned), "", False, "numbers")


@lru_cache(maxsize=REMEMBERED)
def words(reading: Reading) -> tuple[Word, ...]:
    """The telling words and the numbers of a text, in order."""
    amounts = {each.words: each for each in quantities(reading)}
    numbers = {span.start: amounts.get(span.of(reading.text)) for span in spans(reading)}
    inside = [span for span in spans(reading) if len(span)]
    scale = re.compile(rf"/|{expression(reading.spoken.checking.scale) or '/'}")
    found: list[Word] = []
    at, sentence, clause, run, depth, last = 0.0, 0, 0, 0, 0, 0
    for token in reading.tokens:
        between = reading.text[last : token.start]
        stops, pauses = any(each in between for each in ".!?"), any(each in between for each in ",;:()–—")
        joins, depth = token.lower in reading.joining, max(0, depth + between.count("(") - between.count(")"))
        at += 1 + STOP * stops + (JOINT if joins else PAUSE * pauses)
        sentence, clause = sentence + stops, clause + (stops or pauses or joins)
        run += not (token.capital and between == " " and bool(found) and _precedes(found[-1], token))
        opens, last = not found or bool(stops), token.end
        if scale.search(reading.text[max(0, token.start - 8) : token.start]) or any(
            span.start < token.start < span.end for span in inside
        ):
            continue  # "7.4/10", "4.2 million": one number
        sort = Sort.NUMBER if numbers.get(token.start) is not None else _sort(token, reading)
        if sort is not None:
            role = mark(token, reading)
            amount = numbers.get(token.start)
            scaled = amount is not None and SCALE.match(reading.text, token.end) is not None
            found.append(
                Word(token.text, sort, at, token.start, sentence, clause, role, opens, run, depth > 0, amount, scaled)
            )
    return tuple(found)


def _precedes(word: Word, token: Token) -> bool:
    """Whether a word with a capital stands right before another."""
    return word.text[0].isupper() and word.start + len(word.text) + 1 == token.start


def _sort(token: Token, reading: Reading) -> Sort | None:
    """What a word that is no number is; None for a small word."""
    inside = Span(token.start, token.end)
    if any(time.span.covers(inside) for time in reading.annotations.times):
        return Sort.TIME if token.digits or token.lower not in reading.small_words else None
    if token.digits or len(token.text) < 2 or token.lower in reading.small_words:
        return None
    if not token.capital:
        return Sort.WORD
    if is_people(token, reading):
        return Sort.PEOPLE
    named = any(
        each.span.covers(inside) and each.kind is not EntityKind.OFFICE for each in reading.annotations.mentions
    )
    return Sort.NAME if named or not is_noun(token, reading) else Sort.NOUN


def _known(claim: Reading, context: Sequence[Reading]) -> frozenset[str]:
    """The words by which the claim names what a title of the context is about: all of a title, or some of one that is
    nothing but a name."""
    own = frozenset(token.lower for token in claim.tokens)
    found: set[str] = set()
    for each in context:
        title = [token for token in _title(each) if token.lower not in claim.small_words]
        wanted = {token.lower for token in title}
        if wanted <= own or _is_name(title, each):
            found |= wanted & own
    return frozenset(found)


def _is_name(title: Sequence[Token], reading: Reading) -> bool:
    """Whether the words of a title are those of one name."""
    return any(all(each.span.covers(Span(t.start, t.end)) for t in title) for each in reading.annotations.mentions)


def _title(reading: Reading) -> tuple[Token, ...]:
    """The words of a text that is short enough for a title, without what stands in brackets; else none."""
    bracket = reading.text.find("(")
    title = [token for token in reading.tokens if bracket < 0 or token.end <= bracket]
    return tuple(title) if len(title) <= LONGEST_TITLE else ()


@dataclass(frozen=True, slots=True)
class _Pairs:
    """The words of a claim and of a passage side by side, with the voices in which their verbs stand."""

    claim: Reading
    own: tuple[Word, ...]
    given: tuple[Word, ...]
    known: frozenset[str]
    local: frozenset[str]
    voices: Voices
    given_voices: Voices

    def neighbours(self) -> Iterator[tuple[Word, list[Word]]]:
        """Each word of the claim that the passage has, with the words that may have a rival beside it: those to which
        it is the nearest on one side, or the nearest of another sort."""
        shared = [word for word in self.own if self._places(word)]
        beside: dict[Word, list[Word]] = {word: [] for word in shared}
        for at, word in enumerate(shared):
            for side in (shared[at + 1 :], shared[:at][::-1]):
                for other in (*side[:1], *[each for each in side[1:] if each.sort is not word.sort][:2]):
                    if _may_tell(word, other):
                        beside[other].append(word)
        yield from beside.items()

    def rival(self, beside: Word, neighbours: Sequence[Word]) -> tuple[Word, Word] | None:
        """One of the neighbours with what the passage has in its place; None where it has somewhere all of them."""
        places = self._places(beside)
        among = {each.sentence for word in neighbours for each in self._places(word)}
        found = [self._rival_of(neighbours, beside, place) for place in places if place.sentence in among]
        found = found or [self._rival_of(neighbours, beside, place) for place in places]
        return None if None in found else found[0]

    def _rival_of(self, neighbours: Sequence[Word], beside: Word, place: Word) -> tuple[Word, Word] | None:
        told = ((word, self._rival_at(word, beside, place)) for word in neighbours)
        return next(((word, other) for word, other in told if other is not None), None)

    def other_head(self, name: Word) -> tuple[Word, Word] | None:
        """The noun right before a name ("the physicist Ada Wren", "nurses from Halden") with that which the passage has
        there instead, where it has the noun of the claim before another name."""
        head = _before(name, self.own)
        if name.sort is not Sort.NAME or head is None or head.sort is not Sort.WORD:
            return None
        found = [_before(place, self.given) for place in self._places(name)]
        others = [each for each in found if each is not None and each.sort is Sort.WORD and not self._is_claimed(each)]
        if not others or len(others) < len(found) or not self._heads_another(head):
            return None
        return head, others[0]

    def _heads_another(self, head: Word) -> bool:
        """Whether the passage has a noun of the claim right before a name that the claim has not."""
        named = [each for each in self.given if each.sort is Sort.NAME and not self._is_claimed(each)]
        return any(
            before is not None and self._same(head, before) for before in (_before(e, self.given) for e in named)
        )

    def _rival_at(self, word: Word, beside: Word, place: Word) -> Word | None:
        here = [each for each in self._places(word) if each.sentence == place.sentence and each is not place]
        elsewhere = {each.clause for each in self._places(beside)} - {place.clause}
        here = [each for each in here if each.clause not in elsewhere]
        if word.text.lower() in self.known:
            return None  # the passage is about whom its title names, and may call them "he"
        turned = self._turned(beside, place)
        before = (word.start < beside.start) is not turned
        if not turned:  # a subject in another clause, on the other side, is none of this verb, nor is an object
            here = [each for each in here if (each.at < place.at) is before or self._is_kept(word, each, place)]
        away = min((abs(each.at - place.at) for each in here), default=STOP)
        for other in self.given:
            if other.sentence != place.sentence or other is place or abs(other.at - place.at) >= away:
                continue
            if other.bracketed or any(each.run == other.run or self._is_listed(each, other, place) for each in here):
                continue
            if other.sort is Sort.NAME and self._is_part(other):
                continue
            aside = bool(here) and (other.at < place.at) is not before
            if not aside and self._competes(word, other, place, turned=turned):
                return other
        return None

    def _is_part(self, other: Word) -> bool:
        """Whether a name goes on with a word of the claim that no other name of the passage has ("Ana"
        of "Ana Roon")."""
        run = [each for each in self.given if each.run == other.run and each is not other]
        others = [each for each in self.given if each.run != other.run]
        return any(
            any(self._same(word, each) for word in self.own) and not any(self._same(each, two) for two in others)
            for each in run
        )

    def _is_listed(self, one: Word, other: Word, place: Word) -> bool:
        """Whether nothing but names stands between two, as in a list that begins in the clause of a third."""
        if other.clause != place.clause:
            return False
        first, last = sorted((one.start, other.start))
        return all(each.sort in (Sort.NAME, Sort.PEOPLE) for each in self.given if first <= each.start <= last)

    def _is_kept(self, word: Word, here: Word, place: Word) -> bool:
        """Whether a word on the other side than in the claim has its role all the same."""
        return word.mark == here.mark and (bool(word.mark) or here.clause == place.clause)

    def _turned(self, beside: Word, place: Word) -> bool:
        """Whether the claim has in the passive what the passage has in the active, or the other way round."""
        if beside.sort is not Sort.WORD or any(self._is_apposed(place, each) for each in self.given):
            return False  # no verb
        return self.voices.passive(beside.start) is not self.given_voices.passive(place.start)

    def _competes(self, word: Word, other: Word, place: Word, *, turned: bool) -> bool:
        """Whether one word may stand in the place of another: of one sort, and in the same role."""
        if self._is_claimed(other) or not self._alike_sorts(word, other):
            return False
        if word.sort in (Sort.NUMBER, Sort.TIME) or word.mark == other.mark or other.run == place.run:
            return True
        if self._is_apposed(place, other) or (other.clause != place.clause and not word.mark and not turned):
            return True
        if other.mark in self.voices.doers or word.mark in self.voices.doers:
            return turned or word.mark in self.voices.doers
        return not other.mark

    def _is_apposed(self, place: Word, name: Word) -> bool:
        """Whether a word stands behind a name and a comma, and so tells more of its bearer."""
        following = next((each for each in self.given if each.start > name.start), None)
        return following is place and place.clause != name.clause and (place.sort, name.sort) == (Sort.WORD, Sort.NAME)

    def _alike_sorts(self, word: Word, other: Word) -> bool:
        if word.sort is not other.sort:
            return word.opens and other.opens and {word.sort, other.sort} == {Sort.WORD, Sort.NAME}
        match word.sort:
            case Sort.NUMBER:
                if word.amount is None or other.amount is None or word.scaled is not other.scaled:
                    return False
                return _comparable(word.amount, other.amount)
            case Sort.TIME:
                return _form(word.text) == _form(other.text)
            case Sort.WORD:
                alike_marks = word.mark == other.mark or {word.mark, other.mark} <= self.local
                return bool(word.mark) and alike_marks and not self._leads(other)
        return True

    def _leads(self, other: Word) -> bool:
        """Whether a word of the claim stands behind one in the same phrase: an adjective is no rival of a noun."""
        following = next((each for each in self.given if each.start > other.start), None)
        return following is not None and following.mark == other.mark and self._is_claimed(following)

    def _is_claimed(self, other: Word) -> bool:
        if other.amount is not None:
            amounts = [word.amount for word in self.own if word.amount is not None]
            return any(relation(each, other.amount) is Relation.SAME for each in amounts)
        return other.text.lower() in self.known or any(self._same(word, other) for word in self.own)

    def _places(self, word: Word) -> list[Word]:
        return [other for other in self.given if self._same(word, other)]

    def _same(self, word: Word, other: Word) -> bool:
        return same(word, other, self.claim.language)


def same(word: Word, other: Word, language: str) -> bool:
    """Whether two words may be one: forms of one, or of one sense."""
    if {word.sort, other.sort} & {Sort.NUMBER, Sort.TIME}:
        return word.text.lower() == other.text.lower()
    one, two = word.text.lower(), other.text.lower()
    return alike(one, two) or same_sense(one, two, language)


def _before(word: Word, among: Sequence[Word]) -> Word | None:
    """The telling word right before one in its clause."""
    before = [each for each in among if each.start < word.start][-1:]
    return before[0] if before and before[0].clause == word.clause else None


def _form(text: str) -> int:
    """How a part of a time is written: in letters, as a year or as a day."""
    return 0 if not text[0].isdigit() else 1 + (len(text) < YEAR)


def _comparable(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers may stand in one another's place: of one kind, and of one unit where both have one."""
    kinds = {one.kind, other.kind}
    return (len(kinds) == 1 or kinds <= PLAIN) and (not one.unit or not other.unit or one.unit == other.unit)


def _may_tell(word: Word, beside: Word) -> bool:
    """Whether a word can have a rival beside another: the number that a name has, hardly the name that a number has,
    and hardly the number beside any other word, which the rules on figures compare."""
    if word.sort is Sort.NUMBER:
        return beside.sort is not Sort.WORD
    return beside.sort not in (Sort.NUMBER, Sort.TIME)


def _numbers_turned(own: Sequence[Word], given: Sequence[Word]) -> tuple[str, str] | None:
    """Two numbers of the claim that may stand for one another, and that the passage has the other way round."""
    places: dict[str, list[float]] = {}
    for word in given:
        if word.amount is not None:
            places.setdefault(word.text.lower(), []).append(word.at)
    numbers = [(word.text.lower(), word.amount) for word in own if word.amount and word.text.lower() in places]
    for (one, first), (other, second) in combinations(numbers, 2):
        if one != other and _comparable(first, second) and min(places[one]) > max(places[other]):
            return one, other
    return None
