"""Voices: which documents of one event count as one origin, once they are together.

``kin_of`` looks for the text or statement that a new document goes back to; ``one_voice`` goes over all documents of an
event, as they are now, and lets each outlet and each agency speak with one voice.
"""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING

from citewire.cluster.origins import HEADLINE_DAYS
from citewire.cluster.wording import (
    SAID_DAYS,
    TRANSLATED_DAYS,
    TURNED_DAYS,
    Wording,
    akin,
    one_statement,
    one_translated,
)
from citewire.knowledge.outlets import OPENING, agency_in, agency_named

if TYPE_CHECKING:
    from collections.abc import Iterable

    from citewire.cluster.window import Row
    from citewire.model import Annotations, Document

WIRE = 2  # outlets that print two texts word for word


def kin_of(wording: Wording, at: float, members: Iterable[tuple[Row, float]]) -> Row | None:
    """The first of an event's members, given with their cosines, that goes back to the same text or statement."""
    return next((row for row, cosine in members if _kin(wording, row.wording, abs(row.at - at), cosine)), None)


def _kin(one: Wording, other: Wording, days: float, cosine: float) -> bool:
    """Cut or turned round, of one speech, or translated; ``days`` are those between the two."""
    return (
        (days <= TURNED_DAYS and akin(one, other))
        or (days <= SAID_DAYS and one_statement(one, other, cosine))
        or (days <= TRANSLATED_DAYS and one_translated(one, other, cosine))
    )


def agency_of(document: Document, annotations: Annotations) -> str | None:
    """The agency that the text credits, or else the one that carried a statement of its opening to it; None without."""
    credited = agency_in(document.text)
    if credited is not None:
        return credited
    carriers = (
        span.of(document.text)
        for each in annotations.attributions
        if each.content.start < OPENING
        for span in each.through
    )
    return next((known for carrier in carriers if (known := agency_named(carrier))), None)


def one_voice(members: list[tuple[int, Row]]) -> dict[int, str]:
    """Row numbers to new origin ids, for rows whose words, agency or outlet were heard earlier under another origin.

    ``members`` are the rows of one event in order of arrival. Only a text of another outlet in this event keeps an
    outlet's article from counting with what that outlet said before.
    """
    heard = _folded(members)
    wires = _wires(members, heard)
    origins = {number: wires.get(origin_id, origin_id) for number, origin_id in heard.items()}
    return {number: origins[number] for number, row in members if origins[number] != row.placement.origin_id}


def _folded(members: list[tuple[int, Row]]) -> dict[int, str]:
    """The origin of each row, once it gave way to what was heard earlier under one of its voices."""
    writers = {row.document_id: row.publisher_id for _, row in members}
    spoken = _spoken(members)
    heard: dict[str, tuple[str, float]] = {}
    given_up: dict[str, str] = {}
    origins: dict[int, str] = {}
    for number, row in members:
        origin_id = given_up.get(row.placement.origin_id, row.placement.origin_id)
        voices = _voices(row, row.placement.origin_id in spoken)
        earlier = next((heard[voice][0] for voice in voices if _counts(heard.get(voice), voice, row.at)), origin_id)
        if earlier != origin_id and writers.get(origin_id, row.publisher_id) == row.publisher_id:
            given_up[origin_id] = earlier
            origin_id = earlier
        for voice in voices:
            heard.setdefault(voice, (origin_id, row.at))
        origins[number] = origin_id
    return origins


def _spoken(members: list[tuple[int, Row]]) -> set[str]:
    """Origins that are a statement: outlets quote one speaker there, and no wording goes through all of them."""
    quoting: dict[str, list[Row]] = {}
    for _, row in members:
        if row.wording.speakers:
            quoting.setdefault(row.placement.origin_id, []).append(row)
    return {origin_id for origin_id, rows in quoting.items() if _only_quoted(rows)}


def _only_quoted(rows: list[Row]) -> bool:
    common = set(rows[0].wording.keys).intersection(*(row.wording.keys for row in rows[1:]))
    return not common and len({row.publisher_id for row in rows}) > 1


def _counts(heard: tuple[str, float] | None, voice: str, at: float) -> bool:
    """Whether a voice was heard before; words only where that was within days, for headlines return."""
    return heard is not None and (voice.startswith("outlet ") or abs(at - heard[1]) <= HEADLINE_DAYS)


def _wires(members: list[tuple[int, Row]], origins: dict[int, str]) -> dict[str, str]:
    """Origin id to the earlier one of the same wire: two outlets at least that print both word for word take them from
    one agency, unless the texts name two. One statement that several quote makes no wire of them."""
    spoken = _spoken(members)
    agencies: dict[str, set[str]] = {}
    printed: dict[str, set[str]] = {}
    for number, row in members:
        if row.placement.origin_id not in spoken:
            agencies.setdefault(origins[number], set()).update(filter(None, (row.placement.agency,)))
            printed.setdefault(row.publisher_id, set()).add(origins[number])
    order = list(agencies)
    both = Counter(pair for texts in printed.values() for pair in combinations(sorted(texts, key=order.index), 2))
    joined: dict[str, str] = {}
    for one, other in sorted(
        (pair for pair, outlets in both.items() if outlets >= WIRE), key=lambda pair: order.index(pair[0])
    ):
        first, second = joined.get(one, one), joined.get(other, other)
        if first != second and not _differ(agencies[first], agencies[second]):
            joined.update(dict.fromkeys((*(old for old, new in joined.items() if new == second), second), first))
            agencies[first] |= agencies[second]
    return joined


def _differ(some: set[str], others: set[str]) -> bool:
    return bool(some and others) and some.isdisjoint(others)


def _voices(row: Row, spoken: bool) -> tuple[str, ...]:
    """Under which names a row is heard: its words, the agency that its text names or that publishes it, and its outlet.
    What an outlet only quotes as others do is another voice than its own: who prints a president's words vouches for
    no report."""
    known = row.placement.agency or agency_named(row.publisher_id)
    agency = (f"agency {known}",) if known else ()
    speakers = sorted(row.wording.speakers)
    quoting = f" quoting {speakers[0]}" if spoken and speakers else ""
    return (*row.wording.keys, *agency, f"outlet {row.publisher_id}{quoting}")
