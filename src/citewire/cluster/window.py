"""``Window``: the latest versions of the last days' documents as rows of one matrix, and how they compare.

Vectors are kept as whole numbers (2,048 times their value) in float32. Every partial sum of a dot product then stays
under 2**24 and is exact, whatever the order of adding: a score is the same in a window that was rebuilt after a
restart, on one thread or on eight, so that a decision never hangs on a rounding.
"""

from __future__ import annotations

from dataclasses import dataclass
from heapq import heappop, heappush
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from citewire.cluster.means import centred
from citewire.cluster.wording import NO_WORDS, Wording

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from citewire.cluster.signs import Signs
    from citewire.model import Placement

SCALE = 2048.0
_FIRST_CAPACITY = 1024
_BLOCK = 128
"""So many rows are compared or centred at once: what is at hand then stays in the cache of the processor."""
_TABLES = ("_raw", "_vectors", "_times", "_routine", "_tongues")
_GAPS = 8
_OTHER_DAYS = 1.5
_SOMEWHAT = 0.2  # hardly any two documents at random are so much alike
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
    """Rows in order of arrival, numbered from 0; numbers change in ``tidy``.

    Times are days since 1970 as float. ``events`` maps an event id to its rows in order of arrival.
    """

    def __init__(self, dimensions: int) -> None:
        self.rows: list[Row] = []
        self.latest: dict[str, int] = {}
        self.events: dict[str, list[int]] = {}
        self._shells: set[int] = set()
        self._raw = np.zeros((_FIRST_CAPACITY, dimensions), np.float32)
        self._vectors = np.zeros((_FIRST_CAPACITY, dimensions), np.float32)
        self._times = np.full(_FIRST_CAPACITY, -np.inf)
        self._leaving: list[tuple[float, str, str]] = []  # when seen, key and document, a heap: the next comes first
        self._routine = np.zeros(_FIRST_CAPACITY)
        self._tongues = np.zeros(_FIRST_CAPACITY, np.int32)
        self._languages: dict[str, int] = {}
        self._first_from = (-np.inf, 0)

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def times(self) -> NDArray[np.float64]:
        """When each row was first seen, -inf for rows that nothing is compared with."""
        return self._times[: len(self.rows)]

    def first_from(self, moment: float) -> int:
        """The first row that was seen at ``moment`` or later; the number of rows where there is none. Cheapest where
        moments follow each other in time."""
        if moment < self._first_from[0]:
            self._first_from = (moment, 0)
        number = self._first_from[1]
        while number < len(self.rows) and not self._times[number] >= moment:
            number += 1
        self._first_from = (moment, number)
        return number

    def keys(self, event_id: str) -> list[str]:
        """The keys of the documents of an event; none for an event that isn't in the window."""
        return [self.rows[number].key for number in self.events.get(event_id, ())]

    def latest_of(self, event_id: str, count: int) -> list[int]:
        """The latest ``count`` members of an event, pages that run live left out."""
        members = self.events[event_id][-count:]
        if self._shells.isdisjoint(members):  # nearly always
            return members
        return [number for number in members if number not in self._shells]

    def add(self, row: Row, raw: NDArray[np.float32], vector: NDArray[np.float32] | None = None) -> int:
        """Appends ``row``; ``vector`` is ``raw`` centred, in whole numbers (left out where ``recentre`` comes before
        any comparison). An earlier version under the same key retires.

        A page that runs live is a member of its event, but is compared with nothing that comes after it.
        """
        self.remove(row.key)
        number = len(self.rows)
        if number == len(self._vectors):
            self._grow()
        self.rows.append(row)
        self._raw[number] = raw
        if vector is not None:
            self._vectors[number] = vector
        self._times[number] = row.at
        if row.signs.shell:
            self._times[number] = -np.inf
            self._shells.add(number)
        heappush(self._leaving, (row.at, row.key, row.document_id))
        self._routine[number] = 0.0
        self._tongues[number] = self._languages.setdefault(row.signs.language, len(self._languages))
        self.latest[row.key] = number
        self.events.setdefault(row.event_id, []).append(number)
        return number

    def remove(self, key: str) -> None:
        """Takes the latest version of ``key``, if there is one, out of its event and out of every comparison."""
        number = self.latest.pop(key, None)
        if number is None:
            return
        self._times[number] = -np.inf
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

    def recentre(self, means: Callable[[Sequence[str]], NDArray[np.float32]]) -> None:
        """Centres all rows anew; ``means`` takes languages and gives the mean vector of each."""
        of_languages = means(list(self._languages))
        for start in range(0, len(self.rows), _BLOCK):
            some = slice(start, min(start + _BLOCK, len(self.rows)))
            self._vectors[some] = whole(centred(self._raw[some], of_languages[self._tongues[some]]))

    def routine(self, numbers: list[int]) -> NDArray[np.float64]:
        """How like the news of the days before each row was when ``weigh`` came by, -1 to 1; 0 until then."""
        return self._routine[numbers]

    def weigh(self, numbers: list[int], cosines: NDArray[np.float32]) -> None:
        """Notes how like earlier news rows are: the mean cosine with the nearest among those of other days.
        ``cosines`` are theirs with all rows.

        Fires, accidents and frost are there every day, and resemble each other more than two reports of one thing that
        happens once.
        """
        times, since = self.times, self._times[numbers] - _OTHER_DAYS
        pairs = pairs_beyond(cosines, _SOMEWHAT)
        seen = times[pairs.columns]
        earlier = np.isfinite(seen) & (seen < since[pairs.rows])
        found, bounds = pairs.cosines[earlier], np.searchsorted(pairs.rows[earlier], range(len(numbers) + 1))
        for place, number in enumerate(numbers):
            alike = found[bounds[place] : bounds[place + 1]]
            if len(alike) < _ALIKE:
                alike = _of_earlier(cosines[place], np.isfinite(times) & (times < since[place]))
            nearest = np.partition(alike, max(0, len(alike) - _ALIKE))[-_ALIKE:].astype(np.float64)
            self._routine[number] = np.rint(nearest.sum() / _ALIKE * SCALE) / SCALE

    def blocks(self, numbers: Sequence[int]) -> Iterator[tuple[list[int], NDArray[np.float32]]]:
        """``numbers`` by the hundred, with their cosines with all rows."""
        for start in range(0, len(numbers), _BLOCK):
            some = list(numbers[start : start + _BLOCK])
            yield some, self.compare_all(self._vectors[some])

    def compare(self, vector: NDArray[np.float32], since: int = 0) -> NDArray[np.float32]:
        """Cosines of ``vector`` (centred, in whole numbers) with the rows from ``since`` on."""
        cosines: NDArray[np.float32] = np.vecdot(self._vectors[since : len(self.rows)], vector)  # faster than a product
        cosines /= np.float32(SCALE * SCALE)
        return cosines

    def compare_all(self, vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        """Cosines of vectors (n, dimensions) with all rows."""
        if len(vectors) == 1:
            return self.compare(vectors[0])[None]
        cosines: NDArray[np.float32] = vectors @ self._vectors[: len(self.rows)].T
        cosines /= np.float32(SCALE * SCALE)
        return cosines

    def compare_members(self, some: list[int], others: list[int]) -> NDArray[np.float32]:
        """Cosines of every row in ``some`` with every row in ``others``."""
        cosines: NDArray[np.float32] = self._vectors[some] @ self._vectors[others].T
        cosines /= np.float32(SCALE * SCALE)
        return cosines

    def expire(self, cutoff: float) -> None:
        """Forgets rows first seen before ``cutoff``."""
        while self._leaving and self._leaving[0][0] < cutoff:
            _, key, document_id = heappop(self._leaving)
            number = self.latest.get(key)
            if number is not None and self.rows[number].document_id == document_id:
                self.remove(key)

    def tidy(self) -> None:
        """Closes the gaps once one row in ``_GAPS`` is gone, for gaps are compared like the rest; rows get new numbers
        then."""
        gone = len(self.rows) - len(self.latest)
        if gone > _FIRST_CAPACITY and gone * _GAPS > len(self.rows):
            self._tidy()

    def _leave(self, event_id: str, number: int) -> None:
        members = self.events[event_id]
        members.remove(number)
        if not members:
            del self.events[event_id]

    def _tidy(self) -> None:
        self._first_from = (-np.inf, 0)
        kept = sorted(self.latest.values())
        numbers = {old: new for new, old in enumerate(kept)}
        for table in (getattr(self, name) for name in _TABLES):
            table[: len(kept)] = table[kept]
        self.rows = [self.rows[number] for number in kept]
        self.latest = {row.key: number for number, row in enumerate(self.rows)}
        self._shells = {number for number, row in enumerate(self.rows) if row.signs.shell}
        self.events = {event: [numbers[old] for old in members] for event, members in self.events.items()}

    def _grow(self) -> None:
        for name in _TABLES:
            table = getattr(self, name)
            setattr(self, name, np.concatenate([table, np.zeros_like(table)]))


class Pairs(NamedTuple):
    """Places in a table of cosines, by row and column in order, and what stands there."""

    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    cosines: NDArray[np.float32]


def pairs_beyond(cosines: NDArray[np.float32], least: float) -> Pairs:
    """Where a table (n, m) is above ``least``."""
    flat = np.flatnonzero(cosines > np.float32(least))
    rows, columns = np.divmod(flat, cosines.shape[1])
    return Pairs(rows, columns, cosines.ravel()[flat])


def _of_earlier(cosines: NDArray[np.float32], earlier: NDArray[np.bool_]) -> NDArray[np.float32]:
    """The cosines with earlier rows; a row that isn't counts as one that is not alike. More of these than are looked
    at change nothing, and picking the greatest among thousands of zeros takes long."""
    found = cosines[earlier]
    others = np.zeros(min(_ALIKE, len(cosines) - len(found)), np.float32)
    return np.concatenate([found, others])


def whole(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """A vector of length 1, or rows of such, in whole numbers."""
    scaled: NDArray[np.float32] = vectors * np.float32(SCALE)
    return np.rint(scaled, out=scaled)
