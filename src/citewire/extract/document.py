"""An entry, with its page where there is one, to the next version of its document."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, replace
from datetime import datetime

from citewire.errors import InputError
from citewire.extract.page import read_page
from citewire.extract.words import clean_line, paragraphs_of
from citewire.model import Document, Entry, Page
from citewire.model.document import SEPARATOR
from citewire.protocols import LanguageIdentifier

KEY_DIGITS = 12
_OPENING = 400
"""Code points of the body that the language is told from, beside the headline: more changes nothing any more."""
LONGEST_HEADLINE = 1_000
"""Code points of a headline that are read (the longest of 26,589 entries has 244)."""
LONGEST_BODY = 200_000
"""Code points of a body that are read, about thirty thousand words: reading costs more than linearly."""
_WHOLE_PAGE = re.compile(r"<html[\s>]|<!doctype\s+html", re.IGNORECASE)
_AFTER_HEADLINE = re.compile(r"\s*(?:[.!?…:|]|[-–—](?=\s))\s*|$")


@dataclass(frozen=True, slots=True)
class _Reading:
    """Headline and paragraphs before they are one text, and what the page said beside them."""

    headline: str
    paragraphs: tuple[str, ...]
    published_at: datetime | None = None
    language: str | None = None
    problems: tuple[str, ...] = ()


def document_key(entry: Entry) -> str:
    """The key of the document that the entry makes: 12 hex digits, the same for all versions."""
    return entry.key[:KEY_DIGITS]


def document_of(
    entry: Entry, page: Page | None, *, language: LanguageIdentifier, previous: Document | None, at: datetime
) -> Document | None:
    """The next version of the entry's document, or None when its text is the same as in ``previous``.

    The body is the page's article where a page is given and readable and says more than the feed does; else the entry's
    content, else its summary. ``at`` is when the raw bytes came (aware UTC), unless the page says. Raises InputError
    for an entry without any words.
    """
    reading = _bounded(_read(entry, page))
    text = SEPARATOR.join(part for part in (reading.headline, *reading.paragraphs) if part)
    if not text:
        raise InputError(f"entry {entry.id} has no words: neither title nor text; nothing can be cited from it")
    if previous is not None and previous.text == text:
        return None
    key, version = document_key(entry), previous.version + 1 if previous is not None else 1
    opening = f"{reading.headline}\n{SEPARATOR.join(reading.paragraphs)[:_OPENING]}".strip()
    return Document(
        id=f"{key}-{version}",
        key=key,
        version=version,
        entry_id=entry.id,
        publisher_id=entry.publisher_id,
        headline=reading.headline,
        text=text,
        language=language.identify(opening, prior=entry.language or reading.language),
        first_seen_at=page.fetched_at if page is not None and previous is not None else entry.first_seen_at,
        fetched_at=page.fetched_at if page is not None else at,
        content_hash=hashlib.sha256(page.body if page is not None else canonical_bytes(entry)).hexdigest(),
        url=entry.link or (page.url if page is not None else None),
        published_at=entry.published_at or reading.published_at,
        updated_at=entry.updated_at,
        problems=(*entry.problems, *reading.problems),
    )


def canonical_bytes(entry: Entry) -> bytes:
    """The wording of an entry as JSON with sorted keys: what is hashed where there is no page."""
    wording = {
        "content": entry.content,
        "link": entry.link,
        "published": entry.published_raw,
        "summary": entry.summary,
        "title": entry.title,
    }
    return json.dumps(wording, ensure_ascii=True, sort_keys=True, separators=(",", ":")).encode("ascii")


def _bounded(reading: _Reading) -> _Reading:
    """Not more than anybody prints, and a problem that says so: the entry and its page are kept as they came."""
    headline, paragraphs, problems = _cut(reading.headline, LONGEST_HEADLINE), [], list(reading.problems)
    if headline != reading.headline:
        problems.append(f"the headline has {len(reading.headline)} characters: the first {len(headline)} are read")
    left = LONGEST_BODY
    for paragraph in reading.paragraphs:
        paragraphs.append(_cut(paragraph, left))
        left -= len(paragraph)
        if left <= 0:
            break
    if _length(reading) > LONGEST_BODY:
        problems.append(f"the text has {_length(reading)} characters: the first {LONGEST_BODY} are read")
    return replace(reading, headline=headline, paragraphs=tuple(paragraphs), problems=tuple(problems))


def _cut(words: str, most: int) -> str:
    """At most ``most`` code points, ended between two words where there are any."""
    if len(words) <= most:
        return words
    return words[: words.rfind(" ", 0, most + 1)] if " " in words[: most + 1].lstrip() else words[:most]


def _read(entry: Entry, page: Page | None) -> _Reading:
    own = _of_entry(entry)
    if page is None:
        return own
    try:
        found = _of_page(entry, page.body, page.url, page.content_type)
    except InputError as error:
        return _Reading(own.headline, own.paragraphs, problems=(f"{error}; the text is the feed's",))
    if _length(found) < _length(own):
        said = "the page says less than the feed (a paywall?); the text is the feed's"
        return _Reading(own.headline, own.paragraphs, found.published_at, found.language, (said,))
    return found


def _length(reading: _Reading) -> int:
    return sum(len(paragraph) for paragraph in reading.paragraphs)


def _of_entry(entry: Entry) -> _Reading:
    if _WHOLE_PAGE.search(entry.content, 0, 4096):
        return _of_page(entry, entry.content.encode("utf-8"), entry.link or "", "text/html; charset=utf-8")
    headline = clean_line(entry.title)
    paragraphs = paragraphs_of(entry.content) or paragraphs_of(entry.summary)
    return _Reading(headline, without_headline(headline, paragraphs))


def _of_page(entry: Entry, body: bytes, url: str, content_type: str | None) -> _Reading:
    found = read_page(body, url, content_type)
    headline = clean_line(entry.title) or found.headline
    paragraphs = without_headline(headline, found.paragraphs)
    return _Reading(headline, paragraphs, found.published_at, found.language)


def without_headline(headline: str, paragraphs: tuple[str, ...]) -> tuple[str, ...]:
    """The body without the headline at its very beginning, as a paragraph or as a sentence of the first one.

    "Fire in the port kills three" under the headline "Fire in the port" is no repetition: something else follows.
    """
    if not headline or not paragraphs or not paragraphs[0].casefold().startswith(headline.casefold()):
        return paragraphs
    first = paragraphs[0]
    end = _AFTER_HEADLINE.match(first, len(headline))
    if end is None and headline[-1] not in ".!?…":
        return paragraphs
    rest = first[end.end() if end else len(headline) :].strip()
    return (rest, *paragraphs[1:]) if rest else paragraphs[1:]
