"""``citewire opml``: feeds in and out, as feed readers exchange them."""

from __future__ import annotations

import json
import sys
from itertools import groupby
from pathlib import Path
from typing import Annotated

import typer

from citewire.cli.console import say
from citewire.errors import InputError
from citewire.ingest.opml import read_opml, write_opml
from citewire.ingest.settings import read_desk
from citewire.model import Feed, Publisher


def opml(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A desk.toml, or an OPML file.", show_default=False)],
) -> None:
    """Print a desk's feeds as OPML; or print the feeds of an OPML file as publishers for a desk.toml."""
    if file.suffix == ".toml":
        sys.stdout.write(write_opml(read_desk(file)))
        return
    try:
        found = read_opml(file.read_bytes())
    except OSError as error:
        raise InputError(f"{file} can't be read ({error.strerror}): name a desk.toml or an OPML file") from error
    if not found:
        raise InputError(f"{file} lists no feed: export the subscriptions once more")
    sys.stdout.write("\n".join(_tables(found)))
    say(f"{len(found)} feeds. Give each publisher its kind, country and party: readers see them.")


def _tables(found: list[tuple[Publisher, Feed]]) -> list[str]:
    ordered = sorted(found, key=lambda pair: pair[0].id)
    tables = []
    for _, group in groupby(ordered, key=lambda pair: pair[0].id):
        pairs = list(group)
        publisher = pairs[0][0]
        feeds = ",\n".join(f"  {{ {_line(feed)} }}" for _, feed in pairs)
        facts = {"id": publisher.id, "name": publisher.name, "kind": publisher.kind.value}
        more = {"country": publisher.country, "party": publisher.party, "homepage": publisher.homepage}
        lines = [f"{key} = {_quoted(value)}" for key, value in {**facts, **more}.items() if value]
        tables.append("\n".join(["[[publishers]]", *lines, f"feeds = [\n{feeds},\n]", ""]))
    return tables


def _line(feed: Feed) -> str:
    language = f", language = {_quoted(feed.language)}" if feed.language else ""
    return f"url = {_quoted(feed.url)}{language}"


def _quoted(value: str) -> str:
    """A TOML basic string."""
    # JSON's escapes are TOML's too.
    return json.dumps(value, ensure_ascii=False)
