"""Origins inside one event: who goes back to whom. All outlets and events are invented."""

from __future__ import annotations

from citewire.model import Placement
from tests.cluster.test_group import item, place_all, warm


def origins(stored: dict[str, Placement]) -> list[set[int]]:
    """Numbers of the documents of each origin, in order of arrival; all in one event."""
    assert len({placement.event_id for placement in stored.values()}) == 1
    found: dict[str, set[int]] = {}
    for document_id, placement in stored.items():
        found.setdefault(placement.origin_id, set()).add(int(document_id.split("-")[0], 16))
    return list(found.values())


def test_a_kicker_makes_no_origin() -> None:
    stored = place_all(
        warm(),
        [
            item(1, "Pumps: Kern: Orvel dam holds", 1),
            item(2, "Floods: Kern: Orvel dam holds", 1),
            item(3, "Dam cracks by day", 1),
        ],
    )
    assert origins(stored) == [{1, 2}, {3}]


def test_a_headline_that_returns_after_days_is_another_text() -> None:
    stored = place_all(
        warm(), [item(1, "Dam holds for now", 1, noise=0.01), item(2, "Dam holds for now", 1, hours=72, noise=0.01)]
    )
    assert origins(stored) == [{1}, {2}]


def test_words_turned_round_count_for_hours() -> None:
    first, turned = "Squad investigates shots at ferry passenger", "Shots at ferry passenger: squad investigates"
    for hours, expected in ((3.0, [{1, 2}]), (30.0, [{1}, {2}])):
        assert origins(place_all(warm(), [item(1, first, 1), item(2, turned, 1, hours=hours)])) == expected


def test_what_two_outlets_print_twice_word_for_word_comes_from_one_wire() -> None:
    stored = place_all(
        warm(),
        [
            item(1, "Dam holds after long night", 1, publisher="courier"),
            item(2, "Dam holds after long night", 1, publisher="herald"),
            item(3, "Engineers look at the damage", 1, publisher="echo"),
            item(4, "Engineers look at the damage", 1, publisher="courier"),
            item(5, "Engineers look at the damage", 1, publisher="herald"),
            item(6, "What the night was like", 1, publisher="post"),
        ],
    )
    assert origins(stored) == [{1, 2, 3, 4, 5}, {6}]


def test_one_outlet_that_prints_two_texts_joins_no_two() -> None:
    stored = place_all(
        warm(),
        [
            item(1, "Dam holds after long night", 1, publisher="courier"),
            item(2, "Dam holds after long night", 1, publisher="herald"),
            item(3, "Engineers look at the damage", 1, publisher="echo"),
            item(4, "Engineers look at the damage", 1, publisher="herald"),
        ],
    )
    assert origins(stored) == [{1, 2}, {3, 4}]


def test_texts_that_name_two_agencies_are_of_two_wires() -> None:
    dpa, afp = "The valley was dry by noon. (dpa)", "All pumps were running at noon. (AFP)"
    stored = place_all(
        warm(),
        [
            item(1, "Dam holds after long night", 1, publisher="courier", body=dpa),
            item(2, "Dam holds after long night", 1, publisher="herald", body=dpa),
            item(3, "Engineers look at the damage", 1, publisher="echo", body=afp),
            item(4, "Engineers look at the damage", 1, publisher="courier", body=afp),
            item(5, "Engineers look at the damage", 1, publisher="herald", body=afp),
        ],
    )
    assert origins(stored) == [{1, 2}, {3, 4, 5}]
