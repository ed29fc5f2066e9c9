"""``citewire stories``: what belongs together, who carries it, and why."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import typer

from citewire import engine
from citewire.cli import WithDefault
from citewire.cli.console import check_language, need_store, nothing, print_found, say
from citewire.cli.telling import Sheet, told_by_date
from citewire.cli.why import Why
from citewire.errors import InputError, SettingsError
from citewire.ingest.settings import read_desk
from citewire.knowledge import media_topics
from citewire.model import Desk
from citewire.protocols import Store
from citewire.store import open_store

StorePath = Annotated[Path, typer.Option(help="SQLite file with everything that is kept.")]
DeskName = Annotated[str | None, typer.Option(help="A desk: its file, or its id in the store.")]
ZoneName = Annotated[str, typer.Option(help="Time zone that days are counted in, and times shown in.")]
Json = Annotated[bool, typer.Option("--json", help="Print as JSON.")]
STORE = Path("citewire.db")

stories = typer.Typer(
    cls=WithDefault,
    help="List stories with their events, say why two documents are together or apart, tell a story by date.",
    add_completion=False,
    pretty_exceptions_enable=False,
)


@stories.command("list")
def list_(
    words: Annotated[
        list[str] | None,
        typer.Argument(metavar="WORD", help="Words that a document has, names however spelled; or one story's id."),
    ] = None,
    store: StorePath = STORE,
    desk: DeskName = None,
    since: Annotated[str, typer.Option(help="From this day or moment on (2031-03-04, 2031-03-04T17:30).")] = "",
    until: Annotated[str, typer.Option(help="Before this day or moment.")] = "",
    day: Annotated[str, typer.Option(help="One day.")] = "",
    language: Annotated[str | None, typer.Option(help="Told in this language, among others.")] = None,
    topic: Annotated[str, typer.Option(help="About this IPTC Media Topic: a code or a name (civil unrest).")] = "",
    order: Annotated[engine.Order, typer.Option(help="What comes first.")] = engine.Order.NEWEST,
    limit: Annotated[int, typer.Option(help="Most stories on a page.", min=1)] = 10,
    page: Annotated[int, typer.Option(help="Which page of them.", min=1)] = 1,
    events: Annotated[int, typer.Option(help="Most events to print of a story.", min=1)] = 5,
    documents: Annotated[int, typer.Option(help="Most documents to print of an event.", min=0)] = 4,
    new: Annotated[bool, typer.Option("--new", help="Of documents, print those that add something.")] = False,
    zone: ZoneName = "",
    json: Json = False,
) -> None:
    """List stories: their events, who carries them, why each document is there. Exit status 1 when there is none."""
    if language is not None:
        check_language(language)
    with opened(store) as kept:
        known = desk_of(kept, desk)
        days = zone_of(zone, known)
        asked = _asked(known if desk and is_file(desk) else None, _span(since, until, day, days))
        asked = replace(asked, desk_id=known.id if known else None, language=language, topic=_topic(topic))
        asked = replace(asked, order=order, limit=limit, page=page)
        found = engine.stories(kept, _named(kept, words or [], asked))
    print_found(found, Sheet(days, events=events, documents=documents, new=new).listing(found), json=json)
    if found.page < found.pages and not json:
        say(f"page {found.page} of {found.pages}, {found.found} stories; the next one: --page {found.page + 1}")
    if not found.stories:
        raise nothing("Nothing was found.", json=json)


def _topic(words: str) -> str | None:
    """The code of the topic meant; None where none is asked for."""
    if not words:
        return None
    found = media_topics.find(words)
    if found is None:
        near = get_close_matches(words.lower(), media_topics.by_name(), n=3, cutoff=0.5)
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        raise SettingsError(f"{words!r} is no IPTC Media Topic of the top two levels{hint}")
    return found.code


def _asked(desk: Desk | None, span: tuple[datetime | None, datetime | None]) -> engine.Asked:
    return engine.Asked(desk=desk, since=span[0], until=span[1])


def _named(kept: Store, words: list[str], asked: engine.Asked) -> engine.Asked:
    """What is asked with the words, or with the one story that they name."""
    if len(words) == 1 and kept.placements.of_stories(words):
        return replace(asked, story_ids=tuple(words))
    return replace(asked, words=" ".join(words))


@stories.command("explain")
def explain(
    one: Annotated[str, typer.Argument(metavar="A", help="Id of a document or event, an address, or \\[n] of a page.")],
    other: Annotated[str, typer.Argument(metavar="B", help="The same for the other one.")],
    store: StorePath = STORE,
    desk: DeskName = None,
    zone: ZoneName = "",
    json: Json = False,
) -> None:
    """Say why two documents are together or apart."""
    from citewire.inference import PackagedEmbedder  # noqa: PLC0415 - slow to load, and errors should come at once

    with opened(store) as kept:
        known = desk_of(kept, desk)
        days = zone_of(zone, known)
        addresses = engine.Addresses(kept, known.id if known else None)
        pair = (addresses.document(one), addresses.document(other))
        found = engine.explain(kept, PackagedEmbedder(), *pair, desk_id=known.id if known else None)
    print_found(found, Why(days).lines(found), json=json)


@stories.command("timeline")
def timeline(
    story: Annotated[
        str, typer.Argument(metavar="STORY", help="Id of a story, or of an event, or anything that names a document.")
    ],
    store: StorePath = STORE,
    desk: DeskName = None,
    zone: ZoneName = "",
    json: Json = False,
) -> None:
    """Tell a story by date: each event in one line, with its source."""
    with opened(store) as kept:
        known = desk_of(kept, desk)
        days = zone_of(zone, known)
        events = engine.Addresses(kept, known.id if known else None).events(story)
        found = engine.timeline(kept, events, known)
    print_found(found, told_by_date(found, days), json=json)
    for dropped in found.dropped:
        say(f"kept off by the gate: {dropped.text!r} ({'; '.join(each.code for each in dropped.verdicts)})")
    if not found.lines:
        raise typer.Exit(1)


@contextmanager
def opened(path: Path) -> Iterator[Store]:
    """The store at ``path``, which has to be there."""
    need_store(path)
    kept = open_store(path)
    try:
        yield kept
    finally:
        kept.close()


def desk_of(kept: Store, name: str | None) -> Desk | None:
    """The desk that is meant by a file or an id; of one that is only known to the store, no more than its id. Raises
    InputError for one that nobody knows."""
    if name is None:
        return None
    if is_file(name):
        return read_desk(Path(name))
    if kept.work.marked(f"select:{name}") is None:
        there = ", ".join(kept.editions.desks()) or "none"
        raise InputError(f"the store knows no desk {name!r} (it has {there}): name one of them, or a desk file")
    return Desk(name, name)


def is_file(desk: str) -> bool:
    """Whether a desk is named by its file."""
    return desk.endswith(".toml") or Path(desk).is_file()


def zone_of(name: str, desk: Desk | None) -> tzinfo:
    """The zone asked for, else the desk's. Raises SettingsError for one that isn't known."""
    wanted = name or (desk.zone if desk else "UTC")
    try:
        return ZoneInfo(wanted)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise SettingsError(f"--zone {wanted!r} is not known: give one like Europe/Berlin, or UTC") from error


def _span(since: str, until: str, day: str, zone: tzinfo) -> tuple[datetime | None, datetime | None]:
    """From when on, and before when."""
    if day and (since or until):
        raise SettingsError("--day is one day: leave out --since and --until, or give these without it")
    if day:
        start = _moment(day, zone, "--day")
        return start, (start.astimezone(zone) + timedelta(days=1)).astimezone(UTC)
    return (
        _moment(since, zone, "--since") if since else None,
        _moment(until, zone, "--until") if until else None,
    )


def _moment(words: str, zone: tzinfo, option: str) -> datetime:
    try:
        at = datetime.fromisoformat(words)
        return (at if at.tzinfo else at.replace(tzinfo=zone)).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise SettingsError(
            f"{option} {words!r} can't be read: write it like 2031-03-04 or 2031-03-04T17:30"
        ) from error
