"""Sentence boundaries: our own probe, and ordinary text.

The probe has 62 sentences of seven languages, dense with abbreviations; sentences of one language are joined by spaces
and cut again. The rules were written while looking at it, so its figures guard against loss and promise no more. The
ordinary text is 31 articles of the two quote corpora, drawn at random: ``sentences_ordinary.jsonl`` names them
(``evals/references.py``) and has the ends of their sentences (``ends``, code points), read and corrected by hand. It is
read where the probe is the task's own and the corpora are there.

``f1`` is of boundaries, a boundary being the end of a sentence: per language, and the mean over languages.
``ordinary.f1`` likewise.
"""

from __future__ import annotations

import json
import time
from collections import defaultdict
from pathlib import Path

from citewire.text.segment import sentences
from evals.references import passage
from evals.support import REPOSITORY, Result, shared_data, table

TASK = "sentences"
DATA = "../probes/sentences.json"
ORDINARY = REPOSITORY / "evals" / "sentences_ordinary.jsonl"


def run(data: Path) -> Result:
    """Boundary F1 for each language of the probe, and of ordinary text."""
    started = time.perf_counter()
    probe: dict[str, list[str]] = json.loads(data.read_text(encoding="utf-8"))
    scores = {language: boundary_f1(said, language) for language, said in sorted(probe.items())}
    scores["mean"] = sum(scores.values()) / len(scores)
    rows = [(language, len(probe.get(language, ())) or "", score) for language, score in scores.items()]
    figures = {f"f1.{language}": round(score, 4) for language, score in scores.items()}
    for language, (count, score) in ordinary(data).items():
        figures[f"ordinary.f1.{language}"] = round(score, 4)
        rows.append((f"{language}, ordinary", count, score))
    return Result(figures, table(("language", "sentences", "F1"), rows), time.perf_counter() - started)


def ordinary(data: Path) -> dict[str, tuple[int, float]]:
    """Sentences and boundary F1 of ordinary text by language; empty beside another probe, or without the corpora."""
    shared = shared_data()
    if data.resolve() != (shared / DATA).resolve() or not (shared / "quotes").exists():
        return {}
    ends: dict[str, list[tuple[set[int], set[int]]]] = defaultdict(list)
    for line in ORDINARY.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        found = {span.end for span in sentences(passage(row, shared), row["language"])}
        ends[row["language"]].append((set(row["ends"]), found))
    return {language: _score(texts) for language, texts in sorted(ends.items())}


def _score(texts: list[tuple[set[int], set[int]]]) -> tuple[int, float]:
    right = sum(len(true & found) for true, found in texts)
    wanted = sum(len(true) for true, _ in texts)
    return wanted, 2 * right / (wanted + sum(len(found) for _, found in texts))


def boundary_f1(said: list[str], language: str) -> float:
    """F1 of the ends that are found against the ends that are there."""
    text = " ".join(said)
    true: set[int] = set()
    for sentence in said:
        true.add(text.index(sentence, max(true, default=0)) + len(sentence))
    found = {span.end for span in sentences(text, language)}
    return 2 * len(true & found) / (len(true) + len(found))
