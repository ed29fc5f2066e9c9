"""The desks in ``examples/`` can be read, and say of everyone who speaks there what they are."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from citewire.cluster.topics import Matcher
from citewire.ingest.archives import open_archive
from citewire.ingest.identity import slug
from citewire.ingest.settings import read_desk
from citewire.model import PublisherKind

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
DESKS = sorted((EXAMPLES / "desks").glob("*.toml"))
REPLAYS = sorted((EXAMPLES / "replays").glob("*.toml"))


def named(path: Path) -> str:
    return path.stem


def test_there_are_desks_for_real_use_and_for_replays() -> None:
    assert {path.stem for path in DESKS} == {"middle-east", "sudan", "ukraine-war"}
    assert {path.stem for path in REPLAYS} == {"berlin-blackout", "crans-montana", "ukraine-war", "venezuela-strike"}


@pytest.mark.parametrize("path", DESKS + REPLAYS, ids=str)
def test_topic_says_in_words_and_in_terms_what_belongs(path: Path) -> None:
    topic = read_desk(path).topic
    assert topic.about.endswith(".")
    assert topic.all_of
    for group in topic.all_of:
        assert len(set(group)) == len(group)


@pytest.mark.parametrize("path", DESKS, ids=named)
def test_desk_for_real_use_has_feeds_and_says_what_each_publisher_is(path: Path) -> None:
    desk = read_desk(path)
    assert len({feed.publisher_id for feed in desk.feeds}) >= 12
    assert all(feed.language in desk.reads for feed in desk.feeds)
    assert [publisher.name for publisher in desk.publishers if publisher.kind is PublisherKind.UNKNOWN] == []
    assert [feed.url for feed in desk.feeds if urlsplit(feed.url).scheme not in {"http", "https"}] == []
    assert "doctor" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", DESKS, ids=named)
def test_state_media_speak_for_somebody(path: Path) -> None:
    silent = [p.name for p in read_desk(path).publishers if p.kind is PublisherKind.STATE_MEDIA and not p.party]
    assert silent == []


def test_desk_of_a_war_hears_both_sides() -> None:
    desk = read_desk(EXAMPLES / "desks" / "ukraine-war.toml")
    polled = {feed.publisher_id for feed in desk.feeds}
    assert {"Russia", "Ukraine"} <= {publisher.party for publisher in desk.publishers if publisher.id in polled}


@pytest.mark.parametrize("path", REPLAYS, ids=named)
def test_publishers_of_a_replay_are_found_by_their_names(path: Path) -> None:
    desk = read_desk(path)
    assert [publisher.name for publisher in desk.publishers if publisher.id != slug(publisher.name)] == []
    assert desk.feeds == ()


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("ukraine-war", "Kyiv reports a night of drone attacks"),
        ("ukraine-war", "Selenskyj kündigt Gespräche über Waffenruhe an"),
        ("ukraine-war", "Ukraina: ryska drönare över hamnen"),
        ("ukraine-war", "乌克兰与俄罗斯举行会谈"),
        ("venezuela-strike", "Explosionen über Caracas"),
        ("venezuela-strike", "Oil tankers wait off Venezuela"),
        ("berlin-blackout", "Steglitz: Tausende Wohnungen ohne Strom"),
        ("berlin-blackout", "Stromausfall: Feuerwehr öffnet Wärmestuben"),
        ("crans-montana", "Feuer in Schweizer Skiort: Zahl der Verletzten steigt"),
        ("crans-montana", "Fire in Swiss bar: what investigators ask"),
    ],
)
def test_replay_desk_selects(name: str, title: str) -> None:
    assert Matcher(read_desk(EXAMPLES / "replays" / f"{name}.toml").topic).match(title) is not None


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("ukraine-war", "Trump empfängt Wirtschaftsvertreter in Florida"),
        ("ukraine-war", "Moderatorin Kiewel führt durch den Abend"),
        ("venezuela-strike", "Venezianische Oper feiert Premiere"),
        ("berlin-blackout", "Stromausfall in San Francisco bremst Roboterwagen"),
        ("berlin-blackout", "Berlin plant neue Radwege"),
        ("crans-montana", "MontanaBlack äußert sich zu Böllern"),
        ("crans-montana", "Skirennen in der Schweiz verschoben"),
    ],
)
def test_replay_desk_leaves_alone(name: str, title: str) -> None:
    assert Matcher(read_desk(EXAMPLES / "replays" / f"{name}.toml").topic).match(title) is None


SHARED = Path(os.environ.get("CITEWIRE_SHARED", EXAMPLES.parent.parent / "shared"))
STREAM = SHARED / "data" / "replay_newyear2026" / "stream.jsonl.gz"


@pytest.mark.slow
@pytest.mark.shared
@pytest.mark.skipif(not STREAM.is_file(), reason=f"the recorded stream is not at {STREAM}; set CITEWIRE_SHARED")
def test_replay_desks_select_what_was_counted_when_they_were_written() -> None:
    """About 60 titles of each selection were read: 57, 60, 60 and 58 of them were on topic."""
    matchers = {path.stem: Matcher(read_desk(path).topic) for path in REPLAYS}
    counts = dict.fromkeys(matchers, 0)
    for entry in open_archive(STREAM).entries():
        text = f"{entry.title}\n\n{entry.summary}"
        for name, matcher in matchers.items():
            counts[name] += matcher.match(text) is not None
    assert 650 <= counts["ukraine-war"] <= 800
    assert 950 <= counts["venezuela-strike"] <= 1050
    assert 235 <= counts["berlin-blackout"] <= 270
    assert 560 <= counts["crans-montana"] <= 640
