"""The pages of one desk, its feeds and its stream."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Annotated

from fastapi import APIRouter, Header, Query, Request, Response
from fastapi.responses import RedirectResponse

from citewire.model import Desk, Edition
from citewire.publish import (
    FEEDS,
    OUTPUTS,
    Earlier,
    Filter,
    LiveLinks,
    Output,
    ProblemKind,
    render_blank,
    render_corrections,
    render_page,
    render_update,
    render_withdrawn,
    with_timeline,
    with_withdrawals,
)
from citewire.publish.catalogue import page_language
from citewire.publish.dates import Dates, zone_of
from citewire.web.answer import FRESH, answer, public_address, readable
from citewire.web.ports import Newsroom
from citewire.web.problem import Refused
from citewire.web.shelf import Shelf
from citewire.web.standing import standing
from citewire.web.stream import EventStream, Hub

LINKS = LiveLinks()


Choice = Annotated[str, Query(max_length=100)]


class Counter:
    """Finds what an address names, or says in plain words that it isn't there."""

    def __init__(self, newsroom: Newsroom) -> None:
        self.newsroom = newsroom

    def desk(self, desk_id: str) -> Desk:
        """Raises Refused 404 for an unknown desk."""
        for desk in self.newsroom.desks():
            if desk.id == desk_id:
                return desk
        raise Refused(404, ProblemKind.NO_DESK, desk_id)

    def edition(self, desk: Desk) -> Edition:
        """Raises Refused 404 as long as the desk has no edition."""
        edition = self.newsroom.edition(desk.id)
        if edition is None:
            raise Refused(404, ProblemKind.NO_EDITION_YET)
        return edition

    def numbered(self, desk: Desk, number: int) -> Edition:
        """Raises Refused 404 for a number that no edition of the desk has."""
        edition = self.newsroom.edition(desk.id, number)
        if edition is None:
            raise Refused(404, ProblemKind.NO_SUCH_EDITION, str(number), latest=self.edition(desk).number)
        return edition

    def before(self, edition: Edition) -> Edition:
        """The edition before this one; of the first one itself."""
        return self.newsroom.edition(edition.desk_id, edition.number - 1) or edition

    def as_of(self, desk: Desk, words: str) -> tuple[Edition, datetime | None]:
        """The edition that stood at a moment, and the moment; None for one that is still to come.

        Nobody knows which page will stand then: who asks for it gets the present page as the present page. A replay's
        editions may lie ahead of this clock: what stood before the latest of them is known all the same.
        Raises Refused 400 for no time, 404 for one before the first edition.
        """
        at = moment(words, desk.zone)
        edition = self.newsroom.edition(desk.id, as_of=at)
        if edition is None:
            then = Dates(page_language(desk.language), desk.zone).exact(at)
            raise Refused(404, ProblemKind.NO_EDITION_THEN, then)
        to_come = at > datetime.now(UTC) and edition.number == self.edition(desk).number
        return edition, None if to_come else at


_LOST_PLUS = re.compile(r" (\d\d:?\d\d)$")
"""An offset whose "+" was not percent-encoded arrives with a space: ``2031-03-04T17:30:00 01:00``."""


def moment(words: str, zone: str) -> datetime:
    """An ISO 8601 time; without an offset it is the desk's. Raises Refused 400 with an example."""
    try:
        at = datetime.fromisoformat(_LOST_PLUS.sub(r"+\1", words.strip()))
        return at if at.tzinfo else at.replace(tzinfo=zone_of(zone))
    except (ValueError, OverflowError):
        raise Refused(400, ProblemKind.NO_TIME, words) from None


def desk_routes(newsroom: Newsroom, shelf: Shelf, hub: Hub) -> APIRouter:
    """Everything under ``/<desk>``."""
    router = APIRouter()
    counter = Counter(newsroom)
    _page_routes(router, counter, shelf)
    _machine_routes(router, counter, shelf)
    _stream_route(router, counter, hub)
    return router


