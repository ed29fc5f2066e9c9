"""A server of a newsroom, run beside what a bench does with it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from citewire.newsroom import Newsroom
from citewire.web import create_app, create_server


@contextmanager
def served(newsroom: Newsroom, desk_id: str) -> Iterator[None]:
    """Serves on a free port of the loopback, and prints the port and the desk for whoever started this process."""
    server = create_server(create_app(newsroom.reader), port=0)
    running = threading.Thread(target=server.run, daemon=True)
    running.start()
    while not server.started:
        time.sleep(0.01)
    print(server.servers[0].sockets[0].getsockname()[1], desk_id, flush=True)
    try:
        yield
    finally:
        server.should_exit = True
        running.join(10)
