"""Who held which office when: heads of state and of government, each row with its origin.

First version. ``since`` is what the source states; ``until`` is only the day on which the next holder that the source
knows took over, so someone who held the office briefly in between may be missing. The source ends with its last
snapshot (see the head of ``data/offices.tsv``): a holder without ``until`` held the office then.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from citewire.knowledge.countries import read_lines

HEAD_OF_STATE = "head of state"
HEAD_OF_GOVERNMENT = "head of government"


@dataclass(frozen=True, slots=True)
class OfficeRow:
    """One holder of one office. ``where`` is a lower-case ISO code; ``until`` is exclusive, None when it is open."""

    office: str
    where: str
    title: str
    holder: str
    since: date
    until: date | None
    origin: str

    def held_on(self, day: date) -> bool:
        """Whether the holder was in office on that day."""
        return self.since <= day and (self.until is None or day < self.until)


@cache
def offices() -> tuple[OfficeRow, ...]:
    """All rows, by country, office and date."""
    return tuple(_row(line.split("\t")) for line in read_lines("offices.tsv"))


def _row(cells: list[str]) -> OfficeRow:
    office, where, title, holder, since, until, origin = cells
    end = date.fromisoformat(until) if until else None
    return OfficeRow(office, where, title, holder, date.fromisoformat(since), end, origin)


def holders(office: str, where: str, on: date) -> tuple[OfficeRow, ...]:
    """Who held ``office`` (``"head of state"``, ``"head of government"``) in ``where`` (ISO code) on a day.

    Empty when the tables don't know; that is no statement that nobody did.
    """
    rows = _by_office().get((office, where.lower()), ())
    return tuple(row for row in rows if row.held_on(on))


@cache
def _by_office() -> dict[tuple[str, str], tuple[OfficeRow, ...]]:
    grouped: dict[tuple[str, str], tuple[OfficeRow, ...]] = {}
    for row in offices():
        grouped[row.office, row.where] = (*grouped.get((row.office, row.where), ()), row)
    return grouped
