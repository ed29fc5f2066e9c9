"""Sentence boundaries on our own probe: 62 sentences of seven languages, dense with abbreviations.

Sentences of one language are joined by spaces and cut again; a boundary is the end of a sentence. F1 of boundaries per
language, and the mean over languages. The rules were written while looking at the probe, so the figures are in-sample:
they guard against loss, they don't promise as much elsewhere.
"""

from __future__ import annotations

import json
import time
from pathlib import Path

from citewire.text.segment import sentences
from evals.support import Result, table

TASK = "sentences"
DATA = "../probes/sentences.json"


def run(data: Path) -> Result:
    """Boundary F1 for each language of the probe."""
    started = time.perf_counter()
    probe: dict[str, list[str]] = json.loads(data.read_text(encoding="utf-8"))
    scores = {language: boundary_f1(said, language) for language, said in sorted(probe.items())}
    scores["mean"] = sum(scores.values()) / len(scores)
    rows = [(language, len(probe.get(language, ())) or "", score) for language, score in scores.items()]
    return Result(
        figures={f"f1.{language}": round(score, 4) for language, score in scores.items()},
        lines=table(("language", "sentences", "F1"), rows),
        seconds=time.perf_counter() - started,
    )


def boundary_f1(said: list[str], language: str) -> float:
    """F1 of the ends that are found against the ends that are there."""
    text = " ".join(said)
    true: set[int] = set()
    for sentence in said:
        true.add(text.index(sentence, max(true, default=0)) + len(sentence))
    found = {span.end for span in sentences(text, language)}
    return 2 * len(true & found) / (len(true) + len(found))
