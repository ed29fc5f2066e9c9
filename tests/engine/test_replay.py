"""A replay comes to the same editions however often it is interrupted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from citewire.engine import Silent
from citewire.errors import StoreError
from citewire.ingest.archives import Archive
from citewire.model import Edition, Entry, Publisher
from citewire.newsroom import Newsroom
from citewire.protocols import Store
from citewire.publish import edition_json
from citewire.store import MemoryStore
from citewire.testing import demonstration_archive, demonstration_desk, quiet_newsroom

DESK = demonstration_desk()
TICK = timedelta(hours=1)


class PowerCutError(Exception):
    """What a test throws into the middle of the work."""


class Some:
    """The first entries of an archive."""

    def __init__(self, archive: Archive, count: int) -> None:
        self.id, self.name, self.total = archive.id, archive.name, count
        self._archive, self._count = archive, count

    def entries(self) -> Iterator[Entry]:
        for place, entry in enumerate(self._archive.entries()):
            if place < self._count:
                yield entry

    def publishers(self) -> dict[str, Publisher]:
        return self._archive.publishers()


def run(store: Store, count: int = 60) -> Newsroom:
    newsroom = quiet_newsroom([DESK], store)
    newsroom.replay(tick=TICK).run(Some(demonstration_archive(), count), Silent())
    return newsroom


def editions(newsroom: Newsroom) -> list[bytes]:
    found = [newsroom.reader.edition(DESK.id, number) for number, _ in newsroom.reader.history(DESK.id)]
    return [edition_json(edition) for edition in found if edition is not None]


@pytest.fixture(scope="module")
def undisturbed() -> list[bytes]:
    return editions(run(MemoryStore()))


def test_the_same_archive_gives_the_same_editions(undisturbed: list[bytes]) -> None:
    assert len(undisturbed) > 3
    assert editions(run(MemoryStore())) == undisturbed


def test_updates_tell_what_they_are_about() -> None:
    """The demonstration is about a dam that may break: a disaster, and no sport."""
    newsroom = run(MemoryStore())
    edition = newsroom.reader.edition(DESK.id)
    assert edition is not None
    about = {code for update in edition.briefing.updates for code in update.topics}
    assert "03000000" in about
    assert "15000000" not in about


def test_a_second_run_adds_nothing(undisturbed: list[bytes]) -> None:
    store = MemoryStore()
    run(store)
    before = store.entries.count()
    again = run(store)
    assert store.entries.count() == before
    assert editions(again) == undisturbed


@pytest.mark.parametrize("writes", [1, 2, 3, 5, 8, 13, 21, 34])
def test_interrupted_at_any_transaction_it_ends_the_same(writes: int, undisturbed: list[bytes]) -> None:
    class Fragile(MemoryStore):
        left = writes

        def transaction(self):  # type: ignore[no-untyped-def]
            type(self).left -= not self._depth
            if type(self).left < 0:
                raise PowerCutError
            return super().transaction()

    store = Fragile()
    with pytest.raises(PowerCutError):
        run(store)
    Fragile.left = 10_000
    assert editions(run(store)) == undisturbed


def test_an_edition_is_published_once_for_a_moment() -> None:
    newsroom = run(MemoryStore(), 20)
    latest = newsroom.reader.edition(DESK.id)
    assert latest is not None
    assert newsroom.press.publish(DESK, latest.published_at) is None
    assert newsroom.press.publish(DESK, latest.published_at + timedelta(seconds=1)) is None  # nothing has changed


def test_the_page_of_a_past_moment_is_there() -> None:
    newsroom = run(MemoryStore())
    history = newsroom.reader.history(DESK.id)
    number, at = history[len(history) // 2]
    past = newsroom.reader.edition(DESK.id, as_of=at + timedelta(minutes=1))
    assert past is not None
    assert past.number == number


def test_every_cited_passage_resolves_in_the_stored_version() -> None:
    newsroom = run(MemoryStore())
    edition = newsroom.reader.edition(DESK.id)
    assert edition is not None
    for sentence in edition.briefing.sentences():
        for citation in sentence.citations:
            stored = newsroom.reader.document(citation.document_id)
            assert stored is not None
            assert citation.resolves_in(stored)


def test_numbers_of_references_never_move() -> None:
    newsroom = run(MemoryStore())
    seen: dict[str, int] = {}
    for number, _ in newsroom.reader.history(DESK.id):
        edition = newsroom.reader.edition(DESK.id, number)
        assert edition is not None
        for reference in edition.briefing.references:
            assert seen.setdefault(reference.document_id, reference.number) == reference.number
    assert len(set(seen.values())) == len(seen)


def test_a_bad_entry_stops_nobody() -> None:
    newsroom = quiet_newsroom([DESK])
    good = next(iter(demonstration_archive().entries()))
    bad = replace(good, id="bad", key="b" * 32, title="", summary="", content="")
    newsroom.river.take_in([bad, good])
    newsroom.river.run()
    assert [failure.item_id for failure in newsroom.store.work.failures()] == ["bad"]
    assert newsroom.store.documents.count() == 1


def test_another_topic_selects_anew() -> None:
    store = MemoryStore()
    run(store, 40)
    nowhere = replace(DESK, topic=replace(DESK.topic, all_of=(("nowhere",),)))
    quiet_newsroom([nowhere], store).river.run()
    assert store.selections.reasons(DESK.id, since=datetime(2000, 1, 1, tzinfo=UTC)) == {}
    quiet_newsroom([DESK], store).river.run()
    assert store.selections.reasons(DESK.id, since=datetime(2000, 1, 1, tzinfo=UTC))


def test_editions_do_not_change(undisturbed: list[bytes]) -> None:
    newsroom = run(MemoryStore())
    edition = newsroom.reader.edition(DESK.id)
    assert isinstance(edition, Edition)
    with pytest.raises(StoreError):
        newsroom.store.editions.add(edition)
    assert editions(newsroom) == undisturbed
