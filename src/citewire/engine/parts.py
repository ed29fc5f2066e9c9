"""Events parted into what each tells, for a page that tells one thing at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from citewire import cluster
from citewire.engine.decisions import constraints
from citewire.model import Dossier, Report
from citewire.model.document import key_of
from citewire.protocols import Embedder, Store

if TYPE_CHECKING:
    from citewire.protocols import Vectors


class Parter:
    """Parts the events of a desk. Remembers how reports compare and what it made of events as long as they are asked
    for; that changes nothing but the time.

    ``background`` is asked for once, when first needed: it embeds some headlines.
    """

    def __init__(self, store: Store, embedder: Embedder, background: Callable[[], cluster.Background]) -> None:
        self._store, self._embedder, self._background = store, embedder, background
        self._compared: dict[str, dict[str, cluster.Compared]] = {}
        self._parts: dict[str, dict[tuple[str, ...], list[list[int]]]] = {}

    def parted(self, desk_id: str, dossiers: Sequence[Dossier]) -> list[Dossier]:
        """Every part of every event as a dossier of its own, in the order of the events.

        What stands is parted; what was taken back goes with each part, for that is how the part knows. An event into
        which an editor put a text stays whole, and what an editor keeps apart is never nearly the same.
        """
        decisions = constraints(self._store.decisions.all())
        read = self._read(desk_id, [report for dossier in dossiers for report in dossier.standing])
        known = self._parts.get(desk_id, {})
        made: dict[tuple[str, ...], list[list[int]]] = {}
        found: list[Dossier] = []
        for dossier in dossiers:
            standing = dossier.standing
            ids = tuple(report.document.id for report in standing)
            if not standing or _is_decided(decisions, standing) or any(each not in read for each in ids):
                found.append(dossier)
                continue
            made[ids] = known[ids] if ids in known else cluster.parts([read[each] for each in ids])
            found += _of_parts(dossier, [[ids[number] for number in part] for part in made[ids]])
        self._parts[desk_id] = made
        return _with_alike(found, read, decisions)

    def _read(self, desk_id: str, reports: Iterable[Report]) -> dict[str, cluster.Compared]:
        """By document id how it compares; those without a vector are left out."""
        known = self._compared.get(desk_id, {})
        wanted = {report.document.id: report for report in reports}
        vectors = self._vectors([each for each in wanted if each not in known])
        found = {each: known[each] for each in wanted if each in known}
        for each, vector in vectors.items():
            item = (wanted[each].document, wanted[each].annotations, vector)
            found[each] = cluster.compared(item, self._background())
        self._compared[desk_id] = found
        return found

    def _vectors(self, ids: Sequence[str]) -> dict[str, Vectors]:
        return self._store.readings.vectors(self._embedder.name, ids) if ids else {}


def _is_decided(decisions: cluster.Decisions, reports: Sequence[Report]) -> bool:
    """Whether an editor put one of these texts where it is."""
    keys = [report.document.key for report in reports]
    return any(decisions.event_of(key) is not None or decisions.joined_to(key) for key in keys)


def _of_parts(dossier: Dossier, parts: Sequence[Sequence[str]]) -> list[Dossier]:
    """A dossier for each part, given as ids of documents; the event itself where there is one part only."""
    if len(parts) == 1:
        return [dossier]
    order = {report.document.id: place for place, report in enumerate(dossier.standing)}
    found: list[Dossier] = []
    for part in map(frozenset, parts):
        kept = (each for each in dossier.reports if each.document.id in part or each.document.id not in order)
        name = "" if parts[0][0] in part else key_of(min(part, key=order.__getitem__))
        found.append(replace(dossier, reports=tuple(kept), part=name))
    return found


def _with_alike(
    dossiers: Sequence[Dossier], read: dict[str, cluster.Compared], decisions: cluster.Decisions
) -> list[Dossier]:
    """The dossiers with the first documents of those that tell nearly the same, and of those that say it again."""
    told = [[read[each.document.id] for each in dossier.standing if each.document.id in read] for dossier in dossiers]
    numbers = [number for number, part in enumerate(told) if part]
    outlets: dict[str, set[str]] = {}
    for dossier in dossiers:
        outlets.setdefault(dossier.event_id, set()).update(report.publisher.id for report in dossier.standing)
    carried = [len(outlets[dossiers[number].event_id]) for number in numbers]
    alike = cluster.alike([told[number] for number in numbers], carried)
    found = list(dossiers)

    def firsts(own: Dossier, others: Iterable[int]) -> frozenset[str]:
        kept = (dossiers[numbers[other]] for other in others)
        return frozenset(_first(each) for each in kept if not _kept_apart(decisions, own, each))

    for number, others in zip(numbers, alike, strict=True):
        own = dossiers[number]
        found[number] = replace(own, near=firsts(own, others.near), again=firsts(own, others.again))
    return found


def _first(dossier: Dossier) -> str:
    return dossier.standing[0].document.id


def _kept_apart(decisions: cluster.Decisions, one: Dossier, other: Dossier) -> bool:
    keys = ([report.document.key for report in each.reports] for each in (one, other))
    return one.event_id != other.event_id and decisions.part(*keys)
