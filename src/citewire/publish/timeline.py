"""The timeline of a page: what its lead story told before the updates that stand there, each event in one line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from citewire.languages.crowd import nobody
from citewire.model import Briefing, CorrectionKind, Edition, Reference, RelatedStory, Update
from citewire.publish.past import Past
from citewire.text.overlap import overlap
from citewire.text.typography import folded

FEWEST, FILLED, MOST = 3, 5, 8
"""Lines of a timeline: fewer are none, of more events those of most origins stay; what one origin alone told is only
filled in up to five."""

ALIKE = 0.5
"""Two lines that share so much of the shorter one's words would read as one thing told twice."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """Earlier updates of a story, oldest first, of each the lead sentence alone; what they cite; and the ids of those
    events among them that have a public note."""

    story_id: str
    entries: tuple[Update, ...]
    references: tuple[Reference, ...]
    corrected: frozenset[str]


@dataclass(frozen=True, slots=True)
class Earlier:
    """What a page tells of the time before it: (number, published_at) of the desk's editions, oldest first, and the
    timeline of its lead story, None where it has none."""

    history: Sequence[tuple[int, datetime]] = ()
    timeline: Timeline | None = None


def timeline_of(edition: Edition, past: Past, language: str) -> Timeline | None:
    """What editions before this one told of the story of its headline; where that is less than three events, of the
    story with the most updates on the page. None where there is no such story.

    Nothing is told twice: an event that an update or recent news is about is left out, and so is another report of it,
    what stands under "read also", and what is told in much the same words. Of an event that has no more than a line
    beside an update, what was told before may be. What the desk or its publisher withdrew is left out, too.
    """
    notes = past.noted.briefing.corrections if past.noted is not None else ()
    retracted = {note.event_id for note in notes if note.kind is CorrectionKind.RETRACTION}
    for story_id in _stories(edition.briefing):
        before = [each for each in past.story(story_id) if (past.number(each.id) or 0) < edition.number]
        entries = _chosen([each for each in before if each.event_id not in retracted], language, edition.briefing)
        if len(entries) >= FEWEST:
            corrected = frozenset(note.event_id for note in notes)
            return Timeline(story_id, entries, past.cited_by(entries), corrected)
    return None


def with_timeline(edition: Edition, timeline: Timeline | None) -> Edition:
    """The edition with its timeline, and with what that cites among its references; as it is without one."""
    if timeline is None:
        return edition
    briefing = edition.briefing
    listed = {each.document_id: each for each in (*timeline.references, *briefing.references)}
    references = tuple(sorted(listed.values(), key=lambda reference: reference.number))
    return replace(edition, briefing=replace(briefing, timeline=timeline.entries, references=references))


def _stories(briefing: Briefing) -> list[str]:
    """The story of the headline, then the largest on the page."""
    headline = folded(briefing.headline.text) if briefing.headline is not None else ""
    lead = [each.story_id for each in briefing.updates if any(folded(said.text) == headline for said in each.sentences)]
    largest = Counter(each.story_id for each in briefing.updates).most_common(1)
    return list(dict.fromkeys((*lead[:1], *(story_id for story_id, _ in largest))))


def _chosen(before: Iterable[Update], language: str, briefing: Briefing) -> tuple[Update, ...]:
    """The weightiest of those that tell something else than the page and than each other, on the word of somebody in
    particular, oldest first; of equals those in the language of the page."""
    told = _Told((*briefing.updates, *briefing.recent), briefing.related)
    found: list[Update] = []
    ranked = sorted(
        before,
        key=lambda each: (-each.origins, each.sentences[0].language != language, -each.outlets, each.at, each.id),
    )
    for entry in ranked:
        room = MOST if entry.origins > 1 else FILLED
        if len(found) < room and not told.has(entry) and nobody().search(entry.sentences[0].text) is None:
            told.add(entry)
            found.append(replace(entry, sentences=entry.sentences[:1]))
    return tuple(sorted(found, key=lambda each: (each.at, each.id)))


class _Told:
    """Which events, documents and words were told."""

    def __init__(self, entries: Iterable[Update], related: Iterable[RelatedStory]) -> None:
        self._known = {citation.document_id for story in related for citation in story.sentence.citations}
        self._leads: list[str] = []
        for entry in entries:
            self.add(entry)

    def add(self, entry: Update) -> None:
        self._known.update((entry.event_id, *entry.document_ids))
        self._leads.append(entry.sentences[0].text)

    def has(self, entry: Update) -> bool:
        """Whether it was told: the event, by one of the same documents, or in much the same words."""
        if not self._known.isdisjoint((entry.event_id, *entry.document_ids)):
            return True
        return any(overlap(entry.sentences[0].text, lead) >= ALIKE for lead in self._leads)
