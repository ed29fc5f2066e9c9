"""``link``: which of some documents belong together, from the likeness of every two of them.

Agglomeration, best first: at each step the two groups with the strongest bond become one, while the bond is more than
is asked of groups of their size. Unlike a decision made once on arrival it can be made again with all that is known
by then, and it can take apart what was put together.

The bond is .7 of the mean, over the documents of the smaller group, of the likeness to the nearest one in the larger,
and .3 of the mean over all pairs. The best single pair in place of the former does as well on OG2021, but makes a chain
of every two large groups that share one bridge.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from citewire.cluster.recipe import Recipe

_NEVER = -8.0
_OPPOSED = -(2.0**30)  # as the score of a pair: no mean with it is ever enough, whatever the others are
_NONE = 2.0**-60  # as a number of pairs: none, beside 1 it is lost in rounding, and something to divide by
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
    """Tables over groups by number; a group that another took in keeps its number, and nothing joins it any more.

    A step changes one row of each table, so that it costs its calls of numpy and hardly more for many documents:
    tables that change alike lie in one array, and what is asked is looked up.
    """

    def __init__(
        self, scores: NDArray[np.float64], opposed: NDArray[np.bool_], labels: NDArray[np.int64], recipe: Recipe
    ) -> None:
        self.labels = labels
        self._fit = recipe.link_fit
        self._asked = asked(recipe, 1 << len(labels).bit_length())
        near = scores > -1.0
        np.fill_diagonal(near, val=False)
        nearest = _columns(np.where(near, scores, -1.0), labels, np.maximum)
        sums = np.where(opposed, _OPPOSED, np.where(near, scores, 0.0))
        # Over the pairs of two groups: the sum of their scores, and how many are near; then for each group (rows) the
        # sum of its nearest to each document over the documents of another.
        tables = (_squeezed(sums, labels), _squeezed(np.where(near, 1.0, _NONE), labels))
        self._sums = np.stack([*tables, _columns(nearest.T, labels, np.add).T])
        self._nearest = np.ascontiguousarray(nearest.T)
        self._sizes = np.bincount(labels)
        mine = self._sizes[:, None]
        self._margins = self._judged(mine, self._sums, self._sums[2].T, self._asked[mine, self._sizes])
        np.fill_diagonal(self._margins, _NEVER)

    def step(self) -> bool:
        """Joins the two groups whose bond most exceeds what is asked; False where none does."""
        margins = self._margins
        best = int(margins.argmax())
        if margins.item(best) <= 0.0:
            return False
        self._join(*divmod(best, len(margins)))  # the lower number comes first: the table is symmetric
        return True

    def _join(self, kept: int, gone: int) -> None:
        sums, nearest, margins, sizes = self._sums, self._nearest, self._margins, self._sizes
        self.labels[self.labels == gone] = kept
        sizes[kept] += sizes[gone]
        mine, back = sums[:, kept], sums[2, :, kept]
        mine += sums[:, gone]
        sums[0, :, gone] = _OPPOSED
        sums[:2, :, kept] = mine[:2]
        np.maximum(nearest[kept], nearest[gone], out=nearest[kept])
        back[:] = np.bincount(self.labels, nearest[kept], len(back))
        judged = self._judged(sizes[kept], mine, back, self._asked[sizes[kept]].take(sizes))
        judged[kept] = _NEVER
        margins[kept] = margins[:, kept] = judged
        margins[gone] = margins[:, gone] = _NEVER

    def _judged(
        self,
        mine: NDArray[np.int64],
        sums: NDArray[np.float64],
        back: NDArray[np.float64],
        asked: NDArray[np.float64],
    ) -> NDArray[np.float64]:
        """By how much the bonds of groups of the sizes ``mine`` with all groups exceed what is asked. Where no two are
        near enough in time to be compared, the nearest is at -1, which is never enough."""
        sizes = self._sizes
        there, again = sums[2] / mine, back / sizes
        fit = np.where(mine < sizes, there, again)
        np.maximum(there, again, out=fit, where=mine == sizes)
        mean = sums[0] / sums[1]
        margins: NDArray[np.float64] = mean + self._fit * (fit - mean) - asked
        return margins


@lru_cache(maxsize=16)
def asked(recipe: Recipe, count: int) -> NDArray[np.float64]:
    """What is asked of the bond of two groups by their sizes, below ``count`` each (0 means nothing): more of large
    ones, for among many documents one is near anything."""
    sizes = np.maximum(1.0, np.arange(count))
    mine = sizes[:, None]
    beyond = np.maximum(0.0, np.log2(np.maximum(mine, sizes) / recipe.large_from))
    table: NDArray[np.float64] = recipe.link + recipe.link_growth * np.log2(mine * sizes) + recipe.large * beyond
    table.flags.writeable = False
    return table


def _columns(table: NDArray[np.float64], labels: NDArray[np.int64], how: np.ufunc) -> NDArray[np.float64]:
    """The columns of one group put together; the table itself where every document is a group of its own."""
    if labels.item(-1) == len(labels) - 1:  # for groups are numbered in order
        return table
    groups = [how.reduce(table[:, labels == group], axis=1) for group in range(int(labels.max()) + 1)]
    return np.stack(groups, axis=1)


def _squeezed(table: NDArray[np.float64], labels: NDArray[np.int64]) -> NDArray[np.float64]:
    """A table over documents summed up to one over groups."""
    return _columns(_columns(table, labels, np.add).T, labels, np.add).T
