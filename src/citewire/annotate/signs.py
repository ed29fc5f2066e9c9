"""Words elsewhere in a sentence without which a number, or the word beside it, counts nothing."""

from __future__ import annotations

import re

from citewire.annotate.parts import before_qualifier
from citewire.annotate.said import Said, Word
from citewire.text.numbers import NumberSpan

FEW = 3
"""The largest number behind which "or more" tells of a rule ("the death of two or more persons")."""

REACH = 40
"""Characters between a verb of rising or falling and the number from which a count rose or fell."""

BESIDE = 9
"""Characters from the end of a number to the noun right behind it ("of the" between them, no other noun)."""

CLAUSE_END = re.compile(r"[,:;!?()]|\.\s|\s[–—-]\s")


def is_vague(said: Said, number: NumberSpan) -> bool:
    """Whether a number isn't meant as it stands: "several 100,000", or a rule's "two or more persons"."""
    counting = said.language.counting
    if said.stands_before(number.span.start, counting.vague) or _is_in_name(said, number):
        return True
    if said.stands_after(number.span.end, counting.hours) is not None:
        return True
    if said.stands_before(before_qualifier(said, number), counting.populated):
        return True
    return number.spelled and number.value <= FEW and said.stands_after(number.span.end, counting.upwards) is not None


def _is_in_name(said: Said, number: NumberSpan) -> bool:
    """Whether a stroke joins a number to a name: "Liste 90/Die Blauen"."""
    behind = said.text[number.span.end : number.span.end + 2]
    return behind[:1] == "/" and behind[1:].isupper() and not number.spelled


def is_former(said: Said, number: NumberSpan) -> bool:
    """Whether a number is what a count was before: the 18 of "the number of injured rose from 18 to 24". A
    range has no verb of rising or falling before it ("from 18 to 24 people were injured")."""
    counting = said.language.counting
    if not said.stands_before(number.span.start, counting.formers):
        return False
    verbs = said.spoken(f"{said.language.rising} {counting.turns}")
    turns = verbs.search(said.text, max(0, number.span.start - REACH), number.span.start)
    if turns is None or not any(word.end <= number.span.start for word in said.words):
        return False
    following = next((each for each in said.numbers if each.span.start >= number.span.end), None)
    between = said.text[number.span.end : following.span.start].strip() if following is not None else ""
    return said.spoken(counting.newest).fullmatch(between) is not None


def is_replaced(said: Said, number: NumberSpan) -> bool:
    """Whether another number stands for this one: the 6.50 of "7 instead of 6.50 euros"."""
    return said.stands_before(number.span.start, said.language.counting.instead)


def replaced_by(said: Said, number: NumberSpan) -> NumberSpan | None:
    """The 6.50 of "7 instead of 6.50 euros" for the 7, which shares its unit; None for other numbers."""
    following = next((each for each in said.numbers if each.span.start >= number.span.end), None)
    if following is None:
        return None
    between = said.text[number.span.end : following.span.start].strip()
    return following if said.spoken(said.language.counting.instead).fullmatch(between) is not None else None


def is_rescue(said: Said, word: Word, number: NumberSpan) -> bool:
    """Whether a verb such as "pulled" tells of a rescue: out of something, and of nobody dead. True for other words."""
    counting = said.language.counting
    if said.spoken(counting.lifted).fullmatch(said.text[word.start : word.end]) is None:
        return True
    found = said.spoken(counting.out_of).search(said.text)
    if found is None:
        return False
    start = min(word.start, found.start(), number.span.start)
    end = max(word.end, found.end(), number.span.end)
    return not any("killed" in each.names for each in said.words if start <= each.start < end)


def injured_until(said: Said, start: int, word: Word) -> bool:
    """Whether injured people stand where a number ends, and their clause goes on to ``word`` ("three injured are
    treated in the valley")."""
    between = said.text[start : word.start]
    near = any(0 < each.start - start <= BESIDE and "injured" in each.names for each in said.words)
    return near and CLAUSE_END.search(between) is None and not re.search(r"\d", between)
