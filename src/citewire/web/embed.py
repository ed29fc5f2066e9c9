"""Pages for frames on other people's pages: the newest updates of a desk, or one of them."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import RedirectResponse

from citewire.model import Desk
from citewire.publish import (
    COUNT,
    MOST,
    render_embed,
    render_embedded_blank,
    render_embedded_update,
    render_embedded_withdrawal,
)
from citewire.web.answer import EMBEDDED, FRESH, answer, readable
from citewire.web.desk import LINKS, Counter
from citewire.web.shelf import Shelf
from citewire.web.standing import Standing, standing


def embed_routes(counter: Counter, shelf: Shelf) -> APIRouter:
    """``/<desk>/embed`` and ``/<desk>/updates/<id>/embed``."""
    router = APIRouter()

    @readable(router, "/{desk_id}/embed", "embed")
    def embed(request: Request, desk_id: str, count: Annotated[int, Query(ge=1, le=MOST)] = COUNT) -> Response:
        desk = counter.desk(desk_id)
        latest = counter.newsroom.edition(desk_id)
        if latest is None:
            return framed(request, render_embedded_blank(desk, links=LINKS))
        key = ("embed", desk, latest.number, count)
        return framed(request, shelf.page(key, lambda: render_embed(latest, desk, links=LINKS, count=count)))

    @readable(router, "/{desk_id}/updates/{entry_id}/embed", "embedded_update")
    def embedded_update(request: Request, desk_id: str, entry_id: str) -> Response:
        desk = counter.desk(desk_id)
        found = standing(counter.newsroom, shelf, desk_id, entry_id)
        if found.withdrawn is not None:
            html = render_embedded_withdrawal(found.withdrawn, found.edition, desk, links=LINKS)
            return framed(request, html, status=410)
        if found.heir is not None:
            address = LINKS.embed(desk_id, found.heir)
            return RedirectResponse(str(address), status_code=301, headers={"Cache-Control": FRESH})
        key = ("embed", desk, found.edition.number, entry_id)
        return framed(request, shelf.page(key, lambda: _one(found, desk, entry_id)))

    return router


def framed(request: Request, html: str | bytes, status: int = 200) -> Response:
    """A page that may stand in a frame on any page."""
    made = answer(request, html, status=status)
    made.headers["content-security-policy"] = EMBEDDED
    return made


def _one(found: Standing, desk: Desk, entry_id: str) -> str:
    html = render_embedded_update(found.edition, desk, entry_id, links=LINKS)
    assert html is not None  # the edition was found by the update
    return html
