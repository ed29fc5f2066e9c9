"""The connection to a database: opening, migrating, transactions."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Column, Connection, Engine, Table, create_engine, event, inspect, select, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DatabaseError

from citewire.errors import StoreError

HEAD = "0003"
"""The migration that this code needs (store/migrations/versions)."""

CHUNK = 500

Row = Mapping[str, Any]


class Database:
    """One database, many threads: every thread has its own transaction, readers never wait for the writer (WAL)."""

    def __init__(self, url: str | URL) -> None:
        self._local = threading.local()
        self.on_end: list[Callable[[], None]] = []
        self.engine = _engine(url)
        try:
            _migrate(self.engine)
        except DatabaseError as error:
            raise StoreError(
                f"{url} can't be opened as a Citewire database ({error.orig}): name another file, or move this one away"
            ) from error

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """All that this thread writes inside is kept, or none of it. Inner transactions join the outer one.

        Every function in ``on_end`` is called in this thread when the outer one has ended, well or not.
        """
        current: Connection | None = getattr(self._local, "connection", None)
        if current is not None:
            yield current
            return
        with self.engine.connect().execution_options(citewire_writes=True) as connection:
            self._local.connection = connection
            try:
                with connection.begin():
                    yield connection
            finally:
                self._local.connection = None
                for settle in self.on_end:
                    settle()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection for queries: the running transaction's, if this thread has one."""
        current: Connection | None = getattr(self._local, "connection", None)
        if current is not None:
            yield current
            return
        with self.engine.connect() as connection:
            yield connection

    def by_ids(self, key: Column[str], value: Column[Any], ids: Sequence[str]) -> dict[str, Any]:
        """``value`` of the rows whose ``key`` is among ``ids``; asked in chunks: databases limit variables."""
        found: dict[str, Any] = {}
        with self.reading() as connection:
            for start in range(0, len(ids), CHUNK):
                query = select(key, value).where(key.in_(ids[start : start + CHUNK]))
                found.update((row[0], row[1]) for row in connection.execute(query))
        return found

    def add(self, table: Table, rows: Iterable[Row]) -> None:
        """Insert rows; those whose key is there already are left as they are."""
        self._insert(table, list(rows), replace=())

    def put(self, table: Table, rows: Iterable[Row], *, key: tuple[str, ...]) -> None:
        """Insert rows; those whose ``key`` is there already are replaced, keeping their place in the order."""
        self._insert(table, list(rows), replace=key)

    def _insert(self, table: Table, rows: list[Row], *, replace: tuple[str, ...]) -> None:
        if not rows:
            return
        dialect = sqlite if self.engine.dialect.name == "sqlite" else postgresql
        statement = dialect.insert(table)
        if replace:
            fresh = {name: statement.excluded[name] for name in rows[0] if name not in replace}
            statement = statement.on_conflict_do_update(index_elements=list(replace), set_=fresh)
        else:
            statement = statement.on_conflict_do_nothing()
        with self.transaction() as connection:
            connection.execute(statement, rows)

    def close(self) -> None:
        """Close every connection; for SQLite this also folds the write-ahead log into the file."""
        self.engine.dispose()


def _engine(url: str | URL) -> Engine:
    engine = create_engine(url)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(dbapi_connection: Any, _record: object) -> None:
    # Python's driver opens transactions by itself and too late; SQLAlchemy's documented remedy is to take that over.
    dbapi_connection.isolation_level = None
    cursor = dbapi_connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "busy_timeout=30000", "cache_size=-65536"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    # A writer says so at once: a read transaction that turns into a write one can fail where waiting would have helped.
    writes = connection.get_execution_options().get("citewire_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _migrate(engine: Engine) -> None:
    revision = _revision(engine)
    if revision == HEAD:
        return
    if revision is not None and revision > HEAD:
        raise StoreError(
            f"this database was written by a newer Citewire (its schema is {revision}, this program knows {HEAD}): "
            "install that version, or point to another database"
        )
    # Alembic is only loaded when there is something to do: opening a database should be quick.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with engine.connect().execution_options(citewire_writes=True) as connection, connection.begin():
        config.attributes["connection"] = connection
        command.upgrade(config, HEAD)


def _revision(engine: Engine) -> str | None:
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
