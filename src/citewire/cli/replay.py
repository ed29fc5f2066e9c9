"""``citewire replay``: feed an archive through the river by its own clock."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Annotated

import typer

from citewire.cli.console import print_json, progress, read_desks, say
from citewire.cli.server import serve_while
from citewire.errors import SettingsError
from citewire.ingest.archives import open_archive
from citewire.model import Desk
from citewire.newsroom import TICK, Newsroom

SERVED_TICK = timedelta(minutes=1)
"""With readers watching, entries arrive a minute of the archive's clock at a time."""


def replay(
    archive: Annotated[Path, typer.Argument(help="A .jsonl or .jsonl.gz file, or a folder of HTML files.")],
    desk: Annotated[list[Path], typer.Option(help="Desk file; several may run at the same time.", show_default=False)],
    speed: Annotated[
        float | None, typer.Option(help="Seconds of the archive in one real second; none: at once.")
    ] = None,
    out: Annotated[Path | None, typer.Option(help="Write static pages and edition JSON here; no server then.")] = None,
    store: Annotated[Path | None, typer.Option(help="SQLite file; the default is named after the archive.")] = None,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on.")] = 8000,
    json: Annotated[bool, typer.Option("--json", help="Print what was done as JSON.")] = False,
) -> None:
    """Replay an archive through the same river that live feeds go through.

    Killed at any moment and started again with the same store, it goes on where it was.
    """
    if speed is not None and speed <= 0:
        raise SettingsError(f"--speed {speed:g} stands still: give seconds of the archive in one real second, above 0")
    opened = open_archive(archive)
    path = store or Path(archive.name.split(".")[0] + ".db")
    say(f"Everything is kept in {path}.")
    with Newsroom.open(path, read_desks(desk)) as newsroom:
        if out is None:
            _serve(newsroom, opened, speed, host, port)
            return
        done = newsroom.replay(tick=TICK).run(opened, progress(), speed=speed)
        summary = {each.id: _export(newsroom, each, out) for each in newsroom.reader.desks()}
        _report(newsroom, opened.problems)
        if json:
            timing = {step: round(seconds, 2) for step, seconds in newsroom.river.timing.seconds.items()}
            print_json({"replayed": done, "desks": summary, "seconds": timing})


def _serve(newsroom: Newsroom, archive: object, speed: float | None, host: str, port: int) -> None:
    work = newsroom.replay(tick=SERVED_TICK if speed is not None else TICK)
    serve_while(
        newsroom,
        lambda: say(f"The archive is through: {work.run(archive, progress(), speed=speed)}"),  # type: ignore[arg-type]
        work.stop.set,
        host=host,
        port=port,
    )


def _export(newsroom: Newsroom, desk: Desk, out: Path) -> dict[str, object]:
    edition = newsroom.export(desk, out / desk.id)
    if edition is None:
        say(f"{desk.id}: nothing in the archive concerns this desk; look at its topic")
        return {"editions": 0}
    briefing = edition.briefing
    publishers = {reference.publisher.id for reference in briefing.references}
    summary: dict[str, object] = {
        "editions": edition.number,
        "updates": len(briefing.updates),
        "recent": len(briefing.recent),
        "references": len(briefing.references),
        "outlets": len(publishers),
        "origins": sum(update.origins for update in briefing.updates),
        "documents": sum(len(update.document_ids) for update in briefing.updates),
        "dropped": len(edition.dropped),
    }
    say(
        f"{desk.id}: {out / desk.id / 'index.html'} - "
        + ", ".join(f"{count} {what}" for what, count in summary.items())
    )
    return summary


def _report(newsroom: Newsroom, problems: list[str]) -> None:
    for problem in problems[:10]:
        say(f"archive: {problem}")
    if len(problems) > 10:
        say(f"archive: {len(problems) - 10} more problems of this sort")
    failures = newsroom.store.work.failures()
    for failure in failures[:10]:
        say(f"{failure.step} {failure.item_id}: {failure.error}")
    timing = newsroom.river.timing
    spent = ", ".join(f"{step} {seconds:.1f} s" for step, seconds in timing.seconds.items())
    say(f"{len(failures)} failures; time: {spent}")
