"""Whether a clause tells of what was or of what is to come: which side of today its weekday lies on."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from functools import cache

from citewire import languages
from citewire.languages import pattern
from citewire.languages.table import expression
from citewire.model import Span

ENDS = r"[,;:()„“”\"«»]|\s[–—-]\s"


REACH = 300
"""Characters on either side beyond which no sign is looked for, however long the sentence."""
CONDITION = 12
"""Characters before a clause in which "if" may stand."""
TAIL = r"(?:\s+[\w'’-]+){0,3}"
"""Words after "will" that belong to it: in "will be closed" the participle is no sign of the past."""


class Tense(StrEnum):
    """What the nearest sign of a clause says; ``open`` is "would", ``unsure`` a clause with "if"."""

    PAST = "past"
    OPEN = "open"
    FUTURE = "future"
    UNSURE = "unsure"


def tense_at(text: str, sentence: Span, place: Span, tag: str) -> Tense | None:
    """The tense of the clause in which ``place`` stands; None without any sign.

    In the clause itself the nearest sign before counts, then the first after; then the clause that follows ("On
    Tuesday, the court will ..."), then the one before.
    """
    sentence = Span(max(sentence.start, place.start - REACH), min(sentence.end, place.end + REACH))
    start, end = _clause(text, sentence, place, tag)
    if _conditions(languages.get(tag).tag).search(text[max(sentence.start, start - CONDITION) : place.start]):
        return Tense.UNSURE
    signs = _signs(languages.get(tag).tag)
    return (
        _last(signs.finditer(text, start, place.start))
        or _first(signs.finditer(text, place.end, end))
        or _first(signs.finditer(text, end, sentence.end))
        or _last(signs.finditer(text, sentence.start, start))
    )


def _first(signs: Iterable[re.Match[str]]) -> Tense | None:
    """What the first sign says that is none of the lookalikes."""
    name = next((sign.lastgroup for sign in signs if sign.lastgroup is not None), None)
    return None if name is None else Tense(name)


def _last(signs: Iterable[re.Match[str]]) -> Tense | None:
    names = [sign.lastgroup for sign in signs if sign.lastgroup is not None]
    return Tense(names[-1]) if names else None


def _clause(text: str, sentence: Span, place: Span, tag: str) -> tuple[int, int]:
    ends = _ends(languages.get(tag).tag)
    start = max((end.end() for end in ends.finditer(text, sentence.start, place.start)), default=sentence.start)
    after = ends.search(text, place.end, sentence.end)
    return start, after.start() if after is not None else sentence.end


@cache
def _conditions(tag: str) -> re.Pattern[str]:
    words = languages.get(tag).times.conditions
    return re.compile(rf"(?<!\w)(?:{expression(words)})(?!\w)[^,;.]*\Z" if words else r"(?!)", re.IGNORECASE)


@cache
def _ends(tag: str) -> re.Pattern[str]:
    breaks = languages.get(tag).times.breaks
    return re.compile(f"{ENDS}|{pattern(breaks).pattern}" if breaks else ENDS, re.IGNORECASE)


@cache
def _signs(tag: str) -> re.Pattern[str]:
    language = languages.get(tag)
    times = language.times
    groups = {
        Tense.FUTURE: ((times.future, TAIL), (times.scheduled, "")),
        Tense.OPEN: ((times.would, TAIL), (times.arriving, "")),
        Tense.PAST: ((f"{times.past} {language.cues}", ""),),
    }
    none = [f"(?:{expression(times.lookalikes)})"] if times.lookalikes else []
    found = [f"(?P<{tense}>{words})" for tense, signs in groups.items() if (words := _any(signs))]
    return re.compile(rf"(?<!\w)(?:{'|'.join(none + found)})(?!\w)" if found else r"(?!)", re.IGNORECASE)


def _any(signs: Iterable[tuple[str, str]]) -> str:
    """One expression of phrases, each kind with what may follow it."""
    return "|".join(f"(?:{expression(words)}){rest}" for words, rest in signs if words.strip())
