"""Reads anybody's page into its parts: headline, paragraphs, items, headings, references, markers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import lxml.html

from citewire.errors import InputError
from citewire.verify.dates import DATE

MARKER = re.compile(r"\[(\d{1,4})\]")
REFERENCE = re.compile(r"^\s*\[(\d{1,4})\][:.]?\s+(.*)$")
MARKDOWN_HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
BULLET = re.compile(r"^\s*(?:[•*–-]|\d{1,3}[.)])\s+(.*)$")
ENDS = re.compile(r"[.!?…:;,][\"'”“»)]*(?:\s*\[\d+\])*$")
SKIP_LINK = re.compile(r"^skip to\b|^zum inhalt|^aller au contenu", re.IGNORECASE)
ELSEWHERE = re.compile(r"https?://|(?!#|[a-z][a-z0-9+.-]*:).", re.IGNORECASE)
"""A link to another page: not within this one, and none that writes mail or runs a script."""
LONGEST_HEADING, LONGEST_HEADLINE = 60, 160
HEADING_TAGS = ("h1", "h2", "h3", "h4", "h5", "h6")
APART = (
    "ancestor-or-self::*[self::nav or self::footer or self::form or self::script or self::style or self::template"
    " or (self::details and ancestor::header)]"  # folded away in the masthead: what the page says of itself
)


class BlockKind(StrEnum):
    """What a piece of a page is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    REFERENCE = "reference"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of a page. ``line`` counts from 1; ``level`` is that of a heading (1 to 6), else 0.

    ``number`` is a reference's; ``link`` whether the block links to another page. ``entry`` and ``fold`` are the lines
    where the entry (``article``) and the part to unfold (``details``) begin that the block stands in, 0 for none.
    """

    kind: BlockKind
    text: str
    line: int
    level: int = 0
    number: int = 0
    link: bool = False
    entry: int = 0
    fold: int = 0

    @property
    def markers(self) -> list[int]:
        """The numbers of the markers in the text, in order."""
        return [int(each) for each in MARKER.findall(self.text)]


@dataclass(frozen=True, slots=True)
class Page:
    """A page in its parts. ``headline`` is the first heading, None on a page without one."""

    name: str
    blocks: tuple[Block, ...]

    @property
    def headline(self) -> Block | None:
        return next((block for block in self.blocks if block.kind is BlockKind.HEADING), None)

    @property
    def statements(self) -> list[Block]:
        """Paragraphs and items: what the page says."""
        return [block for block in self.blocks if block.kind in {BlockKind.PARAGRAPH, BlockKind.ITEM}]

    @property
    def references(self) -> list[Block]:
        """The entries of its list of references."""
        return [block for block in self.blocks if block.kind is BlockKind.REFERENCE]


def read_page(data: bytes, name: str) -> Page:
    """The page in ``data``: HTML when it looks like it, else text or Markdown. Raises InputError when it is empty."""
    text = data.decode("utf-8", errors="replace")
    if not text.strip():
        raise InputError(f"{name} is empty: there is nothing to check")
    blocks = _html(data) if re.search(r"<(?:html|body|p|article|h1|div)\b", text, re.IGNORECASE) else _text(text)
    return Page(name, tuple(blocks))


def _text(text: str) -> Iterator[Block]:
    first = True
    for line, raw in enumerate(text.splitlines(), 1):
        words = raw.strip()
        if not words or SKIP_LINK.match(words):
            continue
        yield _text_block(raw, words, line, first=first)
        first = False


def _text_block(raw: str, words: str, line: int, *, first: bool) -> Block:
    linked = "http://" in words or "https://" in words
    if match := REFERENCE.match(raw):
        return Block(BlockKind.REFERENCE, match[2], line, number=int(match[1]), link=linked)
    if match := MARKDOWN_HEADING.match(raw):
        return Block(BlockKind.HEADING, match[2], line, level=len(match[1]))
    if match := BULLET.match(raw):
        return Block(BlockKind.ITEM, match[1], line, link=linked)
    # Plain text marks no headings: the first line is one, and so is a line that is no sentence and no date; a long one
    # is a headline or a dek, a short one heads a section.
    if first or (len(words) <= LONGEST_HEADLINE and not ENDS.search(words.rstrip(":")) and not DATE.search(words)):
        return Block(BlockKind.HEADING, words, line, level=1 if first or len(words) > LONGEST_HEADING else 2)
    return Block(BlockKind.PARAGRAPH, words, line, link=linked)


def _html(data: bytes) -> Iterator[Block]:
    root = lxml.html.document_fromstring(data)
    for element in root.iter("h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "blockquote"):
        if element.xpath(APART) or (element.tag == "li" and element.xpath(".//p|.//h2|.//h3|.//article")):
            continue
        words = " ".join(element.text_content().split())
        if words:
            yield _html_block(element, words)


def _html_block(element: lxml.html.HtmlElement, words: str) -> Block:
    link = any(ELSEWHERE.match(href) for href in element.xpath(".//a/@href"))
    entry, fold = _line_of(element, "article"), _line_of(element, "details")

    def block(kind: BlockKind, text: str = words, level: int = 0, number: int = 0) -> Block:
        return Block(kind, text, element.sourceline or 0, level, number, link, entry, fold)

    if element.tag in HEADING_TAGS:
        return block(BlockKind.HEADING, level=int(element.tag[1]))
    if element.tag != "li":
        return block(BlockKind.PARAGRAPH)
    value = element.get("value") or ""
    if value.isdigit() and "reference" in " ".join(element.xpath("ancestor-or-self::*/@class|ancestor::*/@id")):
        return block(BlockKind.REFERENCE, number=int(value))
    if match := REFERENCE.match(words):
        return block(BlockKind.REFERENCE, match[2], number=int(match[1]))
    return block(BlockKind.ITEM)


def _line_of(element: lxml.html.HtmlElement, tag: str) -> int:
    return next((around.sourceline or 0 for around in element.iterancestors(tag)), 0)
