"""``Regrouper``: judges what was decided on arrival once more, with what the hour brought.

Every hour of the stream, each event that got a new document is looked at together with the events nearest to it: all
their documents are linked afresh (``linkage``). What comes out has the ids of the old events (``heirs``).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain, count
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from citewire.cluster.heirs import heirs, successor
from citewire.cluster.linkage import link
from citewire.cluster.pool import pool_of
from citewire.model import Change

if TYPE_CHECKING:
    from datetime import datetime

    from numpy.typing import NDArray

    from citewire.cluster.decisions import Decisions
    from citewire.cluster.demand import Demand
    from citewire.cluster.recipe import Recipe
    from citewire.cluster.window import Window


_BLOCK = 256
"""So many new documents are compared with the window at once: memory stays bounded when a backlog comes in."""


class Regrouped(NamedTuple):
    """What regrouping brought about: rows whose event changed, all events that lost or won, and notices."""

    moved: set[int]
    events: list[str]
    changes: list[Change]


class Regrouper:
    """Judges by the members as they are now; has no memory of its own."""

    def __init__(self, window: Window, recipe: Recipe, demand: Demand, decisions: Decisions) -> None:
        self._window = window
        self._demand = demand
        self._recipe = recipe
        self._decisions = decisions

    def regroup(self, newcomers: Iterable[int], now: float, at: datetime) -> Regrouped:
        """Judges the events of the rows ``newcomers`` again; ``now`` (days since 1970) bounds what is compared."""
        since = self._window.first_from(now - self._recipe.days)
        times = self._window.times
        stirred = sorted(number for number in newcomers if number >= since and times[number] > -np.inf)
        done = Regrouped(set(), [], [])
        for start in range(0, len(stirred), _BLOCK):
            self._regroup(stirred[start : start + _BLOCK], since, at, done)
        return done

    def _regroup(self, stirred: list[int], since: int, at: datetime, done: Regrouped) -> None:
        scores, crowds = self._scores(stirred, since)
        place_of = {number: place for place, number in enumerate(stirred)}
        seen: set[int] = set()
        for number in stirred:
            if number in seen:
                continue
            event_id = self._window.rows[number].event_id
            mine = [other for other in self._window.events[event_id] if other in place_of]
            seen.update(mine)
            places = [place_of[other] for other in mine]
            pooled = self._pooled(event_id, scores[places].max(axis=0), since)
            self._judge(pooled, float(crowds[places].mean()), at, done)

    def _scores(self, stirred: list[int], since: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Of the rows ``stirred`` with all rows from ``since`` on, -1 where nothing is compared; and what is asked on
        top of each because everything is alike (``demand``)."""
        times = self._window.times
        days = np.abs(times[stirred][:, None] - times[since:])
        cosines = self._window.compare_since(stirred, since)
        scores = np.where(days <= self._recipe.days, cosines - self._recipe.decay * days, -1.0)
        return scores, np.array([self._demand.crowd(*rows) for rows in zip(cosines, scores, strict=True)])

    def _pooled(self, event_id: str, scores: NDArray[np.float64], since: int) -> list[int]:
        """The latest members of an event and of the events nearest to it; empty where there is nothing to judge."""
        window, recipe = self._window, self._recipe
        near = np.flatnonzero(scores > recipe.link_near)
        events = {event_id: -1.0}
        for place in near[np.argsort(-scores[near], kind="stable")].tolist():
            events.setdefault(window.rows[since + place].event_id, float(scores[place]))
            if len(events) > recipe.link_events:
                break
        alone = len(window.events[event_id]) == 1 and max(events.values()) <= recipe.link
        return [] if alone else sorted(number for each in events for number in self._latest(each))

    def _latest(self, event_id: str) -> list[int]:
        """The latest members of an event, pages that run live left out."""
        times = self._window.times
        members = self._window.events[event_id][-self._recipe.merge_members :]
        return [number for number in members if times[number] > -np.inf]

    def _judge(self, numbers: list[int], crowd: float, at: datetime, done: Regrouped) -> None:
        if len(numbers) < 2:
            return
        pool = pool_of(self._window, numbers, self._recipe, self._decisions)
        parts: dict[int, list[int]] = {}
        labels = link(np.where(pool.scores > -1.0, pool.scores - crowd, -1.0), pool.opposed, pool.groups, self._recipe)
        for number, label in zip(numbers, labels, strict=True):
            parts.setdefault(label, []).append(number)
        before = {event_id: list(self._window.events[event_id]) for event_id in self._events(numbers)}
        if len(before) != len(parts) or any(len(self._events(part)) > 1 for part in parts.values()):
            self._settle(list(parts.values()), before, at, done)

    def _events(self, numbers: Iterable[int]) -> list[str]:
        return list(dict.fromkeys(self._window.rows[number].event_id for number in numbers))

    def _settle(self, parts: list[list[int]], before: dict[str, list[int]], at: datetime, done: Regrouped) -> None:
        """Moves the rows of every part to its event; what wasn't judged stays with the heir of its event."""
        ids = self._ids(parts, before)
        stories = {event_id: self._story(rows[0]) for event_id, rows in before.items()}
        sources = [self._window.rows[part[0]].event_id for part in parts]
        judged = {number for part in parts for number in part}
        for event_id, rows in before.items():
            if event_id not in ids:
                heir = ids[successor(rows, parts)]
                done.changes.append(Change("merged", event_id, heir, "told of one thing", at))
                self._move([row for row in rows if row not in judged], heir, stories.get(heir, stories[event_id]), done)
        for part, event_id, source in zip(parts, ids, sources, strict=True):
            if event_id not in before:
                done.changes.append(Change("split", event_id, event_id, f"split off {source!r}", at))
            self._move(part, event_id, stories.get(event_id, stories[source]), done)
        done.events.extend([*before, *ids])

    def _ids(self, parts: list[list[int]], before: dict[str, list[int]]) -> list[str]:
        claims = [self._decisions.claimed([self._window.rows[row].key for row in part]) for part in parts]
        given = {place: claim for place, claim in enumerate(claims) if claim is not None}
        ids = heirs(parts, before, given)
        taken = {*before, *given.values()}
        return [event_id or self._new_id(part, taken) for part, event_id in zip(parts, ids, strict=True)]

    def _new_id(self, part: list[int], taken: set[str]) -> str:
        """After the first document of the part whose name is free."""
        rows = [self._window.rows[number] for number in part]
        plain = (*(f"e{row.key}" for row in rows), *(f"e{row.document_id}" for row in rows))
        names = chain(plain, (f"e{rows[0].document_id}-{number}" for number in count(2)))
        return next(name for name in names if name not in taken and name not in self._window.events)

    def _story(self, number: int) -> str | None:
        return self._window.rows[number].placement.story_id

    def _move(self, numbers: Sequence[int], event_id: str, story_id: str | None, done: Regrouped) -> None:
        for number in numbers:
            placement = self._window.rows[number].placement
            if placement.event_id != event_id:
                reason = f"{placement.reason.split('; regrouped')[0]}; regrouped from {placement.event_id!r}"
                self._window.move(number, replace(placement, event_id=event_id, story_id=story_id, reason=reason))
                done.moved.add(number)
