"""Does the cited passage support the sentence? Claims beside passages, in one language and across languages.

Three forms of data are read, told apart by their fields. Lines with ``claim``, ``evidence`` and ``label`` (VitaminC,
FEVER-symmetric): ``page`` is the article's title; a claim that is refuted and one for which there is not enough
information both count as not supported. A list of objects with ``source``, ``lang``, ``claim`` (English), ``supported``
and ``kind`` of what was altered: the first probe across languages. Lines with ``sources`` by language and ``claims``,
each with its ``altered`` versions by ``kind``: the second probe (``support_probe.jsonl``), which was written before the
rules of ``verify/support`` and has hedges, days, quotations and speakers among what is altered.

Figures of claims beside passages: ``balanced_accuracy`` is the mean of the recall of supported and of other claims, a
score of .5 parting them; ``number_accuracy`` the same over claims with a digit or number word. Where the gate may say
"unchecked", ``supported_precision`` and ``refuted_precision`` are those of the two verdicts if as many claims were
supported as not (recall of the class over that plus its false rate), ``supported_coverage`` and ``refuted_coverage``
the shares of all claims that get the verdict; "refuted" is every verdict that says no. ``pairs`` is the share of one
claim with a supporting and another passage of which both are judged right. Under ``passage_alone`` is the same without
the title. These sets are measured whole: nothing was estimated on them.

Figures of the probes: ``number_accuracy`` and so on for each kind: the share of altered claims that are not let pass
(every verdict that says no); ``flagged`` the share of true claims that get such a verdict; ``supported_precision`` and
``supported_coverage`` as above, the latter of true claims; ``false_support.role`` the share of altered claims of a kind
that are called supported. Claims in the language of their passage have figures of their own under ``one_language``, and
those of the second probe's events with even numbers also under ``held_out``: on the others the weights were estimated
(``tools/train_support.py``). A file is nested under its name, but for VitaminC, whose figures stand alone.
"""

from __future__ import annotations

import json
import time
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from citewire.annotate import annotate
from citewire.model import Document, Outcome
from citewire.verify.reading import Reading
from citewire.verify.support import Support, support
from evals.support import REPOSITORY, Result, table

TASK = "support"
DATA = "support"
PLACES = REPOSITORY / "evals" / "support_places.json"
"""A small third probe of names and places, in the form of the first; written and first measured as it stands there."""
OWN_PROBE = REPOSITORY / "evals" / "support_probe.jsonl"
SEEN = datetime(2026, 1, 1, tzinfo=UTC)
SHOWN = 40
"""Errors of a file that are listed."""
NO = (Outcome.REFUTED, Outcome.NOT_ENOUGH_INFORMATION)
MAIN = "vitaminc"


@dataclass(frozen=True, slots=True)
class Case:
    """A claim beside a passage. ``kind`` is what was altered ("" in sets that don't tell), ``group`` joins the cases of
    one claim; ``title`` is "" where there is none; ``held_out`` cases had no part in the weights."""

    claim: str
    passage: str
    supported: bool
    language: str = "en"
    claim_language: str = "en"
    title: str = ""
    kind: str = ""
    group: str = ""
    held_out: bool = True


@dataclass(frozen=True, slots=True)
class Judged:
    """A case with the verdict on it."""

    case: Case
    support: Support

    @property
    def says_no(self) -> bool:
        """Whether the verdict keeps the claim off the page."""
        return self.support.verdict.outcome in NO

    @property
    def says_yes(self) -> bool:
        """Whether the claim is called supported."""
        return self.support.verdict.outcome is Outcome.SUPPORTED

    @property
    def right(self) -> bool:
        """Whether the score is on the right side."""
        return (self.support.score > 0.5) == self.case.supported


def run(data: Path) -> Result:
    """Judge every case of a file, or of all files of the folder and of both probes."""
    started = time.perf_counter()
    files = [data] if data.is_file() else [*sorted(data.glob("*.json*")), *_probes(data)]
    figures: dict[str, float] = {}
    lines: list[str] = []
    for file in files:
        name = "" if len(files) == 1 or file.name.startswith(MAIN) else f"{file.stem}."
        found, said = _measured(file)
        figures |= {name + key: value for key, value in found.items()}
        lines += ["", file.name, *said]
    return Result(figures, tuple(lines), time.perf_counter() - started)


