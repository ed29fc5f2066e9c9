"""``desk.toml`` to a ``Desk``: every error names the file, the key, the value and what is allowed."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from citewire.errors import SettingsError
from citewire.ingest.clean import is_web
from citewire.ingest.identity import feed_id, slug
from citewire.model import Desk, Feed, Publisher, PublisherKind, Topic
from citewire.text import names

_SLUG = re.compile(r"^[a-z0-9]+(?:-[a-z0-9]+)*$")
# The shape of BCP 47 tags as far as Citewire reads them: language, script, region.
_TAG = re.compile(r"^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$")
_COUNTRY = re.compile(r"^[A-Z]{2}$")
_RULE = re.compile(r"^C\d{1,3}$")
_LEAST_INTERVAL = 30
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
    spellings: list[str] = []
    allow_private: bool = False
    offices: str = ""


class SettingsFile(msgspec.Struct, forbid_unknown_fields=True):
    """The whole file. ``feeds``: for feeds that stand apart from their publisher, which they then name."""

    desk: DeskTable
    topic: TopicTable = msgspec.field(default_factory=TopicTable)
    check: CheckTable = msgspec.field(default_factory=CheckTable)
    publishers: list[PublisherTable] = []
    feeds: list[LooseFeedTable] = []


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
        raise SettingsError(_in_words(str(error), written)) from error
    return _desk(file)


def _desk(file: SettingsFile) -> Desk:
    table = file.desk
    _check_desk(table)
    publishers = [
        _publisher(each, _row("publishers", index, each.id or each.name)) for index, each in enumerate(file.publishers)
    ]
    _check_unique([each.id for each in publishers], "publishers", "id")
    feeds = _feeds(file, publishers)
    _check_unique([each.url for each in feeds], "feeds", "url")
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
        spellings=tuple(spelling.strip() for spelling in table.spellings),
        allow_private=table.allow_private,
        offices=table.offices,
        ignored=tuple(_rule(code, _row("check.ignore", index)) for index, code in enumerate(file.check.ignore)),
    )


def _rule(code: str, where: str) -> str:
    """A rule's code or that of a family."""
    _check(_RULE.match(code.strip()), where, code, "the code of a rule or a family of rules, like C203 or C5")
    return code.strip()


