"""``Origin``: the text or speaker that several documents go back to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Origin:
    """The text or speaker that several documents go back to (wire lineage, reprint, common quotation).

    ``id`` is that of the first document seen of it; ``agency`` the wire service that the text itself names.
    """

    id: str
    agency: str | None = None
