"""What the sets of some documents have in common with those of others: ``Shares`` for many, ``Pair`` for two.

Two documents share perhaps three words of forty, and a pool has a dozen sets of each: intersecting them one by one is
what weighing would mostly cost. So every element is a whole number (``Particulars.codes``), those that stand in one
document alone are left out, and what is in common are products of small tables of ones and zeros. Six documents with
six take two thirds as long that way as two by two, a hundred with a hundred an eightieth.
"""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from citewire.cluster.particulars import CODE_BITS, SETS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from citewire.cluster.particulars import Particulars

Table = NDArray[np.float64]
Value = TypeVar("Value", float, Table)
"""Of one pair, or of each of some documents (n) with each of others (m)."""
Value_co = TypeVar("Value_co", float, Table, covariant=True)

_PLACES = {name: place for place, name in enumerate(SETS)}


class Sharing(Protocol[Value_co]):
    """What ``Shares`` and ``Pair`` know alike, by the name of an attribute of ``Particulars``: one of ``SETS`` for all
    but ``equal``."""

    def equal(self, name: str) -> Value_co:
        """1 where both have the same."""
        ...

    def common(self, name: str) -> Value_co:
        """How many elements are in common."""
        ...

    def least_share(self, name: str) -> Value_co:
        """What is in common of the smaller set; 0 where one is empty."""
        ...

    def mean_share(self, name: str) -> Value_co:
        """What is in common of the geometric mean of both sizes; 0 where one is empty."""
        ...

    def some_share(self, name: str, most: float) -> Value_co:
        """What is in common of ``most``, 1 where it is more."""
        ...

    def same(self, name: str) -> Value_co:
        """1 where something is in common."""
        ...

    def apart(self, name: str) -> Value_co:
        """1 where both have something and nothing in common."""
        ...


class Pair:
    """One document with another."""

    def __init__(self, one: Particulars, other: Particulars) -> None:
        self._one, self._other = one, other

    def equal(self, name: str) -> float:
        return 1.0 if getattr(self._one, name) == getattr(self._other, name) else 0.0

    def common(self, name: str) -> float:
        return float(len(getattr(self._one, name) & getattr(self._other, name)))

    def least_share(self, name: str) -> float:
        one, other = getattr(self._one, name), getattr(self._other, name)
        return len(one & other) / max(1.0, min(len(one), len(other)))

    def mean_share(self, name: str) -> float:
        one, other = getattr(self._one, name), getattr(self._other, name)
        return len(one & other) / max(1.0, sqrt(len(one) * len(other)))

    def some_share(self, name: str, most: float) -> float:
        return min(self.common(name), most) / most

    def same(self, name: str) -> float:
        return 0.0 if getattr(self._one, name).isdisjoint(getattr(self._other, name)) else 1.0

    def apart(self, name: str) -> float:
        one, other = getattr(self._one, name), getattr(self._other, name)
        return 1.0 if one and other and one.isdisjoint(other) else 0.0


class Shares:
    """Each of ``some`` (n) with each of ``others`` (m), neither of them empty; tables are (n, m)."""

    def __init__(self, some: Sequence[Particulars], others: Sequence[Particulars]) -> None:
        self._sides = some, others
        both = some if some is others else [*some, *others]
        self._held, self._bounds = _held(both)
        self._sizes = np.array([each.sizes for each in both], np.float64).T
        self._common: dict[str, Table] = {}

    def equal(self, name: str) -> Table:
        some, others = ([getattr(each, name) for each in side] for side in self._sides)
        return equal(some, others).astype(np.float64)

    def common(self, name: str) -> Table:
        if name not in self._common:
            self._common[name] = self._counted(_PLACES[name])
        return self._common[name]

    def least_share(self, name: str) -> Table:
        share: Table = self.common(name) / np.maximum(1.0, np.minimum(*self._sizes_of(name)))
        return share

    def mean_share(self, name: str) -> Table:
        share: Table = self.common(name) / np.maximum(1.0, np.sqrt(np.multiply(*self._sizes_of(name))))
        return share

    def some_share(self, name: str, most: float) -> Table:
        share: Table = np.minimum(self.common(name), most) / most
        return share

    def same(self, name: str) -> Table:
        return (self.common(name) > 0.0).astype(np.float64)

    def apart(self, name: str) -> Table:
        some, others = self._sizes_of(name)
        apart: NDArray[np.bool_] = (some > 0.0) & (others > 0.0) & (self.common(name) == 0.0)
        return apart.astype(np.float64)

    def _sizes_of(self, name: str) -> tuple[Table, Table]:
        some, others = self._sides
        sizes = self._sizes[_PLACES[name]]
        return sizes[: len(some), None], sizes[-len(others) :]

    def _counted(self, place: int) -> Table:
        some, others = self._sides
        start, end = self._bounds[place : place + 2]
        if start == end:
            common = np.zeros((len(some), len(others)))
        else:
            held = self._held[:, start:end]
            common = (held[: len(some)] @ held[-len(others) :].T).astype(np.float64)
        if some is others:  # what stands in one document alone, it shares with itself
            np.fill_diagonal(common, self._sizes[place])
        return common


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
