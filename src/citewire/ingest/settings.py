"""``desk.toml`` to a ``Desk``: every error names the file, the key, the value and what is allowed."""

from __future__ import annotations

import base64
import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from citewire.errors import SettingsError
from citewire.ingest.clean import is_web
from citewire.ingest.identity import feed_id, slug
from citewire.ingest.mistakes import (
    called,
    check,
    check_keys,
    check_tag,
    check_unique,
    in_words,
    near,
    refuse,
    row,
    rows,
)
from citewire.model import Desk, Feed, Publisher, PublisherKind, Topic, Webhook
from citewire.text import names

_SLUG = re.compile(r"^[a-z0-9]+(?:-[a-z0-9]+)*$")
_COUNTRY = re.compile(r"^[A-Z]{2}$")
_RULE = re.compile(r"^C\d{1,3}$")
_LEAST_INTERVAL = 30
SECRETS = "allowed is whsec_ and 24 to 64 random bytes in base64; `openssl rand -base64 32` makes them"
_TOML_PLACE = re.compile(r"\(at line (\d+), column \d+\)")
_NO_DESK = "this is no desk file, which is written in TOML; docs/desk-toml.md shows how"


class FeedTable(msgspec.Struct, forbid_unknown_fields=True):
    """One of a publisher's ``feeds``."""

    url: str
    language: str | None = None
    pages: bool = False
    every: int = 300


class PublisherTable(msgspec.Struct, forbid_unknown_fields=True):
    """One ``[[publishers]]``; without an ``id`` it gets the slug of its name."""

    name: str
    id: str | None = None
    kind: str = PublisherKind.UNKNOWN.value
    country: str | None = None
    party: str | None = None
    homepage: str | None = None
    feeds: list[FeedTable] = []


class TopicTable(msgspec.Struct, forbid_unknown_fields=True):
    """``[topic]``."""

    about: str = ""
    all_of: list[list[str]] = []
    none_of: list[str] = []


class CheckTable(msgspec.Struct, forbid_unknown_fields=True):
    """``[check]``."""

    ignore: list[str] = []


class WebhookTable(msgspec.Struct, forbid_unknown_fields=True):
    """One ``[[webhooks]]``: who is told of each new edition."""

    url: str
    secret: str


class DeskTable(msgspec.Struct, forbid_unknown_fields=True):
    """``[desk]``."""

    id: str
    title: str
    language: str = "en"
    zone: str = "UTC"
    reads: list[str] = []
    updates: int = 40
    window_hours: int = 72
    contact: str = ""
    address: str = ""
    hub: str = ""
    spellings: list[str] = []
    allow_private: bool = False
    full_text: bool = False
    offices: str = ""


class SettingsFile(msgspec.Struct, forbid_unknown_fields=True):
    """The whole file. ``feeds``: for feeds that stand apart from their publisher, which they then name."""

    desk: DeskTable
    topic: TopicTable = msgspec.field(default_factory=TopicTable)
    check: CheckTable = msgspec.field(default_factory=CheckTable)
    publishers: list[PublisherTable] = []
    feeds: list[LooseFeedTable] = []
    webhooks: list[WebhookTable] = []


class LooseFeedTable(FeedTable, forbid_unknown_fields=True, kw_only=True):
    """One ``[[feeds]]`` at the top of the file: a feed with the id of its publisher."""

    publisher: str


def read_desk(path: Path) -> Desk:
    """The desk that a TOML file describes (docs/desk-toml.md). Raises SettingsError naming what is wrong where.

    The path of its table of offices is taken from the folder of the file; the table is read when a newsroom opens.
    """
    written = _tables(path)
    try:
        desk = desk_of(written)
    except SettingsError as error:
        raise SettingsError(f"{path}: {error}") from error
    return replace(desk, offices=str(path.parent / desk.offices)) if desk.offices else desk


def _tables(path: Path) -> dict[str, Any]:
    """What stands in the file. Raises SettingsError where that is no TOML."""
    if path.is_dir():
        raise SettingsError(f"{path}: this is a folder; name the desk file in it")
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise SettingsError(f"{path}: there is no such file; docs/desk-toml.md shows how one is written") from error
    except OSError as error:
        raise SettingsError(f"{path}: it can't be read ({error.strerror}); look at its permissions") from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"{path}: {_NO_DESK if path.suffix != '.toml' else 'save it as UTF-8 text'}") from error
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        why = _NO_DESK if path.suffix != ".toml" else _no_toml(text, str(error))
        raise SettingsError(f"{path}: {why}") from error


