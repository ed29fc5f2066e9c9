"""The law of the house on real input: every published sentence resolves, character by character."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from citewire.compose.template import own_words
from citewire.engine import Rooms, Silent, audit
from citewire.engine.check import reading_of
from citewire.ingest.archives import open_archive
from citewire.ingest.settings import read_desk
from citewire.model import Entry, Publisher
from citewire.newsroom import Newsroom
from citewire.store import open_store
from citewire.testing import FakeEmbedder, FakeLanguages
from citewire.verify import Evidence, gate

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("CITEWIRE_SHARED", ROOT.parent / "shared"))
STREAM = SHARED / "data" / "replay_newyear2026" / "stream.jsonl.gz"
BEGIN = datetime(2026, 1, 3, 6, tzinfo=UTC)
"""Two of the four crises begin on this day; all four are running."""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.shared,
    pytest.mark.skipif(not STREAM.exists(), reason=f"the shared replay is not at {STREAM} (set CITEWIRE_SHARED)"),
]


class LastDays:
    """The end of the recorded week."""

    def __init__(self) -> None:
        self._archive = open_archive(STREAM)
        self.id, self.name, self.total = self._archive.id, "last days", None

    def entries(self) -> Iterator[Entry]:
        return (entry for entry in self._archive.entries() if entry.first_seen_at >= BEGIN)

    def publishers(self) -> dict[str, Publisher]:
        return self._archive.publishers()


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newsroom]:
    desks = [read_desk(path) for path in sorted((ROOT / "examples" / "replays").glob("*.toml"))]
    store = open_store(tmp_path_factory.mktemp("real") / "news.db")
    # The fake embedder groups worse and runs at once: what must hold, must hold for any grouping.
    opened = Newsroom(Rooms(store, FakeEmbedder(), FakeLanguages()), desks)
    opened.replay(tick=timedelta(hours=1)).run(LastDays(), Silent())
    yield opened
    opened.close()


def test_every_sentence_of_every_edition_resolves_and_no_number_moves(newsroom: Newsroom) -> None:
    found = audit(newsroom.store)
    assert found.faults == []
    assert found.editions > 40
    assert found.sentences > 4000


def test_nothing_failed_and_every_desk_has_a_page(newsroom: Newsroom) -> None:
    assert newsroom.store.work.failures() == []
    assert newsroom.store.work.counts() == {}
    for desk in newsroom.reader.desks():
        edition = newsroom.reader.edition(desk.id)
        assert edition is not None
        assert edition.briefing.headline is not None
        assert len(edition.briefing.updates) + len(edition.briefing.recent) > 5


def test_a_published_page_passes_the_gate_again(newsroom: Newsroom) -> None:
    publishers = newsroom.store.publishers.all()
    for desk in newsroom.reader.desks():
        edition = newsroom.reader.edition(desk.id)
        assert edition is not None
        cited = sorted({document_id for document_id, _ in edition.briefing.cited_spans()})
        documents = {each.id: each for each in newsroom.store.documents.get(cited)}
        read = {each.document_id: each for each in newsroom.store.readings.get(cited)}
        evidence = Evidence(documents, publishers, own_words, read, ZoneInfo(desk.zone), reading_of)
        passed, dropped = gate(edition.briefing, evidence)
        assert dropped == ()
        assert passed == edition.briefing
