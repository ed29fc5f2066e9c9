"""``citewire decide``: what an editor decides stands in the store, on the page, and can be taken back."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from citewire.store import open_store
from tests.cli.runs import ARCHIVE, DESK, Command, Done


@pytest.fixture
def store(replayed: Path, tmp_path: Path) -> Path:
    """A store of one's own after a replay."""
    return Path(shutil.copy(replayed / "news.db", tmp_path / "own.db"))


def largest(citewire_: Command, store: Path, count: int = 2) -> list[dict[str, Any]]:
    """The events with most documents."""
    found = json.loads(citewire_("stories", "--limit", 999, "--store", store, "--json").out)
    events = [event for story in found["stories"] for event in story["events"]]
    return sorted(events, key=lambda each: -each["told"]["documents"])[:count]


def test_a_merge_is_said_listed_explained_and_taken_back(citewire_: Command, store: Path) -> None:
    one, other = largest(citewire_, store)
    done = citewire_(
        *("decide", "merge", one["id"], other["id"], "--store", store, "--by", "ada", "--reason", "the same flood")
    )
    assert done.status == 0
    assert done.out.startswith("1  merge ")
    assert done.out.endswith(": the same flood\n")
    assert citewire_("decide", "--store", store).out == done.out
    assert citewire_("decide", "list", "--store", store).out == done.out
    documents = (one["documents"][0]["document_id"], other["documents"][0]["document_id"])
    why = citewire_("stories", "explain", *documents, "--store", store).out
    assert why.startswith("They are together")
    assert "placed because: decision 1 by ada (merge): the same flood; before: " in why
    found = citewire_("doctor", "--store", store)
    assert found.status == 0
    assert "ok  decision 1: merge " in found.out
    back = citewire_("decide", "undo", "1", "--store", store, "--json")
    assert json.loads(back.out)["undone_at"]
    assert "; taken back 20" in citewire_("decide", "--store", store).out
    assert {each["id"] for each in largest(citewire_, store)} == {one["id"], other["id"]}


def test_split_and_move_name_documents_by_what_people_have_at_hand(citewire_: Command, store: Path) -> None:
    one, other = largest(citewire_, store)
    leaving = one["documents"][-1]
    done = citewire_("decide", "split", one["id"], leaving["url"], "--store", store, "--json")
    decision = json.loads(done.out)
    assert decision["keys"] == [leaving["document_id"].rpartition("-")[0]]
    moved = citewire_("decide", "move", leaving["document_id"], other["id"], "--store", store)
    assert moved.out.startswith(f"2  move {decision['keys'][0]} to {other['id']}")
    kept = open_store(store)
    assert kept.placements.get([leaving["document_id"]])[0].event_id == other["id"]
    assert kept.placements.heir(decision["event_id"]) == other["id"]
    kept.close()


def test_a_replay_that_goes_on_keeps_what_was_dropped_off_its_page(citewire_: Command, tmp_path: Path) -> None:
    lines = Path(ARCHIVE).read_text().splitlines(keepends=True)
    (tmp_path / "half.jsonl").write_text("".join(lines[: len(lines) * 2 // 3]))
    first = ["--desk", DESK, "--out", "out", "--store", "news.db"]
    assert citewire_("replay", "half.jsonl", *first).status == 0
    kept = open_store(tmp_path / "news.db")
    edition = kept.editions.latest("velm-dam")
    assert edition is not None
    unwanted = edition.briefing.updates[0].id
    assert citewire_("decide", "drop", unwanted, "--desk", DESK, "--store", "news.db").status == 0
    assert citewire_("replay", ARCHIVE, *first).status == 0
    later = kept.editions.latest("velm-dam")
    kept.close()
    assert later is not None
    assert later.number > edition.number
    assert unwanted not in {each.id for each in (*later.briefing.updates, *later.briefing.recent)}


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ("drop e1", "whose page? Name the desk with --desk"),
        ("merge e1 e2", "'e1' is no document, event or address"),
        ("undo 7", "there is no decision 7 that stands"),
    ],
)
def test_what_cannot_be_decided_says_why(citewire_: Command, store: Path, arguments: str, says: str) -> None:
    done = citewire_("decide", *arguments.split(), "--store", store)
    assert done.status == 2
    assert says in " ".join(done.err.split())
    assert citewire_("decide", "--store", store) == Done(1, "", "Nothing was decided yet.\n")
