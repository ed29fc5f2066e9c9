"""The pages of what keeps happening: the stories of a desk, and one story with all its updates."""

from __future__ import annotations

from collections.abc import Sequence

from citewire.model import Desk, Update
from citewire.publish.links import Links
from citewire.publish.past import Past
from citewire.publish.sheet import Sheet


def render_stories(past: Past, desk: Desk, *, links: Links) -> str | None:
    """The stories of the desk, the one with the newest update first; None as long as no edition was read."""
    stories = [(_title(entries, desk), entries) for entries in past.stories()]
    excerpt = past.excerpt(title for title, _ in stories)
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
    return Sheet(excerpt, desk, links).printed("story.html", title=_title(entries, desk), entries=entries)


def _title(entries: Sequence[Update], desk: Desk) -> Update:
    """The newest update in the desk's language, by which its readers know the story; the newest without one."""
    return next((each for each in entries if each.sentences[0].language == desk.language), entries[0])
