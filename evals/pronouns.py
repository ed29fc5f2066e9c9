"""Whom "he said", "sagte sie", "он сказал" mean: pronouns of speakers in their context, labelled by hand.

Labels are in ``pronouns.jsonl`` beside this module, by reference (``evals/references.py``; the passage is the whole
text). A line has ``language``, ``half`` (``before`` the rules were written, ``after`` them, or ``after-2``, when they
had been widened), ``at`` and ``pronoun`` (where the pronoun stands in the passage, and which it is) and ``names``:
(start, end) of spans that name who is meant, the nearest before the pronoun first, then the fullest; null where a
careful reader can't tell, or nobody speaks. The cases of a half were drawn at random, at most one from a text,
whatever stood around them: pronouns within quotations, of things and of people without a name are among them.

A pronoun is resolved when an attribution has it as its source and knows an antecedent. It is right when the antecedent
overlaps one of the labelled spans, or has no words but theirs (case endings apart). ``precision`` is the share of right
ones among those resolved, ``resolved`` the share of resolved ones among all, ``read`` the share that is the source of
an attribution at all: more can't be resolved. A name before the point tells the half or the language.
"""

from __future__ import annotations

import re
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from citewire.annotate import annotate
from citewire.model import Attribution, Document, Span
from evals.references import labelled
from evals.support import REPOSITORY, Result, nested, shared_data, table

TASK = "pronouns"
DATA = str(REPOSITORY / "evals" / "pronouns.jsonl")
NEEDS = "quotes"
WORD = re.compile(r"\w{3,}")
SEEN = datetime(2026, 1, 1, tzinfo=UTC)
CONTEXT = 260
"""Characters before a pronoun that are printed with an error."""


@dataclass(frozen=True, slots=True)
class Case:
    """A pronoun as it was read: ``outcome`` is ``right``, ``wrong``, ``open``, or ``unread`` when no attribution has
    it as its source."""

    language: str
    half: str
    outcome: str
    line: str


def run(data: Path) -> Result:
    """Read every text and score its pronoun; texts that changed or are not there are counted and left out."""
    started = time.perf_counter()
    cases, lost = labelled(data, shared_data(), _case)
    groups = _groups(cases)
    scored = {name: scores(group) for name, group in groups.items()}
    figures = nested(scored)
    rows = [(name or "all", len(groups[name]), *each.values()) for name, each in scored.items()]
    lines = (*table(("", "cases", *scores(cases)), rows), *_errors(cases), *lost)
    return Result(figures, lines, time.perf_counter() - started, {"left_out": len(lost)})


def scores(cases: Iterable[Case]) -> dict[str, float]:
    """``precision``, ``resolved`` and ``read`` of some cases; precision is 1 when nothing was resolved."""
    outcomes = [each.outcome for each in cases]
    resolved = outcomes.count("right") + outcomes.count("wrong")
    return {
        "precision": round(outcomes.count("right") / resolved, 4) if resolved else 1.0,
        "resolved": round(resolved / max(1, len(outcomes)), 4),
        "read": round(1 - outcomes.count("unread") / max(1, len(outcomes)), 4),
    }


def _groups(cases: Iterable[Case]) -> dict[str, list[Case]]:
    found: dict[str, list[Case]] = defaultdict(list)
    for case in cases:
        for name in ("", case.half, case.language):
            found[name].append(case)
    return dict(sorted(found.items()))


def _case(row: Mapping[str, Any], text: str) -> Case:
    at = Span(row["at"], row["at"] + len(row["pronoun"]))
    read = [each for each in annotate(_document(text, row["language"])).attributions if _stands_at(each, at)]
    antecedent = next((each.antecedent for each in read if each.antecedent is not None), None)
    if antecedent is None:
        outcome = "open" if read else "unread"
    else:
        outcome = "right" if _means(text, antecedent, row["names"]) else "wrong"
    said = antecedent.of(text) if antecedent is not None else "-"
    wanted = " / ".join(text[start:end] for start, end in row["names"] or ()) or "nobody"
    before = " ".join(text[max(0, at.start - CONTEXT) : at.start].split())
    after = " ".join(text[at.end : at.end + 40].split())
    line = f"{outcome} ({row['language']}, {row['half']}): {said} for {wanted}: … {before} [{at.of(text)}] {after} …"
    return Case(row["language"], row["half"], outcome, line)


def _stands_at(each: Attribution, at: Span) -> bool:
    return each.source is not None and each.source.overlaps(at)


def _document(text: str, language: str) -> Document:
    """A text without a headline, as ``annotate`` reads it."""
    return Document("0" * 12 + "-1", "0" * 12, 1, "", "", "", text, language, SEEN, SEEN, "")


def _means(text: str, antecedent: Span, names: list[tuple[int, int]] | None) -> bool:
    spans = [Span(start, end) for start, end in names or ()]
    if any(antecedent.overlaps(each) for each in spans):
        return True
    known = [word for each in spans for word in WORD.findall(each.of(text).casefold())]
    own = WORD.findall(antecedent.of(text).casefold())
    return bool(own) and all(any(_alike(word, other) for other in known) for word in own)


def _alike(one: str, other: str) -> bool:
    """Whether two words are the same but for the ending of a case: at most the last three letters differ."""
    stem = max(3, max(len(one), len(other)) - 3)
    return one[:stem] == other[:stem]


def _errors(cases: Iterable[Case]) -> list[str]:
    """What is wrong first, then what is left open, then what nobody was read to say."""
    order = ("wrong", "open", "unread")
    return [each.line for outcome in order for each in cases if each.outcome == outcome]
