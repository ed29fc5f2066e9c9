from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from citewire.errors import SettingsError
from citewire.ingest.settings import desk_of, read_desk
from citewire.model import PublisherKind

TOML = """
[desk]
id = "havansk"
title = "The harbour of Havansk"
language = "en"
zone = "Europe/Berlin"
reads = ["en", "uk", "zh-Hans"]
updates = 20

[topic]
about = "The fire and what follows"
all_of = [["Havansk", "Гаванськ*"], ["fire", "harbour"]]
none_of = ["football"]

[[publishers]]
name = "Der Bote"
kind = "newspaper"
country = "AT"
homepage = "https://bote.example/"
feeds = [{url = "https://bote.example/feed", language = "de", pages = true, every = 60}]

[[publishers]]
id = "ministry"
name = "Ministry of Ports"
kind = "official"
party = "Havansk"
"""


def test_a_desk_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "desk.toml"
    path.write_text(TOML, encoding="utf-8")
    desk = read_desk(path)
    assert (desk.id, desk.zone, desk.reads, desk.updates) == ("havansk", "Europe/Berlin", ("en", "uk", "zh-Hans"), 20)
    assert desk.topic.all_of == (("Havansk", "Гаванськ*"), ("fire", "harbour"))
    assert desk.topic.none_of == ("football",)
    assert [publisher.id for publisher in desk.publishers] == ["der-bote", "ministry"]
    assert desk.publishers[1].kind is PublisherKind.OFFICIAL
    (feed,) = desk.feeds
    assert (feed.publisher_id, feed.language, feed.pages, feed.every) == ("der-bote", "de", True, 60)
    assert len(feed.id) == 16


def test_rules_are_switched_off_by_code_and_family() -> None:
    written = tomllib.loads(TOML) | {"check": {"ignore": ["C203", " C5"]}}
    assert desk_of(written).ignored == ("C203", "C5")
    with pytest.raises(SettingsError, match=r"check\.ignore\[#1\] is 'c2'; allowed is the code of a rule"):
        desk_of(written | {"check": {"ignore": ["c2"]}})
    with pytest.raises(SettingsError, match=r"check\.ignored is no known key; did you mean 'ignore'"):
        desk_of(written | {"check": {"ignored": []}})


SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
HOOKS = [{"url": "https://cms.example/hook", "secret": SECRET}]


def test_receivers_of_new_editions() -> None:
    written = tomllib.loads(TOML)
    written["desk"] |= {"address": "https://news.example/", "hub": "https://hub.example/"}
    desk = desk_of(written | {"webhooks": HOOKS})
    assert (desk.address, desk.hub) == ("https://news.example", "https://hub.example/")
    assert [(each.url, each.secret) for each in desk.webhooks] == [("https://cms.example/hook", SECRET)]
    assert SECRET not in repr(desk)


@pytest.mark.parametrize(
    ("desk", "webhooks", "said"),
    [
        ({"address": "news.example"}, [], r"desk\.address is 'news\.example'; allowed is the whole address"),
        ({"address": "https://news.example/live"}, [], r"desk\.address is 'https://news\.example/live'"),
        ({"hub": "hub"}, [], r"desk\.hub is 'hub'; allowed is the whole address of a WebSub hub"),
        ({"hub": "https://hub.example/"}, [], r"desk\.address is missing: desk\.hub tells others"),
        ({}, HOOKS, r"desk\.address is missing: \[\[webhooks\]\] tells others"),
        ({}, [HOOKS[0] | {"url": "ftp://cms.example/"}], r"webhooks\[#1\]\.url is 'ftp://cms\.example/'"),
        ({}, [HOOKS[0], HOOKS[0]], r"webhooks\[#2\]\.url is .* which webhooks\[#1\] has already"),
        (
            {},
            [HOOKS[0] | {"secret": "geheim"}],
            r"webhooks\[#1\]\.secret can't be used; allowed is whsec_ and 24",
        ),
        ({}, [HOOKS[0] | {"secret": "whsec_c2hvcnQ="}], r"webhooks\[#1\]\.secret can't be used"),
        ({}, [HOOKS[0] | {"key": "x"}], r"webhooks\[#1\]\.key is no known key"),
    ],
)
def test_a_receiver_that_cannot_be_told_is_named(desk: dict[str, str], webhooks: list[object], said: str) -> None:
    written = tomllib.loads(TOML)
    written["desk"] |= desk
    with pytest.raises(SettingsError, match=said) as raised:
        desk_of(written | {"webhooks": webhooks})
    assert "geheim" not in str(raised.value)


def _set(*path: str | int) -> Callable[[dict[str, Any], object], None]:
    def put(table: dict[str, Any], value: object) -> None:
        inner: Any = table
        for step in path[:-1]:
            inner = inner[step]
        inner[path[-1]] = value

    return put


