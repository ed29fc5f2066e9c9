"""oEmbed 1.0 (https://oembed.com): from the address of a page to the frame that shows it elsewhere."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Annotated
from urllib.parse import parse_qs, unquote, urlsplit
from xml.etree import ElementTree as ET

from fastapi import APIRouter, HTTPException, Query, Request, Response

from citewire.model import Desk
from citewire.publish import LiveLinks, find_update
from citewire.publish.frame import UPDATE_HEIGHT, Frame
from citewire.publish.press import clean
from citewire.web.answer import FRESH, answer, public_address, readable
from citewire.web.desk import Counter
from citewire.web.shelf import Shelf
from citewire.web.standing import standing

CACHE_AGE = 3600
"""Seconds for which an answer holds; what stands in the frame is always the newest."""

Size = Annotated[int | None, Query(ge=1)]


def _fields(frame: Frame, desk: Desk, provider: str) -> dict[str, str | int]:
    """The answer as oembed.com lists it, in its order."""
    return {
        "type": "rich",
        "version": "1.0",
        "title": clean(frame.title),
        "author_name": clean(desk.title),
        "author_url": LiveLinks(provider).desk(desk.id),
        "provider_name": "Citewire",
        "provider_url": f"{provider}/",
        "cache_age": CACHE_AGE,
        "html": frame.html(),
        "width": frame.width,
        "height": frame.height,
    }


def oembed_routes(counter: Counter, shelf: Shelf) -> APIRouter:
    """``/oembed?url=...``."""
    router = APIRouter()

    @readable(router, "/oembed", "oembed")
    def oembed(
        request: Request,
        url: str,
        answered: Annotated[str, Query(alias="format")] = "json",
        maxwidth: Size = None,
        maxheight: Size = None,
    ) -> Response:
        if answered not in ("json", "xml"):
            raise HTTPException(501, f"There is no oEmbed answer in the format {answered!r}: ask for json or xml.")
        desk, frame = _frame(counter, shelf, request, url)
        width, height = min(frame.width, maxwidth or frame.width), min(frame.height, maxheight or frame.height)
        fields = _fields(replace(frame, width=width, height=height), desk, public_address(request, desk))
        made = _xml(fields) if answered == "xml" else json.dumps(fields, ensure_ascii=False)
        media_type = "text/xml; charset=utf-8" if answered == "xml" else "application/json"
        return answer(request, made, media_type, FRESH)

    return router


def _frame(counter: Counter, shelf: Shelf, request: Request, url: str) -> tuple[Desk, Frame]:
    """The desk of the page at ``url`` and its frame in full size. Raises HTTPException 404 for what has none: another
    server's page, one of the past, an update that was withdrawn."""
    host, (desk_id, update_id) = _host(url), _named(url)
    desk = counter.desk(desk_id)
    base = public_address(request, desk)
    if host not in {_host(base), _host(str(request.base_url))}:
        raise HTTPException(404, f"Only pages under {base} are embedded from here.")
    links = LiveLinks(base)
    if update_id is None:
        latest = counter.newsroom.edition(desk_id)
        headline = latest.briefing.headline if latest else None
        title = f"{headline.text} – {desk.title}" if headline else desk.title
        return desk, Frame(title, links.embed(desk_id) or "")
    found = standing(counter.newsroom, shelf, desk_id, update_id)
    if found.withdrawn is not None:
        raise HTTPException(404, "This update was withdrawn: there is nothing to embed.")
    if found.heir is not None:
        update_id = found.heir
        found = standing(counter.newsroom, shelf, desk_id, update_id)
    entry = find_update(found.edition, update_id)
    title = f"{entry.sentences[0].text} – {desk.title}" if entry else desk.title
    return desk, Frame(title, links.embed(desk_id, update_id) or "", height=UPDATE_HEIGHT)


def _host(url: str) -> str:
    """``news.example:8000``. Raises HTTPException 404 for what is no web address."""
    try:
        parts = urlsplit(url)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise HTTPException(404, f"{url[:200]!r} is no address of a page.")
    return parts.netloc.lower()


def _named(url: str) -> tuple[str, str | None]:
    """The desk and the update that an address names. Raises HTTPException 404."""
    parts = urlsplit(url)
    if "as_of" in parse_qs(parts.query):
        raise HTTPException(404, "A page of the past has no frame: a frame always shows the present one.")
    match [unquote(each) for each in parts.path.split("/") if each]:
        case [desk_id] | [desk_id, "embed"]:
            return desk_id, None
        case [desk_id, "updates", update_id] | [desk_id, "updates", update_id, "embed"]:
            return desk_id, update_id
    raise HTTPException(404, "Only the page of a desk and that of one update can be embedded.")


def _xml(fields: dict[str, str | int]) -> str:
    root = ET.Element("oembed")
    for name, value in fields.items():
        ET.SubElement(root, name).text = str(value)
    return '<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n' + ET.tostring(root, encoding="unicode") + "\n"
