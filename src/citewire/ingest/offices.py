"""An operator's own table of offices: rows that are missing from the packaged one, and rows that put it right.

The columns are those of ``knowledge/offices.py``, parted by tabs; lines that begin with ``#`` and a first line with the
names of the columns are passed over. docs/offices.md shows one.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from citewire.errors import SettingsError
from citewire.knowledge import countries, organisations, places
from citewire.knowledge.offices import COLUMNS, OfficeRow, packaged, read_row
from citewire.languages.titles import OFFICES


def read_offices(path: Path) -> tuple[OfficeRow, ...]:
    """The rows of a file in the order of its lines. Raises SettingsError naming the line and what to write."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        why = f"the table of offices can't be read ({error.strerror}); put its path right"
        raise SettingsError(f"{path}: {why}") from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"{path}: save the table of offices as UTF-8 text, its columns parted by tabs") from error
    return tuple(_rows(path, text))


def _rows(path: Path, text: str) -> Iterator[OfficeRow]:
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#") or line.split("\t") == list(COLUMNS):
            continue
        try:
            row = read_row(line)
            _check_office(row.office)
            _check_where(row)
        except ValueError as error:
            raise SettingsError(f"{path}: line {number} {error}") from error
        yield row


def _check_where(row: OfficeRow) -> None:
    """Whether a title in a text can lead to the row: it leads to states, bodies and cities by their ids alone."""
    where = row.where
    if countries.country_name(where, "en") or organisations.name_of(where) or where in _known():
        return
    if where.isdigit() and places.name_of(f"place:{where}"):
        return
    city = places.city(where.title())
    hint = "write a state (two letters, ISO 3166), the id of a body (nato), or a city's GeoNames id"
    if city is not None:
        hint = f"for the city write its GeoNames id, {city.id.partition(':')[2]}"
    raise ValueError(f"has {where!r} for whose office it is, which no text leads to; {hint}")


@cache
def _known() -> frozenset[str]:
    """Whose offices the packaged table has."""
    return frozenset(row.where for row in packaged().rows)


def _check_office(office: str) -> None:
    known = [*OFFICES, *(f"deputy {each}" for each in OFFICES)]
    if office in known:
        return
    near = difflib.get_close_matches(office, known, 1)
    hint = f"did you mean {near[0]!r}?" if near else f"write one of: {', '.join(OFFICES)}"
    raise ValueError(f"has the office {office!r}, which no title stands for; {hint}")
