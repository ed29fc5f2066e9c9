"""Grouping of OG2021 titles (nine languages) into events, streamed by time: BCubed and pairwise, per language.

Each half of the file, by time, starts with an empty grouper that knows nothing but its own background (the harder
reading of the protocol: no statistics are carried over). Titles only. ``multilingual``: the titles whose gold cluster
has more than one language, precision counted against the whole predicted cluster. ``without_largest``: all titles but
those of the largest gold cluster of the half (in the second half one of 483 titles, everything about an opening day;
no two of its reports need tell of the same thing). Figures are means of the halves; the 95 % interval of F1 is that of
a thousand samples of gold clusters with replacement. Under .03 a difference means nothing on this set.
"""

from __future__ import annotations

import json
import time
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from citewire.cluster import Background, Grouper, background, opening
from citewire.inference import PackagedEmbedder
from citewire.model import Annotations, Document
from evals.support import Result, resampled, table

TASK = "clustering"
DATA = "clustering/og2021_dev.jsonl"
_TAGS = {"eng": "en", "por": "pt", "spa": "es", "fra": "fr", "rus": "ru", "deu": "de", "slv": "sl", "ara": "ar"}
_TAGS["zho"] = "zh"


@dataclass(frozen=True, slots=True)
class Title:
    """One row of the set; ``found`` is the event it was placed in."""

    language: str
    gold: str
    found: str


def run(data: Path) -> Result:
    """Group both halves and score them."""
    started = time.perf_counter()
    rows = [json.loads(line) for line in data.read_text(encoding="utf-8").splitlines() if line.strip()]
    rows.sort(key=lambda row: row["published_at"])
    embedder = PackagedEmbedder()
    known = background(embedder.embed)
    middle = len(rows) // 2
    halves = [group(part, embedder, known) for part in (rows[:middle], rows[middle:])]
    scored = [scores(half) for half in halves]
    names = sorted(set(scored[0]) & set(scored[1]))
    figures = {name: (scored[0][name] + scored[1][name]) / 2 for name in names}
    lines = table(
        ("figure", "first half", "second half", "mean", "95 % from", "to"),
        [(name, scored[0][name], scored[1][name], figures[name], *spread(halves, name)) for name in names],
    )
    return Result(figures, lines, time.perf_counter() - started)


def spread(halves: list[list[Title]], name: str) -> tuple[object, object]:
    """The middle 95 % of the mean of both halves for a BCubed F1, nothing for other figures."""
    group, _, kind = name.rpartition(".")
    if kind != "bcubed_f1":
        return "", ""
    drawn = sum((_drawn(*part(half, group)) for half in halves), np.zeros(1)) / len(halves)
    low, high = np.quantile(drawn, (0.025, 0.975))
    return float(low), float(high)


def _drawn(items: list[Title], within: list[Title]) -> NDArray[np.float64]:
    """BCubed F1 over samples of the gold clusters of ``items``."""
    shares = list(zip(items, *_shares(items, within), strict=True))
    clusters = sorted({title.gold for title in items})
    place = {gold: number for number, gold in enumerate(clusters)}
    sums = np.zeros((len(clusters), 3))
    for title, precise, recalled in shares:
        sums[place[title.gold]] += (1.0, precise, recalled)
    counts, precision, recall = (resampled(len(clusters)) @ sums).T
    precision, recall = precision / counts, recall / counts
    f1: NDArray[np.float64] = 2 * precision * recall / (precision + recall)
    return f1


def group(rows: list[dict[str, str]], embedder: PackagedEmbedder, known: Background) -> list[Title]:
    """Place every title in turn; what counts is where it is in the end."""
    documents = [document(row) for row in rows]
    readings = [Annotations(document_id=each.id) for each in documents]
    vectors = embedder.embed([opening(each, reading) for each, reading in zip(documents, readings, strict=True)])
    grouper = Grouper(embedder.dimensions, background=known)
    events: dict[str, str] = {}
    for each, reading, vector in zip(documents, readings, vectors, strict=True):
        for placement in grouper.place(each, reading, vector).placements:
            events[placement.document_id] = placement.event_id or placement.document_id
    pairs = zip(rows, documents, strict=True)
    return [Title(row["lang"], row["cluster_id"], events[each.id]) for row, each in pairs]


def document(row: dict[str, str]) -> Document:
    """A title as a document of its own outlet."""
    seen = datetime.fromisoformat(row["published_at"]).replace(tzinfo=UTC)
    key = f"{int(row['id']):012x}"
    return Document(
        id=f"{key}-1",
        key=key,
        version=1,
        entry_id=key,
        publisher_id=key,
        headline=row["title"],
        text=row["title"],
        language=_TAGS.get(row["lang"], row["lang"]),
        first_seen_at=seen,
        fetched_at=seen,
        content_hash="",
    )


def scores(titles: list[Title]) -> dict[str, float]:
    """Figures of one half: all, then each language (both sides restricted to it), then the multilingual clusters and
    all without the largest."""
    figures: dict[str, float] = {}
    for name in ("", *sorted({title.language for title in titles}), "multilingual", "without_largest"):
        items, within = part(titles, name)
        figures |= {f"{name}.{key}".lstrip("."): value for key, value in bcubed(items, within).items()}
        figures[f"{name}.pairwise_f1".lstrip(".")] = pairwise(items)
    return figures


def part(titles: list[Title], name: str) -> tuple[list[Title], list[Title]]:
    """The titles that a group of figures is about, and those of which clusters are made."""
    if name == "multilingual":
        languages: dict[str, set[str]] = defaultdict(set)
        for title in titles:
            languages[title.gold].add(title.language)
        return [title for title in titles if len(languages[title.gold]) > 1], titles
    if name == "without_largest":
        sizes = Counter(title.gold for title in titles)
        largest = max(sorted(sizes), key=sizes.__getitem__, default="")
        return [title for title in titles if title.gold != largest], titles
    mine = [title for title in titles if name in ("", title.language)]
    return mine, mine


def bcubed(items: list[Title], within: list[Title]) -> dict[str, float]:
    """BCubed precision, recall and F1 of ``items``, clusters taken from ``within``."""
    count = max(1, len(items))
    precision, recall = (sum(shares) / count for shares in _shares(items, within))
    return {"bcubed_precision": precision, "bcubed_recall": recall, "bcubed_f1": _f1(precision, recall)}


def _shares(items: list[Title], within: list[Title]) -> tuple[list[float], list[float]]:
    """For each of ``items``: the share of its cluster that is of its gold cluster, and the other way round."""
    gold, found = Counter(title.gold for title in within), Counter(title.found for title in within)
    both = Counter((title.gold, title.found) for title in within)
    precision = [both[title.gold, title.found] / found[title.found] for title in items]
    return precision, [both[title.gold, title.found] / gold[title.gold] for title in items]


def pairwise(titles: list[Title]) -> float:
    """F1 over pairs of titles that are together."""
    both = _pairs(Counter((title.gold, title.found) for title in titles))
    gold, found = _pairs(Counter(title.gold for title in titles)), _pairs(Counter(title.found for title in titles))
    return _f1(both / found if found else 0.0, both / gold if gold else 0.0)


def _pairs(sizes: Counter[str] | Counter[tuple[str, str]]) -> int:
    return sum(size * (size - 1) // 2 for size in sizes.values())


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
