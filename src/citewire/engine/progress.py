"""Progress of long work, told to whoever watches."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Hears how far long work has come."""

    def begin(self, what: str, total: int | None) -> None:
        """``what`` starts; ``total`` items, None when not known."""
        ...

    def advance(self, by: int = 1, note: str = "") -> None:
        """``by`` more items are done; ``note`` is a word on what is at hand."""
        ...

    def end(self) -> None: ...


class Silent:
    """Tells nobody."""

    def begin(self, what: str, total: int | None) -> None:
        """Ignore it."""

    def advance(self, by: int = 1, note: str = "") -> None:
        """Ignore it."""

    def end(self) -> None:
        """Ignore it."""
