"""Claims and figures as CSV (RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read the letters right)."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from citewire.model import Citation, Claim, Desk, Edition, FigureCell, FigureRow, Reference, Sentence, Update
from citewire.publish.links import Links, LiveLinks
from citewire.publish.press import clean
from citewire.publish.sheet import Sheet

CLAIMS = (
    "update", "reported", "speaker", "source", "says", "kind", "hedged", "denied", "occasion", "carriers", "language",
    "publisher", "publisher_kind", "party", "reference", "passage", "original",
)  # fmt: skip
FIGURES = (
    "update", "indicator", "unit", "qualifier", "value", "upper", "reported", "as_of", "words", "language", "publisher",
    "publisher_kind", "party", "sources_differ", "reference", "passage", "original",
)  # fmt: skip


def render_claims(edition: Edition, desk: Desk, base_url: str, *, links: Links | None = None) -> str:
    """What the updates say on somebody's word, one claim in a row, newest update first."""
    sheet = Sheet(edition, desk, links or LiveLinks(base_url.rstrip("/")))
    entries = (entry for day in sheet.days for update in day.entries for entry in update.lead_and_also)
    return _written(CLAIMS, (row for entry in entries for row in _claims(sheet, entry)))


def render_figures(edition: Edition, desk: Desk, base_url: str, *, links: Links | None = None) -> str:
    """What each source gives for each indicator, one figure in a row, in the order of the page."""
    sheet = Sheet(edition, desk, links or LiveLinks(base_url.rstrip("/")))
    return _written(FIGURES, (_figure(sheet, row, cell) for row in edition.briefing.figures for cell in row.cells))


def _claims(sheet: Sheet, entry: Update) -> Iterator[tuple[object, ...]]:
    for sentence in entry.sentences:
        for claim in sentence.claims:
            head = (entry.id, sheet.dates.iso(entry.at))
            yield (*head, *_said(claim), sentence.language, *_origin(sheet, claim.content))


def _said(claim: Claim) -> tuple[object, ...]:
    return (
        claim.name,
        claim.source.exact if claim.source else "",
        claim.content.exact,
        claim.kind.value,
        _yes(claim.hedged),
        _yes(claim.denied),
        claim.occasion.exact if claim.occasion else "",
        "; ".join(each.exact for each in claim.through),
    )


def _figure(sheet: Sheet, row: FigureRow, cell: FigureCell) -> tuple[object, ...]:
    entry = sheet.entry_about([row])
    words: Sentence = cell.sentence
    publisher, kind, party, *ways = _origin(sheet, words.citations[0])
    return (
        entry.id if entry else row.event_id,
        row.indicator,
        row.unit,
        cell.qualifier or "",
        f"{cell.value:.15g}",
        "" if cell.upper is None else f"{cell.upper:.15g}",
        sheet.dates.iso(cell.at),
        cell.as_of.isoformat() if cell.as_of else "",
        words.text,
        words.language,
        publisher,
        kind,
        party,
        _yes(row.differs),
        *ways,
    )


def _origin(sheet: Sheet, citation: Citation) -> tuple[object, ...]:
    """Publisher, its kind and party, the number of the reference, the address of the passage, the original."""
    passage = sheet.links.document(citation.document_id, citation.span)
    reference: Reference | None = sheet.reference(citation.document_id)
    if reference is None:
        return ("", "", "", "", passage, "")
    publisher = reference.publisher
    known = (publisher.name, publisher.kind.value, publisher.party or "")
    return (*known, reference.number, passage, sheet.original(reference) or "")


def _yes(true: bool) -> str:
    return "yes" if true else "no"


def _written(header: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> str:
    out = StringIO()
    out.write("\ufeff")
    writer = csv.writer(out)
    writer.writerow(header)
    writer.writerows([_inert(value) for value in row] for row in rows)
    return out.getvalue()


def _inert(value: object) -> object:
    """A text as a spreadsheet can't take for a formula: one that starts like one gets an apostrophe before it (what
    OWASP advises under "CSV injection")."""
    if not isinstance(value, str):
        return value
    text = clean(value)
    return f"'{text}" if text[:1] in {"=", "+", "-", "@", "\t", "\r"} else text
