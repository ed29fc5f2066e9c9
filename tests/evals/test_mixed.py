"""The eval of mixed events on a small stream of our own: what counts as mixed, parted and split; and the sample."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from evals.mixed import DATA, read, sample, scores
from evals.references import digest
from evals.stream import entries_of

from citewire.engine import River, Rooms
from citewire.inference import EldcIdentifier
from citewire.store import MemoryStore
from citewire.testing import FakeEmbedder
from tests.evals.labels import write, write_stream

FLOOD = "River Osk floods the lower town of Brelin"
TITLES = [FLOOD, FLOOD + " at night", FLOOD + " again", "Bank of Lorn raises its rate again"]


def label(*happenings: list[int], cause: str = "") -> str:
    """A line of a file of labels."""
    titles = "\n".join(TITLES[number] for told in happenings for number in told)
    row = {"stream": "stream.jsonl", "happenings": happenings, "hash": digest(titles)}
    return json.dumps(row | ({"cause": cause} if cause else {}))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a stream of four titles, three of them on a flood."""
    return write_stream(tmp_path, TITLES)


def test_two_happenings_in_one_event_are_mixed(folder: Path) -> None:
    cases, lost = read(
        write(folder, label([0], [1, 2], cause="water"), label([0, 1], [3], cause="town")), FakeEmbedder()
    )
    assert [len(case.shared) for case in cases] == [1, 0]
    assert scores(cases) == {"mixed": 0.5, "parted": 0.5, "split": 0.0}
    assert lost == []


def test_one_happening_in_two_events_is_split(folder: Path) -> None:
    cases, _ = read(write(folder, label([0, 1, 3]), label([0, 1])), FakeEmbedder())
    assert scores(cases) == {"mixed": 0.0, "parted": 0.0, "split": 0.5}


def test_events_whose_entries_changed_are_left_out_and_said(folder: Path) -> None:
    changed = json.dumps(json.loads(label([0, 1])) | {"happenings": [[0, 3]]})
    cases, lost = read(write(folder, changed, label([0])), FakeEmbedder())
    assert len(cases) == 1
    assert lost == ["left out: 1 events of stream.jsonl, whose entries are not there or others now"]


def test_a_stream_that_is_not_there_is_said(tmp_path: Path) -> None:
    assert read(write(tmp_path, label([0]))) == ([], ["left out: there is no stream.jsonl"])


def test_a_sample_has_large_events_with_all_their_titles(folder: Path) -> None:
    store = MemoryStore()
    river = River(Rooms(store, FakeEmbedder(), EldcIdentifier()), [])
    river.take_in(entries_of(folder / "stream.jsonl"))
    river.run()
    lines = list(sample(store))
    assert lines[0].endswith(", 3 documents")
    assert [line.partition(": ")[2] for line in lines[1:]] == TITLES[:3]


def test_the_labels_name_each_entry_of_an_event_once() -> None:
    rows = [json.loads(line) for line in Path(DATA).read_text(encoding="utf-8").splitlines()]
    assert len(rows) == 59
    for row in rows:
        numbers = [number for told in row["happenings"] for number in told]
        assert len(numbers) == len(set(numbers)) >= 3
        assert ("cause" in row) == (len(row["happenings"]) > 1)
