"""Text and Markdown to blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from citewire.languages import skip_link
from citewire.verify.block import ADDRESS, CITED, LIST_NAMES, REFERENCE, Block, BlockKind
from citewire.verify.dates import DATE, TIME

MARKDOWN_HEADING = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
BULLET = re.compile(r"^\s*(?:[•*–-]|\d{1,3}[.)])\s+(.*)$")
NUMBERED = re.compile(r"^\s*(\d{1,4})[.)]\s+(.*)$")
ENDS = re.compile(r"[.!?…:;,][\"'”“»)]*(?:\s*\[\d+\])*$")
LONGEST_HEADING, LONGEST_HEADLINE = 60, 160


LINK = re.compile(r"(?<!!)\[([^\]\n]+)\]\((?:https?://|[^)#\s:]+\.)[^)\s]*\)")
"""A link as Markdown writes it, to another page."""


def is_markdown(text: str) -> bool:
    """Whether any line is a heading as Markdown writes it."""
    return any(MARKDOWN_HEADING.match(line) for line in text.splitlines())


def plain_blocks(text: str) -> Iterator[Block]:
    """A block for each line that has words, the first of them a heading.

    A numbered line under a heading that names the references is one of them.
    """
    first, listed = True, False
    for line, raw in enumerate(text.splitlines(), 1):
        words = raw.strip()
        if not words or skip_link().match(words):
            continue
        block = _block(raw, words, line, first=first)
        if block.kind is BlockKind.HEADING:
            listed = LIST_NAMES.match(block.text) is not None
        if listed and block.kind is BlockKind.ITEM and (match := NUMBERED.match(raw)):
            block = replace(block, kind=BlockKind.REFERENCE, number=int(match[1]))
        yield block
        first = False


def _block(raw: str, words: str, line: int, *, first: bool) -> Block:
    links, addresses = tuple(LINK.findall(words)), tuple(ADDRESS.findall(words))
    block = _bare(LINK.sub(r"\1", raw), LINK.sub(r"\1", words), line, first=first)
    return replace(block, link=bool(links or addresses), links=links, addresses=addresses)


def _bare(raw: str, words: str, line: int, *, first: bool) -> Block:
    if match := REFERENCE.match(raw):
        return Block(BlockKind.REFERENCE, match[2], line, number=int(match[1]))
    if match := MARKDOWN_HEADING.match(raw):
        return Block(BlockKind.HEADING, match[2], line, level=len(match[1]))
    if match := BULLET.match(raw):
        return Block(BlockKind.ITEM, match[1], line)
    # Plain text marks no headings: the first line is one, and so is a line that is no sentence and no date; a long one
    # is a headline or a dek, a short one heads a section. A line that cites says something.
    if first or (len(words) <= LONGEST_HEADLINE and not _says(words)):
        return Block(BlockKind.HEADING, words, line, level=1 if first or len(words) > LONGEST_HEADING else 2)
    return Block(BlockKind.PARAGRAPH, words, line)


def _says(words: str) -> bool:
    """Whether a line is a sentence, a date, a time of day, or a statement with its marker."""
    said = ENDS.search(words.rstrip(":")) or DATE.search(words) or CITED.search(words)
    return bool(said or TIME.fullmatch(words))
