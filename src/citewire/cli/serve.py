"""``citewire serve``: poll feeds, run the river, serve the live page."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated

import typer

from citewire.cli.console import read_desks, say
from citewire.cli.server import serve_while
from citewire.engine import Live
from citewire.model import FeedState, FeedStatus
from citewire.newsroom import Newsroom

LOOK = 2.0
"""Seconds between two looks at how the feeds are."""


def serve(
    desks: Annotated[list[Path], typer.Argument(metavar="DESK.toml", help="Desk files.", show_default=False)],
    store: Annotated[Path, typer.Option(help="SQLite file with everything that is kept.")] = Path("citewire.db"),
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on; 0 takes a free one.", min=0, max=65535)] = 8000,
    internal: Annotated[
        bool, typer.Option("--internal", help="Also serve DESK/dropped, for the desk alone: what the gate kept off.")
    ] = False,
) -> None:
    """Poll the desks' feeds and serve their live pages until Ctrl-C."""
    with Newsroom.open(store, read_desks(desks)) as newsroom:
        live = newsroom.live()
        newsroom.reader.subscribe(lambda desk_id, number: say(f"{desk_id}: edition {number}"))

        def run() -> None:
            watcher = threading.Thread(target=_watch, args=(newsroom, live), name="feeds", daemon=True)
            watcher.start()
            try:
                live.run()
            finally:
                live.stop.set()
                watcher.join()

        serve_while(newsroom, run, live.stop.set, host=host, port=port, internal=internal)


def _watch(newsroom: Newsroom, live: Live) -> None:
    news = FeedNews(feed.id for feed in live.feeds)
    while True:
        for line in news.since(newsroom.reader.feed_states()):
            say(line)
        if live.stop.wait(LOOK):
            return


class FeedNews:
    """What has changed for a person who watches: feeds that begin to fail, are gone, or work again."""

    def __init__(self, feed_ids: Iterable[str]) -> None:
        self._broken = dict.fromkeys(feed_ids, False)

    def since(self, states: Iterable[FeedState]) -> Iterator[str]:
        """A line for each of the feeds that has begun to fail or works again since the last call; at the first call,
        for each that does not work."""
        for state in states:
            broken = state.status in {FeedStatus.FAILING, FeedStatus.GONE}
            if self._broken.get(state.feed_id, broken) != broken:
                self._broken[state.feed_id] = broken
                yield _told(state) if broken else f"feed {state.url or state.feed_id} works again"


def _told(state: FeedState) -> str:
    address = state.url or state.feed_id
    if state.status is FeedStatus.GONE:
        return f"feed {address} is gone: take it out of desk.toml, or give its new address"
    words = state.error or "look at its address"
    return f"feed fails: {words}" if address in words else f"feed {address} fails: {words}"
