"""Who says what in German: a JSON Lines file of texts with marked quotations (``text``, ``quotes``).

In scope are direct and indirect speech that isn't nested; what is only reported, free or nested is neither wanted nor
counted against. How it is scored stands in ``evals/relations.py``.
"""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

from evals.relations import KEYS, Article, Relation, figures_of, read, report_lines, words_in
from evals.support import Result

TASK = "attribution-de"
DATA = "quotes/german/dev.jsonl"
CORE = frozenset({"Direct", "Indirect"})


def run(data: Path) -> Result:
    """Read every text and score it."""
    started = time.perf_counter()
    lines = (line for line in data.read_text(encoding="utf-8").splitlines() if line.strip())
    readings = [read(_article(json.loads(line)), "de", joined=False) for line in lines]
    figures = figures_of(readings)
    return Result({key: figures[key] for key in KEYS}, report_lines(readings), time.perf_counter() - started)


def _article(row: dict[str, Any]) -> Article:
    return Article(row["name"], row["text"], tuple(_relation(row["text"], quote) for quote in row["quotes"]))


def _relation(text: str, quote: dict[str, Any]) -> Relation:
    source, cue, content = (words_in(text, quote[part]) for part in ("speaker", "cue", "quote"))
    return Relation(source, cue, content, quote["type"] in CORE and not quote["isNested"])
