"""What ``citewire read`` tells of one document: the values behind both its layout and its ``--json``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, tzinfo

from citewire.annotate.appointments import is_holder
from citewire.compose.name import spelling_of
from citewire.knowledge.offices import Held, Offices, packaged
from citewire.model import (
    Annotations,
    Appointment,
    Attribution,
    Desk,
    Document,
    Entity,
    EntityKind,
    Figure,
    Mention,
    Span,
    TimeMeaning,
    TimeUnit,
)
from citewire.model import TimeExpression as Expression
from citewire.text.dates import resolved
from citewire.text.display import display_name


@dataclass(frozen=True, slots=True)
class Words:
    """A piece of the document: ``text[start:end]``, in Unicode code points."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Holder:
    """Who held an office on the document's day, as a row of the table has it: its term in words, and its origin."""

    name: str
    term: str
    origin: str


@dataclass(frozen=True, slots=True)
class Name:
    """Words that name something. ``entity`` is the same for all spellings of one thing, ``display`` its name in the
    document's language."""

    words: Words
    kind: str
    entity: str
    display: str
    holders: tuple[Holder, ...] = ()


@dataclass(frozen=True, slots=True)
class Given:
    """An office that the text gives to somebody. ``agrees``: with the table, None where the table
    doesn't know; ``answer`` is the table's in words, empty where the document has no date."""

    office: Words
    holder: Words
    former: bool
    table: tuple[Holder, ...]
    agrees: bool | None
    answer: str


@dataclass(frozen=True, slots=True)
class Statement:
    """Who says what, in which words. ``speaker`` is the id of an entity, ``speaker_name`` its name for a reader."""

    kind: str
    content: Words
    source: Words | None
    speaker: str | None
    speaker_name: str | None
    antecedent: Words | None
    cue: Words | None
    cue_rest: Words | None
    occasion: Words | None
    through: tuple[Words, ...]
    hedge: Words | None
    hedged: bool
    denied: bool
    confidence: float


@dataclass(frozen=True, slots=True)
class Count:
    """A figure with what it counts, and who says so: ``antecedent`` names whom ``said_by`` only points back to.
    ``place`` and ``speaker`` are ids of entities with their names."""

    words: Words
    phrase: Words
    value: float
    upper: float | None
    qualifier: str | None
    indicator: str | None
    unit: str
    of: Words | None
    whole: float | None
    place: str | None
    place_name: str | None
    as_of: datetime | None
    as_of_until: datetime | None
    said_by: Words | None
    antecedent: Words | None
    speaker: str | None
    speaker_name: str | None


@dataclass(frozen=True, slots=True)
class Time:
    """Words that say when, and the time they mean; ``open`` says why that can't be told."""

    words: Words
    at: datetime | None
    until: datetime | None
    open: str


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence with what was read in it, each in the order of the text."""

    words: Words
    headline: bool
    names: tuple[Name, ...]
    offices: tuple[Given, ...]
    statements: tuple[Statement, ...]
    figures: tuple[Count, ...]
    times: tuple[Time, ...]


@dataclass(frozen=True, slots=True)
class Thing:
    """An entity of the document: its name for a reader, its spellings in the order of their first use, and how often
    it is named."""

    id: str
    kind: str
    display: str
    spellings: tuple[str, ...]
    mentions: int


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that was read in one document. ``date`` is aware; ``date_from`` says whose it is: ``document``,
    ``option``, or "" where there is none."""

    name: str
    url: str | None
    outlet: str
    headline: str
    language: str
    date: datetime | None
    date_from: str
    zone: str
    genre: str
    genre_reason: str
    missing: tuple[str, ...]
    problems: tuple[str, ...]
    text: str
    sentences: tuple[Line, ...]
    entities: tuple[Thing, ...]


@dataclass(frozen=True, slots=True)
class Envelope:
    """Where a document came from: the name that was asked for, its outlet, the date that counts and the zone; and by
    what it is read: the desk whose spellings are used, and the table of offices."""

    name: str
    outlet: str
    at: datetime | None
    at_from: str
    zone: tzinfo
    desk: Desk | None = None
    offices: Offices = field(default_factory=packaged)


