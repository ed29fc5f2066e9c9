"""What belongs to no desk: the list of desks, the style sheet and the script, the health of the house."""

from __future__ import annotations

from fastapi import APIRouter, HTTPException, Request, Response

from citewire.model import FeedStatus
from citewire.publish import ASSETS, LiveLinks, asset, digest, render_index
from citewire.web.answer import FOR_EVER, FRESH, answer, readable
from citewire.web.ports import Newsroom


def site_routes(newsroom: Newsroom) -> APIRouter:
    """``/``, ``/static/<digest>/<name>``, ``/health``."""
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
            raise HTTPException(404)
        return answer(request, asset(name), ASSETS[name], FOR_EVER if version == digest(name) else FRESH)

    @readable(router, "/health", "health")
    def health() -> dict[str, object]:
        """``ok`` as long as the newsroom answers; how many feeds are in which state, and the newest edition."""
        counts = dict.fromkeys((status.value for status in FeedStatus), 0)
        for state in newsroom.feed_states():
            counts[state.status.value] += 1
        editions = {desk.id: newsroom.edition(desk.id) for desk in newsroom.desks()}
        numbers = {desk_id: edition.number if edition else 0 for desk_id, edition in editions.items()}
        return {"status": "ok", "feeds": counts, "editions": numbers}

    return router
