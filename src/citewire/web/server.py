"""The server: uvicorn, stopped promptly even while pages are open."""

from __future__ import annotations

import socket

import uvicorn
from fastapi import FastAPI


class Server(uvicorn.Server):
    """uvicorn waits for open streams to end before it stops; this ends them first."""

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        app = self.config.app
        if isinstance(app, FastAPI):
            app.state.hub.close()
        await super().shutdown(sockets)


FILES = 65_536
"""Open files that a server asks for: each open page holds one."""


def raise_limit() -> int:
    """Raise this process's limit of open files as far as the system allows, up to ``FILES``; the limit that holds.

    Many systems begin with 1,024, which as many readers would use up. 0 where there is no such limit (Windows).
    """
    try:
        import resource  # noqa: PLC0415 - Unix only
    except ImportError:
        return 0
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = FILES if hard == resource.RLIM_INFINITY else min(hard, FILES)
    if soft == resource.RLIM_INFINITY or soft >= wanted:
        return soft
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    except (OSError, ValueError):  # a system that promises more than it gives: what holds goes on holding
        return soft
    return wanted


def create_server(app: FastAPI, *, host: str = "127.0.0.1", port: int = 8000, log_level: str = "warning") -> Server:
    """A server for ``create_app``'s application; ``run()`` it; ``should_exit`` set from another thread stops it."""
    return Server(
        uvicorn.Config(app, host=host, port=port, log_level=log_level, timeout_graceful_shutdown=5, server_header=False)
    )
