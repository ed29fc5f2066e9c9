"""The layout of the page: which events are updates, what is told beside them, what is under "recent news"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import islice
from math import log2

from citewire.compose.headline import fits_a_line, weighs
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

LEADS_FOR = 4.0
"""Hours in which what leads loses half of its weight against what is beside it: the toll of now leads, not the larger
report of this morning's."""

KEPT = 1.5
"""Times that a part counts which the last page had as an update: what leads an event changes, and with it its address,
only for something clearly weightier."""

SAID = SAME + 0.15
"""A line that shares this much of the shorter one's words with another says it again."""

_Told = tuple[Dossier, Update]
"""A part with what is told of it."""


def laid_out(
    told: Mapping[str, Update], dossiers: Sequence[Dossier], desk: Desk, at: datetime, *, had: Collection[str] = ()
) -> tuple[list[Update], list[Update]]:
    """Updates of the page with what is told beside them, and those under "recent news"; both newest first. ``had`` are
    the ids of the updates that the last page had.

    The weightiest event comes first, and of an event the weightiest part that can lead. Where that tells nearly the
    same as what is there it stands beside it, and all parts of its event with it. What is newest and weightiest of
    those that stand together is the update, those of the others that say anything else are its lines. Nothing is said
    twice in the same words.
    """
    known = [each for each in dossiers if each.id in told]
    weights = _Weights(known, told, desk, at, had)
    page = _Page(known, desk)
    for dossier in weights.ranked():
        page.place(dossier, told[dossier.id])
    updates, rest = page.updates(weights.leading), page.rest
    if not updates:  # a quiet desk: better thin updates than an empty page
        updates, rest = rest[: desk.updates], rest[desk.updates :]
    plain = [each for each in rest if fits_a_line(each.sentences[0].text, each.sentences[0].language)]
    recent = _each_once(sorted(plain, key=_newest_first), {each.id: each for each in known})[:RECENT]
    return sorted(updates, key=_newest_first), [_brief(each) for each in recent]


def _each_once(updates: Sequence[Update], dossiers: Mapping[str, Dossier]) -> list[Update]:
    """The updates without those that tell nearly the same as one before them."""
    found: list[Update] = []
    told: set[str] = set()
    for each in updates:
        dossier = dossiers[each.id]
        if _first(dossier) not in told:
            found.append(each)
            told |= dossier.near
    return found


class _Page:
    """A page as it fills: blocks of what tells of one event or nearly the same, each with what founded it first.
    ``rest`` is what founds none, in the order in which it came."""

    def __init__(self, dossiers: Iterable[Dossier], desk: Desk) -> None:
        self._most = desk.updates
        self._first: dict[str, set[str]] = defaultdict(set)  # event id to the first documents of its parts
        for each in dossiers:
            self._first[each.event_id].add(_first(each))
        self._blocks: list[list[_Told]] = []
        self._home: dict[str, list[_Told]] = {}  # event id to the block where all of it stands
        self._said: list[str] = []
        self.rest: list[Update] = []

    def place(self, dossier: Dossier, update: Update) -> None:
        """Give the next weightiest its place, if it says anything that isn't said."""
        lead = update.sentences[0]
        if any(overlap(lead.text, each) >= SAID for each in self._said):
            return
        block = self._home.get(dossier.event_id) or self._nearest(dossier)
        if block is not None:
            self._home[dossier.event_id] = block
            if not _fits_beside(update):
                return
            block.append((dossier, update))
        elif _leads(dossier, update) and len(self._blocks) < self._most:
            self._blocks.append([(dossier, update)])
            self._home[dossier.event_id] = self._blocks[-1]
        else:
            self.rest.append(update)
        self._said.append(lead.text)

    def updates(self, weight: Callable[[Dossier], float]) -> list[Update]:
        """Of each block the weightiest of the first that can lead; beside it what says something else than what leads
        anywhere on the page, and than other lines."""
        leads = [_weightiest(block[: BESIDE + 1], weight) for block in self._blocks]
        said = {_first(dossier) for dossier, _ in leads}
        found = []
        for block, lead in zip(self._blocks, leads, strict=True):
            fitting = [each for each in block if _fits_beside(each[1])]
            lines: list[Update] = []
            for dossier, update in fitting:
                if len(lines) < BESIDE and said.isdisjoint({_first(dossier), *dossier.again}):
                    said.add(_first(dossier))
                    lines.append(update)
            found.append(_with_beside(lead[1], [*lines, *_confirming(lead, fitting, lines)]))
        return found

    def _nearest(self, dossier: Dossier) -> list[_Told] | None:
        return next((block for block in self._blocks if self._alike(block[0][0], dossier)), None)

    def _alike(self, shown: Dossier, dossier: Dossier) -> bool:
        """Whether what founded a block tells nearly the same, or half of what there is of its event."""
        parts = self._first[shown.event_id]
        alike = parts & dossier.near
        return _first(shown) in alike or 2 * len(alike) >= len(parts)


