"""The eval of pairs on a small stream of our own: what counts as together, what is left out, what is listed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from evals.pairs import DATA, by_set, read, scores
from evals.references import digest
from evals.stream import EVERY, SMALL, around, entries_of, placements, replay

from citewire.engine import River, Rooms
from citewire.inference import EldcIdentifier
from citewire.store import MemoryStore
from citewire.testing import FakeEmbedder

FLOOD = "River Osk floods the lower town of Brelin"
BANK = "Bank of Lorn raises its rate again"


def stream(path: Path, titles: list[str]) -> Path:
    """An archive of titles, each from an outlet of its own, a minute apart."""
    rows = [
        {
            "first_seen": f"2031-03-{4 + place // 600:02d}T{place // 60 % 10:02d}:{place % 60:02d}:00Z",
            "lang": "en",
            "source": f"Outlet {place}",
            "title": title,
        }
        for place, title in enumerate(titles)
    ]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def label(titles: list[str], one: int, other: int, said: str, **more: str) -> str:
    """A line of a file of labels."""
    hashes = [digest(titles[one]), digest(titles[other])]
    return json.dumps({"stream": "stream.jsonl", "one": one, "other": other, "hashes": hashes, "label": said} | more)


@pytest.fixture
def titles() -> list[str]:
    return [FLOOD, FLOOD + " at night", BANK]


def test_pairs_are_placed_by_the_product(tmp_path: Path, titles: list[str]) -> None:
    stream(tmp_path / "stream.jsonl", titles)
    labels = tmp_path / "labels.jsonl"
    labels.write_text("\n".join([label(titles, 0, 1, "same"), label(titles, 0, 2, "different")]))
    pairs, lost = read(labels, FakeEmbedder())
    assert [pair.together for pair in pairs] == [True, False]
    assert [pair.wrong for pair in pairs] == [False, False]
    assert lost == []
    assert scores(pairs) == {"false_merges": 0.0, "together": 1.0, "followups": 0.0, "of_those_together": 0.0}


def test_a_label_that_is_wrong_of_the_grouping_counts(tmp_path: Path, titles: list[str]) -> None:
    stream(tmp_path / "stream.jsonl", titles)
    labels = tmp_path / "labels.jsonl"
    labels.write_text("\n".join([label(titles, 0, 1, "different"), label(titles, 0, 2, "same")]))
    pairs, _ = read(labels, FakeEmbedder())
    assert all(pair.wrong for pair in pairs)
    assert scores(pairs)["false_merges"] == 1.0
    assert scores(pairs)["together"] == 0.0


def test_entries_that_changed_are_left_out_and_said(tmp_path: Path, titles: list[str]) -> None:
    stream(tmp_path / "stream.jsonl", [*titles[:2], "Another title"])
    labels = tmp_path / "labels.jsonl"
    labels.write_text("\n".join([label(titles, 0, 1, "same"), label(titles, 0, 2, "different")]))
    pairs, lost = read(labels, FakeEmbedder())
    assert len(pairs) == 1
    assert lost == ["left out: 1 pairs of stream.jsonl, whose entries are not there or others now"]


def test_the_set_that_was_drawn_without_the_grouping_is_scored_by_itself(tmp_path: Path, titles: list[str]) -> None:
    stream(tmp_path / "stream.jsonl", titles)
    labels = tmp_path / "labels.jsonl"
    lines = [label(titles, 0, 1, "different"), label(titles, 0, 2, "different", drawn="cosine and day")]
    labels.write_text("\n".join(lines))
    sets = by_set(read(labels, FakeEmbedder())[0])
    assert {name: len(group) for name, group in sets.items()} == {
        "": 1,
        "drawn": 1,
        "crosslingual": 0,
        "drawn.crosslingual": 0,
    }
    assert scores(sets[""])["false_merges"] == 1.0
    assert scores(sets["drawn"])["false_merges"] == 0.0


def test_a_stored_replay_is_judged_as_it_stands(tmp_path: Path, titles: list[str]) -> None:
    entries = entries_of(stream(tmp_path / "stream.jsonl", titles))
    store = MemoryStore()
    river = River(Rooms(store, FakeEmbedder(), EldcIdentifier()), [])
    river.take_in(entries[:2])
    river.run()
    seen, fresh = placements(store, entries), replay(entries[:2], FakeEmbedder())
    assert seen.keys() == fresh.keys() == {entry.id for entry in entries[:2]}
    assert seen[entries[0].id].event_id == seen[entries[1].id].event_id == fresh[entries[0].id].event_id


def test_each_pair_is_labelled_once() -> None:
    rows = [json.loads(line) for line in Path(DATA).read_text(encoding="utf-8").splitlines()]
    pairs = [(row["stream"], row["one"], row["other"]) for row in rows]
    assert len(pairs) == len(set(pairs)) == 539
    assert sum("drawn" in row for row in rows) == 296
    assert {row["label"] for row in rows} == {"same", "story", "different"}


def test_a_stream_that_is_not_there_is_said(tmp_path: Path, titles: list[str]) -> None:
    labels = tmp_path / "labels.jsonl"
    labels.write_text(label(titles, 0, 1, "same"))
    assert read(labels, FakeEmbedder()) == ([], ["left out: there is no stream.jsonl"])


def test_a_small_stream_is_replayed_whole(tmp_path: Path, titles: list[str]) -> None:
    assert around(entries_of(stream(tmp_path / "stream.jsonl", titles)), [0]) == [0, 1, 2]


def test_of_a_long_stream_the_nearest_and_a_sample_are_replayed(tmp_path: Path) -> None:
    many = [f"Ordinary headline with word{number:05d}x inside" for number in range(SMALL + 200)]
    many[701], many[713] = FLOOD, FLOOD + " at night"
    part = around(entries_of(stream(tmp_path / "stream.jsonl", many)), [701])
    assert {701, 713} <= set(part)
    assert set(range(0, len(many), EVERY)) <= set(part)
    assert len(part) < len(many) / 4


def test_a_text_repeated_word_for_word_has_one_document(tmp_path: Path) -> None:
    entries = entries_of(stream(tmp_path / "stream.jsonl", [FLOOD, BANK]))
    assert replay([*entries, entries[0]], FakeEmbedder()).keys() == {entry.id for entry in entries}
