"""``Demand``: how near is near enough, here and now."""

from __future__ import annotations

from math import log2
from typing import TYPE_CHECKING

import numpy as np

from citewire.cluster.agreement import agreement
from citewire.cluster.signs import apart, strangers

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from citewire.cluster.recipe import Recipe
    from citewire.cluster.signs import Signs
    from citewire.cluster.window import Window

_PRIOR = 20.0  # as many unlike documents as stand beside those of the window while the stream is young
_LOOKED_AT = 48  # the latest members of an event whose signs are compared
_ASKED = 8  # the latest members of the smaller event that must not be strangers in the larger one
_SHARE = 0.2  # of the members that name a place must name a common one


class Demand:
    """Thresholds of joining and merging, judged from the members as they are now; remembers nothing."""

    def __init__(self, window: Window, recipe: Recipe) -> None:
        self._window = window
        self._recipe = recipe

    def crowd(self, cosines: NDArray[np.float32], counted: NDArray[np.bool_]) -> float:
        """What is asked on top where everything is near everything, 0 and up.

        In a stream about one crisis all share its names and words: then unrelated reports lie as near as reports of
        one event do in the news at large. The mean cosine with all documents of the window measures that; it is near 0
        in a mixed stream and .3 in the packaged demonstration. ``counted`` are the rows of the window that count.
        """
        total = float(cosines.astype(np.float64) @ counted.astype(np.float64))  # exact, and faster than sum(where=...)
        mean = total / (int(np.count_nonzero(counted)) + _PRIOR)
        return self._recipe.crowd * max(0.0, mean - self._recipe.crowd_free)

    def met_by_joining(self, score: float, signs: Signs, event_id: str, at: float) -> bool:
        """Whether ``score``, less the crowd, is enough: more is asked of what joins a large, old or unlike event."""
        asked = self._asked_at_least(event_id, at)
        if score <= asked:
            return False
        others = self._signs(event_id)
        return score > asked + self._unlike(signs, others) and score > asked + self._otherwise([signs], others)

    def asked_of_joining(self, signs: Signs, event_id: str, at: float) -> float:
        """What a score, less the crowd, has to exceed to join the event, which has a member."""
        others = self._signs(event_id)
        return self._asked_at_least(event_id, at) + max(self._unlike(signs, others), self._otherwise([signs], others))

    def _asked_at_least(self, event_id: str, at: float) -> float:
        members = self._window.events[event_id]
        age = max(0.0, at - self._window.rows[members[0]].at)
        asked = self._recipe.join + self._recipe.join_growth * log2(len(members))
        return asked + self._large(event_id) + self._recipe.age * age

    def met_by_merging(self, bond: float, one: str, other: str) -> bool:
        """Whether a bond, less the crowd, is enough; the same for two pairs of the same product of sizes."""
        if bond <= self._recipe.merge:  # what is asked of the smallest, and mostly the end of it
            return False
        smaller, larger = sorted((one, other), key=lambda event_id: (len(self._window.events[event_id]), event_id))
        product = len(self._window.events[one]) * len(self._window.events[other])
        asked = self._recipe.merge + self._recipe.merge_growth * log2(product) + self._large(larger)
        if bond <= asked:
            return False
        among, some = self._signs(larger), self._signs(smaller)[-_ASKED:]
        unlike = max(self._unlike(signs, among) for signs in some)
        return bond > asked + unlike and bond > asked + self._otherwise(some, among)

    def _large(self, event_id: str) -> float:
        doublings = log2(len(self._window.events[event_id]) / self._recipe.large_from)
        return self._recipe.large * max(0.0, doublings)

    def _unlike(self, signs: Signs, others: list[Signs]) -> float:
        """Asked on top where hardly any member names a place of the headline, or a name of the document."""
        return max(
            self._recipe.elsewhere * _hardly([apart(signs, other) for other in others]),
            self._recipe.strangers * _hardly([strangers(signs, other) for other in others]),
            self._recipe.denial * _hardly([signs.denial != other.denial for other in others]),
        )

    def _otherwise(self, some: list[Signs], others: list[Signs]) -> float:
        """Asked on top for what the two documents that agree best, of the latest ones, say otherwise."""
        agreed = agreement(*([each.particulars for each in side[-_ASKED:]] for side in (some, others)))
        return self._recipe.agreed * max(0.0, -float(agreed.max()))

    def _signs(self, event_id: str) -> list[Signs]:
        return [self._window.rows[number].signs for number in self._window.events[event_id][-_LOOKED_AT:]]


def _hardly(found: list[bool | None]) -> bool:
    """Whether the two differ with nearly all members that can be compared (None: can't)."""
    known = [differs for differs in found if differs is not None]
    return bool(known) and known.count(False) < _SHARE * len(known)
