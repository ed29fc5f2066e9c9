"""A folder of saved web pages as an archive: each file is one page, its outlet and date are what the page declares."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from citewire.errors import InputError
from citewire.ingest.charset import decode
from citewire.ingest.clean import is_web, one_line
from citewire.ingest.dates import read_date, too_early
from citewire.ingest.identity import Marks, day_of, entry_id, entry_key, slug
from citewire.ingest.parse import primary_tag
from citewire.model import Entry, Publisher

# A fixed end instead of the clock, and no date that isn't declared: the same page is the same for ever.
_DATES = {"original_date": True, "extensive_search": False, "max_date": "2100-01-01"}
_FULL_TIME = re.compile(
    r"""article:published_time["'][^<>]*?content=["']([^"']{11,40})|"datePublished"\s*:\s*"([^"]{11,40})\"""",
    re.IGNORECASE,
)
_PAGES = {".html", ".htm", ".xhtml"}


class FolderArchive:
    """HTML files below a folder. A page's own date is when it counts as seen; one without a date comes first, with the
    time of the file. All pages are looked at once for their dates, one at a time."""

    def __init__(self, path: Path) -> None:
        self._root = path
        self._files = sorted((each for each in path.rglob("*") if _is_page(each)), key=lambda each: each.as_posix())
        if not self._files:
            raise InputError(f"there are no HTML files below {path}: save the pages there as .html")
        hashes = [hashlib.sha256(each.read_bytes()).hexdigest() for each in self._files]
        names = [each.relative_to(path).as_posix() for each in self._files]
        self.id: str = hashlib.sha256(
            "\n".join(f"{n}\0{h}" for n, h in zip(names, hashes, strict=True)).encode()
        ).hexdigest()[:16]
        self.name: str = path.name
        self.total: int | None = len(self._files)
        self.repeats: int = len(hashes) - len(set(hashes))
        self.problems: list[str] = []
        self._publishers: dict[str, Publisher] = {}

    def publishers(self) -> dict[str, Publisher]:
        """By id: those that pages have named so far."""
        return dict(self._publishers)

    def entries(self) -> Iterator[Entry]:
        """One entry a page, by date; ``content`` is the page's whole HTML, which the reader of documents cuts out."""
        self.problems.clear()
        dated = sorted((self._seen_at(file), index) for index, file in enumerate(self._files))
        for seen_at, index in dated:
            file = self._files[index]
            try:
                yield self._entry(file, seen_at)
            except (InputError, OSError) as error:
                self.problems.append(f"{file.relative_to(self._root).as_posix()}: {error}")

    def _seen_at(self, file: Path) -> datetime:
        at, _ = _date(_metadata(*_decoded(file)))
        return at or datetime.fromtimestamp(int(file.stat().st_mtime), UTC)

    def _entry(self, file: Path, seen_at: datetime) -> Entry:
        text, problems = _decoded(file)
        about = _metadata(text, problems)
        title = one_line(about.get("title") or "")
        if not title:
            raise InputError("no headline can be found in it; is it a saved article?")
        link = about.get("url") if is_web(about.get("url") or "") else None
        publisher = self._publisher(about)
        at, problem = _date(about)
        key = entry_key(f"archive:{publisher.id}", Marks(link=link, title=title, day=day_of(at)))
        return Entry(
            id=entry_id(key, title, text),
            key=key,
            feed_id=f"archive:{publisher.id}",
            publisher_id=publisher.id,
            title=title,
            first_seen_at=seen_at,
            content=text,
            link=link,
            language=primary_tag(about.get("language")),
            published_raw=about.get("date"),
            published_at=at,
            problems=tuple(sentence for sentence in (*problems, problem) if sentence),
        )

    def _publisher(self, about: dict[str, Any]) -> Publisher:
        name = one_line(about.get("sitename") or about.get("hostname") or "") or "unknown outlet"
        publisher = Publisher(id=slug(name), name=name)
        return self._publishers.setdefault(publisher.id, publisher)


def _is_page(path: Path) -> bool:
    return path.is_file() and path.suffix.lower() in _PAGES


def _decoded(file: Path) -> tuple[str, tuple[str, ...]]:
    text, problems = decode(file.read_bytes())
    return text, tuple(problem.replace("the feed", "the page") for problem in problems)


def _metadata(text: str, _problems: tuple[str, ...] = ()) -> dict[str, Any]:
    """What the page declares of itself, by trafilatura: title, url, hostname, sitename, date, language."""
    from trafilatura import extract_metadata  # noqa: PLC0415 - half a second to load; polling never needs it

    try:
        found = extract_metadata(text, date_config=dict(_DATES))
    except Exception as error:
        raise InputError(f"it can't be read as HTML ({error})") from error
    about: dict[str, Any] = {} if found is None else dict(found.as_dict())
    full = _FULL_TIME.search(text)
    if full:  # the library keeps only the day
        about["date"] = full[1] or full[2]
    return about


def _date(about: dict[str, Any]) -> tuple[datetime | None, str | None]:
    raw = about.get("date")
    if not raw:
        return None, "the page declares no date; the time of its file stands instead"
    at, problem = read_date(raw)
    early = too_early(at) if at is not None else None
    return (at, problem) if early is None else (None, early)
