"""Decisions: what editors said of the grouping. They outlive it: another version of grouping clears placements and
changes, and does not touch these."""

from __future__ import annotations

from alembic import op
from sqlalchemy import Column, Integer, LargeBinary

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "decisions",
        Column("number", Integer, primary_key=True, autoincrement=True),
        Column("data", LargeBinary, nullable=False),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    """Drop it."""
    op.drop_table("decisions")
