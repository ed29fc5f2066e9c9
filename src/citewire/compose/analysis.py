"""The analysis, by computation: what is agreed, what differs, what is new, what rests on one source."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from citewire.compose.template import figures_sentence
from citewire.model import (
    AnalysisKind,
    AnalysisLine,
    Briefing,
    Correction,
    Desk,
    FigureRow,
    Publisher,
    Sentence,
    Update,
)

MOST = 4
"""Lines under each heading."""


def analysis_of(
    updates: Sequence[Update],
    figures: Sequence[FigureRow],
    corrections: Sequence[Correction],
    desk: Desk,
    context: tuple[Mapping[str, Publisher], Briefing | None],
) -> tuple[AnalysisLine, ...]:
    """Lines by kind, each cited. ``context``: publishers by document id, and the previous briefing, None at first."""
    publishers, previous = context
    lines = [
        *_figure_lines(figures, desk, publishers),
        *_reported_lines(updates),
        *_new_lines(updates, previous),
        *_single_lines(updates),
        *(
            AnalysisLine(AnalysisKind.CORRECTED, each.sentences[0], each.event_id)
            for each in corrections[:MOST]
            if each.sentences
        ),
    ]
    return tuple(lines)


def _figure_lines(figures: Sequence[FigureRow], desk: Desk, publishers: Mapping[str, Publisher]) -> list[AnalysisLine]:
    lines: list[AnalysisLine] = []
    for kind in (AnalysisKind.AGREED, AnalysisKind.DIFFERS):
        rows = [row for row in figures if row.differs is (kind is AnalysisKind.DIFFERS)]
        lines.extend(AnalysisLine(kind, figures_sentence(row, desk, publishers), row.event_id) for row in rows[:MOST])
    return lines


def _reported_lines(updates: Sequence[Update]) -> list[AnalysisLine]:
    """What several origins report in much the same words: the lead of the update, with those words as evidence."""
    most = sorted((each for each in updates if each.origins > 1), key=lambda each: -each.origins)
    agreed = [(each, _agreeing(each.sentences[0])) for each in most]
    lines = [AnalysisLine(AnalysisKind.AGREED, sentence, each.event_id) for each, sentence in agreed if sentence]
    return lines[:MOST]


def _agreeing(lead: Sentence) -> Sentence | None:
    """The lead, if it has citations beside its own: those say the same (see ``update``); else None."""
    return lead if len(lead.citations) > 1 else None


def _new_lines(updates: Sequence[Update], previous: Briefing | None) -> list[AnalysisLine]:
    if previous is None:
        return []
    known = {each.id for each in (*previous.updates, *previous.recent)}
    new = [each for each in updates if each.id not in known]
    return [AnalysisLine(AnalysisKind.NEW, each.sentences[0], each.event_id) for each in new[:MOST]]


def _single_lines(updates: Sequence[Update]) -> list[AnalysisLine]:
    single = [each for each in updates if each.single_source]
    return [AnalysisLine(AnalysisKind.SINGLE_SOURCE, each.sentences[0], each.event_id) for each in single[:MOST]]
