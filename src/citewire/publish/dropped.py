"""What the gate kept off a page, for those who make it: never part of what readers get."""

from __future__ import annotations

from collections.abc import Mapping

from citewire.model import Desk, Edition
from citewire.publish.links import Links
from citewire.publish.press import printed


def render_dropped(edition: Edition, desk: Desk, outlets: Mapping[str, str], *, links: Links) -> str:
    """The refused sentences of an edition as HTML, each with the rules that it broke and the texts that it rests on;
    says so where there is none. ``outlets``: the publisher's name by document id; an id without one stands as it is."""
    return printed("dropped.html", desk.language, edition=edition, desk=desk, outlets=outlets, links=links)
