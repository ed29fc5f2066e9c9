"""``citewire serve``: poll feeds, run the river, serve the live page."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from citewire.cli.console import read_desks
from citewire.cli.server import serve_while
from citewire.newsroom import Newsroom


def serve(
    desks: Annotated[list[Path], typer.Argument(help="Desk files (desk.toml).", show_default=False)],
    store: Annotated[Path, typer.Option(help="SQLite file with everything that is kept.")] = Path("citewire.db"),
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on; 0 takes a free one.", min=0, max=65535)] = 8000,
) -> None:
    """Poll the desks' feeds and serve their live pages until Ctrl-C."""
    with Newsroom.open(store, read_desks(desks)) as newsroom:
        live = newsroom.live()
        serve_while(newsroom, live.run, live.stop.set, host=host, port=port)
