"""Organisations that several languages name differently: one id for NATO, OTAN and НАТО."""

from __future__ import annotations

from functools import cache

from citewire.knowledge.countries import read_lines


@cache
def organisations() -> dict[str, str]:
    """Spelling (capitals count) to id, without prefix: ``{"OTAN": "nato", ...}``."""
    table: dict[str, str] = {}
    for line in read_lines("organisations.txt"):
        identity, spellings = line.split(" = ", 1)
        for spelling in spellings.split("|"):
            table.setdefault(spelling.strip(), identity.strip())
    return table


@cache
def _first_names() -> dict[str, str]:
    return {identity: spelling for spelling, identity in reversed(organisations().items())}


def name_of(identity: str) -> str | None:
    """The first spelling of an organisation's row (English where there is an English one); ``identity`` has no prefix.
    None for one that the table doesn't have."""
    return _first_names().get(identity)
