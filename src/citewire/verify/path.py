"""Where in a passage the words of a claim stand, one after another, and where they leave a clause on the way.

"The army freed 40 rebels" has every word of "Rebels freed 40 soldiers; army trucks took their fighters away", taken
from two clauses with subjects of their own. No rule here knows what a sentence means: a claim whose words are gathered
in such a way may be true all the same, and stays unchecked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise, permutations
from typing import NamedTuple

from citewire.model import EntityKind
from citewire.verify.finding import Aspect, Finding, Relation
from citewire.verify.reading import Reading
from citewire.verify.sequence import COUNTED, Sort, Word, same, words
from citewire.verify.vocabulary import Vocabulary, vocabulary
from citewire.verify.voice import PAUSE, tells_case, voices

TWICE = 5.0
"""So many words farther away is a place that the word before has taken."""
BACK = 0.01
"""What it costs to go back: of two places as near, the one that lies ahead is meant."""


class Step(NamedTuple):
    """A word of the claim and its place in the passage."""

    own: Word
    place: Word


@dataclass(frozen=True, slots=True)
class Path:
    """The steps of a claim through its passage, with what the passage has besides; ``titled`` are the words of the
    context."""

    steps: tuple[Step, ...]
    claim: Reading
    passage: Reading
    titled: Vocabulary | None

    def known(self, word: Word) -> bool:
        """Whether the context has a word: the passage may have another for it."""
        return self.titled is not None and self.titled.has_form(word.text.lower())

    def has(self, word: Word) -> bool:
        """Whether the claim or the context has a word of the passage."""
        return self.known(word) or any(same(own, word, self.claim.language) for own in words(self.claim))

    def head(self, place: Word) -> Word:
        """The first word of the clause in which a word of the passage stands."""
        return next(word for word in words(self.passage) if word.clause == place.clause)

    def free(self, step: Step) -> bool:
        """Whether a word may stand anywhere: a number, a time, what a number counts, and what the title names."""
        if step.own.sort in COUNTED or self.known(step.own):
            return True
        numbers = self.claim.numbers
        return any(number.span.end + 1 >= step.own.start > number.span.start for number in numbers)

    def voiced(self, steps: Iterable[Step]) -> bool:
        """Whether one of the words stands in the passive in one of the two only."""
        own, given = voices(self.claim), voices(self.passage)
        return any(own.passive(each.own.start) is not given.passive(each.place.start) for each in steps)


def misplaced(claim: Reading, passage: Reading, context: Sequence[Reading] = ()) -> Iterator[Finding]:
    """A finding for the first word of the claim that the passage has in a clause about something else; both are in one
    language."""
    steps = tuple(shortest(words(claim), words(passage), claim.language))
    path = Path(steps, claim, passage, vocabulary(*context) if context else None)
    for rule in RULES:
        found = rule(path)
        if found is not None:
            one, other = found
            yield Finding(Aspect.ROLE, Relation.OPEN, one.text, other.text, False, rule.__name__)
            return


def shortest(own: Sequence[Word], given: Sequence[Word], language: str) -> list[Step]:
    """The words of the claim that the passage has, each with the place that makes the way from one to the next the
    shortest (Viterbi)."""
    found = [(word, [place for place in given if same(word, place, language)]) for word in own]
    told = [(word, places) for word, places in found if places]
    ways: list[dict[Word, tuple[float, Word | None]]] = []
    for _, places in told:
        ways.append({place: _nearest(place, ways[-1]) if ways else (0.0, None) for place in places})
    if not ways:
        return []
    at: Word | None = min(ways[-1], key=lambda place: (ways[-1][place][0], place.start))
    steps: list[Step] = []
    for (word, _), way in zip(reversed(told), reversed(ways), strict=True):
        if at is not None:
            steps.append(Step(word, at))
            at = way[at][1]
    return steps[::-1]


def _nearest(place: Word, before: dict[Word, tuple[float, Word | None]]) -> tuple[float, Word]:
    """How long the way to a place is at least, and over which place of the word before."""
    return min(
        ((before[other][0] + _apart(other, place), other) for other in before), key=lambda way: (way[0], way[1].start)
    )


def _apart(one: Word, other: Word) -> float:
    return TWICE if one is other else abs(other.at - one.at) + BACK * (other.at < one.at)


def _from_elsewhere(path: Path) -> tuple[Word, Word] | None:
    """The word with which the claim opens, where everything else of it is in other sentences."""
    if len(path.steps) < 2 or path.known(path.steps[0].own):
        return None
    first, *others = path.steps
    if any(step.place.sentence == first.place.sentence for step in others):
        return None
    return first.own, others[0].place


def _headless(path: Path) -> tuple[Word, Word] | None:
    """A word out of a clause that begins with a name or a noun of its own, where an earlier clause gives others."""
    first = min((step.place.clause for step in path.steps), default=0)
    for step in path.steps:
        head = path.head(step.place)
        if first < head.clause and not path.known(step.own) and _leads(head, path):
            return step.own, head
    return None


def _leads(head: Word, path: Path) -> bool:
    """Whether the first word of a clause may be what it is about, and is nothing of the claim."""
    if head.mark or head.opens or head.sort in COUNTED or path.has(head):
        return False
    spoken = path.passage.spoken
    led = _led_by(head, path.passage)
    articles = spoken.articles | frozenset(spoken.speech.articles.split())
    if not all(word in articles for word in led):
        return False
    return head.sort in (Sort.NAME, Sort.NOUN) or (head.sort is Sort.WORD and (bool(led) or not spoken.articles))


def _led_by(head: Word, reading: Reading) -> list[str]:
    """The words between the beginning of its clause and the first telling one, in small letters."""
    found: list[str] = []
    last = head.start
    for token in reversed([each for each in reading.tokens if each.end <= head.start]):
        if reading.joins(token) or PAUSE.search(reading.text, token.end, last):
            break
        found.append(token.lower)
        last = token.start
    return found


def _backward(path: Path) -> tuple[Word, Word] | None:
    """A word out of an earlier clause than the one before it: "her minister accepted" of "Sorin accepted, but her
    minister did not". What a small word binds or a number counts keeps its role wherever it stands."""
    for one, other in pairwise(path.steps):
        back = other.place.clause < one.place.clause and other.place.sentence == one.place.sentence
        free = path.free(one) or path.free(other) or bool(other.own.mark)
        if back and not free and not path.voiced(path.steps):
            return one.own, other.own
    return None