def _page_routes(router: APIRouter, counter: Counter, shelf: Shelf) -> None:
    @readable(router, "/{desk_id}", "page")
    def page(
        request: Request,
        desk_id: str,
        as_of: str | None = None,
        language: Choice = "",
        party: Choice = "",
        topic: Choice = "",
    ) -> Response:
        desk, asked = counter.desk(desk_id), Filter(language, party, topic)
        links = LiveLinks(public=public_address(request, desk))
        latest = counter.newsroom.edition(desk_id)
        told = latest is not None and shelf.ready(desk_id, latest.number)

        def laid_out(edition: Edition, at: datetime | None = None) -> str:
            earlier = Earlier(counter.newsroom.history(desk_id), shelf.timeline(edition, desk) if told else None)
            return render_page(edition, desk, links=links, as_of=at, earlier=earlier, asked=asked)

        if as_of:
            past, at = counter.as_of(desk, as_of)
            now = counter.edition(desk)
            stood = ("past", desk, past.number, at, now.number, links.public, asked, told)
            return answer(request, shelf.page(stood, lambda: laid_out(with_withdrawals(past, now), at)))
        if latest is None:
            return answer(request, render_blank(desk, links=LINKS))
        key = ("page", desk, latest.number, links.public, asked, told)
        return answer(request, shelf.page(key, lambda: laid_out(latest)))

    @readable(router, "/{desk_id}/updates/{entry_id}", "update")
    def update(request: Request, desk_id: str, entry_id: str) -> Response:
        desk = counter.desk(desk_id)
        found = standing(counter.newsroom, shelf, desk_id, entry_id)
        if found.withdrawn is not None:
            return answer(request, render_withdrawn(found.withdrawn, desk, links=LINKS), status=410)
        if found.heir is not None:
            # Asked again each time: a regrouping can bring an update back to its own address.
            address = LINKS.entry(desk_id, found.heir)
            return RedirectResponse(address, status_code=301, headers={"Cache-Control": FRESH})
        links = LiveLinks(public=public_address(request, desk))
        key = ("update", desk, found.edition.number, entry_id, links.public)
        return answer(request, shelf.page(key, lambda: render_update(found.edition, desk, entry_id, links=links) or ""))

    @readable(router, "/{desk_id}/corrections", "corrections")
    def corrections(request: Request, desk_id: str) -> Response:
        desk = counter.desk(desk_id)
        edition = shelf.past(desk_id, lambda past: past.noted) or counter.edition(desk)
        return answer(request, render_corrections(edition, desk, links=LINKS))


def _machine_routes(router: APIRouter, counter: Counter, shelf: Shelf) -> None:
    for output in OUTPUTS:
        _output_route(router, counter, shelf, output)


def _output_route(router: APIRouter, counter: Counter, shelf: Shelf, output: Output) -> None:
    @readable(router, f"/{{desk_id}}/{output.name}", output.name.replace(".", "_"))
    def made(request: Request, desk_id: str) -> Response:
        desk = counter.desk(desk_id)
        base = public_address(request, desk)
        edition = counter.edition(desk)

        def rendered() -> (
            str | bytes
        ):  # unlike a page it waits for the desk's past: a machine can't see what is missing
            told = with_timeline(edition, shelf.timeline(edition, desk)) if output.whole else edition
            return output.render(told, desk, base)

        key = ("output", desk, edition.number, output.name, base)
        made = answer(request, shelf.page(key, rendered), output.media_type)
        made.headers["Access-Control-Allow-Origin"] = "*"  # what everybody may read, scripts of other sites may too
        if desk.hub and output.name in FEEDS:
            itself = LiveLinks(base).output(desk.id, output.name)
            made.headers["Link"] = f'<{desk.hub}>; rel="hub", <{itself}>; rel="self"'
        return made


def _stream_route(router: APIRouter, counter: Counter, hub: Hub) -> None:
    @router.get("/{desk_id}/events", operation_id="events")
    async def events(
        desk_id: str, after: int | None = None, last_event_id: Annotated[str | None, Header()] = None
    ) -> Response:
        """Resumes after ``Last-Event-ID`` (what a browser sends by itself), else after the edition ``after``."""
        counter.desk(desk_id)
        resumed = int(last_event_id) if last_event_id and last_event_id.isdecimal() else after
        return EventStream(hub, desk_id, resumed)
