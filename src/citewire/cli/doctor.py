"""``citewire doctor``: feeds, store, models: what is wrong and how to mend it."""

from __future__ import annotations

import platform
import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from citewire.cli.console import OUT, print_json, read_desks
from citewire.cli.decide import said
from citewire.compose import worth_of
from citewire.engine import Press, audit, unkept
from citewire.errors import CitewireError, SettingsError, StoreError
from citewire.model import Desk, Dropped, Edition, FeedState, FeedStatus
from citewire.newsroom import Newsroom, offices_of
from citewire.protocols import Store
from citewire.store import open_store

OFFICES = "offices of the desk"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. ``mend`` is empty when it is well."""

    what: str
    state: str
    mend: str = ""


def doctor(
    desks: Annotated[list[Path] | None, typer.Argument(metavar="DESK.toml", help="Desk files.")] = None,
    store: Annotated[Path, typer.Option(help="SQLite file with everything that is kept.")] = Path("citewire.db"),
    fetch: Annotated[bool, typer.Option("--fetch", help="Poll every feed once, now.")] = False,
    editions: Annotated[
        bool, typer.Option("--editions", help="Hold every edition ever published against the stored texts.")
    ] = False,
    json: Annotated[bool, typer.Option("--json", help="Print as JSON.")] = False,
) -> None:
    """Look at machine, models, desks, store and feeds. Exit status 1 when something wants mending."""
    opened = read_desks(desks or [])
    found = [*_machine(), *_models(), *_files(desks or [], opened)]
    fetch = fetch and not any(finding.what.startswith(OFFICES) for finding in found if finding.mend)
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
            OUT.print(f"{'!!' if finding.mend else 'ok'}  {finding.what}: {finding.state}")
            if finding.mend:
                OUT.print(f"      {finding.mend}")
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


def _files(paths: Sequence[Path], desks: Sequence[Desk]) -> Iterator[Finding]:
    """The desk files, which were read before, and their tables of offices, read as every other command reads them."""
    for path, desk in zip(paths, desks, strict=True):
        yield Finding(f"desk file {path}", f"read: {len(desk.publishers)} publishers, {len(desk.feeds)} feeds")
        if desk.offices:
            yield _offices(desk)


def _offices(desk: Desk) -> Finding:
    what = f"{OFFICES} {desk.offices}"
    try:
        return Finding(what, f"read: {len(offices_of([desk]).own)} rows")
    except SettingsError as error:
        return Finding(what, "can't be used, so no desk opens and no feed is asked", str(error))


def _newsroom(path: Path, desks: Sequence[Desk], *, fetch: bool) -> Iterator[Finding]:
    if fetch:
        with Newsroom.open(path, desks) as newsroom:
            newsroom.live().round()
            newsroom.river.run()  # a desk that is new to this store has its selections to make
    # The store alone: a newsroom would put what waits for these desks into the queues, and we only look.
    kept = open_store(path)
    try:
        yield Finding(f"store {path}", f"{kept.entries.count()} entries, {kept.documents.count()} documents")
        yield from _work(kept)
        yield from _decisions(kept)
        yield from _judged(kept, desks)
        yield from _latest(kept)
        yield from _feeds(kept, desks)
    finally:
        kept.close()


def _work(kept: Store) -> Iterator[Finding]:
    for step, waiting in kept.work.counts().items():
        mend = "Start `citewire serve` or the replay again: it goes on."
        yield Finding(f"step {step}", f"{waiting} items wait", mend)
    for failure in kept.work.failures()[:20]:
        mend = "Nothing is lost; the item itself wants looking at."
        yield Finding(f"{failure.step} {failure.item_id}", failure.error, mend)


def _decisions(kept: Store) -> Iterator[Finding]:
    """Those that stand, and whether the grouping keeps to them."""
    for decision, broken in unkept(kept):
        mend = "Decide it again, or take it back with `citewire decide undo`." if broken else ""
        yield Finding(f"decision {decision.number}", broken or said(decision).partition("  ")[2], mend)


def _judged(kept: Store, desks: Sequence[Desk]) -> Iterator[Finding]:
    """What the events of each desk's window are to it, and why those that aren't its own are not."""
    at = kept.documents.newest()
    if at is None:
        return
    for desk in desks:
        found = [worth_of(dossier, desk, at) for dossier in Press(kept).dossiers(desk, at, kept.publishers.all())]
        own = [worth for worth in found if worth.on_desk]
        updates = sum(worth.update for worth in own)
        off = Counter(worth.because.partition(" (")[0] for worth in found if not worth.on_desk)
        reasons = "".join(f"; {count} not: {because}" for because, count in off.most_common(3))
        said = f"{len(found)} events have its words, {len(own)} are its own, {updates} of them carry an update{reasons}"
        yield Finding(f"desk {desk.id}, {desk.window_hours} hours", said)


def _latest(kept: Store) -> Iterator[Finding]:
    for desk_id in kept.editions.desks():
        edition = kept.editions.latest(desk_id)
        if edition is not None:
            when = f"edition {edition.number} of {edition.published_at:%Y-%m-%d %H:%M} UTC"
            yield Finding(f"desk {desk_id}", f"{when}{_counted(edition.dropped)}")
            yield from _kept_off(edition)


def _counted(dropped: Sequence[Dropped]) -> str:
    """How many sentences the gate dropped, and by which rules."""
    if not dropped:
        return ", the gate dropped nothing"
    codes = Counter(code for each in dropped for code in {verdict.code for verdict in each.verdicts})
    by = ", ".join(f"{code} {count}" for code, count in sorted(codes.items()))
    return f", the gate dropped {len(dropped)} sentence{'s' if len(dropped) > 1 else ''} ({by})"


def _kept_off(edition: Edition) -> Iterator[Finding]:
    """What the gate dropped and why, each sentence once; nothing there wants mending, for the page is without it."""
    for each in edition.dropped:
        why = "; ".join(f"{verdict.code} {verdict.explanation}" for verdict in each.verdicts)
        cited = ", ".join(dict.fromkeys(each.document_ids))
        yield Finding(f"kept off {edition.desk_id}", f"“{each.text}” ({cited}): {why}")


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


def _feeds(kept: Store, desks: Sequence[Desk]) -> Iterator[Finding]:
    """Those of the desks, or where none is named all that were ever polled."""
    if not desks:
        for state in kept.feeds.all():
            yield _feed(state, state.url or state.feed_id)
        return
    states = {state.feed_id: state for state in kept.feeds.all()}
    for desk in desks:
        names = {publisher.id: publisher.name for publisher in desk.publishers}
        for feed in desk.feeds:
            name = f"{feed.url} ({names.get(feed.publisher_id, feed.publisher_id)})"
            yield _feed(states.get(feed.id, FeedState(feed.id)), name)


def _feed(state: FeedState, name: str) -> Finding:
    since = f" since {state.since:%Y-%m-%d %H:%M} UTC" if state.since else ""
    if state.status is FeedStatus.FAILING:
        return Finding(f"feed {name}", f"failing{since} ({state.error_kind})", state.error or "Look at its address.")
    if state.status is FeedStatus.GONE:
        return Finding(f"feed {name}", f"gone{since}", "Take it out of desk.toml, or give its new address.")
    if state.status is FeedStatus.NEW:
        return Finding(f"feed {name}", "not asked yet; --fetch asks it")
    return Finding(f"feed {name}", f"{state.status}{since}")