def _inverted(path: Path) -> tuple[Word, Word] | None:
    """Two neighbours that the passage has in one clause the other way round, in the same voice."""
    steps = [step for step in path.steps if not path.free(step)]
    for one, other in pairwise(steps):
        if other.place.clause != one.place.clause or other.place.start >= one.place.start:
            continue
        if one.own.clause != other.own.clause or _is_one_name(one.own, other.own) or _shows_roles(one, other, path):
            continue
        if (
            not path.voiced(each for each in path.steps if each.own.clause == one.own.clause)
            and not _is_kept(one)
            and not _is_kept(other)
        ):
            return one.own, other.own
    return None


def _is_one_name(one: Word, other: Word) -> bool:
    return one.run == other.run and one.sort is other.sort is Sort.NAME


def _shows_roles(one: Step, other: Step, path: Path) -> bool:
    """Whether cases show the roles of two words wherever they stand: by endings, which are the same in both; or in a
    clause that has no other noun without an article or a preposition that tells."""
    checking = path.claim.spoken.checking
    if checking.inflected:
        same_forms = all(each.own.text.lower() == each.place.text.lower() for each in (one, other))
        return same_forms and any(
            tells_case(each.own.text) or _is_person(each.own, path.claim) for each in (one, other)
        )
    bare = [each for each in words(path.claim) if each.clause == one.own.clause and not each.mark]
    runs = {each.run for each in bare if each.sort in (Sort.NAME, Sort.NOUN)}
    return bool(checking.cased) and len(runs) < 2


