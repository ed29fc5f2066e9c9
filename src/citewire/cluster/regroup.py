"""``Regrouper``: judges what was decided on arrival once more, with what the hour brought.

Every hour of the stream, each event that got a new document is looked at together with the events nearest to it: all
their documents are linked afresh (``linkage``). What comes out has the ids of the old events (``heirs``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, count
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from citewire.cluster.heirs import heirs, successor
from citewire.cluster.linkage import link
from citewire.cluster.pool import pool_of
from citewire.cluster.window import pairs_beyond
from citewire.model import Change

if TYPE_CHECKING:
    from datetime import datetime

    from numpy.typing import NDArray

    from citewire.cluster.decisions import Decisions
    from citewire.cluster.demand import Demand
    from citewire.cluster.recipe import Recipe
    from citewire.cluster.window import Window


class _Near(NamedTuple):
    """The rows near one newcomer, with their scores, and what is asked on top because everything is alike."""

    numbers: NDArray[np.int64]
    scores: NDArray[np.float64]
    crowd: float


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

    def weigh(self, newcomers: Sequence[int]) -> None:
        """Notes how like the news of other days the rows ``newcomers`` are, and judges nothing."""
        for some, cosines in self._window.blocks(newcomers):
            self._window.weigh(some, cosines)

    def regroup(self, newcomers: Sequence[int], now: float, at: datetime) -> Regrouped:
        """Judges the events of the rows ``newcomers`` again; ``now`` (days since 1970) bounds what is compared."""
        since = self._window.first_from(now - self._recipe.days)
        near: dict[int, _Near] = {}
        for some, cosines in self._window.blocks(newcomers):
            self._window.weigh(some, cosines)
            near.update(self._near(some, cosines[:, since:], since))
        done = Regrouped(set(), [], [])
        seen: set[int] = set()
        for number in sorted(near):
            if number in seen:
                continue
            event_id = self._window.rows[number].event_id
            mine = [other for other in self._window.events[event_id] if other in near]
            seen.update(mine)
            found = [near[other] for other in mine]
            crowd = sum(each.crowd for each in found) / len(found)
            self._judge(self._pooled(event_id, found), crowd, at, done)
        return done

    def _near(self, some: list[int], cosines: NDArray[np.float32], since: int) -> Iterator[tuple[int, _Near]]:
        """For the rows ``some`` what is near, by their cosines with all rows from ``since`` on; nothing for rows before
        that, and for pages that run live."""
        times, days = self._window.times, self._recipe.days
        pairs = pairs_beyond(cosines, self._recipe.link_near)
        columns = pairs.columns + since
        with np.errstate(invalid="ignore"):  # of two that nothing is compared with
            away = np.abs(times[some][pairs.rows] - times[columns])
        scores = pairs.cosines - self._recipe.decay * away
        good = (away <= days) & (scores > self._recipe.link_near)
        columns, scores = columns[good], scores[good]
        bounds = np.searchsorted(pairs.rows[good], range(len(some) + 1))
        for place, number in enumerate(some):
            if number >= since and times[number] > -np.inf:
                mine = slice(bounds[place], bounds[place + 1])
                counted = np.abs(times[since:] - times[number]) <= days
                yield number, _Near(columns[mine], scores[mine], self._demand.crowd(cosines[place], counted))

    def _pooled(self, event_id: str, found: list[_Near]) -> list[int]:
        """The latest members of an event and of the events nearest to it; empty where there is nothing to judge."""
        window, recipe = self._window, self._recipe
        numbers, scores = (np.concatenate(parts) for parts in list(zip(*found, strict=True))[:2])
        events = {event_id: -1.0}
        for place in np.lexsort((numbers, -scores)).tolist():
            events.setdefault(window.rows[numbers[place]].event_id, float(scores[place]))
            if len(events) > recipe.link_events:
                break
        alone = len(window.events[event_id]) == 1 and max(events.values()) <= recipe.link
        return [] if alone else sorted(chain(*(window.latest_of(each, recipe.merge_members) for each in events)))

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
