"""What belongs to no desk: the list of desks, the style sheet and the script."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from citewire.publish import ASSETS, LiveLinks, ProblemKind, asset, digest, render_index
from citewire.web.answer import FOR_EVER, FRESH, answer, readable
from citewire.web.ports import Newsroom
from citewire.web.problem import Refused


def site_routes(newsroom: Newsroom) -> APIRouter:
    """``/``, ``/static/<digest>/<name>``."""
    router = APIRouter()

    @readable(router, "/", "index")
    def index(request: Request) -> Response:
        desks = newsroom.desks()
        language = desks[0].language if desks else "en"
        html = render_index([(desk, newsroom.edition(desk.id)) for desk in desks], links=LiveLinks(), language=language)
        return answer(request, html)

    @readable(router, "/static/{version}/{name}", "static")
    def static(request: Request, version: str, name: str) -> Response:
        if name not in ASSETS:
            raise Refused(404, ProblemKind.NOTHING)
        return answer(request, asset(name), ASSETS[name], FOR_EVER if version == digest(name) else FRESH)

    return router
