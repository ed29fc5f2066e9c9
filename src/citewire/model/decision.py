"""``Decision``: an editor's word on what belongs together, and on what a desk wants."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from citewire.model.event import Placement


class DecisionKind(StrEnum):
    """What is decided: two events are one; some documents are an event of their own; a document belongs to another
    event; a desk doesn't want an event or a document."""

    MERGE = "merge"
    SPLIT = "split"
    MOVE = "move"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision. No likeness overrules it, in this grouping or in a later one.

    Texts are named by their keys, so that it holds for every version. ``keys``: of a merge the first text of each
    event, of a split the part that leaves, of a move the text that moves, of a drop the text that is dropped or the
    first one of the event that is. ``rest``: of a split the texts that the part is kept from. ``event_id``: where they
    belong from now on; of a drop the event that is dropped, None where it is one text. ``desk_id``: whose page a drop
    is about.

    ``before`` are the placements that it changed, as they were; ``number`` counts from 1 in a store, 0 before it is
    kept. One that was taken back (``undone_at``) stays on record.
    """

    kind: DecisionKind
    at: datetime
    keys: tuple[str, ...]
    event_id: str | None
    rest: tuple[str, ...] = ()
    desk_id: str | None = None
    reason: str = ""
    by: str = ""
    before: tuple[Placement, ...] = ()
    number: int = 0
    undone_at: datetime | None = None
    undone_by: str = ""

    @property
    def stands(self) -> bool:
        """Whether it was not taken back."""
        return self.undone_at is None
