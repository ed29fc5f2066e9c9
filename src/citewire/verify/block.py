"""The parts of a page, whatever it was written in: headline, paragraphs, items, headings, references, markers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from citewire.verify.posting import Posting

MARKER = re.compile(r"\[(\d{1,4})\]")
CITED = re.compile(r"\[\d{1,4}\]\W*$")
"""What a line ends with that cites."""
REFERENCE = re.compile(r"^\s*\[(\d{1,4})\][:.]?\s+(.*)$")

ADDRESS = re.compile(r"https?://[^\s<>\"')\]]+")
LIST_NAMES = re.compile(
    r"^\W*(?:references|sources|footnotes|endnotes|quellen|quellenverzeichnis|einzelnachweise|belege|nachweise|fußnoten"
    r"|références|notes et références|fuentes|referencias|источники|примечания|джерела|примітки"
    r"|źródła|przypisy)\W*$",
    re.IGNORECASE,
)
"""Headings under which a numbered list is the list of references."""


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
    ``language`` is the BCP 47 tag declared for its first words, "" where only the page's language is known. ``links``
    are the words of its links to other pages, in order. ``quoted`` are its first words where
    the page marks them as somebody else's.
    ``addresses`` are where its links lead, as written, and those that are written out.
    """

    kind: BlockKind
    text: str
    line: int
    level: int = 0
    number: int = 0
    link: bool = False
    entry: int = 0
    fold: int = 0
    language: str = ""
    links: tuple[str, ...] = ()
    quoted: str = ""
    addresses: tuple[str, ...] = ()

    @property
    def markers(self) -> list[int]:
        """The numbers of the markers in the text, in order."""
        return [int(each) for each in MARKER.findall(self.text)]


class Form(StrEnum):
    """What a page is written in; text marks no headings, so that they are guessed."""

    HTML = "html"
    MARKDOWN = "markdown"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Page:
    """A page in its parts, of which there is at least one. ``headline`` is the first heading, None without one.

    ``language`` is a BCP 47 tag: the one that the page declares, else what its words look like, else ``und``.
    ``posting`` is what the page says of itself for machines, None where it says nothing.
    """

    name: str
    blocks: tuple[Block, ...]
    language: str = "und"
    form: Form = Form.TEXT
    posting: Posting | None = None

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
