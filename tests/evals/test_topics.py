"""The eval of topics on labels of our own that carry their words, and the labels themselves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from evals.topics import DATA, read, run, scores

from citewire.knowledge.media_topics import media_topics

WAR, CRIME, MARKET, ARMED = "16000000", "02000000", "20000385", "20000056"


def line(title: str, topics: list[str], narrow: list[str], *, digit: str = "0", teaser: str = "") -> dict[str, object]:
    """A label that stands alone; ``digit`` of the hash puts it in a part."""
    row: dict[str, object] = {"language": "en", "title": {"text": title, "hash": digit}, "topics": topics}
    return row | {"narrow": narrow} | ({"teaser": {"text": teaser}} if teaser else {})


@pytest.fixture
def labels(tmp_path: Path) -> Path:
    rows = [
        line("Drones hit Norrholm", [WAR], [ARMED]),
        line("Police search harbour of Norrholm", [MARKET], [], digit="1"),
        line("Ministers meet in Norrholm", [CRIME], [], digit="2"),
        line("A quiet day in Tarnby", [CRIME], [], digit="4"),
        line("Soldiers in Tarnby", [], [], digit="5"),
        line("Another quiet day", [], []),
    ]
    path = tmp_path / "topics.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_what_is_told_is_judged_against_what_a_reader_accepts(labels: Path) -> None:
    figures = run(labels).figures
    assert figures["precision"] == figures["narrow_precision"] == 0.25
    assert figures["coverage"] == 0.75
    assert figures["tuned.precision"] == 0.5
    assert figures["held_out.precision"] == 0.0
    assert figures["en.coverage"] == 0.75


def test_errors_of_the_tuned_part_alone_are_listed_with_their_words(labels: Path) -> None:
    listed = [each for each in run(labels).lines if each.startswith(("wrong", "missed"))]
    assert [each.split(":")[0].split(",")[0] for each in listed] == [
        "wrong 'politics' (ministers)",
        "wrong narrow 'government' (ministers)",
        "missed crime",
    ]


def test_a_teaser_is_read_too(tmp_path: Path) -> None:
    path = tmp_path / "topics.jsonl"
    row = line("A quiet day", [WAR], [ARMED], teaser="A drone and a missile <b>were</b> over the harbour.")
    path.write_text(json.dumps(row), encoding="utf-8")
    readings, lost = read(path, tmp_path)
    assert scores(readings) == {"precision": 1.0, "coverage": 1.0, "narrow_precision": 1.0}
    assert lost == []


def test_data_that_is_not_there_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "topics.jsonl"
    title = {"file": "none.jsonl", "record": 0, "field": "title", "start": 0, "end": 4, "hash": "0"}
    path.write_text(json.dumps({"language": "en", "title": title, "topics": [], "narrow": []}), encoding="utf-8")
    readings, lost = read(path, tmp_path)
    assert readings == []
    assert len(lost) == 1


def test_the_labels_name_terms_of_the_vocabulary_and_each_document_once() -> None:
    rows = [json.loads(line) for line in Path(DATA).read_text(encoding="utf-8").splitlines()]
    titles = [(row["title"]["file"], row["title"]["record"], row["title"]["field"]) for row in rows]
    assert len(titles) == len(set(titles)) == 324
    for row in rows:
        assert all(media_topics()[code].broader is None for code in row["topics"])
        assert all(media_topics()[code].broader is not None for code in row["narrow"])
        assert not row["narrow"] or {media_topics()[code].broader for code in row["narrow"]} & {*row["topics"]}
