"""An editor's word: carried out at once, heeded by a running river, and by every grouping after it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from citewire.engine import Editor, local
from citewire.engine.decisions import constraints, with_parts, withdrawals
from citewire.engine.plan import PLACE
from citewire.errors import InputError
from citewire.model import Decision, Entry, Withdrawal
from citewire.newsroom import Newsroom
from citewire.protocols import Store
from citewire.store import MemoryStore, open_store
from citewire.testing import quiet_newsroom
from tests.dossiers import DESK, NOON
from tests.engine.test_local import at, seen, told

DAM = [
    seen("Dam at Orvel bursts above Tarn, 12 killed", "The Orvel dam gave way at noon.", 1, "a", "herald"),
    seen("Dam at Orvel bursts above Tarn, say officials", "The Orvel dam gave way at noon.", 2, "b", "post"),
    seen("Dam at Orvel bursts above Tarn, 12 dead", "The Orvel dam gave way at noon.", 3, "c", "courier"),
]
TALKS = seen("Ministers meet in Sel over Orvel aid money", "Aid money was the subject of long talks.", 9, "t", "sun")
LATER = seen("Dam at Orvel bursts above Tarn: 12 killed, say officials", "The Orvel dam gave way.", 30, "d", "globe")


def ids(*keys: str) -> list[str]:
    return [each.ljust(12, "0") for each in keys]


def event_of(store: Store, key: str) -> str | None:
    latest = store.documents.latest(key.ljust(12, "0"))
    assert latest is not None
    return store.placements.get([latest.id])[0].event_id


def together(store: Store, *keys: str) -> bool:
    return len({event_of(store, key) for key in keys}) == 1


def editor(store: Store) -> Editor:
    return Editor(store, NOON + timedelta(hours=1), by="ada", reason="read both")


def more(newsroom: Newsroom, *entries: Entry) -> None:
    newsroom.river.take_in(entries)
    newsroom.river.run()


def merged(store: Store) -> Decision:
    one, other = event_of(store, "a"), event_of(store, "t")
    assert one is not None
    assert other is not None
    return editor(store).merge(other, one)


def test_grouping_alone_puts_them_as_the_tests_below_take_for_granted() -> None:
    store = told(*DAM, TALKS, LATER).store
    assert together(store, "a", "b", "c", "d")
    assert not together(store, "a", "t")


def test_a_merge_moves_at_once_and_the_address_leads_to_the_heir() -> None:
    store = told(*DAM, TALKS).store
    gone = event_of(store, "t")
    assert gone is not None
    decision = merged(store)
    assert together(store, "a", "b", "t")
    assert (decision.number, decision.event_id) == (1, event_of(store, "a"))
    assert store.placements.heir(gone) == event_of(store, "a")
    placement = store.placements.get([f"{ids('t')[0]}-1"])[0]
    assert placement.reason.startswith("decision 1 by ada (merge): read both; before: first report")
    assert store.placements.changes()[-1].reason == "decision 1 by ada (merge): read both"


def test_a_split_keeps_apart_what_comes_later_too() -> None:
    newsroom = told(*DAM)
    store, old = newsroom.store, event_of(newsroom.store, "a")
    assert old is not None
    decision = editor(store).split(old, ids("b"))
    assert not together(store, "a", "b")
    assert together(store, "a", "c")
    assert decision.event_id == event_of(store, "b") == f"e{ids('b')[0]}"
    more(
        newsroom, LATER, seen("Dam at Orvel bursts above Tarn: officials name cause", "The Orvel dam.", 40, "b", "post")
    )
    assert not together(store, "a", "b")


def test_the_founder_can_leave_its_event() -> None:
    store = told(*DAM).store
    old = event_of(store, "a")
    assert old is not None
    decision = editor(store).split(old, ids("a"))
    assert event_of(store, "b") == event_of(store, "c") == old
    assert event_of(store, "a") == decision.event_id == f"e{ids('a')[0]}-1"
    assert store.placements.heir(old) == old


def test_a_moved_document_stays_where_it_was_put_in_every_version() -> None:
    newsroom = told(*DAM, TALKS)
    store, target = newsroom.store, event_of(newsroom.store, "t")
    assert target is not None
    editor(store).move(ids("c")[0], target)
    more(
        newsroom, seen("Dam at Orvel bursts above Tarn, 14 dead", "The Orvel dam gave way at noon.", 50, "c", "courier")
    )
    assert event_of(store, "c") == target
    assert together(store, "a", "b")


@pytest.mark.parametrize("kept", [True, False])
def test_a_river_that_runs_and_one_that_starts_anew_both_heed_it(tmp_path: Path, kept: bool) -> None:
    path = tmp_path / "news.db"
    newsroom = quiet_newsroom([DESK], open_store(path))
    more(newsroom, *DAM, TALKS)
    other = open_store(path)  # as another process opens it
    merged(other)
    other.close()
    if not kept:
        newsroom.close()
        newsroom = quiet_newsroom([DESK], open_store(path))
    more(newsroom, seen("Ministers meet in Sel over Orvel aid money, again", "Aid money, long talks.", 20, "u", "moon"))
    assert together(newsroom.store, "a", "t", "u")
    newsroom.close()


def test_another_version_of_grouping_keeps_to_it(monkeypatch: pytest.MonkeyPatch) -> None:
    newsroom = told(*DAM, TALKS)
    store, gone = newsroom.store, event_of(newsroom.store, "t")
    assert isinstance(store, MemoryStore)
    assert gone is not None
    merged(store)
    first = event_of(store, "a")
    assert first is not None
    editor(store).split(first, ids("b"))
    monkeypatch.setattr(local, "PLACE", replace(PLACE, version="another"))
    quiet_newsroom([DESK], store).river.run()
    assert together(store, "a", "c", "t")
    assert not together(store, "a", "b")
    assert event_of(store, "b") == f"e{ids('b')[0]}"
    assert store.placements.heir(gone) == event_of(store, "a")


def test_all_that_a_merge_moved_is_bound_not_its_first_text_alone() -> None:
    again = seen(
        "Ministers meet in Sel over Orvel aid money, day two", "Aid money was the subject of talks.", 10, "v", "sky"
    )
    store = told(*DAM, TALKS, again).store
    assert together(store, "t", "v")
    merged(store)
    bound = constraints(store.decisions.all())
    assert set(ids("t", "v")) <= bound.joined_to(ids("a")[0])
    first = event_of(store, "a")
    assert first is not None
    editor(store).split(first, ids("v"))
    assert not together(store, "a", "v")
    assert bool(constraints(store.decisions.all()).bar(ids("v")[0], ids("a")))
    editor(store).undo(2)
    editor(store).undo(1)
    assert not constraints(store.decisions.all())


def test_what_is_taken_back_goes_back_and_stays_on_record() -> None:
    store = told(*DAM, TALKS).store
    gone, before = event_of(store, "t"), store.placements.in_order()
    assert gone is not None
    merged(store)
    undone = editor(store).undo(1)
    assert store.placements.in_order() == before
    assert store.placements.heir(gone) == gone
    assert (undone.stands, undone.undone_by) == (False, "ada")
    assert store.decisions.all() == [undone]
    with pytest.raises(InputError, match="no decision 1 that stands"):
        editor(store).undo(1)
    first = event_of(store, "a")
    assert first is not None
    part = editor(store).split(first, ids("b")).event_id
    assert part is not None
    editor(store).undo(2)
    assert together(store, "a", "b", "c")
    assert store.placements.heir(part) == first


def test_what_an_earlier_decision_forbids_is_refused_and_says_which() -> None:
    store = told(*DAM, TALKS).store
    first = event_of(store, "a")
    assert first is not None
    editor(store).split(first, ids("b"))
    part = event_of(store, "b")
    assert part is not None
    with pytest.raises(InputError, match="kept apart by an earlier decision: `citewire decide undo 1` first"):
        editor(store).merge(first, part)
    with pytest.raises(InputError, match=r"kept out of .* `citewire decide undo 1` first"):
        editor(store).move(ids("b")[0], first)
    editor(store).undo(1)
    assert together(store, "a", "b")


@pytest.mark.parametrize(
    ("work", "says"),
    [
        (lambda each, event: each.merge(event, event), "already"),
        (lambda each, event: each.merge(event, "e9"), "there is no event e9"),
        (lambda each, event: each.split(event, ids("t")), "is not in"),
        (lambda each, event: each.split(event, ids("a", "b", "c")), "nothing would be left"),
        (lambda each, event: each.move(ids("a")[0], event), "already"),
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(work: object, says: str) -> None:
    store = told(*DAM, TALKS).store
    before = store.placements.in_order()
    with pytest.raises(InputError, match=says):
        work(editor(store), event_of(store, "a"))  # type: ignore[operator]
    assert store.placements.in_order() == before
    assert store.decisions.all() == []


def test_a_dropped_event_leaves_the_page_of_that_desk_alone() -> None:
    other = replace(DESK, id="other")
    newsroom = quiet_newsroom([DESK, other])
    more(newsroom, *DAM, TALKS)
    event = event_of(newsroom.store, "t")
    editor(newsroom.store).drop(DESK.id, event_id=event)
    pages = {desk.id: newsroom.press.publish(desk, at(60)) for desk in (DESK, other)}
    shown = {
        desk: {each.id for each in (*page.briefing.updates, *page.briefing.recent)} if page else set()
        for desk, page in pages.items()
    }
    assert event not in shown[DESK.id]
    assert event in shown["other"]
    told_of = {
        desk: [each.update_id for each in page.briefing.withdrawn] if page else [] for desk, page in pages.items()
    }
    assert told_of == {DESK.id: [event], "other": []}
    editor(newsroom.store).undo(1)
    again = newsroom.press.publish(DESK, at(61))
    assert again is not None
    assert event in {each.id for each in (*again.briefing.updates, *again.briefing.recent)}
    assert again.briefing.withdrawn == ()


def test_an_event_of_which_every_text_is_dropped_is_withdrawn() -> None:
    newsroom = told(*DAM)
    event = event_of(newsroom.store, "a")
    for place, key in enumerate(ids("a", "b", "c"), start=1):
        editor(newsroom.store).drop(DESK.id, key=key)
        gone = [each.update_id for each in withdrawals(newsroom.store, DESK.id)]
        assert gone == ([event] if place == 3 else [])


def test_a_dropped_document_is_not_cited() -> None:
    newsroom = told(*DAM)
    editor(newsroom.store).drop(DESK.id, key=ids("c")[0])
    edition = newsroom.press.publish(DESK, at(60))
    assert edition is not None
    cited = {document_id for document_id, _ in edition.briefing.cited_spans()}
    assert cited
    assert f"{ids('c')[0]}-1" not in cited
    assert edition.briefing.updates[0].outlets == 2


def test_the_parts_of_a_dropped_event_are_withdrawn_with_it() -> None:
    newsroom = told(*DAM)
    page = newsroom.press.publish(DESK, at(60))
    assert page is not None
    (update,) = page.briefing.updates
    parted = replace(update, also=(replace(update, id=f"{update.id}.part"),))
    shown = replace(page.briefing, updates=(parted, replace(update, id="e9")))
    gone = with_parts((Withdrawal(update.id, NOON),), shown)
    assert gone == (Withdrawal(update.id, NOON), Withdrawal(f"{update.id}.part", NOON))
    assert with_parts((Withdrawal(update.id, NOON),), replace(page.briefing, updates=(), withdrawn=gone)) == gone
    assert with_parts((), shown) == with_parts((), None) == ()
