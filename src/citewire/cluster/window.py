"""``Window``: the latest versions of the last days' documents as rows of one matrix, and how they compare.

Vectors are kept as whole numbers (2,048 times their value) in float32. Every partial sum of a dot product then stays
under 2**24 and is exact, whatever the order of adding: a score is the same in a window that was rebuilt after a
restart, on one thread or on eight, so that a decision never hangs on a rounding.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from citewire.cluster.wording import NO_WORDS, Wording

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from citewire.cluster.signs import Signs
    from citewire.model import Placement

SCALE = 2048.0
_FIRST_CAPACITY = 1024
_BLOCK = 64
_OTHER_DAYS = 1.5
_ALIKE = 8  # of the nearest documents of other days


@dataclass(slots=True)
class Row:
    """One document as the window keeps it; ``placement`` always names an event. ``wording`` serves origins alone."""

    document_id: str
    key: str
    publisher_id: str
    at: float
    signs: Signs
    placement: Placement
    wording: Wording = NO_WORDS

    @property
    def event_id(self) -> str:
        """Where it is now."""
        return self.placement.event_id or ""


class Window:
    """Rows in order of arrival, numbered from 0; numbers change when ``expire`` tidies up.

    Times are days since 1970 as float. ``events`` maps an event id to its rows in order of arrival.
    """

    def __init__(self, dimensions: int) -> None:
        self.rows: list[Row] = []
        self.latest: dict[str, int] = {}
        self.events: dict[str, list[int]] = {}
        self._raw = np.zeros((_FIRST_CAPACITY, dimensions), np.float32)
        self._vectors = np.zeros((_FIRST_CAPACITY, dimensions), np.float32)
        self._times = np.full(_FIRST_CAPACITY, -np.inf)
        self._leaving = np.full(_FIRST_CAPACITY, np.inf)
        self._routine = np.zeros(_FIRST_CAPACITY)

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def times(self) -> NDArray[np.float64]:
        """When each row was first seen, -inf for rows that nothing is compared with."""
        return self._times[: len(self.rows)]

    def first_from(self, moment: float) -> int:
        """The first row that was seen at ``moment`` or later; the number of rows where there is none."""
        recent = self.times >= moment
        return int(np.argmax(recent)) if recent.any() else len(self.rows)

    def keys(self, event_id: str) -> list[str]:
        """The keys of the documents of an event; none for an event that isn't in the window."""
        return [self.rows[number].key for number in self.events.get(event_id, ())]

    def vector(self, number: int) -> NDArray[np.float64]:
        """The vector of a row, at length 1 but for rounding."""
        vector: NDArray[np.float64] = self._vectors[number].astype(np.float64) / SCALE
        return vector

    def add(self, row: Row, raw: NDArray[np.float32], vector: NDArray[np.float64] | None = None) -> int:
        """Appends ``row``; ``vector`` is ``raw`` centred, of length 1 (left out where ``recentre`` comes before any
        comparison). An earlier version under the same key retires.

        A page that runs live is a member of its event, but is compared with nothing that comes after it.
        """
        self.remove(row.key)
        number = len(self.rows)
        if number == len(self._vectors):
            self._grow()
        self.rows.append(row)
        self._raw[number] = raw
        if vector is not None:
            self._vectors[number] = whole(vector)
        self._times[number] = -np.inf if row.signs.shell else row.at
        self._leaving[number] = row.at
        self._routine[number] = 0.0
        self.latest[row.key] = number
        self.events.setdefault(row.event_id, []).append(number)
        return number

    def remove(self, key: str) -> None:
        """Takes the latest version of ``key``, if there is one, out of its event and out of every comparison."""
        number = self.latest.pop(key, None)
        if number is None:
            return
        self._times[number], self._leaving[number] = -np.inf, np.inf
        self._leave(self.rows[number].event_id, number)

    def move(self, number: int, placement: Placement) -> None:
        """Gives a row another placement; the members of both events stay in order of arrival."""
        old, new = self.rows[number].event_id, placement.event_id or ""
        self.rows[number].placement = placement
        if old != new:
            self._leave(old, number)
            members = self.events.setdefault(new, [])
            members.append(number)
            members.sort()

    def recentre(self, centred: Callable[[str, NDArray[np.float32]], NDArray[np.float64]]) -> None:
        """Centres all rows anew; ``centred`` takes a language and vectors (n, dimensions) of it."""
        languages = np.array([row.signs.language for row in self.rows])
        for language in sorted({row.signs.language for row in self.rows}):
            numbers = np.flatnonzero(languages == language)
            for some in np.split(numbers, range(_FIRST_CAPACITY, len(numbers), _FIRST_CAPACITY)):
                self._vectors[some] = whole(centred(language, self._raw[some]))

    def routine(self, numbers: list[int]) -> NDArray[np.float64]:
        """How like the news of the days before each row was when ``weigh`` came by, -1 to 1; 0 until then."""
        return self._routine[numbers]

    def weigh(self, numbers: list[int]) -> None:
        """Notes how like earlier news rows are: the mean cosine with the nearest among those of other days.

        Fires, accidents and frost are there every day, and resemble each other more than two reports of one thing that
        happens once.
        """
        for some in np.split(np.array(numbers, np.int64), range(_BLOCK, len(numbers), _BLOCK)):
            earlier = self.times < self.times[some][:, None] - _OTHER_DAYS
            cosines = np.where(earlier & np.isfinite(self.times), self.compare_since(some.tolist(), 0), 0.0)
            nearest = np.sort(cosines, axis=1)[:, -_ALIKE:].astype(np.float64)
            self._routine[some] = np.rint(nearest.sum(axis=1) / _ALIKE * SCALE) / SCALE

    def compare(self, vector: NDArray[np.float64], since: int = 0, until: int | None = None) -> NDArray[np.float32]:
        """Cosine of ``vector`` with rows ``since`` to ``until``."""
        rows = self._vectors[since : len(self.rows) if until is None else until]
        cosines: NDArray[np.float32] = np.vecdot(rows, whole(vector))  # row by row: no threads to wait for
        cosines /= np.float32(SCALE * SCALE)
        return cosines

    def compare_since(self, some: list[int], since: int) -> NDArray[np.float32]:
        """Cosines of every row in ``some`` with all rows from ``since`` on."""
        cosines: NDArray[np.float32] = self._vectors[some] @ self._vectors[since : len(self.rows)].T
        cosines /= np.float32(SCALE * SCALE)
        return cosines

    def compare_members(self, some: list[int], others: list[int]) -> NDArray[np.float32]:
        """Cosines of every row in ``some`` with every row in ``others``."""
        cosines: NDArray[np.float32] = self._vectors[some] @ self._vectors[others].T
        cosines /= np.float32(SCALE * SCALE)
        return cosines

    def expire(self, cutoff: float) -> None:
        """Forgets rows first seen before ``cutoff``, and closes the gaps once half of all rows are gone."""
        for number in np.flatnonzero(self._leaving[: len(self.rows)] < cutoff).tolist():
            self.remove(self.rows[number].key)
        gone = len(self.rows) - len(self.latest)
        if gone > _FIRST_CAPACITY and gone * 2 > len(self.rows):
            self._tidy()

    def _leave(self, event_id: str, number: int) -> None:
        members = self.events[event_id]
        members.remove(number)
        if not members:
            del self.events[event_id]

    def _tidy(self) -> None:
        kept = sorted(self.latest.values())
        numbers = {old: new for new, old in enumerate(kept)}
        self._raw[: len(kept)] = self._raw[kept]
        self._vectors[: len(kept)] = self._vectors[kept]
        self._times[: len(kept)] = self._times[kept]
        self._leaving[: len(kept)] = self._leaving[kept]
        self._routine[: len(kept)] = self._routine[kept]
        self.rows = [self.rows[number] for number in kept]
        self.latest = {row.key: number for number, row in enumerate(self.rows)}
        self.events = {event: [numbers[old] for old in members] for event, members in self.events.items()}

    def _grow(self) -> None:
        self._raw = np.concatenate([self._raw, np.zeros_like(self._raw)])
        self._vectors = np.concatenate([self._vectors, np.zeros_like(self._vectors)])
        self._times = np.concatenate([self._times, np.full(len(self._times), -np.inf)])
        self._leaving = np.concatenate([self._leaving, np.full(len(self._leaving), np.inf)])
        self._routine = np.concatenate([self._routine, np.zeros(len(self._routine))])


def whole(vector: NDArray[np.float64]) -> NDArray[np.float32]:
    """A vector of length 1, or rows of such, in whole numbers."""
    return np.rint(vector * SCALE).astype(np.float32)
