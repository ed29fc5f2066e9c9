"""A page read for its check: what stands in its own words, and in the titles that it cites."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time
from functools import partial

from citewire import annotate
from citewire.knowledge.offices import Offices, packaged
from citewire.model import Document
from citewire.protocols import Embedder
from citewire.verify import Grounds, Page, ReadStrand, day_of, strands, titles
from citewire.verify.reading import Reading

UNDATED = datetime(2000, 1, 1, tzinfo=UTC)
"""When a page counts as published that gives no day: nothing that is read in it may depend on it."""


def grounds_of(
    page: Page,
    *,
    as_of: date | None = None,
    offices: Offices | None = None,
    sources: Mapping[int, Document] | None = None,
    embedder: Embedder | None = None,
) -> Grounds:
    """What the page is held against: itself, read; who held which office on a day (``as_of``, else the page's own,
    else that of its metadata, unchecked where it gives none); and the cited texts by the number of the reference.

    ``embedder`` finds the passage that is meant in a text of another language; without it, a statement that names
    nothing and counts nothing is not compared there.
    """
    table = offices or packaged()
    at = datetime.combine(as_of, time(12), UTC) if as_of is not None else UNDATED
    readings = tuple(ReadStrand(each, annotate.annotate(each.document, table)) for each in strands(page, at))
    cited_titles = tuple(ReadStrand(each, annotate.annotate(each.document, table)) for each in titles(page, at))
    cited = {number: _read(each, table) for number, each in (sources or {}).items()}
    posted = page.posting.at.date() if page.posting is not None and page.posting.at is not None else None
    day = as_of or day_of(readings) or posted
    near = partial(_nearness, embedder) if embedder is not None else None
    return Grounds(readings, table, day, cited, cited_titles, near)


def _nearness(embedder: Embedder, text: str, others: Sequence[str]) -> list[float]:
    vectors = embedder.embed([text, *others])
    return [float(each) for each in vectors[1:] @ vectors[0]]


def _read(document: Document, table: Offices) -> Reading:
    return Reading(document.text, document.language, annotate.annotate(document, table))


def reading_of(text: str, language: str) -> Reading:
    """A sentence of our own words, read as a document is."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    key = digest[:12]
    return _read(Document(f"{key}-1", key, 1, key, "", "", text, language, UNDATED, UNDATED, digest), packaged())
