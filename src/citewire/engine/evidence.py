"""What the gate holds a draft against: the cited texts out of the store, and what was read in them already."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC

from citewire import compose, verify
from citewire.engine.check import reading_of
from citewire.model import Briefing, Desk, Dossier
from citewire.protocols import Store
from citewire.publish.dates import zone_of


def evidence_of(
    store: Store,
    draft: Briefing,
    dossiers: Sequence[Dossier],
    desk: Desk | None = None,
    memory: verify.Memory | None = None,
) -> verify.Evidence:
    """The documents that ``draft`` cites, with the annotations that came with ``dossiers``: nothing is read anew."""
    cited = sorted({document_id for document_id, _ in draft.cited_spans()})
    reports = [report for dossier in dossiers for report in dossier.reports]
    earlier = [pair for report in reports for pair in report.earlier]
    annotations = {document.id: read for document, read in earlier}
    annotations |= {report.document.id: report.annotations for report in reports}
    return verify.Evidence(
        documents={each.id: each for each in store.documents.get(cited)},
        publishers=store.publishers.all(),
        own_words=compose.own_words,
        annotations=annotations,
        zone=zone_of(desk.zone) if desk is not None else UTC,
        read=reading_of,
        ignored=desk.ignored if desk is not None else (),
        memory=memory or verify.Memory(),
    )
