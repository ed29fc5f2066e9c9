"""``heirs``: which ids the events of a regrouping have; addresses are for ever, so they follow the documents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


def heirs(
    parts: Sequence[Sequence[int]], before: Mapping[str, Sequence[int]], given: Mapping[int, str]
) -> list[str | None]:
    """An event id for each of ``parts`` (rows), or None for one that inherits none.

    ``before``: event id to its rows, ascending; ``given``: place of a part to an id that was decided. Ids go where most
    of the rows of their event went; where two events claim a part (or two parts an event), the larger share has it,
    then the event that was seen first, then the part that comes first.
    """
    found = dict(given)
    shares = sorted(
        (-len(set(part) & set(rows)), rows[0], place, event_id)
        for event_id, rows in before.items()
        for place, part in enumerate(parts)
        if not set(part).isdisjoint(rows)
    )
    for _, _, place, event_id in shares:
        if place not in found and event_id not in found.values():
            found[place] = event_id
    return [found.get(place) for place in range(len(parts))]


def successor(rows: Sequence[int], parts: Sequence[Sequence[int]]) -> int:
    """The place of the part with most of ``rows``, the first of several."""
    return max(range(len(parts)), key=lambda place: (len(set(parts[place]) & set(rows)), -place))
