"""Words of time on a page that shows another day beside them than their document had: "today" of yesterday."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from citewire.model import Citation, TimeExpression, TimeUnit, Verdict
from citewire.text.dates import resolved
from citewire.verify.evidence import Evidence
from citewire.verify.rule import RULES

SHORT = (TimeUnit.HOUR, TimeUnit.MINUTE)


def displaced(own: Citation, shown_at: datetime, evidence: Evidence) -> Iterator[Verdict]:
    """C503: words of the passage that mean another day beside ``shown_at`` than in their document."""
    document, read = evidence.documents[own.document_id], evidence.annotations.get(own.document_id)
    if read is None or _day(document.reported_at, evidence) == _day(shown_at, evidence):
        return
    for each in read.times:
        if not own.span.covers(each.span):
            continue
        meant, taken = (_first(each, at, evidence) for at in (document.reported_at, shown_at))
        if meant is not None and taken is not None and meant != taken:
            words = each.span.of(document.text)
            said = f"of {meant} in its document, of {taken} where the page shows it"
            yield RULES["C503"].finding(said, words=words)


def _first(expression: TimeExpression, at: datetime, evidence: Evidence) -> date | None:
    """The first day that the words mean in a text out at ``at``; None where they name none."""
    meaning = expression.meaning
    if meaning.unit in SHORT or meaning.lasting is not None:
        return None
    period = resolved(meaning, at, evidence.zone)
    first = period.at or period.until
    return None if first is None else _day(first, evidence)


def _day(at: datetime, evidence: Evidence) -> date:
    return at.astimezone(evidence.zone).date()