def reading_of(document: Document, notes: Annotations, envelope: Envelope) -> Reading:
    """The document's annotations by sentence. A statement stands at the sentence of its cue, else of its content."""
    page = _Page(document, notes, envelope, _by_entity(notes.mentions))
    return Reading(
        name=envelope.name,
        url=document.url,
        outlet=envelope.outlet,
        headline=document.headline,
        language=document.language,
        date=envelope.at.astimezone(envelope.zone) if envelope.at is not None else None,
        date_from=envelope.at_from,
        zone=str(envelope.zone),
        genre=notes.genre.value,
        genre_reason=notes.genre_reason,
        missing=notes.missing,
        problems=document.problems,
        text=document.text,
        sentences=tuple(page.line(span) for span in notes.sentences),
        entities=entities_of(notes.mentions, document.language, envelope.desk),
    )


def entities_of(mentions: Iterable[Mention], language: str, desk: Desk | None = None) -> tuple[Thing, ...]:
    """The entities named, the most often named first, then in order of the text; ``desk`` gives their spelling."""
    things = [
        Thing(
            id=entity,
            kind=found[0].kind.value,
            display=_shown(found, entity, language, desk),
            spellings=tuple(dict.fromkeys(each.name for each in found)),
            mentions=len(found),
        )
        for entity, found in _by_entity(mentions).items()
    ]
    return tuple(sorted(things, key=lambda thing: -thing.mentions))


def _shown(mentions: Sequence[Mention], entity: str, language: str, desk: Desk | None) -> str:
    """How a name is shown: as the desk writes it, or as is usual in the language of the text."""
    written = [each.name for each in mentions]
    if desk is None or not mentions:
        return display_name(entity, language, written)
    spellings = Counter((language, name) for name in written)
    return spelling_of(Entity(entity, mentions[0].kind, tuple(spellings)), desk, spellings)


def _by_entity(mentions: Iterable[Mention]) -> dict[str, list[Mention]]:
    grouped: dict[str, list[Mention]] = {}
    for mention in mentions:
        grouped.setdefault(mention.entity_id, []).append(mention)
    return grouped


