"""Numbers that hang together: a part and its whole ("460 of 479", "12, among them three children"), and lists."""

from __future__ import annotations

import re
from itertools import pairwise

from citewire.annotate.said import Said
from citewire.text.numbers import NumberKind, NumberSpan

LIST_WORDS = 4
"""Words of a noun phrase between two numbers of one list."""
LOOSE_WORDS = 8
OWNER = re.compile(r"(?: [\w-]+){0,4} \S+$")
"""Whose a whole is, with the words before the name."""
COUNTED = frozenset({NumberKind.COUNT})


def whole_of(said: Said, number: NumberSpan) -> NumberSpan | None:
    """The 91 of "67 of 91": the number that this one is a part of; None for others."""
    counting = said.language.counting
    for other in said.numbers:
        if other.span.start > number.span.end and other.kind in COUNTED and other.value > number.value:
            between = _without_owner(said.text[number.span.end : other.span.start].strip(), said)
            return other if said.spoken(counting.wholes).fullmatch(between) else None
    return None


def _without_owner(words: str, said: Said) -> str:
    """ "of the village's" as "of": whose the whole is stands between the word before it and the whole."""
    if not words.endswith(said.language.speech.shapes.genitive_marks):
        return words
    owner = OWNER.search(words)
    return words if owner is None else words[: owner.start()]


def is_whole(said: Said, number: NumberSpan) -> bool:
    """Whether another number is a part of this one."""
    return any(whole_of(said, other) is number for other in said.numbers if other.span.end <= number.span.start)


def is_part(said: Said, number: NumberSpan) -> bool:
    """ "Including three", "two of them": the number tells of some of those that were counted before."""
    counting = said.language.counting
    if said.stands_after(number.span.end, counting.parts_after) is not None:
        return True
    place = before_qualifier(said, number)
    if said.stands_before(place, counting.parts, reach=32):
        return True
    before = listed_before(said, number, loosely=True)
    return before is not None and is_part(said, before)


def before_qualifier(said: Said, number: NumberSpan) -> int:
    """Where the number begins with its qualifier."""
    start = number.span.start
    found = said.language.qualifier_sorter.found.finditer(said.text, max(0, start - 32), start)
    return min((m.start() for m in found if not said.text[m.end() : start].strip()), default=start)


def listed_before(said: Said, number: NumberSpan, *, loosely: bool = False) -> NumberSpan | None:
    """The "three" of "three men and four women" for "four": the number before it in one list; None for others.

    ``loosely``: where each of them is may stand between ("three in the harbour and four on the pier").
    """
    for one, other in pairwise(said.numbers):
        if other is number:
            counted = one.kind in COUNTED and number.kind in COUNTED
            return one if counted and _are_listed(said, one, number, loosely=loosely) else None
    return None


def _are_listed(said: Said, one: NumberSpan, other: NumberSpan, *, loosely: bool) -> bool:
    """Whether only a noun phrase and a comma or an "and" stand between, and no indicator."""
    start, end = one.span.end, before_qualifier(said, other)
    if any(start <= word.start < end for word in said.words):
        return False
    between = said.text[start:end]
    parts = [match.span() for match in said.spoken(said.language.counting.joints).finditer(between)]
    joined = between.split(",") if not parts else [between[: parts[0][0]], between[parts[0][1] :]]
    if not parts and not loosely and said.language.unit_sorter.found.search(joined[0]) is None:
        return False
    if len(joined) != 2 or len(parts) > 1 or joined[1].strip():
        return False
    noun = joined[0].strip()
    if loosely and noun.endswith(",") and not _has_word(said, other):
        noun = noun[:-1]
    words = len(noun.split())
    if re.search(r"[,;:.!?()–—]", noun) or not words:
        return False
    return words <= LOOSE_WORDS if loosely else words <= LIST_WORDS and not _oblique(said, noun)


def _has_word(said: Said, number: NumberSpan) -> bool:
    """Whether a word of an indicator follows the number before its clause ends."""
    following = next((word for word in said.words if word.start >= number.span.end), None)
    return following is not None and not said.breaks(number.span.end, following.start)


def _oblique(said: Said, noun: str) -> bool:
    return said.spoken(said.language.counting.obliques).search(noun) is not None


def past_aside(said: Said, start: int, end: int) -> int:
    """Where a way from ``start`` to ``end`` goes on after ", among them two children," (``start`` without such)."""
    opened = re.match(r"[^,;:.]{0,30},\s", said.text[start:end])
    if opened is None or said.spoken(said.language.counting.parts).match(said.text, start + opened.end()) is None:
        return start
    closed = said.text.find(",", start + opened.end(), end)
    return start if closed < 0 else closed + 1


def opening_whole(said: Said) -> NumberSpan | None:
    """The 29 of "Of the 29 aboard, 27 were rescued", also behind a comma ("По словам мэра, из 29 ..."); None for other
    sentences."""
    first = next((each for each in said.numbers if each.kind in COUNTED), None)
    if first is None:
        return None
    before = said.text[: first.span.start].rpartition(", ")[2].strip()
    return first if said.spoken(said.language.counting.wholes).fullmatch(before) else None
