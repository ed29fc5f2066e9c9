"""``Memo``: what was made of events before, so that one new document costs one event and not the whole page."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeVar, cast

from citewire.model import Desk, Dossier

T = TypeVar("T")


class _Made(NamedTuple):
    desk: Desk
    dossier: Dossier
    value: object


class Memo:
    """Remembers for each desk what was made of the events that it was last asked for.

    A value is made again as soon as anything in the dossier or the desk is another, so a memo never changes what is
    composed; it holds the dossiers of the last page and nothing older.
    """

    def __init__(self) -> None:
        self._made: dict[tuple[str, str, str], _Made] = {}
        self._asked: set[tuple[str, str, str]] = set()

    def of(self, make: Callable[[Dossier, Desk], T], dossier: Dossier, desk: Desk) -> T:
        """What ``make`` gives for the event, made now or before."""
        key = (desk.id, dossier.id, make.__qualname__)
        self._asked.add(key)
        known = self._made.get(key)
        # Equal dossiers mostly hold the same objects, and then the comparison ends there.
        if known is None or known.dossier != dossier or known.desk != desk:
            known = _Made(desk, dossier, make(dossier, desk))
            self._made[key] = known
        return cast(T, known.value)

    def forget(self, desk: Desk) -> None:
        """Drop what the desk did not ask for since the last time."""
        gone = [key for key in self._made if key[0] == desk.id and key not in self._asked]
        for key in gone:
            self._made.pop(key, None)
        self._asked = {key for key in self._asked if key[0] != desk.id}