def _probes(data: Path) -> list[Path]:
    first = data.parent.parent / "probes" / "support_crosslingual.json"
    return [each for each in (first, OWN_PROBE, PLACES) if each.is_file()]


def cases(file: Path) -> tuple[Case, ...]:
    """All cases of a file, in order."""
    text = file.read_text(encoding="utf-8")
    rows = json.loads(text) if file.suffix == ".json" else [json.loads(line) for line in text.splitlines() if line]
    return tuple(case for number, row in enumerate(rows, 1) for case in _cases(row, number))


def _cases(row: Mapping[str, Any], number: int) -> Iterator[Case]:
    if "sources" in row:
        yield from _of_event(row, held_out=number % 2 == 0)
    elif "source" in row:
        group = f"{row['lang']} {row['source']}"
        yield Case(row["claim"], row["source"], bool(row["supported"]), row["lang"], "en", "", row["kind"], group)
    else:
        yield Case(
            _clean(row["claim"]),
            _clean(row["evidence"]),
            row["label"] == "SUPPORTS",
            title=_clean(row.get("page", "")),
            group=_clean(row["claim"]),
        )


def _of_event(row: Mapping[str, Any], *, held_out: bool) -> Iterator[Case]:
    spoken = row["claim_language"]
    for language, source in row["sources"].items():
        for claim in row["claims"]:
            group = f"{language} {claim['text']}"
            yield Case(claim["text"], source, True, language, spoken, "", "true", group, held_out)
            for altered in claim["altered"]:
                yield Case(altered["text"], source, False, language, spoken, "", altered["kind"], group, held_out)


def _clean(text: str) -> str:
    """As documents are read: letters composed, without brackets of tokenised text and marks of lost letters."""
    return unicodedata.normalize("NFC", text).replace("\ufffd", " ").replace("-LRB-", "(").replace("-RRB-", ")")


@lru_cache(maxsize=50_000)
def reading(text: str, language: str) -> Reading:
    """A text as the gate reads it."""
    document = Document("0" * 12 + "-1", "0" * 12, 1, "", "", "", text, language, SEEN, SEEN, "")
    return Reading(text, language, annotate(document))


def judge(case: Case, *, title: bool = True) -> Judged:
    """The verdict on a case, with or without the title."""
    context = (reading(case.title, case.language),) if title and case.title else ()
    found = support(reading(case.claim, case.claim_language), reading(case.passage, case.language), context)
    return Judged(case, found)


def _measured(file: Path) -> tuple[dict[str, float], list[str]]:
    read = cases(file)
    judged = [judge(case) for case in read]
    if any(case.kind for case in read):
        return _by_languages(judged), [*_probe_table(judged), *_errors(judged)]
    found = pair_figures(judged)
    if any(case.title for case in read):
        alone = pair_figures([judge(case, title=False) for case in read])
        found |= {f"passage_alone.{key}": value for key, value in alone.items()}
    return found, [*table(("figure", "value"), sorted(found.items())), *_errors(judged)]


def pair_figures(judged: Sequence[Judged]) -> dict[str, float]:
    """The figures of claims beside passages."""
    numbered = [each for each in judged if any(_is_number(each))]
    return {
        "balanced_accuracy": _balanced(judged),
        "number_accuracy": _balanced(numbered),
        "pairs": _pairs(judged),
        **_verdicts(judged),
    }


def _is_number(each: Judged) -> Iterator[bool]:
    return (finding.aspect in ("number", "year", "date") for finding in each.support.findings)


def _balanced(judged: Sequence[Judged]) -> float:
    recalls = [_share(each.right for each in judged if each.case.supported is label) for label in (True, False)]
    return round(sum(recalls) / 2, 4)


