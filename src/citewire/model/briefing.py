"""``Briefing``: the draft of the page, and the sentences it is made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from citewire.errors import ModelError
from citewire.model.citation import Citation
from citewire.model.claim import Claim
from citewire.model.mention import Entity
from citewire.model.novelty import Novelty
from citewire.model.publisher import Publisher
from citewire.model.span import Span


class SentenceForm(StrEnum):
    """``verbatim``: the words of its first citation. ``template``: built from spans by the template it names."""

    VERBATIM = "verbatim"
    TEMPLATE = "template"


SPEAKER = "speaker"
"""The template of a verbatim sentence with the name of its speaker in brackets: its first citation is the sentence,
its second the name."""

FIGURES, STEPS = "figures", "steps"
"""Templates of a row of figures: what each source gives, and how a number went with time."""

ALIKE, DENIAL = "alike", "denial"
"""Templates of nothing but quotations: what several say alike, and what one says that another denies."""

TEMPLATES = frozenset({SPEAKER, FIGURES, STEPS, ALIKE, DENIAL})
"""All of them. Any other sentence that is not verbatim is one in words of our own."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A visible statement. It can't be made without a citation: that is promise 1.

    ``language`` is that of the words; ``template`` names the template a built sentence came from, so that the gate
    knows which of its words are ours. ``claims`` is what a sentence of a source says on somebody's word, in order.
    """

    text: str
    citations: tuple[Citation, ...]
    language: str
    form: SentenceForm = SentenceForm.VERBATIM
    template: str | None = None
    claims: tuple[Claim, ...] = ()

    def __post_init__(self) -> None:
        if not self.citations:
            raise ModelError(f"a sentence needs at least one citation: {self.text[:80]!r} has none")
        if not self.text.strip():
            raise ModelError("a sentence needs words")


class AnalysisKind(StrEnum):
    """What a line of the analysis says about the sources."""

    AGREED = "agreed"
    DIFFERS = "differs"
    DENIED = "denied"
    CHANGED = "changed"
    NEW = "new"
    ONE_PARTY = "one party"
    SINGLE_SOURCE = "single source"
    CORRECTED = "corrected"


@dataclass(frozen=True, slots=True)
class AnalysisLine:
    """One computed line of the analysis; ``event_id`` is what it is about."""

    kind: AnalysisKind
    sentence: Sentence
    event_id: str


@dataclass(frozen=True, slots=True)
class Update:
    """One dated entry of the page, made of one event, or of a part of one that tells one thing.

    ``id`` is permanent: the event's, or that of the part (``Dossier.id``). ``at`` is when the lead sentence was
    reported, ``first_at`` when the event first was (None: the same); ``changed_at`` when a sentence of it last became
    different, or the newest line beside it was reported, if that is later. ``outlets`` and ``origins`` count publishers
    and independent texts (both at least 1); ``languages`` are those of its documents. ``sentences`` has one to four,
    the lead first. ``topics`` are codes of IPTC Media Topics that the event is about, top terms first: for links and
    filters. ``novelties`` are what the report of the lead added to what was known of the event, empty for the report
    that founded it; ``follows`` is the id of the update that it follows up, None where none is known. ``also`` is what
    is told beside it, newest first: other parts of its event, and events that tell nearly the same, each in its lead
    sentence alone, counted by itself, and with nothing beside it.
    """

    id: str
    event_id: str
    story_id: str
    at: datetime
    changed_at: datetime
    sentences: tuple[Sentence, ...]
    outlets: int
    origins: int
    languages: tuple[str, ...]
    document_ids: tuple[str, ...]
    agencies: tuple[str, ...] = ()
    first_at: datetime | None = None
    topics: tuple[str, ...] = ()
    novelties: tuple[Novelty, ...] = ()
    follows: str | None = None
    also: tuple[Update, ...] = ()

    def __post_init__(self) -> None:
        if not self.sentences:
            raise ModelError(f"update {self.id} has no sentence")

    @property
    def lead_and_also(self) -> tuple[Update, ...]:
        """The update and what is told beside it."""
        return (self, *self.also)

    def told(self) -> Iterator[Sentence]:
        """Its sentences, and those told beside it."""
        for each in self.lead_and_also:
            yield from each.sentences

    @property
    def single_source(self) -> bool:
        """Whether everything in it goes back to one text or speaker, and nobody else tells of its event beside it."""
        return self.origins == 1 and all(line.event_id != self.event_id for line in self.also)


@dataclass(frozen=True, slots=True)
class FigureCell:
    """What one document says of one indicator: the figure as a sentence, with its document's time. The claims of the
    sentence say on whose word the document has it; ``as_of`` is the day on the desk's clock for which it gives the
    number, None where it names none."""

    sentence: Sentence
    value: float
    upper: float | None
    qualifier: str | None
    document_id: str
    publisher_id: str
    at: datetime
    as_of: date | None = None


class Course(StrEnum):
    """How the numbers of a row went with the time of their documents."""

    ROSE = "rose"
    FELL = "fell"


@dataclass(frozen=True, slots=True)
class FigureRow:
    """All that is said of one indicator in an event, newest first.

    ``differs``: two of its numbers can't both be right of one moment, qualifiers and rounding considered. ``course``
    says that they rose or fell with time; then none differs from another. Where neither holds, the sources agree.
    """

    event_id: str
    indicator: str
    unit: str
    cells: tuple[FigureCell, ...]
    differs: bool
    course: Course | None = None


class CorrectionKind(StrEnum):
    """The three public notes."""

    CORRECTION = "correction"
    CLARIFICATION = "clarification"
    RETRACTION = "retraction"


@dataclass(frozen=True, slots=True)
class Correction:
    """A public note: a publisher (or an editor) changed or withdrew something that the page relied on.

    ``sentences``: what the source says now, each with its citation; ``before``: what it said, cited to the old version.
    """

    id: str
    kind: CorrectionKind
    at: datetime
    event_id: str
    sentences: tuple[Sentence, ...]
    before: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """An update that the desk took off its page: what stood there is said no more, and by no output."""

    update_id: str
    at: datetime


@dataclass(frozen=True, slots=True)
class RelatedStory:
    """A link under "read also": another story of the desk, named by a cited sentence."""

    story_id: str
    sentence: Sentence


@dataclass(frozen=True, slots=True)
class NamedEntity:
    """Somebody or something that updates name, as the page writes it: ``spelling`` is the desk's, ``entity`` has every
    spelling of the sources. ``update_ids`` are the updates that name it, newest first; at least one."""

    entity: Entity
    spelling: str
    update_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """A cited document as the page lists it. ``number`` is permanent for the desk: it never moves or is reused."""

    number: int
    document_id: str
    title: str
    publisher: Publisher
    language: str
    url: str | None
    published_at: datetime | None
    first_seen_at: datetime
    version: int


@dataclass(frozen=True, slots=True)
class Briefing:
    """The draft of the page at one moment, ``at`` (aware UTC). Updates come newest first.

    ``headline``, ``dek`` and ``teaser`` are None on a desk that nothing has reached yet. ``references`` are in order
    of their number and hold exactly the documents that are cited. ``names`` are who and what the updates name, by kind,
    what most of them name first. ``withdrawn`` are the updates that the desk took off its page, by their id.
    ``timeline`` is what earlier editions told of the lead story, oldest first, each in its lead alone: empty as the
    briefing is composed and stored, filled where the edition is shown whole.
    """

    desk_id: str
    at: datetime
    headline: Sentence | None = None
    dek: Sentence | None = None
    teaser: Sentence | None = None
    updates: tuple[Update, ...] = ()
    figures: tuple[FigureRow, ...] = ()
    analysis: tuple[AnalysisLine, ...] = ()
    recent: tuple[Update, ...] = ()
    related: tuple[RelatedStory, ...] = ()
    corrections: tuple[Correction, ...] = ()
    references: tuple[Reference, ...] = ()
    names: tuple[NamedEntity, ...] = ()
    withdrawn: tuple[Withdrawal, ...] = ()
    timeline: tuple[Update, ...] = ()

    def entries(self) -> Iterator[Update]:
        """All that has an address on the page, in its order: each update followed by what is told beside it, then what
        is under recent news."""
        for update in (*self.updates, *self.recent):
            yield from update.lead_and_also

    def sentences(self) -> Iterator[Sentence]:
        """Every visible sentence, in the order of the page."""
        yield from (each for each in (self.headline, self.dek, self.teaser) if each is not None)
        for entry in self.entries():
            yield from entry.sentences
        for row in self.figures:
            yield from (cell.sentence for cell in row.cells)
        yield from (line.sentence for line in self.analysis)
        yield from (story.sentence for story in self.related)
        for entry in self.timeline:
            yield from entry.sentences
        for correction in self.corrections:
            yield from correction.sentences
            yield from correction.before

    def cited_spans(self) -> list[tuple[str, Span]]:
        """(document id, span) of every citation, each once, sorted."""
        return sorted({(each.document_id, each.span) for sentence in self.sentences() for each in sentence.citations})
