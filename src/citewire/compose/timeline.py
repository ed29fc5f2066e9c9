"""The timeline of a story: its events by date, each told in one line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from citewire.compose.significance import belongs
from citewire.compose.update import told_in
from citewire.model import Briefing, Desk, Dossier


def timeline(desk: Desk, dossiers: Sequence[Dossier], at: datetime) -> Briefing:
    """A draft whose updates are the events of one story that are the desk's, in order of their first report, each in
    one sentence; events that nobody tells in a sentence that can stand alone are left out.

    It is a briefing so that the gate can go over it: a line of a timeline is a visible statement like any other.
    """
    own = [dossier for dossier in dossiers if belongs(dossier, desk)]
    told = [update for dossier in own if (update := told_in(dossier, desk, at, None, most=1)) is not None]
    told.sort(key=lambda update: (update.first_at or update.at, update.id))
    return Briefing(desk.id, at, updates=tuple(told))
