"""The tables, in SQLAlchemy Core, so that PostgreSQL can join with the same queries.

A noun's row holds what queries need as columns and the whole value as ``data`` (see ``codec``). ``seq`` is the order
in which rows were stored; nothing that is published depends on any other order. Times are ISO 8601 text in UTC of one
fixed width, so that they sort as text in every database.
"""

from sqlalchemy import (
    Column,
    Float,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
)

metadata = MetaData()


def _sequence() -> Column[int]:
    return Column("seq", Integer, primary_key=True, autoincrement=True)


publishers = Table("publishers", metadata, Column("id", String, primary_key=True), Column("data", LargeBinary))

feed_states = Table("feed_states", metadata, Column("feed_id", String, primary_key=True), Column("data", LargeBinary))

entries = Table(
    "entries",
    metadata,
    _sequence(),
    Column("id", String, nullable=False, unique=True),
    Column("key", String, nullable=False, index=True),
    Column("data", LargeBinary, nullable=False),
    sqlite_autoincrement=True,
)

pages = Table(
    "pages",
    metadata,
    _sequence(),
    Column("entry_id", String, nullable=False, index=True),
    Column("url", Text, nullable=False),
    Column("fetched_at", String, nullable=False),
    Column("content_type", String),
    Column("hash", String, nullable=False),
    Column("body", LargeBinary, nullable=False),
    sqlite_autoincrement=True,
)

page_checks = Table(
    "page_checks",
    metadata,
    Column("entry_id", String, primary_key=True),
    Column("url", Text, nullable=False),
    Column("first_fetched_at", String, nullable=False, index=True),
    Column("checked_at", String, nullable=False),
)
"""The latest page of each entry, without its bytes: which pages are due is asked every round."""

documents = Table(
    "documents",
    metadata,
    _sequence(),
    Column("id", String, nullable=False, unique=True),
    Column("key", String, nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("first_seen_at", String, nullable=False, index=True),
    Column("data", LargeBinary, nullable=False),
    sqlite_autoincrement=True,
)

annotations = Table(
    "annotations",
    metadata,
    Column("document_id", String, primary_key=True),
    Column("data", LargeBinary, nullable=False),
)

spellings = Table(
    "spellings",
    metadata,
    Column("entity_id", String, nullable=False),
    Column("name", Text, nullable=False),
    Column("key", String, nullable=False, index=True),
    PrimaryKeyConstraint("entity_id", "name"),
)
"""How documents write what they name, and the key of each name (``text.names.key``, read as English reads it)."""

vectors = Table(
    "vectors",
    metadata,
    Column("document_id", String, nullable=False),
    Column("model", String, nullable=False),
    Column("data", LargeBinary, nullable=False),
    PrimaryKeyConstraint("document_id", "model"),
)

placements = Table(
    "placements",
    metadata,
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

changes = Table(
    "changes",
    metadata,
    _sequence(),
    Column("kind", String, nullable=False),
    Column("subject", String, nullable=False, index=True),
    Column("heir", String, nullable=False),
    Column("data", LargeBinary, nullable=False),
    sqlite_autoincrement=True,
)

decisions = Table(
    "decisions",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("data", LargeBinary, nullable=False),
    sqlite_autoincrement=True,
)
"""What editors decided; a new grouping leaves it alone."""

selections = Table(
    "selections",
    metadata,
    _sequence(),
    Column("desk_id", String, nullable=False),
    Column("document_id", String, nullable=False),
    Column("first_seen_at", String, nullable=False),
    Column("reason", Text, nullable=False),
    UniqueConstraint("desk_id", "document_id"),
    sqlite_autoincrement=True,
)
Index("selections_by_time", selections.c.desk_id, selections.c.first_seen_at)

editions = Table(
    "editions",
    metadata,
    Column("desk_id", String, nullable=False),
    Column("number", Integer, nullable=False),
    Column("published_at", String, nullable=False),
    Column("data", LargeBinary, nullable=False),
    PrimaryKeyConstraint("desk_id", "number"),
)

reference_numbers = Table(
    "reference_numbers",
    metadata,
    Column("desk_id", String, nullable=False),
    Column("document_id", String, nullable=False),
    Column("number", Integer, nullable=False),
    PrimaryKeyConstraint("desk_id", "document_id"),
    UniqueConstraint("desk_id", "number"),
)

cited_spans = Table(
    "cited_spans",
    metadata,
    Column("document_id", String, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    PrimaryKeyConstraint("document_id", "start", "end"),
)

queue = Table(
    "queue",
    metadata,
    _sequence(),
    Column("step", String, nullable=False),
    Column("item_id", String, nullable=False),
    UniqueConstraint("step", "item_id"),
    sqlite_autoincrement=True,
)
Index("queue_in_order", queue.c.step, queue.c.seq)

runs = Table(
    "runs",
    metadata,
    _sequence(),
    Column("step", String, nullable=False),
    Column("item_id", String, nullable=False),
    Column("version", String, nullable=False),
    Column("error", Text),
    UniqueConstraint("step", "item_id"),
    sqlite_autoincrement=True,
)

marks = Table("marks", metadata, Column("name", String, primary_key=True), Column("value", Text, nullable=False))
