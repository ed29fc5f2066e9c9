"""``citewire check`` on pages of our own words with one fault in each (``evals/planted.py``), the cited texts given.

``recall`` is the share of faulty pages on which something is found in the line of the fault, by kind and language;
``false_alarms_per_page`` counts what is found on clean pages. Pages and cited texts are nearly as alike as can be: they
say which kinds of faults are seen at all. ``retold`` are the same for pages whose cited texts tell it freely
(``evals/retold.py``).
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from citewire.engine.check import grounds_of
from citewire.inference import PackagedEmbedder
from citewire.model import Document, Verdict
from citewire.verify import check_page, read_page
from evals.planted import KINDS, Planted, pages, pages_across, pages_retold
from evals.support import Result, table

TASK = "check"
DATA = str(Path(__file__).with_name("planted.py"))
AT = datetime(2031, 3, 20, 12, tzinfo=UTC)
SHOWN = 30
"""Misses and false alarms that are listed."""


def run(data: Path) -> Result:
    """Checks every page; ``data`` is the file that makes them."""
    started = time.perf_counter()
    faulty, clean = _checked(pages())
    other, clean_other = _checked(pages_across())
    retold, clean_retold = _checked(pages_retold())
    tags = sorted({each.language for each, _ in faulty})
    shares = {kind: _share(hit for each, hit in faulty if each.kind == kind) for kind in KINDS}
    figures = {
        "recall": _share(hit for _, hit in faulty),
        "false_alarms_per_page": _alarms_per_page(clean),
        **{f"{kind.replace(' ', '_')}.recall": share for kind, share in shares.items()},
        **{f"{tag}.recall": _share(hit for each, hit in faulty if each.language == tag) for tag in tags},
        "retold.recall": _share(hit for _, hit in retold),
        "retold.false_alarms_per_page": _alarms_per_page(clean_retold),
        **{
            f"retold.{kind.replace(' ', '_')}.recall": _share(hit for each, hit in retold if each.kind == kind)
            for kind in KINDS
        },
        "across.recall": _share(hit for _, hit in other),
        "across.false_alarms_per_page": _alarms_per_page(clean_other),
    }
    cited = sorted({each.cites for each, _ in other})
    lines = (
        *table(("kind", *tags), _rows(faulty, tags)),
        *table(("kind, English beside", *cited), _rows(other, cited)),
        *table(("kind, told freely", *tags), _rows(retold, tags)),
        *_listed("missed", (f"{each.cites} {each.kind}" for each, hit in (*faulty, *other) if not hit)),
        *_listed("missed, told freely", (f"{each.cites} {each.kind}" for each, hit in retold if not hit)),
        *_listed("false alarms", (f"{v.code} {v.words}" for _, found in (*clean, *clean_other) for v in found)),
        *_listed("false alarms, told freely", (f"{v.code} {v.words}" for _, found in clean_retold for v in found)),
    )
    counts = {
        "pages": len(faulty) + len(other) + len(retold),
        "clean": len(clean) + len(clean_other) + len(clean_retold),
    }
    return Result(figures, lines, time.perf_counter() - started, counts)


def _checked(made: Iterable[Planted]) -> tuple[list[tuple[Planted, bool]], list[tuple[Planted, tuple[Verdict, ...]]]]:
    """The faulty pages, each with whether its fault was found, and the clean ones with what was found all the same."""
    checked = [(each, found_on(each)) for each in made]
    faulty = [(each, _is_found(each, found)) for each, found in checked if each.kind]
    return faulty, [(each, found) for each, found in checked if not each.kind]


def _alarms_per_page(clean: Sequence[tuple[Planted, tuple[Verdict, ...]]]) -> float:
    return sum(len(found) for _, found in clean) / len(clean)


def found_on(each: Planted) -> tuple[Verdict, ...]:
    """What is found on one page with its cited texts at hand."""
    page = read_page(each.page.encode(), "page.md")
    sources = {number: _document(number, text, each.cites) for number, text in each.sources.items()}
    return check_page(page, grounds_of(page, as_of=AT.date(), sources=sources, embedder=_embedder()))


@cache
def _embedder() -> PackagedEmbedder:
    return PackagedEmbedder()


def _document(number: int, text: str, language: str) -> Document:
    return Document(f"{number}-1", str(number), 1, "e", "herald", "", text, language, AT, AT, "0")


def _is_found(each: Planted, found: Sequence[Verdict]) -> bool:
    return any(verdict.place == f"line {each.line}" for verdict in found)


def _share(hits: Iterable[bool]) -> float:
    told = list(hits)
    return sum(told) / len(told) if told else 0.0


def _rows(faulty: Sequence[tuple[Planted, bool]], cited: Sequence[str]) -> Iterable[tuple[object, ...]]:
    for kind in dict.fromkeys(each.kind for each, _ in faulty):
        of_kind = [(each.cites, hit) for each, hit in faulty if each.kind == kind]
        yield (kind, *(_share(hit for tag, hit in of_kind if tag == wanted) for wanted in cited))


def _listed(title: str, lines: Iterable[str]) -> tuple[str, ...]:
    counted = Counter(lines).most_common(SHOWN)
    return (f"{title}: {sum(count for _, count in counted)}", *(f"  {count:3} {line}" for line, count in counted))
