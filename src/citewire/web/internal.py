"""Pages for those who make the desk. They are served only where the operator says so, never beside a public page."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from citewire.model import Edition
from citewire.publish import LiveLinks, render_dropped
from citewire.web.answer import answer, readable
from citewire.web.desk import Counter
from citewire.web.ports import Newsroom


def internal_routes(newsroom: Newsroom) -> APIRouter:
    """``/<desk>/dropped``: what the gate kept off the latest edition, or off that of a number (``?edition=7``)."""
    router = APIRouter()
    counter = Counter(newsroom)

    @readable(router, "/{desk_id}/dropped", "dropped")
    def dropped(request: Request, desk_id: str, edition: int | None = None) -> Response:
        desk = counter.desk(desk_id)
        found = counter.edition(desk) if edition is None else counter.numbered(desk, edition)
        return answer(request, render_dropped(found, desk, _outlets(newsroom, found), links=LiveLinks()))

    return router


def _outlets(newsroom: Newsroom, edition: Edition) -> dict[str, str]:
    """The publisher's name of every text that a refused sentence rests on."""
    names: dict[str, str] = {}
    for document_id in (each for dropped in edition.dropped for each in dropped.document_ids):
        document = newsroom.document(document_id)
        publisher = newsroom.publisher(document.publisher_id) if document else None
        if publisher is not None:
            names[document_id] = publisher.name
    return names
