"""Answers with validators and the headers that keep a page to itself."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Callable
from functools import lru_cache
from typing import TypeVar

from fastapi import APIRouter, Request, Response
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from citewire.model import Desk

HTML = "text/html; charset=utf-8"
FRESH = "no-cache"
"""Kept, but asked again each time: a 304 costs nothing, a stale death toll does."""
LEAST = 600
"""Bytes from which an answer is compressed."""
PACKED = 64
"""Compressed answers in memory, with what they were made of: a page of forty updates is about 120 KB."""
FOR_EVER = "public, max-age=31536000, immutable"

_OWN_THINGS_ONLY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'"
)
POLICY = f"{_OWN_THINGS_ONLY}; frame-ancestors 'none'"
EMBEDDED = f"{_OWN_THINGS_ONLY}; frame-ancestors *"
"""The policy of what is made to stand in a frame on anybody's page: otherwise as strict as every other."""

SAFETY = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), browsing-topics=()",
    "cross-origin-opener-policy": "same-origin",
    "x-frame-options": "DENY",
}


def public_address(request: Request, desk: Desk) -> str:
    """``https://host``, without a final slash: what the desk says, or else how the reader reached this server."""
    return desk.address or str(request.base_url).rstrip("/")


Page = TypeVar("Page", bound=Callable[..., object])


def readable(router: APIRouter, path: str, name: str) -> Callable[[Page], Page]:
    """Serves a function at ``path`` for GET and HEAD; the API description knows it once, as ``name``."""

    def add(page: Page) -> Page:
        router.add_api_route(path, page, methods=["GET"], operation_id=name)
        router.add_api_route(path, page, methods=["HEAD"], include_in_schema=False)
        return page

    return add


class Safety:
    """Puts the safety headers on every answer, errors and streams too. Plain ASGI: it never holds a stream back."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in SAFETY.items():
                    headers.setdefault(name, value)
                if headers["content-security-policy"] == EMBEDDED:
                    del headers["x-frame-options"]  # the older header would forbid what the policy allows
            await send(message)

        await self.app(scope, receive, guarded)


def answer(
    request: Request, body: str | bytes, media_type: str = HTML, cache: str = FRESH, status: int = 200
) -> Response:
    """``body`` with an ETag of its bytes, or 304 when the reader has them. Weak: gzip may change the bytes."""
    data = body.encode() if isinstance(body, str) else body
    tag = f'W/"{hashlib.sha256(data).hexdigest()[:24]}"'
    headers = {"ETag": tag, "Cache-Control": cache}
    if status == 200 and _holds(request.headers.get("if-none-match", ""), tag):
        return Response(status_code=304, headers=headers)
    if len(data) >= LEAST and "gzip" in request.headers.get("accept-encoding", ""):
        data = _packed(data)
        headers |= {"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}
    return Response(data, status_code=status, media_type=media_type, headers=headers)


@lru_cache(maxsize=PACKED)
def _packed(data: bytes) -> bytes:
    """Compressed, once for all who ask for the same; it stands in no clock's time, so that equal stays equal."""
    return gzip.compress(data, compresslevel=6, mtime=0)


def _holds(header: str, tag: str) -> bool:
    """Weak comparison (RFC 9110, 13.1.2)."""
    known = {one.strip().removeprefix("W/") for one in header.split(",")}
    return "*" in known or tag.removeprefix("W/") in known
