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


def create_server(app: FastAPI, *, host: str = "127.0.0.1", port: int = 8000, log_level: str = "warning") -> Server:
    """A server for ``create_app``'s application; ``run()`` it; ``should_exit`` set from another thread stops it."""
    return Server(
        uvicorn.Config(app, host=host, port=port, log_level=log_level, timeout_graceful_shutdown=5, server_header=False)
    )