def _no_toml(text: str, error: str) -> str:
    """Where the file stops being TOML, the line itself, and what is most often forgotten."""
    hint = 'text values need quotes, like title = "The dam"'
    place = _TOML_PLACE.search(error)
    if place is None:
        return f"it can't be read as TOML: {error}; {hint}, and every [ its ]"
    number = int(place[1])
    line = (text.splitlines()[number - 1 : number] or [""])[0].strip()
    why = _TOML_PLACE.sub("", error).strip()
    return f"line {number} can't be read as TOML: {line[:60]!r} ({why}); {hint}, and every [ its ]"


def desk_of(written: Mapping[str, Any]) -> Desk:
    """The desk that the tables of a settings file describe. Raises SettingsError naming the key."""
    _check_names(written)
    try:
        file = msgspec.convert(dict(written), SettingsFile)
    except msgspec.ValidationError as error:
        raise SettingsError(in_words(str(error), written)) from error
    return _desk(file)


def _desk(file: SettingsFile) -> Desk:
    table = file.desk
    _check_desk(table)
    publishers = [
        _publisher(each, row("publishers", index, each.id or each.name)) for index, each in enumerate(file.publishers)
    ]
    check_unique([each.id for each in publishers], "publishers", "id")
    feeds = _feeds(file, publishers)
    check_unique([each.url for each in feeds], "feeds", "url")
    return Desk(
        id=table.id,
        title=table.title.strip(),
        language=table.language,
        zone=table.zone,
        topic=_topic(file.topic),
        reads=tuple(table.reads),
        publishers=tuple(publishers),
        feeds=tuple(feeds),
        updates=table.updates,
        window_hours=table.window_hours,
        contact=table.contact,
        address=table.address.rstrip("/"),
        hub=table.hub,
        webhooks=_webhooks(file),
        spellings=tuple(spelling.strip() for spelling in table.spellings),
        allow_private=table.allow_private,
        full_text=table.full_text,
        offices=table.offices,
        ignored=tuple(_rule(code, row("check.ignore", index)) for index, code in enumerate(file.check.ignore)),
    )


def _rule(code: str, where: str) -> str:
    """A rule's code or that of a family."""
    check(_RULE.match(code.strip()), where, code, "the code of a rule or a family of rules, like C203 or C5")
    return code.strip()


