"""Who says what in English: a folder with ``text/*.txt`` and ``attributions/*.ann`` (brat stand-off).

In scope is communication: a relation whose cue has one of the words below, or whose content has quotation marks. The
rest (wishes, beliefs, votes) is neither wanted nor counted against. The list belongs to the yardstick, not to the
reader of texts, and stays as it is. Where several people marked one text, the first by name counts.
"""

from __future__ import annotations

import re
import time
from collections import defaultdict
from pathlib import Path

from citewire.languages.table import words
from evals.relations import KEYS, Article, Relation, figures_of, read, report_lines, words_in
from evals.support import Result

TASK = "attribution-en"
DATA = "quotes/polnear/dev"
QUOTED = re.compile(r"[“”\"]")
PART = re.compile(r"(T\d+)\t(\w+) ([\d ;]+)\t")
LINK = re.compile(r"(\w+?)\d*:(T\d+)")
SCOPE = words(
    "said says say saying told tells tell telling according asked asks ask asking wrote writes write writing "
    "written added adds adding noted notes note noting argued argues argue arguing claimed claims claim claiming "
    "called calls call calling announced announces announce announcing announcement suggested suggests suggest "
    "suggesting insisted insists insist insisting reported reports report reporting stated states stating "
    "statement statements warned warns warn warning accused accuses accuse accusing denied denies deny denying "
    "declared declares declare declaring explained explains explain explaining acknowledged acknowledges "
    "acknowledge acknowledging admitted admits admit admitting conceded concedes concede confirmed confirms "
    "confirm confirming replied replies reply responded responds respond responding tweeted tweets tweet tweeting "
    "posted promised promises promise promising vowed vows vow vowing pledged pledges pledge pledging urged urges "
    "urge urging demanded demands demand demanding asserted asserts assert asserting alleged alleges allege "
    "alleging contended contends contend remarked described describes describe describing referred refers refer "
    "referring mentioned mentions mention mentioning pointed pointing emphasized emphasizes stressed stresses "
    "stressing reiterated reiterates reiterating repeated repeats repeating recalled recalls concluded concludes "
    "concluding observed predicted predicts predicting proposed proposes proposing spoke speaks speaking speak "
    "talked talks talking talk discussed discusses discussing cited cites citing quoted quotes quoting dismissed "
    "dismisses rejected rejects rejecting disputed joked jokes joking complained complains complaining shouted "
    "yelled chanted chanting declined continued continues revealed reveals disclosed indicated indicates "
    "indicating implied implies answered questioned informed advised testified testifies testimony boasted "
    "bragged touted touting recounted maintained maintains countered quipped commented comment comments lamented "
    "interview speech letter remarks tweet words"
)


def run(data: Path) -> Result:
    """Read every article of the folder and score it."""
    started = time.perf_counter()
    readings = [read(article, "en", joined=True) for article in articles(data)]
    figures = figures_of(readings)
    return Result({key: figures[key] for key in KEYS}, report_lines(readings), time.perf_counter() - started)


def articles(folder: Path) -> list[Article]:
    """The articles in the order of their names, with the marks of the first annotator."""
    marks: dict[str, list[Path]] = defaultdict(list)
    for each in sorted((folder / "attributions").glob("*.ann"), key=lambda path: path.name):
        marks[each.stem.rpartition("_")[0]].append(each)
    found = []
    for name, files in sorted(marks.items()):
        with (folder / "text" / f"{name}.txt").open(encoding="utf-8", newline="") as stream:
            text = stream.read()
        found.append(Article(name, text, _relations(text, files[0].read_text(encoding="utf-8"))))
    return found


def _relations(text: str, marks: str) -> tuple[Relation, ...]:
    spans: dict[str, list[tuple[int, int]]] = {}
    events: list[str] = []
    for line in marks.split("\n"):
        if (part := PART.match(line)) is not None:
            spans[part[1]] = [_bounds(piece) for piece in part[3].split(";")]
        elif line.startswith("E"):
            events.append(line)
    return tuple(_relation(text, spans, line) for line in events)


def _bounds(piece: str) -> tuple[int, int]:
    start, end = piece.split()
    return int(start), int(end)


def _relation(text: str, spans: dict[str, list[tuple[int, int]]], line: str) -> Relation:
    parts: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for role, name in LINK.findall(line):
        parts[role].extend(spans.get(name, ()))
    source, cue, content = (words_in(text, parts[role]) for role in ("Source", "Cue", "Content"))
    heads = {word.lower() for start, end in parts["Cue"] for word in re.findall(r"\w+", text[start:end])}
    quoted = any(QUOTED.search(text, start, end) for start, end in parts["Content"])
    return Relation(source, cue, content, quoted or not SCOPE.isdisjoint(heads))
