"""The words of a sentence beside those of a passage in the same language: how many are there, and which were put in
the place of others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise, product

from citewire import languages
from citewire.model import Span
from citewire.verify import slots
from citewire.verify.finding import Aspect, Finding, Relation
from citewire.verify.lexicon import is_light, kinds, same_sense
from citewire.verify.parted import forms
from citewire.verify.quantities import spans
from citewire.verify.reading import Reading, Token
from citewire.verify.stems import alike
from citewire.verify.vocabulary import Vocabulary, vocabulary
from citewire.verify.voice import mark, voices

LONGEST_SLOT = 3
NEAR = 4
"""Words within which three belong together, as those who do something, what they do and to whom."""

OTHERS = 0.2
"""Share of its words up to which a claim that repeats a passage may have others."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of a claim's wording a passage has, shares in 0..1 and 1 where the claim has no such word.

    ``words`` is the share of its telling words that the passage itself has. The others count what the context has, too:
    ``subject`` of the words of the name that the claim opens with, which a passage may leave to a pronoun; ``rest`` of
    all others, ``tail`` of their last third. ``pairs`` is the share of neighbours that are near one another in the
    passage. ``missing`` are the words that neither has, ``capitals`` and ``plain`` how many of them, the subject aside,
    are written with a capital or without, ``light`` how many of them hardly tell anything; ``length`` is how
    many words the rest has.
    """

    words: float
    subject: float
    rest: float
    tail: float
    pairs: float
    missing: tuple[str, ...]
    capitals: int
    plain: int
    light: int
    length: int


def coverage(claim: Reading, passage: Reading, context: Sequence[Reading]) -> Coverage:
    """How much of the claim's wording the passage has; both are in one language."""
    own, around = vocabulary(passage), vocabulary(passage, *context)
    found = [(token, _has(around, token, claim)) for token in claim.telling]
    opening = claim.opening
    rest = [(token, known) for token, known in found if token.start not in opening]
    has = [known for _, known in rest]
    absent = [token for token, known in rest if not known]
    return Coverage(
        _share([_has(own, token, claim) for token in claim.telling]),
        _share([known for token, known in found if token.start in opening]),
        _share(has),
        _share(has[-max(1, len(has) // 3) :]),
        _share(_neighbours([token.lower for token, _ in rest], own.words)),
        tuple(token.text for token, known in found if not known),
        sum(token.capital for token in absent),
        sum(not token.capital for token in absent),
        sum(is_light(token.lower, claim.language) for token in absent),
        len(rest),
    )


def _has(words: Vocabulary, token: Token, claim: Reading) -> bool:
    """Whether a word of the claim is among others, alone or as what it is with the other part of a verb."""
    whole = (form.word for form in forms(claim) if form.start == token.start)
    return words.has(token) or any(words.has_whole(word) for word in whole)


def _share(found: Sequence[bool]) -> float:
    return sum(found) / len(found) if found else 1.0


def _neighbours(wanted: Sequence[str], own: Sequence[str]) -> list[bool]:
    """For each pair of neighbours of the claim, whether the passage has both within three words of one another."""
    places = [[at for at, other in enumerate(own) if alike(word, other)] for word in wanted]
    return [any(0 < abs(one - other) <= 3 for one in first for other in second) for first, second in pairwise(places)]


def verbatim(claim: Reading, passage: Reading) -> bool:
    """Whether the passage has all words and numbers of the claim in one piece, whatever signs stand between them."""
    own, given = (" ".join(token.lower for token in each.tokens) for each in (claim, passage))
    return bool(own) and f" {own} " in f" {given} "


def repeats(claim: Reading, passage: Reading) -> bool:
    """Whether a claim is made of the words of the passage, so that their order tells: but for one, or one in five."""
    own = vocabulary(passage)
    missing = sum(not own.has(token) for token in claim.telling)
    return missing <= max(slots.FEW, OTHERS * len(claim.telling))


def replaced(claim: Reading, passage: Reading) -> Iterator[Finding]:
    """Words of the claim that stand between two words of the passage where that has others: "opera singer" in the
    place of "jazz singer"."""
    one = [token.lower for token in claim.tokens]
    other = [token.lower for token in passage.tokens]
    operations = SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    for at, (tag, start, end, first, last) in enumerate(operations):
        if tag != "replace" or end - start > LONGEST_SLOT or last - first > LONGEST_SLOT:
            continue
        if not _held(operations, at):
            continue
        said = [token for token in claim.tokens[start:end] if _tells(claim, token, other)]
        instead = [token for token in passage.tokens[first:last] if _tells(passage, token, one)]
        if said and instead and not _synonymous(said, instead, claim.language):
            words = " ".join(token.text for token in said)
            yield Finding(Aspect.WORD, Relation.OTHER, words, " ".join(token.text for token in instead), False)


def _synonymous(said: Sequence[Token], instead: Sequence[Token], language: str) -> bool:
    return all(any(same_sense(one.lower, other.lower, language) for other in instead) for one in said)


def of_other_kind(claim: Reading, passage: Reading, context: Sequence[Reading]) -> Iterator[Finding]:
    """Words of the claim in whose place the passage has others of their kind only: "drummer" beside a guitarist."""
    words = vocabulary(passage, *context)
    given = {kind: word for word in words.words for kind in kinds(word, passage.language)}
    for token in claim.telling:
        own = kinds(token.lower, claim.language)
        if not own or own & given.keys() or words.has_form(token.lower):
            continue
        groups = {kind.group for kind in own}
        other = next((word for kind, word in given.items() if kind.group in groups), None)
        if other is not None:
            yield Finding(Aspect.WORD, Relation.OTHER, token.text, other, False, "kind")


def exchanged(claim: Reading, passage: Reading, context: Sequence[Reading] = ()) -> Iterator[Finding]:
    """What may be an attribute in the place of another: a word that the passage has not, beside one that has another
    neighbour there. Too often none to refute. Numbers and words of the ``context`` are left out: who is meant is
    known."""
    tokens = _bare(claim, context)
    yield from slots.exchanged(claim, passage, tokens)


def turned(claim: Reading, passage: Reading, context: Sequence[Reading] = ()) -> Iterator[Finding]:
    """Two words that have changed sides of one that stands between them in both, in a claim of the passage's words."""
    given = vocabulary(passage)
    tokens = [token for token in _bare(claim) if token in _bare(claim, context) or given.has_form(token.lower)]
    places = _unmarked(claim, tokens, passage)
    found = _turned(places, _in_one_voice(places, claim, tokens, passage), [token.capital for token in tokens])
    if found is not None:
        yield Finding(Aspect.ROLE, Relation.OPEN, " ".join(tokens[at].lower for at in found), "", False, "order")


def _bare(claim: Reading, context: Sequence[Reading] = ()) -> list[Token]:
    """The telling words of a claim but for its numbers with their qualifiers, and those that the context has."""
    counted = [Span(*found.span()) for found in claim.spoken.qualifier_sorter.found.finditer(claim.text)]
    counted += spans(claim)
    known = vocabulary(*context) if context else None
    return [
        token
        for token in claim.telling
        if not (known is not None and (token.lower in known.words or known.slipped(token)))
        and not any(span.start <= token.start < span.end for span in counted)
    ]


def _unmarked(claim: Reading, tokens: Sequence[Token], passage: Reading) -> list[list[int]]:
    """Where among its telling words the passage has each word, but where the same small word stands before both ("on
    the island"): that keeps its role wherever it stands."""
    own = passage.telling
    marks = [mark(token, passage) for token in own]
    return [
        [
            at
            for at, other in enumerate(own)
            if alike(token.lower, other.lower) and not (marks[at] and marks[at] == mark(token, claim))
        ]
        for token in tokens
    ]


def _in_one_voice(
    places: Sequence[Sequence[int]], claim: Reading, tokens: Sequence[Token], passage: Reading
) -> list[list[int]]:
    """Those of the places where the passage has a word in the voice in which the claim has it."""
    own, given = voices(claim), voices(passage)
    passive = [given.passive(token.start) for token in passage.telling]
    return [
        [at for at in held if passive[at] is own.passive(token.start)]
        for token, held in zip(tokens, places, strict=True)
    ]


def _turned(
    places: Sequence[Sequence[int]], voiced: Sequence[Sequence[int]], named: Sequence[bool]
) -> tuple[int, int, int] | None:
    """Three words of the claim, by their numbers, whose outer ones have changed places around the middle one;
    ``places`` are where the passage has each word of the claim, ``voiced`` those in which it stands in the same voice,
    ``named`` says which words are written with a capital."""
    for middle, held in enumerate(voiced):
        for first, last in product(range(max(0, middle - NEAR), middle), range(middle + 1, middle + 1 + NEAR)):
            if last < len(places) and _swapped(places[first], held, places[last]):
                return first, middle, last
            names = last < len(places) and named[first] and named[last] and not named[middle]
            if names and _led(places[first], held, places[last]):
                return first, middle, last
    return None


def _swapped(first: Sequence[int], middle: Sequence[int], last: Sequence[int]) -> bool:
    """Whether of three words with these places the outer ones stand only the other way round."""
    straight = any(one < at < other for one, at, other in product(first, middle, last))
    turned = any(0 < at - other <= NEAR and 0 < one - at <= NEAR for one, at, other in product(first, middle, last))
    return turned and not straight


def _led(first: Sequence[int], middle: Sequence[int], last: Sequence[int]) -> bool:
    """Whether the last word stands in front of the middle one, and neither behind it nor the first one in front: there
    the second name leads, and the first may be a pronoun."""
    before = any(0 < at - other <= NEAR for at, other in product(middle, last))
    behind = any(0 < other - at <= NEAR for at, other in product(middle, last))
    leads = any(0 < at - one <= 2 * NEAR for at, one in product(middle, first))
    return before and not behind and not leads


def _held(operations: Sequence[tuple[str, int, int, int, int]], at: int) -> bool:
    """Whether equal words stand on both sides."""
    sides = [operations[place] for place in (at - 1, at + 1) if 0 <= place < len(operations)]
    return len(sides) == 2 and all(tag == "equal" for tag, *_ in sides)


def _tells(reading: Reading, token: Token, others: Sequence[str]) -> bool:
    return (
        not token.digits and token.lower not in reading.small_words and not any(alike(token.lower, w) for w in others)
    )


def exclusive(claim: Reading, passage: Reading) -> Iterator[Finding]:
    """Words that claim more than the bare statement ("only", "all", "first") and that the passage has not."""
    pattern = languages.pattern(claim.spoken.checking.exclusive, spaced=claim.spoken.spaced)
    given = {match[0].lower() for match in pattern.finditer(passage.text)}
    for match in pattern.finditer(claim.text):
        if match[0].lower() not in given:
            yield Finding(Aspect.WORD, Relation.MISSING, match[0], "", False, "exclusive")
