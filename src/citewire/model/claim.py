"""``Claim``: what a sentence of the page says on somebody's word."""

from __future__ import annotations

from dataclasses import dataclass, field

from citewire.model.attribution import AttributionKind
from citewire.model.citation import Citation


@dataclass(frozen=True, slots=True)
class Claim:
    """A checkable proposition with its attribution; never a fact.

    ``content`` is what is said, as far as the sentence prints it. ``source`` are the words that name who says so (of an
    earlier sentence where this one has only "she"), None where the text names nobody; ``speaker`` is the id of the
    entity that they mean, None where the rules leave it open, and ``name`` how the desk writes it ("" without one).
    ``occasion`` is the outlet or event it was said to ("in an interview with ..."), ``through`` are those who carried
    it to this text, nearest to the source first. All citations are of the document that the sentence cites first.
    """

    content: Citation
    kind: AttributionKind
    source: Citation | None = None
    speaker: str | None = None
    name: str = field(default="", compare=False)  # how it is written changes nothing of what is said
    occasion: Citation | None = None
    through: tuple[Citation, ...] = ()
    hedged: bool = False
    denied: bool = False
