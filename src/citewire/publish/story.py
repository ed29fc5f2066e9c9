"""The pages of what keeps happening: the stories of a desk, and one story with all its updates."""

from __future__ import annotations

from citewire.model import Desk
from citewire.publish.links import Links
from citewire.publish.past import Past
from citewire.publish.sheet import Sheet


def render_stories(past: Past, desk: Desk, *, links: Links) -> str | None:
    """The stories of the desk, the one with the newest update first; None as long as no edition was read."""
    stories = past.stories()
    excerpt = past.excerpt(entries[0] for entries in stories)
    if excerpt is None:
        return None
    return Sheet(excerpt, desk, links).printed("stories.html", stories=stories)


def render_story(past: Past, desk: Desk, story_id: str, *, links: Links) -> str | None:
    """One story: every update of it that the desk ever had, newest first, with its figures, notes and references; None
    for a story that has none."""
    entries = past.story(story_id)
    excerpt = past.excerpt(entries)
    if not entries or excerpt is None:
        return None
    return Sheet(excerpt, desk, links).printed("story.html", entries=entries)
