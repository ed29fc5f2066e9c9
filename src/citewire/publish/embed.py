"""What stands in a frame on somebody else's page: the newest updates of a desk, or one of them, of the same edition."""

from __future__ import annotations

from dataclasses import replace

from citewire.model import Desk, Edition, Withdrawal
from citewire.publish.catalogue import page_language
from citewire.publish.dates import Dates
from citewire.publish.links import Links
from citewire.publish.page import find_update
from citewire.publish.press import printed
from citewire.publish.sheet import Sheet

COUNT, MOST = 5, 20
"""Updates in a frame: as a rule, and at most."""


def render_embed(edition: Edition, desk: Desk, *, links: Links, count: int = COUNT) -> str:
    """The newest ``count`` updates (1 to ``MOST``), each with its citations, and the way to the page."""
    newest = edition.briefing.updates[:count]
    sheet = Sheet(replace(edition, briefing=replace(edition.briefing, updates=newest)), desk, links)
    more = "" if count == COUNT else f"?count={count}"
    return _framed(
        "embed.html", desk, links, address=f"{links.embed(desk.id)}{more}", number=edition.number, sheet=sheet
    )


def render_embedded_update(edition: Edition, desk: Desk, update_id: str, *, links: Links) -> str | None:
    """One update; None if the edition doesn't have it."""
    entry = find_update(edition, update_id)
    if entry is None:
        return None
    sheet, address = Sheet(edition, desk, links), links.embed(desk.id, update_id)
    return _framed("embedone.html", desk, links, address=address, number=edition.number, sheet=sheet, entry=entry)


def render_embedded_withdrawal(withdrawn: Withdrawal, edition: Edition, desk: Desk, *, links: Links) -> str:
    """In the place of an update that was withdrawn: that it was, and when; not what it said."""
    address = links.embed(desk.id, withdrawn.update_id)
    return _framed("embedwithdrawn.html", desk, links, address=address, number=edition.number, withdrawn=withdrawn)


def render_embedded_blank(desk: Desk, *, links: Links) -> str:
    """The frame of a desk that has no edition yet: says so, and fills by itself."""
    return _framed("embedblank.html", desk, links, address=links.embed(desk.id), number=0)


def _framed(template: str, desk: Desk, links: Links, **values: object) -> str:
    """``address`` and ``number`` are the page's own and its edition's: by them the script keeps it at the newest."""
    dates = Dates(page_language(desk.language), desk.zone)
    return printed(template, desk.language, desk=desk, links=links, dates=dates, **values)
