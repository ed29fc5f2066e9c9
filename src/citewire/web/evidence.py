"""The evidence pages."""

from __future__ import annotations

from itertools import chain

from fastapi import APIRouter, Request, Response

from citewire.model import Desk, Document
from citewire.publish import LiveLinks, ProblemKind, render_document
from citewire.web.answer import answer, readable
from citewire.web.ports import Newsroom
from citewire.web.problem import Refused


def evidence_routes(newsroom: Newsroom) -> APIRouter:
    """``/documents/<id>``: what was cited from one version of one text."""
    router = APIRouter()

    @readable(router, "/documents/{document_id}", "document")
    def document(request: Request, document_id: str) -> Response:
        found = newsroom.document(document_id)
        if found is None:
            raise Refused(404, ProblemKind.NO_DOCUMENT, document_id)
        html = render_document(
            found,
            newsroom.publisher(found.publisher_id),
            newsroom.cited_spans(document_id),
            versions=newsroom.versions(found.key),
            carried=[(each, newsroom.publisher(each.publisher_id)) for each in newsroom.same_origin(document_id)],
            links=LiveLinks(),
            desk=_reader(newsroom, found),
        )
        return answer(request, html)

    return router


def _reader(newsroom: Newsroom, document: Document) -> Desk | None:
    """The first desk that cites the document, else the first that reads its publisher, else the first."""
    desks = newsroom.desks()
    citing = (desk for desk in desks if newsroom.cites(desk.id, document.id))
    readers = (desk for desk in desks if any(one.id == document.publisher_id for one in desk.publishers))
    return next(chain(citing, readers, desks), None)
