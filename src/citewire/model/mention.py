"""``Mention`` and ``Entity``: a span that names something, and the thing named."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from citewire.model.span import Span


class EntityKind(StrEnum):
    """What is named; ``other`` where the rules can't tell."""

    PERSON = "person"
    PLACE = "place"
    ORGANISATION = "organisation"
    OFFICE = "office"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that names something. ``entity_id`` is the entity it was resolved to: a key that is the same for the
    same name in every language the knowledge tables cover, else one made of the lower-cased name."""

    span: Span
    name: str
    kind: EntityKind
    entity_id: str


@dataclass(frozen=True, slots=True)
class Appointment:
    """A text gives an office to somebody: "Foreign Minister Ada Kern of Norland".

    ``office`` and ``holder`` are spans; ``office_id`` is the id of the office's own mention (``office:foreign
    minister:xx``, without the last part where the text doesn't say of whom), ``entity_id`` the holder's. ``former``:
    the text says that it is over ("ex-minister"). That a text says so does not make it true: ``knowledge.offices``
    says what the tables know.
    """

    office: Span
    holder: Span
    office_id: str
    entity_id: str
    former: bool = False


@dataclass(frozen=True, slots=True)
class Entity:
    """The thing named: ``names`` are (language, spelling) pairs, the display spelling of that language first."""

    id: str
    kind: EntityKind
    names: tuple[tuple[str, str], ...]
