"""Names: the same one or another? Pairs across scripts (name_bench) and spellings of one name (our own probe).

``name_bench.csv`` has pairs of full names, of people and of organisations, some with slips of the pen, judged by
``text.likeness`` (``f1`` over all, ``people_f1``; the best published matcher has .742 for people). The probe has
single names in the spellings of several languages, judged by ``text.names.alike``, which guesses the languages:
``precision`` over the true pairs and the hard negatives, ``recall`` over the true pairs; ``negatives_apart`` is the
share of hard negatives told apart, ``inflected_recall`` the share of other grammatical cases recognised as a text is
read (``annotate.mentions.names_of`` and ``text.names.case_keys``), ``inflected_strangers`` how many of them are taken
for forms of other names of the probe,
``strangers_together`` counts wrong joins among all pairs of names of different groups.

Rules were tuned on the errors in half of the pairs of name_bench (by a hash of the pair); ``held_out.people_f1`` and
``held_out.f1`` are of the other half, whose errors nobody read, though many of its pairs were seen before.

Reads a CSV of the one form, a JSON of the other, or a folder with both.
"""

from __future__ import annotations

import csv
import hashlib
import json
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from pathlib import Path
from typing import Any

from citewire.annotate.mentions import names_of
from citewire.text.likeness import likeness
from citewire.text.names import alike, case_keys, key
from evals.support import Result, files_under, shared_data, table

TASK = "names"
DATA = "names"
PROBE = Path("../probes/name_variants.json")
"""Beside the shared data; read with the task's own data."""
SHOWN = 25
"""Errors listed of each sort."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two spellings, whether they are one name, and what was found."""

    kind: str
    first: str
    second: str
    same: bool
    found: bool

    @property
    def held_out(self) -> bool:
        """Whether errors on the pair were left unread while the rules were tuned."""
        return hashlib.md5((self.first + self.second).encode(), usedforsecurity=False).digest()[-1] % 2 == 1


def run(data: Path) -> Result:
    """Both measurements, or the one whose data is there."""
    started = time.perf_counter()
    figures: dict[str, float] = {}
    lines: list[str] = []
    for file in _files(data):
        measured = _bench(file) if file.suffix == ".csv" else _probe(file)
        figures |= measured[0]
        lines += measured[1]
    return Result(figures, tuple(lines), time.perf_counter() - started)


def _files(data: Path) -> list[Path]:
    found = [file for file in files_under(data) if file.suffix in {".csv", ".json"}]
    own = shared_data() / DATA
    return [*found, shared_data() / PROBE] if data.resolve() == own.resolve() else found


def _bench(file: Path) -> tuple[dict[str, float], list[str]]:
    with file.open(encoding="utf-8", newline="") as stream:
        pairs = [_judged(row) for row in csv.DictReader(stream)]
    figures: dict[str, float] = {}
    for prefix, part in (("", pairs), ("held_out.", [pair for pair in pairs if pair.held_out])):
        figures[f"{prefix}f1"] = round(f1(part), 4)
        figures[f"{prefix}people_f1"] = round(f1([pair for pair in part if pair.kind == "Person"]), 4)
    rows = [(kind, *_counts([p for p in pairs if p.kind == kind])) for kind in sorted({p.kind for p in pairs})]
    lines = [*table(("kind", "pairs", "precision", "recall", "F1"), rows), *_errors(pairs)]
    return figures, lines


def _judged(row: dict[str, str]) -> Pair:
    kind, first, second = row["schema"], row["name1"], row["name2"]
    found = likeness(first, second, person=kind == "Person").same
    return Pair(kind, first, second, row["is_match"].strip().lower() in {"true", "1"}, found)


def _counts(pairs: Sequence[Pair]) -> tuple[int, float, float, float]:
    right = sum(pair.same and pair.found for pair in pairs)
    found, true = sum(pair.found for pair in pairs), sum(pair.same for pair in pairs)
    return len(pairs), right / max(1, found), right / max(1, true), f1(pairs)


def f1(pairs: Sequence[Pair]) -> float:
    """F1 of "the same name"; 0 where no pair is the same."""
    right = sum(pair.same and pair.found for pair in pairs)
    return 2 * right / max(1, sum(pair.same + pair.found for pair in pairs))


def _errors(pairs: Iterable[Pair]) -> list[str]:
    wrong = [pair for pair in pairs if pair.same != pair.found]
    lines = []
    for title, missed in (("missed", True), ("wrongly joined", False)):
        sort = [pair for pair in wrong if pair.same is missed]
        lines += ["", f"{title} ({len(sort)}):", *(f"  {p.kind}: {p.first} | {p.second}" for p in sort[:SHOWN])]
    return lines


def _probe(file: Path) -> tuple[dict[str, float], list[str]]:
    probe: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    groups = [list(dict.fromkeys(spellings)) for spellings in probe.get("variants", {}).values()]
    true = [Pair("variant", a, b, True, alike(a, b)) for group in groups for a, b in combinations(group, 2)]
    false = [Pair("variant", a, b, False, alike(a, b)) for a, b in probe.get("hard_negatives", ())]
    inflected = [Pair("case", a, b, True, _is_form(b, a)) for a, b in probe.get("inflected", ())]
    strangers = sum(alike(a, b) for one, other in combinations(groups, 2) for a in one for b in other)
    right, wrong = sum(pair.found for pair in true), sum(pair.found for pair in false)
    figures = {
        "precision": round(right / max(1, right + wrong), 4),
        "recall": round(right / max(1, len(true)), 4),
        "negatives_apart": round(1 - wrong / max(1, len(false)), 4),
        "inflected_recall": round(sum(pair.found for pair in inflected) / max(1, len(inflected)), 4),
        "inflected_strangers": float(sum(_is_form(form, name) for form, name in _strange(groups, inflected))),
        "strangers_together": float(strangers),
    }
    return figures, ["", *table(("variants", "value"), figures.items()), *_errors((*true, *false, *inflected))]


def _strange(groups: Sequence[Sequence[str]], inflected: Sequence[Pair]) -> Iterable[tuple[str, str]]:
    """Every form with every spelling of the groups that its own name is not in."""
    for pair in inflected:
        yield from ((pair.second, name) for group in groups if pair.first not in group for name in group)


def _is_form(form: str, name: str) -> bool:
    """As a text is read: what the tables know of both is one, or the keys that are looked up for the form have the
    name's. No language is known, so that all of the script are tried."""
    written, known = _looked_up(name)
    keys, identities = _looked_up(form, cases=True)
    return not known.isdisjoint(identities) or (not known and not written.isdisjoint(keys))


@lru_cache(maxsize=1000)
def _looked_up(name: str, *, cases: bool = False) -> tuple[frozenset[str], frozenset[str]]:
    """The keys of a name, in the first case or with those of all others, and what the tables say that it names."""
    keys = (found for tag in _tags(name) for found in (case_keys(name, tag) if cases else (key(name, tag),)))
    return frozenset(keys), frozenset(identity for tag in _tags(name) for identity in names_of(name, tag))


def _tags(name: str) -> tuple[str, ...]:
    return ("ru", "uk") if "\u0400" <= name[0] <= "\u04ff" else ("en", "de", "pl")
