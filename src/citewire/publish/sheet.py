"""What a template asks while it lays out one edition: the numbers of references, who says a sentence, days, groups."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from itertools import groupby

from citewire.knowledge.countries import country_name
from citewire.model import (
    AnalysisKind,
    AnalysisLine,
    Briefing,
    Citation,
    Correction,
    Desk,
    Edition,
    EntityKind,
    FigureCell,
    FigureRow,
    NamedEntity,
    Publisher,
    Reference,
    Sentence,
    SentenceForm,
    Update,
)
from citewire.model.briefing import ALIKE, DENIAL, FIGURES, SPEAKER, STEPS
from citewire.publish.catalogue import page_language
from citewire.publish.chart import Chart, chart_of
from citewire.publish.dates import Dates
from citewire.publish.links import Links, text_fragment, web_address
from citewire.publish.points import key_points
from citewire.publish.press import printed
from citewire.text.typography import folded

QUOTING = frozenset({FIGURES, STEPS, ALIKE, DENIAL})
"""Templates that quote texts word by word, each in its own language."""

OTHERS = 6
"""Other spellings shown beside a name."""

ANALYSIS_ORDER = (
    AnalysisKind.AGREED,
    AnalysisKind.DIFFERS,
    AnalysisKind.DENIED,
    AnalysisKind.CHANGED,
    AnalysisKind.NEW,
    AnalysisKind.ONE_PARTY,
    AnalysisKind.SINGLE_SOURCE,
    AnalysisKind.CORRECTED,
)


@dataclass(frozen=True, slots=True)
class Cite:
    """One ``[n]``: its number (None if the edition does not list the document), address of the evidence, outlet."""

    number: int | None
    href: str
    outlet: str


@dataclass(frozen=True, slots=True)
class Day:
    """The updates of one day on the desk's clock, newest first."""

    date: date
    entries: tuple[Update, ...]

    @property
    def count(self) -> int:
        """How many updates."""
        return len(self.entries)


@dataclass(frozen=True, slots=True)
class Heard:
    """Who makes a statement, as the desk writes the name, and the words of its source that say on what occasion; either
    may be empty. ``href`` leads to those words."""

    name: str
    occasion: str
    href: str


@dataclass(frozen=True, slots=True)
class FigureGroup:
    """The figures of one event under the lead sentence of its update, where the page has that update."""

    event_id: str
    entry: Update | None
    rows: tuple[FigureRow, ...]