def _fits_beside(update: Update) -> bool:
    """Whether it can be a line: what founded a block need not, and may be led by another."""
    lead = update.sentences[0]
    return fits_a_line(lead.text, lead.language) and not weighs(lead.text, lead.language)


def _confirming(lead: _Told, block: Iterable[_Told], lines: Iterable[Update]) -> Iterator[Update]:
    """Of a lead that goes back to one text the weightiest part of its event by another, though it says the same: a page
    that called it one source's would be wrong. None where a line of the event stands there already."""
    dossier, update = lead
    if update.origins > 1 or any(line.event_id == update.event_id for line in lines):
        return
    ours = _origins(dossier)
    others = (line for each, line in block if line.event_id == update.event_id and not _origins(each) <= ours)
    yield from islice(others, 1)


def _origins(dossier: Dossier) -> set[str]:
    return {report.placement.origin_id for report in dossier.standing}


def _weightiest(block: Sequence[_Told], weight: Callable[[Dossier], float]) -> _Told:
    able = [(dossier, update) for dossier, update in block if _leads(dossier, update)]
    return max(able, key=lambda each: (weight(each[0]), each[1].id))


def _leads(dossier: Dossier, update: Update) -> bool:
    """Whether it can be an update: there is something to check, and it tells instead of asking or weighing."""
    lead = update.sentences[0]
    return substantial(dossier) and not weighs(lead.text, lead.language)


def _first(dossier: Dossier) -> str:
    return dossier.standing[0].document.id


def _with_beside(update: Update, lines: Sequence[Update]) -> Update:
    """The update with what is told beside it: it changes when that does."""
    changed = max((update.changed_at, *(each.at for each in lines)))
    return replace(update, changed_at=changed, also=tuple(_brief(each) for each in sorted(lines, key=_newest_first)))


class _Weights:
    """How much events and parts of them weigh on a page."""

    def __init__(
        self, dossiers: Sequence[Dossier], told: Mapping[str, Update], desk: Desk, at: datetime, had: Collection[str]
    ) -> None:
        self._dossiers, self._told, self._desk, self._at, self._had = dossiers, told, desk, at, had
        self._parts = {_first(each): each for each in dossiers}

    def ranked(self) -> list[Dossier]:
        """The weightiest event first, and of an event the part that weighs most of those that can lead."""
        events = {each.event_id: _weight(each, self._desk, self._at) for each in whole_events(self._dossiers)}

        def place(dossier: Dossier) -> tuple[float, str, bool, float, str]:
            leads = _leads(dossier, self._told[dossier.id])
            return (-events[dossier.event_id], dossier.event_id, not leads, -self._since(None, dossier), dossier.id)

        return sorted(self._dossiers, key=place)

    def leading(self, dossier: Dossier) -> float:
        """What a part weighs where one of those that stand together leads: as much less as it is long since it told
        something new. That another outlet prints this morning's toll tonight makes it none of tonight."""
        return self._since(self._told[dossier.id].at, dossier)

    def _since(self, told_at: datetime | None, dossier: Dossier) -> float:
        """What a part weighs beside others that tell nearly the same: how many print it or another part of its event
        that does too, and how new it is; its newest report where ``told_at`` is None."""
        near = (self._parts[each] for each in sorted(dossier.near) if each in self._parts)
        own = [dossier, *(each for each in near if each.event_id == dossier.event_id)]
        outlets = Carriers.of([report for each in own for report in each.standing]).outlets
        score = significance(dossier, self._desk, self._at, half_life=LEADS_FOR, told_at=told_at).score
        liked = _own(dossier, self._desk) * (KEPT if dossier.id in self._had else 1.0)
        return score * log2(1 + len(outlets)) * liked


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
    return replace(parts[0], reports=tuple(ordered), part="", near=frozenset(), again=frozenset())
