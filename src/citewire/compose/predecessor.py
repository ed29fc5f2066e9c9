"""Which event another one follows up: an earlier one of the same story that names the same."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from math import log2
from typing import NamedTuple

from citewire.compose.headline import headline_of
from citewire.compose.memo import Memo
from citewire.model import Desk, Dossier
from citewire.text.overlap import words_of

ENOUGH = 7.0
"""Bits that a headline of the one and one of the other have in common at least. What every second event of the desk has
is worth one bit, what every 32nd has five."""

STEM = 6

LATEST = 8
"""Headlines of an event that are compared, the latest: all with all would be slow for events of hundreds."""

_Signs = frozenset[str]


class _Told(NamedTuple):
    at: datetime
    update_id: str
    headlines: frozenset[_Signs]


def predecessors(dossiers: Sequence[Dossier], desk: Desk, memo: Memo | None = None) -> dict[str, str]:
    """Id to the id of the event, or part, that it follows up, for those of a desk where that can be told.

    Of the earlier events of its story, it is the one with the headline most like one of its own, rare names and words
    counting more; the latest of several. A story alone says too little: it can be as wide as a war. And all words of a
    large event together have something in common with everything.
    """
    memo = memo or Memo()
    stories: dict[str, list[_Told]] = {}
    for each in dossiers:
        first = min(report.document.reported_at for report in each.reports)
        stories.setdefault(each.story_id, []).append(_Told(first, each.id, memo.of(_headlines, each, desk)))
    bits = _bits([one for told in stories.values() for one in told])
    found: dict[str, str] = {}
    for told in stories.values():
        told.sort(key=lambda one: (one.at, one.update_id))
        for place, own in enumerate(told):
            before = [(_common(own, other, bits), other.at, other.update_id) for other in told[:place]]
            best = max(before, default=None)
            if best is not None and best[0] >= ENOUGH:
                found[own.update_id] = best[2]
    return found


def _bits(events: Sequence[_Told]) -> dict[str, float]:
    counts = Counter(sign for event in events for sign in frozenset[str]().union(*event.headlines))
    return {sign: log2(len(events) / count) for sign, count in counts.items()}


def _common(one: _Told, other: _Told, bits: Mapping[str, float]) -> float:
    shared = {own & theirs for own in one.headlines for theirs in other.headlines}
    return max((sum(bits[sign] for sign in sorted(each)) for each in shared), default=0.0)


def _headlines(dossier: Dossier, _: Desk) -> frozenset[_Signs]:
    """For each headline what it names, and its words by their first letters."""
    found: set[_Signs] = set()
    for report in dossier.standing[-LATEST:]:
        headline = headline_of(report)
        if headline is not None:
            words = {f"{report.document.language}:{word[:STEM]}" for word in words_of(headline.text)}
            named = {each.entity_id for each in report.annotations.mentions if headline.span.covers(each.span)}
            found.add(frozenset(words | named))
    return frozenset(found)
