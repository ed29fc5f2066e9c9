"""A bounded cache for values that never change once stored."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from citewire.store.database import Database

T = TypeVar("T")

LIMIT = 20_000
"""Values kept: about a desk's window of documents; some 60 MB at the length of a news report."""


class Cache(Generic[T]):
    """By id, least recently added out first. Emptied when a transaction is rolled back: it may have read from it."""

    def __init__(self, database: Database) -> None:
        self._values: dict[str, T] = {}
        database.on_rollback.append(self._values.clear)

    def get(self, ids: Sequence[str], load: Callable[[Sequence[str]], dict[str, T]]) -> list[T]:
        """The values of ``ids``, in their order, unknown ones left out; ``load`` gets those that are not here yet."""
        known = self._values
        found = {each: known[each] for each in ids if each in known}
        missing = [each for each in ids if each not in found]
        if missing:
            found.update(load(missing))
            self._keep(found, missing)
        return [found[each] for each in ids if each in found]

    def forget(self, ids: Sequence[str]) -> None:
        """The values of ``ids`` were replaced in the database."""
        for each in ids:
            self._values.pop(each, None)

    def _keep(self, found: dict[str, T], missing: Sequence[str]) -> None:
        for each in missing:
            if each in found:
                self._values[each] = found[each]
        while len(self._values) > LIMIT:
            self._values.pop(next(iter(self._values)), None)
