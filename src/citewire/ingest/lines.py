"""The archive as JSON Lines, one sighting of one entry a line. The format is ours: docs/archive-format.md."""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from operator import attrgetter
from pathlib import Path
from typing import IO, Any, cast

from citewire.errors import InputError
from citewire.ingest.clean import is_web, one_line, safe_html, whole_link
from citewire.ingest.dates import read_claim
from citewire.ingest.identity import Marks, day_of, entry_id, entry_key, slug
from citewire.ingest.parse import primary_tag
from citewire.model import Entry, Publisher, PublisherKind

FORMAT = 1


@dataclass(slots=True)
class _Survey:
    """What one pass over the lines says of an archive."""

    id: str
    total: int
    repeats: int
    sorted: bool
    header: dict[str, Any] = field(default_factory=dict)


class LinesArchive:
    """JSON Lines, one entry a line. ``repeats`` counts lines that are byte for byte an earlier one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        survey = _survey(path)
        self.id: str = survey.id
        self.total: int | None = survey.total
        self.repeats: int = survey.repeats
        self.name: str = (
            one_line(str(survey.header.get("name") or "")) or path.name.split(".jsonl")[0].split(".ndjson")[0]
        )
        self.problems: list[str] = []
        self._sorted = survey.sorted
        self._declared = _declared_publishers(survey.header)
        self._publishers = dict(self._declared)

    def publishers(self) -> dict[str, Publisher]:
        """By id: those of the header, and those that entries have named so far."""
        return {publisher.id: publisher for publisher in self._publishers.values()}

    def entries(self) -> Iterator[Entry]:
        """In the order of ``first_seen``, lines of the same moment in the order of the file."""
        self.problems.clear()
        found = self._read()
        return found if self._sorted else iter(sorted(found, key=attrgetter("first_seen_at")))

    def _read(self) -> Iterator[Entry]:
        for number, line in _lines(self._path):
            try:
                values = _values(line)
                if number == 1 and "citewire_archive" in values:
                    continue
                publisher = self._publisher(values)
                yield _entry(values, publisher)
            except InputError as error:
                self.problems.append(f"line {number}: {error}")

    def _publisher(self, values: dict[str, Any]) -> Publisher:
        name = one_line(_string(values, "source"))
        if not name:
            raise InputError("it has no `source`; name the outlet")
        folded = slug(name)
        known = self._publishers.get(folded)
        if known is None:
            known = _publisher_of(values, folded, name)
            self._publishers[folded] = known
        return known


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """Numbered lines that aren't blank. A broken end of a compressed file ends them with an InputError."""
    try:
        with _opened(path) as stream:
            for number, line in enumerate(stream, 1):
                if line.strip():
                    yield number, line
    except (EOFError, OSError) as error:
        raise InputError(f"{path.name} breaks off ({error}); fetch or compress it again") from error


def _opened(path: Path) -> IO[bytes]:
    return cast(IO[bytes], gzip.open(path, "rb")) if path.suffix == ".gz" else path.open("rb")


def _survey(path: Path) -> _Survey:
    """One pass: hash, count, repeats, order. The hash is over the lines, so that compressing changes no id."""
    whole, seen, total, repeats = hashlib.sha256(), set[bytes](), 0, 0
    ordered, last, header = True, "", dict[str, Any]()
    for number, line in _lines(path):
        whole.update(line.strip() + b"\n")
        values = _values_or_none(line)
        if number == 1 and values is not None and "citewire_archive" in values:
            header = _checked_header(values, path)
            continue
        total += 1
        mark = hashlib.blake2b(line.strip(), digest_size=12).digest()
        repeats += mark in seen
        seen.add(mark)
        moment = _moment(values)
        ordered = ordered and (moment == "" or moment >= last)
        last = moment or last
    return _Survey(whole.hexdigest()[:16], total, repeats, ordered, header)


def _checked_header(values: dict[str, Any], path: Path) -> dict[str, Any]:
    if values["citewire_archive"] != FORMAT:
        raise InputError(
            f"{path.name} has format {values['citewire_archive']!r}; this Citewire reads {FORMAT}: use a newer one"
        )
    return values


