"""``citewire demo``: the packaged demonstration, replayed while you watch."""

from __future__ import annotations

import tempfile
from importlib.resources import as_file, files
from pathlib import Path
from typing import Annotated

import typer

from citewire.cli.console import progress, say
from citewire.cli.replay import SERVED_TICK
from citewire.cli.server import serve_while
from citewire.ingest.archives import open_archive
from citewire.ingest.settings import read_desk
from citewire.newsroom import Newsroom


def demo(
    speed: Annotated[float, typer.Option(help="Seconds of the archive in one real second.")] = 240.0,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on; 0 takes a free one.", min=0, max=65535)] = 8000,
    browse: Annotated[bool, typer.Option("--browse", help="Open the page in a browser.")] = False,
) -> None:
    """Replay an invented crisis, with entries arriving while the page is open. Ctrl-C stops it and leaves nothing."""
    folder = files("citewire.cli") / "demonstration"
    with tempfile.TemporaryDirectory(prefix="citewire-demo-") as scratch, as_file(folder) as data:
        archive, desk = open_archive(data / "archive.jsonl"), read_desk(data / "desk.toml")
        with Newsroom.open(Path(scratch) / "demo.db", [desk]) as newsroom:
            work = newsroom.replay(tick=SERVED_TICK)

            def run() -> None:
                done = work.run(archive, progress(), speed=speed)
                if not done.stopped:
                    say(f"All {done.entries} dispatches are in, in {done.editions} editions. The page stays up.")

            serve_while(newsroom, run, work.stop.set, host=host, port=port, browse=browse, internal=True)
