"""How ``citewire stories`` prints what it found: plain lines, indented by what they belong to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo

from citewire.compose import Worth
from citewire.engine.stories import Carried, EventTold, Listing, StoryTold, Told
from citewire.engine.timeline import Timeline
from citewire.model import Subject

NAMED = 6
"""Outlets named before the rest is counted."""


class Sheet:
    """Lines for a terminal, times in ``zone``; of a story so many events are printed, of an event so many documents;
    ``new``: the first, and those that add something."""

    def __init__(self, zone: tzinfo, *, events: int, documents: int, new: bool = False) -> None:
        self._zone, self._events, self._documents, self._new = zone, events, documents, new

    def listing(self, found: Listing) -> Iterator[str]:
        """All stories of one page, an empty line after each."""
        for story in found.stories:
            yield from self.story(story)
            yield ""

    def story(self, story: StoryTold) -> Iterator[str]:
        """A story with its events, the newest first."""
        yield f"{story.id}  {story.told.headline} [{story.told.outlet}]"
        shown = f", {len(story.events)} of them asked for" if len(story.events) < story.events_in_all else ""
        yield f"  {counted(story.events_in_all, 'event')}{shown} · {self._carried(story.told)}"
        for event in story.events[: self._events]:
            yield from self.event(event)
        if (rest := len(story.events) - self._events) > 0:
            yield f"  ... and {counted(rest, 'more event')}: citewire stories {story.id} --events {len(story.events)}"

    def event(self, event: EventTold) -> Iterator[str]:
        """An event with its documents, and why each is there."""
        yield f"  {event.id}  {event.told.headline} [{event.told.outlet}]"
        yield f"    {self._carried(event.told)}"
        if event.worth is not None:
            yield from _worth(event.worth)
        if event.subjects:
            yield f"    about {_about(event.subjects)}"
        if self._documents:
            yield f"    {', '.join(_named(event.told.outlets))}"
        told = [each for place, each in enumerate(event.documents) if not (self._new and place) or each.adds]
        for document in told[: self._documents]:
            yield from self.document(document)
        if self._documents and (rest := len(event.documents) - min(len(told), self._documents)) > 0:
            yield f"    ... and {counted(rest, 'more document')}"

    def document(self, document: Carried) -> Iterator[str]:
        """A document of an event: its headline, and below why it is there."""
        at = f"{document.reported_at.astimezone(self._zone):%d %b %H:%M}"
        yield f"    {document.document_id}  {document.outlet}, {at}, {document.language}: {document.headline}"
        topic = "" if document.on_topic is None else f"; on the desk for “{document.on_topic}”"
        yield f"      {document.reason}{topic}"
        if document.adds:
            yield f"      adds {', '.join(f'{each.kind} “{each.words.exact}”' for each in document.adds)}"

    def _carried(self, told: Told) -> str:
        agencies = f" ({', '.join(told.agencies)})" if told.agencies else ""
        parts = [
            counted(told.documents, "document"),
            counted(len(told.outlets), "outlet"),
            f"{counted(told.origins, 'origin')}{agencies}",
            " ".join(told.languages),
            f"for {', '.join(told.parties)}{', of their own' if told.agreed else ''}" if told.parties else "",
            self.period(told.first_at, told.last_at),
        ]
        return " · ".join(part for part in parts if part)

    def period(self, first: datetime, last: datetime) -> str:
        """From when until when, the day said once where it is one."""
        start, end = first.astimezone(self._zone), last.astimezone(self._zone)
        if start == end:
            return f"{start:%Y-%m-%d %H:%M}"
        return (
            f"{start:%Y-%m-%d %H:%M} to {end:%H:%M}"
            if start.date() == end.date()
            else (f"{start:%Y-%m-%d %H:%M} to {end:%Y-%m-%d %H:%M}")
        )


def _worth(worth: Worth) -> Iterator[str]:
    """What an event is to the desk: two lines, one where it isn't the desk's."""
    if not worth.on_desk:
        yield f"    not on the desk: {worth.because}"
        return
    weight = f"weight {worth.significance.score:.2f} ({worth.significance.reason})"
    yield f"    on the desk: {worth.because}; {weight}"
    yield f"    {'an update of its own' if worth.update else 'no update of its own'}: {worth.why}"


def _about(subjects: Sequence[Subject]) -> str:
    """The narrower terms, or the top ones alone, each with the words that show it."""
    narrow = [subject for subject in subjects if subject.topic.broader is not None]
    return "; ".join(f"{subject.topic.name} ({', '.join(subject.words)})" for subject in narrow or subjects)


def counted(number: int, what: str) -> str:
    """ "1 event", "2 events"."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _named(names: Sequence[str]) -> list[str]:
    rest = len(names) - NAMED
    return [*names[:NAMED], f"{rest} more"] if rest > 1 else list(names)


def told_by_date(found: Timeline, zone: tzinfo) -> Iterator[str]:
    """The days, and below each its events: the words, then who published them and where."""
    day = ""
    for line in found.lines:
        first, at = line.first_at.astimezone(zone), line.at.astimezone(zone)
        if f"{first:%Y-%m-%d}" != day:
            day = f"{first:%Y-%m-%d}"
            yield f"{first:%a} {day}"
        number = f" [{line.number}]" if line.number is not None else ""
        yield f"  {first:%H:%M}  {line.text}{number}"
        by = f"{line.outlet}, {at:%H:%M}" if at.date() == first.date() else f"{line.outlet}, {at:%Y-%m-%d %H:%M}"
        yield f"         {by} · {counted(line.outlets, 'outlet')}, {counted(line.origins, 'origin')} · {line.event_id}"
        yield f"         {line.url or line.document_id}"
