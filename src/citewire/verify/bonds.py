"""What belongs together in a claim, and whether the passage has something else in its place: who, how many, where.

A claim of a passage's own words can still be false, when a name or a number stands beside what the passage says of
another ("Halden counted 130 roofs" of "Brenick counted 130 roofs, Halden 75"). No rule here knows what a sentence
means. They ask whether, of each two neighbours of the claim, the passage has a third of the same sort nearer to the
one than the other is; where it has, nobody but a reader can say that the claim is supported, and it stays unchecked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from citewire.model import Span
from citewire.text.numbers import NumberKind
from citewire.verify.finding import Aspect, Finding, Relation
from citewire.verify.partner import relation
from citewire.verify.quantities import Quantity
from citewire.verify.reading import Reading, Token
from citewire.verify.sequence import COUNTED, STOP, Sort, Word, same, words
from citewire.verify.voice import Voices, voices

YEAR = 4
"""Digits of a year; a day has fewer."""
PLAIN = frozenset({NumberKind.COUNT, NumberKind.AGE, NumberKind.SCORE})
"""Kinds of numbers that a bare number may be."""
LONGEST_TITLE = 8
"""Words up to which a text may be the title of an article that is named for a thing."""


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
        if self._is_one_run(word, place) or (word.sort in COUNTED and beside.text.lower() in self.known):
            return None  # nothing stands nearer; and whom the title names, may have any number or time of the passage
        here = [each for each in self._places(word) if each.sentence == place.sentence and each is not place]
        elsewhere = {each.clause for each in self._places(beside)} - {place.clause}
        here = [each for each in here if each.clause not in elsewhere]
        if word.text.lower() in self.known:
            return None  # the passage is about whom its title names, and may call them "he"
        turned = self._turned(beside, place)
        before = (word.start < beside.start) is not turned
        if not turned and beside.sort not in (Sort.NAME, Sort.PEOPLE):
            # A subject in another clause, on the other side, is none of this verb, nor is an object.
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

    def _is_one_run(self, word: Word, place: Word) -> bool:
        """Whether the passage has a word in one piece with a name ("the Special Agent Ana Roon")."""
        return place.sort is Sort.NAME and any(each.run == place.run for each in self._places(word))

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
        following = _next(name, self.given)
        return following is place and place.clause != name.clause and (place.sort, name.sort) == (Sort.WORD, Sort.NAME)

    def _alike_sorts(self, word: Word, other: Word) -> bool:
        if self._is_plain(word):
            return False
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
                return bool(word.mark) and alike_marks and (not self._leads(other) or self._is_leading(word))
        return True

    def _is_plain(self, word: Word) -> bool:
        """Whether a word that opens the claim has its capital from that alone: the passage has it in small letters."""
        places = self._places(word) if word.opens and word.sort is Sort.NAME else []
        return bool(places) and all(place.sort is Sort.WORD for place in places)

    def _leads(self, other: Word) -> bool:
        """Whether a word of the claim stands behind one in the same phrase: an adjective is no rival of a noun."""
        following = _next(other, self.given)
        if following is None or not self._is_claimed(following):
            return False
        return following.mark == other.mark or _is_adjacent(other, following)

    def _is_leading(self, word: Word) -> bool:
        """Whether a word of the claim is an adjective or the first of two nouns itself ("bus" of "bus drivers")."""
        following = _next(word, self.own)
        return following is not None and _is_adjacent(word, following)

    def _is_claimed(self, other: Word) -> bool:
        if other.amount is not None:
            amounts = [word.amount for word in self.own if word.amount is not None]
            return any(relation(each, other.amount) is Relation.SAME for each in amounts)
        return other.text.lower() in self.known or any(self._same(word, other) for word in self.own)

    def _places(self, word: Word) -> list[Word]:
        return [other for other in self.given if self._same(word, other)]

    def _same(self, word: Word, other: Word) -> bool:
        return same(word, other, self.claim.language)


def _next(word: Word, among: Sequence[Word]) -> Word | None:
    return next((each for each in among if each.start > word.start), None)


def _is_adjacent(word: Word, following: Word) -> bool:
    """Whether nothing but a blank stands between two words that are no names."""
    return following.sort is Sort.WORD and following.start == word.start + len(word.text) + 1


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
