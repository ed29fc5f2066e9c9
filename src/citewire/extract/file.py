"""A file that a person names (``citewire brief FILE...``) to an entry, and its page where it is HTML."""

from __future__ import annotations

import codecs
import hashlib
import re
from datetime import UTC, datetime
from pathlib import PurePath

from citewire.errors import InputError
from citewire.extract.page import PageText, read_page
from citewire.extract.words import clean_line
from citewire.languages import skip_link
from citewire.model import Entry, Page, Publisher

_PAGES = {".html", ".htm", ".xhtml"}
_TEXTS = {".txt", ".md", ".markdown", ".text"}
_FENCE = re.compile(r"\A\s*---[ \t]*\n(.*?)\n---[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^([A-Za-z_]+)[ \t]*:[ \t]*(.+?)[ \t]*$", re.MULTILINE)
_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\n]*\)")
_EMPHASIS = re.compile(r"(\*\*|__|\*|`)(?=\S)(.+?)(?<=\S)\1")
_LINE_MARK = re.compile(r"^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?)", re.MULTILINE)
_LIST_MARK = re.compile(r"^[ \t]*(?:[-*+]|\d{1,2}\.)[ \t]+", re.MULTILINE)
_LOOKS_LIKE_HTML = re.compile(
    r"\A\s*<(?!https?:)[a-z!?/]|<(?:!doctype html|html|head|body|article|h[1-6]|p|div)\b", re.IGNORECASE
)
_HEAD = 65536
"""Bytes at the beginning in which a page shows that it is one."""
_LONGEST_TITLE = 250
"""Code points in a first line that may still be a headline (the longest of 26,589 entries has 244)."""
_SENTENCE_END = re.compile(r"\w{2}[.!?][\"'”“»)]*(?:\s|$)")
_ITEM = re.compile(r"^[ \t]*[•‣▪●◦][ \t]+", re.MULTILINE)
"""A bullet that a plain text may have before an item of a list; a dash may as well begin somebody's words."""
_SLUG = re.compile(r"[^\w]+")
FEED_ID = "file"


def entry_of_file(name: str, data: bytes, seen_at: datetime) -> tuple[Entry, Page | None, Publisher]:
    """The entry that a file makes: HTML (with its page) by what it declares of itself; plain text and Markdown by its
    first line as headline and the rest as text; and its publisher, by the name that the file gives.

    A text may begin with lines between two ``---``: ``title``, ``source``, ``url``, ``published``, ``lang``. Without a
    source the publisher is the file. ``seen_at`` is aware UTC. Raises InputError for other kinds and empty files.
    """
    suffix = PurePath(name).suffix.lower()
    if suffix in _PAGES:
        return _of_page(name, data, seen_at)
    if suffix in _TEXTS:
        return _of_text(name, _text(name, data), seen_at, markdown=suffix in {".md", ".markdown"})
    raise InputError(f"{name} is none of .html, .txt and .md; save it as one of these")


def entry_of_input(
    name: str, data: bytes, seen_at: datetime, content_type: str | None = None
) -> tuple[Entry, Page | None, Publisher]:
    """As ``entry_of_file``, for bytes that need not have a telling name (standard input, an address): HTML where they
    look like it, else text or Markdown. ``content_type`` is what a server said. Raises InputError for anything else.
    """
    if not data.strip():
        raise InputError(f"{name} is empty; give a text or a page")
    if b"\0" in data[:_HEAD] and not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise InputError(f"{name} is not a text (it has bytes that no text has); give HTML, plain text or Markdown")
    suffix = PurePath(name).suffix.lower()
    if suffix not in _TEXTS and _LOOKS_LIKE_HTML.search(data[:_HEAD].decode("utf-8", "replace")):
        return _of_page(name, data, seen_at, content_type)
    return _of_text(name, _text(name, data), seen_at, markdown=suffix not in {".txt", ".text"})


