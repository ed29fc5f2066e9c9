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

    ``hedge`` are the words that keep it open ("appears to", "could not be verified"), ``hedged`` whether there are any.
    ``through`` are those who carried it from its source to this text, nearest to the source first ("the ministry said,
    according to Interfax": the ministry is the source, Interfax carried it). ``speaker`` is the id of the entity that
    the source names or stands for, None where the rules leave it open; ``antecedent`` is the earlier span that names
    it, where the source is a pronoun, a title or another word for somebody named before.
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
    hedge: Span | None = None
    through: tuple[Span, ...] = ()
    speaker: str | None = None
    antecedent: Span | None = None
