"""``citewire check``: the gate's rules on anybody's page."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from citewire.cli.console import check_codes, read_desks, say
from citewire.cli.report import WRITERS, ReportFormat, report_of
from citewire.cli.sources import fetched, sources_in
from citewire.engine.check import grounds_of
from citewire.errors import InputError, SettingsError
from citewire.ingest.fetch import HttpFetcher, Manners
from citewire.model import Document, Verdict
from citewire.newsroom import offices_of
from citewire.protocols import Embedder
from citewire.verify import Page, check_page, left_unchecked, read_page
from citewire.verify.block import Block

UNCHECKED = "Unchecked: the cited texts. Give them with --sources DIR, or let --fetch read them."


def check(
    page: Annotated[str, typer.Argument(metavar="PAGE", help="A file, an address, or - for standard input.")],
    output: Annotated[ReportFormat, typer.Option("--format", help="How the report is written.")] = ReportFormat.TEXT,
    as_of: Annotated[
        str | None, typer.Option(metavar="DATE", help="Day for which the page counts; the page's own without it.")
    ] = None,
    sources: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Folder with the cited texts as .html, .txt or .md files.")
    ] = None,
    fetch: Annotated[bool, typer.Option("--fetch", help="Read the cited texts at their addresses.")] = False,
    only: Annotated[
        list[str] | None, typer.Option(metavar="CODE", help="Report this rule or family alone (C3); repeatable.")
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option(metavar="CODE", help="Leave this rule or family out (C203); repeatable.")
    ] = None,
    desk: Annotated[Path | None, typer.Option(help="Desk file: its offices, switches and allow_private count.")] = None,
    json: Annotated[bool, typer.Option("--json", help="As --format json.")] = False,
    contact: Annotated[str, typer.Option(help="Address sent to a server that is asked.")] = "",
) -> None:
    """Check a page's citations, headline, times and wording. Exit status 1 when something was found."""
    day, wanted, unwanted = _day(as_of), _codes("--only", only), _codes("--ignore", ignore)
    desks = read_desks([desk] if desk is not None else [])
    offices = offices_of(desks) if desks else None
    read = read_page(_read(page, contact), page)
    near = any(each.allow_private for each in desks)
    cited = _cited(read, sources, HttpFetcher(Manners(contact=contact, allow_private=near)) if fetch else None)
    grounds = grounds_of(read, as_of=day, offices=offices, sources=cited, embedder=_embedder() if cited else None)
    verdicts = check_page(read, grounds)
    found = chosen(verdicts, wanted, (*unwanted, *(code for each in desks for code in each.ignored)))
    missing = _unchecked(read, cited, asked=fetch or sources is not None)
    unchecked = "\n".join(part for part in (missing, _undecided(left_unchecked(read, grounds))) if part)
    if unchecked:
        say(unchecked)
    sys.stdout.write(WRITERS[ReportFormat.JSON if json else output](report_of(read, found, unchecked)))
    if found:
        raise typer.Exit(1)


def chosen(verdicts: Iterable[Verdict], only: Sequence[str], ignore: Sequence[str]) -> tuple[Verdict, ...]:
    """The verdicts whose code begins with one of ``only`` (any, where empty) and with none of ``ignore``."""
    wanted = tuple(only) or ("",)
    return tuple(each for each in verdicts if each.code.startswith(wanted) and not each.code.startswith(tuple(ignore)))


def _codes(option: str, codes: Sequence[str] | None) -> tuple[str, ...]:
    """Codes and families as given, in capitals. Raises SettingsError for one that begins no rule's."""
    given = tuple(part.strip().upper() for code in codes or () for part in code.split(","))
    check_codes(option, given)
    return given


def _day(words: str | None) -> date | None:
    try:
        return date.fromisoformat(words) if words is not None else None
    except ValueError as error:
        raise SettingsError(f"--as-of {words!r} can't be read: write it like 2031-03-04") from error


def _cited(page: Page, folder: Path | None, fetcher: HttpFetcher | None) -> dict[int, Document]:
    """The cited texts that can be had, by the number of the reference."""
    if folder is None and fetcher is None:
        return {}
    from citewire.inference import EldcIdentifier  # noqa: PLC0415 - slow to load, and needed for cited texts alone

    identifier = EldcIdentifier()
    found = fetched(page, fetcher, identifier) if fetcher is not None else {}
    return found | (sources_in(folder, page, identifier) if folder is not None else {})


def _embedder() -> Embedder:
    from citewire.inference import PackagedEmbedder  # noqa: PLC0415 - slow to load, and needed for cited texts alone

    return PackagedEmbedder()


def _unchecked(page: Page, cited: dict[int, Document], *, asked: bool) -> str:
    """What to say once of cited texts that were not compared; "" where all were, or the page cites nothing."""
    left = [block.number for block in page.references if block.number not in cited]
    if not left:
        return ""
    if not asked:
        return UNCHECKED
    numbers = ", ".join(f"[{number}]" for number in sorted(left)[:12]) + (" ..." if len(left) > 12 else "")
    return f"Unchecked: no text was found for {numbers}."


def _undecided(blocks: Sequence[Block]) -> str:
    """What to say once of statements whose texts were at hand and say it in other words; "" without any."""
    if not blocks:
        return ""
    lines = ", ".join(str(block.line) for block in blocks[:12]) + (" ..." if len(blocks) > 12 else "")
    return f"Unchecked: told in other words than the cited texts, in line{'s' * (len(blocks) > 1)} {lines}."


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
