"""Pages of what a desk's page ever told: its stories, who is named in them, who is cited, what changed."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse

from citewire.publish import (
    LiveLinks,
    ProblemKind,
    render_changes,
    render_entity,
    render_publisher,
    render_stories,
    render_story,
    with_withdrawals,
)
from citewire.web.answer import FRESH, answer, readable
from citewire.web.desk import Counter
from citewire.web.ports import Newsroom
from citewire.web.problem import Refused
from citewire.web.shelf import Shelf

LINKS = LiveLinks()


def found(html: str | None, otherwise: ProblemKind, name: str) -> str:
    """The page; raises Refused 404 where there is none."""
    if html is None:
        raise Refused(404, otherwise, name)
    return html


def past_routes(newsroom: Newsroom, shelf: Shelf) -> APIRouter:
    """``/<desk>/stories``, ``/<desk>/stories/<id>``, ``/<desk>/entities/<id>``, ``/<desk>/publishers/<id>``,
    ``/<desk>/changes``."""
    router = APIRouter()
    counter = Counter(newsroom)
    _story_routes(router, counter, shelf)
    _change_routes(router, counter)

    @readable(router, "/{desk_id}/entities/{entity_id}", "entity")
    def entity(request: Request, desk_id: str, entity_id: str) -> Response:
        desk = counter.desk(desk_id)
        html = shelf.past(desk_id, lambda past: render_entity(past, desk, entity_id, links=LINKS))
        return answer(request, found(html, ProblemKind.NO_ENTITY, entity_id))

    @readable(router, "/{desk_id}/publishers/{publisher_id}", "publisher")
    def publisher(request: Request, desk_id: str, publisher_id: str) -> Response:
        desk = counter.desk(desk_id)
        html = shelf.past(desk_id, lambda past: render_publisher(past, desk, publisher_id, links=LINKS))
        return answer(request, found(html, ProblemKind.NO_PUBLISHER, publisher_id))

    return router


def _change_routes(router: APIRouter, counter: Counter) -> None:
    @readable(router, "/{desk_id}/changes", "changes")
    def changes(request: Request, desk_id: str, since: int | None = None, until: int | None = None) -> Response:
        """From edition ``since`` (the one before, unless it is named) to ``until`` (the latest)."""
        desk = counter.desk(desk_id)
        after = counter.numbered(desk, until) if until is not None else counter.edition(desk)
        before = counter.numbered(desk, since) if since is not None else counter.before(after)
        if before.number > after.number:
            before, after = after, before
        latest = counter.edition(desk)
        return answer(request, render_changes(before, with_withdrawals(after, latest), desk, links=LINKS))


def _story_routes(router: APIRouter, counter: Counter, shelf: Shelf) -> None:
    @readable(router, "/{desk_id}/stories", "stories")
    def stories(request: Request, desk_id: str) -> Response:
        desk = counter.desk(desk_id)
        counter.edition(desk)
        html = shelf.past(desk_id, lambda past: render_stories(past, desk, links=LINKS))
        return answer(request, html or "")

    @readable(router, "/{desk_id}/stories/{story_id}", "story")
    def story(request: Request, desk_id: str, story_id: str) -> Response:
        desk = counter.desk(desk_id)
        html = shelf.past(desk_id, lambda past: render_story(past, desk, story_id, links=LINKS))
        heir = shelf.past(desk_id, lambda past: past.heir(story_id)) if html is None else None
        if heir is not None:
            # Asked again each time: a regrouping can bring a story back to its own address.
            return RedirectResponse(LINKS.story(desk_id, heir), status_code=301, headers={"Cache-Control": FRESH})
        return answer(request, found(html, ProblemKind.NO_STORY, story_id))
