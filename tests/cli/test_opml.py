"""Feeds in and out by the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from citewire.cli.opml import opml
from citewire.errors import InputError
from citewire.ingest.settings import read_desk

DESK = """[desk]
id = "dam"
title = "The dam"
language = "en"
zone = "UTC"

[topic]
about = "The Orvel dam"
all_of = [["Orvel"]]

"""


def test_a_list_of_subscriptions_becomes_publishers_and_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    outlines = (
        '<outline text="The &quot;Herald&quot;" xmlUrl="https://herald.example/rss"/>'
        '<outline text="Вісник" xmlUrl="https://visnyk.example/rss" language="uk"/>'
    )
    subscriptions = tmp_path / "feeds.opml"
    subscriptions.write_text(f'<opml version="2.0"><head/><body>{outlines}</body></opml>', encoding="utf-8")
    opml(subscriptions)
    written = tmp_path / "desk.toml"
    written.write_text(DESK + capsys.readouterr().out, encoding="utf-8")
    desk = read_desk(written)
    assert {publisher.name for publisher in desk.publishers} == {'The "Herald"', "Вісник"}
    opml(written)
    assert 'xmlUrl="https://visnyk.example/rss"' in capsys.readouterr().out


def test_a_file_without_feeds_is_refused(tmp_path: Path) -> None:
    (tmp_path / "empty.opml").write_text("<opml><body/></opml>")
    with pytest.raises(InputError, match="no feed"):
        opml(tmp_path / "empty.opml")
    with pytest.raises(InputError, match="can't be read"):
        opml(tmp_path / "nowhere.opml")
