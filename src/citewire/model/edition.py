"""``Edition``: one published, immutable version of the briefing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from citewire.model.briefing import Briefing
from citewire.model.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Dropped:
    """A sentence that the gate kept off the page, and why."""

    text: str
    verdicts: tuple[Verdict, ...]
    document_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Edition:
    """One published, immutable version of a desk's briefing. ``number`` counts from 1 on each desk.

    ``published_at`` is the moment by the clock of the run (in a replay the archive's own clock).
    """

    desk_id: str
    number: int
    published_at: datetime
    briefing: Briefing
    dropped: tuple[Dropped, ...] = ()
