"""The page of somebody or something that updates name: its spellings, what it says, where it is named."""

from __future__ import annotations

from citewire.model import Desk
from citewire.publish.links import Links
from citewire.publish.past import Past
from citewire.publish.sheet import Sheet


def render_entity(past: Past, desk: Desk, entity_id: str, *, links: Links) -> str | None:
    """One entity: how sources spell it, its statements newest first, the updates that name it; None where no update
    does."""
    named = past.named(entity_id)
    if named is None:
        return None
    entries, statements = past.naming(named), past.statements(entity_id)
    excerpt = past.excerpt(dict.fromkeys((*entries, *(each.update for each in statements))))
    if not entries or excerpt is None:
        return None
    return Sheet(excerpt, desk, links).printed("entity.html", named=named, entries=entries, statements=statements)
