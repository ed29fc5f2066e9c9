"""What somebody asks of the table of offices, in their own words: an office in any language, or a name."""

from __future__ import annotations

from citewire import languages
from citewire.annotate.appointments import appointments_of
from citewire.annotate.mentions import mentions_of
from citewire.knowledge.offices import OfficeRow, Offices
from citewire.model import Span
from citewire.text import names


def office_called(words: str, table: Offices) -> tuple[str, str] | None:
    """(office, whose) that ``words`` name, in the first language that reads them so, English first; one that says
    whose it is comes before one that doesn't, whose second part is "". None where they name no office."""
    tags = sorted(languages.known(), key=lambda tag: (tag != "en", tag))
    found = [office for tag in tags if (office := _read(words, tag, table)) is not None]
    titled = {(row.office, row.where) for row in table.rows if row.title.casefold() == words.casefold()}
    known = [office for office in found if table.of(*office)] or ([titled.pop()] if len(titled) == 1 else [])
    return next(iter([*known, *(office for office in found if office[1]), *found]), None)


def _read(words: str, tag: str, table: Offices) -> tuple[str, str] | None:
    whole = (Span(0, len(words)),)
    offices, given = appointments_of(words, whole, tag, mentions_of(words, whole, tag), table)
    if len(offices) != 1 or given:
        return None if offices else _bare(words, tag, table)
    _, office, *where = offices[0].entity_id.split(":")
    return office, "".join(where)


def _bare(words: str, tag: str, table: Offices) -> tuple[str, str] | None:
    """A title that is an office in no text without more words, but is one to somebody who asks ("Papst")."""
    title = languages.get(tag).titles.called(words.lower().split())
    return table.resolved(title.office, title.owner) if title is not None and title.office else None


def holders_called(name: str, table: Offices) -> tuple[OfficeRow, ...]:
    """The rows of everybody whose name is ``name``, in full or by the surname alone, the earliest first."""
    alone = " " not in name.strip()

    def named(row: OfficeRow) -> bool:
        words = [row.holder.split()[-1]] if alone else [row.holder]
        return any(names.alike(name, word) for word in words)

    return tuple(sorted((row for row in table.rows if named(row)), key=lambda row: row.since.last))
