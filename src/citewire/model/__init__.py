"""The nouns, as frozen dataclasses of the standard library: see docs/glossary.md."""

from citewire.model.annotations import Annotations, Genre
from citewire.model.attribution import Attribution, AttributionKind
from citewire.model.briefing import (
    AnalysisKind,
    AnalysisLine,
    Briefing,
    Correction,
    CorrectionKind,
    Course,
    FigureCell,
    FigureRow,
    NamedEntity,
    Reference,
    RelatedStory,
    Sentence,
    SentenceForm,
    Update,
    Withdrawal,
)
from citewire.model.citation import Citation
from citewire.model.claim import Claim
from citewire.model.decision import Decision, DecisionKind
from citewire.model.desk import Desk, Topic, Webhook
from citewire.model.document import Document
from citewire.model.dossier import Dossier, Report
from citewire.model.edition import Dropped, Edition
from citewire.model.entry import Entry, Page
from citewire.model.event import Change, Event, Placement, Story
from citewire.model.feed import Feed, FeedState, FeedStatus
from citewire.model.figure import Figure
from citewire.model.media_topic import MediaTopic, Subject
from citewire.model.mention import Appointment, Entity, EntityKind, Mention
from citewire.model.novelty import Novelty, NoveltyKind
from citewire.model.origin import Carriers, Origin
from citewire.model.publisher import Publisher, PublisherKind
from citewire.model.span import Span
from citewire.model.time import (
    DayPart,
    Direction,
    TimeBound,
    TimeExpression,
    TimeMeaning,
    TimeSection,
    TimeUnit,
    Unclear,
)
from citewire.model.verdict import Outcome, Verdict

__all__ = [
    "AnalysisKind",
    "AnalysisLine",
    "Annotations",
    "Appointment",
    "Attribution",
    "AttributionKind",
    "Briefing",
    "Carriers",
    "Change",
    "Citation",
    "Claim",
    "Correction",
    "CorrectionKind",
    "Course",
    "DayPart",
    "Decision",
    "DecisionKind",
    "Desk",
    "Direction",
    "Document",
    "Dossier",
    "Dropped",
    "Edition",
    "Entity",
    "EntityKind",
    "Entry",
    "Event",
    "Feed",
    "FeedState",
    "FeedStatus",
    "Figure",
    "FigureCell",
    "FigureRow",
    "Genre",
    "MediaTopic",
    "Mention",
    "NamedEntity",
    "Novelty",
    "NoveltyKind",
    "Origin",
    "Outcome",
    "Page",
    "Placement",
    "Publisher",
    "PublisherKind",
    "Reference",
    "RelatedStory",
    "Report",
    "Sentence",
    "SentenceForm",
    "Span",
    "Story",
    "Subject",
    "TimeBound",
    "TimeExpression",
    "TimeMeaning",
    "TimeSection",
    "TimeUnit",
    "Topic",
    "Unclear",
    "Update",
    "Verdict",
    "Webhook",
    "Withdrawal",
]