@pytest.mark.parametrize(
    ("change", "value", "said"),
    [
        (_set("desk", "titel"), "x", r"desk\.titel is no known key; did you mean 'title'\?"),
        (_set("desc"), {}, r"desc is no known key; did you mean 'desk'\?"),
        (_set("publishers", 0, "feeds", 0, "ulr"), "x", r"publishers\[Der Bote\]\.feeds\[#1\]\.ulr .*'url'"),
        (_set("desk", "zone"), "Mars/One", r"desk\.zone is 'Mars/One'; allowed is an IANA name"),
        (
            _set("desk", "spellings"),
            ["Kyiv", " "],
            r"desk\.spellings\[#2\] is ' '; allowed is a name",
        ),
        (
            _set("desk", "spellings"),
            ["Zelensky", "Kern", "Selenskyj"],
            r"desk\.spellings\[#1\] is 'Zelensky' and desk\.spellings\[#3\] is 'Selenskyj', which are spellings of one",
        ),
        (_set("desk", "spellings"), ["Kiew", "Kyjiw"], r"desk\.spellings\[#1\] is 'Kiew' and .*#2\] is 'Kyjiw'"),
        (
            _set("desk", "spellings"),
            "Kyiv",
            r"desk\.spellings is 'Kyiv': allowed is a list in \[ \], not text in quotes",
        ),
        (_set("desk", "zone"), "../../etc/passwd", r"desk\.zone"),
        (_set("desk", "language"), "english", r"desk\.language is 'english'.*BCP 47"),
        (_set("desk", "reads", 1), "EN_us", r"desk\.reads\[#2\] is 'EN_us'"),
        (_set("desk", "updates"), 0, r"desk\.updates is 0; allowed is 1 to 500"),
        (_set("desk", "updates"), "many", r"desk\.updates is 'many': allowed is a whole number, not text in quotes"),
        (_set("desk", "id"), "My Desk", r"desk\.id is 'My Desk'; allowed is small letters"),
        (_set("publishers", 0, "kind"), "newspapper", r"publishers\[Der Bote\]\.kind is 'newspapper'.*'newspaper'\?"),
        (_set("publishers", 0, "country"), "Austria", r"publishers\[Der Bote\]\.country is 'Austria'; allowed is two"),
        (_set("publishers", 1, "id"), "der-bote", r"publishers\[#2\]\.id is 'der-bote', which publishers\[#1\] has"),
        (
            _set("publishers", 0, "feeds", 0, "url"),
            "bote.example",
            r"publishers\[Der Bote\]\.feeds\[#1\]\.url is 'bote\.example'; allowed is",
        ),
        (_set("publishers", 0, "feeds", 0, "every"), 1, r"feeds\[#1\]\.every is 1; allowed is 30"),
        (
            _set("feeds"),
            [{"url": "https://x.example/", "publisher": "minstry"}],
            r"feeds\[#1\]\.publisher .*'ministry'",
        ),
        (
            _set("publishers", 1, "kind"),
            7,
            r"publishers\[ministry\]\.kind is 7: allowed is text in quotes, not a whole number",
        ),
        (
            _set("publishers", 0, "feeds", 0, "every"),
            "x",
            r"publishers\[Der Bote\]\.feeds\[#1\]\.every is 'x': allowed is a whole number",
        ),
        (_set("topic", "all_of", 0), [], r"topic\.all_of\[#1\] is \[\]"),
    ],
)
def test_every_error_names_the_key_and_what_is_allowed(
    change: Callable[[dict[str, Any], object], None], value: object, said: str
) -> None:
    table = tomllib.loads(TOML)
    change(table, value)
    with pytest.raises(SettingsError, match=said):
        desk_of(table)


def test_names_that_only_look_alike_may_stand_side_by_side() -> None:
    table = tomllib.loads(TOML)
    table["desk"]["spellings"] = ["Zakharova", "Zakharov", "Volodymyr Zelensky", "Zelensky", "Ada Kern", "Adam Kern"]
    assert desk_of(table).spellings == tuple(table["desk"]["spellings"])


@pytest.mark.parametrize("text", ["[desk", "[topic]\n", ""])
def test_errors_name_the_file(tmp_path: Path, text: str) -> None:
    path = tmp_path / "desk.toml"
    path.write_text(text)
    with pytest.raises(SettingsError, match=r"desk\.toml"):
        read_desk(path)
    with pytest.raises(SettingsError, match="there is no such file"):
        read_desk(tmp_path / "nowhere.toml")


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("desk.toml", b'[desk]\nid = "a"\ntitle = The dam\n', r"line 3 .*'title = The dam' .*text values need quotes"),
        ("desk.toml", b"[desk", r"TOML.*every \[ its \]"),
        ("desk.toml", b"\xff\xfe", "save it as UTF-8"),
        ("feeds.opml", b"<opml></opml>", "this is no desk file, which is written in TOML"),
        ("photo.jpg", b"\xff\xd8", "this is no desk file, which is written in TOML"),
    ],
)
def test_what_is_no_toml_is_said_plainly(tmp_path: Path, name: str, data: bytes, said: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(SettingsError, match=said):
        read_desk(path)


def test_a_folder_is_no_desk(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="this is a folder; name the desk file in it"):
        read_desk(tmp_path)
