"""Editions on paper: HTML, JSON, Atom and JSON-LD from the same value. Nothing here decides what is said."""

from citewire.publish.announcement import FEEDS, Announcement, announce, hub_message, webhook_message
from citewire.publish.assets import ASSETS, asset, digest
from citewire.publish.atom import render_atom
from citewire.publish.changes import changes_between, render_changes
from citewire.publish.correction import keep_corrections
from citewire.publish.document import render_document
from citewire.publish.dropped import render_dropped
from citewire.publish.edition import edition_json, public, read_edition
from citewire.publish.embed import (
    COUNT,
    MOST,
    render_embed,
    render_embedded_blank,
    render_embedded_update,
    render_embedded_withdrawal,
)
from citewire.publish.entity import render_entity
from citewire.publish.export import cited_ever, cited_spans, export
from citewire.publish.filter import Filter, choices_of, chosen
from citewire.publish.jsonfeed import render_json_feed
from citewire.publish.links import FileLinks, Links, LiveLinks, text_fragment, web_address
from citewire.publish.outputs import OUTPUTS, Output
from citewire.publish.page import (
    find_update,
    render_blank,
    render_corrections,
    render_index,
    render_page,
    render_update,
)
from citewire.publish.past import Past
from citewire.publish.problem import Problem, ProblemKind, render_problem
from citewire.publish.publisher import render_publisher
from citewire.publish.search import render_search
from citewire.publish.story import render_stories, render_story
from citewire.publish.table import render_claims, render_figures
from citewire.publish.timeline import Earlier, Timeline, timeline_of, with_timeline
from citewire.publish.withdrawal import find_withdrawal, render_withdrawn, with_withdrawals

__all__ = [
    "ASSETS",
    "COUNT",
    "FEEDS",
    "MOST",
    "OUTPUTS",
    "Announcement",
    "Earlier",
    "FileLinks",
    "Filter",
    "Links",
    "LiveLinks",
    "Output",
    "Past",
    "Problem",
    "ProblemKind",
    "Timeline",
    "announce",
    "asset",
    "changes_between",
    "choices_of",
    "chosen",
    "cited_ever",
    "cited_spans",
    "digest",
    "edition_json",
    "export",
    "find_update",
    "find_withdrawal",
    "hub_message",
    "keep_corrections",
    "public",
    "read_edition",
    "render_atom",
    "render_blank",
    "render_changes",
    "render_claims",
    "render_corrections",
    "render_document",
    "render_dropped",
    "render_embed",
    "render_embedded_blank",
    "render_embedded_update",
    "render_embedded_withdrawal",
    "render_entity",
    "render_figures",
    "render_index",
    "render_json_feed",
    "render_page",
    "render_problem",
    "render_publisher",
    "render_search",
    "render_stories",
    "render_story",
    "render_update",
    "render_withdrawn",
    "text_fragment",
    "timeline_of",
    "web_address",
    "webhook_message",
    "with_timeline",
    "with_withdrawals",
]
