"""The timeline of a story out of the store: gathered, told, and let through the gate."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from citewire import compose, verify
from citewire.engine.dossier import dossiers_of
from citewire.engine.evidence import evidence_of
from citewire.errors import InputError
from citewire.model import Desk, Document, Dropped, Publisher, Span, Update
from citewire.protocols import Store


@dataclass(frozen=True, slots=True)
class Line:
    """One event in one line. ``text`` is the words of ``span`` in the document ``document_id``, which ``outlet`` had
    out at ``at``; ``first_at`` is when the event was first reported. ``number`` is the document's on the desk's page,
    None where it has none."""

    event_id: str
    first_at: datetime
    text: str
    language: str
    document_id: str
    span: Span
    outlet: str
    at: datetime
    url: str | None
    number: int | None
    outlets: int
    origins: int
    agencies: tuple[str, ...]
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """A story by date, and what the gate kept off it. ``untold`` counts events without a sentence that can stand
    alone."""

    story_id: str
    lines: tuple[Line, ...]
    dropped: tuple[Dropped, ...]
    untold: int


def timeline(store: Store, event_ids: Sequence[str], desk: Desk | None = None) -> Timeline:
    """The events in order of their first report; those that are not the desk's are left out, where one is named.

    Raises InputError where no event has a document left.
    """
    publishers = store.publishers.all()
    placed = [each.document_id for each in store.placements.of_events(event_ids)]
    selected = store.selections.of(desk.id, placed) if desk is not None else dict.fromkeys(placed, "")
    dossiers = dossiers_of(store, event_ids, selected, publishers)
    if not dossiers:
        raise InputError(f"nothing is left of {', '.join(event_ids)}: newer versions of its texts tell of other things")
    at = max(report.document.first_seen_at for dossier in dossiers for report in dossier.reports)
    draft = compose.timeline(desk or Desk("", ""), dossiers, at)
    evidence = evidence_of(store, draft, dossiers, desk)
    passed, dropped = verify.gate(draft, evidence)
    numbers = store.editions.numbers(desk.id) if desk is not None else {}
    lines = tuple(_line(update, evidence.documents, publishers, numbers) for update in passed.updates)
    return Timeline(dossiers[0].story_id, lines, dropped, len(dossiers) - len(draft.updates))


def _line(
    update: Update,
    documents: Mapping[str, Document],
    publishers: Mapping[str, Publisher],
    numbers: Mapping[str, int],
) -> Line:
    sentence = update.sentences[0]
    citation = sentence.citations[0]
    document = documents[citation.document_id]
    name = document.publisher_id
    return Line(
        event_id=update.event_id,
        first_at=update.first_at or update.at,
        text=sentence.text,
        language=sentence.language,
        document_id=document.id,
        span=citation.span,
        outlet=publishers.get(name, Publisher(name, name)).name,
        at=document.reported_at,
        url=document.url,
        number=numbers.get(document.id),
        outlets=update.outlets,
        origins=update.origins,
        agencies=update.agencies,
        languages=update.languages,
    )
