"""Key points: the page's weightiest updates in a line each, for a reader who has a minute."""

from __future__ import annotations

from citewire.model import Briefing, Update
from citewire.publish.dates import Dates
from citewire.text.typography import folded

LEAST_UPDATES = 8
"""A page with fewer is read as fast as its key points would be."""

FEWEST, MOST = 3, 5
"""How many points stand there, if any."""

LONGEST = 240
"""Characters of the longest sentence that is still a point."""

LEAST_ORIGINS = 2
"""What only one origin has is news, but no point of the page."""


def key_points(briefing: Briefing, language: str, dates: Dates) -> tuple[Update, ...]:
    """Up to five updates: those of most origins; among equals first what is in the desk's ``language``, then the
    newest. They are shown by day, the newest on top.

    Each of another story as long as there are others, for five points about one thing are one point. What says the
    headline, the dek or the teaser again is left out. Empty where fewer than three remain, and on a page of fewer than
    eight updates.
    """
    if len(briefing.updates) < LEAST_UPDATES:
        return ()
    told = {folded(each.text) for each in (briefing.headline, briefing.dek, briefing.teaser) if each is not None}
    weighty = [update for update in briefing.updates if _is_point(update, told)]
    weighty.sort(
        key=lambda each: (each.origins, each.sentences[0].language == language, each.at, each.id), reverse=True
    )
    first = {update.story_id: update for update in reversed(weighty)}
    weighty.sort(key=lambda each: first[each.story_id] is not each)
    points = weighty[:MOST] if len(weighty) >= FEWEST else []
    points.sort(key=lambda each: (dates.local(each.at).date(), each.origins, each.at), reverse=True)
    return tuple(points)


def _is_point(update: Update, told: set[str]) -> bool:
    """Whether it weighs enough, is short enough and was not said at the top. An update is the headline's, too, where
    the headline is a later sentence of it."""
    if update.origins < LEAST_ORIGINS or len(update.sentences[0].text) > LONGEST:
        return False
    return not any(folded(sentence.text) in told for sentence in update.sentences)
