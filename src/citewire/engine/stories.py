"""Stories for an operator: what belongs together, who carries it, and why it was put there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from citewire import cluster, compose
from citewire.engine.decisions import Unwanted
from citewire.engine.dossier import dossiers_of
from citewire.engine.search import search
from citewire.model import Carriers, Desk, Document, Dossier, Novelty, Placement, Report, Subject
from citewire.protocols import Store

MOST_HITS = 2000
"""Documents that words may find: more words find fewer."""


class Order(StrEnum):
    """What comes first in a list of stories: what was told last, or what most outlets carry."""

    NEWEST = "newest"
    CARRIED = "carried"


@dataclass(frozen=True, slots=True)
class Asked:
    """Which stories are wanted: those with an event that a document of this desk, span of time (``since`` included,
    ``until`` not), language and these words is in. None and no words ask for nothing. ``page`` counts from 1. Where all
    of the ``desk`` is known, each event says what it is to that desk. ``topic`` is the code of an IPTC Media Topic that
    the event is about."""

    desk_id: str | None = None
    desk: Desk | None = None
    since: datetime | None = None
    until: datetime | None = None
    language: str | None = None
    words: str = ""
    story_ids: tuple[str, ...] = ()
    topic: str | None = None
    order: Order = Order.NEWEST
    limit: int = 20
    page: int = 1


@dataclass(frozen=True, slots=True)
class Carried:
    """One document of an event, and why it is there. ``on_topic``: why the desk wants it, None where it doesn't or no
    desk was named. ``adds``: what it told that was not known of its event."""

    document_id: str
    outlet: str
    party: str | None
    headline: str
    language: str
    url: str | None
    reported_at: datetime
    first_seen_at: datetime
    genre: str
    origin_id: str
    agency: str | None
    score: float
    reason: str
    on_topic: str | None
    adds: tuple[Novelty, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """An event or a story in figures. ``headline`` is the news in the headline of ``document_id``, by ``outlet``.

    ``outlets`` and ``parties`` are names, those that carried most first; ``origins`` counts independent texts,
    ``documents`` the newest versions. ``agreed``: two parties at least tell it from origins of their own. ``first_at``
    and ``last_at`` are when the first and the last of them were out.
    """

    headline: str
    document_id: str
    outlet: str
    documents: int
    outlets: tuple[str, ...]
    origins: int
    agencies: tuple[str, ...]
    languages: tuple[str, ...]
    parties: tuple[str, ...]
    first_at: datetime
    last_at: datetime
    agreed: bool


@dataclass(frozen=True, slots=True)
class EventTold:
    """One event with its documents, in order of first sight, and what it is to the desk that was asked for, as of the
    latest document in the store. ``subjects`` are what it is about, with the words that show it."""

    id: str
    told: Told
    documents: tuple[Carried, ...]
    subjects: tuple[Subject, ...] = ()
    worth: compose.Worth | None = None


@dataclass(frozen=True, slots=True)
class StoryTold:
    """One story with the events that were asked for, the newest first; ``events_in_all`` counts the others too."""

    id: str
    told: Told
    events: tuple[EventTold, ...]
    events_in_all: int


@dataclass(frozen=True, slots=True)
class Listing:
    """One page of the stories found: ``found`` counts those on all pages."""

    stories: tuple[StoryTold, ...]
    found: int
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class _Match:
    """A story with the events that match, before anything is read for it."""

    story_id: str
    event_ids: tuple[str, ...]
    outlets: int
    last_at: datetime


def stories(store: Store, asked: Asked) -> Listing:
    """The stories asked for, one page of them; nothing is changed."""
    matches = sorted(_matches(store, asked), key=_rank(asked.order))
    pages = max(1, -(-len(matches) // asked.limit))
    first = (asked.page - 1) * asked.limit
    told = _told(store, matches[first : first + asked.limit], asked)
    return Listing(tuple(told), len(matches), asked.page, pages)


def _rank(order: Order) -> Callable[[_Match], tuple[float, float, str]]:
    if order is Order.CARRIED:
        return lambda match: (-match.outlets, -match.last_at.timestamp(), match.story_id)
    return lambda match: (-match.last_at.timestamp(), -match.outlets, match.story_id)


def _matches(store: Store, asked: Asked) -> list[_Match]:
    """The stories that have a document as it is asked for, with the events of such documents."""
    wanted = _wanted(store, asked)
    documents = {each.id: each for each in _newest(store, [each.document_id for each in wanted])}
    fit = {key: each for key, each in documents.items() if _fits(each, asked)}
    hits = [(each, fit[each.document_id]) for each in wanted if each.document_id in fit]
    if asked.topic is not None:
        about = _about(store, hits, asked.topic)
        hits = [(placement, document) for placement, document in hits if placement.event_id in about]
    stories: dict[str, list[tuple[Placement, Document]]] = {}
    for placement, document in hits:
        if placement.event_id is not None:
            stories.setdefault(placement.story_id or placement.event_id, []).append((placement, document))
    return [_match(story_id, found) for story_id, found in stories.items()]


def _about(store: Store, hits: Sequence[tuple[Placement, Document]], topic: str) -> set[str]:
    """The events that are about a media topic. Only those are read whole of which a document shows it by itself."""
    documents = {document.id: document for _, document in hits}
    read = store.readings.get(list(documents))
    shown = {
        each.document_id for each in read if _shows(cluster.subjects([(documents[each.document_id], each)]), topic)
    }
    events = dict.fromkeys(each.event_id for each, _ in hits if each.event_id and each.document_id in shown)
    found = dossiers_of(store, list(events), {}, store.publishers.all())
    return {dossier.event_id for dossier in found if _shows(dossier.subjects, topic)}


def _shows(subjects: Iterable[Subject], topic: str) -> bool:
    return any(subject.topic.code == topic for subject in subjects)


def _match(story_id: str, found: Sequence[tuple[Placement, Document]]) -> _Match:
    return _Match(
        story_id,
        tuple(dict.fromkeys(placement.event_id or "" for placement, _ in found)),
        len({document.publisher_id for _, document in found}),
        max(document.reported_at for _, document in found),
    )


def _wanted(store: Store, asked: Asked) -> list[Placement]:
    """Placements that the words, the desk and the ids leave."""
    if asked.story_ids:
        found = store.placements.of_stories(asked.story_ids)
    elif asked.words:
        found = store.placements.get([hit.document_id for hit in search(store, asked.words, limit=MOST_HITS)])
    else:
        found = store.placements.in_order(since=asked.since)
    if asked.desk_id is None:
        return found
    selected = store.selections.of(asked.desk_id, [each.document_id for each in found])
    return [each for each in found if each.document_id in selected]


def _newest(store: Store, ids: Sequence[str]) -> list[Document]:
    """The documents of ``ids`` without superseded versions."""
    documents = store.documents.get(ids)
    newest = store.documents.newest_versions([each.key for each in documents])
    return [each for each in documents if newest[each.key] == each.id]


def _fits(document: Document, asked: Asked) -> bool:
    at = document.reported_at
    return (
        (asked.since is None or at >= asked.since)
        and (asked.until is None or at < asked.until)
        and (asked.language is None or document.language == asked.language)
    )


def _told(store: Store, matches: Sequence[_Match], asked: Asked) -> list[StoryTold]:
    """The stories with everything in them, read at once."""
    placements = store.placements.of_stories([match.story_id for match in matches])
    events = list(dict.fromkeys(each.event_id for each in placements if each.event_id is not None))
    ids = [each.document_id for each in placements]
    selected = store.selections.of(asked.desk_id, ids) if asked.desk_id is not None else {}
    found = dossiers_of(store, events, selected, store.publishers.all())
    if asked.desk_id is not None:
        found = list(Unwanted.of(store, asked.desk_id).left(found))
    by_story: dict[str, list[Dossier]] = {}
    for dossier in found:
        by_story.setdefault(dossier.story_id, []).append(dossier)
    judged = _Judge(asked.desk, store.documents.newest())
    return [_story(match, by_story[match.story_id], judged) for match in matches if match.story_id in by_story]


@dataclass(frozen=True, slots=True)
class _Judge:
    """Says what events are to a desk; nothing where no desk is known."""

    desk: Desk | None
    at: datetime | None

    def worth(self, dossier: Dossier) -> compose.Worth | None:
        """What the event is to the desk at that moment."""
        return None if self.desk is None or self.at is None else compose.worth_of(dossier, self.desk, self.at)


def _story(match: _Match, dossiers: Sequence[Dossier], judge: _Judge) -> StoryTold:
    reports = [report for dossier in dossiers for report in dossier.reports]
    wanted = [_event(dossier, judge) for dossier in dossiers if dossier.event_id in match.event_ids]
    newest = sorted(wanted, key=lambda event: (-event.told.last_at.timestamp(), event.id))
    largest = max(dossiers, key=lambda each: len({report.publisher.id for report in each.reports}))
    return StoryTold(match.story_id, _figures(reports, largest), tuple(newest), len(dossiers))


def _event(dossier: Dossier, judge: _Judge) -> EventTold:
    news = compose.news_of(dossier.standing)
    documents = tuple(
        replace(carried(report), adds=news[report.document.id].novelties)
        if report.document.id in news
        else carried(report)
        for report in dossier.reports
    )
    told = _figures(dossier.reports, dossier)
    return EventTold(dossier.event_id, told, documents, dossier.subjects, judge.worth(dossier))


def _figures(reports: Sequence[Report], lead: Dossier) -> Told:
    """``lead`` is the event that gives the headline."""
    first, carriers = compose.lead_of(lead), Carriers.of(reports)
    return Told(
        headline=compose.headline_words(first) or first.document.text[:80],
        document_id=first.document.id,
        outlet=first.publisher.name,
        documents=len(reports),
        outlets=_most(report.publisher.name for report in reports),
        origins=carriers.voices,
        agencies=_most(report.placement.agency for report in reports),
        languages=_most(report.document.language for report in reports),
        parties=_most(report.publisher.party for report in reports),
        first_at=min(report.document.reported_at for report in reports),
        last_at=max(report.document.reported_at for report in reports),
        agreed=carriers.agreed,
    )


def _most(values: Iterable[str | None]) -> tuple[str, ...]:
    """Each value once, the commonest first, then by name."""
    counts: dict[str, int] = {}
    for value in values:
        if value is not None:
            counts[value] = counts.get(value, 0) + 1
    return tuple(sorted(counts, key=lambda value: (-counts[value], value)))


def carried(report: Report) -> Carried:
    """A report as it is listed."""
    document, placement = report.document, report.placement
    return Carried(
        document_id=document.id,
        outlet=report.publisher.name,
        party=report.publisher.party,
        headline=document.headline,
        language=document.language,
        url=document.url,
        reported_at=document.reported_at,
        first_seen_at=document.first_seen_at,
        genre=report.annotations.genre.value,
        origin_id=placement.origin_id,
        agency=placement.agency,
        score=placement.score,
        reason=placement.reason,
        on_topic=report.on_topic,
    )
