"""Who did it to whom, and whose attribute it is: swapped claims beside passages of their own language.

Each line of the data is a passage of our own words about invented people and places, with what it says in other words
(``true``) and what it says of another (``swapped``): subject and object turned round, in the active and the passive,
by order, article or ending; numbers, places, offices and days of one thing told of another. Lines whose ``part`` is
"held out" were written when the rules stood, and measured before anybody read what was wrong there. "later" and
"later held out" were written before anybody read what those rules let pass, "reworded" says swapped things in other
words than the passage's, and "fresh" was written last.

``false_support`` is the share of swapped claims that are called supported, which none should be; ``supported`` the
share of true ones that are, ``flagged`` of those that get a verdict that says no. Every claim is judged with the title
of its passage and without (``alone``).
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from evals.support import Result, by_group, share
from evals.supported import Case, Judged, judge

TASK = "swapped"
DATA = str(Path(__file__).with_name("swapped.jsonl"))


def run(data: Path) -> Result:
    """Judge every claim of the file."""
    started = time.perf_counter()
    judged = [(part, judge(case)) for part, case in cases(data)]
    alone = [(part, judge(case, title=False)) for part, case in cases(data)]
    figures, lines = by_group(judged, _groups, _scores)
    figures |= {f"alone.{key}": value for key, value in _scores(alone).items()}
    wrong = [each for _, each in judged if (each.says_no if each.case.supported else each.says_yes)]
    told = (f"{each.support.verdict.outcome}: {each.case.claim} | {each.case.passage}" for each in wrong)
    return Result(figures, (*lines, *told), time.perf_counter() - started)


def cases(file: Path) -> Iterator[tuple[str, Case]]:
    """Every claim with the part that its passage is of."""
    for row in map(json.loads, file.read_text(encoding="utf-8").splitlines()):
        for key in ("true", "swapped"):
            for claim in row[key]:
                told = Case(claim, row["passage"], key == "true", row["language"], row["language"], row["title"], key)
                yield row["part"].replace(" ", "_"), told


def _groups(each: tuple[str, Judged]) -> Iterator[str]:
    part, judged = each
    yield from (part, judged.case.language)


def _scores(judged: Sequence[tuple[str, Judged]]) -> dict[str, float]:
    true = [each for _, each in judged if each.case.supported]
    swapped = [each for _, each in judged if not each.case.supported]
    return {
        "false_support": share([each.says_yes for each in swapped]),
        "supported": share([each.says_yes for each in true]),
        "flagged": share([each.says_no for each in true]),
    }
