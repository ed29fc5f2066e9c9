"""The first schema, frozen: what a database of revision 0001 has, whatever ``store.tables`` declares today.

A change of ``store.tables`` is a migration of its own; a test compares what the migrations make with what is declared.
"""

from __future__ import annotations

from alembic import op
from sqlalchemy import Column, Float, Integer, LargeBinary, PrimaryKeyConstraint, String, Text, UniqueConstraint

revision = "0001"
down_revision = None

FULL_TEXT = (
    "CREATE VIRTUAL TABLE documents_text USING fts5("
    "document_id UNINDEXED, headline, body, tokenize='unicode61 remove_diacritics 2')"
)


def upgrade() -> None:
    """Create every table; full text is SQLite's FTS5 (PostgreSQL gets a migration of its own when it joins)."""
    _what_comes_in()
    _what_was_read()
    _where_it_belongs()
    _what_went_out()
    _what_is_to_be_done()
    if op.get_bind().dialect.name == "sqlite":
        op.execute(FULL_TEXT)


def downgrade() -> None:
    """There is nothing before the first schema."""


def _sequence() -> Column[int]:
    return Column("seq", Integer, primary_key=True, autoincrement=True)


def _what_comes_in() -> None:
    op.create_table("publishers", Column("id", String, primary_key=True), Column("data", LargeBinary))
    op.create_table("feed_states", Column("feed_id", String, primary_key=True), Column("data", LargeBinary))
    op.create_table(
        "entries",
        _sequence(),
        Column("id", String, nullable=False, unique=True),
        Column("key", String, nullable=False, index=True),
        Column("data", LargeBinary, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "pages",
        _sequence(),
        Column("entry_id", String, nullable=False, index=True),
        Column("url", Text, nullable=False),
        Column("fetched_at", String, nullable=False),
        Column("content_type", String),
        Column("hash", String, nullable=False),
        Column("body", LargeBinary, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "page_checks",
        Column("entry_id", String, primary_key=True),
        Column("url", Text, nullable=False),
        Column("first_fetched_at", String, nullable=False, index=True),
        Column("checked_at", String, nullable=False),
    )


def _what_was_read() -> None:
    op.create_table(
        "documents",
        _sequence(),
        Column("id", String, nullable=False, unique=True),
        Column("key", String, nullable=False, index=True),
        Column("version", Integer, nullable=False),
        Column("first_seen_at", String, nullable=False, index=True),
        Column("data", LargeBinary, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "annotations",
        Column("document_id", String, primary_key=True),
        Column("data", LargeBinary, nullable=False),
    )
    op.create_table(
        "vectors",
        Column("document_id", String, nullable=False),
        Column("model", String, nullable=False),
        Column("data", LargeBinary, nullable=False),
        PrimaryKeyConstraint("document_id", "model"),
    )


def _where_it_belongs() -> None:
    op.create_table(
        "placements",
        _sequence(),
        Column("document_id", String, nullable=False, unique=True),
        Column("event_id", String, index=True),
        Column("story_id", String, index=True),
        Column("origin_id", String, nullable=False),
        Column("agency", String),
        Column("score", Float, nullable=False),
        Column("reason", Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "changes",
        _sequence(),
        Column("kind", String, nullable=False),
        Column("subject", String, nullable=False, index=True),
        Column("heir", String, nullable=False),
        Column("data", LargeBinary, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "selections",
        _sequence(),
        Column("desk_id", String, nullable=False),
        Column("document_id", String, nullable=False),
        Column("first_seen_at", String, nullable=False),
        Column("reason", Text, nullable=False),
        UniqueConstraint("desk_id", "document_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("selections_by_time", "selections", ["desk_id", "first_seen_at"])


def _what_went_out() -> None:
    op.create_table(
        "editions",
        Column("desk_id", String, nullable=False),
        Column("number", Integer, nullable=False),
        Column("published_at", String, nullable=False),
        Column("data", LargeBinary, nullable=False),
        PrimaryKeyConstraint("desk_id", "number"),
    )
    op.create_table(
        "reference_numbers",
        Column("desk_id", String, nullable=False),
        Column("document_id", String, nullable=False),
        Column("number", Integer, nullable=False),
        PrimaryKeyConstraint("desk_id", "document_id"),
        UniqueConstraint("desk_id", "number"),
    )
    op.create_table(
        "cited_spans",
        Column("document_id", String, nullable=False),
        Column("start", Integer, nullable=False),
        Column("end", Integer, nullable=False),
        PrimaryKeyConstraint("document_id", "start", "end"),
    )


def _what_is_to_be_done() -> None:
    op.create_table(
        "queue",
        _sequence(),
        Column("step", String, nullable=False),
        Column("item_id", String, nullable=False),
        UniqueConstraint("step", "item_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("queue_in_order", "queue", ["step", "seq"])
    op.create_table(
        "runs",
        _sequence(),
        Column("step", String, nullable=False),
        Column("item_id", String, nullable=False),
        Column("version", String, nullable=False),
        Column("error", Text),
        UniqueConstraint("step", "item_id"),
        sqlite_autoincrement=True,
    )
    op.create_table("marks", Column("name", String, primary_key=True), Column("value", Text, nullable=False))
