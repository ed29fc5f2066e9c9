"""``python -m bench.annotate``: documents a second on one core, beside embedding in the same run, and peak memory.

Articles of the shared quote corpora where they are present, and headlines of the New Year replay, for each language;
else the documents of the packaged demonstration. Reading a document must not be slower than embedding it: the ratio
says how many times as long embedding takes.
"""

from __future__ import annotations

import gzip
import json
import resource
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import TypeVar

from evals.support import shared_data

from citewire.annotate import annotate
from citewire.cluster import opening
from citewire.inference import PackagedEmbedder
from citewire.model import Document
from citewire.model.document import SEPARATOR
from citewire.newsroom import Newsroom
from citewire.testing import demonstration_archive, demonstration_desk

AT = datetime(2026, 1, 4, 12, tzinfo=UTC)
MOST = 120
"""Documents of each kind: enough for steady figures, and over in a minute."""
RUNS = 3
"""Times that each document is read and embedded; the fastest counts."""
Given = TypeVar("Given")


@dataclass(frozen=True, slots=True)
class Pile:
    """Documents of one kind."""

    name: str
    documents: tuple[Document, ...]


def piles() -> Iterator[Pile]:
    """What is read, the longest documents last."""
    data = shared_data()
    found = [*_headlines(data / "replay_newyear2026" / "stream.jsonl.gz"), *_articles(data / "quotes")]
    yield from found or _demonstration()


def _headlines(stream: Path) -> Iterator[Pile]:
    if not stream.exists():
        return
    with gzip.open(stream, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    for language in ("de", "en", "sv", "zh"):
        chosen = islice((row for row in rows if row["lang"] == language), MOST)
        yield Pile(f"headlines {language}", tuple(_document(row["title"], "", language) for row in chosen))


def _articles(quotes: Path) -> Iterator[Pile]:
    english = sorted((quotes / "polnear" / "dev" / "text").glob("*.txt"))
    german = quotes / "german" / "dev.jsonl"
    if english:
        texts = (path.read_text(encoding="utf-8") for path in english[:MOST])
        yield Pile("articles en", tuple(_document("", text, "en") for text in texts))
    if german.exists():
        rows = (json.loads(line) for line in german.read_text(encoding="utf-8").splitlines()[:MOST])
        yield Pile("articles de", tuple(_document("", row["text"], "de") for row in rows))


def _demonstration() -> Iterator[Pile]:
    with Newsroom.open(None, [demonstration_desk()]) as newsroom:
        newsroom.run_archive(demonstration_archive())
        edition = newsroom.reader.edition("velm-dam")
        ids = [each.document_id for each in edition.briefing.references] if edition is not None else []
        documents = newsroom.store.documents.get(ids)
    for language in sorted({document.language for document in documents}):
        yield Pile(f"demonstration {language}", tuple(each for each in documents if each.language == language))


def _document(headline: str, body: str, language: str) -> Document:
    text = SEPARATOR.join(part for part in (headline, body) if part)
    return Document("k-1", "k", 1, "e", "bench", headline, text, language, AT, AT, "0")


def peak_megabytes() -> float:
    """The most memory that this process ever had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def side_by_side(pile: Pile, embedder: PackagedEmbedder) -> tuple[float, float]:
    """Seconds of one core for reading and for embedding one document, as the river embeds it: the words that say what
    it is about. Both are timed in turn for each document, so that a busy machine slows both alike."""
    read = embedded = 0.0
    for document in pile.documents:
        words = opening(document, annotate(document))
        turns = [(_seconds(annotate, document), _seconds(embedder.embed, [words])) for _ in range(RUNS)]
        read += min(each for each, _ in turns)
        embedded += min(each for _, each in turns)
    return read / len(pile.documents), embedded / len(pile.documents)


def _seconds(work: Callable[[Given], object], given: Given) -> float:
    started = time.process_time()
    work(given)
    return time.process_time() - started


def main() -> None:
    """Prints a line for each pile, and the peak of memory before a model was loaded."""
    found = [pile for pile in piles() if pile.documents]
    for document in (each for pile in found for each in pile.documents):
        annotate(document)  # what is looked up in tables is there from now on
    peak = peak_megabytes()
    embedder = PackagedEmbedder()
    for pile in found:
        each, embedding = side_by_side(pile, embedder)
        characters = sum(len(document.text) for document in pile.documents) / len(pile.documents)
        print(
            f"{pile.name:18} {characters:6.0f} characters {1 / each:7.0f} documents/s; "
            f"embedding takes {embedding / each:5.2f} times as long"
        )
    print(f"peak memory of reading: {peak:.0f} MB")


if __name__ == "__main__":
    main()
