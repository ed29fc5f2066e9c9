"""The page of a publisher: who it is, for whom it speaks, and every text of it that the desk ever cited."""

from __future__ import annotations

from citewire.model import Desk
from citewire.publish.links import Links
from citewire.publish.past import Past
from citewire.publish.sheet import Sheet


def render_publisher(past: Past, desk: Desk, publisher_id: str, *, links: Links) -> str | None:
    """One publisher with what was cited from it, newest first; None for one that was never cited."""
    cited = past.cited_from(publisher_id)
    excerpt = past.excerpt((), cited)
    if not cited or excerpt is None:
        return None
    return Sheet(excerpt, desk, links).printed("publisher.html", publisher=cited[0].publisher, cited=cited)
