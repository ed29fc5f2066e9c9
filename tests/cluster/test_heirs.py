"""Ids follow the documents."""

from __future__ import annotations

from citewire.cluster.heirs import heirs, successor


def test_the_larger_share_inherits_then_the_older_event() -> None:
    before = {"old": [1, 2, 3], "young": [4, 5]}
    assert heirs([[1, 4, 5], [2, 3]], before, {}) == ["young", "old"]
    assert heirs([[1, 2, 3, 4, 5]], before, {}) == ["old"]
    assert heirs([[1, 4], [2, 5]], {"old": [1, 2], "young": [4, 5]}, {}) == ["old", "young"]


def test_a_part_that_nobody_leaves_an_id_has_none() -> None:
    assert heirs([[1, 2], [3]], {"old": [1, 2, 3]}, {}) == ["old", None]


def test_what_was_decided_comes_first() -> None:
    assert heirs([[1, 2], [3]], {"old": [1, 2, 3]}, {1: "old"}) == [None, "old"]


def test_an_address_leads_where_most_went() -> None:
    assert successor([1, 2, 3], [[1], [2, 3, 9]]) == 1
    assert successor([1, 2], [[1], [2]]) == 0
