"""The page of a search: updates of the desk first, then every stored text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from citewire.model import Desk, Document, Publisher
from citewire.publish.links import Links
from citewire.publish.past import Past
from citewire.publish.sheet import Sheet


def render_search(
    past: Past,
    desk: Desk,
    asked: Mapping[str, str],
    hits: Sequence[tuple[Document, str]],
    publishers: Sequence[Publisher],
    *,
    links: Links,
) -> str | None:
    """What was found; None as long as no edition was read.

    ``asked`` are the fields of the form as the reader filled them in (``q``, ``publisher``, ``party``, ``language``,
    ``since``, ``until``), ``hits`` the documents found with plain text around the match, best first. An update is found
    where a document that it cites is.
    """
    found = [document.id for document, _ in hits]
    order = {document_id: place for place, document_id in enumerate(found)}
    ranked = [(min(places), entry) for entry in past.updates() if (places := _places(entry.document_ids, order))]
    entries = [entry for _, entry in sorted(ranked, key=lambda pair: pair[0])]
    excerpt = past.excerpt(entries)
    if excerpt is None:
        return None
    sheet = Sheet(excerpt, desk, links)
    tongues = {*desk.reads, desk.language, asked["language"], *(document.language for document, _ in hits)}
    names = {publisher.id: publisher for publisher in publishers}
    return sheet.printed(
        "search.html",
        asked=asked,
        hits=hits,
        entries=entries,
        publishers=names,
        parties=sorted({publisher.party for publisher in publishers if publisher.party}),
        languages=sorted(tongues - {"und", ""}),
    )


def _places(document_ids: Sequence[str], order: Mapping[str, int]) -> list[int]:
    return [order[each] for each in document_ids if each in order]
