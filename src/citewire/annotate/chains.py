"""Statements within statements: "The dam will hold, Kern said, according to the Norrholm Post"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from citewire.annotate.ranges import Range
from citewire.annotate.statement import Statement

OUTER = frozenset({"according", "before", "quoted before"})
"""Rules of a statement that stands behind the whole of what it tells."""
MARKS = 1
"""Marks between the end of a content and the phrase behind it."""
CARRIED = 0.1
"""How much less sure a statement is that somebody hands on word for word."""
WITHIN = 0.4
"""How much less sure a statement is that somebody else passes on: who vouches for it is the other."""


def embedded(outer: Statement, others: Sequence[Statement]) -> list[Statement]:
    """Those of ``others`` that ``outer`` passes on: their source and cue stand in its content."""
    if outer.rule not in OUTER or outer.cue is None:
        return []
    return [other for other in others if any(_covers(content, other) for content in outer.contents)]


def _covers(content: Range, other: Statement) -> bool:
    parts = [part for part in (other.source, other.cue) if part is not None]
    return other.cue is not None and all(content[0] <= first and last <= content[1] for first, last in parts)


def root_of(outer: Statement, inner: Sequence[Statement]) -> Statement | None:
    """Who says what ``outer`` only hands on: the one of ``inner`` with whose verb or speaker its whole content ends
    ("“Why?” Kern asked, according to a transcript"); None where more is told."""
    if outer.rule != "according" or len(outer.contents) != 1 or outer.source is None:
        return None
    first, last = outer.contents[0]
    for each in inner:
        whole = each.source is not None and each.contents[0][0] - first <= MARKS
        if whole and last - max(part[1] for part in (each.source, each.cue) if part is not None) <= MARKS:
            return each
    return None


def carried(root: Statement, outer: Statement) -> Statement:
    """``root`` with the source of ``outer`` as who carried it."""
    if outer.source is None:
        return root
    return replace(root, sure=root.sure - CARRIED, through=(*root.through, outer.source))


def within(inner: Statement, outer: Statement) -> Statement:
    """``inner`` as ``outer`` passes it on: it ends before whoever does so."""
    behind = min(part[0] for part in (outer.source, outer.cue) if part is not None)
    contents = tuple((first, min(last, behind - 1)) for first, last in inner.contents if first < behind)
    return replace(inner, contents=contents or inner.contents, sure=inner.sure - WITHIN)
