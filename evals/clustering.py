"""Grouping of OG2021 titles (nine languages) into events, streamed by time: BCubed and pairwise, per language.

Each half of the file, by time, starts with an empty grouper that knows nothing but its own background (the harder
reading of the protocol: no statistics are carried over). Titles only. ``multilingual``: the titles whose gold cluster
has more than one language, precision counted against the whole predicted cluster. Figures are means of the halves;
under .03 a difference means nothing on this set.
"""

from __future__ import annotations

import json
import time
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from citewire.cluster import Background, Grouper, background, opening
from citewire.inference import PackagedEmbedder
from citewire.model import Annotations, Document
from evals.support import Result, table

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
        ("figure", "first half", "second half", "mean"),
        [(name, scored[0][name], scored[1][name], figures[name]) for name in names],
    )
    return Result(figures, lines, time.perf_counter() - started)


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
    """Figures of one half: all, then each language (both sides restricted to it), then the multilingual clusters."""
    figures = bcubed(titles, titles) | {"pairwise_f1": pairwise(titles)}
    for language in sorted({title.language for title in titles}):
        mine = [title for title in titles if title.language == language]
        figures |= {f"{language}.{name}": value for name, value in bcubed(mine, mine).items()}
        figures[f"{language}.pairwise_f1"] = pairwise(mine)
    languages: dict[str, set[str]] = defaultdict(set)
    for title in titles:
        languages[title.gold].add(title.language)
    several = [title for title in titles if len(languages[title.gold]) > 1]
    figures |= {f"multilingual.{name}": value for name, value in bcubed(several, titles).items()}
    figures["multilingual.pairwise_f1"] = pairwise(several)
    return figures


def bcubed(items: list[Title], within: list[Title]) -> dict[str, float]:
    """BCubed precision, recall and F1 of ``items``, clusters taken from ``within``."""
    gold, found = Counter(title.gold for title in within), Counter(title.found for title in within)
    both = Counter((title.gold, title.found) for title in within)
    count = max(1, len(items))
    precision = sum(both[title.gold, title.found] / found[title.found] for title in items) / count
    recall = sum(both[title.gold, title.found] / gold[title.gold] for title in items) / count
    return {"bcubed_precision": precision, "bcubed_recall": recall, "bcubed_f1": _f1(precision, recall)}


def pairwise(titles: list[Title]) -> float:
    """F1 over pairs of titles that are together."""
    both = _pairs(Counter((title.gold, title.found) for title in titles))
    gold, found = _pairs(Counter(title.gold for title in titles)), _pairs(Counter(title.found for title in titles))
    return _f1(both / found if found else 0.0, both / gold if gold else 0.0)


def _pairs(sizes: Counter[str] | Counter[tuple[str, str]]) -> int:
    return sum(size * (size - 1) // 2 for size in sizes.values())


def _f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0
