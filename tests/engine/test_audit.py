"""An audit finds what is wrong: each fault is planted in a store that was well before."""

from __future__ import annotations

from dataclasses import replace

import pytest

from citewire.engine import audit
from citewire.model import AttributionKind, Claim, Edition
from citewire.store import MemoryStore
from tests.engine.test_replay import DESK, run


@pytest.fixture
def store() -> MemoryStore:
    made = MemoryStore()
    run(made, 30)
    assert audit(made).faults == []
    return made


def latest(store: MemoryStore) -> Edition:
    edition = store.editions.latest(DESK.id)
    assert edition is not None
    return edition


def put(store: MemoryStore, edition: Edition) -> None:
    store.shelves.editions[edition.desk_id, edition.number] = edition


def test_a_text_that_was_changed_after_the_fact_is_found(store: MemoryStore) -> None:
    headline = latest(store).briefing.headline
    assert headline is not None
    document = store.shelves.documents[headline.citations[0].document_id]
    store.shelves.documents[document.id] = replace(document, text="x" + document.text)
    assert any("has other words" in fault for fault in audit(store).faults)


def test_a_document_that_is_gone_is_found(store: MemoryStore) -> None:
    headline = latest(store).briefing.headline
    assert headline is not None
    del store.shelves.documents[headline.citations[0].document_id]
    assert any("is not stored" in fault for fault in audit(store).faults)


def test_a_sentence_that_is_not_its_source_s_is_found(store: MemoryStore) -> None:
    edition = latest(store)
    assert edition.briefing.headline is not None
    changed = replace(edition.briefing.headline, text="Everything is well in the valley")
    put(store, replace(edition, briefing=replace(edition.briefing, headline=changed)))
    assert any("not the words" in fault for fault in audit(store).faults)


def test_a_claim_whose_words_are_not_its_source_s_is_found(store: MemoryStore) -> None:
    edition = latest(store)
    headline = edition.briefing.headline
    assert headline is not None
    words = replace(headline.citations[0], exact="x" * len(headline.citations[0].span))
    claimed = replace(headline, claims=(Claim(words, AttributionKind.INDIRECT),))
    put(store, replace(edition, briefing=replace(edition.briefing, headline=claimed)))
    assert any("has other words" in fault for fault in audit(store).faults)


def test_a_number_that_moved_is_found(store: MemoryStore) -> None:
    edition = latest(store)
    first, *rest = edition.briefing.references
    moved = (*rest, replace(first, number=9999))
    put(store, replace(edition, briefing=replace(edition.briefing, references=moved)))
    assert any("became [9999]" in fault for fault in audit(store).faults)


def test_a_citation_without_its_reference_is_found(store: MemoryStore) -> None:
    edition = latest(store)
    fewer = edition.briefing.references[1:]
    put(store, replace(edition, briefing=replace(edition.briefing, references=fewer)))
    assert any("references and citations differ" in fault for fault in audit(store).faults)