@dataclass(frozen=True, slots=True)
class _Page:
    document: Document
    notes: Annotations
    envelope: Envelope
    written: Mapping[str, Sequence[Mention]]

    def line(self, span: Span) -> Line:
        """What was read in one sentence."""
        notes = self.notes
        return Line(
            words=self._words(span),
            headline=span == notes.headline,
            names=tuple(self._name(each) for each in notes.mentions if span.covers(each.span)),
            offices=tuple(self._given(each) for each in notes.appointments if span.covers(each.office)),
            statements=tuple(self._statement(each) for each in notes.attributions if _stands_in(each, span)),
            figures=tuple(self._count(each) for each in notes.figures if span.covers(each.span)),
            times=tuple(self._time(each) for each in notes.times if span.covers(each.span)),
        )

    def _words(self, span: Span) -> Words:
        return Words(span.of(self.document.text), span.start, span.end)

    def _maybe(self, span: Span | None) -> Words | None:
        return None if span is None else self._words(span)

    def _name(self, mention: Mention) -> Name:
        held = self._held(mention.entity_id) if mention.kind is EntityKind.OFFICE else None
        return Name(
            words=self._words(mention.span),
            kind=mention.kind.value,
            entity=mention.entity_id,
            display=self._display(mention.entity_id),
            holders=_holders(held),
        )

    def _display(self, entity: str) -> str:
        return _shown(self.written.get(entity, ()), entity, self.document.language, self.envelope.desk)

    def _display_of(self, entity: str | None) -> str | None:
        return None if entity is None else self._display(entity)

    def _given(self, given: Appointment) -> Given:
        held = self._held(given.office_id)
        return Given(
            office=self._words(given.office),
            holder=self._words(given.holder),
            former=given.former,
            table=_holders(held),
            agrees=self._agrees(given, held),
            answer=held.explanation if held is not None else "",
        )

    def _agrees(self, given: Appointment, held: Held | None) -> bool | None:
        """Whether the table gives the office to the person too. None where it doesn't know, and on the day after
        their last, when both the old holder and the new are named."""
        if held is None or not held.rows:
            return None
        if self._among(given, held) is not given.former:
            return True
        before = None if given.former else self._held(given.office_id, days=1)
        return None if before is not None and self._among(given, before) else False

    def _among(self, given: Appointment, held: Held) -> bool:
        named = self.written.get(given.entity_id, ())
        return any(is_holder(each, row.holder) for each in named for row in held.rows)

    def _held(self, office_id: str, *, days: int = 0) -> Held | None:
        """What the table says of an office on the document's day, or ``days`` before; None where there is no day."""
        _, _, rest = office_id.partition(":")
        office, _, where = rest.rpartition(":")
        if self.envelope.at is None or not office:
            return None
        day = self.envelope.at.astimezone(self.envelope.zone).date() - timedelta(days=days)
        return self.envelope.offices.held(office, where, day)

    def _statement(self, each: Attribution) -> Statement:
        return Statement(
            kind=each.kind.value,
            content=self._words(each.content),
            source=self._maybe(each.source),
            speaker=each.speaker,
            speaker_name=self._display_of(each.speaker),
            antecedent=self._maybe(each.antecedent),
            cue=self._maybe(each.cue),
            cue_rest=self._maybe(each.cue_rest),
            occasion=self._maybe(each.occasion),
            through=tuple(self._words(span) for span in each.through),
            hedge=self._maybe(each.hedge),
            hedged=each.hedged,
            denied=each.denied,
            confidence=each.confidence,
        )

    def _count(self, figure: Figure) -> Count:
        said = self.notes.attribution_of(figure.span)
        as_of, as_of_until, _ = self._period(figure.as_of) if figure.as_of is not None else (None, None, "")
        return Count(
            words=self._words(figure.span),
            phrase=self._words(figure.phrase),
            value=figure.value,
            upper=figure.upper,
            qualifier=figure.qualifier,
            indicator=figure.indicator,
            unit=figure.unit,
            of=self._maybe(figure.of),
            whole=figure.whole,
            place=figure.place,
            place_name=self._display_of(figure.place),
            as_of=as_of,
            as_of_until=as_of_until,
            said_by=self._maybe(said.source) if said is not None else None,
            antecedent=self._maybe(said.antecedent) if said is not None else None,
            speaker=said.speaker if said is not None else None,
            speaker_name=self._display_of(said.speaker) if said is not None else None,
        )

    def _time(self, each: Expression) -> Time:
        return Time(self._words(each.span), *self._period(each.meaning))

    def _period(self, meaning: TimeMeaning) -> tuple[datetime | None, datetime | None, str]:
        """From when until when in the zone, and why that stays open."""
        period = resolved(meaning, self.envelope.at, self.envelope.zone)
        at, until = (None if end is None else end.astimezone(self.envelope.zone) for end in (period.at, period.until))
        if at is not None and until is not None and meaning.unit is TimeUnit.YEAR and (meaning.lasting or 0) > 1:
            at = _beginning(until.year - (meaning.lasting or 0), at)
        return at, until, period.unclear.value if period.unclear else ""


def _beginning(year: int, at: datetime) -> datetime:
    """The beginning of the year: who says "for 20 years" means no day of it."""
    return at.replace(year=max(1, year), month=1, day=1, hour=0, minute=0, second=0, microsecond=0)


def _stands_in(each: Attribution, sentence: Span) -> bool:
    place = each.cue or each.source or each.content
    return sentence.start <= place.start < sentence.end


def _holders(held: Held | None) -> tuple[Holder, ...]:
    return tuple(Holder(row.holder, row.words, row.origin) for row in held.rows) if held is not None else ()
