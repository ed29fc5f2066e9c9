"""Voices: which documents of one event count as one origin, once they are together.

``kin_of`` looks for the text or statement that a new document goes back to, ``met`` for those of documents that come
together later; ``one_voice`` goes over all documents of an event, as they are now, and lets each outlet and each agency
speak with one voice.
"""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING

from citewire.cluster.origins import HEADLINE_DAYS
from citewire.cluster.wording import (
    SAID_DAYS,
    TRANSLATED_DAYS,
    Wording,
    akin,
    one_statement,
    one_translated,
)
from citewire.knowledge.outlets import OPENING, agency_in, agency_named
from citewire.model.document import key_of

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from citewire.cluster.window import Row
    from citewire.model import Annotations, Document

Members = list[tuple[int, "Row"]]
"""Rows of one event with their numbers, in order of arrival."""

Origins = dict[int, str]
"""Row number to the id of its origin."""

WIRE = 2  # outlets that print two texts word for word


def kin_of(wording: Wording, at: float, members: Iterable[tuple[Row, float]]) -> Row | None:
    """The first of an event's members, given with their cosines, that goes back to the same text or statement."""
    return next((row for row, cosine in members if _kin(wording, row.wording, abs(row.at - at), cosine)), None)


def met(rows: Sequence[Row], cosines: NDArray[np.float32], newcomers: Container[int]) -> dict[int, str]:
    """Of rows in order of arrival that a merge or a regrouping brought together: the place of each that has no origin
    with another outlet, and goes back to one that stands before it, to that one's id. Asked are pairs with one of the
    ``newcomers`` (places) among them; ``cosines`` are those of all with all."""
    writers = {row.key: row.publisher_id for row in rows}
    found: dict[int, str] = {}
    for place, row in enumerate(rows):
        if writers.get(key_of(row.placement.origin_id)) == row.publisher_id:
            before = range(place) if place in newcomers else (each for each in range(place) if each in newcomers)
            others = ((rows[each], float(cosines[place, each])) for each in before)
            kin = kin_of(row.wording, row.at, (other for other in others if other[0].publisher_id != row.publisher_id))
            if kin is not None:
                found[place] = kin.document_id
    return found