class Sheet:
    """One edition of one desk, laid out for one kind of address."""

    def __init__(self, edition: Edition, desk: Desk, links: Links) -> None:
        self.edition = edition
        self.briefing: Briefing = edition.briefing
        self.desk = desk
        self.links = links
        self.language = page_language(desk.language)
        self.dates = Dates(self.language, desk.zone)
        self._references = {reference.document_id: reference for reference in self.briefing.references}

    def printed(self, template: str, **values: object) -> str:
        """A page of this edition, with what every template asks for."""
        return printed(
            template, self.desk.language, sheet=self, desk=self.desk, links=self.links, dates=self.dates, **values
        )

    def reference(self, document_id: str) -> Reference | None:
        """The listed reference of a document."""
        return self._references.get(document_id)

    def with_references(self, further: Iterable[Reference]) -> Edition:
        """The edition with further documents listed."""
        listed = sorted((*self.briefing.references, *further), key=lambda reference: reference.number)
        return replace(self.edition, briefing=replace(self.briefing, references=tuple(listed)))

    def cites(self, sentence: Sentence) -> tuple[Cite, ...]:
        """One for each passage, in the order of the sentence's citations; the same passage twice is shown once."""
        return tuple(self._cite(citation) for citation in dict.fromkeys(sentence.citations))

    def _cite(self, citation: Citation) -> Cite:
        reference = self.reference(citation.document_id)
        href = self.links.document(citation.document_id, citation.span)
        return Cite(reference.number if reference else None, href, reference.publisher.name if reference else "")

    def sayer(self, sentence: Sentence) -> Publisher | None:
        """Whose words a verbatim sentence is, with or without its speaker's name: the publisher of its first
        citation."""
        reference = self.reference(sentence.citations[0].document_id)
        own = sentence.form is SentenceForm.VERBATIM or sentence.template == SPEAKER
        return reference.publisher if reference and own else None

    def heard(self, sentence: Sentence) -> tuple[Heard, ...]:
        """Who makes the statements of a sentence and where, as far as its own words don't say so: a name that the
        source spells otherwise than the desk, an occasion that another sentence tells."""
        own = sentence.citations[0].span
        found = []
        for claim in sentence.claims:
            name = claim.name if claim.name and folded(claim.name.split()[-1]) not in folded(sentence.text) else ""
            elsewhere = claim.occasion if claim.occasion is not None and not own.covers(claim.occasion.span) else None
            if name or elsewhere is not None:
                href = self.links.document(elsewhere.document_id, elsewhere.span) if elsewhere is not None else ""
                found.append(Heard(name or claim.name, elsewhere.exact if elsewhere is not None else "", href))
        return tuple(dict.fromkeys(found))

    def on_word_of(self, cell: FigureCell) -> tuple[Heard, ...]:
        """On whose word a source has its number, in the words of the source, where its phrase doesn't say so itself."""
        own = cell.sentence.citations[0].span
        given = [claim.source for claim in cell.sentence.claims if claim.source is not None]
        elsewhere = [source for source in given if not own.overlaps(source.span)]
        return tuple(
            Heard(source.exact, "", self.links.document(source.document_id, source.span))
            for source in dict.fromkeys(elsewhere)
        )

    def foreign(self, language: str) -> bool:
        """Whether these words need the name of their language beside them."""
        return _differ(language, self.desk.language)

    def marked(self, language: str) -> bool:
        """Whether a machine must be told that these words aren't in the language that the page declares."""
        return _differ(language, self.language)

    def pieces(self, sentence: Sentence) -> tuple[tuple[str, str], ...]:
        """A sentence in parts with the language of each: of what a built one quotes, that of the text quoted."""
        if sentence.template not in QUOTING:
            return ((sentence.text, sentence.language),)
        tongues = {
            citation.exact: reference.language
            for citation in sentence.citations
            if (reference := self.reference(citation.document_id)) is not None
        }
        exacts = "|".join(re.escape(each) for each in sorted(tongues, key=len, reverse=True))
        parts = re.split(rf"(?<=[“„«\u00a0])({exacts})(?=[”“»\u00a0])", sentence.text) if exacts else [sentence.text]
        return tuple((part, tongues.get(part, sentence.language)) for part in parts if part)

    @cached_property
    def names(self) -> list[tuple[EntityKind, list[NamedEntity]]]:
        """Who and what the updates name, by kind."""
        return [(kind, list(listed)) for kind, listed in groupby(self.briefing.names, lambda each: each.entity.kind)]

    @staticmethod
    def others(named: NamedEntity) -> list[tuple[str, str]]:
        """(language, spelling) of the other spellings that sources use, each once.

        What is no other spelling is left out: adjectives, the same in other capitals, the genitive of one that stands
        there, and of a country all that its language does not call it ("Ukrainekarte").
        """
        once: dict[str, tuple[str, str]] = {named.spelling.casefold(): (named.spelling, "")}
        for language, spelling in named.entity.names:
            if not spelling[0].islower() and _is_name(named, language, spelling):
                once.setdefault(spelling.casefold(), (spelling, language))
        plain = [key for key in once if not (key.endswith("s") and key[:-1].rstrip("'’") in once)]
        return [(once[key][1], once[key][0]) for key in plain if key != named.spelling.casefold()][:OTHERS]

    @staticmethod
    def one_source(entry: Update) -> bool:
        """Whether the lead sentence rests on one text while the event has several origins."""
        cited = {citation.document_id for citation in entry.sentences[0].citations}
        return entry.origins > 1 and len(cited) == 1

    def repeats_headline(self, entry: Update) -> bool:
        """Whether the update leads with the headline of the page."""
        headline = self.briefing.headline
        return headline is not None and folded(entry.sentences[0].text) == folded(headline.text)

    @cached_property
    def _units(self) -> dict[tuple[str, str], set[str]]:
        found: dict[tuple[str, str], set[str]] = {}
        for row in self.briefing.figures:
            found.setdefault((row.event_id, row.indicator), set()).add(row.unit)
        return found

    def in_units(self, row: FigureRow) -> bool:
        """Whether the event has this indicator in another unit as well, so that the caption must name the unit."""
        return len(self._units[row.event_id, row.indicator]) > 1

    @cached_property
    def days(self) -> tuple[Day, ...]:
        """The updates by day, both newest first."""
        return group_by_day(self.briefing.updates, self.dates)

    @cached_property
    def entries(self) -> dict[str, Update]:
        """All that has an address on the page by its id, updates last."""
        return {entry.id: entry for entry in (*self.briefing.entries(), *self.briefing.updates)}

    @cached_property
    def event_entries(self) -> dict[str, Update]:
        """The update of each event that has one on the page."""
        entries = (*self.briefing.entries(), *reversed(self.briefing.updates))
        return {entry.event_id: entry for entry in entries}

    def entry_about(self, rows: Iterable[FigureRow]) -> Update | None:
        """The update of an event under which its figures stand: of several, the one that most of their sources tell."""
        rows = list(rows)
        given = {cell.document_id for row in rows for cell in row.cells}
        events = {row.event_id for row in rows}
        own = [entry for entry in self.entries.values() if entry.event_id in events]
        return max(own, key=lambda entry: len(given.intersection(entry.document_ids)), default=None)

    @cached_property
    def differing(self) -> tuple[FigureGroup, ...]:
        """Figures on which the sources differ, or that changed with time, by event."""
        return self._groups(row for row in self.briefing.figures if row.differs or row.course)

    @cached_property
    def undisputed(self) -> tuple[FigureGroup, ...]:
        """The other figures, by event."""
        return self._groups(row for row in self.briefing.figures if not (row.differs or row.course))

    def _groups(self, rows: Iterable[FigureRow]) -> tuple[FigureGroup, ...]:
        by_event: dict[str, list[FigureRow]] = {}
        for row in rows:
            by_event.setdefault(row.event_id, []).append(row)
        return tuple(FigureGroup(event, self.entry_about(group), tuple(group)) for event, group in by_event.items())

    @staticmethod
    def same(row: FigureRow) -> tuple[tuple[FigureCell, ...], ...]:
        """The cells of a row, those that say the same number together, in the order of the row."""
        groups: dict[tuple[object, ...], list[FigureCell]] = {}
        for cell in row.cells:
            groups.setdefault((cell.qualifier, cell.value, cell.upper), []).append(cell)
        return tuple(tuple(group) for group in groups.values())

    def chart(self, row: FigureRow) -> Chart | None:
        """What each side says over time, where the row has enough to be drawn."""
        return chart_of(row, lambda document_id: found.publisher if (found := self.reference(document_id)) else None)

    @cached_property
    def analysis(self) -> tuple[tuple[AnalysisKind, tuple[AnalysisLine, ...]], ...]:
        """The lines by kind, in the order a reader needs them; kinds without a line are left out."""
        lines = self.briefing.analysis
        groups = ((kind, tuple(line for line in lines if line.kind is kind)) for kind in ANALYSIS_ORDER)
        return tuple((kind, group) for kind, group in groups if group)

    @cached_property
    def corrected(self) -> frozenset[str]:
        """Ids of events with a public note."""
        return frozenset(note.event_id for note in self.briefing.corrections)

    @cached_property
    def withdrawn(self) -> frozenset[str]:
        """Ids of updates that the desk took off its page; an edition of the past may still show them."""
        return frozenset(each.update_id for each in self.briefing.withdrawn)

    def notes(self, event_id: str) -> tuple[Correction, ...]:
        """The public notes about one event, newest first."""
        return tuple(note for note in self.corrections if note.event_id == event_id)

    @cached_property
    def corrections(self) -> tuple[Correction, ...]:
        """All public notes, newest first."""
        return tuple(sorted(self.briefing.corrections, key=lambda note: (note.at, note.id), reverse=True))

    def original(self, reference: Reference) -> str | None:
        """The publisher's page, opened at the first passage that the edition cites from it."""
        passage = self._first_passages.get(reference.document_id)
        return text_fragment(reference.url, passage) if passage else web_address(reference.url)

    @cached_property
    def _first_passages(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for sentence in self.briefing.sentences():
            for citation in sentence.citations:
                found.setdefault(citation.document_id, citation.exact)
        return found

    def cited_in(self, some: Iterable[Sentence]) -> tuple[Reference, ...]:
        """The references that these sentences cite, in order of their number."""
        ids = {citation.document_id for sentence in some for citation in sentence.citations}
        return tuple(reference for reference in self.briefing.references if reference.document_id in ids)

    @cached_property
    def publishers(self) -> tuple[Publisher, ...]:
        """Everyone whom the edition cites, in the order of their first reference."""
        return tuple({reference.publisher.id: reference.publisher for reference in self.briefing.references}.values())

    @cached_property
    def unheard(self) -> tuple[Publisher, ...]:
        """Publishers that the desk reads and this edition doesn't cite, in the desk's order."""
        cited = {publisher.id for publisher in self.publishers}
        return tuple(publisher for publisher in self.desk.publishers if publisher.id not in cited)

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages of what the edition cites, by tag; what is in none that is known is left out."""
        return tuple(sorted({reference.language for reference in self.briefing.references} - {"und", ""}))

    @cached_property
    def points(self) -> tuple[Update, ...]:
        """The weightiest updates, for the top of the page."""
        return key_points(self.briefing, self.desk.language, self.dates)


def _differ(one: str, other: str) -> bool:
    return one not in {"und", ""} and one.split("-", maxsplit=1)[0] != other.split("-", maxsplit=1)[0]


def group_by_day(entries: Iterable[Update], dates: Dates, *, oldest_first: bool = False) -> tuple[Day, ...]:
    """Newest first unless told otherwise, whatever order they come in; updates of one moment keep their order."""
    ordered = sorted(entries, key=lambda entry: entry.at, reverse=not oldest_first)
    days = groupby(ordered, key=lambda entry: dates.local(entry.at).date())
    return tuple(Day(day, tuple(group)) for day, group in days)


def _is_name(named: NamedEntity, language: str, spelling: str) -> bool:
    code = named.entity.id.partition(":")[2]
    called = country_name(code, language) if named.entity.kind is EntityKind.PLACE else None
    return called is None or spelling == called or spelling.isupper()
