"""The web: it reads the newsroom and shows it, and changes nothing."""

from citewire.web.app import create_app
from citewire.web.ports import Newsroom
from citewire.web.server import Server, create_server, raise_limit

__all__ = ["Newsroom", "Server", "create_app", "create_server", "raise_limit"]
