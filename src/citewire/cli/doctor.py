"""``citewire doctor``: feeds, store, models: what is wrong and how to mend it."""

from __future__ import annotations

import platform
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from citewire.cli.console import OUT, print_json, read_desks
from citewire.engine import audit
from citewire.errors import CitewireError, StoreError
from citewire.model import Desk, FeedState, FeedStatus
from citewire.newsroom import Newsroom
from citewire.store import open_store


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. ``mend`` is empty when it is well."""

    what: str
    state: str
    mend: str = ""


def doctor(
    desks: Annotated[list[Path] | None, typer.Argument(help="Desk files (desk.toml).")] = None,
    store: Annotated[Path, typer.Option(help="SQLite file with everything that is kept.")] = Path("citewire.db"),
    fetch: Annotated[bool, typer.Option("--fetch", help="Poll every feed once, now.")] = False,
    editions: Annotated[
        bool, typer.Option("--editions", help="Hold every edition ever published against the stored texts.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False,
) -> None:
    """Look at machine, models, store and feeds. Exit status 1 when something wants mending."""
    found = [*_machine(), *_models()]
    opened = read_desks(desks or [])
    if store.exists() or fetch:
        try:
            found.extend(_newsroom(store, opened, fetch=fetch))
            found.extend(_editions(store) if editions else ())
        except StoreError as error:
            found.append(Finding(f"store {store}", "does not work", str(error)))
    else:
        found.append(Finding(f"store {store}", "not there yet: `citewire serve` makes it"))
    if json:
        print_json(found)
    else:
        for finding in found:
            OUT.print(f"{'!!' if finding.mend else 'ok'}  {finding.what}: {finding.state}", markup=False)
            if finding.mend:
                OUT.print(f"      {finding.mend}", markup=False)
    if any(finding.mend for finding in found):
        raise typer.Exit(1)


def _machine() -> Iterator[Finding]:
    yield Finding("Python", platform.python_version())
    yield Finding("SQLite", sqlite3.sqlite_version)


def _models() -> Iterator[Finding]:
    from citewire.inference import EldcIdentifier, PackagedEmbedder  # noqa: PLC0415 - slow to import

    try:
        embedder = PackagedEmbedder()
        width = embedder.embed(["A dam has burst."]).shape[1]
        yield Finding("embedder", f"{embedder.name}, {width} dimensions")
    except CitewireError as error:
        yield Finding("embedder", "does not work", str(error))
    try:
        tongue = EldcIdentifier().identify("Der Damm ist gebrochen, die Stadt steht unter Wasser.")
        good = tongue == "de"
        yield Finding(
            "language identification",
            "works" if good else f"took German for {tongue}",
            "" if good else "Reinstall eldc.",
        )
    except (CitewireError, ImportError) as error:
        yield Finding("language identification", "does not work", str(error))


def _newsroom(store: Path, desks: Sequence[Desk], *, fetch: bool) -> Iterator[Finding]:
    with Newsroom.open(store, desks) as newsroom:
        if fetch:
            newsroom.live().round()
        kept = newsroom.store
        yield Finding(f"store {store}", f"{kept.entries.count()} entries, {kept.documents.count()} documents")
        for step, waiting in kept.work.counts().items():
            yield Finding(
                f"step {step}", f"{waiting} items wait", "Start `citewire serve` or the replay again: it goes on."
            )
        failures = kept.work.failures()
        for failure in failures[:20]:
            yield Finding(
                f"{failure.step} {failure.item_id}", failure.error, "Nothing is lost; the item itself wants looking at."
            )
        for desk_id in kept.editions.desks():
            edition = kept.editions.latest(desk_id)
            if edition is not None:
                dropped = f", the gate dropped {len(edition.dropped)} sentences" if edition.dropped else ""
                yield Finding(
                    f"desk {desk_id}", f"edition {edition.number} of {edition.published_at:%Y-%m-%d %H:%M} UTC{dropped}"
                )
        yield from map(_feed, newsroom.reader.feed_states())


def _editions(store: Path) -> Iterator[Finding]:
    kept = open_store(store)
    try:
        done = audit(kept)
    finally:
        kept.close()
    yield Finding(
        "editions",
        f"{done.editions} editions, {done.sentences} sentences, {done.citations} citations: {len(done.faults)} faults",
        "; ".join(done.faults[:5]),
    )


def _feed(state: FeedState) -> Finding:
    since = f" since {state.since:%Y-%m-%d %H:%M} UTC" if state.since else ""
    if state.status is FeedStatus.FAILING:
        return Finding(
            f"feed {state.feed_id}", f"failing{since} ({state.error_kind})", state.error or "Look at its address."
        )
    if state.status is FeedStatus.GONE:
        return Finding(f"feed {state.feed_id}", f"gone{since}", "Take it out of desk.toml, or give its new address.")
    return Finding(f"feed {state.feed_id}", f"{state.status}{since}")
