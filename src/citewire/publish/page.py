"""The pages of a desk: the live page, one update, the corrections, the list of desks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from markupsafe import Markup

from citewire.model import Desk, Edition, Update
from citewire.publish.catalogue import page_language
from citewire.publish.dates import Dates
from citewire.publish.filter import Filter, choices_of, chosen
from citewire.publish.frame import DESK_HEIGHT, UPDATE_HEIGHT, Frame
from citewire.publish.hours import TALLEST, hours_of
from citewire.publish.jsonld import live_blog
from citewire.publish.links import Links
from citewire.publish.outputs import OUTPUTS
from citewire.publish.press import printed
from citewire.publish.sheet import Sheet, group_by_day
from citewire.publish.timeline import Earlier, with_timeline

ALL = Filter()
"""Every update."""
NOTHING = Earlier()
"""A page that knows of none before it."""
OPEN_FIGURES = 1
"""Events whose figures stand open above the updates; the others are one tap away, so that the news stays in reach."""


def render_page(
    edition: Edition,
    desk: Desk,
    *,
    links: Links,
    as_of: datetime | None = None,
    earlier: Earlier = NOTHING,
    asked: Filter = ALL,
) -> str:
    """The whole live page as HTML; ``as_of`` marks it as the page that stood at that moment. ``earlier``: the desk's
    editions, for the hours that lead back, and the timeline. ``asked``: which updates are shown; all else stays."""
    timeline = earlier.timeline
    sheet = Sheet(with_timeline(edition, timeline), desk, links)
    return sheet.printed(
        "page.html",
        as_of=as_of,
        OPEN_FIGURES=OPEN_FIGURES,
        OUTPUTS=OUTPUTS,
        hours=hours_of(earlier.history, as_of or edition.published_at),
        timeline=timeline,
        timed=group_by_day(timeline.entries, sheet.dates, oldest_first=True) if timeline else (),
        TALLEST=TALLEST,
        asked=asked,
        choices=choices_of(edition, sheet.language),
        shown=group_by_day(chosen(edition, asked), sheet.dates),
        frame=_frame(desk.title, links, links.embed(desk.id)) if as_of is None else None,
        live_blog=Markup(live_blog(sheet)),  # live_blog escapes <, > and & itself
    )


def _frame(title: str, links: Links, address: str | None, height: int = DESK_HEIGHT) -> Frame | None:
    whole = links.whole(address)
    return Frame(title, whole, height=height) if whole is not None else None


def render_blank(desk: Desk, *, links: Links) -> str:
    """The page of a desk that has no edition yet: says so."""
    return printed("blank.html", desk.language, desk=desk, links=links)


def find_update(edition: Edition, entry_id: str) -> Update | None:
    """The update of that id, among the updates, beside one of them or under recent news."""
    briefing = edition.briefing
    return next((entry for entry in briefing.entries() if entry.id == entry_id), None)


def render_update(edition: Edition, desk: Desk, entry_id: str, *, links: Links) -> str | None:
    """The page of one update with its figures, notes and references; None if the edition doesn't have it."""
    entry = find_update(edition, entry_id)
    if entry is None:
        return None
    sheet = Sheet(edition, desk, links)
    rows = [row for row in edition.briefing.figures if row.event_id == entry.event_id]
    notes = sheet.notes(entry.event_id)
    cited = [*entry.told(), *(cell.sentence for row in rows for cell in row.cells)]
    cited += [sentence for note in notes for sentence in (*note.sentences, *note.before)]
    title = f"{entry.sentences[0].text} – {desk.title}"
    return sheet.printed(
        "update.html",
        entry=entry,
        frame=_frame(title, links, links.embed(desk.id, entry_id), UPDATE_HEIGHT),
        rows=rows,
        notes=notes,
        references=sheet.cited_in(cited),
    )


def render_corrections(edition: Edition, desk: Desk, *, links: Links) -> str:
    """Every public note of the edition, newest first; says so where there is none.

    The page of a desk shows the notes of all its editions: give it ``Past.noted``.
    """
    sheet = Sheet(edition, desk, links)
    notes = sheet.corrections
    references = sheet.cited_in(sentence for note in notes for sentence in (*note.sentences, *note.before))
    return sheet.printed(
        "corrections.html",
        notes=notes,
        references=references,
    )


def render_index(desks: Sequence[tuple[Desk, Edition | None]], *, links: Links, language: str = "en") -> str:
    """The list of desks with their headlines in ``language``; each desk keeps its zone, its words their language."""
    spoken = page_language(language)
    cards = [
        (desk, Sheet(edition, desk, links) if edition else None, Dates(spoken, desk.zone)) for desk, edition in desks
    ]
    return printed("index.html", spoken, cards=cards, links=links)
