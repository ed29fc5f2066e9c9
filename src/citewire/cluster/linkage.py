"""``link``: which of some documents belong together, from the likeness of every two of them.

Agglomeration, best first: at each step the two groups with the strongest bond become one, while the bond is more than
is asked of groups of their size. Unlike a decision made once on arrival it can be made again with all that is known
by then, and it can take apart what was put together.

The bond is .7 of the mean, over the documents of the smaller group, of the likeness to the nearest one in the larger,
and .3 of the mean over all pairs. The best single pair in place of the former does as well on OG2021, but makes a chain
of every two large groups that share one bridge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from citewire.cluster.recipe import Recipe

_NEVER = -8.0
_GRAIN = 2.0**20  # scores are rounded to this: sums of them are exact, so that the order of adding can't matter


def link(scores: NDArray[np.float64], opposed: NDArray[np.bool_], groups: list[int], recipe: Recipe) -> list[int]:
    """The number of the group of every document, groups numbered by their first document.

    ``scores`` (n, n) are symmetric, -1 where two are too far apart in time to be compared; ``opposed`` (n, n) says
    which two never share a group, even by way of others. ``groups`` are those to start with: documents that share one
    stay together.
    """
    number: dict[int, int] = {}
    labels = [number.setdefault(group, len(number)) for group in groups]
    linkage = _Linkage(np.rint(scores * _GRAIN) / _GRAIN, opposed, np.array(labels), recipe)
    while linkage.step():
        pass
    number.clear()
    return [number.setdefault(label, len(number)) for label in linkage.labels.tolist()]


class _Linkage:
    """Tables over groups by number; a group that another took in keeps its number and is not ``_alive``."""

    def __init__(
        self, scores: NDArray[np.float64], opposed: NDArray[np.bool_], labels: NDArray[np.int64], recipe: Recipe
    ) -> None:
        self._recipe = recipe
        self.labels = labels
        near = scores > -1.0
        np.fill_diagonal(near, val=False)
        # The nearest document of every group to each document, and the sum of that over the documents of each group.
        self._nearest = _columns(np.where(near, scores, -1.0), labels, np.maximum)
        self._reach = _columns(self._nearest.T, labels, np.add).T
        self._sizes = np.bincount(labels).astype(np.float64)
        self._sums = _squeezed(np.where(near, scores, 0.0), labels)
        self._counts = _squeezed(near.astype(np.float64), labels)
        self._opposed = _squeezed(opposed.astype(np.float64), labels) > 0.0
        self._alive = np.ones(len(self._sizes), np.bool_)
        self._margins = self._judged(np.arange(len(self._sizes)))

    def step(self) -> bool:
        """Joins the two groups whose bond most exceeds what is asked; False where none does."""
        one, other = divmod(int(self._margins.argmax()), len(self._margins))
        if self._margins[one, other] <= 0.0:
            return False
        self._join(one, other)  # the lower number comes first: the table is symmetric
        return True

    def _join(self, kept: int, gone: int) -> None:
        self._alive[gone] = False
        self.labels[self.labels == gone] = kept
        self._sizes[kept] += self._sizes[gone]
        for table in (self._sums, self._counts, self._opposed):
            table[kept] += table[gone]
            table[:, kept] = table[kept]
        np.maximum(self._nearest[:, kept], self._nearest[:, gone], out=self._nearest[:, kept])
        self._reach[kept] += self._reach[gone]
        self._reach[:, kept] = np.bincount(self.labels, self._nearest[:, kept], len(self._alive))
        self._margins[kept] = self._margins[:, kept] = self._judged(np.array([kept]))[0]
        self._margins[gone] = self._margins[:, gone] = _NEVER

    def _judged(self, groups: NDArray[np.int64]) -> NDArray[np.float64]:
        """By how much the bonds of ``groups`` (rows) with all groups exceed what is asked."""
        sizes, mine = self._sizes, self._sizes[groups][:, None]
        there, back = self._reach[groups] / mine, self._reach[:, groups].T / sizes
        fit = np.where(mine < sizes, there, np.where(mine > sizes, back, np.maximum(there, back)))
        mean = self._sums[groups] / np.maximum(self._counts[groups], 1.0)
        margins: NDArray[np.float64] = mean + self._recipe.link_fit * (fit - mean) - self._asked(mine, sizes)
        never = self._opposed[groups] | (self._counts[groups] == 0.0) | ~self._alive
        never[np.arange(len(groups)), groups] = True
        margins[never] = _NEVER
        return margins

    def _asked(self, mine: NDArray[np.float64], sizes: NDArray[np.float64]) -> NDArray[np.float64]:
        """More of large groups: among many documents one is near anything."""
        recipe = self._recipe
        beyond = np.maximum(0.0, np.log2(np.maximum(mine, sizes) / recipe.large_from))
        asked: NDArray[np.float64] = recipe.link + recipe.link_growth * np.log2(mine * sizes) + recipe.large * beyond
        return asked


def _columns(table: NDArray[np.float64], labels: NDArray[np.int64], how: np.ufunc) -> NDArray[np.float64]:
    """The columns of one group put together."""
    count = int(labels.max()) + 1
    if count == len(labels):
        return table.copy()
    groups = [how.reduce(table[:, labels == group], axis=1) for group in range(count)]
    return np.stack(groups, axis=1)


def _squeezed(table: NDArray[np.float64], labels: NDArray[np.int64]) -> NDArray[np.float64]:
    """A table over documents summed up to one over groups."""
    return _columns(_columns(table, labels, np.add).T, labels, np.add).T
