"""Which documents of an event go back to one text or one statement: events of a real week, labelled by hand.

Labels are in ``origins.jsonl`` beside this module, by entry number; its first line names the ``stream`` (beside the
labels or under the shared data), and says how they were drawn and what counts as the same origin. A line has
``cluster`` (the event it was drawn from), ``part`` (errors of those ``held out`` aren't listed), ``origins`` (lists
of entries), ``open`` (lists of entries between which nothing can be told) and ``hashes``.

The documents of each cluster are placed in the order of the stream by a grouper that keeps everything in one event, so
that origins are measured and not the grouping. Before them stand documents of the whole week, five days older: they
join nothing, but show what vectors of a language have in common. Counted are pairs of different outlets: ``precision``
is the share of labelled ones among those that are one origin by the rules, ``recall`` the share that the rules find of
those labelled; ``clusters`` the share of clusters without a wrong pair. A name before the point tells the part, or a
baseline: ``headline`` (equal but for case, punctuation and kicker), ``agency`` (the same one named), ``vector``
(raw cosine over .93 in one language).
"""

from __future__ import annotations

import hashlib
import json
import re
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from citewire.annotate import annotate
from citewire.cluster import Background, Grouper, Recipe, background, opening
from citewire.inference import EldcIdentifier, PackagedEmbedder
from citewire.ingest.archives import open_archive
from citewire.knowledge.outlets import agency_in
from citewire.model import Annotations, Document
from citewire.protocols import Embedder
from evals.stream import first_version
from evals.support import REPOSITORY, Result, nested, shared_data, table

TASK = "origins"
DATA = str(REPOSITORY / "evals" / "origins.jsonl")
NEEDS = "replay_newyear2026"
ORDINARY = 200
"""Every how many entries of the stream one stands for the ordinary news of the week."""

TOGETHER = Recipe(
    join=-0.99, join_growth=0, whole=0, large=0, age=0, crowd=0, elsewhere=0, strangers=0, denial=0, agreed=0, days=4.5
)
"""Everything of a cluster is one event; merging then has nothing to do."""

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Item:
    """One entry, read: ``number`` is its line in the stream."""

    number: int
    document: Document
    annotations: Annotations
    vector: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Cluster:
    """A drawn event: its items, the pairs that count, those that are one origin by the label, and by the rules."""

    number: int
    part: str
    items: Mapping[int, Item]
    counted: frozenset[Pair]
    same: frozenset[Pair]
    found: frozenset[Pair]


class Reader:
    """Entries of the stream to items, as the river reads them."""

    def __init__(self, stream: Path, embedder: Embedder | None = None) -> None:
        self._entries = list(open_archive(stream).entries())
        self._identifier, self._embedder = EldcIdentifier(), embedder or PackagedEmbedder()
        self.known: Background = background(self._embedder.embed)
        self.dimensions = self._embedder.dimensions

    def items(self, numbers: Iterable[int]) -> dict[int, Item]:
        """Those of ``numbers``, in order."""
        documents = {each: first_version(self._entries[each], self._identifier) for each in sorted(numbers)}
        read = {number: annotate(document) for number, document in documents.items()}
        vectors = self._embedder.embed([opening(documents[number], each) for number, each in read.items()])
        return {
            number: Item(number, documents[number], each, vector)
            for (number, each), vector in zip(read.items(), vectors, strict=True)
        }

    def ordinary(self) -> list[Item]:
        """Some of the whole week."""
        return list(self.items(range(0, len(self._entries), ORDINARY)).values())

    def digest(self, number: int) -> str:
        """As the labels have it."""
        entry = self._entries[number]
        return hashlib.sha256(f"{entry.title}\n{entry.summary}".encode()).hexdigest()[:12]


def run(data: Path) -> Result:
    """Place every cluster and score its pairs; a line whose entries changed is counted and left out."""
    started = time.perf_counter()
    clusters, lost = read(data)
    scored = {"": scores(clusters)}
    for part in dict.fromkeys(each.part for each in clusters):
        scored[re.sub(r"\W+", "_", part)] = scores([each for each in clusters if each.part == part])
    for name, judge in BASELINES.items():
        scored[name] = scores([_judged(each, judge) for each in clusters])
    lines = (
        *table(("part", *scored[""]), [(name or "all", *each.values()) for name, each in scored.items()]),
        *(line for each in clusters for line in _errors(each)),
    )
    return Result(nested(scored), lines, time.perf_counter() - started, {"left_out": lost})


def read(data: Path, embedder: Embedder | None = None) -> tuple[list[Cluster], int]:
    """The clusters of a file of labels, placed, and how many lines were left out."""
    about, *rows = (json.loads(line) for line in data.read_text(encoding="utf-8").splitlines())
    beside = data.parent / about["stream"]
    reader = Reader(beside if beside.exists() else shared_data() / about["stream"], embedder)
    kept = [row for row in rows if [reader.digest(number) for number in sorted(_entries(row))] == row["hashes"]]
    return list(_clusters(kept, reader)), len(rows) - len(kept)


