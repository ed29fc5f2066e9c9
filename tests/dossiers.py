"""Builds dossiers out of invented reports, read by the real rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from citewire.annotate import annotate
from citewire.model import Desk, Document, Dossier, Placement, Publisher, Report, Topic

NOON = datetime(2031, 3, 4, 12, tzinfo=UTC)
DESK = Desk("dam", "The Orvel dam", topic=Topic(all_of=(("Orvel*", "Орвел*", "dam"),)))


@dataclass(frozen=True)
class Told:
    """One report in short: who, what, when (minutes after noon), in which language, of which origin and version."""

    publisher: str
    headline: str
    body: str = ""
    minute: int = 0
    language: str = "en"
    origin: str = ""
    version: int = 1
    key: str = ""


def document(told: Told) -> Document:
    key = told.key or f"{told.publisher}{told.minute:04d}"
    seen = NOON + timedelta(minutes=told.minute)
    return Document(
        id=f"{key}-{told.version}",
        key=key,
        version=told.version,
        entry_id=f"{key}-{told.version}",
        publisher_id=told.publisher,
        headline=told.headline,
        text=f"{told.headline}\n\n{told.body}" if told.body else told.headline,
        language=told.language,
        first_seen_at=seen,
        fetched_at=seen,
        content_hash="0" * 64,
        url=f"https://{told.publisher}.example/{key}",
    )


def report(
    told: Told, event: str = "e1", story: str = "s1", *, on_topic: bool = True, earlier: Sequence[Told] = ()
) -> Report:
    made = document(told)
    before = tuple((document(each), annotate(document(each))) for each in earlier)
    return Report(
        made,
        annotate(made),
        Placement(made.id, event, story, told.origin or told.publisher),
        Publisher(told.publisher, told.publisher.title()),
        "Orvel" if on_topic else None,
        before,
    )


def dossier(*told: Told, event: str = "e1", story: str = "s1") -> Dossier:
    return Dossier(event, story, tuple(report(each, event, story) for each in told))
