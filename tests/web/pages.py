"""Every page that a reader can open, over a newsroom that has something to show on each of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from citewire.model import Edition, Entity, EntityKind, NamedEntity, Withdrawal
from tests.editions import sample
from tests.web.newsrooms import MemoryNewsroom

MOREAU = NamedEntity(
    Entity("q-moreau", EntityKind.PERSON, (("en", "Ilda Moreau"), ("ru", "Ильда Моро"))), "Ilda Moreau", ("ev-bridges",)
)
LAKE = NamedEntity(
    Entity("q-lake", EntityKind.PLACE, (("en", "Lake Orsel"), ("de", "Orselsee"))), "Lake Orsel", ("ev-breach",)
)

PAGES = {
    "desks": "/",
    "page": "/orsel-dam",
    "past": "/orsel-dam?as_of=2031-03-04T12:41",
    "update": "/orsel-dam/updates/ev-toll",
    "withdrawn": "/orsel-dam/updates/ev-trucks",
    "stories": "/orsel-dam/stories",
    "story": "/orsel-dam/stories/st-dam",
    "person": "/orsel-dam/entities/q-moreau",
    "place": "/orsel-dam/entities/q-lake",
    "publisher": "/orsel-dam/publishers/courier",
    "search": "/orsel-dam/search",
    "found": "/orsel-dam/search?q=Mellin",
    "nothing-found": "/orsel-dam/search?q=Nirgendwo",
    "changes": "/orsel-dam/changes?since=7&until=8",
    "corrections": "/orsel-dam/corrections",
    "evidence": "/documents/a90000000000-2",
    "evidence-arabic": "/documents/a80000000000-1",
    "embed": "/orsel-dam/embed",
    "embed-update": "/orsel-dam/updates/ev-toll/embed",
    "embed-withdrawn": "/orsel-dam/updates/ev-trucks/embed",
    "error": "/orsel-dam/nowhere",
}
"""A short name for each page, and its address."""

OF_A_DESK = {name: path for name, path in PAGES.items() if name not in {"desks", "error"}}


def editions() -> list[Edition]:
    """Three editions: one that names people and places, one in which much is new, and one that took an update back."""
    first, second = (_with_names(sample(later=later).edition) for later in (False, True))
    at = second.published_at + timedelta(hours=1)
    gone = {"ev-trucks", "ev-breach", "ev-bridges", "ev-mellin"}  # withdrawn; the others are the timeline's
    kept = tuple(entry for entry in second.briefing.updates if entry.id not in gone)
    briefing = replace(second.briefing, at=at, updates=kept, withdrawn=(Withdrawal("ev-trucks", at),))
    return [first, second, replace(second, number=9, published_at=at, briefing=briefing)]


def _with_names(edition: Edition) -> Edition:
    return replace(edition, briefing=replace(edition.briefing, names=(MOREAU, LAKE)))


def full_newsroom() -> MemoryNewsroom:
    """A newsroom in which every address of ``PAGES`` has something to say."""
    return MemoryNewsroom(*editions())
