"""What documents are about: titles and teasers of other people's data, labelled by hand with IPTC Media Topics.

Labels are in ``topics.jsonl`` beside this module, by reference (``evals/references.py``). A line has ``language``
(that of the text, which a stream may have wrong), ``title`` and perhaps ``teaser``, each a reference, ``topics`` (the
codes of the top level that a careful reader of title and teaser accepts, best first; none where nothing could be said,
so that anything told is wrong) and ``narrow`` (acceptable codes of the second level). A roundup has the terms of most
of its reports.

Drawn were, of the New Year replay, 60 German, 45 English, 30 Swedish and 25 Chinese entries, of OG2021 titles 15
Russian, 12 Spanish, 12 French, 11 German and 10 English, and of the Russian pairs of tgcontest 20 first documents: in
each group those with the smallest SHA-256 of title, newline and teaser without markup. One reader labelled them all
before reading the words of the languages. OG2021 of those days is nearly all Olympics, so what it shows is little more
than whether sport is seen.

``coverage`` is the share of documents with a labelled topic about which anything is told; ``precision`` the share of
those told about whose first top-level term is acceptable, ``narrow_precision`` the same for the second level. A name
before the point tells the language or the part: that of the label (``later``), else ``tuned`` where the first digit of
the title's hash is even, else ``held_out``. Only errors of the tuned part are listed, with the words that showed them.

Labelling had shown the reader the held-out documents before the words were mended. ``later`` are 84 documents drawn by
the same rule afterwards (30 German, 20 English and 14 Swedish entries, 20 Russian documents, none that had been read
for mending) and labelled when the words were done: their figures are those to expect elsewhere.
"""

from __future__ import annotations

import json
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from citewire.annotate import annotate
from citewire.cluster import subjects
from citewire.extract import document_of
from citewire.knowledge.media_topics import media_topics
from citewire.model import Document, Entry, Subject
from evals.references import ChangedError, passage
from evals.support import REPOSITORY, Result, nested, shared_data, table

TASK = "topics"
DATA = str(REPOSITORY / "evals" / "topics.jsonl")
NEEDS = "replay_newyear2026"
AT = datetime(2026, 1, 1, tzinfo=UTC)
"""When all were seen: nothing that is measured here looks at it."""

Label = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Reading:
    """One document: what a reader accepts, and what is told of each level, the plainest first."""

    part: str
    document: Document
    topics: tuple[str, ...]
    narrow: tuple[str, ...]
    told: tuple[Subject, ...]

    @property
    def top(self) -> Subject | None:
        """The first top-level term."""
        return next((each for each in self.told if each.topic.broader is None), None)

    @property
    def under(self) -> Subject | None:
        """The first second-level term."""
        return next((each for each in self.told if each.topic.broader is not None), None)


class Declared:
    """The language that the label has: words are measured here, not the telling of languages."""

    def identify(self, text: str, *, prior: str | None = None) -> str:
        return prior or "und"


def run(data: Path) -> Result:
    """Tell what every document is about and score it; those that changed or are not there are counted and left out."""
    started = time.perf_counter()
    readings, lost = read(data, shared_data())
    groups: dict[str, list[Reading]] = defaultdict(list)
    for reading in readings:
        for name in ("", reading.part, reading.document.language):
            groups[name].append(reading)
    scored = {name: scores(group) for name, group in sorted(groups.items())}
    rows = [(name or "all", len(groups[name]), *each.values()) for name, each in scored.items()]
    lines = (
        *table(("part", "documents", "precision", "coverage", "narrow precision"), rows),
        *(line for reading in readings for line in _errors(reading)),
        *lost,
    )
    return Result(nested(scored), lines, time.perf_counter() - started, {"left_out": len(lost)})


def read(data: Path, shared: Path) -> tuple[list[Reading], list[str]]:
    """The documents of a file of labels, in order, and a line about each that can't be read."""
    readings: list[Reading] = []
    lost: list[str] = []
    for row in (json.loads(line) for line in data.read_text(encoding="utf-8").splitlines() if line.strip()):
        try:
            readings.append(_reading(row, shared))
        except (ChangedError, OSError) as problem:
            lost.append(f"left out: {problem}")
    return readings, lost


def scores(readings: Sequence[Reading]) -> dict[str, float]:
    """Precision of both levels among those told about, and how many of those with a topic are told about."""
    tops = [each.top.topic.code in each.topics for each in readings if each.top is not None]
    unders = [each.under.topic.code in each.narrow for each in readings if each.under is not None]
    covered = [each.top is not None for each in readings if each.topics]
    return {"precision": _share(tops), "coverage": _share(covered), "narrow_precision": _share(unders)}


def _reading(row: Label, shared: Path) -> Reading:
    title = passage(row["title"], shared)
    teaser = passage(row["teaser"], shared) if "teaser" in row else ""
    entry = Entry("e", "e", "f", "p", title, AT, summary=teaser, language=row["language"])
    document = document_of(entry, None, language=Declared(), previous=None, at=AT)
    assert document is not None  # there is no version before it
    half = "held_out" if int(row["title"].get("hash", "0")[0], 16) % 2 else "tuned"
    told = subjects([(document, annotate(document))])
    return Reading(row.get("part", half), document, tuple(row["topics"]), tuple(row["narrow"]), told)


def _share(judged: Sequence[bool]) -> float:
    return round(sum(judged) / max(1, len(judged)), 4)


def _errors(reading: Reading) -> Iterator[str]:
    """What is told of the tuned part and should not be, and what of it is not told about."""
    if reading.part != "tuned":
        return
    headline = f"{reading.document.language} {reading.document.headline[:90]!r}"
    for level, told, accepted in (("", reading.top, reading.topics), ("narrow ", reading.under, reading.narrow)):
        if told is not None and told.topic.code not in accepted:
            shown = ", ".join(told.words)
            yield f"wrong {level}{told.topic.name!r} ({shown}), accepted {_names(accepted)}: {headline}"
    if reading.top is None and reading.topics:
        yield f"missed {_names(reading.topics)}: {headline}"


def _names(codes: Iterable[str]) -> str:
    return "; ".join(media_topics()[code].name for code in codes) or "nothing"