def scores(clusters: Sequence[Cluster]) -> dict[str, float]:
    """Precision and recall over all pairs that count, the shares of clusters without a wrong pair and exactly right."""
    right = sum(len(each.found & each.same) for each in clusters)
    found, same = sum(len(each.found) for each in clusters), sum(len(each.same) for each in clusters)
    clean = sum(each.found <= each.same for each in clusters)
    exact = sum(each.found == each.same for each in clusters)
    return {
        "precision": round(right / max(1, found), 4),
        "recall": round(right / max(1, same), 4),
        "clusters": round(clean / max(1, len(clusters)), 4),
        "exact": round(exact / max(1, len(clusters)), 4),
    }


def _clusters(rows: Iterable[Mapping[str, Any]], reader: Reader) -> Iterator[Cluster]:
    groups: dict[int, list[Mapping[str, Any]]] = defaultdict(list)
    for row in rows:
        groups[row["cluster"]].append(row)
    ordinary = reader.ordinary()
    for number, group in groups.items():
        items = reader.items(entry for row in group for entry in _entries(row))
        origins = _placed(list(items.values()), ordinary, reader)
        same = _across((pair for row in group for each in row["origins"] for pair in _pairs(each)), items)
        unclear = {pair for row in group for each in row.get("open", ()) for pair in _pairs(each)} - same
        counted = _across((pair for row in group for pair in _pairs(_entries(row))), items) - unclear
        found = frozenset(pair for pair in counted if origins[pair[0]] == origins[pair[1]])
        yield Cluster(number, group[0]["part"], items, counted, same, found)


def _placed(items: Sequence[Item], ordinary: Sequence[Item], reader: Reader) -> dict[int, str]:
    """Entry number to the id of its origin in the end."""
    grouper = Grouper(reader.dimensions, background=reader.known, recipe=TOGETHER)
    before = items[0].document.first_seen_at - timedelta(days=5)
    for each in ordinary:
        earlier = replace(each.document, first_seen_at=before, key=f"o{each.number}", id=f"o{each.number}-1")
        grouper.place(earlier, each.annotations, each.vector)
    origins: dict[str, str] = {}
    for each in items:
        placements = grouper.place(each.document, each.annotations, each.vector).placements
        origins |= {placement.document_id: placement.origin_id for placement in placements}
    return {each.number: origins[each.document.id] for each in items}


def _entries(row: Mapping[str, Any]) -> list[int]:
    return [entry for each in row["origins"] for entry in each]


def _pairs(entries: Iterable[int]) -> Iterator[Pair]:
    return combinations(sorted(entries), 2)


def _across(pairs: Iterable[Pair], items: Mapping[int, Item]) -> frozenset[Pair]:
    """The pairs of different outlets."""
    outlet = {number: each.document.publisher_id for number, each in items.items()}
    return frozenset((one, other) for one, other in pairs if outlet[one] != outlet[other])


def _headlines_agree(one: Item, other: Item) -> bool:
    words = [" ".join(_headline(each).casefold().split()) for each in (one, other)]
    return words[0] == words[1]


def _headline(item: Item) -> str:
    span = item.annotations.headline
    return span.of(item.document.text) if span is not None else item.document.headline


def _agencies_agree(one: Item, other: Item) -> bool:
    agency = agency_in(one.document.text)
    return agency is not None and agency == agency_in(other.document.text)


def _vectors_agree(one: Item, other: Item) -> bool:
    return one.document.language == other.document.language and float(one.vector @ other.vector) > 0.93


BASELINES: dict[str, Callable[[Item, Item], bool]] = {
    "headline": _headlines_agree,
    "agency": _agencies_agree,
    "vector": _vectors_agree,
}


def _judged(cluster: Cluster, judge: Callable[[Item, Item], bool]) -> Cluster:
    items = cluster.items
    found = frozenset(pair for pair in cluster.counted if judge(items[pair[0]], items[pair[1]]))
    return replace(cluster, found=found)


def _errors(cluster: Cluster) -> list[str]:
    """Pairs that are wrong, for reading; none of what is held out, which is to stay unread."""
    if cluster.part.endswith("held out"):
        return []
    lines = [("one origin, should be two", pair) for pair in sorted(cluster.found - cluster.same)]
    lines += [("two origins, should be one", pair) for pair in sorted(cluster.same - cluster.found)]
    return [f"{cluster.number} {said}: {_told(cluster, one)} / {_told(cluster, other)}" for said, (one, other) in lines]


def _told(cluster: Cluster, number: int) -> str:
    item = cluster.items[number]
    return f"{number} {item.document.publisher_id} {item.document.headline[:70]}"