def _of_page(
    name: str, data: bytes, seen_at: datetime, content_type: str | None = None
) -> tuple[Entry, Page, Publisher]:
    url = _canonical(data) or (name if name.startswith(("http://", "https://")) else "")
    found: PageText = read_page(data, url or name, content_type)
    digest = hashlib.sha256(data).hexdigest()
    key = _digest("file", url or name)
    publisher = _publisher(found.site_name, name)
    entry = Entry(
        id=_digest(key, digest),
        key=key,
        feed_id=FEED_ID,
        publisher_id=publisher.id,
        title=found.headline,
        first_seen_at=seen_at,
        link=url or None,
        language=found.language,
        published_at=found.published_at,
    )
    return entry, Page(entry.id, url or name, seen_at, data, content_type, digest), publisher


def _of_text(name: str, text: str, seen_at: datetime, *, markdown: bool) -> tuple[Entry, None, Publisher]:
    fence = _FENCE.match(text)
    fields = {key.lower(): value.strip("\"'") for key, value in _FIELD.findall(fence[1])} if fence else {}
    body = text[fence.end() :] if fence else text
    body = _without_marks(body) if markdown else body
    title, rest = _title(_without_skip_link(body.strip()))
    if fields.get("title"):
        title, rest = fields["title"], body
    if not any(character.isalnum() for character in title + rest):
        raise InputError(f"{name} has no words; write the headline in its first line")
    problems: list[str] = []
    key = _digest("file", fields.get("url") or name)
    publisher = _publisher(fields.get("source"), name)
    entry = Entry(
        id=_digest(key, text),
        key=key,
        feed_id=FEED_ID,
        publisher_id=publisher.id,
        title=clean_line(title),
        first_seen_at=seen_at,
        content=_as_text(rest),
        link=fields.get("url"),
        language=fields.get("lang"),
        published_raw=fields.get("published"),
        published_at=_time(fields.get("published"), problems),
        problems=tuple(problems),
    )
    return entry, None, publisher


def _title(body: str) -> tuple[str, str]:
    """The headline and the rest; no headline where the text begins with a paragraph of several sentences."""
    first, _, rest = body.partition("\n")
    if len(first) > _LONGEST_TITLE or len(_SENTENCE_END.findall(first)) > 1:
        return "", body
    return first, rest


def _without_skip_link(body: str) -> str:
    first, _, rest = body.partition("\n")
    return rest.strip() if skip_link().match(first) else body


def _text(name: str, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        raise InputError(f"{name} is not UTF-8 text (byte {error.start}); save it as UTF-8") from error


def _without_marks(text: str) -> str:
    """Markdown's commonest marks taken off: headings, quotations, emphasis, links (their words stay);
    each item of a list becomes a paragraph."""
    return _EMPHASIS.sub(r"\2", _LINK.sub(r"\1", _LIST_MARK.sub("\n", _LINE_MARK.sub("", text))))


def _as_text(text: str) -> str:
    """Paragraphs on one line each: in a text file a line may be broken anywhere; a blank line ends a paragraph, and so
    does the next item of a list."""
    blocks = (block for part in re.split(r"\n\s*\n", text) for block in _ITEM.split(part))
    return "\n".join(" ".join(block.split()) for block in blocks if block.strip())


def _time(claim: str | None, problems: list[str]) -> datetime | None:
    if not claim:
        return None
    try:
        at = datetime.fromisoformat(claim)
    except ValueError:
        problems.append(f"the date {claim[:40]!r} can't be read; write it like 2026-01-01T12:00:00Z")
        return None
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)


def _canonical(data: bytes) -> str | None:
    """The address that the page declares as its own."""
    head = data[:65536].decode("utf-8", "replace")
    for tag in re.findall(r"<(?:link|meta)\b[^>]*>", head, re.IGNORECASE):
        if re.search(r"""rel=["']?canonical|property=["']?og:url""", tag, re.IGNORECASE):
            match = re.search(r"""(?:href|content)\s*=\s*["']?(https?://[^"'\s>]+)""", tag, re.IGNORECASE)
            if match:
                return match[1]
    return None


def _publisher(source: str | None, name: str) -> Publisher:
    """The publisher that a file names, by that very name; a file that names none is its own."""
    written = clean_line(source or "")
    slug = _SLUG.sub("-", (written or name).casefold()).strip("-")
    return Publisher(slug or "file", written or PurePath(name).name)


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
