"""Keeps everything: SQLite by default, plain memory for tests; both pass one contract suite (tests/store)."""

from citewire.store.memory import MemoryStore
from citewire.store.sql import SqlStore, open_store

__all__ = ["MemoryStore", "SqlStore", "open_store"]
