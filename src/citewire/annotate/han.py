"""Names in Chinese texts, by the tables alone."""

from __future__ import annotations

from functools import cache

from citewire.annotate.lexicon import Known
from citewire.knowledge import countries, organisations, persons, places
from citewire.model import EntityKind, Mention, Span
from citewire.text import names


def mentions_in(text: str, span: Span) -> list[Mention]:
    """Longest names of the tables in a text without spaces and capitals."""
    found, at = [], span.start
    while at < span.end:
        hit = longest_han(text, at, span.end)
        if hit is None:
            at += 1
            continue
        length, (kind, identity) = hit
        found.append(Mention(Span(at, at + length), text[at : at + length], kind, identity))
        at += length
    return found


@cache
def _han() -> dict[str, Known]:
    table: dict[str, Known] = {}
    for name, found in places.han_names().items():
        table[name] = (EntityKind.PLACE, f"place:{found}")
    for name, code in countries.country_names("zh").items():
        table[name] = (EntityKind.PLACE, f"place:{code}")
    for name, identity in organisations.organisations().items():
        if "\u4e00" <= name[0] <= "\u9fff":
            table[name] = (EntityKind.ORGANISATION, f"org:{identity}")
    for known in persons.persons():
        identity = f"person:{names.key(known.name, 'en')}"
        table.update({spelled: (EntityKind.PERSON, identity) for lang, spelled in known.spellings if lang == "zh"})
    return table


def longest_han(text: str, at: int, end: int) -> tuple[int, Known] | None:
    """The longest Chinese name of the tables that begins at an index: its length and what it is."""
    table = _han()
    for length in range(min(8, end - at), 1, -1):
        known = table.get(text[at : at + length])
        if known is not None:
            return length, known
    return None