def _pairs(judged: Sequence[Judged]) -> float:
    """The share of claims with passages of both sorts that are right throughout, by pairs of passages."""
    groups: dict[str, list[Judged]] = defaultdict(list)
    for each in judged:
        groups[each.case.group].append(each)
    pairs = [
        yes.right and no.right
        for group in groups.values()
        for yes in group
        if yes.case.supported
        for no in group
        if not no.case.supported
    ]
    return _share(pairs)


def _verdicts(judged: Sequence[Judged]) -> dict[str, float]:
    yes = [each for each in judged if each.case.supported]
    no = [each for each in judged if not each.case.supported]
    return {
        "supported_precision": _even(_share(e.says_yes for e in yes), _share(e.says_yes for e in no)),
        "supported_coverage": _share(e.says_yes for e in judged),
        "refuted_precision": _even(_share(e.says_no for e in no), _share(e.says_no for e in yes)),
        "refuted_coverage": _share(e.says_no for e in judged),
        "unchecked": _share(not e.says_yes and not e.says_no for e in judged),
    }


def _even(right: float, wrong: float) -> float:
    """Precision if there were as many of the class as not; 1 where the verdict is never given."""
    return round(right / (right + wrong), 4) if right + wrong else 1.0


def _share(flags: Iterable[bool]) -> float:
    told = list(flags)
    return round(sum(told) / len(told), 4) if told else 1.0


def _by_languages(judged: Sequence[Judged]) -> dict[str, float]:
    """The figures across languages; under ``one_language`` those of claims in the language of the passage, and under
    ``held_out`` those of such claims that had no part in the weights."""
    across = [each for each in judged if each.case.language != each.case.claim_language]
    within = [each for each in judged if each.case.language == each.case.claim_language]
    found = _probe_figures(across)
    if within:
        found |= {f"one_language.{key}": value for key, value in _probe_figures(within).items()}
    held_out = [each for each in within if each.case.held_out]
    if held_out:
        found |= {f"held_out.{key}": value for key, value in _probe_figures(held_out).items()}
    return found


def _probe_figures(judged: Sequence[Judged]) -> dict[str, float]:
    names = {"num": "number", "pol": "polarity", "loc": "place"}
    kinds: dict[str, list[Judged]] = defaultdict(list)
    for each in judged:
        if not each.case.supported:
            kinds[names.get(each.case.kind, each.case.kind)].append(each)
    true = [each for each in judged if each.case.supported]
    found = {f"{kind}_accuracy": _share(each.says_no for each in kinds[kind]) for kind in sorted(kinds)}
    found |= {f"false_support.{kind}": _share(each.says_yes for each in kinds[kind]) for kind in sorted(kinds)}
    found |= _verdicts(judged)
    found["flagged"] = _share(each.says_no for each in true)
    found["supported_coverage"] = _share(each.says_yes for each in true)
    return found


def _probe_table(judged: Sequence[Judged]) -> tuple[str, ...]:
    """A line for each language of the passages."""
    rows = []
    pairs = [f"{each.case.language} for {each.case.claim_language}" for each in judged]
    for pair in sorted(set(pairs)):
        own = [each for each, named in zip(judged, pairs, strict=True) if named == pair]
        figures = _probe_figures(own)
        rows.append((pair, len(own), *(figures.get(key, 1.0) for key in _SHOWN)))
    return table(("", "cases", *(key.removesuffix("_accuracy") for key in _SHOWN)), rows)


_SHOWN = ("number_accuracy", "name_accuracy", "place_accuracy", "polarity_accuracy", "flagged", "supported_coverage")


def _errors(judged: Sequence[Judged]) -> list[str]:
    wrong = [each for each in judged if (each.says_no if each.case.supported else each.says_yes)]
    step = max(1, len(wrong) // SHOWN)
    return [_line(each) for each in wrong[::step][:SHOWN]]


def _line(each: Judged) -> str:
    case, verdict = each.case, each.support.verdict
    wanted = "supported" if case.supported else f"altered {case.kind}".strip()
    return (
        f"{wanted} but {verdict.outcome} ({verdict.explanation}): {case.claim} | {case.language}: {case.passage[:300]}"
    )