def _kin(one: Wording, other: Wording, days: float, cosine: float) -> bool:
    """Cut or turned round, of one speech, or translated; ``days`` are those between the two."""
    return (
        akin(one, other, days)
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


def one_voice(members: Members) -> dict[int, str]:
    """Row numbers to new origin ids, for rows whose words, agency or outlet were heard earlier under another origin.

    ``members`` are the rows of one event in order of arrival. What other outlets print as well is theirs, too, and
    doesn't count with what an outlet said before; its articles of its own do.
    """
    if len(members) < 2:
        return {}
    texts = _texts(members)
    spoken = _spoken(members, texts)
    heard = _outlets(members, texts, spoken)
    wires = _wires(members, heard, spoken)
    origins = {number: wires.get(origin_id, origin_id) for number, origin_id in heard.items()}
    return {number: origins[number] for number, row in members if origins[number] != row.placement.origin_id}


def _texts(members: Members) -> Origins:
    """The text or statement of each row: that of the same words, what it was found to go back to, or its agency's."""
    writers = {row.key: row.publisher_id for _, row in members}
    found: dict[str, str] = {}
    heard: dict[str, tuple[str, float]] = {}
    agencies: dict[str, str] = {}
    texts: Origins = {}
    for number, row in members:
        earlier = (heard[key] for key in row.wording.keys if key in heard)
        words = next((text for text, at in earlier if abs(row.at - at) <= HEADLINE_DAYS), None)
        agency = _credit(row) or agency_named(row.publisher_id) or ""
        text = words or _source(row, writers, found) or agencies.get(agency) or _own(row)
        for key in row.wording.keys:
            heard.setdefault(key, (text, row.at))
        if agency:
            agencies.setdefault(agency, text)
        texts[number] = found[row.key] = text
    return texts


def _credit(row: Row) -> str | None:
    """The agency that a document names, in its text or by its address."""
    return row.placement.agency or row.wording.wire


def _source(row: Row, writers: dict[str, str], found: dict[str, str]) -> str | None:
    """The text of another outlet that the row goes back to by its placement; None where it has its own. That it once
    counted with an earlier article of its outlet says nothing about the text."""
    origin_id = row.placement.origin_id
    key = key_of(origin_id)
    if writers.get(key, "") == row.publisher_id or key == row.key:
        return None
    return found.get(key) if key in writers else origin_id


def _own(row: Row) -> str:
    """The id of an origin that begins with the row; a later version keeps that of the first."""
    origin_id = row.placement.origin_id
    return origin_id if key_of(origin_id) == row.key else row.document_id


def _spoken(members: Members, texts: Origins) -> set[str]:
    """Origins that are a statement: outlets quote one speaker there, and no wording goes through all of them."""
    quoting: dict[str, list[Row]] = {}
    for number, row in members:
        if row.wording.speakers:
            quoting.setdefault(texts[number], []).append(row)
    return {origin_id for origin_id, rows in quoting.items() if _only_quoted(rows)}


def _only_quoted(rows: list[Row]) -> bool:
    common = set(rows[0].wording.keys).intersection(*(row.wording.keys for row in rows[1:]))
    return not common and len({row.publisher_id for row in rows}) > 1


def _outlets(members: Members, texts: Origins, spoken: set[str]) -> Origins:
    """Each row's text, or what its writer said first. The writer is who printed it first; where others print it too,
    an outlet that prints others' texts elsewhere in the event is a client and may only have been the quickest.

    What an outlet only quotes as others do is another voice than its own: who prints a president's words vouches for no
    report. And where it names the agency that it prints, what it prints without is its own."""
    first: dict[str, str] = {}
    printed: dict[str, set[str]] = {}
    for number, row in members:
        first.setdefault(texts[number], row.publisher_id)
        printed.setdefault(texts[number], set()).add(row.publisher_id)
    clients = {outlet for text, outlets in printed.items() for outlet in outlets if first[text] != outlet}
    credited = {texts[number] for number, row in members if _credit(row)}
    crediting = {row.publisher_id for _, row in members if _credit(row)}
    crediting -= {row.publisher_id for number, row in members if texts[number] in credited and not _credit(row)}
    heard: dict[tuple[str, bool, bool], str] = {}
    given: dict[str, str] = {}
    origins: Origins = {}
    for number, row in members:
        text = texts[number]
        written = len(printed[text]) == 1 or first[text] not in clients
        quoted, uncredited = text in spoken, text not in credited
        writer = (first[text], quoted, uncredited and first[text] in crediting)
        origins[number] = given.setdefault(text, heard.get(writer, text) if written else text)
        heard.setdefault((row.publisher_id, quoted, uncredited and row.publisher_id in crediting), origins[number])
    return origins


def _wires(members: Members, origins: Origins, spoken: set[str]) -> dict[str, str]:
    """Origin id to the earlier one of the same wire: what names one agency alone, and what two outlets at least print
    word for word, unless the texts name two. One statement that several quote makes no wire of them."""
    agencies: dict[str, set[str]] = {}
    printed: dict[str, set[str]] = {}
    for number, row in members:
        if origins[number] not in spoken:
            agencies.setdefault(origins[number], set()).update(filter(None, (_credit(row),)))
            printed.setdefault(row.publisher_id, set()).add(origins[number])
    if len(agencies) < 2:
        return {}
    order = list(agencies)
    both = Counter(pair for texts in printed.values() for pair in combinations(sorted(texts, key=order.index), 2))
    printed_alike = sorted(
        (pair for pair, outlets in both.items() if outlets >= WIRE), key=lambda pair: order.index(pair[0])
    )
    return _joined([*_of_one_agency(agencies), *printed_alike], agencies)


def _of_one_agency(agencies: dict[str, set[str]]) -> Iterator[tuple[str, str]]:
    first: dict[str, str] = {}
    for origin_id, named in agencies.items():
        if len(named) == 1:
            (agency,) = named
            if first.setdefault(agency, origin_id) != origin_id:
                yield first[agency], origin_id


def _joined(pairs: Iterable[tuple[str, str]], agencies: dict[str, set[str]]) -> dict[str, str]:
    """Each origin that is another to that one; ``agencies`` of both are counted together from then on."""
    joined: dict[str, str] = {}
    for one, other in pairs:
        first, second = joined.get(one, one), joined.get(other, other)
        if first != second and not _differ(agencies[first], agencies[second]):
            joined.update(dict.fromkeys((*(old for old, new in joined.items() if new == second), second), first))
            agencies[first] |= agencies[second]
    return joined


def _differ(some: set[str], others: set[str]) -> bool:
    return bool(some and others) and some.isdisjoint(others)
