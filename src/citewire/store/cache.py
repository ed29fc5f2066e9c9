"""A bounded cache of stored values, shared by all threads."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from typing import Generic, TypeVar

from msgspec import ValidationError

from citewire.errors import StoreError
from citewire.store.codec import unpack
from citewire.store.database import Database

T = TypeVar("T")

DOCUMENTS, ANNOTATIONS = 16 * 2**20, 48 * 2**20
"""Bytes of packed JSON that are kept as values: enough of either for 3,000 full reports, which is two desks' windows.

Measured: a report of 3.7 kB packs to 4.1 kB and its annotations to 16 kB; as values they take 4.5 kB and 48 kB. Of
8,000 entries of real feeds (headline and teaser) they are 0.7 and 0.4 kB, and 1.2 and 0.9 kB as values. So the two
caches of a store take some 170 MB at most. 1,500 full reports come from the database in 1 s, from here in 2 ms."""


class Cache(Generic[T]):
    """By id, first in, first out. Holds only what is committed.

    What a transaction writes, its thread reads from the database until the end, while other threads still find the old
    value; after the end it is read anew by all. A value that was loaded while another was being written is handed out
    but not kept: it may be the old one.
    """

    def __init__(self, database: Database, kind: type[T], limit: int) -> None:
        self._database = database
        self._kind = kind
        self._limit = limit
        self._lock = threading.Lock()
        self._values: dict[str, tuple[T, int]] = {}
        self._size = 0
        self._writes = 0
        self._own = threading.local()
        database.on_end.append(self._settle)

    @property
    def size(self) -> int:
        """Packed bytes of all that is kept."""
        return self._size

    def get(self, ids: Sequence[str], load: Callable[[Sequence[str]], dict[str, bytes]]) -> list[T]:
        """The values of ``ids``, in their order, unknown ones left out; ``load`` gets the packed bytes of those that
        are not here yet."""
        own = self._written_here()
        with self._lock:
            writes = self._writes
            found = {each: self._values[each][0] for each in ids if each in self._values and each not in own}
        missing = [each for each in dict.fromkeys(ids) if each not in found]
        if missing:
            packed = load(missing)
            fresh = {each: self._unpacked(each, data) for each, data in packed.items()}
            found.update(fresh)
            self._keep({each: (fresh[each], len(packed[each])) for each in fresh if each not in own}, writes)
        return [found[each] for each in ids if each in found]

    def _unpacked(self, each: str, data: bytes) -> T:
        try:
            return unpack(data, self._kind)
        except ValidationError as error:
            raise StoreError(
                f"what was read in {each} was stored by another version of Citewire ({error}): start `citewire serve` "
                "or the replay with this store, which reads it anew, then ask again"
            ) from error

    def written(self, ids: Iterable[str]) -> None:
        """The running transaction of this thread wrote the values of ``ids``."""
        self._own.ids = self._written_here() | set(ids)

    def _written_here(self) -> frozenset[str] | set[str]:
        found: set[str] | None = getattr(self._own, "ids", None)
        return found if found is not None else frozenset()

    def _settle(self) -> None:
        """The transaction of this thread has ended."""
        own = self._written_here()
        if not own:
            return
        self._own.ids = None
        with self._lock:
            self._writes += 1
            for each in own:
                self._drop(each)

    def _keep(self, fresh: dict[str, tuple[T, int]], writes: int) -> None:
        with self._lock:
            if writes != self._writes:
                return
            for each, (value, size) in fresh.items():
                self._drop(each)
                self._values[each] = (value, size)
                self._size += size
            while self._size > self._limit:
                self._drop(next(iter(self._values)))

    def _drop(self, each: str) -> None:
        _, size = self._values.pop(each, (None, 0))
        self._size -= size
