"""Searching a desk: its updates, and everything that is stored."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, Field

from citewire.model import Desk
from citewire.protocols import Narrowed
from citewire.publish import LiveLinks, ProblemKind, render_search
from citewire.publish.dates import zone_of
from citewire.web.answer import answer, readable
from citewire.web.desk import Counter
from citewire.web.ports import Newsroom
from citewire.web.problem import Refused
from citewire.web.shelf import Shelf

LINKS = LiveLinks()
MOST = 50
"""Documents shown; a reader with more narrows the search."""


class Form(BaseModel):
    """The fields of the form, as a reader fills them in; an empty one narrows nothing. Days are ISO 8601."""

    q: str = Field("", max_length=200)
    publisher: str = Field("", max_length=200)
    party: str = Field("", max_length=200)
    language: str = Field("", max_length=35)
    since: str = Field("", max_length=10)
    until: str = Field("", max_length=10)

    def narrowed(self, desk: Desk) -> Narrowed:
        """What the search is narrowed to. Raises Refused 400 for what is no day."""
        since, until = _start(self.since, desk), _start(self.until, desk, days=1)
        return Narrowed(self.publisher or None, self.party or None, self.language or None, since, until)


def search_routes(newsroom: Newsroom, shelf: Shelf) -> APIRouter:
    """``/<desk>/search``: words or names, narrowed by publisher, party, language and days."""
    router = APIRouter()
    counter = Counter(newsroom)

    @readable(router, "/{desk_id}/search", "search")
    def search(request: Request, desk_id: str, form: Annotated[Form, Query()]) -> Response:
        desk = counter.desk(desk_id)
        counter.edition(desk)
        narrowed = form.narrowed(desk)
        hits = newsroom.search(form.q, narrowed, limit=MOST) if form.q.strip() else []
        asked = form.model_dump()
        publishers = newsroom.publishers()
        html = shelf.past(desk_id, lambda past: render_search(past, desk, asked, hits, publishers, links=LINKS))
        return answer(request, html or "")

    return router


def _start(words: str, desk: Desk, days: int = 0) -> datetime | None:
    """The beginning of a day on the desk's clock, so many days on. Raises Refused 400."""
    if not words:
        return None
    try:
        day = date.fromisoformat(words) + timedelta(days=days)
    except (ValueError, OverflowError):
        raise Refused(400, ProblemKind.NO_DAY, words) from None
    return datetime(day.year, day.month, day.day, tzinfo=zone_of(desk.zone))
