"""The river: what other versions of a step worked on, what fails, what a new version of a text inherits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from citewire.engine import local
from citewire.engine.plan import ANNOTATE, PLACE
from citewire.model import CorrectionKind, Entry
from citewire.newsroom import Newsroom
from citewire.store import MemoryStore
from citewire.testing import FakeEmbedder, demonstration_archive, quiet_newsroom
from tests.dossiers import DESK, NOON
from tests.engine.test_replay import DESK as VELM

if TYPE_CHECKING:
    from citewire.protocols import Vectors


def seen(title: str, summary: str = "", minute: int = 0, key: str = "k", publisher: str = "herald") -> Entry:
    at = NOON + timedelta(minutes=minute)
    return Entry(
        id=f"{key}|{title}|{summary}",
        key=key.ljust(16, "0"),
        feed_id="f",
        publisher_id=publisher,
        title=title,
        summary=summary,
        first_seen_at=at,
        language="en",
    )


def told(*entries: Entry) -> Newsroom:
    newsroom = quiet_newsroom([DESK])
    for entry in entries:
        newsroom.river.take_in([entry])
        newsroom.river.run()
    return newsroom


def at(minute: int) -> datetime:
    return NOON + timedelta(minutes=minute)


def test_a_retraction_without_the_topic_s_words_reaches_the_page() -> None:
    newsroom = told(seen("Dam at Orvel bursts, 40 killed", "The governor said so in Orvel.", 1))
    first = newsroom.press.publish(DESK, at(2))
    assert first is not None
    assert first.briefing.headline is not None
    newsroom.river.take_in([seen("Withdrawn: this report was wrong", "We regret the error.", 5)])
    newsroom.river.run()
    second = newsroom.press.publish(DESK, at(6))
    assert second is not None
    assert second.briefing.updates == ()
    assert [note.kind for note in second.briefing.corrections] == [CorrectionKind.RETRACTION]


def test_a_replaced_version_is_past_wherever_its_successor_belongs() -> None:
    newsroom = told(
        seen("Dam at Orvel bursts, 40 killed", "The governor said so in Orvel.", 1),
        seen("Orvel: minister says 40 killed as dam bursts", "", 2, "m", "post"),
        seen("Cup final ends three to two after extra time", "A striker scored twice.", 9),
    )
    edition = newsroom.press.publish(DESK, at(10))
    assert edition is not None
    cited = {each.document_id for sentence in edition.briefing.sentences() for each in sentence.citations}
    assert cited == {newsroom.store.documents.versions("m00000000000")[0].id}


def test_a_wording_that_is_back_is_the_newest_version() -> None:
    newsroom = told(
        seen("Dam at Orvel bursts, 40 killed", "", 1),
        seen("Dam at Orvel bursts, 400 killed", "", 2),
        seen("Dam at Orvel bursts, 40 killed", "", 3),
    )
    versions = newsroom.store.documents.versions("k00000000000")
    assert [each.headline[-9:] for each in versions] == ["40 killed", "00 killed", "40 killed"]
    assert versions[-1].first_seen_at == at(3)


class Picky(FakeEmbedder):
    """Can't take one text."""

    def embed(self, texts: Sequence[str]) -> Vectors:
        if any("unspeakable" in text for text in texts):
            raise ValueError("unspeakable")
        return super().embed(texts)


def test_a_text_that_the_embedder_cannot_take_fails_alone() -> None:
    rooms = local.Rooms(MemoryStore(), Picky(), quiet_newsroom([DESK]).river._rooms.languages)
    newsroom = Newsroom(rooms, [DESK])
    newsroom.river.take_in([seen("Dam at Orvel bursts", "", 1, "a"), seen("An unspeakable dam at Orvel", "", 1, "b")])
    newsroom.river.run()
    assert [(failure.step, failure.item_id) for failure in newsroom.store.work.failures()] == [
        ("embed", "b00000000000-1")
    ]
    assert len(newsroom.store.placements.in_order()) == 1
    assert newsroom.store.work.counts() == {}


def test_an_id_that_is_not_stored_does_not_wait_for_ever() -> None:
    newsroom = quiet_newsroom([DESK])
    newsroom.store.work.put(ANNOTATE.name, ["nowhere-1"])
    newsroom.river.run()
    assert newsroom.store.work.counts() == {}
    assert "not stored" in newsroom.store.work.failures()[0].error


def test_a_document_that_cannot_be_placed_fails_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    place = local.cluster.Grouper.place

    def choosy(self: object, document: object, *rest: object) -> object:
        if "unplaceable" in document.text:  # type: ignore[attr-defined]
            raise ZeroDivisionError
        return place(self, document, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(local.cluster.Grouper, "place", choosy)
    newsroom = quiet_newsroom([DESK])
    newsroom.river.take_in(
        [
            seen("Dam at Orvel bursts", "", 1, "a"),
            seen("An unplaceable dam", "", 1, "b"),
            seen("Orvel asks for help", "", 2, "c"),
        ]
    )
    newsroom.river.run()
    assert [failure.item_id for failure in newsroom.store.work.failures()] == ["b00000000000-1"]
    assert [each.document_id for each in newsroom.store.placements.in_order()] == ["a00000000000-1", "c00000000000-1"]


def placements(store: MemoryStore) -> list[tuple[str, str | None, str]]:
    return [(each.document_id, each.event_id, each.origin_id) for each in store.placements.in_order()]


@pytest.mark.parametrize("step", [ANNOTATE, PLACE])
def test_a_new_version_of_a_step_ends_the_same_when_killed_in_the_middle(
    step: local.Step, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = MemoryStore()
    entries = list(demonstration_archive().entries())
    newsroom = quiet_newsroom([VELM], store)
    newsroom.river.take_in(entries)
    newsroom.river.run()
    before = placements(store)
    name = step.name.upper()
    monkeypatch.setattr(local, name, replace(step, version="another", chunk=7))
    monkeypatch.setattr(local, "PLACE", replace(local.PLACE, chunk=7))
    take = store.work.take

    def once(queue: str, limit: int) -> list[str]:
        if queue == "place" and 30 < len(store.placements.in_order()) < 40:
            raise KeyboardInterrupt
        return take(queue, limit)

    monkeypatch.setattr(store.work, "take", once)
    with pytest.raises(KeyboardInterrupt):
        quiet_newsroom([VELM], store).river.run()
    monkeypatch.setattr(store.work, "take", take)
    quiet_newsroom([VELM], store).river.run()
    assert placements(store) == before
