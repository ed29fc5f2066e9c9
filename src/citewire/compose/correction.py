"""Corrections: what a publisher changed or took back, shown with both wordings."""

from __future__ import annotations

from itertools import pairwise

from citewire.compose.headline import headline_of
from citewire.compose.kicker import piece_with
from citewire.compose.sentence import Candidate
from citewire.languages import MEASURE_INDICATORS
from citewire.model import (
    Annotations,
    Citation,
    Correction,
    CorrectionKind,
    Document,
    Dossier,
    Report,
    Sentence,
    Span,
)
from citewire.text.overlap import overlap

Version = tuple[Document, Annotations]

SAME_TEXT = 0.4
"""Two wordings under one address that share less, in headline and in text, are two articles: some sites put one in
another's place."""


def corrections_of(dossier: Dossier) -> list[Correction]:
    """A note for each report that was withdrawn, and for each step between two versions at which a figure became
    another; a toll that grows is a correction too, and the reader sees both. A figure that is merely no longer in the
    text is none: headlines are shortened all the time."""
    notes: list[Correction] = []
    for report in dossier.reports:
        versions = [*report.earlier, (report.document, report.annotations)]
        if report.withdrawn:
            notes.extend(_retraction(report))
            versions = versions[:-1]
        for before, after in pairwise(versions):
            notes.extend(_correction(report, before, after))
    return notes


def _retraction(report: Report) -> list[Correction]:
    now = _whole_headline(report) or headline_of(report)
    if now is None:
        return []
    before = tuple(
        _verbatim(document, annotations.headline)
        for document, annotations in report.earlier[-1:]
        if annotations.headline
    )
    return [_note(CorrectionKind.RETRACTION, report, report.document, (now.sentence(),), before)]


def _correction(report: Report, before: Version, after: Version) -> list[Correction]:
    (old, old_read), (new, new_read) = before, after
    if max(overlap(old.text, new.text), overlap(old.headline, new.headline)) < SAME_TEXT:
        return []
    changed = _changed(old_read, new_read)
    if changed is None:
        return []
    said, says = _sentence_with(old, old_read, changed[0]), _sentence_with(new, new_read, changed[1])
    return [_note(CorrectionKind.CORRECTION, report, new, (says,), (said,))]


def _note(
    kind: CorrectionKind, report: Report, document: Document, now: tuple[Sentence, ...], before: tuple[Sentence, ...]
) -> Correction:
    event_id = report.placement.event_id or document.key
    return Correction(f"c{document.id}", kind, document.first_seen_at, event_id, now, before)


def _changed(old: Annotations, new: Annotations) -> tuple[int, int] | None:
    """Places (index of the figure in the old and the new version) of the first figure that became another."""
    for place, after in enumerate(new.figures):
        if after.indicator is None or after.indicator in MEASURE_INDICATORS:
            continue
        same = [i for i, each in enumerate(old.figures) if (each.indicator, each.unit) == (after.indicator, after.unit)]
        values = {(old.figures[i].value, old.figures[i].upper) for i in same}
        if same and (after.value, after.upper) not in values:
            return same[0], place
    return None


def _sentence_with(document: Document, annotations: Annotations, figure: int) -> Sentence:
    phrase = annotations.figures[figure].phrase
    around = next((span for span in annotations.sentences if span.covers(phrase)), phrase)
    citation = Citation.of(document, piece_with(document.text, around, phrase))
    return Sentence(citation.exact, (citation,), document.language)


def _verbatim(document: Document, span: Span) -> Sentence:
    citation = Citation.of(document, span)
    return Sentence(citation.exact, (citation,), document.language)


def _whole_headline(report: Report) -> Candidate | None:
    span = report.document.headline_span
    return None if span is None else Candidate(report, span, headline=True)
