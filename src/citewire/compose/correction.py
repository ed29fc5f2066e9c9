"""Corrections: what a publisher changed or took back, shown with both wordings."""

from __future__ import annotations

from citewire.compose.sentence import Candidate, headline_of, overlap
from citewire.model import Annotations, Citation, Correction, CorrectionKind, Document, Dossier, Report, Sentence

SAME_TEXT = 0.5
"""Two wordings under one address that share less are two articles: some sites put one in another's place."""


def corrections_of(dossier: Dossier) -> list[Correction]:
    """One note for each report that was withdrawn or whose figure of an indicator changed between its versions."""
    notes = [_retraction(report) if report.withdrawn else _correction(report) for report in dossier.reports]
    return [note for note in notes if note is not None]


def _retraction(report: Report) -> Correction | None:
    now = _whole_headline(report) or headline_of(report)
    if now is None:
        return None
    before = tuple(
        _verbatim(document, annotations) for document, annotations in report.earlier[-1:] if annotations.headline
    )
    return Correction(
        id=f"c{report.document.id}",
        kind=CorrectionKind.RETRACTION,
        at=report.document.first_seen_at,
        event_id=report.placement.event_id or report.document.key,
        sentences=(now.sentence(),),
        before=before,
    )


def _correction(report: Report) -> Correction | None:
    """The last step between two versions at which a figure changed; a toll that grows is a correction too, and is
    shown like one: the reader sees both."""
    versions = [*report.earlier, (report.document, report.annotations)]
    for (old, old_read), (new, new_read) in zip(reversed(versions[:-1]), reversed(versions[1:]), strict=True):
        if overlap(old.text, new.text) < SAME_TEXT:
            return None
        changed = _changed(old_read, new_read)
        if changed is not None:
            before, after = changed
            return Correction(
                id=f"c{new.id}",
                kind=CorrectionKind.CORRECTION,
                at=new.first_seen_at,
                event_id=report.placement.event_id or report.document.key,
                sentences=(_sentence_with(new, new_read, after),),
                before=(_sentence_with(old, old_read, before),),
            )
    return None


def _changed(old: Annotations, new: Annotations) -> tuple[int, int] | None:
    """Places (index of the figure in the old and the new version) of the first figure that became another."""
    for place, after in enumerate(new.figures):
        if after.indicator is None:
            continue
        same = [i for i, each in enumerate(old.figures) if (each.indicator, each.unit) == (after.indicator, after.unit)]
        values = {(old.figures[i].value, old.figures[i].upper) for i in same}
        if same and (after.value, after.upper) not in values:
            return same[0], place
    return None


def _sentence_with(document: Document, annotations: Annotations, figure: int) -> Sentence:
    phrase = annotations.figures[figure].phrase
    around = next((span for span in annotations.sentences if span.covers(phrase)), phrase)
    citation = Citation.of(document, around)
    return Sentence(citation.exact, (citation,), document.language)


def _verbatim(document: Document, annotations: Annotations) -> Sentence:
    assert annotations.headline is not None  # the caller asked for it
    citation = Citation.of(document, annotations.headline)
    return Sentence(citation.exact, (citation,), document.language)


def _whole_headline(report: Report) -> Candidate | None:
    span = report.document.headline_span
    return None if span is None else Candidate(report, span, headline=True)
