"""A desk's page: gathers its dossiers, composes, lets the gate pass what it may, publishes an edition."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from citewire import compose, verify
from citewire.engine.decisions import Unwanted, with_parts, withdrawals
from citewire.engine.delivery import TELL, due_to
from citewire.engine.dossier import dossiers_of
from citewire.engine.evidence import evidence_of
from citewire.engine.local import Timing
from citewire.engine.parts import Parter
from citewire.model import (
    Briefing,
    Desk,
    Dossier,
    Edition,
    Publisher,
)
from citewire.protocols import Store

Listener = Callable[[str, int], None]
"""Called with a desk's id and the number of its new edition."""


class Press:
    """Publishes editions of desks: only when something on the page has changed, at most one for each moment."""

    def __init__(self, store: Store, timing: Timing | None = None, parter: Parter | None = None) -> None:
        """Without a ``parter`` events are told whole."""
        self._store = store
        self._timing = timing or Timing()
        self._parter = parter
        self._memo = compose.Memo()
        self._compared: dict[str, verify.Memory] = {}
        self.listeners: list[Listener] = []

    def publish(self, desk: Desk, at: datetime, *, tell: bool = False) -> Edition | None:
        """A new edition of the desk's page as of ``at``; None when nothing has changed or it is published already.

        With ``tell`` the receivers that the desk names will be told of it: what is due to them is stored with the
        edition, so that neither is without the other.
        """
        latest = self._store.editions.latest(desk.id)
        if latest is not None and latest.published_at >= at:
            return None
        began = time.perf_counter()
        edition = self._edition(desk, at, latest)
        composed = time.perf_counter()
        self._timing.add("compose", composed - began, 1)
        if latest is not None and _same(latest.briefing, edition.briefing):
            return None
        if latest is None and not edition.briefing.updates:
            return None
        with self._store.transaction():
            self._store.editions.add(edition)
            self._store.work.put(TELL, due_to(desk, edition.number) if tell else ())
        self._timing.add("publish", time.perf_counter() - composed, 1)
        for listener in list(self.listeners):
            listener(desk.id, edition.number)
        return edition

    def _edition(self, desk: Desk, at: datetime, latest: Edition | None) -> Edition:
        publishers = self._store.publishers.all()
        dossiers = self.dossiers(desk, at, publishers)
        previous = latest.briefing if latest else None
        parts = self._parter.parted(desk.id, dossiers) if self._parter else dossiers
        draft = compose.compose(desk, parts, at=at, previous=previous, memo=self._memo)
        evidence = evidence_of(self._store, draft, dossiers, desk, self._compared.setdefault(desk.id, verify.Memory()))
        passed, dropped = verify.gate(draft, evidence)
        numbers = self._store.editions.numbers(desk.id)
        briefing = compose.with_references(passed, evidence.documents, publishers, numbers)
        briefing = compose.with_names(briefing, dossiers, desk)
        gone = with_parts(withdrawals(self._store, desk.id), previous)
        briefing = replace(briefing, withdrawn=gone)
        return Edition(desk.id, latest.number + 1 if latest else 1, at, briefing, dropped)

    def dossiers(self, desk: Desk, at: datetime, publishers: dict[str, Publisher]) -> list[Dossier]:
        """The events of the desk's window with at least one document on its topic, by first sight."""
        since = at - timedelta(hours=desk.window_hours)
        selected = self._store.selections.reasons(desk.id, since=since)
        events = {each.event_id for each in self._store.placements.get(list(selected)) if each.event_id is not None}
        unwanted = Unwanted.of(self._store, desk.id)
        return list(unwanted.left(dossiers_of(self._store, sorted(events), selected, publishers)))


def _same(old: Briefing, new: Briefing) -> bool:
    """Whether a reader would see no difference: the moment itself, what was "new" a moment ago and how names are
    spelled beside the sentences don't count."""
    moment = datetime(1970, 1, 1, tzinfo=UTC)

    def bare(briefing: Briefing) -> Briefing:
        lines = tuple(line for line in briefing.analysis if line.kind != "new")
        return replace(briefing, at=moment, analysis=lines, references=(), names=())

    return bare(old) == bare(new)
