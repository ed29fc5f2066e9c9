"""Feeds: that none breaks us, and that what we read is what they should parse to.

The corpus is the test feeds of feedparser (2,106) and gofeed (541). feedparser's say in a comment at their head what is
expected, as a Python expression, which is read as a syntax tree and never run; gofeed's have a JSON file beside. An
expectation counts where Citewire reads the thing that it is about: number, title, link, guid, dates, summary and text
of entries, title and language of the feed. Markup is compared by its words, since titles are plain text with us and
bodies are sanitised in another way than feedparser does;
invisible marks (soft hyphens, directions) are left out by us on purpose and don't count.
"""

from __future__ import annotations

import ast
import html
import json
import re
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from citewire.errors import FeedFormatError
from citewire.ingest.identity import Marks, entry_key
from citewire.ingest.parse import ParsedFeed, parse_feed
from citewire.model import Entry, Feed
from evals.support import Result, table

TASK = "feeds"
DATA = "feeds"

SEEN_AT = datetime(2026, 1, 1, tzinfo=UTC)
SERVER = "http://127.0.0.1:8097/"
_SHOWN = 12
_READ = {"title", "link", "guid", "id", "summary", "description", "content", "published", "pubDate", "updated"}
"""What makes an item an entry with us: one that only has an author or an enclosure is empty and is left out."""
_INVISIBLE = re.compile("[\u00ad\u200c-\u200f]")


@dataclass(frozen=True, slots=True)
class Check:
    """One expectation that we can look at: ``path`` names the thing for a person, ``holds`` says what we read."""

    path: str
    expected: object
    got: Callable[[ParsedFeed], object]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file. ``state``: ok, refused (FeedFormatError) or broken (any other error)."""

    file: str
    state: str
    error: str
    wrong: tuple[tuple[str, object, object], ...]
    checks: int
    seconds: float


def run(data: Path) -> Result:
    """Every .xml file below ``data``."""
    begun = time.perf_counter()
    outcomes = [_outcome(file, data) for file in sorted(data.rglob("*.xml"))]
    states = Counter(outcome.state for outcome in outcomes)
    mapped = [outcome for outcome in outcomes if outcome.checks]
    agreeing = [outcome for outcome in mapped if outcome.state == "ok" and not outcome.wrong]
    figures = {
        "files": float(len(outcomes)),
        "handled": 1 - states["broken"] / max(1, len(outcomes)),
        "read": states["ok"] / max(1, len(outcomes)),
        "mapped": len(mapped) / max(1, len(outcomes)),
        "agreement": len(agreeing) / max(1, len(mapped)),
        "slowest_seconds": max((outcome.seconds for outcome in outcomes), default=0.0),
    }
    return Result(figures, tuple(_report(outcomes, mapped, agreeing)), time.perf_counter() - begun)


def _report(outcomes: list[Outcome], mapped: list[Outcome], agreeing: list[Outcome]) -> Iterator[str]:
    yield from table(
        ("files", "number"), [(state, n) for state, n in sorted(Counter(o.state for o in outcomes).items())]
    )
    yield f"with an expectation that concerns us: {len(mapped)}, of these agreeing: {len(agreeing)}"
    yield from _listed("broken", [(o.file, o.error) for o in outcomes if o.state == "broken"])
    yield from _listed("refused", [(o.file, o.error) for o in outcomes if o.state == "refused"])
    wrong: dict[str, list[tuple[str, str]]] = {}
    for outcome in outcomes:
        for path, expected, got in outcome.wrong:
            kind = re.sub(r"\d+", "n", path)
            wrong.setdefault(kind, []).append((outcome.file, f"expected {expected!r:.100} got {got!r:.100}"))
    for name, files in sorted(wrong.items(), key=lambda item: (-len(item[1]), item[0])):
        yield from _listed(f"disagreeing on {name}", files)


def _listed(name: str, rows: list[tuple[str, str]]) -> Iterator[str]:
    if rows:
        yield f"-- {name}: {len(rows)}"
        yield from (f"   {file}: {what}" for file, what in rows[:_SHOWN])


def _outcome(file: Path, root: Path) -> Outcome:
    body, name = file.read_bytes(), file.relative_to(root).as_posix()
    head = _head(body)
    url, content_type = _served(head, name)
    checks = list(_checks(file, head))
    feed, begun = Feed("f", url, "p"), time.perf_counter()
    try:
        parsed = parse_feed(body, feed=feed, seen_at=SEEN_AT, url=url, content_type=content_type)
    except FeedFormatError as error:
        wrong = tuple((check.path, check.expected, "refused") for check in checks)
        return Outcome(name, "refused", str(error), wrong, len(checks), time.perf_counter() - begun)
    except Exception as error:
        return Outcome(name, "broken", repr(error), (), len(checks), time.perf_counter() - begun)
    seconds = time.perf_counter() - begun
    read = [(check.path, check.expected, check.got(parsed)) for check in checks]
    disagreeing = tuple((path, expected, got) for path, expected, got in read if not _same(expected, got))
    return Outcome(name, "ok", "", disagreeing, len(checks), seconds)


def _same(expected: object, got: object) -> bool:
    return expected in got if isinstance(got, tuple) and not isinstance(expected, tuple) else expected == got


# -- what the files expect --------------------------------------------------------------------------------------------


def _head(body: bytes) -> str:
    """The beginning of the file in whatever encoding its comment can be read in."""
    for name in ("utf-8", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "cp037"):
        text = body.decode(name, "replace")
        if re.search(r"^\s*Expect", text, re.MULTILINE):
            return text
    return body.decode("utf-8", "replace")


def _served(head: str, name: str) -> tuple[str, str | None]:
    """Address and content type under which feedparser's own tests serve the file."""
    comment = head.partition("-->")[0]
    headers = {key.lower(): value for key, value in re.findall(r"^\s*Header:\s*([\w-]+):\s*(.+?)\s*$", comment, re.M)}
    return urljoin(SERVER + name, headers.get("content-location", "")), headers.get("content-type")


