"""The first schema.

It creates what ``store.tables`` declared on that day; a later change of a table is a migration of its own.
"""

from __future__ import annotations

from alembic import op

from citewire.store.tables import metadata

revision = "0001"
down_revision = None

FULL_TEXT = (
    "CREATE VIRTUAL TABLE documents_text USING fts5("
    "document_id UNINDEXED, headline, body, tokenize='unicode61 remove_diacritics 2')"
)


def upgrade() -> None:
    """Create every table; full text is SQLite's FTS5 (PostgreSQL gets a migration of its own when it joins)."""
    bind = op.get_bind()
    metadata.create_all(bind)
    if bind.dialect.name == "sqlite":
        op.execute(FULL_TEXT)


def downgrade() -> None:
    """There is nothing before the first schema."""
