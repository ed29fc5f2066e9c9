"""``Grouper``: documents to events and stories, one at a time, as they arrive.

The recipe was chosen among thirteen systems on OG2021 (nine languages, titles only):

1. take the mean of its language off the vector (``means``), as it was at the last stroke of the ``clock``;
2. two documents compare by cosine less .1 for each day between them, within four days;
3. a document joins the event with the best score (half the mean of its two nearest members, half that of all), from
   .46 on, unless something speaks against it (``signs``) and the more is asked the larger and older the event and the
   more alike everything in the stream (``demand``);
4. when an event has grown, it takes in another where half the best and half the mean pair between them exceed .44, and
   more for large events;
5. every hour of the stream all vectors are centred anew, and the events that got a document are linked afresh together
   with those nearest to them (``regroup``), so that what was decided with little knowledge is put right.

The thresholds favour precision: two entries for one event are a nuisance, one entry for two events is an error.

What is expected is compared a hundred at a time (``likeness``), which decides nothing otherwise.

**Restarting.** What ``place`` decides depends only on the documents of the last ``REACH`` with their present
placements, never on the path that led there: sums are of whole numbers, comparisons are exact (``window``), merges are
judged from the members themselves, and the clock goes by the documents. So ``restore`` with the stored rows, in the
order in which they were first placed, from ``REACH`` before the latest on (more does no harm), gives a grouper that
decides as if it had never stopped.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from citewire.cluster.arrival import Arrival, arrive, set_aside
from citewire.cluster.clock import SECONDS, Clock
from citewire.cluster.decisions import Decisions
from citewire.cluster.demand import Demand
from citewire.cluster.likeness import MOST, Ahead, Likeness, look_ahead
from citewire.cluster.means import DAYS as MEAN_DAYS
from citewire.cluster.means import Background, Means
from citewire.cluster.merge import Merger
from citewire.cluster.origins import Match, Origins
from citewire.cluster.recipe import Recipe
from citewire.cluster.regroup import Regrouper
from citewire.cluster.signs import conflict
from citewire.cluster.voices import kin_of
from citewire.cluster.window import Row, Window, whole
from citewire.model import Change, Genre, Placement
from citewire.model.document import key_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from citewire.cluster.arrival import Item
    from citewire.cluster.signs import Signs
    from citewire.model import Annotations, Document

REACH = timedelta(days=Recipe().story_days + MEAN_DAYS + 1)


@dataclass(frozen=True, slots=True)
class Placed:
    """What one document brought about: its own placement first, then those of documents that a merge moved."""

    placements: tuple[Placement, ...]
    changes: tuple[Change, ...] = ()


class _Choice(NamedTuple):
    event_id: str
    story_id: str
    score: float
    reason: str


class Grouper:
    """Places documents. Not to be shared between threads: the order of documents is part of the result."""

    def __init__(
        self,
        dimensions: int,
        *,
        background: Background | None = None,
        recipe: Recipe | None = None,
        decisions: Decisions | None = None,
    ) -> None:
        """``background`` comes from ``cluster.background(embedder.embed)`` and serves until the stream is known."""
        self._recipe = recipe or Recipe()
        self._decisions = decisions or Decisions()
        self._means = Means(dimensions, background)
        self._window = Window(dimensions)
        self._origins = Origins()
        self._demand = Demand(self._window, self._recipe)
        self._merger = Merger(self._window, self._recipe, self._demand, self._decisions)
        self._regrouper = Regrouper(self._window, self._recipe, self._demand, self._decisions)
        self._clock = Clock()
        self._stirred: list[str] = []
        self._expected: Sequence[Item] = ()
        self._places: dict[str, int] = {}
        self._ahead: Ahead | None = None

    def expect(self, items: Sequence[Item]) -> None:
        """Says what comes next, so that many are compared at a time: several times as fast, and decided alike. What
        doesn't come then, or in another order, does no harm."""
        self._expected = items
        self._places = {document.id: place for place, (document, _, _) in enumerate(items)}

    def place(self, document: Document, annotations: Annotations, vector: NDArray[np.float32]) -> Placed:
        """Decides where ``document`` belongs; ``vector`` is the embedding of ``opening(document, annotations)``."""
        stirred = self._tick(document.first_seen_at)
        regrouped, changes = self._regrouped(stirred, document.first_seen_at)
        self._means.add(document.language, vector, document.first_seen_at.astimezone(UTC).date())
        number = self._window.latest.get(document.key)
        earlier = self._window.rows[number] if number is not None else None
        if annotations.genre is not Genre.REPORT:
            self._forget(document.key)
            return _placed(set_aside(document, annotations, earlier), regrouped, changes)
        centred, cosines = self._compared((document, annotations, vector))
        replaced = (earlier, float(cosines[number])) if earlier is not None else None
        self._forget(document.key)  # the version that this one replaces no longer draws anything
        arrival = self._arrive((document, annotations, vector), centred, cosines)
        own, moved, merged = self._settled(arrival, replaced)
        return _placed(own, [*regrouped, *moved], [*changes, *merged])

    def _compared(self, item: Item) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """The vector of a document, centred, and its cosines with all rows."""
        document = item[0]
        if self._ahead is None or document.id not in self._ahead.places:
            self._ahead = look_ahead(self._together(item), self._window, self._means)
        return self._ahead.of(document.id, self._window)

    def _together(self, item: Item) -> list[tuple[Document, NDArray[np.float32]]]:
        """This and the reports that are expected behind it before the clock strikes, as far as can be told."""
        place = self._places.get(item[0].id, len(self._expected))
        hour, following = self._clock.hour, self._expected[place + 1 : place + MOST]
        same = takewhile(lambda each: self._clock.hour_of(each[0].first_seen_at) <= hour, following)
        reports = [item, *(each for each in same if each[1].genre is Genre.REPORT)]
        return [(document, vector) for document, _, vector in reports]

    def _settled(
        self, arrival: Arrival, replaced: tuple[Row, float] | None
    ) -> tuple[Placement, list[Placement], list[Change]]:
        """Decides where a document belongs and puts it there: its placement, those that this changed, and notices.
        ``replaced`` is its earlier version and how like it is."""
        document, earlier = arrival.document, replaced[0] if replaced is not None else None
        crowd = self._demand.crowd(arrival.likeness.cosines[arrival.likeness.since :], arrival.likeness.counted())
        match = self._origins.find(document, arrival.wording, arrival.at)
        choice = (
            self._decided(document.key)
            or self._next_version(arrival, replaced)
            or self._same_text(document.key, match)
            or self._nearest(arrival, crowd)
            or self._founded(arrival)
        )
        number = self._insert(arrival, self._placement(arrival, choice, match, earlier))
        left = self._left_behind(document, earlier, choice.event_id)
        moved, merged = self._merger.merge(number, arrival.likeness, document.first_seen_at, crowd)
        own = self._window.rows[number].placement
        self._remember([own, *moved])
        return own, moved, [*left, *merged]

    def _remember(self, placements: Iterable[Placement]) -> None:
        """What is remembered must be what is stored, or a restarted process would go on from something else."""
        for placement in placements:
            self._origins.settle(placement.document_id, placement.origin_id)

    def restore(
        self, document: Document, annotations: Annotations, vector: NDArray[np.float32], placement: Placement
    ) -> None:
        """Takes in a document that was placed before a restart, with its placement as stored now; decides nothing."""
        self._regrouper.weigh(self._tick(document.first_seen_at))
        self._means.add(document.language, vector, document.first_seen_at.astimezone(UTC).date())
        self._forget(document.key)
        if placement.event_id is not None and annotations.genre is Genre.REPORT:
            item = (document, annotations, vector)
            alone = whole(self._means.centred(document.language, vector))
            self._insert(self._arrive(item, alone, np.zeros(0, np.float32)), placement)

    def _arrive(self, item: Item, vector: NDArray[np.float32], cosines: NDArray[np.float32]) -> Arrival:
        """``cosines`` are those with all rows, none where nobody asks."""
        at = item[0].first_seen_at.timestamp() / SECONDS
        since = min(len(cosines), self._window.first_from(self._clock.now - self._recipe.days))
        return arrive(item, vector, Likeness(self._window, self._recipe, cosines, at, since))

    def _tick(self, seen_at: datetime) -> list[int]:
        """Forgets what lies too far behind. When the clock strikes everything is centred anew, and the rows that came
        since the last stroke are returned."""
        struck = self._clock.shows(seen_at, self._means.count)
        self._means.forget(_day(self._clock.now))
        self._window.expire(self._clock.now - self._recipe.story_days)
        self._origins.expire(self._clock.now - self._recipe.story_days)
        if not struck:
            return []
        self._ahead = None
        self._means.refresh()
        self._window.tidy()
        self._window.recentre(self._means.now)
        stirred = [self._window.latest[key] for key in self._stirred if key in self._window.latest]
        self._stirred.clear()
        return stirred

    def _regrouped(self, stirred: list[int], seen_at: datetime) -> tuple[list[Placement], list[Change]]:
        if not stirred:
            return [], []
        done = self._regrouper.regroup(stirred, self._clock.now, seen_at)
        changed = set(done.moved)
        self._leave_voices(done.moved)
        for event_id in dict.fromkeys(done.events):
            if event_id in self._window.events:
                changed |= self._merger.settle(event_id, done.moved)
        placements = [self._window.rows[number].placement for number in sorted(changed)]
        self._remember(placements)
        return placements, done.changes

    def _leave_voices(self, moved: Iterable[int]) -> None:
        """Articles of one outlet are one origin within an event: where they are parted, each speaks for itself."""
        for number in sorted(moved):
            row = self._window.rows[number]
            first = self._window.latest.get(key_of(row.placement.origin_id), number)
            other = self._window.rows[first]
            if other.publisher_id == row.publisher_id and other.event_id != row.event_id:
                row.placement = replace(row.placement, origin_id=row.document_id)

    def _forget(self, key: str) -> None:
        self._window.remove(key)
        self._origins.remove(key)

    def _decided(self, key: str) -> _Choice | None:
        """Where editors put the document: into an event, or beside another document."""
        event_id = self._decisions.event_of(key)
        if event_id is not None:
            members = self._window.events.get(event_id)
            story_id = _story(self._window.rows[members[0]]) if members else event_id
            return _Choice(event_id, story_id, 1.0, "decided by an editor")
        numbers = [
            self._window.latest[other] for other in self._decisions.joined_to(key) if other in self._window.latest
        ]
        rows = [self._window.rows[number] for number in sorted(numbers)]
        row = next((row for row in rows if not self._barred(key, row.event_id)), None)
        return (
            _Choice(row.event_id, _story(row), 1.0, f"with {row.document_id!r}, decided by an editor") if row else None
        )

    def _barred(self, key: str, event_id: str) -> bool:
        """Whether editors keep the document out of the event."""
        return bool(self._decisions) and self._decisions.bar(key, self._window.keys(event_id))

    def _next_version(self, arrival: Arrival, replaced: tuple[Row, float] | None) -> _Choice | None:
        if replaced is None or replaced[1] < self._recipe.version:
            return None
        earlier, likeness = replaced
        if conflict(arrival.signs, earlier.signs) or self._barred(arrival.document.key, earlier.event_id):
            return None
        reason = f"new version of {earlier.document_id!r} ({likeness:.2f})"
        return _Choice(earlier.event_id, _story(earlier), round(likeness, 4), reason)

    def _same_text(self, key: str, match: Match | None) -> _Choice | None:
        number = self._window.latest.get(match.key) if match is not None and match.whole else None
        if number is None or self._barred(key, self._window.rows[number].event_id):
            return None
        row = self._window.rows[number]
        return _Choice(row.event_id, _story(row), 1.0, f"same text as {row.document_id!r}")

    def _nearest(self, arrival: Arrival, crowd: float) -> _Choice | None:
        """The event with the best mean of its nearest members, unless something speaks against it."""
        for score, number in self._ranked(arrival):
            row = self._window.rows[number]
            near_enough = self._demand.met_by_joining(score - crowd, arrival.signs, row.event_id, arrival.at)
            barred = self._barred(arrival.document.key, row.event_id)
            if near_enough and not barred and conflict(arrival.signs, row.signs) is None:
                size = len(self._window.events[row.event_id])
                documents = "1 document" if size == 1 else f"{size} documents"
                reason = f"{score:.2f} to {row.event_id!r} ({documents}){_shared(arrival.signs, row.signs)}"
                return _Choice(row.event_id, _story(row), round(score, 4), reason)
        return None

    def _ranked(self, arrival: Arrival) -> list[tuple[float, int]]:
        """(score, nearest member) of the events with a member near enough, best first, the earlier one first."""
        likeness = arrival.likeness
        end = int(np.count_nonzero(likeness.scores > self._recipe.join))
        best: dict[str, tuple[float, int]] = {}
        for score, number in zip(likeness.scores[:end].tolist(), likeness.near[:end].tolist(), strict=True):
            best.setdefault(self._window.rows[number].event_id, (score, number))
        alone = {event_id for event_id in best if len(self._window.events[event_id]) == 1}
        found = (best[each] if each in alone else self._score(likeness, each) for each in best)
        return sorted(found, key=lambda found: (-found[0], found[1]))

    def _score(self, likeness: Likeness, event_id: str) -> tuple[float, int]:
        """Between the mean of the nearest members and that of all: the nearest alone lead away step by step."""
        members = np.array([number for number in self._window.events[event_id] if number >= likeness.since])
        scores = likeness.of(members)
        order = np.argsort(-scores, kind="stable")[: self._recipe.nearest]
        inside = [float(score) for score in scores[order] if score > -1.0]
        near, mean = sum(inside) / len(inside), float(scores[scores > -1.0].mean())
        return near + self._recipe.whole * (mean - near), int(members[order[0]])

    def _founded(self, arrival: Arrival) -> _Choice:
        """A new event, in the story of the nearest earlier one where there is one near enough."""
        document = arrival.document
        # A later version that tells of something else must not take the address of what its first version founded.
        event_id = f"e{document.key}" if document.version == 1 else f"e{document.id}"
        best = arrival.likeness.best()
        nothing = f"first report; the nearest other is at {best:.2f}"
        found = self._nearest_story(arrival)
        if found is None:
            return _Choice(event_id, event_id, round(best, 4), nothing)
        row, cosine = found
        reason = f"{nothing}; story of {row.event_id!r} ({cosine:.2f}){_shared(arrival.signs, row.signs)}"
        return _Choice(event_id, _story(row), round(best, 4), reason)

    def _nearest_story(self, arrival: Arrival) -> tuple[Row, float] | None:
        cosines = arrival.likeness.cosines
        near = np.flatnonzero(cosines > np.float32(self._recipe.story))
        near = near[np.isfinite(self._window.times[near])]
        for number in near[np.argsort(-cosines[near], kind="stable")].tolist():
            row, cosine = self._window.rows[number], float(cosines[number])
            if cosine > self._recipe.join or arrival.signs.named & row.signs.named:
                return row, cosine
        return None

    def _placement(self, arrival: Arrival, choice: _Choice, match: Match | None, earlier: Row | None) -> Placement:
        document = arrival.document
        origin_id = self._reprinted(match, choice.event_id) or self._kin(arrival, choice.event_id) or document.id
        if earlier is not None and earlier.event_id == choice.event_id:
            origin_id = earlier.placement.origin_id
        return Placement(document.id, *choice[:2], origin_id, choice.score, choice.reason, arrival.agency())

    def _reprinted(self, match: Match | None, event_id: str) -> str | None:
        """The document that was reprinted; outside the event its origin, for there nobody asks again who spoke."""
        number = self._window.latest.get(match.key) if match is not None else None
        if match is None or number is None or self._window.rows[number].event_id != event_id:
            return match.origin_id if match is not None else None
        return self._window.rows[number].document_id

    def _kin(self, arrival: Arrival, event_id: str) -> str | None:
        """The event's first member that goes back to the same text or statement."""
        since, cosines = arrival.likeness.since, arrival.likeness.cosines
        near = (number for number in self._window.events.get(event_id, ()) if number >= since)
        members = ((self._window.rows[number], float(cosines[number])) for number in near)
        row = kin_of(arrival.wording, arrival.at, members)
        return row.document_id if row is not None else None

    def _insert(self, arrival: Arrival, placement: Placement) -> int:
        document = arrival.document
        row = Row(
            document.id, document.key, document.publisher_id, arrival.at, arrival.signs, placement, arrival.wording
        )
        self._origins.add(document, arrival.wording, placement.origin_id, arrival.at)
        self._stirred.append(document.key)
        return self._window.add(row, arrival.raw, arrival.vector)

    def _left_behind(self, document: Document, earlier: Row | None, event_id: str) -> tuple[Change, ...]:
        """A notice where the new version went elsewhere and left nobody behind: the old address leads after it."""
        if earlier is None or earlier.event_id == event_id or earlier.event_id in self._window.events:
            return ()
        reason = f"{document.id!r} says something else than the version before it"
        return (Change("moved", earlier.event_id, event_id, reason, document.first_seen_at),)


def _placed(own: Placement, others: Iterable[Placement], changes: Iterable[Change]) -> Placed:
    """Of several placements of one document the last counts."""
    latest = {placement.document_id: placement for placement in others}
    latest.pop(own.document_id, None)
    return Placed((own, *latest.values()), tuple(changes))


def _day(days: float) -> date:
    return datetime.fromtimestamp(days * SECONDS, UTC).date()


def _story(row: Row) -> str:
    return row.placement.story_id or row.event_id


def _shared(one: Signs, other: Signs) -> str:
    """The names two documents share, for a person; at most three."""
    names = [name for entity_id, name in one.names if entity_id in other.named][:3]
    return f", shared: {', '.join(names)}" if names else ""
