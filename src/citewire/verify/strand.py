"""A page as a reader of documents sees it: its words as one document for each language, and what was read in them.

This room does not read itself: it lays the page out (``strands``), is handed what was read, and leads every span of
that back to the block of the page in which it stands.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime

from citewire.model import Annotations, Document, Span
from citewire.model.document import SEPARATOR
from citewire.verify.block import MARKER, Block, BlockKind, Page
from citewire.verify.guess import guessed

LABEL = 160
"""Characters of the longest line that dates what follows; a date in a longer one may be that of anything."""


@dataclass(frozen=True, slots=True)
class Strand:
    """The blocks of a page in one language, as one document. ``starts`` are where each begins in its text; markers
    such as [3] are blanks there, so that every other letter keeps its place in the block."""

    document: Document
    blocks: tuple[Block, ...]
    starts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ReadStrand:
    """A strand with what was read in it."""

    strand: Strand
    annotations: Annotations

    @property
    def text(self) -> str:
        """The text that the spans count in."""
        return self.strand.document.text

    @property
    def language(self) -> str:
        """The strand's language, a BCP 47 primary tag."""
        return self.strand.document.language

    def block_of(self, span: Span) -> Block:
        """The block in which a span begins."""
        return self.strand.blocks[max(0, bisect_right(self.strand.starts, span.start) - 1)]

    def words(self, span: Span) -> str:
        """The words of a span, on one line."""
        return " ".join(span.of(self.text).split())


def strands(page: Page, at: datetime) -> tuple[Strand, ...]:
    """The page's words by language, in the order in which the languages first occur; references are not among them,
    since their titles are other people's words. ``at`` (aware) is when the page counts as published."""
    grouped: dict[str, list[Block]] = {}
    for block in page.blocks:
        if block.kind not in {BlockKind.REFERENCE, BlockKind.APART}:
            grouped.setdefault(language_of(block, page), []).append(block)
    return tuple(_strand(page.name, tag, blocks, at) for tag, blocks in grouped.items())


def titles(page: Page, at: datetime) -> tuple[Strand, ...]:
    """The words of the references by language: the one that is declared for them, or that they look like."""
    grouped: dict[str, list[Block]] = {}
    for block in page.references:
        tag = block.language or guessed([block])
        grouped.setdefault(language_of(block, page) if tag == "und" else tag, []).append(block)
    return tuple(_strand(page.name, tag, blocks, at) for tag, blocks in grouped.items())


def day_of(readings: Iterable[ReadStrand]) -> date | None:
    """The day that the page gives itself: the first full date in a line that can be its label; None without one."""
    for reading in readings:
        for expression in reading.annotations.times:
            meaning = expression.meaning
            label = len(reading.block_of(expression.span).text) <= LABEL
            if label and meaning.year and meaning.month and meaning.day:
                return date(meaning.year, meaning.month, meaning.day)
    return None


def language_of(block: Block, page: Page) -> str:
    """The primary tag of a block's language."""
    return (block.language or page.language).lower().replace("_", "-").partition("-")[0]


def _strand(name: str, tag: str, blocks: list[Block], at: datetime) -> Strand:
    texts = [MARKER.sub(lambda match: " " * len(match[0]), block.text) for block in blocks]
    text = SEPARATOR.join(texts)
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    document = Document(f"{digest[:12]}-1", digest[:12], 1, name, name, "", text, tag, at, at, digest)
    return Strand(document, tuple(blocks), tuple(_starts(texts)))


def _starts(texts: Iterable[str]) -> Iterator[int]:
    start = 0
    for text in texts:
        yield start
        start += len(text) + len(SEPARATOR)
