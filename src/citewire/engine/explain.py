"""Why two documents are together or apart: what was decided of each, what they share, and what was asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from citewire import cluster, compose
from citewire.cluster.comparison import Comparer, Comparison
from citewire.engine.dossier import dossiers_of
from citewire.engine.stories import Carried, carried
from citewire.errors import InputError
from citewire.model import Annotations, Change, Document, EntityKind, Figure, Mention, Placement, Publisher, Report
from citewire.protocols import Embedder, Store
from citewire.text.display import display_name

MOST = 12
"""Shared words that are named."""

_BEFORE = timedelta(days=cluster.Recipe().days + 8)
"""How far back the stream is taken in: the running means reach seven days."""


class Relation(StrEnum):
    """How two documents stand to each other."""

    VERSIONS = "versions of one text"
    EVENT = "one event"
    STORY = "one story, two events"
    APART = "two stories"
    NO_EVENT = "not both in an event"


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: its document, and where it is. ``event_headline`` is how its event is told."""

    document: Carried
    event_id: str | None
    story_id: str | None
    event_headline: str
    newest: bool


@dataclass(frozen=True, slots=True)
class Shared:
    """What both documents have: names and places as the later one writes them, figures, words."""

    names: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    figures: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    same_origin: bool = False


@dataclass(frozen=True, slots=True)
class Explanation:
    """``earlier`` was placed before ``later``. ``likeness`` is None where the two were never compared: too far apart in
    time, or without a vector. ``changes`` are the later moves of the events of both, in order."""

    relation: Relation
    earlier: Side
    later: Side
    shared: Shared
    likeness: Comparison | None
    changes: tuple[Change, ...]


def explain(
    store: Store, embedder: Embedder, one: Document, other: Document, *, desk_id: str | None = None
) -> Explanation:
    """Why the two are together or apart, and where a desk is named why it wants them. Raises InputError for one
    document with itself, or one not placed yet."""
    if one.id == other.id:
        raise InputError(f"both are {one.id}: name two documents")
    stream = store.placements.in_order(since=min(one.first_seen_at, other.first_seen_at) - _BEFORE)
    order = {each.document_id: number for number, each in enumerate(stream)}
    for each in (one, other):
        if each.id not in order:
            raise InputError(f"{each.id} is not placed yet: start `citewire serve` or the replay again, it goes on")
    selected = store.selections.of(desk_id, [one.id, other.id]) if desk_id is not None else {}
    reports = [_report(store, each, selected.get(each.id)) for each in (one, other)]
    earlier, later = sorted(reports, key=lambda each: order[each.document.id])
    likeness = _likeness(store, embedder, (earlier, later), stream[: order[later.document.id]])
    return Explanation(
        _relation(earlier, later),
        _side(store, earlier),
        _side(store, later),
        _shared(earlier, later),
        likeness,
        tuple(_changes(store, {earlier.placement.event_id, later.placement.event_id})),
    )


def _report(store: Store, document: Document, on_topic: str | None) -> Report:
    (placement,) = store.placements.get([document.id])
    (annotations,) = store.readings.get([document.id])
    name = document.publisher_id
    publisher = store.publishers.all().get(name, Publisher(name, name))
    return Report(document, annotations, placement, publisher, on_topic)


def _relation(one: Report, other: Report) -> Relation:
    if one.document.key == other.document.key:
        return Relation.VERSIONS
    if one.placement.event_id is None or other.placement.event_id is None:
        return Relation.NO_EVENT
    if one.placement.event_id == other.placement.event_id:
        return Relation.EVENT
    return Relation.STORY if one.placement.story_id == other.placement.story_id else Relation.APART


def _side(store: Store, report: Report) -> Side:
    placement, key = report.placement, report.document.key
    told = dossiers_of(store, [placement.event_id], {}, store.publishers.all()) if placement.event_id else []
    headline = compose.headline_words(compose.lead_of(told[0])) if told else ""
    newest = store.documents.newest_versions([key])[key] == report.document.id
    return Side(carried(report), placement.event_id, placement.story_id, headline, newest)


def _changes(store: Store, event_ids: set[str | None]) -> list[Change]:
    """The moves that ended in one of these events, by however many steps, or began there."""
    reached = {each for each in event_ids if each is not None}
    found: list[Change] = []
    for change in reversed(store.placements.changes()):
        if change.heir in reached or change.subject in reached:
            reached.add(change.subject)
            found.append(change)
    return found[::-1]


def _likeness(
    store: Store, embedder: Embedder, pair: tuple[Report, Report], stream: Sequence[Placement]
) -> Comparison | None:
    """``stream`` is everything that was placed before the later of the two."""
    earlier, later = pair
    if later.document.first_seen_at - earlier.document.first_seen_at > cluster.REACH:
        return None
    ids = [each.document_id for each in stream]
    vectors = store.readings.vectors(embedder.name, [*ids, later.document.id])
    if earlier.document.id not in vectors or later.document.id not in vectors:
        return None
    event_id = earlier.placement.event_id
    wanted = {each.document_id for each in stream if event_id is not None and each.event_id == event_id}
    notes = {each.document_id: each for each in store.readings.get(sorted(wanted | {earlier.document.id}))}
    comparer = Comparer(embedder.dimensions, cluster.background(embedder.embed))
    documents = {each.id: each for each in store.documents.get(ids)}
    for placement in stream:
        each = placement.document_id
        if each in vectors:
            comparer.take_in(documents[each], vectors[each], placement, notes.get(each))
    known = (earlier.document, earlier.annotations, event_id)
    return comparer.compare(known, (later.document, later.annotations), vectors[later.document.id])


def _shared(one: Report, other: Report) -> Shared:
    return Shared(
        names=tuple(_named(one.annotations, other, lambda each: each.kind is not EntityKind.PLACE)),
        places=tuple(_named(one.annotations, other, lambda each: each.kind is EntityKind.PLACE)),
        figures=tuple(_figures(one, other)),
        words=tuple(_words(one.document, other.document)),
        same_origin=one.placement.origin_id == other.placement.origin_id,
    )


def _named(before: Annotations, report: Report, wanted: Callable[[Mention], bool]) -> Iterator[str]:
    """Names of what both name, as the later document's readers know it."""
    known = {mention.entity_id for mention in before.mentions}
    spelled: dict[str, list[str]] = {}
    for mention in report.annotations.mentions:
        if mention.entity_id in known and wanted(mention):
            spelled.setdefault(mention.entity_id, []).append(mention.name)
    for entity_id, names in spelled.items():
        yield display_name(entity_id, report.document.language, names)


def _figures(one: Report, other: Report) -> Iterator[str]:
    """Figures that both give, in the words of the later document, each once."""
    known = {_figure(each) for each in one.annotations.figures if each.indicator is not None}
    seen: set[str] = set()
    for figure in other.annotations.figures:
        words = figure.phrase.of(other.document.text)
        if _figure(figure) in known and words not in seen:
            seen.add(words)
            yield words


def _figure(each: Figure) -> tuple[str | None, str, float, float | None]:
    return (each.indicator, each.unit, each.value, each.upper)


def _words(one: Document, other: Document) -> list[str]:
    """Words that both headlines have, or where these have none both texts, in order of the later one."""
    for before, after in ((one.headline, other.headline), (one.text, other.text)):
        known = set(compose.telling_words(before))
        found = [word for word in dict.fromkeys(compose.telling_words(after)) if word in known]
        if found:
            return found[:MOST]
    return []
