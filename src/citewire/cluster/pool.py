"""``Pool``: some documents of the window with their likeness in pairs and with what keeps two of them apart."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from citewire.cluster.agreement import agreement
from citewire.cluster.shares import equal

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from citewire.cluster.decisions import Decisions
    from citewire.cluster.recipe import Recipe
    from citewire.cluster.window import Row, Window


class Pool(NamedTuple):
    """``numbers`` are rows of the window (n of them), ``scores`` and ``opposed`` (n, n) as ``linkage.link`` wants them;
    rows that share a number in ``groups`` are never parted."""

    numbers: list[int]
    scores: NDArray[np.float64]
    opposed: NDArray[np.bool_]
    groups: list[int]


def pool_of(window: Window, numbers: list[int], recipe: Recipe, decisions: Decisions) -> Pool:
    """Compares every two rows of ``numbers`` (ascending)."""
    rows = [window.rows[number] for number in numbers]
    times = window.times[numbers]
    days = np.abs(times[:, None] - times)
    scores = window.compare_members(numbers, numbers) - recipe.decay * days + _agreed(rows, recipe)
    routine = recipe.routine * np.maximum(0.0, window.routine(numbers) - recipe.routine_free)
    scores -= np.maximum(routine[:, None], routine)
    events = [row.event_id for row in rows]
    scores += recipe.stay * equal(events, events)
    scores = np.where(days <= recipe.days, np.maximum(scores, -0.99), -1.0)
    return Pool(numbers, scores, _opposed(rows, decisions), _groups(rows, decisions))


def _agreed(rows: list[Row], recipe: Recipe) -> NDArray[np.float64]:
    """What is added to the likeness for what two say alike, and taken off for what they say otherwise."""
    told = [row.signs.particulars for row in rows]
    denial = np.array([row.signs.denial for row in rows])
    agreed: NDArray[np.float64] = recipe.agreed * agreement(told, told) - recipe.denial * (denial[:, None] != denial)
    return agreed


def _opposed(rows: list[Row], decisions: Decisions) -> NDArray[np.bool_]:
    """Pairs with conflicting signs (``signs.conflict`` for many at once), and what editors keep apart."""
    opposed = np.zeros((len(rows), len(rows)), np.bool_)
    for sets in ([row.signs.ordinals for row in rows], [row.signs.attackers for row in rows]):
        told = _told(sets)
        if told.any():
            opposed |= _both(told) & ~_common(sets)
    if decisions:
        for place, row in enumerate(rows):
            barred = [decisions.part([row.key], [other.key]) for other in rows]
            opposed[place] |= barred
            opposed[:, place] |= barred
    np.fill_diagonal(opposed, val=False)
    return opposed


def _groups(rows: list[Row], decisions: Decisions) -> list[int]:
    """Every row for itself, but for those that editors put together (and did not keep apart)."""
    groups = list(range(len(rows)))
    if not decisions:
        return groups
    places = {row.key: place for place, row in enumerate(rows)}
    firsts = {row.event_id: place for place, row in reversed(list(enumerate(rows)))}
    for place, row in enumerate(rows):
        mates = [places[key] for key in sorted(decisions.joined_to(row.key) & places.keys())]
        if (event_id := decisions.event_of(row.key)) is not None:
            mates.append(firsts.setdefault(event_id, place))
        for mate in mates:
            mine, theirs = (
                [rows[each].key for each, group in enumerate(groups) if group == groups[one]] for one in (place, mate)
            )
            if groups[mate] != groups[place] and not decisions.part(mine, theirs):
                old, new = groups[mate], groups[place]
                groups = [new if group == old else group for group in groups]
    return groups


def _told(sets: Sequence[Collection[Hashable]]) -> NDArray[np.bool_]:
    return np.array([bool(each) for each in sets])


def _both(told: NDArray[np.bool_]) -> NDArray[np.bool_]:
    both: NDArray[np.bool_] = told[:, None] & told
    return both


def _common(sets: Sequence[Collection[Hashable]]) -> NDArray[np.bool_]:
    """Which two sets share something."""
    number: dict[Hashable, int] = {}
    for each in sets:
        for element in each:
            number.setdefault(element, len(number))
    holds = np.zeros((len(sets), len(number)), np.float32)
    for place, each in enumerate(sets):
        holds[place, [number[element] for element in each]] = 1.0
    common: NDArray[np.bool_] = holds @ holds.T > 0.0
    return common
