"""Dossiers out of the store: events with everything that was read about them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from citewire import cluster
from citewire.model import Document, Dossier, Placement, Publisher, Report, Subject
from citewire.model.document import key_of
from citewire.protocols import Store


def dossiers_of(
    store: Store, event_ids: Sequence[str], selected: Mapping[str, str], publishers: Mapping[str, Publisher]
) -> list[Dossier]:
    """The events by first sight, each with the newest versions of its documents; one that has none left is left out.

    ``selected`` says why a desk wants a document, by document id.
    """
    placements = store.placements.of_events(event_ids)
    shelf = _Shelf(store, placements)
    groups: dict[str, list[Placement]] = {}
    for placement in placements:
        groups.setdefault(placement.event_id or "", []).append(placement)
    reports = [
        (event_id, [shelf.report(each, publishers, selected.get(each.document_id)) for each in shelf.latest(group)])
        for event_id, group in groups.items()
    ]
    return [
        Dossier(event_id, found[0].placement.story_id or event_id, tuple(found), _about(found))
        for event_id, found in reports
        if found
    ]


def _about(reports: Sequence[Report]) -> tuple[Subject, ...]:
    """What the reports that stand are about."""
    return cluster.subjects((each.document, each.annotations) for each in reports if not each.withdrawn)


class _Shelf:
    """Documents and annotations of many placements, fetched at once."""

    def __init__(self, store: Store, placements: Sequence[Placement]) -> None:
        ids = [each.document_id for each in placements]
        keys = sorted({each.key for each in store.documents.get(ids)})
        self._newest = store.documents.newest_versions(keys)
        self._versions: dict[str, list[Document]] = {}
        for document in store.documents.by_keys(keys):
            self._versions.setdefault(document.key, []).append(document)
        stored = [document.id for versions in self._versions.values() for document in versions]
        self._annotations = {each.document_id: each for each in store.readings.get(stored)}

    def latest(self, placements: Sequence[Placement]) -> list[Placement]:
        """Those of the newest version of each text. A version that was replaced is past, wherever its successor
        belongs: the publisher no longer says it."""
        return [each for each in placements if self._newest.get(key_of(each.document_id)) == each.document_id]

    def report(self, placement: Placement, publishers: Mapping[str, Publisher], on_topic: str | None) -> Report:
        """Everything about one document that composing needs."""
        *before, document = self._versions[key_of(placement.document_id)]
        earlier = [(each, self._annotations[each.id]) for each in before if each.id in self._annotations]
        name = document.publisher_id
        publisher = publishers.get(name, Publisher(name, name))
        return Report(document, self._annotations[document.id], placement, publisher, on_topic, tuple(earlier))