def _checks(file: Path, head: str) -> Iterator[Check]:
    beside = file.with_suffix(".json")
    if beside.exists():
        yield from _of_json(json.loads(beside.read_text(encoding="utf-8-sig")))
        return
    match = re.search(r"^\s*Expect:\s*(.+?)\s*$", head.partition("-->")[0], re.MULTILINE)
    if match:
        yield from _of_expression(match[1])


def _of_expression(text: str) -> Iterator[Check]:
    try:
        tree = ast.parse(text, mode="eval").body
    except (SyntaxError, ValueError):
        return
    terms = [tree]
    while terms:
        term = terms.pop()
        if isinstance(term, ast.BoolOp) and isinstance(term.op, ast.And):
            terms.extend(term.values)
        elif isinstance(term, ast.Compare) and all(isinstance(op, ast.Eq) for op in term.ops):
            yield from _of_comparison([term.left, *term.comparators])


def _of_comparison(sides: list[ast.expr]) -> Iterator[Check]:
    """``thing == value``, ``value == thing`` and ``thing == thing == value``; whatever else is asked is not ours."""
    values = [_value(side) for side in sides]
    known = [value for value in values if value is not None]
    for side, value in zip(sides, values, strict=True):
        if value is None and known and (path := _path(side)):
            yield from _some(_of_path(path, known[-1]))


