"""``Annotations``: what was read in one document."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from citewire.model.attribution import Attribution
from citewire.model.figure import Figure
from citewire.model.mention import Appointment, Mention
from citewire.model.span import Span
from citewire.model.time import TimeExpression


class Genre(StrEnum):
    """What sort of text a document is; only ``report`` makes events and sentences of a briefing."""

    REPORT = "report"
    OPINION = "opinion"
    LIVE = "live"
    ROUNDUP = "roundup"
    TEASER = "teaser"
    MEDIA = "media"
    WITHDRAWAL = "withdrawal"


@dataclass(frozen=True, slots=True)
class Annotations:
    """What was read in one document; every span counts in that document's text, all tuples may be empty.

    ``headline`` is the part of the headline that is the news itself: without kicker, ticker signs, by-line, reading
    time or other furniture of a site; None when nothing is left. ``sentences`` are in order and never overlap; the
    first is the headline where there is one. ``missing`` names what could not be read for want of language data.
    """

    document_id: str
    genre: Genre = Genre.REPORT
    genre_reason: str = ""
    headline: Span | None = None
    sentences: tuple[Span, ...] = ()
    mentions: tuple[Mention, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    figures: tuple[Figure, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    missing: tuple[str, ...] = ()
    appointments: tuple[Appointment, ...] = ()

    def attribution_of(self, span: Span) -> Attribution | None:
        """Who says what stands in ``span``: the narrowest attribution whose content covers it; None if nobody does."""
        covering = (each for each in self.attributions if each.content.covers(span))
        return min(covering, key=lambda each: (each.content.end - each.content.start, each.content.start), default=None)
