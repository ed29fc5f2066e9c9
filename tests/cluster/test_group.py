"""Grouping: what joins, what is kept apart, and that a restart changes nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from citewire.cluster import Grouper, Placed
from citewire.model import Annotations, Document, EntityKind, Genre, Mention, Placement, Span

START = datetime(2031, 3, 1, 6, 0, tzinfo=UTC)
SIZE = 24
Item = tuple[Document, Annotations, NDArray[np.float32]]


def direction(topic: int, noise: float = 0.0, seed: int = 0) -> NDArray[np.float32]:
    """A vector near the axis of a topic, with the common part that real vectors have."""
    vector = np.zeros(SIZE)
    vector[0], vector[1 + topic] = 1.0, 0.6
    vector += noise * np.random.default_rng(seed).normal(size=SIZE)
    return np.asarray(vector / np.linalg.norm(vector), dtype=np.float32)


def item(number: int, headline: str, topic: int, *, hours: float = 0.0, body: str = "", **other: object) -> Item:
    """One document about a topic, ``hours`` after the start."""
    key = f"{other.pop('key', number):012x}"
    version = int(str(other.pop("version", 1)))
    seen = START + timedelta(hours=hours)
    document = Document(
        id=f"{key}-{version}",
        key=key,
        version=version,
        entry_id=f"entry{number}",
        publisher_id=str(other.pop("publisher", f"outlet{number}")),
        headline=headline,
        text=f"{headline}\n\n{body}" if body else headline,
        language="en",
        first_seen_at=seen,
        fetched_at=seen,
        content_hash="",
    )
    genre = Genre(str(other.pop("genre", "report")))
    annotations = Annotations(document_id=document.id, genre=genre, headline=Span(0, len(headline)))
    return document, annotations, direction(topic, float(str(other.pop("noise", 0.05))), number)


def common() -> NDArray[np.float32]:
    """The common part of the vectors."""
    return np.asarray(np.mean([direction(topic) for topic in range(SIZE - 1)], axis=0), dtype=np.float32)


def warm() -> Grouper:
    """A grouper that knows the common part of the vectors."""
    return Grouper(SIZE, background={"en": common()})


def place_all(grouper: Grouper, items: list[Item]) -> dict[str, Placement]:
    """The placements as a store holds them in the end."""
    stored: dict[str, Placement] = {}
    for each in items:
        stored.update({placement.document_id: placement for placement in grouper.place(*each).placements})
    return stored


def test_reports_of_one_thing_share_an_event_and_others_do_not() -> None:
    stored = place_all(
        warm(),
        [
            item(1, "Flood cuts off Ostrava valley", 1),
            item(2, "Valley cut off by flood", 1),
            item(3, "Bank raises rate", 5),
        ],
    )
    first, second, third = (stored[f"{number:012x}-1"] for number in (1, 2, 3))
    assert first.event_id == second.event_id == "e000000000001"
    assert third.event_id == "e000000000003"
    assert first.origin_id != second.origin_id
    assert "e000000000001" in second.reason


def test_different_ordinals_are_two_events() -> None:
    stored = place_all(
        warm(), [item(1, "EU agrees 12th package of sanctions", 1), item(2, "EU agrees 13th package of sanctions", 1)]
    )
    assert len({placement.event_id for placement in stored.values()}) == 2


def test_swapped_roles_are_two_events() -> None:
    stored = place_all(
        warm(),
        [
            item(1, "Ukraine drone strike hits Russian refinery", 1),
            item(2, "Russian drone strike hits Ukrainian grid", 1),
        ],
    )
    assert len({placement.event_id for placement in stored.values()}) == 2


def test_opinion_makes_no_event_and_says_why() -> None:
    placed: Placed = warm().place(*item(1, "Why the flood was no accident", 1, genre="opinion"))
    assert placed.placements[0].event_id is None
    assert "opinion" in placed.placements[0].reason


def test_one_outlet_is_one_origin_in_an_event() -> None:
    stored = place_all(
        warm(),
        [
            item(1, "Flood cuts off valley", 1, publisher="courier"),
            item(2, "Valley cut off by the flood", 1, publisher="courier"),
            item(3, "Flood in the valley", 1, publisher="herald"),
        ],
    )
    assert len({placement.origin_id for placement in stored.values()}) == 2


def test_a_text_cut_and_re_headed_goes_back_to_the_first() -> None:
    words = " ".join(f"word{number} of{number % 7} the{number % 5} river" for number in range(30))
    stored = place_all(
        warm(),
        [
            item(1, "Flood cuts off valley", 1, body=words),
            item(2, "Hundreds leave their houses", 1, body=words[: len(words) * 3 // 4]),
        ],
    )
    assert {placement.origin_id for placement in stored.values()} == {"000000000001-1"}


def test_a_new_version_stays_or_leaves_with_a_notice() -> None:
    grouper = warm()
    grouper.place(*item(1, "Flood cuts off valley", 1))
    same = grouper.place(*item(2, "Flood cuts off valley: two dead", 1, hours=1, key=1, version=2))
    assert same.placements[0].event_id == "e000000000001"
    other = grouper.place(*item(3, "Bank raises rate", 6, hours=2, key=1, version=3))
    assert other.placements[0].event_id not in (None, same.placements[0].event_id)
    assert [change.kind for change in other.changes] == ["moved"]
    withdrawn = grouper.place(*item(4, "Withdrawn", 6, hours=3, key=1, version=4, genre="withdrawal"))
    assert withdrawn.placements[0].event_id == other.placements[0].event_id


def test_far_apart_in_time_is_not_one_event() -> None:
    stored = place_all(
        warm(), [item(1, "Flood cuts off valley", 1), item(2, "Flood cuts off valley again", 1, hours=200)]
    )
    assert len({placement.event_id for placement in stored.values()}) == 2


def shares(number: int, likeness: float) -> NDArray[np.float32]:
    """A vector whose cosine with every other of its kind is ``likeness``."""
    vector = np.zeros(SIZE)
    vector[0], vector[1 + number] = likeness**0.5, (1.0 - likeness) ** 0.5
    return np.asarray(vector, dtype=np.float32)


def unrelated() -> NDArray[np.float32]:
    """A vector that has nothing in common with those."""
    return np.asarray(np.eye(SIZE)[-1], dtype=np.float32)


def plain() -> Grouper:
    """A grouper whose background has nothing to take off."""
    return Grouper(SIZE, background={"en": np.zeros(SIZE, dtype=np.float32)})


def test_where_everything_is_near_everything_more_is_asked() -> None:
    items = [(*item(number, f"Report {number}", 1)[:2], shares(number, 0.52)) for number in range(22)]
    few, many = place_all(plain(), items[:2]), place_all(plain(), items)
    assert len({placement.event_id for placement in few.values()}) == 1
    assert len({many[f"{number:012x}-1"].event_id for number in range(17, 22)}) == 5


PLACES = {"Ostrel": 1, "Keldin": 2}


def named(number: int, place: str) -> Item:
    """A fire in a place that the headline begins with, rather like every other."""
    document, annotations, _ = item(number, f"{place}: house burns {number}", 1)
    mention = Mention(Span(0, len(place)), place, EntityKind.PLACE, f"place:{PLACES[place]}")
    read = replace(annotations, mentions=(mention,), sentences=(Span(0, len(document.headline)),))
    return document, read, shares(number, 0.49)


def test_the_same_thing_in_two_places_is_two_events() -> None:
    later = (*item(9, "Bank raises rate", 9, hours=2)[:2], unrelated())
    same = place_all(plain(), [named(1, "Ostrel"), named(2, "Ostrel"), later])
    elsewhere = place_all(plain(), [named(1, "Ostrel"), named(2, "Keldin"), later])
    assert [len({each.event_id for each in stored.values()}) for stored in (same, elsewhere)] == [2, 3]


def test_two_languages_without_a_common_name_are_two_events() -> None:
    document, annotations, vector = named(2, "Keldin")
    foreign = (replace(document, language="sv"), replace(annotations, mentions=()), vector)
    grouper = Grouper(SIZE, background={language: np.zeros(SIZE, dtype=np.float32) for language in ("en", "sv")})
    stored = place_all(grouper, [(*item(1, "Houses without power", 1)[:2], shares(1, 0.47)), foreign])
    assert len({each.event_id for each in stored.values()}) == 1
    stored = place_all(plain(), [(*named(1, "Keldin")[:2], shares(1, 0.47)), (*foreign[:2], shares(2, 0.47))])
    assert len({each.event_id for each in stored.values()}) == 2


def test_nothing_joins_because_of_a_page_that_runs_live() -> None:
    counts = []
    for first in ("Live: flood cuts off valley", "Flood cuts off valley"):
        stored = place_all(warm(), [item(1, first, 1), item(2, "Valley cut off by flood", 1)])
        counts.append(len({each.event_id for each in stored.values()}))
    assert counts == [2, 1]


@pytest.mark.parametrize(
    ("one", "other", "events"),
    [
        ("Halvora struck the dam", "Halvora denies having struck the dam", 2),
        ("Ordawien: Angriff auf Damm", "Halvora bestreitet den Angriff", 2),
        ("Halvora denies the strike", "Strike denied by Halvora", 1),
    ],
)
def test_a_denial_is_not_what_it_denies(one: str, other: str, events: int) -> None:
    texts = enumerate((one, other))
    pair = [(*item(number, text, 1)[:2], shares(number, 0.43)) for number, text in texts]
    stored = place_all(plain(), [*pair, (*item(9, "Bank raises rate", 9, hours=2)[:2], unrelated())])
    assert len({stored[document.id].event_id for document, _, _ in pair}) == events


@st.composite
def streams(draw: st.DrawFn) -> list[Item]:
    """Some dozens of documents over days: repeated topics, new versions, late arrivals, other genres."""
    items: list[Item] = []
    hours = 0.0
    versions: dict[int, int] = {}
    for number in range(draw(st.integers(2, 40))):
        hours += draw(st.sampled_from([0.0, 0.5, 3.0, 20.0, 60.0]))
        key = draw(st.sampled_from([number, number, number, max(0, number - 3)])) + 1
        versions[key] = versions.get(key, 0) + 1
        items.append(
            item(
                number,
                draw(st.sampled_from(["Flood in the valley", "Strike at the harbour goes on into a second long week"])),
                draw(st.integers(0, 3)),
                hours=max(0.0, hours - draw(st.sampled_from([0.0, 0.0, 5.0]))),
                key=key,
                version=versions[key],
                noise=draw(st.sampled_from([0.05, 0.12, 0.2])),
                publisher=draw(st.sampled_from(["courier", "herald", "echo"])),
                genre=draw(st.sampled_from(["report"] * 8 + ["opinion", "withdrawal"])),
            )
        )
    return items


@settings(max_examples=60)
@given(streams(), st.data())
def test_a_restart_at_any_point_changes_nothing(items: list[Item], data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(items)))
    undisturbed = warm()
    whole = [undisturbed.place(*each) for each in items]
    stored: dict[str, Placement] = {}
    for placed in whole[:cut]:
        stored.update({placement.document_id: placement for placement in placed.placements})
    restarted = warm()
    for document, reading, vector in items[:cut]:
        restarted.restore(document, reading, vector, stored[document.id])
    assert [restarted.place(*each) for each in items[cut:]] == whole[cut:]


@settings(max_examples=60)
@given(streams(), st.data())
def test_what_is_expected_is_decided_alike(items: list[Item], data: st.DataObject) -> None:
    one_by_one, together = warm(), warm()
    missing = data.draw(st.sets(st.integers(0, len(items))))
    together.expect([each for number, each in enumerate(items) if number not in missing])
    assert [together.place(*each) for each in items] == [one_by_one.place(*each) for each in items]


def test_an_expected_document_may_come_twice_or_late() -> None:
    first, late = item(1, "Flood in the valley", 1, hours=5), item(2, "Strike at the harbour", 2, hours=0)
    grouper, other = warm(), warm()
    grouper.expect([first, late, item(3, "Bank raises rate", 3, hours=9), first])
    items = [first, late, first]
    assert [grouper.place(*each) for each in items] == [other.place(*each) for each in items]
