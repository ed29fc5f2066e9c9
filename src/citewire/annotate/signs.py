"""Words elsewhere in a sentence without which a number, or the word beside it, counts nothing."""

from __future__ import annotations

from citewire.annotate.said import Said, Word
from citewire.text.numbers import NumberSpan

FEW = 3
"""The largest number behind which "or more" tells of a rule ("the death of two or more persons")."""


def is_vague(said: Said, number: NumberSpan) -> bool:
    """Whether a number isn't meant as it stands: "several 100,000", or a rule's "two or more persons"."""
    counting = said.language.counting
    if said.stands_before(number.span.start, counting.vague):
        return True
    return number.spelled and number.value <= FEW and said.stands_after(number.span.end, counting.upwards) is not None


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
