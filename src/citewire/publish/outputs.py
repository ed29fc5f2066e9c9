"""The files for machines that stand beside a page: each is made of the same edition, on a server and in a folder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from citewire.model import Desk, Edition
from citewire.publish.atom import render_atom
from citewire.publish.edition import edition_json, public
from citewire.publish.jsonfeed import render_json_feed
from citewire.publish.links import Links
from citewire.publish.table import render_claims, render_figures


class Render(Protocol):
    """An edition, its desk and the public address of the server (``https://host``) to a file. ``links`` are whole
    addresses, those of the server unless given."""

    def __call__(
        self, edition: Edition, desk: Desk, base_url: str, /, *, links: Links | None = None
    ) -> str | bytes: ...


@dataclass(frozen=True, slots=True)
class Output:
    """One file: its name under the desk's address, its media type, how a reader knows it, and what makes it.
    ``whole``: it has all that the page has, and wants the edition with its timeline."""

    name: str
    media_type: str
    label: str
    render: Render
    whole: bool = False


def _briefing(edition: Edition, _desk: Desk, _base_url: str, *, links: Links | None = None) -> bytes:
    return edition_json(public(edition))


OUTPUTS = (
    Output("feed.atom", "application/atom+xml; charset=utf-8", "Atom", render_atom),
    Output("feed.json", "application/feed+json; charset=utf-8", "JSON Feed", render_json_feed),
    Output("briefing.json", "application/json", "JSON", _briefing, whole=True),
    Output("claims.csv", "text/csv; charset=utf-8; header=present", "CSV: claims", render_claims),
    Output("figures.csv", "text/csv; charset=utf-8; header=present", "CSV: figures", render_figures),
)
