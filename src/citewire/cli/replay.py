"""``citewire replay``: feed an archive through the river by its own clock."""

from __future__ import annotations

import sys
import time
from dataclasses import asdict, dataclass
from datetime import timedelta
from pathlib import Path
from typing import Annotated

import typer

from citewire.cli.console import listed, make_folder, print_json, progress, read_desks, say
from citewire.cli.server import serve_while
from citewire.engine import Replayed
from citewire.engine.replay import Archive
from citewire.errors import InputError, SettingsError
from citewire.ingest.archives import open_archive
from citewire.model import Desk
from citewire.newsroom import TICK, Newsroom

SERVED_TICK = timedelta(minutes=1)
"""With readers watching, entries arrive a minute of the archive's clock at a time."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What stands on a desk's page after a replay: ``documents`` are those of its updates, ``outlets``, ``origins``
    and ``languages`` theirs, each counted once."""

    editions: int = 0
    updates: int = 0
    outlets: int = 0
    origins: int = 0
    languages: tuple[str, ...] = ()
    documents: int = 0
    references: int = 0
    dropped: int = 0


def replay(
    archive: Annotated[
        Path, typer.Argument(metavar="ARCHIVE", help="A .jsonl or .jsonl.gz file, or a folder of HTML files.")
    ],
    desk: Annotated[list[Path], typer.Option(help="Desk file; several may run at the same time.", show_default=False)],
    speed: Annotated[
        float | None, typer.Option(help="Seconds of the archive in one real second; none: at once.")
    ] = None,
    out: Annotated[Path | None, typer.Option(help="Write static pages and edition JSON here; no server then.")] = None,
    store: Annotated[Path | None, typer.Option(help="SQLite file; the default is named after the archive.")] = None,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on; 0 takes a free one.", min=0, max=65535)] = 8000,
    json: Annotated[bool, typer.Option("--json", help="With --out: print what was done as JSON.")] = False,
) -> None:
    """Replay an archive through the same river that live feeds go through.

    Killed at any moment and started again with the same store, it goes on where it was.
    """
    if speed is not None and speed <= 0:
        raise SettingsError(f"--speed {speed:g} stands still: give seconds of the archive in one real second, above 0")
    if json and out is None:
        raise SettingsError("--json tells what was done when all is done: name a folder with --out, too")
    opened, desks = open_archive(archive), read_desks(desk)
    if out is not None:
        make_folder(out)
    path = store or _store_of(archive)
    say(f"Everything is kept in {path}.")
    with Newsroom.open(path, desks) as newsroom:
        if out is None:
            _serve(newsroom, opened, speed, host, port)
            return
        began = time.perf_counter()
        try:
            done = newsroom.replay(tick=TICK).run(opened, progress(), speed=speed)
        except KeyboardInterrupt:
            say("Stopped on the way: the same command goes on from here.")
            raise
        seconds = time.perf_counter() - began
        if not done.entries:
            first = f" ({opened.problems[0]})" if opened.problems else ""
            raise InputError(f"{archive} has no entry that can be read{first}: docs/archive-format.md says what one is")
        summaries = {each.id: _export(newsroom, each, out) for each in newsroom.reader.desks()}
        _report(newsroom, opened.problems)
        if json:
            print_json(_figures(newsroom, done, seconds) | {"desks": summaries})


def _store_of(archive: Path) -> Path:
    """In the folder where we stand, named after the archive's file: news.db for archives/news.jsonl.gz."""
    name = archive.name or archive.resolve().name
    for ending in (".gz", ".jsonl", ".ndjson"):
        name = name.removesuffix(ending)
    return Path(f"{name or 'archive'}.db")


def _serve(newsroom: Newsroom, archive: Archive, speed: float | None, host: str, port: int) -> None:
    work = newsroom.replay(tick=SERVED_TICK if speed is not None else TICK)

    def run() -> None:
        done = work.run(archive, progress(), speed=speed)
        if done.stopped:
            say("Stopped on the way: the same command goes on from here.")
        else:
            say(f"All {done.entries} entries are in, in {done.editions} new editions. The page stays up.")

    serve_while(newsroom, run, work.stop.set, host=host, port=port)


def _export(newsroom: Newsroom, desk: Desk, out: Path) -> Summary:
    edition = newsroom.export(desk, out / desk.id)
    if edition is None:
        say(f"{desk.id}: nothing in the archive concerns this desk; look at its topic")
        return Summary()
    briefing = edition.briefing
    entries = list(briefing.entries())
    ids = sorted({document_id for entry in entries for document_id in entry.document_ids})
    summary = Summary(
        editions=edition.number,
        updates=len(briefing.updates) + len(briefing.recent),
        outlets=len({document.publisher_id for document in newsroom.store.documents.get(ids)}),
        origins=len({placement.origin_id for placement in newsroom.store.placements.get(ids)}),
        languages=tuple(sorted({language for entry in entries for language in entry.languages})),
        documents=len(ids),
        references=len(briefing.references),
        dropped=len(edition.dropped),
    )
    say(f"{desk.id}: {out / desk.id / 'index.html'} - {_words(summary)}")
    return summary


def _words(summary: Summary) -> str:
    counted = {**asdict(summary), "languages": f"{len(summary.languages)} languages ({' '.join(summary.languages)})"}
    return ", ".join(words if isinstance(words, str) else f"{words} {what}" for what, words in counted.items())


def _figures(newsroom: Newsroom, done: Replayed, seconds: float) -> dict[str, object]:
    timing = newsroom.river.timing
    steps = {
        step: {"seconds": round(spent, 2), "items": timing.items.get(step, 0)} for step, spent in timing.seconds.items()
    }
    return {
        "entries": done.entries,
        "fresh": done.fresh,
        "editions": done.editions,
        "seconds": round(seconds, 2),
        "entries_per_second": round(done.fresh / seconds, 1),
        "peak_memory_mb": _peak_memory(),
        "failures": len(newsroom.store.work.failures()),
        "steps": steps,
    }


def _peak_memory() -> int | None:
    """Megabytes of memory that this process held at its fullest; None where the system doesn't tell."""
    try:
        import resource  # noqa: PLC0415 - there is none on Windows
    except ImportError:
        return None
    unit = 1 if sys.platform == "darwin" else 1024  # getrusage counts bytes there, kilobytes elsewhere
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit // 1_000_000


def _report(newsroom: Newsroom, problems: list[str]) -> None:
    for line in listed([f"archive: {problem}" for problem in problems]):
        say(line)
    failures = newsroom.store.work.failures()
    for line in listed([f"{failure.step} {failure.item_id}: {failure.error}" for failure in failures]):
        say(line)
    say(f"{len(failures)} failures")
