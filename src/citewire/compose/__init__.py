"""Composes a briefing from dossiers: picks what is worth an update, and says it in the sources' own words."""

from citewire.compose.briefing import compose
from citewire.compose.name import with_names
from citewire.compose.reference import with_references

VERSION = "1"

__all__ = ["VERSION", "compose", "with_names", "with_references"]