def _value(node: ast.expr) -> object:
    """A literal, or literals joined by ``+``; None for anything else."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = _value(node.left), _value(node.right)
        return left + right if isinstance(left, str) and isinstance(right, str) else None
    try:
        value: object = ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError):
        return None
    return value


def _path(node: ast.expr) -> tuple[str | int, ...]:
    """``entries[0]['title']`` and ``entries[0].title`` as ('entries', 0, 'title'); empty for anything else."""
    if isinstance(node, ast.Name):
        return (node.id,)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "len" and len(node.args) == 1:
        inside = _path(node.args[0])
        return ("len", *inside) if inside else ()
    if isinstance(node, ast.Attribute):
        inside, step = _path(node.value), node.attr
        return (*inside, step) if inside else ()
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
        inside = _path(node.value)
        return (*inside, node.slice.value) if inside and isinstance(node.slice.value, str | int) else ()
    return ()


def _of_path(path: tuple[str | int, ...], expected: object) -> Check | None:  # noqa: C901 - a table, case by case
    """The check for one thing that feedparser would hand out, if Citewire reads it too."""
    match path:
        case ("len", "entries"):
            return Check("number of entries", expected, lambda parsed: len(parsed.entries))
        case ("feed", "title") | ("feed", "title_detail", "value"):
            return Check("feed title", words(expected), lambda parsed: words(parsed.title, markup=False))
        case ("feed", "language"):
            return Check("feed language", _tag(expected), lambda parsed: parsed.language)
        case ("entries", int(index), "title") | ("entries", int(index), "title_detail", "value"):
            return _of_entry(index, "title", words(expected), lambda entry: words(entry.title, markup=False))
        case ("entries", int(index), "link"):
            return _of_entry(index, "link", expected, lambda entry: entry.link or "")
        case ("entries", int(index), "id" | "guid"):
            key = entry_key("f", Marks(guid=str(expected)))
            return _of_entry(index, "guid", key, lambda entry: entry.key)
        case ("entries", int(index), "published"):
            return _of_entry(index, "published words", expected, lambda entry: entry.published_raw)
        case ("entries", int(index), "published_parsed"):
            return _of_entry(index, "published", expected, lambda entry: _parts(entry.published_at))
        case ("entries", int(index), "updated_parsed"):
            return _of_entry(index, "updated", expected, lambda entry: _parts(entry.updated_at))
        case ("entries", int(index), "summary" | "description") | (
            "entries",
            int(index),
            "summary_detail" | "description_detail",
            "value",
        ):
            return _of_entry(index, "summary", words(expected), lambda e: (words(e.summary), words(e.content)))
        case ("entries", int(index), "content", 0, "value"):
            return _of_entry(index, "content", words(expected), lambda e: (words(e.content), words(e.summary)))
    return None


def _of_entry(index: int, name: str, expected: object, got: Callable[[Entry], object]) -> Check:
    def read(parsed: ParsedFeed) -> object:
        return got(parsed.entries[index]) if index < len(parsed.entries) else "no such entry"

    return Check(f"entry {index}: {name}", expected, read)


def _of_json(expected: dict[str, Any]) -> Iterator[Check]:
    """gofeed's three forms: its Atom and RSS parsers' own, and the one that is the same for all."""
    rows = [row for row in expected.get("items", expected.get("entries")) or [] if _is_read(row)]
    yield Check("number of entries", len(rows), lambda parsed: len(parsed.entries))
    if expected.get("title"):
        yield from _some(_of_path(("feed", "title"), expected["title"]))
    for index, row in enumerate(rows):
        guid = row.get("guid") or row.get("id")
        guid = guid.get("value") if isinstance(guid, dict) else guid
        content = row.get("content")
        content = content.get("value") if isinstance(content, dict) else content
        for name, value in (
            ("title", row.get("title")),
            ("id", guid),
            ("link", _json_link(row)),
            ("summary", row.get("summary") or row.get("description")),
            ("published_parsed", _json_time(row.get("publishedParsed") or row.get("pubDateParsed"))),
            ("updated_parsed", _json_time(row.get("updatedParsed"))),
        ):
            if value:
                yield from _some(_of_path(("entries", index, name), value))
        if content:
            yield from _some(_of_path(("entries", index, "content", 0, "value"), content))


def _is_read(row: dict[str, Any]) -> bool:
    return bool(set(row) & _READ) or _json_link(row) is not None


def _some(check: Check | None) -> Iterator[Check]:
    """The check, if it is one: that nothing is there to read says nothing of reading."""
    if check is not None and check.expected != "":
        yield check


def _json_link(row: dict[str, Any]) -> str | None:
    """The item's link; in the Atom parser's form the first of its links that is no enclosure or the like."""
    if row.get("link"):
        return str(row["link"])
    for link in row.get("links") or []:
        if isinstance(link, dict) and link.get("rel", "alternate") == "alternate":
            return link.get("href")
    return None


def _json_time(value: str | None) -> tuple[int, ...] | None:
    return _parts(datetime.fromisoformat(value).astimezone(UTC)) if value else None


def _parts(at: datetime | None) -> tuple[int, ...] | None:
    """A time as feedparser writes it."""
    return tuple(at.utctimetuple()) if at is not None else None


def _tag(value: object) -> str | None:
    return re.split(r"[-_]", str(value))[0].lower() or None


def words(value: object, *, markup: bool = True) -> str:
    """What a person would read of a piece of HTML: tags off, entities decoded, white space collapsed."""
    text = str(value)
    if markup:
        text = html.unescape(re.sub(r"<!--.*?-->|</?[A-Za-z][^>]*>", "", text, flags=re.DOTALL))
    return " ".join(_INVISIBLE.sub("", text).split())
