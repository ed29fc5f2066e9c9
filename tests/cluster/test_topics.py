"""A desk's topic: words, not letters."""

from __future__ import annotations

import pytest

from citewire.cluster import Matcher
from citewire.model import Topic


@pytest.mark.parametrize(
    ("terms", "text", "reason"),
    [
        (("Ukrain*",), "Neues aus der ukrainischen Hauptstadt", "ukrainischen"),
        (("HTS",), "Human rights group protests", None),
        (("Assad",), "The ambassador left", None),
        (("drone strike",), "A drone\n strike at night", "drone strike"),
        (("Киев*",), "Взрыв в Киеве", "Киеве"),
        (("停电",), "柏林停电影响五万户", "停电"),
        (("Україн*",), "УКРАЇНА просить", "УКРАЇНА"),
        (("C++",), "written in C++ today", "C++"),
        (("*",), "anything", None),
    ],
)
def test_terms(terms: tuple[str, ...], text: str, reason: str | None) -> None:
    assert Matcher(Topic(all_of=(terms,))).match(text) == reason


def test_each_group_must_be_met_and_none_of_excludes() -> None:
    matcher = Matcher(Topic(all_of=(("Berlin*",), ("blackout", "Stromausfall*")), none_of=("1945",)))
    assert matcher.match("Stromausfall in Berlin") == "Berlin; Stromausfall"
    assert matcher.match("Berlin feiert") is None
    assert matcher.match("Berlin: Stromausfall wie 1945") is None


def test_a_topic_without_groups_takes_all() -> None:
    assert Matcher(Topic()).match("anything") == ""