def _moment(values: dict[str, Any] | None) -> str:
    """``first_seen`` in a form that sorts by time; empty when it can't be read."""
    try:
        return _seen(values or {}).isoformat()
    except InputError:
        return ""


def _values_or_none(line: bytes) -> dict[str, Any] | None:
    try:
        return _values(line)
    except InputError:
        return None


def _values(line: bytes) -> dict[str, Any]:
    try:
        values = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise InputError(f"it is no JSON ({error})") from error
    if not isinstance(values, dict):
        raise InputError("it is JSON but no object; write {...} with first_seen, source and title")
    return values


def _string(values: dict[str, Any], name: str) -> str:
    """The value under ``name`` as a string, empty when absent or null. Raises InputError for lists and objects."""
    value = values.get(name)
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    raise InputError(f"`{name}` is {type(value).__name__}, not a string")


def _seen(values: dict[str, Any]) -> datetime:
    raw = _string(values, "first_seen")
    if not raw:
        raise InputError("it has no `first_seen`; write the time of the first sighting, like 2026-01-01T12:00:00Z")
    try:
        at = datetime.fromisoformat(raw)
    except ValueError as error:
        raise InputError(f"`first_seen` is {raw[:40]!r}; write it like 2026-01-01T12:00:00Z") from error
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)


def _entry(values: dict[str, Any], publisher: Publisher) -> Entry:
    """One line as an entry. Raises InputError when it has no time, or no words at all."""
    seen_at, problems = _seen(values), list[str]()
    title = one_line(_string(values, "title"))
    summary, text = _hypertext(_string(values, "summary")), _hypertext(_string(values, "text"))
    if not (title or summary or text):
        raise InputError("it has no words: `title`, `summary` and `text` are empty")
    written, guid = _string(values, "url"), _string(values, "guid")
    link = whole_link(written, None)
    if written and (link is None or not is_web(link)):
        problems.append(f"the link {written[:120]!r} is no web address and was left out")
        link = None
    raw = _string(values, "published")
    published, updated = read_claim(raw, seen_at, problems), read_claim(_string(values, "updated"), seen_at, problems)
    key = entry_key(f"archive:{publisher.id}", Marks(guid, link, title, day_of(published), summary + text))
    return Entry(
        id=entry_id(key, title, summary, text, raw),
        key=key,
        feed_id=f"archive:{publisher.id}",
        publisher_id=publisher.id,
        title=title,
        first_seen_at=seen_at,
        summary=summary,
        content=text,
        link=link,
        language=primary_tag(_string(values, "lang")),
        published_raw=raw or None,
        published_at=published,
        updated_at=updated,
        problems=tuple(problems),
    )


def _hypertext(text: str) -> str:
    """Text of an archive: markup is made harmless, plain text stays as it is (line breaks are its paragraphs)."""
    return safe_html(text) if "<" in text or "&" in text else text.strip()


def _kind(value: object) -> PublisherKind:
    """What the archive says the publisher is; unknown for anything that is none of our kinds."""
    try:
        return PublisherKind(str(value))
    except ValueError:
        return PublisherKind.UNKNOWN


def _publisher_of(values: dict[str, Any], publisher_id: str, name: str) -> Publisher:
    return Publisher(
        id=publisher_id,
        name=name,
        kind=_kind(values.get("publisher_kind") or "unknown"),
        country=_string(values, "country") or None,
        party=_string(values, "party") or None,
        homepage=_string(values, "homepage") or None,
    )


def _declared_publishers(header: dict[str, Any]) -> dict[str, Publisher]:
    """By the slug of the name, so that a line's ``source`` finds them; the id is the header's where it gives one."""
    declared = {}
    for values in header.get("publishers") or []:
        if isinstance(values, dict) and (name := one_line(_string(values, "name"))):
            row = {**values, "publisher_kind": values.get("kind")}
            declared[slug(name)] = _publisher_of(row, slug(_string(values, "id") or name), name)
    return declared
