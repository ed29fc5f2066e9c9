"""``Likeness``: how near a new document is to the rows of the window; ``Ahead`` compares many at a time.

Everything is compared with everything, for an index of vectors loses too much at cosines of .3; but a product of a
hundred documents with the window costs a fifth of a hundred products of one, since it goes through memory once. From
then on only rows that are near at all are looked at.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from citewire.cluster.means import centred
from citewire.cluster.window import whole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from citewire.cluster.means import Means
    from citewire.cluster.recipe import Recipe
    from citewire.cluster.window import Window
    from citewire.model import Document

MOST = 128
"""Documents that are compared at once."""


class Likeness:
    """One document beside the rows of the window: ``cosines`` with all of them, and ``scores``, which are less the
    decay, with those from ``since`` on that are ``near`` at all, best first, then in order of arrival."""

    def __init__(self, window: Window, recipe: Recipe, cosines: NDArray[np.float32], at: float, since: int) -> None:
        self.cosines, self.since, self.at = cosines, since, at
        self._window, self._recipe = window, recipe
        least = min(recipe.join, recipe.merge / 2)
        near = np.flatnonzero(cosines[since:] > np.float32(least)) + since
        scores = self.of(near)
        order = np.argsort(-scores, kind="stable")
        order = order[: int(np.count_nonzero(scores > least))]
        self.near, self.scores = near[order], scores[order]

    def of(self, numbers: NDArray[np.int64] | list[int]) -> NDArray[np.float64]:
        """Scores with some rows, -1 where two are too far apart in time to be compared."""
        away = np.abs(self._window.times[numbers] - self.at)
        return np.where(away <= self._recipe.days, self.cosines[numbers] - self._recipe.decay * away, -1.0)

    def counted(self) -> NDArray[np.bool_]:
        """Which rows from ``since`` on are near enough in time to be compared."""
        counted: NDArray[np.bool_] = np.abs(self._window.times[self.since :] - self.at) <= self._recipe.days
        return counted

    def best(self) -> float:
        """The best of all scores, 0 at least."""
        if len(self.scores):
            return max(0.0, float(self.scores[0]))
        return float(self.of(np.arange(self.since, len(self.cosines))).max(initial=0.0))


@dataclass(frozen=True, slots=True)
class Ahead:
    """Some documents that are about to be placed, each at the place of its id: ``vectors`` are centred whole numbers,
    ``cosines`` (n, rows) those with the rows that there were. Holds until the window is centred anew."""

    places: dict[str, int]
    vectors: NDArray[np.float32]
    cosines: NDArray[np.float32]

    def of(self, document_id: str, window: Window) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """The vector of a document, and its cosines with all rows there are by now."""
        vector, cosines = self.vectors[self.places[document_id]], self.cosines[self.places[document_id]]
        later = window.compare(vector, len(cosines))
        return vector, np.concatenate([cosines, later]) if len(later) else cosines


def look_ahead(waiting: Sequence[tuple[Document, NDArray[np.float32]]], window: Window, means: Means) -> Ahead:
    """Compares documents, given with their vectors, with the window as it is; one at least, ``MOST`` at most."""
    raw = np.stack([vector for _, vector in waiting])
    vectors = whole(centred(raw, means.now([document.language for document, _ in waiting])))
    places = {document.id: place for place, (document, _) in enumerate(waiting)}
    return Ahead(places, vectors, window.compare_all(vectors))
