"""Words of time on a page that shows another day beside them than their document had: "today" of yesterday."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from citewire.model import Citation, Verdict
from citewire.text.dates import first_day
from citewire.verify.evidence import Evidence
from citewire.verify.rule import RULES


def displaced(own: Citation, shown_at: datetime, evidence: Evidence) -> Iterator[Verdict]:
    """C503: words of the passage that mean another day beside ``shown_at`` than in their document."""
    document, read = evidence.documents[own.document_id], evidence.annotations.get(own.document_id)
    if read is None or _day(document.reported_at, evidence) == _day(shown_at, evidence):
        return
    for each in read.times:
        if not own.span.covers(each.span):
            continue
        meant, taken = (first_day(each.meaning, at, evidence.zone) for at in (document.reported_at, shown_at))
        if meant is not None and taken is not None and meant != taken:
            words = each.span.of(document.text)
            said = f"of {meant} in its document, of {taken} where the page shows it"
            yield RULES["C503"].finding(said, words=words)


def _day(at: datetime, evidence: Evidence) -> date:
    return at.astimezone(evidence.zone).date()
