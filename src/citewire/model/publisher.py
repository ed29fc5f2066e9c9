"""``Publisher``: an organisation that publishes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PublisherKind(StrEnum):
    """What sort of voice it is; shown beside everything it says."""

    AGENCY = "agency"
    NEWSPAPER = "newspaper"
    BROADCASTER = "broadcaster"
    STATE_MEDIA = "state media"
    OFFICIAL = "official"
    THINK_TANK = "think tank"
    SOCIAL = "social"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Publisher:
    """An organisation that publishes.

    ``id`` is a slug, unique in a database; ``country`` an ISO 3166 alpha-2 code; ``party`` the side it speaks for
    (free words, the desk's choice), None for one that speaks for nobody.
    """

    id: str
    name: str
    kind: PublisherKind = PublisherKind.UNKNOWN
    country: str | None = None
    party: str | None = None
    homepage: str | None = None
