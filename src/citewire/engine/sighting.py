"""Which sightings of entries are news: new items, edited ones, and wordings that a publisher went back to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from citewire.model import Entry
from citewire.protocols import Entries


def sightings(entries: Sequence[Entry], stored: Entries) -> list[Entry]:
    """Those of ``entries`` that say something else than the last stored sighting of their item, in order.

    A wording that was given up for another and is back gets an id of its own (``<id>@<second>``), so that it makes a
    new version. Only a sighting later than all others counts, so that the same archive read twice changes nothing; a
    feed that has two wordings under one key at the same time goes back to neither.
    """
    newest = stored.newest_by_key(sorted({entry.key for entry in entries}))
    known = {entry.id for entry in stored.get([entry.id for entry in entries])}
    at_once = Counter((key, seen) for key, seen, _ in {(each.key, each.first_seen_at, each.id) for each in entries})
    taken: list[Entry] = []
    for entry in entries:
        fresh = entry
        if entry.id in known:
            last = newest.get(entry.key)
            if last is None or not _went_back(entry, last) or at_once[entry.key, entry.first_seen_at] > 1:
                continue
            fresh = replace(entry, id=f"{entry.id}@{int(entry.first_seen_at.timestamp())}")
        known.add(fresh.id)
        newest[entry.key] = fresh
        taken.append(fresh)
    return taken


def _went_back(entry: Entry, last: Entry) -> bool:
    return entry.first_seen_at > last.first_seen_at and entry.id != last.id.partition("@")[0]
