"""``citewire check``: the gate's rules on anybody's page."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from citewire.cli.console import OUT, print_json
from citewire.engine.check import grounds_of
from citewire.errors import InputError, SettingsError
from citewire.ingest.fetch import HttpFetcher, Manners
from citewire.verify import RULES, check_page, read_page


def check(
    page: Annotated[str, typer.Argument(help="A file, an address, or - for standard input.")],
    as_of: Annotated[
        str | None, typer.Option(metavar="DATE", help="Day for which the page counts; the page's own without it.")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print the findings as JSON.")] = False,
    contact: Annotated[str, typer.Option(help="Address sent to a server that is asked.")] = "",
) -> None:
    """Check a page's citations, headline, times and wording. Exit status 1 when something was found."""
    day = _day(as_of)
    read = read_page(_read(page, contact), page)
    found = check_page(read, grounds_of(read, as_of=day))
    if json:
        print_json(found)
    else:
        for verdict in found:
            rule = RULES[verdict.code]
            OUT.print(
                f"{page}:{verdict.place.removeprefix('line ')}: {verdict.code} {rule.name}: {verdict.words}",
                markup=False,
            )
            stop = "" if verdict.explanation.endswith("?") else "."
            OUT.print(f"    {verdict.explanation}{stop} {verdict.mend}", markup=False)
        count = len(found)
        OUT.print("Nothing to say." if not count else f"{count} finding{'s' * (count > 1)}.")
    if found:
        raise typer.Exit(1)


def _day(words: str | None) -> date | None:
    try:
        return date.fromisoformat(words) if words is not None else None
    except ValueError as error:
        raise SettingsError(f"--as-of {words!r} can't be read: write it like 2031-03-04") from error


def _read(page: str, contact: str) -> bytes:
    if page == "-":
        return sys.stdin.buffer.read()
    if page.startswith(("http://", "https://")):
        # Whoever names an address on the own network means it.
        return HttpFetcher(Manners(contact=contact, allow_private=True)).fetch(page, robots=True).body
    try:
        return Path(page).read_bytes()
    except OSError as error:
        raise InputError(f"{page} can't be read ({error.strerror}): name a file, an address, or - for input") from error
