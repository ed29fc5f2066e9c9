"""Spellings: how documents write what they name, so that a search for one finds the others.

The table of a database that has documents already is filled as they are read again, which a new version of
``annotate`` brings about.
"""

from __future__ import annotations

from alembic import op
from sqlalchemy import Column, PrimaryKeyConstraint, String, Text

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Create the table and its index."""
    op.create_table(
        "spellings",
        Column("entity_id", String, nullable=False),
        Column("name", Text, nullable=False),
        Column("key", String, nullable=False),
        PrimaryKeyConstraint("entity_id", "name"),
    )
    op.create_index("ix_spellings_key", "spellings", ["key"])


def downgrade() -> None:
    """Drop both."""
    op.drop_table("spellings")
