"""``Shares``: what the sets of some documents have in common with those of others, all their sets in one go.

Two documents share perhaps three words of forty, and a pool has a dozen sets of each: intersecting them one by one is
what weighing would mostly cost. So every element is a whole number (``Particulars.codes``), those that stand in one
document alone are left out, and what is in common are products of small tables of ones and zeros.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from citewire.cluster.particulars import CODE_BITS, SETS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from citewire.cluster.particulars import Particulars

    Table = NDArray[np.float64]

_PLACES = {name: place for place, name in enumerate(SETS)}


class Shares:
    """Of each of ``some`` (n) with each of ``others`` (m), by the name of the set; neither may be empty."""

    def __init__(self, some: Sequence[Particulars], others: Sequence[Particulars]) -> None:
        both = some if some is others else [*some, *others]
        of_some, of_others = slice(len(some)), slice(-len(others), None)
        sizes = np.array([each.sizes for each in both], np.float64).T
        self._some, self._others = sizes[:, of_some, None], sizes[:, None, of_others]
        self._common = np.zeros((len(SETS), len(some), len(others)))
        held, bounds = _held(both)
        for place, (start, end) in enumerate(pairwise(bounds)):
            if end > start:
                self._common[place] = held[of_some, start:end] @ held[of_others, start:end].T
        if some is others:  # what stands in one document alone, it shares with itself
            own = np.arange(len(some))
            self._common[:, own, own] = sizes

    def common(self, name: str) -> Table:
        """How many elements are in common, (n, m)."""
        common: Table = self._common[_PLACES[name]]
        return common

    def least_share(self, name: str) -> Table:
        """Of the smaller set; 0 where one is empty."""
        place = _PLACES[name]
        share: Table = self._common[place] / np.maximum(1.0, np.minimum(self._some[place], self._others[place]))
        return share

    def mean_share(self, name: str) -> Table:
        """Of the geometric mean of both sizes; 0 where one is empty."""
        place = _PLACES[name]
        share: Table = self._common[place] / np.maximum(1.0, np.sqrt(self._some[place] * self._others[place]))
        return share

    def apart(self, name: str) -> NDArray[np.bool_]:
        """Whether both have something and nothing in common."""
        place = _PLACES[name]
        apart: NDArray[np.bool_] = (self._some[place] > 0) & (self._others[place] > 0) & (self._common[place] == 0)
        return apart


def equal(some: Sequence[str], others: Sequence[str]) -> NDArray[np.bool_]:
    """Which of ``some`` (n) are the same as which of ``others`` (m)."""
    number: dict[str, int] = {}  # comparing strings in numpy takes four times as long
    one, other = (np.array([number.setdefault(each, len(number)) for each in side]) for side in (some, others))
    same: NDArray[np.bool_] = one[:, None] == other
    return same


def _held(documents: Sequence[Particulars]) -> tuple[NDArray[np.float32], list[int]]:
    """A row of ones and zeros for each document: which of the elements it holds that stand in two at least (counts of
    them are exact); and where the columns of each set begin, and the last ends."""
    codes = np.concatenate([each.codes for each in documents])
    holders = np.repeat(np.arange(len(documents)), [len(each.codes) for each in documents])
    order = codes.argsort()
    codes, holders = codes[order], holders[order]
    first = np.ones(len(codes) + 1, np.bool_)
    np.not_equal(codes[1:], codes[:-1], out=first[1:-1])
    twice = ~(first[:-1] & first[1:])
    codes, holders, first = codes[twice], holders[twice], first[:-1][twice]
    table = np.zeros((len(documents), int(np.count_nonzero(first))), np.float32)
    table[holders, np.cumsum(first) - 1] = 1.0
    return table, np.searchsorted(codes[first] >> CODE_BITS, np.arange(len(SETS) + 1)).tolist()
