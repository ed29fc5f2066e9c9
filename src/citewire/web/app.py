"""The web application: pages for readers, feeds for machines, a stream of new editions. It only reads."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware

from citewire.publish import LiveLinks, render_problem
from citewire.web.answer import HTML, SAFETY, Safety
from citewire.web.desk import Counter, desk_routes
from citewire.web.embed import embed_routes
from citewire.web.evidence import evidence_routes
from citewire.web.health import Answers, Figures, health_routes
from citewire.web.internal import internal_routes
from citewire.web.oembed import oembed_routes
from citewire.web.openapi import openapi_routes
from citewire.web.past import past_routes
from citewire.web.ports import Newsroom
from citewire.web.search import search_routes
from citewire.web.shelf import Shelf
from citewire.web.site import site_routes
from citewire.web.stream import Hub

TITLES = {400: "This address can't be read", 404: "There is no such page", 405: "This page can only be read"}


def create_app(newsroom: Newsroom, *, internal: bool = False) -> FastAPI:
    """The application over one newsroom; with ``internal`` also the pages for those who make it.

    ``app.state.hub.close()`` ends all open streams (``web.server`` does).
    """
    hub = Hub(newsroom)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        hub.start()
        try:
            yield
        finally:
            hub.close()

    app = FastAPI(title="Citewire", lifespan=lifespan, openapi_url=None)  # openapi.py describes it
    app.state.hub = hub
    app.add_middleware(GZipMiddleware, minimum_size=600, compresslevel=6)  # leaves text/event-stream alone
    app.add_middleware(Safety)
    figures = Figures(newsroom, hub)
    app.add_middleware(Answers, counts=figures.answers)
    app.add_exception_handler(HTTPException, _problem)
    app.add_exception_handler(RequestValidationError, _unreadable)
    app.add_exception_handler(Exception, _problem)
    shelf, counter = Shelf(newsroom), Counter(newsroom)
    # Fixed addresses first: a desk's id may be any other word.
    app.include_router(site_routes(newsroom))
    app.include_router(health_routes(newsroom, figures))
    app.include_router(openapi_routes(app))
    app.include_router(evidence_routes(newsroom))
    app.include_router(oembed_routes(counter, shelf))
    if internal:
        app.include_router(internal_routes(newsroom))
    app.include_router(past_routes(newsroom, shelf))
    app.include_router(embed_routes(counter, shelf))
    app.include_router(search_routes(newsroom, shelf))
    app.include_router(desk_routes(newsroom, shelf, hub))
    return app


def _problem(_request: Request, error: Exception) -> Response:
    """An error as a page in plain words."""
    code = error.status_code if isinstance(error, HTTPException) else 500
    words = error.detail if isinstance(error, HTTPException) else "Something went wrong here: the log says what."
    if code == 404 and words == "Not Found":
        words = "Nothing is kept at this address. The list of desks shows what there is."
    html = render_problem(TITLES.get(code, "This did not work"), words, links=LiveLinks())
    headers = dict(error.headers or {}) if isinstance(error, HTTPException) else {}
    # An unexpected error is answered outside of Safety: its headers are put here.
    return Response(html, status_code=code, media_type=HTML, headers={**headers, **SAFETY, "Cache-Control": "no-store"})


def _unreadable(request: Request, error: Exception) -> Response:
    """A parameter that is not what it should be is a 400 that names it."""
    faults = error.errors() if isinstance(error, RequestValidationError) else []
    names = ", ".join(sorted({str(fault["loc"][-1]) for fault in faults})) or "a parameter"
    return _problem(request, HTTPException(400, f"The address has a part that can't be read: {names}."))