def _is_person(word: Word, reading: Reading) -> bool:
    return any(
        mention.kind is EntityKind.PERSON and mention.span.start <= word.start < mention.span.end
        for mention in reading.annotations.mentions
    )


def _is_kept(step: Step) -> bool:
    """Whether the same small word stands before both, which keeps its role."""
    return bool(step.own.mark) and step.own.mark == step.place.mark


def _within(path: Path) -> tuple[Word, Word] | None:
    """The word with which the claim opens, out of a clause that depends on another, before words of a later one: "he
    said that the mayor was ill, and left" tells nothing that the mayor left."""
    if len(path.steps) < 2 or path.known(path.steps[0].own) or path.steps[0].own.sort in COUNTED:
        return None
    (first, here), (other, there), *_ = path.steps
    start = min(word.start for word in words(path.passage) if word.clause == here.clause)
    before = [token for token in path.passage.tokens if token.end <= start][-2:]
    ands = path.passage.spoken.speech.ands.split()
    led = any(path.passage.joins(token) and token.lower not in ands for token in before)
    return (first, other) if led and there.clause > here.clause else None


def _exchanged(path: Path) -> tuple[Word, Word] | None:
    """Two words of which each has the other's small word: "from Holme to Sandvig" of "from Sandvig to Holme"."""
    marked = [(step.own, step.place) for step in path.steps if step.own.mark and step.place.mark]
    for (one, here), (other, there) in combinations(marked, 2):
        if one.mark != other.mark and (one.mark, other.mark) == (there.mark, here.mark):
            return one, other
    return None


def _bound(path: Path) -> tuple[Word, Word] | None:
    """Two words behind the same small word that have changed places: "the son of Roon met the friend of Holt" of "the
    son of Holt met the friend of Roon"."""
    marked = [step for step in path.steps if _is_kept(step) and step.own.sort not in COUNTED]
    for one, other in combinations(marked, 2):
        if one.own.mark == other.own.mark and other.place.start < one.place.start and not path.voiced(path.steps):
            return one.own, other.own
    return None


def _doer(path: Path) -> tuple[Word, Word] | None:
    """Who did something in the passive of one, and stands behind something else in the active of the other."""
    for one, other in permutations(path.steps, 2):
        done = _is_done(one.own, other.own, path.claim), _is_done(one.place, other.place, path.passage)
        if done == (True, False) and _is_behind(one.place, other.place):
            return one.own, other.own
        if done == (False, True) and _is_behind(one.own, other.own):
            return one.own, other.own
    return None


def _is_behind(word: Word, other: Word) -> bool:
    return other.start < word.start and other.clause == word.clause


def _is_done(word: Word, other: Word, reading: Reading) -> bool:
    """Whether a word stands behind the word for who does something in a passive, and another before it."""
    found = voices(reading)
    return (
        word.mark in found.doers
        and other.start < word.start
        and other.clause == word.clause
        and not other.mark
        and any(other.start <= first and last <= word.start + len(word.text) for first, last in found.passives)
    )


def _verbless(path: Path) -> tuple[Word, Word] | None:
    """A word behind a second verb that the claim has not: "the judge fined the inspector" of "the judge fined the mill
    and praised the inspector"."""
    first = min((step.place.clause for step in path.steps), default=0)
    for step in path.steps:
        head = path.head(step.place)
        if first < head.clause and not path.free(step) and head.sort is Sort.WORD and _is_second(head, path):
            return step.own, head
    return None


def _is_second(head: Word, path: Path) -> bool:
    """Whether a word stands right behind "and", and is nothing of the claim."""
    ands = path.passage.spoken.speech.ands.split()
    before = [token.lower for token in path.passage.tokens if token.end <= head.start][-1:]
    return bool(before) and before[0] in ands and not path.has(head)


RULES = (_from_elsewhere, _headless, _within, _backward, _exchanged, _bound, _doer, _verbless, _inverted)
