"""The migrations make what ``store.tables`` declares, and the first one makes what it made on its day."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Column, Engine, String, create_engine, text

from citewire.store import open_store, tables

DECLARED = "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT LIKE 'documents_text%' ORDER BY name"


def schema(engine: Engine) -> list[tuple[object, ...]]:
    with engine.connect() as connection:
        return [tuple(row) for row in connection.execute(text(DECLARED)) if row.name != "alembic_version"]


def migrated(path: Path) -> list[tuple[object, ...]]:
    store = open_store(path)
    found = schema(store._db.engine)
    store.close()
    return [row for row in found if row[2] != "alembic_version"]


def declared() -> list[tuple[object, ...]]:
    engine = create_engine("sqlite://")
    tables.metadata.create_all(engine)
    return schema(engine)


def test_the_migrations_make_the_declared_tables(tmp_path: Path) -> None:
    assert migrated(tmp_path / "news.db") == declared(), "a change of store/tables.py needs a migration of its own"


def test_a_table_that_changed_since_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = migrated(tmp_path / "before.db")
    changed = tables.metadata.__class__()
    for table in tables.metadata.sorted_tables:
        table.to_metadata(changed)
    changed.tables["marks"].append_column(Column("later", String))
    monkeypatch.setattr(tables, "metadata", changed)
    assert migrated(tmp_path / "after.db") == before
    assert declared() != before
