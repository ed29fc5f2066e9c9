"""``Attribution``: who says what, by which word."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from citewire.model.span import Span


class AttributionKind(StrEnum):
    """How the content stands in the text."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class Attribution:
    """Source + cue + content, all spans of one document; ``occasion`` is the outlet or event it was said to.

    Content in several pieces (a quotation with its speaker in the middle) is several attributions with one cue and
    one source. ``cue_rest`` is the other half of a cue in two parts ("teilte ... mit"). ``confidence`` (0..1) says how
    sure the rule is that found it: it ranks, it is no probability.
    """

    content: Span
    kind: AttributionKind
    source: Span | None = None
    cue: Span | None = None
    occasion: Span | None = None
    hedged: bool = False
    denied: bool = False
    confidence: float = 1.0
    cue_rest: Span | None = None
