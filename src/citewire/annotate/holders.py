"""Who a title of office means: whom the text itself gave it before, else its one holder on the day of the document.

Only a title that says whose it is ("Kremlchef", "the president of Norland") and stands for the whole source. With
"former" or "deputy" before it, or where the table is not sure of one holder on that day, the source stays open.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from citewire import languages
from citewire.annotate import lexicon
from citewire.knowledge.offices import Offices, packaged
from citewire.model import Appointment, Attribution, Document, EntityKind, Mention, Span
from citewire.text import names

WORD = re.compile(r"[^\W_]+")
"""A word, parted at hyphens ("NATO-", "Ex-")."""
OWNERS = frozenset({EntityKind.PLACE, EntityKind.ORGANISATION})
"""Names that say whose an office is."""


def with_holders(
    document: Document,
    attributions: tuple[Attribution, ...],
    mentions: Sequence[Mention],
    appointments: Sequence[Appointment] = (),
    table: Offices | None = None,
) -> tuple[Attribution, ...]:
    """The attributions with the holder of an office as ``speaker`` where nothing but a title names the source.

    ``mentions`` are those of the document with its offices, in order, ``appointments`` the offices that it gives to
    somebody: then the ``antecedent`` is his or her name there. ``table`` is the packaged one unless given.
    """
    titles = [each for each in mentions if each.kind is EntityKind.OFFICE]
    if not titles:
        return attributions
    owners = [each.span for each in mentions if each.kind in OWNERS]
    found: dict[Span, tuple[str, Span | None] | None] = {}
    for each in attributions:
        if each.source is not None and _is_open(each) and each.source not in found:
            title = next((title for title in titles if each.source.covers(title.span)), None)
            alone = title is not None and _stands_alone(document, each.source, title.span, owners)
            known = alone and title is not None
            found[each.source] = _named(document, title, appointments, table or packaged()) if known and title else None
    holders = {source: holder for source, holder in found.items() if holder is not None}
    return tuple(
        replace(each, speaker=holders[each.source][0], antecedent=holders[each.source][1])
        if each.source in holders
        else each
        for each in attributions
    )


def _named(
    document: Document, title: Mention, appointments: Sequence[Appointment], table: Offices
) -> tuple[str, Span | None] | None:
    """Who the title means, with the name in the text where that is how it is known; None where it stays open. A title
    that the text gave to two people means neither, whatever the table says."""
    given = {each.entity_id: each.holder for each in reversed(appointments) if _is_given(each, title)}
    if len(given) == 1:
        return next(iter(given.items()))
    holder = _holder(document, title, table) if not given else None
    return None if holder is None else (holder, None)


def _is_given(appointment: Appointment, title: Mention) -> bool:
    """Whether the text gave somebody that office before; where only one of the two says whose it is, it is the same."""
    one, other = (each.removeprefix("office:").partition(":") for each in (appointment.office_id, title.entity_id))
    same = one[0] == other[0] and (one[2] == other[2] or not one[2] or not other[2])
    return same and not appointment.former and appointment.holder.end <= title.span.start


def _is_open(attribution: Attribution) -> bool:
    return attribution.antecedent is None and (attribution.speaker or "office:").startswith("office:")


def _stands_alone(document: Document, source: Span, title: Span, owners: Sequence[Span]) -> bool:
    """Whether the source has no words beside the title but articles and whose it is, and the title isn't over."""
    language = languages.get(document.language)
    known = language.titles.called([match[0].lower() for match in WORD.finditer(title.of(document.text))])
    if known is not None and known.former:
        return False
    free = language.people.sets["the"] | {word for word, *more in language.titles.forms("of") if not more}
    words = (Span(*match.span()) for match in WORD.finditer(document.text, source.start, source.end))
    return all(
        title.covers(word) or any(owner.covers(word) for owner in owners) or word.of(document.text).lower() in free
        for word in words
    )


def _holder(document: Document, title: Mention, table: Offices) -> str | None:
    """The entity of the one holder that the table is sure of; None otherwise, and for an office of nobody's."""
    office, _, owner = title.entity_id.removeprefix("office:").rpartition(":")
    if not office or not owner:
        return None
    rows = table.held(office, owner, document.reported_at.date()).rows
    if len(rows) != 1 or rows[0].note:
        return None
    key = names.key(rows[0].holder, "en")
    return lexicon.person(key) or f"person:{key}"
