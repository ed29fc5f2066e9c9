"""What a page says of itself for machines: schema.org ``LiveBlogPosting`` or another article, as JSON-LD.

It gives the page's day where its text names none, the day that belongs to an entry's time, and, where a script writes
the page and the HTML holds no text, the entries themselves.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

ARTICLES = ("LiveBlogPosting", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BlogPosting", "Article")
"""Types of schema.org that are a page, the most telling first."""


@dataclass(frozen=True, slots=True)
class Posted:
    """One ``liveBlogUpdate``; ``headline`` and ``body`` are empty and ``at`` is None where it has none."""

    headline: str
    body: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Posting:
    """The page's own account of itself. ``at`` is when it was last changed, else published, None where it says
    neither; ``line`` where it stands."""

    headline: str
    description: str
    language: str
    at: datetime | None
    updates: tuple[Posted, ...]
    line: int

    def time_of(self, clock: str) -> datetime | None:
        """The one entry's time that a clock of its zone shows as ``17:30``; None where none or several days have it."""
        found = [each.at for each in self.updates if each.at is not None and f"{each.at:%H:%M}" == clock]
        return found[0] if found and len({each.date() for each in found}) == 1 else None


def posting_in(root: Any) -> Posting | None:
    """The first live blog that the page describes, else its first article; None without any."""
    found = [
        (ARTICLES.index(kind), thing, script.sourceline or 1)
        for script in root.iter("script")
        if "ld+json" in (script.get("type") or "")
        for thing in _things(_parsed(script.text or ""))
        for kind in _kinds(thing)
    ]
    if not found:
        return None
    _, thing, line = min(found, key=lambda each: each[0])
    updates = _listed(thing.get("liveBlogUpdate"))
    return Posting(
        headline=_words(thing.get("headline") or thing.get("name")),
        description=_words(thing.get("description")),
        language=_words(thing.get("inLanguage")),
        at=_time(thing.get("dateModified")) or _time(thing.get("datePublished")),
        updates=tuple(_posted(each) for each in updates if isinstance(each, Mapping)),
        line=line,
    )


def _posted(update: Mapping[str, Any]) -> Posted:
    body = update.get("articleBody") or update.get("text")
    at = _time(update.get("datePublished")) or _time(update.get("dateModified"))
    return Posted(_words(update.get("headline")), body if isinstance(body, str) else "", at)


def _parsed(text: str) -> Any:
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _things(value: Any) -> Iterator[Mapping[str, Any]]:
    """What a script describes: one thing, a list, or a graph."""
    for each in _listed(value):
        if isinstance(each, Mapping):
            yield each
            yield from (part for part in _listed(each.get("@graph")) if isinstance(part, Mapping))


def _kinds(thing: Mapping[str, Any]) -> list[str]:
    return [kind for kind in _listed(thing.get("@type")) if kind in ARTICLES]


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _words(value: Any) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""


def _time(value: Any) -> datetime | None:
    """ISO 8601 as schema.org has it; None for anything else."""
    try:
        return datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def written(at: datetime) -> str:
    """``2031-03-04, 17:30 +01:00``; a time without an offset says none."""
    return f"{at:%Y-%m-%d, %H:%M}{f' {at.isoformat()[-6:]}' if at.tzinfo is not None else ''}"
