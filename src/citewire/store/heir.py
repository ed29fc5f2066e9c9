"""Where an address leads after everything that moved."""

from __future__ import annotations

from collections.abc import Callable

KINDS = ("merged", "moved", "split")
"""The changes after which an address leads elsewhere; one that was split off leads to itself again."""

Step = tuple[int, str]
"""A change: its place in the order of all changes, and the heir."""


def last_heir(event_id: str, newest: Callable[[str], Step | None]) -> str:
    """The end of the way from ``event_id``; ``newest`` gives the newest change of an id, None for one that stayed.

    Grouping can bring an event back to where it was. Then the ways run in a circle, and whoever enters it ends at the
    heir of the circle's newest change, so that two addresses never lead to each other.
    """
    way: dict[str, Step] = {}
    while event_id not in way:
        step = newest(event_id)
        if step is None:
            return event_id
        way[event_id] = step
        event_id = step[1]
    circle = list(way).index(event_id)
    return max(list(way.values())[circle:])[1]
