"""Names of people in the news, so that a surname alone finds its bearer; and first names, so that a person is seen.

Names only: who holds which office when is in ``offices``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from citewire.knowledge.countries import read_lines


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person in the news: the name as English writes it, other spellings as (language, spelling), and whether the
    surname alone is enough to know them by."""

    name: str
    spellings: tuple[tuple[str, str], ...]
    by_surname: bool

    def spelling(self, language: str) -> str | None:
        """How ``language`` (BCP 47 primary tag) writes the name; None where the table doesn't say so."""
        written = next((spelled for tag, spelled in self.spellings if tag == language), None)
        return self.name if written is None and language == "en" else written


@cache
def persons() -> tuple[KnownPerson, ...]:
    """All of them, in the order of the table."""
    return tuple(_read(line) for line in read_lines("persons.txt"))


def _read(line: str) -> KnownPerson:
    name, *others = [part.strip() for part in line.split("|")]
    spellings = tuple((part.split(":", 1)[0], part.split(":", 1)[1]) for part in others if ":" in part)
    return KnownPerson(name, spellings, "full" not in others)


@cache
def first_names() -> frozenset[str]:
    """First names, capitalised, in Latin and a few in other scripts."""
    return frozenset(name for line in read_lines("first_names.txt") for name in line.split())
