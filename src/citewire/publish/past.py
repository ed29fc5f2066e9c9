"""What the page of a desk ever told: each update as it last stood, its story, who was named, who was cited, every note.

Pages of a story, of somebody who is named and of a publisher are made of this: they say what editions said, and nothing
else. An update that the desk withdrew is on none of them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from citewire.model import Edition, NamedEntity, Publisher, Reference, Sentence, Update, Withdrawal
from citewire.publish.correction import keep_corrections


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence of an update with something that somebody says."""

    update: Update
    sentence: Sentence


class Past:
    """The editions of one desk, read oldest first, each once. Not safe between threads while it reads.

    What is told beside an update counts as one of its own."""

    def __init__(self, editions: Iterable[Edition] = ()) -> None:
        self.noted: Edition | None = None
        """The latest edition with the public notes of all, and what they cite; None as long as none was read."""
        self._updates: dict[str, Update] = {}
        self._numbers: dict[str, int] = {}
        self._stories: dict[str, str] = {}  # an update of every story that there ever was: stories go into others
        self._references: dict[str, Reference] = {}
        self._names: dict[str, NamedEntity] = {}
        self._newest_first: tuple[Update, ...] | None = None  # sorted when first asked for after an edition was read
        for edition in editions:
            self.read(edition)

    def read(self, edition: Edition) -> None:
        """Take in the next edition."""
        briefing = edition.briefing
        for entry in (*briefing.recent, *briefing.updates, *(line for each in briefing.updates for line in each.also)):
            self._updates[entry.id] = replace(entry, also=())
            self._numbers[entry.id] = edition.number
            self._stories[entry.story_id] = entry.id
        self._references.update((reference.document_id, reference) for reference in briefing.references)
        for named in briefing.names:
            earlier = self._names.get(named.entity.id)
            ids = (*named.update_ids, *(earlier.update_ids if earlier else ()))
            self._names[named.entity.id] = replace(named, update_ids=tuple(dict.fromkeys(ids)))
        self.noted = keep_corrections(edition, self.noted or edition)
        self._newest_first = None

    @property
    def latest(self) -> int:
        """The number of the latest edition that was read; 0 as long as none was."""
        return self.noted.number if self.noted else 0

    def number(self, update_id: str) -> int | None:
        """The number of the last edition that had the update; None where none ever had."""
        return self._numbers.get(update_id)

    def updates(self) -> tuple[Update, ...]:
        """Every update that the page had and that was not withdrawn, newest first."""
        if self._newest_first is None:
            gone = {each.update_id for each in self.withdrawn()}
            told = (entry for entry in self._updates.values() if entry.event_id not in gone)
            self._newest_first = tuple(sorted(told, key=lambda entry: (entry.at, entry.id), reverse=True))
        return self._newest_first

    def withdrawn(self) -> tuple[Withdrawal, ...]:
        """What the desk took off its page."""
        return self.noted.briefing.withdrawn if self.noted else ()

    def stories(self) -> tuple[tuple[Update, ...], ...]:
        """The updates of each story, newest first, and the stories by their newest update."""
        found: dict[str, list[Update]] = {}
        for entry in self.updates():
            found.setdefault(entry.story_id, []).append(entry)
        return tuple(tuple(entries) for entries in found.values())

    def story(self, story_id: str) -> tuple[Update, ...]:
        """The updates of a story, newest first; empty where there are none."""
        return tuple(entry for entry in self.updates() if entry.story_id == story_id)

    def heir(self, story_id: str) -> str | None:
        """The story that has an update now which this one had, if it is another; None where no such update is known."""
        update_id = self._stories.get(story_id)
        story = self._updates[update_id].story_id if update_id is not None else story_id
        return story if story != story_id else None

    def names(self) -> tuple[NamedEntity, ...]:
        """Who and what updates named, by the order of their ids."""
        return tuple(self._names[each] for each in sorted(self._names))

    def named(self, entity_id: str) -> NamedEntity | None:
        """How the desk writes an entity, and in which updates it is named; None where none names it."""
        return self._names.get(entity_id)

    def naming(self, named: NamedEntity) -> tuple[Update, ...]:
        """The updates that name an entity, newest first."""
        ids = frozenset(named.update_ids)
        return tuple(entry for entry in self.updates() if entry.id in ids)

    def statements(self, entity_id: str) -> tuple[Statement, ...]:
        """What an entity says in updates, newest first; the same words of the same text once."""
        found = {
            sentence.citations[0]: Statement(entry, sentence)
            for entry in reversed(self.updates())
            for sentence in reversed(entry.sentences)
            if any(claim.speaker == entity_id for claim in sentence.claims)
        }
        return tuple(reversed(found.values()))

    def publishers(self) -> tuple[Publisher, ...]:
        """Everyone who was cited, by name."""
        found = {reference.publisher.id: reference.publisher for reference in self._references.values()}
        return tuple(sorted(found.values(), key=lambda publisher: publisher.name.casefold()))

    def cited_by(self, entries: Iterable[Update]) -> tuple[Reference, ...]:
        """The documents that these updates cite, by number."""
        ids = {cite.document_id for entry in entries for sentence in entry.sentences for cite in sentence.citations}
        return tuple(sorted((self._references[each] for each in ids), key=lambda reference: reference.number))

    def cited_from(self, publisher_id: str) -> tuple[Reference, ...]:
        """The documents of a publisher that were cited, newest first."""
        own = [each for each in self._references.values() if each.publisher.id == publisher_id]
        return tuple(sorted(own, key=lambda reference: (reference.first_seen_at, reference.number), reverse=True))

    def excerpt(self, entries: Iterable[Update], further: Iterable[Reference] = ()) -> Edition | None:
        """The latest edition with these updates alone, the notes on their events, and what both cite; ``further``
        references are listed too. None as long as no edition was read."""
        if self.noted is None:
            return None
        entries = tuple(entries)
        events = {entry.event_id for entry in entries}
        whole = self.noted.briefing
        part = replace(
            whole,
            headline=None,
            dek=None,
            teaser=None,
            updates=entries,
            recent=(),
            analysis=(),
            related=(),
            figures=tuple(row for row in whole.figures if row.event_id in events),
            corrections=tuple(note for note in whole.corrections if note.event_id in events),
        )
        cited = {document_id for document_id, _ in part.cited_spans()}
        listed = {each.document_id: each for each in (*further, *map(self._references.__getitem__, cited))}
        references = tuple(sorted(listed.values(), key=lambda reference: reference.number))
        return replace(self.noted, briefing=replace(part, references=references))
