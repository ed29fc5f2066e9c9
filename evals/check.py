"""``citewire check`` on pages of our own words with one fault in each (``evals/planted.py``), the cited texts given.

``recall`` is the share of faulty pages on which something is found in the line of the fault, by kind and language;
``false_alarms_per_page`` counts what is found on clean pages. Pages and cited texts are nearly as alike as can be: the
figures say which kinds of faults are seen at all, not how often they are on pages that retell their sources freely.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from citewire.engine.check import grounds_of
from citewire.model import Document, Verdict
from citewire.verify import check_page, read_page
from evals.planted import KINDS, Planted, pages
from evals.support import Result, nested, table

TASK = "check"
DATA = str(Path(__file__).with_name("planted.py"))
AT = datetime(2031, 3, 20, 12, tzinfo=UTC)
SHOWN = 30
"""Misses and false alarms that are listed."""


def run(data: Path) -> Result:
    """Checks every page; ``data`` is the file that makes them."""
    started = time.perf_counter()
    checked = [(each, found_on(each)) for each in pages()]
    faulty = [(each, _is_found(each, found)) for each, found in checked if each.kind]
    clean = [(each, found) for each, found in checked if not each.kind]
    alarms = [(each, verdict) for each, found in clean for verdict in found]
    by_kind = {kind: {"recall": _share(hit for each, hit in faulty if each.kind == kind)} for kind in KINDS}
    tags = sorted({each.language for each, _ in faulty})
    by_language = {tag: {"recall": _share(hit for each, hit in faulty if each.language == tag)} for tag in tags}
    figures = {
        "recall": _share(hit for _, hit in faulty),
        "false_alarms_per_page": len(alarms) / len(clean),
        **nested({kind.replace(" ", "_"): scores for kind, scores in by_kind.items()}),
        **nested(by_language),
    }
    lines = (
        *table(("kind", *tags), _rows(faulty, tags)),
        *_listed("missed", (f"{each.language} {each.kind}" for each, hit in faulty if not hit)),
        *_listed("false alarms", (f"{each.language} {found.code} {found.words}" for each, found in alarms)),
    )
    return Result(figures, lines, time.perf_counter() - started, {"pages": len(faulty), "clean": len(clean)})


def found_on(each: Planted) -> tuple[Verdict, ...]:
    """What is found on one page with its cited texts at hand."""
    page = read_page(each.page.encode(), "page.md")
    sources = {number: _document(number, text, each.language) for number, text in each.sources.items()}
    return check_page(page, grounds_of(page, as_of=AT.date(), sources=sources))


def _document(number: int, text: str, language: str) -> Document:
    return Document(f"{number}-1", str(number), 1, "e", "herald", "", text, language, AT, AT, "0")


def _is_found(each: Planted, found: Sequence[Verdict]) -> bool:
    return any(verdict.place == f"line {each.line}" for verdict in found)


def _share(hits: Iterable[bool]) -> float:
    told = list(hits)
    return sum(told) / len(told) if told else 0.0


def _rows(faulty: Sequence[tuple[Planted, bool]], tags: Sequence[str]) -> Iterable[tuple[object, ...]]:
    for kind in KINDS:
        of_kind = [(each.language, hit) for each, hit in faulty if each.kind == kind]
        yield (kind, *(_share(hit for tag, hit in of_kind if tag == wanted) for wanted in tags))


def _listed(title: str, lines: Iterable[str]) -> tuple[str, ...]:
    counted = Counter(lines).most_common(SHOWN)
    return (f"{title}: {sum(count for _, count in counted)}", *(f"  {count:3} {line}" for line, count in counted))
