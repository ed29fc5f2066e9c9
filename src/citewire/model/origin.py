"""``Origin``: the text or speaker that several documents go back to; ``Carriers``: who carries an event."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from citewire.model.dossier import Report


@dataclass(frozen=True, slots=True)
class Origin:
    """The text or speaker that several documents go back to (wire lineage, reprint, translation, common quotation).

    ``id`` is that of the first document seen of it; ``agency`` the wire service that one of its texts names, None where
    none does. ``document_ids`` and ``publisher_ids`` are those of one event, in order of first sight and without
    repetition. ``party`` is the side that the publisher of the first of them speaks for: who prints it after that
    publisher lends it no further side.
    """

    id: str
    agency: str | None = None
    document_ids: tuple[str, ...] = ()
    publisher_ids: tuple[str, ...] = ()
    party: str | None = None

    @classmethod
    def of(cls, reports: Sequence[Report]) -> Origin:
        """The origin of ``reports``, which all go back to it; at least one."""
        first = reports[0]
        return cls(
            first.placement.origin_id,
            next((each.placement.agency for each in reports if each.placement.agency), None),
            tuple(each.document.id for each in reports),
            tuple(dict.fromkeys(each.publisher.id for each in reports)),
            first.publisher.party,
        )


@dataclass(frozen=True, slots=True)
class Carriers:
    """Who carries an event: its origins and outlets in order of first sight, and the languages, agencies and parties in
    order of the alphabet. All may be empty.

    ``parties`` are those that a publisher among the outlets speaks for, reprints counted: who spreads it, not who
    vouches for it. For that, see ``agreed``.
    """

    origins: tuple[Origin, ...] = ()
    outlets: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()

    @classmethod
    def of(cls, reports: Sequence[Report]) -> Carriers:
        """Counts what ``reports`` of one event are; withdrawn ones are the caller's to leave out."""
        lineages: dict[str, list[Report]] = {}
        for report in reports:
            lineages.setdefault(report.placement.origin_id, []).append(report)
        return cls(
            tuple(Origin.of(lineage) for lineage in lineages.values()),
            tuple(dict.fromkeys(each.publisher.id for each in reports)),
            tuple(sorted({each.document.language for each in reports})),
            tuple(sorted({each.placement.agency for each in reports if each.placement.agency})),
            tuple(sorted({each.publisher.party for each in reports if each.publisher.party})),
        )

    @property
    def voices(self) -> int:
        """How many origins may be counted: never more than outlets, for one outlet with several texts is one voice."""
        return min(len(self.origins), len(self.outlets))

    @property
    def agreed(self) -> bool:
        """Whether two origins at least tell it whose first publishers speak for different parties. A publisher that
        speaks for nobody is no party."""
        return len({origin.party for origin in self.origins if origin.party}) > 1
