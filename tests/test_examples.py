"""The desks in ``examples/`` can be read, and say of everyone who speaks there what they are."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import pytest

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
