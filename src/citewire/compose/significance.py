"""What is worth an update: a score that explains itself."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import datetime

from citewire.compose.sentence import counted
from citewire.model import Carriers, Desk, Dossier, Genre, PublisherKind, Report

HALF_LIFE_HOURS = 30.0
"""An event of a day ago weighs about half: the page is about now."""

LEAD_HALF_LIFE_HOURS = 18.0
"""The lead is what happened most recently among what matters most."""


@dataclass(frozen=True, slots=True)
class Significance:
    """How much an event matters to a desk now, with the reason in words."""

    score: float
    reason: str


def belongs(dossier: Dossier, desk: Desk) -> bool:
    """Whether an event is the desk's: at least half of its standing reports are on its topic and it may read one."""
    standing = dossier.standing
    if not standing:
        return False
    wanted = sum(report.on_topic is not None for report in standing)
    readable = any(not desk.reads or report.document.language in desk.reads for report in standing)
    return readable and 2 * wanted >= len(standing)


def substantial(dossier: Dossier) -> bool:
    """Whether an event carries an update of its own: told by two origins, or with something in it that can be checked:
    a figure, a statement with its speaker, an official or an agency behind it. The rest is told in one line."""
    reports = dossier.standing
    return Carriers.of(reports).voices > 1 or any(_has_substance(report) for report in reports)


def _has_substance(report: Report) -> bool:
    read = report.annotations
    if report.publisher.kind in {PublisherKind.AGENCY, PublisherKind.OFFICIAL} or report.placement.agency:
        return True
    return bool(counted(read.figures)) or any(each.source for each in read.attributions)


def significance(dossier: Dossier, desk: Desk, at: datetime, *, half_life: float = HALF_LIFE_HOURS) -> Significance:
    """Origins first (each further one counts less), then figures and the desk's language, fading with age."""
    reports = dossier.standing
    origins = Carriers.of(reports).voices
    figures = any(counted(report.annotations.figures) for report in reports)
    own = any(report.document.language == desk.language for report in reports)
    news = any(report.annotations.genre is Genre.REPORT for report in reports)
    newest = max(report.document.first_seen_at for report in reports)
    hours = max(0.0, (at - newest).total_seconds() / 3600)
    weight = math.log2(1 + origins) + 0.4 * figures + 0.8 * own
    score = weight * 0.5 ** (hours / half_life) * (1 if news else 0.1)
    reason = (
        f"{origins} origins, {hours:.0f} h old" + (", figures" if figures else "") + (", own language" if own else "")
    )
    return Significance(score, reason)
