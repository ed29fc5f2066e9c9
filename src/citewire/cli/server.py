"""Serving a newsroom while something works in it, and stopping both cleanly."""

from __future__ import annotations

import signal
import socket
import threading
import webbrowser
from collections.abc import Callable

from citewire.cli.console import say
from citewire.errors import SettingsError
from citewire.newsroom import Newsroom
from citewire.web import create_app, create_server, raise_limit

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
    internal: bool = False,
) -> None:
    """Serve the newsroom until Ctrl-C or SIGTERM, ``work`` going on in a thread beside; ``stop`` asks it to end.

    With ``internal`` the pages for those who make the desk are served, too.
    Raises SettingsError, before any work is done, when the port can't be had. Port 0 takes one that is free.
    """
    raise_limit()
    with _listen(host, port) as listener:
        server = create_server(create_app(newsroom.reader, internal=internal), host=host, port=port)
        failure: list[BaseException] = []

        def run() -> None:
            try:
                work()
            except BaseException as error:  # carried to the main thread below
                failure.append(error)
                server.should_exit = True

        worker = threading.Thread(target=run, name="river", daemon=True)
        address = _address(listener, host) + _only_desk(newsroom)
        say(f"The page is at {address} - Ctrl-C stops it.")
        signal.signal(signal.SIGTERM, signal.default_int_handler)  # a service manager stops us as cleanly as Ctrl-C
        worker.start()
        if browse:
            webbrowser.open(address)
        try:
            server.run(sockets=[listener])
        except KeyboardInterrupt:
            pass  # uvicorn has stopped already and hands the signal on
        finally:
            stop()
            worker.join(PATIENCE)
    if failure:
        raise failure[0]
    say("Stopped.")


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        why = (error.strerror or str(error)).partition(" (while")[0]
        raise SettingsError(
            f"port {port} of {host} can't be used ({why}): choose another with --port, or --host"
        ) from error


def _address(listener: socket.socket, host: str) -> str:
    shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}:{listener.getsockname()[1]}/"


def _only_desk(newsroom: Newsroom) -> str:
    desks = newsroom.reader.desks()
    return desks[0].id if len(desks) == 1 else ""
