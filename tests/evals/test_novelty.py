"""The eval of what is new on a small stream of our own: what counts as told and repeated, which errors are listed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from evals.novelty import DATA, read, run, scores
from evals.references import digest

from citewire.model import NoveltyKind
from tests.evals.labels import write, write_stream

TITLES = [
    "12 killed as dam at Orvel bursts",
    "Dam at Orvel bursts: 12 killed",
    "20 killed as dam at Orvel bursts",
    "Bank of Lorn raises its rate again",
]


def label(number: int, before: list[int], adds: bool | None, *kinds: str, **more: str) -> str:
    """A line of a file of labels."""
    titles = "\n".join(TITLES[each] for each in (number, *before))
    row = {"stream": "stream.jsonl", "entry": number, "before": before, "hash": digest(titles)}
    return json.dumps(row | {"adds": adds, "kinds": kinds} | more)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a stream of four titles."""
    return write_stream(tmp_path, TITLES)


def test_what_is_told_is_judged_against_what_a_reader_says(folder: Path) -> None:
    readings, lost = read(write(folder, label(1, [0], False), label(2, [0, 1], True, "figure")))
    assert [{each.kind for each in reading.told} for reading in readings] == [set(), {NoveltyKind.FIGURE}]
    assert scores(readings) == {"told": 1.0, "repeated": 0.0, "kind_precision": 1.0}
    assert lost == []


def test_what_is_told_of_a_repetition_and_what_is_not_told_are_wrong(folder: Path) -> None:
    labels = write(folder, label(1, [0], True, "statement"), label(2, [0, 1], False))
    assert scores(read(labels)[0]) == {"told": 0.0, "repeated": 1.0, "kind_precision": 0.0}
    said = [line.split(",")[0] for line in run(labels).lines]
    assert {"not told (statement)", "of a repetition"} <= set(said)


def test_what_may_be_either_counts_for_its_kinds_alone(folder: Path) -> None:
    readings, _ = read(write(folder, label(2, [0, 1], None, "place")))
    assert scores(readings) == {"told": 0.0, "repeated": 0.0, "kind_precision": 0.0}
    assert not readings[0].wrong


def test_errors_of_the_part_that_was_read_alone_are_listed(folder: Path) -> None:
    result = run(write(folder, label(1, [0], True, "name", part="later"), label(3, [0], False)))
    assert not [line for line in result.lines if line.startswith("not told")]
    assert result.figures["later.documents"] == result.figures["tuned.documents"] == 1


def test_entries_that_changed_are_left_out_and_said(folder: Path) -> None:
    changed = json.dumps(json.loads(label(1, [0], False)) | {"before": [3]})
    _, lost = read(write(folder, changed, label(2, [0], True)))
    assert lost == ["left out: 1 entries of stream.jsonl that are not there or others now"]


def test_a_stream_that_is_not_there_is_said(tmp_path: Path) -> None:
    assert read(write(tmp_path, label(1, [0], False))) == ([], ["left out: there is no stream.jsonl"])


def test_the_labels_name_each_entry_once_and_kinds_that_there_are() -> None:
    rows = [json.loads(line) for line in Path(DATA).read_text(encoding="utf-8").splitlines()]
    assert len({(row["stream"], row["entry"]) for row in rows}) == len(rows)
    assert all(row["before"] and row["entry"] not in row["before"] for row in rows)
    assert all(NoveltyKind(kind) for row in rows for kind in row["kinds"])
    assert not [row for row in rows if row["adds"] and not row["kinds"]]
