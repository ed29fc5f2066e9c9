"""Errors as pages in plain words, in the language of the desk that the address names."""

from __future__ import annotations

from fastapi import Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from citewire.publish import LiveLinks, Problem, ProblemKind, render_problem
from citewire.web.answer import HTML, SAFETY
from citewire.web.ports import Newsroom

LONGEST = 200
"""Letters of an address that are said again."""


class Refused(HTTPException):
    """There is no page to be shown: ``kind`` says why, ``name`` what was asked for (see ``Problem``)."""

    def __init__(self, status: int, kind: ProblemKind, name: str = "", *, latest: int = 0) -> None:
        super().__init__(status, kind.value)
        self.problem = Problem(kind, name[:LONGEST], latest)


class Problems:
    """The pages of what went wrong."""

    def __init__(self, newsroom: Newsroom) -> None:
        self._newsroom = newsroom

    def page(self, request: Request, error: Exception) -> Response:
        """For an error of whatever sort; one that nobody expected tells nothing of its insides."""
        status = error.status_code if isinstance(error, HTTPException) else 500
        problem = _problem(error)
        language = "en" if problem.kind is ProblemKind.SAID else self._language(request)
        html = render_problem(problem, links=LiveLinks(), language=language)
        headers = dict(error.headers or {}) if isinstance(error, HTTPException) else {}
        # An unexpected error is answered outside of Safety: its headers are put here.
        headers |= {**SAFETY, "Cache-Control": "no-store"}
        return Response(html, status_code=status, media_type=HTML, headers=headers)

    def unreadable(self, request: Request, error: Exception) -> Response:
        """A parameter that is not what it should be is a 400 that names it."""
        faults = error.errors() if isinstance(error, RequestValidationError) else []
        names = ", ".join(sorted({str(fault["loc"][-1]) for fault in faults}))
        return self.page(request, Refused(400, ProblemKind.UNREADABLE, names or request.url.query))

    def _language(self, request: Request) -> str:
        """That of the desk whose id the address begins with, else of the first, as the list of desks is."""
        desks = self._newsroom.desks()
        desk_id = request.url.path.split("/")[1]
        named = (desk for desk in desks if desk.id == desk_id)
        desk = next(named, desks[0] if desks else None)
        return desk.language if desk is not None else "en"


def _problem(error: Exception) -> Problem:
    if isinstance(error, Refused):
        return error.problem
    if not isinstance(error, HTTPException):
        return Problem(ProblemKind.BROKEN)
    if error.status_code == 405:
        return Problem(ProblemKind.READ_ONLY)
    if error.status_code == 404 and error.detail == "Not Found":  # what Starlette says of an address without a route
        return Problem(ProblemKind.NOTHING)
    return Problem(ProblemKind.SAID, error.detail)
