"""``Figure``: a number and what it counts."""

from __future__ import annotations

from dataclasses import dataclass

from citewire.model.span import Span
from citewire.model.time import TimeMeaning


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with what it counts.

    ``span`` covers the number as written ("45.000", "two dozen", "rund 40" without its qualifier); ``phrase`` covers
    qualifier, number and the words that make the indicator clear. ``value`` is the number (``upper`` the end of a
    range, else None). ``unit`` is ``people``, ``households``, ``%``, ``EUR`` ... or "" for bare counts; ``indicator``
    one of ``languages.INDICATORS`` (killed, injured, missing, launched, money ...) or None when the rules can't tell;
    ``qualifier`` one of ``at least``, ``at most``, ``about``, ``nearly``, ``more than``, ``less than``, ``record`` or
    None. ``whole`` is the
    number of which this is a part ("460 of 479"), ``of`` the words that say of whom ("soldiers", "of them children").
    ``place`` is the id of the place entity where it holds. ``as_of`` is when that was, as its sentence says,
    None where it says nothing (the document's own time then bounds it). Who says so is
    ``Annotations.attribution_of(figure.span)``.
    """

    span: Span
    phrase: Span
    value: float
    unit: str = ""
    indicator: str | None = None
    qualifier: str | None = None
    upper: float | None = None
    place: str | None = None
    as_of: TimeMeaning | None = None
    whole: float | None = None
    of: Span | None = None
