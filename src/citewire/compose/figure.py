"""Figures side by side: what each source says of the same thing; Citewire names no winner."""

from __future__ import annotations

from collections.abc import Sequence

from citewire.compose.update import readable
from citewire.model import Citation, Desk, Dossier, Figure, FigureCell, FigureRow, Report, Sentence, SentenceForm

MOST_CELLS = 8
"""Sources shown in one row; the newest stay."""


def figure_rows(dossier: Dossier, desk: Desk) -> list[FigureRow]:
    """One row per indicator and unit that at least two origins give for the event, in order of first sight."""
    groups: dict[tuple[str, str], list[FigureCell]] = {}
    origins: dict[tuple[str, str], set[str]] = {}
    for report in readable(dossier, desk):
        for key, figure in _figures(report).items():
            groups.setdefault(key, []).append(_cell(report, figure))
            origins.setdefault(key, set()).add(report.placement.origin_id)
    return [
        _row(dossier.event_id, indicator, unit, cells)
        for (indicator, unit), cells in groups.items()
        if len(origins[indicator, unit]) > 1
    ]


def _figures(report: Report) -> dict[tuple[str, str], Figure]:
    """The first figure of each indicator in a report: headline before body, as the publisher weighed it."""
    found: dict[tuple[str, str], Figure] = {}
    for figure in report.annotations.figures:
        if figure.indicator is not None:
            found.setdefault((figure.indicator, figure.unit), figure)
    return found


def _cell(report: Report, figure: Figure) -> FigureCell:
    document = report.document
    citation = Citation.of(document, figure.phrase)
    return FigureCell(
        sentence=Sentence(citation.exact, (citation,), document.language, SentenceForm.VERBATIM),
        value=figure.value,
        upper=figure.upper,
        qualifier=figure.qualifier,
        document_id=document.id,
        publisher_id=report.publisher.id,
        at=document.reported_at,
    )


def _row(event_id: str, indicator: str, unit: str, cells: Sequence[FigureCell]) -> FigureRow:
    latest = {cell.publisher_id: cell for cell in cells}
    kept = sorted(latest.values(), key=lambda cell: (cell.at, cell.document_id))[-MOST_CELLS:]
    numbers = {(cell.value, cell.upper, cell.qualifier) for cell in kept}
    return FigureRow(event_id, indicator, unit, tuple(kept), differs=len(numbers) > 1)
