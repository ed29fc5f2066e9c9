"""Composes a briefing from dossiers: picks what is worth an update, and says it in the sources' own words."""

from citewire.compose.briefing import compose
from citewire.compose.memo import Memo
from citewire.compose.name import with_names
from citewire.compose.novelty import news_of
from citewire.compose.reference import with_references
from citewire.compose.significance import Worth, worth_of
from citewire.compose.template import own_words
from citewire.compose.timeline import timeline
from citewire.compose.update import headline_words, lead_of
from citewire.text.overlap import telling_words

VERSION = "6"

__all__ = [
    "VERSION",
    "Memo",
    "Worth",
    "compose",
    "headline_words",
    "lead_of",
    "news_of",
    "own_words",
    "telling_words",
    "timeline",
    "with_names",
    "with_references",
    "worth_of",
]
