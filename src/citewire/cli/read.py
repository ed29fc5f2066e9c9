"""``citewire read``: one document with everything that was read in it."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import typer

from citewire.annotate import annotate
from citewire.cli.console import check_language, paper, print_json, read_desks, say
from citewire.cli.notes import print_reading
from citewire.cli.reading import Envelope, Reading, reading_of
from citewire.errors import InputError, SettingsError
from citewire.extract import document_of, entry_of_input
from citewire.ingest.fetch import HttpFetcher, Manners
from citewire.model import Document
from citewire.newsroom import offices_of


def read(
    source: Annotated[str, typer.Argument(metavar="FILE|URL", help="A file, an address, or - for standard input.")],
    language: Annotated[str | None, typer.Option(help="Language of the text; told from the text without it.")] = None,
    date: Annotated[
        str | None, typer.Option(help="Date of a text that gives none (2031-03-04, 2031-03-04T17:30).")
    ] = None,
    zone: Annotated[
        str | None, typer.Option(help="Time zone that days are counted in, and times shown in; the desk's, or UTC.")
    ] = None,
    desk: Annotated[Path | None, typer.Option(help="Desk file whose spellings, offices and zone count.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False,
    color: Annotated[
        bool | None, typer.Option("--color/--no-color", help="Colours; without it only on a terminal.")
    ] = None,
    contact: Annotated[str, typer.Option(help="Address sent to a server that is asked.")] = "",
) -> None:
    """Show a document with what is read in it: names, who says what, figures, times."""
    desks = read_desks([desk]) if desk is not None else []
    days = _zone(zone or next((each.zone for each in desks), "UTC"))
    given = _date(date, days)
    if language is not None:
        check_language(language)
    envelope = Envelope(source, "", given, "option", days, next(iter(desks), None), offices_of(desks))
    reading = _reading(envelope, _fetched(source, contact or next((each.contact for each in desks), "")), language)
    for line in _remarks(reading, given):
        say(line)
    if json:
        print_json(reading)
    else:
        print_reading(reading, paper(color=color))


def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise SettingsError(f"--zone {name!r} is not known: give one like Europe/Berlin, or UTC") from error


def _date(words: str | None, zone: tzinfo) -> datetime | None:
    """A date given on the command line, in the zone unless it names its own offset."""
    if words is None:
        return None
    try:
        at = datetime.fromisoformat(words)
        return (at if at.tzinfo else at.replace(tzinfo=zone)).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise SettingsError(f"--date {words!r} can't be read: write it like 2031-03-04 or 2031-03-04T17:30") from error


def _fetched(source: str, contact: str) -> tuple[str, bytes, str | None]:
    """Name, bytes and content type of what was asked for."""
    if source == "-":
        return "standard input", sys.stdin.buffer.read(), None
    if source.startswith(("http://", "https://")):
        # Whoever names an address on the own network means it.
        answer = HttpFetcher(Manners(contact=contact, allow_private=True)).fetch(source, robots=True)
        return answer.url, answer.body, answer.content_type
    try:
        return source, Path(source).read_bytes(), None
    except OSError as error:
        raise InputError(
            f"{source} can't be read ({error.strerror}): name a file, an address, or - for input"
        ) from error


def _reading(asked: Envelope, fetched: tuple[str, bytes, str | None], language: str | None) -> Reading:
    """The document behind the bytes, annotated; ``asked`` has the date for a text that gives none."""
    from citewire.inference import EldcIdentifier  # noqa: PLC0415 - slow to load, and errors should come at once

    name, data, content_type = fetched
    now = datetime.now(tz=UTC)
    entry, page, publisher = entry_of_input(name, data, now, content_type)
    found = document_of(entry, page, language=EldcIdentifier(), previous=None, at=now)
    if found is None:  # only an unchanged version has no document
        raise InputError(f"{name} has no words: give a text")
    document = found if language is None else replace(found, language=language)
    own = document.published_at
    at = own or asked.at
    envelope = replace(asked, outlet=publisher.name, at=at, at_from="document" if own else "option" if at else "")
    return reading_of(document, annotate(_dated(document, at), asked.offices), envelope)


def _dated(document: Document, at: datetime | None) -> Document:
    """The document as if it was out at ``at``, however late we see it."""
    return document if at is None else replace(document, published_at=at, first_seen_at=max(at, document.first_seen_at))


def _remarks(reading: Reading, given: datetime | None) -> list[str]:
    """What a person should know of the date, on standard error."""
    if reading.date is None:
        return ["The text gives no date of its own: “yesterday” and the like stay open; give its date with --date."]
    if given is not None and reading.date_from == "document":
        return [f"The text gives its own date ({reading.date:%Y-%m-%d %H:%M}): --date is not used."]
    return []
