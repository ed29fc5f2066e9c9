"""``Merger``: takes one event into another once both have grown together."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from citewire.cluster.signs import Signs, conflict
from citewire.cluster.voices import met, one_voice
from citewire.model import Change, Placement

if TYPE_CHECKING:
    from collections.abc import Mapping, Set
    from datetime import datetime

    from citewire.cluster.decisions import Decisions
    from citewire.cluster.demand import Demand
    from citewire.cluster.likeness import Likeness
    from citewire.cluster.recipe import Recipe
    from citewire.cluster.window import Window


class _Bond(NamedTuple):
    strength: float
    best: float
    event_id: str


class Merger:
    """Judges events by their members as they are now, so that it needs no memory of its own."""

    def __init__(self, window: Window, recipe: Recipe, demand: Demand, decisions: Decisions) -> None:
        self._window = window
        self._demand = demand
        self._decisions = decisions
        self._recipe = recipe

    def merge(
        self, number: int, likeness: Likeness, at: datetime, crowd: float = 0.0
    ) -> tuple[list[Placement], list[Change]]:
        """Merges the event of row ``number`` with what it has grown together with.

        ``likeness`` is that of the new row; ``crowd`` is asked on top. Returns the placements of the other rows that
        changed, in order of arrival, and one Change for each event that was taken in.
        """
        touched = self.settle(self._window.rows[number].event_id)
        changes: list[Change] = []
        candidates = self._candidates(number, likeness, crowd)
        while (bond := self._strongest(self._window.rows[number].event_id, candidates, crowd)) is not None:
            candidates.remove(bond.event_id)
            changed, change = self._join(self._window.rows[number].event_id, bond, at)
            touched |= changed | self.settle(change.heir, changed)
            changes.append(change)
        touched.discard(number)
        return [self._window.rows[row].placement for row in sorted(touched)], changes

    def _candidates(self, number: int, likeness: Likeness, crowd: float) -> list[str]:
        """The events nearest to the new row, best first, without its own; where it is alone in its own, those that are
        near enough (two events are never nearer than their nearest pair)."""
        own = self._window.rows[number].event_id
        least = self._recipe.merge + crowd if len(self._window.events[own]) == 1 else self._recipe.merge / 2
        found: dict[str, None] = {}
        for row, score in zip(likeness.near.tolist(), likeness.scores.tolist(), strict=True):
            if len(found) == self._recipe.merge_candidates or score <= least:
                break
            event_id = self._window.rows[row].event_id
            if event_id != own:
                found[event_id] = None
        return list(found)

    def _strongest(self, event_id: str, candidates: list[str], crowd: float) -> _Bond | None:
        bonds = self._bonds(event_id, candidates) if candidates else []
        strong = [bond for bond in bonds if self._demand.met_by_merging(bond.strength - crowd, event_id, bond.event_id)]
        return next((bond for bond in sorted(strong, reverse=True) if not self._opposed(event_id, bond.event_id)), None)

    def _bonds(self, event_id: str, candidates: list[str]) -> list[_Bond]:
        """With each candidate half the best pair and half the mean pair between the latest members, pairs within the
        window alone."""
        most = self._recipe.merge_members
        some, *latest = (self._window.latest_of(each, most) for each in (event_id, *candidates))
        others = [number for each in latest for number in each]
        times = self._window.times
        days = np.abs(times[some][:, None] - times[others])
        scores = self._window.compare_members(some, others) - self._recipe.decay * days
        near, end, bonds = days <= self._recipe.days, 0, []
        for other, members in zip(candidates, latest, strict=True):
            start, end = end, end + len(members)
            found = scores[:, start:end][near[:, start:end]]
            best = float(found.max(initial=-1.0))
            bonds.append(_Bond(best / 2 + float(found.mean()) / 2 if found.size else -1.0, best, other))
        return bonds

    def _opposed(self, event_id: str, other: str) -> bool:
        if self._decisions.part(self._window.keys(event_id), self._window.keys(other)):
            return True
        return conflict(self._all_signs(event_id), self._all_signs(other)) is not None

    def _all_signs(self, event_id: str) -> Signs:
        signs = [self._window.rows[number].signs for number in self._window.events[event_id]]
        return Signs(
            frozenset[int]().union(*(one.ordinals for one in signs)),
            frozenset[str]().union(*(one.attackers for one in signs)),
            frozenset[str]().union(*(one.places for one in signs)),
        )

    def _join(self, event_id: str, bond: _Bond, at: datetime) -> tuple[set[int], Change]:
        """The event seen first keeps its id, or that to which a document is fixed."""
        window = self._window
        kept, gone = sorted((event_id, bond.event_id), key=lambda event: window.events[event][0])
        if self._decisions.claimed(window.keys(gone)) == gone:
            kept, gone = gone, kept
        story_id = window.rows[window.events[kept][0]].placement.story_id
        reason = f"{bond.strength:.2f} between the two, nearest pair {bond.best:.2f}"
        changed = set(window.events[gone])
        for number in sorted(changed):
            placement = window.rows[number].placement
            why = f"{placement.reason.split('; merged from')[0]}; merged from {gone!r} ({reason})"
            window.move(number, replace(placement, event_id=kept, story_id=story_id, reason=why))
        return changed, Change("merged", gone, kept, reason, at)

    def settle(self, event_id: str, newcomers: Set[int] = frozenset()) -> set[int]:
        """Lets each outlet and agency speak with one voice in the event; returns the rows whose origin changed.
        ``newcomers`` are rows that were elsewhere when the others came: what goes back to one text shows only now."""
        numbers = self._window.events[event_id]
        changed = self._meet(numbers, newcomers)
        voices = one_voice([(number, self._window.rows[number]) for number in numbers])
        self._give(voices)
        return changed | voices.keys()

    def _meet(self, numbers: list[int], newcomers: Set[int]) -> set[int]:
        places = {place for place, number in enumerate(numbers) if number in newcomers}
        if not places or len(numbers) < 2:
            return set()
        rows = [self._window.rows[number] for number in numbers]
        found = met(rows, self._window.compare_members(numbers, numbers), places)
        self._give({numbers[place]: origin_id for place, origin_id in found.items()})
        return {numbers[place] for place in found}

    def _give(self, origins: Mapping[int, str]) -> None:
        for number, origin_id in origins.items():
            self._window.move(number, replace(self._window.rows[number].placement, origin_id=origin_id))
