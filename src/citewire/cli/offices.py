"""``citewire offices``: who held an office on a day, by the table of offices."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated

import typer

from citewire.annotate.asked import holders_called, office_called
from citewire.cli.console import OUT, print_json, read_desks, say
from citewire.errors import SettingsError
from citewire.knowledge import organisations, places
from citewire.knowledge.offices import Held, OfficeRow
from citewire.newsroom import offices_of


@dataclass(frozen=True)
class Row:
    """A row of the table as it is printed. Days are as precise as they are known; None where they are not."""

    office: str
    where: str
    title: str
    holder: str
    since: str
    until: str | None
    seen: str | None
    note: str
    origin: str


@dataclass(frozen=True)
class Answer:
    """Who held an office on a day: ``holders`` is empty when the table doesn't know, ``maybe`` are rows that leave it
    open. ``add`` is a row that would settle it, for a table of one's own; "" where it is known."""

    office: str
    where: str
    on: str
    holders: tuple[Row, ...]
    maybe: tuple[Row, ...]
    explanation: str
    add: str


def offices(
    words: Annotated[
        list[str], typer.Argument(metavar="WORD", help="An office in any language, or a name.", show_default=False)
    ],
    on: Annotated[str, typer.Option(help="A day, 2025-06-10; today unless given.")] = "",
    desk: Annotated[list[Path] | None, typer.Option(help="Desks whose own rows count too.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False,
) -> None:
    """Say who held an office on a day, or which offices somebody held. Exit status 1 when not known."""
    asked, day = " ".join(words).strip(), _day(on)
    if not asked:
        raise SettingsError("name an office or a person, as in “NATO secretary general”")
    table = offices_of(read_desks(desk) if desk else [])
    office = office_called(asked, table)
    if office is None:
        known = _of_person(holders_called(asked, table), asked, json=json)
    elif not office[1]:
        raise SettingsError(f"whose {office[0]}? Name the state or the body too, as in “{office[0]} of Norway”")
    else:
        known = _of_office(table.held(*office, day), json=json)
    if not known:
        raise typer.Exit(1)


def _day(on: str) -> date:
    try:
        return date.fromisoformat(on) if on else datetime.now(tz=UTC).date()
    except ValueError as error:
        raise SettingsError(f"--on is {on!r}; write a day like 2025-06-10") from error


def _of_office(held: Held, *, json: bool) -> bool:
    if json:
        rows, maybe = tuple(map(_row, held.rows)), tuple(map(_row, held.maybe))
        add = "" if held.rows else _wanted(held)
        print_json(Answer(held.office, held.where, held.on.isoformat(), rows, maybe, held.explanation, add))
        return bool(held.rows)
    titles = [row.title for row in (*held.rows, *held.maybe, *held.near) if row.title] or [_called(held)]
    OUT.print(f"{titles[0]}, {held.where}, on {held.on}:" if len(held.where) == 2 else f"{titles[0]} on {held.on}:")
    for row in held.rows:
        OUT.print(f"  {_line(row)}", markup=False)
    if not held.rows:
        OUT.print(f"  {held.explanation}", markup=False)
        say(f"To settle it, add a row to the desk's own table (“offices” in its file, tabs between): {_wanted(held)}")
    return bool(held.rows)


def _called(held: Held) -> str:
    """An office of which no row says how it calls itself: "mayor of Oslo"."""
    owner = organisations.name_of(held.where) or places.name_of(f"place:{held.where}")
    return f"{held.office} of {owner}" if owner else held.office


def _wanted(held: Held) -> str:
    """The row that would settle who held an office on a day, with what is known of it; what isn't, in capitals."""
    row = next(iter(held.maybe), None)
    known = (row.title, row.holder, str(row.since)) if row is not None else ("", "HOLDER", "SINCE")
    return "\t".join((held.office, held.where, *known, "", held.on.isoformat(), "", "ORIGIN"))


def _of_person(rows: tuple[OfficeRow, ...], asked: str, *, json: bool) -> bool:
    if json:
        print_json([_row(row) for row in rows])
    elif not rows:
        OUT.print(f"“{asked}” is no office that the titles know, and nobody's name in the table.", markup=False)
    else:
        for row in rows:
            OUT.print(f"{row.title}, {row.office} ({row.where}): {_line(row)}", markup=False)
    return bool(rows)


def _line(row: OfficeRow) -> str:
    note = f", {row.note}" if row.note else ""
    return f"{row.holder}{note}, {row.words} [{row.origin}]"


def _row(row: OfficeRow) -> Row:
    until = None if row.until is None else str(row.until)
    seen = None if row.seen is None else row.seen.isoformat()
    return Row(row.office, row.where, row.title, row.holder, str(row.since), until, seen, row.note, row.origin)
