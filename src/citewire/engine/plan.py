"""The river as data, read from top to bottom.

::

    Feed ──ingest──> Entry ──extract──> Document ──annotate──> Annotations ──embed──> vector
                                                                                        │
         Edition <──publish── Briefing <──verify── Briefing <──compose── Dossiers <──place (events, origins)
                                                                     └──select (desks)──┘

Every step takes its items off its own queue, oldest first, works on them one by one, and saves what they gave, the
step's version and the items' places in the next queue in one transaction. A step whose version has changed gets back
everything that another version worked on.
"""

from __future__ import annotations

from dataclasses import dataclass

from citewire import annotate, cluster, extract


@dataclass(frozen=True, slots=True)
class Step:
    """One step. ``reads`` and ``makes`` are nouns of the glossary; ``then`` is the step whose queue its items join.

    ``chunk`` items are saved together: large enough that a transaction costs little, small enough that a power cut
    repeats little.
    """

    name: str
    version: str
    reads: str
    makes: str
    then: str | None
    chunk: int = 200


EXTRACT = Step("extract", extract.VERSION, "Entry", "Document", then="annotate")
ANNOTATE = Step("annotate", annotate.VERSION, "Document", "Annotations", then="embed")
EMBED = Step("embed", "1", "Annotations", "vector", then="place", chunk=64)
PLACE = Step("place", cluster.VERSION, "vector", "Placement", then="select")
SELECT = Step("select", "1", "Document", "Selection", then=None, chunk=1000)

PLAN: tuple[Step, ...] = (EXTRACT, ANNOTATE, EMBED, PLACE, SELECT)
"""In the order in which one entry goes through them. ``select`` has a queue for each desk: ``select:<desk id>``."""