def _check_desk(table: DeskTable) -> None:
    check(_SLUG.match(table.id), "desk.id", table.id, "small letters a-z, digits and single hyphens")
    check(table.title.strip(), "desk.title", table.title, "at least one word")
    check_tag("desk.language", table.language)
    for index, tag in enumerate(table.reads):
        check_tag(row("desk.reads", index), tag)
    for index, spelling in enumerate(table.spellings):
        check(spelling.strip(), row("desk.spellings", index), spelling, "a name as the desk writes it")
    _check_addresses(table)
    _check_spellings([spelling.strip() for spelling in table.spellings], table.language)
    check(1 <= table.updates <= 500, "desk.updates", table.updates, "1 to 500")
    check(1 <= table.window_hours <= 24 * 366, "desk.window_hours", table.window_hours, "1 to 8784 (a year)")
    try:
        ZoneInfo(table.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        refuse("desk.zone", table.zone, "an IANA name like Europe/Berlin, America/New_York or UTC")


def _check_addresses(table: DeskTable) -> None:
    parts = urlsplit(table.address)
    whole = is_web(table.address) and not (parts.path.strip("/") or parts.query or parts.fragment)
    allowed = "the whole address of this server as readers reach it, like https://news.example"
    check(not table.address or whole, "desk.address", table.address, allowed)
    check(not table.hub or is_web(table.hub), "desk.hub", table.hub, "the whole address of a WebSub hub")


def _webhooks(file: SettingsFile) -> tuple[Webhook, ...]:
    check_unique([each.url for each in file.webhooks], "webhooks", "url")
    for index, each in enumerate(file.webhooks):
        check(is_web(each.url), f"{row('webhooks', index)}.url", each.url, "a whole http or https address")
        if not is_secret(each.secret):  # which is shown to nobody, not even in an error
            raise SettingsError(f"{row('webhooks', index)}.secret can't be used; {SECRETS}")
    if (file.webhooks or file.desk.hub) and not file.desk.address:
        told = "desk.hub" if file.desk.hub else "[[webhooks]]"
        raise SettingsError(
            f"desk.address is missing: {told} tells others where the desk is; write the address of this server "
            "as readers reach it, like https://news.example"
        )
    return tuple(Webhook(each.url, each.secret) for each in file.webhooks)


def is_secret(written: str) -> bool:
    """Whether this is a secret as Standard Webhooks writes it: ``whsec_`` and 24 to 64 bytes in base64."""
    try:
        key = base64.b64decode(written.removeprefix("whsec_"), validate=True)
    except ValueError:
        return False
    return written.startswith("whsec_") and 24 <= len(key) <= 64


def _check_spellings(spellings: list[str], language: str) -> None:
    """One name, one spelling: of two, nobody could say which the page shall use."""
    for index, spelling in enumerate(spellings):
        for place, other in enumerate(spellings[:index]):
            if _name_the_same(spelling, other, language):
                first, second = row("desk.spellings", place), row("desk.spellings", index)
                raise SettingsError(
                    f"{first} is {other!r} and {second} is {spelling!r}, which are spellings of one name; "
                    "keep the one that the page shall use"
                )


def _name_the_same(one: str, other: str, language: str) -> bool:
    if len(one.split()) != len(other.split()):
        return False  # a person in full and by the surname
    return names.key(one, language) == names.key(other, language) or names.alike(one, other)


def _topic(table: TopicTable) -> Topic:
    for index, group in enumerate(table.all_of):
        check(group and all(term.strip() for term in group), row("topic.all_of", index), group, "a list of words")
    for index, term in enumerate(table.none_of):
        check(term.strip(" *"), row("topic.none_of", index), term, "a word")
    return Topic(tuple(tuple(group) for group in table.all_of), tuple(table.none_of), table.about)


def _publisher(table: PublisherTable, where: str) -> Publisher:
    check(table.name.strip(), f"{where}.name", table.name, "the name as readers know it")
    publisher_id = table.id if table.id is not None else slug(table.name)
    check(_SLUG.match(publisher_id), f"{where}.id", publisher_id, "small letters a-z, digits and single hyphens")
    kinds = [kind.value for kind in PublisherKind]
    if table.kind not in kinds:
        refuse(f"{where}.kind", table.kind, f"one of: {', '.join(kinds)}", near(table.kind, kinds))
    if table.country is not None:
        check(_COUNTRY.match(table.country), f"{where}.country", table.country, "two capitals (ISO 3166), like PL")
    if table.homepage is not None:
        check(is_web(table.homepage), f"{where}.homepage", table.homepage, "a whole address, https://...")
    kind = PublisherKind(table.kind)
    return Publisher(publisher_id, table.name.strip(), kind, table.country, table.party, table.homepage)


def _feeds(file: SettingsFile, publishers: list[Publisher]) -> list[Feed]:
    found = []
    for index, (table, publisher) in enumerate(zip(file.publishers, publishers, strict=True)):
        for place, feed in enumerate(table.feeds):
            where = row("publishers", index, table.id or table.name)
            found.append(_feed(feed, publisher.id, row(f"{where}.feeds", place)))
    ids = [publisher.id for publisher in publishers]
    for index, loose in enumerate(file.feeds):
        if loose.publisher not in ids:
            allowed = f"the id of one of the publishers: {', '.join(ids) or 'there are none'}"
            refuse(f"{row('feeds', index)}.publisher", loose.publisher, allowed, near(loose.publisher, ids))
        found.append(_feed(loose, loose.publisher, row("feeds", index)))
    return found


def _feed(table: FeedTable, publisher_id: str, where: str) -> Feed:
    check(is_web(table.url), f"{where}.url", table.url, "a whole http or https address of a feed")
    if table.language is not None:
        check_tag(f"{where}.language", table.language)
    allowed = f"{_LEAST_INTERVAL} or more seconds"
    check(table.every >= _LEAST_INTERVAL, f"{where}.every", table.every, allowed)
    return Feed(feed_id(table.url), table.url, publisher_id, table.language, table.pages, table.every)


def _check_names(written: Mapping[str, Any]) -> None:
    """Unknown keys, found before msgspec does so that the nearest known one can be named."""
    check_keys(written, SettingsFile, "")
    for name, table in (("desk", DeskTable), ("topic", TopicTable), ("check", CheckTable)):
        check_keys(written.get(name), table, name)
    for index, publisher in enumerate(rows(written.get("publishers"))):
        where = row("publishers", index, called(publisher))
        check_keys(publisher, PublisherTable, where)
        for place, feed in enumerate(rows(publisher.get("feeds") if isinstance(publisher, Mapping) else None)):
            check_keys(feed, FeedTable, row(f"{where}.feeds", place))
    for name, shape in (("feeds", LooseFeedTable), ("webhooks", WebhookTable)):
        for index, each in enumerate(rows(written.get(name))):
            check_keys(each, shape, row(name, index))
