"""Serving a newsroom while something works in it, and stopping both cleanly."""

from __future__ import annotations

import threading
import webbrowser
from collections.abc import Callable

from citewire.cli.console import say
from citewire.errors import SettingsError
from citewire.newsroom import Newsroom
from citewire.web import create_app, create_server

PATIENCE = 15.0
"""Seconds that work in hand may take to end after Ctrl-C."""


def serve_while(
    newsroom: Newsroom,
    work: Callable[[], None],
    stop: Callable[[], None],
    *,
    host: str,
    port: int,
    browse: bool = False,
) -> None:
    """Serve the newsroom until Ctrl-C, ``work`` going on in a thread beside; ``stop`` asks it to end."""
    server = create_server(create_app(newsroom.reader), host=host, port=port)
    failure: list[BaseException] = []

    def run() -> None:
        try:
            work()
        except BaseException as error:  # carried to the main thread below
            failure.append(error)
            server.should_exit = True

    worker = threading.Thread(target=run, name="river", daemon=True)
    address = f"http://{host}:{port}/"
    say(f"The page is at {address}{_only_desk(newsroom)} - Ctrl-C stops it.")
    worker.start()
    if browse:
        webbrowser.open(address + _only_desk(newsroom))
    try:
        server.run()
    except SystemExit as error:
        raise SettingsError(f"port {port} of {host} can't be used: choose another with --port") from error
    finally:
        stop()
        worker.join(PATIENCE)
    if failure:
        raise failure[0]
    say("Stopped; nothing is lost: the next start goes on from here.")


def _only_desk(newsroom: Newsroom) -> str:
    desks = newsroom.reader.desks()
    return desks[0].id if len(desks) == 1 else ""
