"""Statements within statements: "The dam will hold, Kern said, according to the Norrholm Post"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from citewire.annotate.ranges import Range
from citewire.annotate.statement import Statement

OUTER = frozenset({"according", "before", "quoted before"})
"""Rules of a statement that stands behind the whole of what it tells."""
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


def within(inner: Statement, outer: Statement) -> Statement:
    """``inner`` as ``outer`` passes it on: it ends before whoever does so."""
    behind = min(part[0] for part in (outer.source, outer.cue) if part is not None)
    contents = tuple((first, min(last, behind - 1)) for first, last in inner.contents if first < behind)
    return replace(inner, contents=contents or inner.contents, sure=inner.sure - WITHIN)
