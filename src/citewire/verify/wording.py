"""The words of a sentence beside those of a passage in the same language: how many are there, and which were put in
the place of others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import combinations, pairwise

from citewire import languages
from citewire.verify.finding import Aspect, Finding, Relation
from citewire.verify.reading import Reading, Token
from citewire.verify.stems import alike

LONGEST_SLOT = 3
FEW = 1
"""With up to so many words that the passage has not, the claim repeats it, and such a word may be an exchanged one."""
TURNED = 0.3
"""A share of pairs of words in another order than in the passage from which on roles may be swapped."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """Shares in 0..1: of the claim's telling words that the passage has (``words``), that it or its context have
    (``around``), of the pairs of neighbours that it has as neighbours (``pairs``), and of the claim's last third
    (``tail``). ``missing`` are the words that neither has. Shares are 1 where the claim has no such word."""

    words: float
    around: float
    pairs: float
    tail: float
    missing: tuple[str, ...]


def coverage(claim: Reading, passage: Reading, context: Sequence[Reading]) -> Coverage:
    """How much of the claim's wording the passage has; both are in one language."""
    wanted = telling(claim)
    own = tuple(token.lower for token in telling(passage))
    around = own + tuple(token.lower for each in context for token in telling(each))
    has = [_known(token.lower, own) for token in wanted]
    near = [_known(token.lower, around) for token in wanted]
    tail = near[-max(1, len(near) // 3) :]
    return Coverage(
        _share(has),
        _share(near),
        _share(_neighbours([token.lower for token in wanted], own)),
        _share(tail),
        tuple(token.text for token, found in zip(wanted, near, strict=True) if not found),
    )


def telling(reading: Reading) -> tuple[Token, ...]:
    """The words that carry a fact: no numbers, no small words."""
    return tuple(
        token
        for token in reading.tokens
        if not token.digits and len(token.text) > 1 and token.lower not in reading.small_words
    )


def _share(found: Sequence[bool]) -> float:
    return sum(found) / len(found) if found else 1.0


def _known(word: str, words: Sequence[str]) -> bool:
    return word in words or any(alike(word, other) for other in words)


def _neighbours(wanted: Sequence[str], own: Sequence[str]) -> list[bool]:
    """For each pair of neighbours of the claim, whether the passage has both within three words of one another."""
    places = [[at for at, other in enumerate(own) if alike(word, other)] for word in wanted]
    return [any(0 < abs(one - other) <= 3 for one in first for other in second) for first, second in pairwise(places)]


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
        if said and instead:
            words = " ".join(token.text for token in said)
            yield Finding(Aspect.WORD, Relation.OTHER, words, " ".join(token.text for token in instead), False)


def exchanged(claim: Reading, passage: Reading) -> Iterator[Finding]:
    """What may be an attribute in the place of another, or two roles swapped: a word that the passage has not, right
    beside one that has another neighbour there; words of the claim in another order. Too often neither to refute."""
    own = [token.lower for token in telling(passage)]
    wanted = [token.lower for token in telling(claim)]
    few = sum(not _known(word, own) for word in wanted) <= FEW
    for one, other in pairwise(wanted):
        if few and _known(one, own) != _known(other, own):
            yield Finding(Aspect.WORD, Relation.MISSING, f"{one} {other}", "", False, "beside")
    first = [next(at for at, word in enumerate(own) if alike(each, word)) for each in wanted if _known(each, own)]
    turned = sum(one > other for one, other in combinations(first, 2))
    if turned > TURNED * len(first) * (len(first) - 1) / 2:
        yield Finding(Aspect.ROLE, Relation.OPEN, claim.text, "", False, "order")


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
