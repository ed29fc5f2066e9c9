"""The eval of origins on a small stream of our own, and the labels themselves."""

from __future__ import annotations

import json
from collections import Counter
from itertools import chain
from pathlib import Path

import pytest
from evals.origins import DATA, Cluster, Reader, read, scores
from evals.origins import _errors as errors

from citewire.testing import FakeEmbedder

TITLES = [
    "River Osk floods the lower town of Brelin",
    "Weather: River Osk floods the lower town of Brelin",
    "Boats in the streets of Brelin",
    "Bank of Lorn raises its rate again",
]


@pytest.fixture
def stream(tmp_path: Path) -> Path:
    rows = [
        {"first_seen": f"2031-03-04T08:{place:02d}:00Z", "lang": "en", "source": f"Outlet {place}", "title": title}
        for place, title in enumerate(TITLES)
    ]
    (tmp_path / "stream.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return tmp_path / "stream.jsonl"


def labels(stream: Path, origins: list[list[int]], **more: object) -> Path:
    """A file of labels with one line; the hashes are those that the reader takes."""
    reader = Reader(stream, FakeEmbedder())
    hashes = [reader.digest(number) for number in sorted(entry for each in origins for entry in each)]
    line = {"cluster": 0, "part": "tuned", "origins": origins, "hashes": hashes, **more}
    path = stream.parent / "labels.jsonl"
    path.write_text(json.dumps({"stream": stream.name}) + "\n" + json.dumps(line), encoding="utf-8")
    return path


def placed(path: Path) -> Cluster:
    clusters, lost = read(path, FakeEmbedder())
    assert lost == 0
    return clusters[0]


def test_pairs_are_those_of_the_rules(stream: Path) -> None:
    cluster = placed(labels(stream, [[0, 1], [2]]))
    assert cluster.found == cluster.same == {(0, 1)}
    assert len(cluster.counted) == 3
    assert scores([cluster]) == {"precision": 1.0, "recall": 1.0, "clusters": 1.0, "exact": 1.0}
    assert errors(cluster) == []


def test_a_pair_that_is_wrong_counts_and_is_listed(stream: Path) -> None:
    cluster = placed(labels(stream, [[0], [1, 2]]))
    assert scores([cluster]) == {"precision": 0.0, "recall": 0.0, "clusters": 0.0, "exact": 0.0}
    assert [line.split(":")[0] for line in errors(cluster)] == [
        "0 one origin, should be two",
        "0 two origins, should be one",
    ]


def test_what_nobody_can_tell_does_not_count(stream: Path) -> None:
    cluster = placed(labels(stream, [[0], [1], [2]], open=[[0, 1]]))
    assert cluster.counted == {(0, 2), (1, 2)}
    assert cluster.found == frozenset()


def test_entries_that_changed_are_left_out(stream: Path) -> None:
    path = labels(stream, [[0, 1], [2]])
    stream.write_text(stream.read_text(encoding="utf-8").replace("Boats", "Rafts"), encoding="utf-8")
    assert read(path, FakeEmbedder()) == ([], 1)


def test_the_labels_name_every_entry_once() -> None:
    _, *rows = (json.loads(line) for line in Path(DATA).read_text(encoding="utf-8").splitlines())
    entries = [entry for row in rows for each in row["origins"] for entry in each]
    assert len(entries) == len(set(entries)) == sum(len(row["hashes"]) for row in rows)
    for row in rows:
        assert {entry for group in row.get("open", []) for entry in group} <= {*chain(*row["origins"])}
    parts = {row["cluster"]: row["part"] for row in rows}
    assert Counter(parts.values()) == {
        "tuned": 20,
        "held out": 20,
        "drawn again": 30,
        "drawn again, held out": 30,
    }
