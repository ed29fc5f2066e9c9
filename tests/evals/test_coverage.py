"""The eval of coverage on the packaged demonstration: what is told in time, what is told twice."""

from __future__ import annotations

from datetime import timedelta

import pytest
from evals.coverage import Found, Item, Reading, pages, repeats_on, scores, told_in_time

from citewire.model import Document, Edition
from citewire.testing import demonstration_archive, demonstration_desk, quiet_newsroom


@pytest.fixture(scope="module")
def reading() -> Reading:
    newsroom = quiet_newsroom([demonstration_desk()])
    newsroom.run_archive(demonstration_archive())
    return Reading(newsroom.store, (demonstration_desk().id,), (), {})


def leads(reading: Reading, page: Edition) -> list[Document]:
    """The documents that lead the updates, from the top."""
    ids = [update.sentences[0].citations[0].document_id for update in page.briefing.updates]
    found = {each.id: each for each in reading.store.documents.get(sorted(set(ids)))}
    return [found[each] for each in ids]


def cited(reading: Reading) -> frozenset[str]:
    """The entries of all documents."""
    ids = [each.document_id for each in reading.store.placements.in_order()]
    return frozenset(each.entry_id for each in reading.store.documents.get(ids))


def item(reading: Reading, *reports: Document, hours: float = 0.0) -> Item:
    """An event that these report and no other does; ``hours`` after the first of them was seen."""
    entries = frozenset(each.entry_id for each in reports)
    first_at = min(each.first_seen_at for each in reports) + timedelta(hours=hours)
    return Item(reading.desks[0], "A dam broke.", "day, item 1", entries, cited(reading) - entries, first_at)


def test_an_event_is_told_when_a_sentence_cites_a_report_of_it(reading: Reading) -> None:
    lead = leads(reading, pages(reading, reading.desks[0])[-1])[0]
    found = told_in_time(reading, item(reading, lead))
    assert found.counts
    assert found.by_hand


def test_a_day_later_is_too_late(reading: Reading) -> None:
    page = pages(reading, reading.desks[0])[-1]
    lead = leads(reading, page)[0]
    found = told_in_time(reading, item(reading, lead, hours=-24 * 30))
    assert not found.counts
    assert found.line == f"not told ({reading.desks[0]}), day, item 1: A dam broke."


def test_what_nobody_cites_is_not_told(reading: Reading) -> None:
    every = [
        reading.store.editions.get(reading.desks[0], n) for n, _ in reading.store.editions.history(reading.desks[0])
    ]
    used = {
        citation.document_id
        for edition in every
        if edition
        for update in edition.briefing.updates
        for sentence in update.told()
        for citation in sentence.citations
    }
    ids = [each.document_id for each in reading.store.placements.in_order() if each.document_id not in used]
    silent = reading.store.documents.get(ids)[0]
    assert not told_in_time(reading, item(reading, silent)).counts


def test_an_update_that_tells_what_one_above_tells_is_counted_once(reading: Reading) -> None:
    page = pages(reading, reading.desks[0])[-1]
    first, second = leads(reading, page)[:2]
    judged = Reading(reading.store, reading.desks, (), {frozenset((first.entry_id, second.entry_id)): True})
    assert [each.counts for each in repeats_on(judged, page)[:2]] == [False, True]
    assert not any(each.counts for each in repeats_on(reading, page))


def test_shares_by_desk() -> None:
    told = [Found("a", True, True, ""), Found("b", False, True, "")]
    assert scores(told, [Found("a", True, True, ""), Found("a", False, True, "")]) == {
        "": {"recall": 0.5, "repeated": 0.5},
        "a": {"recall": 1.0, "repeated": 0.5},
        "b": {"recall": 0.0, "repeated": 0.0},
    }
