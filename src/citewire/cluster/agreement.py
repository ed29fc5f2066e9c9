"""``agreement``: what two reports say alike and what they say otherwise, beside the likeness of their vectors.

Vectors of headlines say what sort of thing happened. Whether it is the same thing is said by names, towns, ages,
numbers and the words themselves: two fires in two towns are more alike than two reports of one fire. Each of these is a
feature between 0 and 1, weighed by a regression over labelled pairs (``weights``).
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

import numpy as np

from citewire.cluster.weights import WEIGHTS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from citewire.cluster.particulars import Particulars

    Table = NDArray[np.float64]

MOST_NAMES = 4.0
"""More names in common say no more."""
TOLD = 0.01
"""From here on a reason is told."""
LEAST, MOST = -0.5, 0.1
"""Bounds, in cosines. What agrees may add little: it shows in the vectors, too, and whatever names one town or one club
would become one event."""


def agreement(some: Sequence[Particulars], others: Sequence[Particulars]) -> Table:
    """What is added to the likeness of each of ``some`` (n) with each of ``others`` (m), in cosines, ``LEAST`` to
    ``MOST``; 0 for a document in which nobody looked for names."""
    read = _read(some, others)
    if not read.any():
        return np.zeros(read.shape)
    found = np.full(read.shape, WEIGHTS["bias"])
    for name, table in features(some, others).items():
        found += WEIGHTS[name] * table
    return np.where(read, found.clip(LEAST, MOST), 0.0)


def features(some: Sequence[Particulars], others: Sequence[Particulars]) -> dict[str, Table]:
    """Name to (n, m) values between 0 and 1. "same": both have one, and one in common; "other": none in common."""
    own = _equal([each.publisher_id for each in some], [each.publisher_id for each in others])
    home = 1.0 * _equal([each.language for each in some], [each.language for each in others])
    heading = home * _shared(some, others, "heading").mean_share()
    names, figures = _shared(some, others, "names"), _shared(some, others, "figures")
    kinds = _Shared(*([{kind for kind, _ in each.figures} for each in side] for side in (some, others)))
    told = {
        "abroad": 1.0 - home,
        "heading": heading,
        "words": home * _shared(some, others, "words").least_share(),
        "outlet": home * own * (1.0 - heading),
        "names": names.least_share(),
        "names shared": np.minimum(names.common, MOST_NAMES) / MOST_NAMES,
        "figures same": 1.0 * (figures.common > 0),
        "figures other": 1.0 * ((kinds.common > 0) & (figures.common == 0)),
    }
    for field in ("ages", "counts"):
        numbers = _shared(some, others, field)
        told |= {f"{field} same": 1.0 * (numbers.common > 0), f"{field} other": numbers.apart()}
    return told | {f"{field} other": _shared(some, others, field).apart() for field in ("towns", "regions", "speakers")}


SAID = {
    "abroad": "they are in two languages",
    "ages other": "their headlines give other ages",
    "ages same": "their headlines give one age",
    "counts other": "their headlines give other numbers",
    "counts same": "their headlines give one number",
    "figures other": "they count the same and give other figures",
    "figures same": "they give one figure",
    "heading": "words that the headlines share",
    "names": "the share of names in common",
    "names shared": "how many names are in common",
    "outlet": "one outlet with another headline",
    "regions other": "their headlines name other regions",
    "speakers other": "others speak",
    "towns other": "their headlines name other towns",
    "words": "words that the openings share",
}


def reasons(one: Particulars, other: Particulars) -> list[str]:
    """What counts for and against one event, in words with what it adds, beginning with what is asked of any two; empty
    where nobody looked for names."""
    if not (one.read and other.read):
        return []
    told = {name: WEIGHTS[name] * float(table[0, 0]) for name, table in features([one], [other]).items()}
    weighty = sorted((name for name in told if abs(told[name]) >= TOLD), key=lambda name: (-abs(told[name]), name))
    return [f"asked of any two {WEIGHTS['bias']:+.2f}", *(f"{SAID[name]} {told[name]:+.2f}" for name in weighty)]


def _read(some: Sequence[Particulars], others: Sequence[Particulars]) -> NDArray[np.bool_]:
    both: NDArray[np.bool_] = np.array([each.read for each in some])[:, None] & np.array([each.read for each in others])
    return both


def _equal(some: Sequence[str], others: Sequence[str]) -> NDArray[np.bool_]:
    equal: NDArray[np.bool_] = np.array(some)[:, None] == np.array(others)
    return equal


def _shared(some: Sequence[Particulars], others: Sequence[Particulars], field: str) -> _Shared:
    return _Shared(*([getattr(each, field) for each in side] for side in (some, others)))


class _Shared:
    """What the sets of one list share with those of another: ``common`` counts it, (n, m)."""

    def __init__(self, some: Sequence[AbstractSet[Hashable]], others: Sequence[AbstractSet[Hashable]]) -> None:
        self._some = np.array([len(each) for each in some], np.float64)[:, None]
        self._others = np.array([len(each) for each in others], np.float64)
        smaller, larger = (some, others) if len(some) <= len(others) else (others, some)
        number = {element: place for place, element in enumerate({element for each in smaller for element in each})}
        if not number:
            self.common: Table = np.zeros((len(some), len(others)))
            return
        common = _held(smaller, number) @ _held(larger, number).T
        self.common = (common if smaller is some else common.T).astype(np.float64)

    def least_share(self) -> Table:
        """Of the smaller set; 0 where one is empty."""
        share: Table = self.common / np.maximum(1.0, np.minimum(self._some, self._others))
        return share

    def mean_share(self) -> Table:
        """Of the geometric mean of both sizes; 0 where one is empty."""
        share: Table = self.common / np.maximum(1.0, np.sqrt(self._some * self._others))
        return share

    def apart(self) -> Table:
        """1 where both have something and nothing in common."""
        apart: Table = 1.0 * ((self._some > 0) & (self._others > 0) & (self.common == 0))
        return apart


def _held(sets: Sequence[AbstractSet[Hashable]], number: dict[Hashable, int]) -> NDArray[np.float32]:
    """A row of ones and zeros for each set: which of the numbered elements it holds. Counts of them are exact."""
    table = np.zeros((len(sets), len(number)), np.float32)
    for place, each in enumerate(sets):
        table[place, [number[element] for element in number.keys() & each]] = 1.0
    return table