def _check_desk(table: DeskTable) -> None:
    _check(_SLUG.match(table.id), "desk.id", table.id, "small letters a-z, digits and single hyphens")
    _check(table.title.strip(), "desk.title", table.title, "at least one word")
    _check_tag("desk.language", table.language)
    for index, tag in enumerate(table.reads):
        _check_tag(_row("desk.reads", index), tag)
    for index, spelling in enumerate(table.spellings):
        _check(spelling.strip(), _row("desk.spellings", index), spelling, "a name as the desk writes it")
    _check_spellings([spelling.strip() for spelling in table.spellings], table.language)
    _check(1 <= table.updates <= 500, "desk.updates", table.updates, "1 to 500")
    _check(1 <= table.window_hours <= 24 * 366, "desk.window_hours", table.window_hours, "1 to 8784 (a year)")
    try:
        ZoneInfo(table.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        _refuse("desk.zone", table.zone, "an IANA name like Europe/Berlin, America/New_York or UTC")


def _check_spellings(spellings: list[str], language: str) -> None:
    """One name, one spelling: of two, nobody could say which the page shall use."""
    for index, spelling in enumerate(spellings):
        for place, other in enumerate(spellings[:index]):
            if _name_the_same(spelling, other, language):
                first, second = _row("desk.spellings", place), _row("desk.spellings", index)
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
        _check(group and all(term.strip() for term in group), _row("topic.all_of", index), group, "a list of words")
    for index, term in enumerate(table.none_of):
        _check(term.strip(" *"), _row("topic.none_of", index), term, "a word")
    return Topic(tuple(tuple(group) for group in table.all_of), tuple(table.none_of), table.about)


def _publisher(table: PublisherTable, where: str) -> Publisher:
    _check(table.name.strip(), f"{where}.name", table.name, "the name as readers know it")
    publisher_id = table.id if table.id is not None else slug(table.name)
    _check(_SLUG.match(publisher_id), f"{where}.id", publisher_id, "small letters a-z, digits and single hyphens")
    kinds = [kind.value for kind in PublisherKind]
    if table.kind not in kinds:
        _refuse(f"{where}.kind", table.kind, f"one of: {', '.join(kinds)}", _near(table.kind, kinds))
    if table.country is not None:
        _check(_COUNTRY.match(table.country), f"{where}.country", table.country, "two capitals (ISO 3166), like PL")
    if table.homepage is not None:
        _check(is_web(table.homepage), f"{where}.homepage", table.homepage, "a whole address, https://...")
    kind = PublisherKind(table.kind)
    return Publisher(publisher_id, table.name.strip(), kind, table.country, table.party, table.homepage)


def _feeds(file: SettingsFile, publishers: list[Publisher]) -> list[Feed]:
    found = []
    for index, (table, publisher) in enumerate(zip(file.publishers, publishers, strict=True)):
        for place, feed in enumerate(table.feeds):
            where = _row("publishers", index, table.id or table.name)
            found.append(_feed(feed, publisher.id, _row(f"{where}.feeds", place)))
    ids = [publisher.id for publisher in publishers]
    for index, loose in enumerate(file.feeds):
        if loose.publisher not in ids:
            allowed = f"the id of one of the publishers: {', '.join(ids) or 'there are none'}"
            _refuse(f"{_row('feeds', index)}.publisher", loose.publisher, allowed, _near(loose.publisher, ids))
        found.append(_feed(loose, loose.publisher, _row("feeds", index)))
    return found


def _feed(table: FeedTable, publisher_id: str, where: str) -> Feed:
    _check(is_web(table.url), f"{where}.url", table.url, "a whole http or https address of a feed")
    if table.language is not None:
        _check_tag(f"{where}.language", table.language)
    allowed = f"{_LEAST_INTERVAL} or more seconds"
    _check(table.every >= _LEAST_INTERVAL, f"{where}.every", table.every, allowed)
    return Feed(feed_id(table.url), table.url, publisher_id, table.language, table.pages, table.every)


# -- what is wrong, in words ------------------------------------------------------------------------------------------


def _check(good: object, key: str, value: object, allowed: str) -> None:
    if not good:
        _refuse(key, value, allowed)


def _refuse(key: str, value: object, allowed: str, near: str = "") -> None:
    raise SettingsError(f"{key} is {value!r}; allowed is {allowed}{near}")


def _check_tag(key: str, tag: str) -> None:
    _check(_TAG.match(tag), key, tag, "a BCP 47 language tag, like en, uk or pt-BR")


def _check_unique(values: Iterable[str], table: str, key: str) -> None:
    seen: dict[str, int] = {}
    for index, value in enumerate(values):
        if value in seen:
            raise SettingsError(
                f"{_row(table, index)}.{key} is {value!r}, which {_row(table, seen[value])} has already; "
                "each may stand once"
            )
        seen[value] = index


def _near(word: str, words: Iterable[str]) -> str:
    close = difflib.get_close_matches(word, list(words), 1)
    return f"; did you mean {close[0]!r}?" if close else ""


def _check_names(written: Mapping[str, Any]) -> None:
    """Unknown keys, found before msgspec does so that the nearest known one can be named."""
    _check_keys(written, SettingsFile, "")
    for name, table in (("desk", DeskTable), ("topic", TopicTable), ("check", CheckTable)):
        _check_keys(written.get(name), table, name)
    for index, row in enumerate(_rows(written.get("publishers"))):
        where = _row("publishers", index, _called(row))
        _check_keys(row, PublisherTable, where)
        for place, feed in enumerate(_rows(row.get("feeds") if isinstance(row, Mapping) else None)):
            _check_keys(feed, FeedTable, _row(f"{where}.feeds", place))
    for index, row in enumerate(_rows(written.get("feeds"))):
        _check_keys(row, LooseFeedTable, _row("feeds", index))


def _row(table: str, index: int, name: str = "") -> str:
    """How a row is called in a message: by its name where it has one, else by its number, counted from 1 as people do;
    the # tells that it is."""
    return f"{table}[{name.strip() or f'#{index + 1}'}]"


def _called(row: object) -> str:
    """The id or the name of a publisher as it is written; "" where there is neither."""
    if not isinstance(row, Mapping):
        return ""
    return next((row[key] for key in ("id", "name") if isinstance(row.get(key), str)), "")


def _rows(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _check_keys(table: object, shape: type[msgspec.Struct], where: str) -> None:
    if not isinstance(table, Mapping):
        return
    known = [field.encode_name for field in msgspec.structs.fields(shape)]
    for key in table:
        if key not in known:
            path = f"{where}.{key}" if where else key
            raise SettingsError(f"{path} is no known key{_near(key, known)}; allowed are: {', '.join(known)}")


def _in_words(error: str, written: Mapping[str, Any]) -> str:
    """msgspec's message with the key first and the value that stands there."""
    message, _, path = error.partition(" - at `$")
    path = path.rstrip("`").lstrip(".")
    message = _plain(message)
    if not path:
        return f"{message}; see docs/desk-toml.md for what a desk needs"
    return f"{_named(written, path)}{_value_at(written, path)}: {message[:1].lower()}{message[1:]}"


_WORDS = {
    "array": "a list in [ ]",
    "bool": "true or false",
    "float": "a number",
    "int": "a whole number",
    "null": "nothing",
    "object": "a table",
    "str": "text in quotes",
}
"""How messages call the types that msgspec names."""


def _plain(message: str) -> str:
    """msgspec's "Expected `array`, got `str`" in words that a person writes a file by."""
    if found := re.match(r"Expected `([\w |]+)`, got `(\w+)`", message):
        allowed = " or ".join(_WORDS.get(each, each) for each in found[1].split(" | ") if each != "null")
        return f"allowed is {allowed}, not {_WORDS.get(found[2], found[2])}"
    if found := re.match(r"Object missing required field `(\w+)`", message):
        return f"{found[1]} is missing"
    return message


def _named(written: Mapping[str, Any], path: str) -> str:
    """The path of a value with its rows called as everywhere else."""
    rows = _rows(written.get("publishers"))

    def row(match: re.Match[str]) -> str:
        index = int(match[2])
        called = _called(rows[index]) if match.start() == 0 and match[1] == "publishers" else ""
        return _row(match[1], index, called)

    return re.sub(r"(\w+)\[(\d+)\]", row, path)


def _value_at(written: Any, path: str) -> str:
    value = written
    for step in re.findall(r"\w+", path):
        try:
            value = value[int(step)] if step.isdigit() else value[step]
        except (KeyError, IndexError, TypeError):
            return ""
    return f" is {value!r}" if not isinstance(value, Mapping | list) else ""
