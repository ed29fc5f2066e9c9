"""What is worth an update: a score that explains itself."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
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


@dataclass(frozen=True, slots=True)
class Worth:
    """What an event is to a desk, each with the reason in words: whether it is the desk's, whether it carries an update
    of its own (else it is told in one line), and how much it matters now."""

    on_desk: bool
    because: str
    update: bool
    why: str
    significance: Significance


def worth_of(dossier: Dossier, desk: Desk, at: datetime) -> Worth:
    """Everything that decides whether and how the page tells an event."""
    off, why = _off_desk(dossier, desk), _substance(dossier)
    because = off or _on_topic(dossier)
    weighed = significance(dossier, desk, at) if dossier.standing else Significance(0.0, "nothing stands")
    return Worth(not off, because, why is not None, why or _THIN, weighed)


_THIN = "one origin, and no figure, no speaker, no agency or office behind it: no more than a line"


def belongs(dossier: Dossier, desk: Desk) -> bool:
    """Whether an event is the desk's: at least half of its standing reports are on its topic and it may read one."""
    return not _off_desk(dossier, desk)


def _off_desk(dossier: Dossier, desk: Desk) -> str:
    """Why the event isn't the desk's; "" where it is."""
    standing = dossier.standing
    if not standing:
        return "every report was taken back"
    if desk.reads and not any(report.document.language in desk.reads for report in standing):
        return f"no report in a language that the desk reads ({', '.join(desk.reads)})"
    wanted = sum(report.on_topic is not None for report in standing)
    return "" if 2 * wanted >= len(standing) else f"only {wanted} of {len(standing)} reports on its topic"


def _on_topic(dossier: Dossier) -> str:
    reasons = [report.on_topic for report in dossier.standing if report.on_topic is not None]
    words = Counter(reason for reason in reasons if reason)
    most = min(words, key=lambda reason: (-words[reason], reason), default="")
    said = f", most for “{most}”" if most else ""
    return f"{len(reasons)} of {len(dossier.standing)} reports on its topic{said}"


def substantial(dossier: Dossier) -> bool:
    """Whether an event carries an update of its own: told by two origins, or with something in it that can be checked:
    a figure, a statement with its speaker, an official or an agency behind it. The rest is told in one line."""
    return _substance(dossier) is not None


def _substance(dossier: Dossier) -> str | None:
    """What an update can rest on, in words; None where there is nothing."""
    voices = Carriers.of(dossier.standing).voices
    if voices > 1:
        return f"{voices} origins"
    return next((found for report in dossier.standing if (found := _substance_of(report)) is not None), None)


def _substance_of(report: Report) -> str | None:
    read = report.annotations
    if report.publisher.kind in {PublisherKind.AGENCY, PublisherKind.OFFICIAL} or report.placement.agency:
        return f"{report.publisher.kind} {report.publisher.name}" if not report.placement.agency else "an agency's text"
    if figures := counted(read.figures):
        return f"a figure, “{figures[0].phrase.of(report.document.text)}”"
    said = next((each.source for each in read.attributions if each.source is not None), None)
    return None if said is None else f"a statement of “{said.of(report.document.text)}”"


def significance(
    dossier: Dossier, desk: Desk, at: datetime, *, half_life: float = HALF_LIFE_HOURS, told_at: datetime | None = None
) -> Significance:
    """Origins first (each further one counts less), then figures and the desk's language, fading with age: since
    ``told_at``, or since the newest report was seen."""
    reports = dossier.standing
    origins = Carriers.of(reports).voices
    figures = any(counted(report.annotations.figures) for report in reports)
    own = any(report.document.language == desk.language for report in reports)
    news = any(report.annotations.genre is Genre.REPORT for report in reports)
    newest = told_at or max(report.document.first_seen_at for report in reports)
    hours = max(0.0, (at - newest).total_seconds() / 3600)
    weight = math.log2(1 + origins) + 0.4 * figures + 0.8 * own
    score = weight * 0.5 ** (hours / half_life) * (1 if news else 0.1)
    reason = (
        f"{origins} origin{'s' if origins != 1 else ''}, {hours:.0f} h old"
        + (", figures" if figures else "")
        + (", own language" if own else "")
    )
    return Significance(score, reason)


def pull(told: Sequence[Dossier], at: datetime) -> float:
    """How much that is told together pulls to the top of the page now: its outlets, each fading since it last reported,
    so that one late word to what all told yesterday brings nothing back. 0 and more."""
    latest: dict[str, datetime] = {}
    standing = [report for dossier in told for report in dossier.standing]
    for report in standing:
        latest[report.publisher.id] = max(
            report.document.reported_at, latest.get(report.publisher.id, report.document.reported_at)
        )
    hours = (max(0.0, (at - when).total_seconds() / 3600) for when in latest.values())
    carried = sum(0.5 ** (each / LEAD_HALF_LIFE_HOURS) for each in hours)
    share = Carriers.of(standing).voices / max(1, len(latest))
    return math.log2(1 + carried * share)
