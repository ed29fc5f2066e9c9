"""The eval of genres on a small stream of our own: what counts as passed and lost, and which errors are listed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from evals.genre import DATA, read, run, scores
from evals.references import digest

from citewire.model import Genre
from tests.evals.labels import write, write_stream

TITLES = [
    "Ferry sinks off Norrholm with forty aboard",
    "How the ferry sank",
    "Harbour master opens a new quay in Tarnby",
    "Opinion | The quay comes too late",
    "Divers find the stern of the ferry",
]


def label(number: int, *genres: str, **more: str) -> str:
    """A line of a file of labels."""
    row = {"stream": "stream.jsonl", "entry": number, "hash": digest(TITLES[number]), "genres": genres}
    return json.dumps(row | more)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a stream of five titles."""
    return write_stream(tmp_path, TITLES)


def test_what_passes_and_what_is_lost(folder: Path) -> None:
    labels = write(folder, label(0, "report"), label(1, "report"), label(2, "teaser"), label(3, "opinion"))
    readings, lost = read(labels)
    assert [(each.passed, each.lost) for each in readings] == [
        (False, False),
        (False, True),
        (True, False),
        (False, False),
    ]
    assert scores(readings) == {"passed": 0.5, "lost": 0.5, "kind": 1.0, "right": 0.5}
    assert lost == []


def test_what_may_be_either_is_neither_passed_nor_lost(folder: Path) -> None:
    readings, _ = read(write(folder, label(0, "teaser", "report"), label(1, "report", "teaser")))
    assert scores(readings) == {"passed": 0.0, "lost": 0.0, "kind": 0.0, "right": 1.0}


def test_another_sort_of_no_report_is_no_report_all_the_same(folder: Path) -> None:
    assert scores(read(write(folder, label(3, "teaser")))[0]) == {
        "passed": 0.0,
        "lost": 0.0,
        "kind": 0.0,
        "right": 0.0,
    }


def test_errors_of_the_part_that_was_read_alone_are_listed(folder: Path) -> None:
    labels = write(folder, label(1, "report"), label(2, "teaser", part="later"), label(4, "report", part="later"))
    result = run(labels)
    assert [line.split(",")[0] for line in result.lines if line.startswith(("passed", "lost", "another"))] == ["lost"]
    assert result.figures["later.passed"] == 1.0
    assert result.figures["tuned.lost"] == 1.0
    assert result.figures["later.documents"] == 2


def test_entries_that_changed_are_left_out_and_said(folder: Path) -> None:
    changed = json.dumps(json.loads(label(0, "report")) | {"hash": "0"})
    _, lost = read(write(folder, changed, label(1, "teaser")))
    assert lost == ["left out: 1 entries of stream.jsonl that are not there or others now"]


def test_a_stream_that_is_not_there_is_said(tmp_path: Path) -> None:
    assert read(write(tmp_path, label(0, "report"))) == ([], ["left out: there is no stream.jsonl"])


def test_the_labels_name_each_entry_once_and_genres_that_there_are() -> None:
    rows = [json.loads(line) for line in Path(DATA).read_text(encoding="utf-8").splitlines()]
    assert len({(row["stream"], row["entry"]) for row in rows}) == len(rows)
    assert all(row["genres"] and Genre(each) for row in rows for each in row["genres"])
