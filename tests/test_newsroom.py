"""The facade: its examples, and what it wires together."""

from __future__ import annotations

import doctest
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

import citewire.newsroom
from citewire.engine import Silent
from citewire.errors import StoreError
from citewire.model import Edition
from citewire.newsroom import Newsroom
from citewire.testing import (
    FakeClock,
    FakeEmbedder,
    FakeLanguages,
    demonstration_archive,
    demonstration_desk,
    quiet_newsroom,
)

DESK = demonstration_desk()
FLOOD = "Dam of Orvel gives way\n\nThe Orvel dam gave way on Tuesday morning, and {count} people are missing in Tarn."


def test_the_examples_in_the_docs_of_the_facade_run() -> None:
    result = doctest.testmod(citewire.newsroom)
    assert result.attempted
    assert not result.failed


def open_newsroom(path: Path) -> Newsroom:
    return Newsroom.open(path, [DESK], embedder=FakeEmbedder(), languages=FakeLanguages(), clock=FakeClock())


def test_readers_hear_of_each_edition_and_see_each_past_one(tmp_path: Path) -> None:
    heard: list[tuple[str, int]] = []
    with open_newsroom(tmp_path / "news.db") as newsroom:
        end = newsroom.reader.subscribe(lambda desk, number: heard.append((desk, number)))
        newsroom.run_archive(demonstration_archive())
        history = newsroom.reader.history(DESK.id)
        assert heard == [(DESK.id, number) for number, _ in history]
        end()
        end()  # twice does no harm
        number, at = history[3]
        past = newsroom.reader.edition(DESK.id, as_of=at + timedelta(seconds=1))
        assert past == newsroom.reader.edition(DESK.id, number=number)
        assert newsroom.reader.edition(DESK.id, as_of=history[0][1] - timedelta(seconds=1)) is None
    with open_newsroom(tmp_path / "news.db") as again:
        assert again.reader.history(DESK.id) == history
        assert again.reader.edition(DESK.id, number=3) is not None
        cited = past.briefing.references[0].document_id if past else ""
        assert again.reader.document(cited) is not None
        assert again.reader.cited_spans(cited)
        assert again.reader.cites(DESK.id, cited)
        assert not again.reader.cites(DESK.id, "nobody-1")
        assert not again.reader.cites("another-desk", cited)
        assert again.reader.document("nobody-1") is None


def test_a_brief_cites_the_files_and_one_that_can_not_be_read_stops_nothing() -> None:
    with quiet_newsroom([DESK]) as newsroom:
        text = FLOOD.replace("Orvel", "Velm").format(count=12).encode()
        made = newsroom.brief([("velm.txt", text), ("photo.jpg", b"\xff\xd8"), ("blank.txt", b" ")], FakeClock().now())
        assert "12 people are missing" in " ".join(each.text for each in made[DESK.id].briefing.sentences())
        assert sorted(each.item_id for each in newsroom.store.work.failures()) == ["blank.txt", "photo.jpg"]


def test_a_brief_of_nothing_on_topic_makes_no_edition() -> None:
    with quiet_newsroom([DESK]) as newsroom:
        assert (
            newsroom.brief(
                [("a.txt", b"Tram line three\n\nThe tram will run again, and 2 stops move.")], FakeClock().now()
            )
            == {}
        )


def test_an_export_before_the_first_edition_writes_nothing(tmp_path: Path) -> None:
    with quiet_newsroom([DESK]) as newsroom:
        assert newsroom.export(DESK, tmp_path / "out") is None
    assert not (tmp_path / "out").exists()


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("these are notes, and no database of anything at all\n" * 50)
    with pytest.raises(StoreError, match=r"notes\.txt"):
        open_newsroom(path)


def test_an_exported_folder_has_the_notes_of_every_edition(tmp_path: Path) -> None:
    desk = demonstration_desk()
    newsroom = quiet_newsroom([desk])
    newsroom.replay(tick=timedelta(hours=1)).run(demonstration_archive(), Silent())
    noted = {
        note.id
        for number, _ in newsroom.reader.history(desk.id)
        if (edition := newsroom.reader.edition(desk.id, number)) is not None
        for note in edition.briefing.corrections
    }
    newsroom.export(desk, tmp_path)
    page = (tmp_path / "corrections.html").read_text(encoding="utf-8")
    assert noted
    assert all(note in page for note in noted)


def test_the_latest_edition_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = demonstration_desk()
    with quiet_newsroom([desk]) as newsroom:
        newsroom.run_archive(demonstration_archive())
        reader, store = newsroom.reader, newsroom.store.editions
        latest = reader.edition(desk.id)
        assert latest is not None
        assert latest == store.latest(desk.id)
        before = reader.edition(desk.id, latest.number - 1)
        assert before is not None
        assert before.number == latest.number - 1
        asked: list[int] = []
        get = store.get

        def counted(desk_id: str, number: int) -> Edition | None:
            asked.append(number)
            return get(desk_id, number)

        monkeypatch.setattr(store, "get", counted)
        assert reader.edition(desk.id) is latest
        assert reader.edition(desk.id, latest.number) is latest
        assert asked == []
        store.add(replace(latest, number=latest.number + 1))
        newer = reader.edition(desk.id)
        assert newer is not None
        assert newer.number == latest.number + 1
        assert reader.edition("elsewhere") is None
