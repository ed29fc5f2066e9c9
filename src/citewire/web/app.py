"""The web application: pages for readers, feeds for machines, a stream of new editions. It only reads."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.middleware.gzip import GZipMiddleware

from citewire.web.answer import Safety
from citewire.web.desk import Counter, desk_routes
from citewire.web.embed import embed_routes
from citewire.web.evidence import evidence_routes
from citewire.web.health import Answers, Figures, health_routes
from citewire.web.internal import internal_routes
from citewire.web.oembed import oembed_routes
from citewire.web.openapi import openapi_routes
from citewire.web.past import past_routes
from citewire.web.ports import Newsroom
from citewire.web.problem import Problems
from citewire.web.search import search_routes
from citewire.web.shelf import Shelf
from citewire.web.site import site_routes
from citewire.web.stream import Hub


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
    problems = Problems(newsroom)
    app.add_exception_handler(HTTPException, problems.page)
    app.add_exception_handler(RequestValidationError, problems.unreadable)
    app.add_exception_handler(Exception, problems.page)
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
