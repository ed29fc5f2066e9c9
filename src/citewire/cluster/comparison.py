"""``Comparer``: weighs two documents as the grouping did when the later one came, for people who ask why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING

import numpy as np

from citewire.cluster.agreement import agreement, reasons
from citewire.cluster.clock import SECONDS, Clock
from citewire.cluster.demand import Demand
from citewire.cluster.means import Background, Means
from citewire.cluster.opening import headline
from citewire.cluster.recipe import Recipe
from citewire.cluster.signs import Signs, apart, conflict, read_signs, shell, strangers
from citewire.cluster.window import Row, Window, whole

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from citewire.model import Annotations, Document, Placement


@dataclass(frozen=True, slots=True)
class Comparison:
    """How near two documents are, and how near they would have to be.

    ``cosine`` (-1 to 1) is that of the two vectors less the mean of their language; ``score`` is less the decay for the
    ``days`` between them, and ``crowd`` is taken off for a stream in which everything is alike. ``asked`` is what joins
    the event of the earlier one from its present members, of whom there are ``members`` (0: it makes no event, then
    ``asked`` is what is asked of a lone one). ``story`` is what is asked of a new event to be told in the story of the
    other. ``against`` is what speaks against one event, in words; ``vetoed``: it can't be one whatever the score.
    ``agreement`` is what is added when the hour is judged again for what the two say alike and otherwise, ``weighed``
    the reasons of it.
    """

    cosine: float
    days: float
    score: float
    crowd: float
    asked: float
    story: float
    members: int
    against: tuple[str, ...] = ()
    vetoed: bool = False
    in_reach: bool = True
    agreement: float = 0.0
    weighed: tuple[str, ...] = ()


class Comparer:
    """Takes in the stream up to the later of two documents, then compares the two.

    ``take_in`` every document that was placed in the ``REACH`` before, in order; of the earlier one and the other
    members of its event with their annotations, for what speaks against joining is read in them.
    """

    def __init__(self, dimensions: int, background: Background, recipe: Recipe | None = None) -> None:
        self._recipe = recipe or Recipe()
        self._means = Means(dimensions, background)
        self._window = Window(dimensions)
        self._clock = Clock()
        self._read: dict[str, tuple[str, NDArray[np.float32]]] = {}

    def take_in(
        self,
        document: Document,
        vector: NDArray[np.float32],
        placement: Placement,
        annotations: Annotations | None = None,
    ) -> None:
        """One document with its placement as it is now."""
        self._learn(document, vector)
        if annotations is not None:
            self._read[document.id] = document.language, vector
        if placement.event_id is None:
            self._window.remove(document.key)
            return
        signs = (
            Signs(language=document.language, shell=shell(document.headline))
            if annotations is None
            else read_signs(document, annotations, headline(document, annotations))
        )
        at = document.first_seen_at.timestamp() / SECONDS
        self._window.add(Row(document.id, document.key, document.publisher_id, at, signs, placement), vector)

    def _learn(self, document: Document, vector: NDArray[np.float32]) -> None:
        """Counts a document as the grouping did: what it is centred by changes when the clock strikes."""
        day = document.first_seen_at.astimezone(UTC).date()
        struck = self._clock.shows(document.first_seen_at, self._means.count)
        self._means.forget(day)
        if struck:
            self._means.refresh()
        self._means.add(document.language, vector, day)

    def compare(
        self,
        earlier: tuple[Document, Annotations, str | None],
        later: tuple[Document, Annotations],
        vector: NDArray[np.float32],
    ) -> Comparison:
        """The later document, whose ``vector`` it is, with the earlier one, given with the id of its event."""
        document, read, event_id = earlier
        signs, before = (read_signs(each, notes, headline(each, notes)) for each, notes in (later, (document, read)))
        self._learn(later[0], vector)
        self._window.recentre(self._means.now)
        centred, other = (self._means.centred(*each) for each in ((later[0].language, vector), self._read[document.id]))
        at, first = (each.first_seen_at.timestamp() / SECONDS for each in (later[0], document))
        cosine = float(centred @ other)
        days = abs(at - first)
        demand = Demand(self._window, self._recipe)
        members = len(self._window.events.get(event_id or "", ()))
        return Comparison(
            cosine=round(cosine, 4),
            days=round(days, 4),
            score=round(cosine - self._recipe.decay * days, 4),
            crowd=round(self._crowd(demand, centred, at), 4),
            asked=round(demand.asked_of_joining(signs, event_id or "", at) if members else self._recipe.join, 4),
            story=self._recipe.story,
            members=members,
            against=tuple(_against(signs, before)),
            vetoed=conflict(signs, before) is not None,
            in_reach=days <= self._recipe.days,
            agreement=round(float(agreement([signs.particulars], [before.particulars])[0, 0]), 4),
            weighed=tuple(reasons(signs.particulars, before.particulars)),
        )

    def _crowd(self, demand: Demand, centred: NDArray[np.float32], at: float) -> float:
        away = np.abs(self._window.times - at)
        return demand.crowd(self._window.compare(whole(centred)), away <= self._recipe.days)


def _against(one: Signs, other: Signs) -> list[str]:
    """What keeps the two apart, or asks for more, in words."""
    found = [reason] if (reason := conflict(one, other)) is not None else []
    if apart(one, other):
        found.append("their headlines name no place in common")
    if strangers(one, other):
        found.append("they name nobody and nothing in common")
    if one.denial != other.denial:
        found.append("one of them denies")
    if one.shell or other.shell:
        found.append("one is a page that runs live: nothing joins because of it")
    return found
