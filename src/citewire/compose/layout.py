"""The layout of the page: which events are updates, what is told beside them, what is under "recent news"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from math import log2

from citewire.compose.headline import is_plain, weighs
from citewire.compose.significance import significance, substantial
from citewire.compose.update import SAME
from citewire.model import Carriers, Desk, Dossier, Update
from citewire.text.overlap import overlap

RECENT = 8
"""Events told in one sentence each under "recent news"."""

BESIDE = 12
"""Lines beside one update at most."""

OWN = 2.0
"""Times that a part of an event counts in the desk's language."""

KEPT = 1.5
"""Times that a part counts which the last page had as an update: what leads an event changes, and with it its address,
only for something clearly weightier."""

SAID = SAME + 0.15
"""A line that shares this much of the shorter one's words with another says it again."""


def laid_out(
    told: Mapping[str, Update], dossiers: Sequence[Dossier], desk: Desk, at: datetime, *, had: Collection[str] = ()
) -> tuple[list[Update], list[Update]]:
    """Updates of the page with what is told beside them, and those under "recent news"; both newest first. ``had`` are
    the ids of the updates that the last page had.

    The weightiest event comes first, and of an event the weightiest part. Where that tells nearly the same as an update
    of another event it is a line beside it, else an update; the other parts are lines where the first is. Nothing is
    said twice in the same words.
    """
    page = _Page(dossiers, desk)
    for dossier in _ranked([each for each in dossiers if each.id in told], desk, at, had):
        page.place(dossier, told[dossier.id])
    updates, rest = page.updates(), page.rest
    if not updates:  # a quiet desk: better thin updates than an empty page
        updates, rest = rest[: desk.updates], rest[desk.updates :]
    plain = [each for each in rest if is_plain(each.sentences[0].text)]
    recent = [_brief(each) for each in sorted(plain, key=_newest_first)[:RECENT]]
    return sorted(updates, key=_newest_first), recent


class _Page:
    """A page as it fills. ``rest`` is what carries no update, in the order in which it came."""

    def __init__(self, dossiers: Iterable[Dossier], desk: Desk) -> None:
        self._most = desk.updates
        self._first: dict[str, set[str]] = defaultdict(set)  # event id to the first documents of its parts
        for each in dossiers:
            self._first[each.event_id].add(each.standing[0].document.id)
        self._shown: list[Update] = []
        self._home: dict[str, Update] = {}  # event id to the update under which all of it stands
        self._leads: dict[str, str] = {}  # id of what is shown to the first document of its part
        self._beside: dict[str, list[Update]] = defaultdict(list)
        self.rest: list[Update] = []

    def place(self, dossier: Dossier, update: Update) -> None:
        """Give the next weightiest its place, if it says anything that isn't said."""
        lead = update.sentences[0]
        if any(overlap(lead.text, each.sentences[0].text) >= SAID for each in self._said()):
            return
        above = self._home.get(dossier.event_id) or self._nearest(dossier)
        if above is not None:
            self._home[dossier.event_id] = above
            self._place_beside(above, update)
        elif substantial(dossier) and not weighs(lead.text, lead.language) and len(self._shown) < self._most:
            self._home[dossier.event_id] = update
            self._leads[update.id] = dossier.standing[0].document.id
            self._shown.append(update)
        else:
            self.rest.append(update)

    def updates(self) -> list[Update]:
        """The updates with what is told beside them: they change when that does."""
        return [_with_beside(each, self._beside[each.id]) for each in self._shown]

    def _said(self) -> Iterable[Update]:
        yield from self._shown
        yield from self.rest
        for lines in self._beside.values():
            yield from lines

    def _nearest(self, dossier: Dossier) -> Update | None:
        return next((each for each in self._shown if self._alike(each, dossier)), None)

    def _alike(self, shown: Update, dossier: Dossier) -> bool:
        """Whether what is shown tells nearly the same: its lead does, or half of what there is of its event."""
        parts = self._first[shown.event_id]
        alike = parts & dossier.near
        return self._leads[shown.id] in alike or 2 * len(alike) >= len(parts)

    def _place_beside(self, shown: Update, update: Update) -> None:
        lines = self._beside[shown.id]
        if len(lines) < BESIDE and is_plain(update.sentences[0].text):
            lines.append(update)


def _with_beside(update: Update, lines: Sequence[Update]) -> Update:
    changed = max((update.changed_at, *(each.at for each in lines)))
    return replace(update, changed_at=changed, also=tuple(_brief(each) for each in sorted(lines, key=_newest_first)))


def _ranked(dossiers: Sequence[Dossier], desk: Desk, at: datetime, had: Collection[str]) -> list[Dossier]:
    """The weightiest event first, and of an event the part that matters most beside what tells nearly the same."""
    whole = whole_events(dossiers)
    weights = {each.event_id: _weight(each, desk, at) for each in whole}
    first = {each.standing[0].document.id: each for each in dossiers}

    def weight(dossier: Dossier) -> float:
        alike = [first[each] for each in sorted(dossier.near) if each in first]
        own = [each for each in alike if each.event_id == dossier.event_id]
        outlets = Carriers.of([report for each in (dossier, *own) for report in each.standing]).outlets
        liked = _own(dossier, desk) * (KEPT if dossier.id in had else 1.0)
        return significance(dossier, desk, at).score * log2(1 + len(outlets)) * liked

    return sorted(dossiers, key=lambda each: (-weights[each.event_id], each.event_id, -weight(each), each.id))


def _weight(dossier: Dossier, desk: Desk, at: datetime) -> float:
    """How much an event counts beside one that tells nearly the same: a text that many outlets print tells what
    mattered, though it is one origin."""
    return significance(dossier, desk, at).score * log2(1 + len(Carriers.of(dossier.standing).outlets))


def _own(dossier: Dossier, desk: Desk) -> float:
    """What a part counts more where a report of it is in the desk's language: of an event the reader is told first what
    she can read."""
    return OWN if any(report.document.language == desk.language for report in dossier.standing) else 1.0


def _newest_first(update: Update) -> tuple[float, str]:
    return (-update.at.timestamp(), update.id)


def _brief(update: Update) -> Update:
    """The update in one line, which changes by no sentence that it doesn't have."""
    return replace(update, sentences=update.sentences[:1], changed_at=update.at)


def whole_events(dossiers: Sequence[Dossier]) -> list[Dossier]:
    """The events whole again, in the order of their first parts: what sources give for one indicator is compared over
    all that is told of an event."""
    parts: dict[str, list[Dossier]] = {}
    for dossier in dossiers:
        parts.setdefault(dossier.event_id, []).append(dossier)
    return [_joined(each) if len(each) > 1 else each[0] for each in parts.values()]


def _joined(parts: Sequence[Dossier]) -> Dossier:
    reports = {report.document.id: report for part in parts for report in part.reports}
    ordered = sorted(reports.values(), key=lambda report: (report.document.first_seen_at, report.document.id))
    return replace(parts[0], reports=tuple(ordered), part="", near=frozenset())
