"""``Case``: a page with all that it is held against, and its lead apart from its body."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import takewhile

from citewire.knowledge.offices import Offices
from citewire.verify.block import Block, BlockKind, Page
from citewire.verify.dates import TIME
from citewire.verify.reading import Reading
from citewire.verify.statement import Rarity, Statement, statements
from citewire.verify.strand import ReadStrand

LONGEST_LEAD = 8
"""Blocks that headline, dek and teaser may be together, repeated ones counted."""

Nearness = Callable[[str, Sequence[str]], Sequence[float]]
"""How near each of several texts is to one, -1..1, whatever their languages (cosines of their vectors)."""


@dataclass(frozen=True)
class Grounds:
    """What a page is held against besides itself; whatever is absent is left unchecked.

    ``readings`` are what was read in it, language by language; ``offices`` with ``as_of`` tell who held which office on
    the day for which the page counts. ``sources`` are the cited texts by the number of the reference, ``titles`` what
    was read in the words of the references, language by language. ``nearness`` finds, among texts of another language,
    the one that is most likely about the same; it decides nothing else.
    """

    readings: tuple[ReadStrand, ...] = ()
    offices: Offices | None = None
    as_of: date | None = None
    sources: Mapping[int, Reading] = field(default_factory=dict)
    titles: tuple[ReadStrand, ...] = ()
    nearness: Nearness | None = None


@dataclass(frozen=True)
class Case:
    """One page, to be checked."""

    page: Page
    grounds: Grounds = field(default_factory=Grounds)

    @cached_property
    def lead(self) -> tuple[Block, ...]:
        """Headline, dek and teaser: what stands before the first section, entry, time or citation. Where nothing would
        be left below, only the headings at the top."""
        blocks = self.page.blocks[:LONGEST_LEAD]
        found = tuple(takewhile(_leads, blocks))
        if any(block in self.page.statements for block in self.page.blocks[len(found) :]):
            return found
        return tuple(takewhile(lambda block: block.kind is BlockKind.HEADING, blocks))

    @cached_property
    def body(self) -> tuple[Block, ...]:
        """The rest of the page, without references."""
        rest = self.page.blocks[len(self.lead) :]
        return tuple(block for block in rest if block.kind not in {BlockKind.REFERENCE, BlockKind.APART})

    def in_lead(self, block: Block) -> bool:
        """Whether a block is among headline, dek and teaser."""
        return block in self._leading

    @cached_property
    def _leading(self) -> frozenset[Block]:
        return frozenset(self.lead)

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """Every sentence of the page that was read."""
        return statements(self.readings)

    @cached_property
    def rarity(self) -> Rarity:
        """How rare on the page is what its sentences say."""
        return Rarity(self.statements)

    @property
    def readings(self) -> Iterator[ReadStrand]:
        """What was read in the page, language by language."""
        return iter(self.grounds.readings)


def _leads(block: Block) -> bool:
    if block.entry or block.markers or block.kind in {BlockKind.ITEM, BlockKind.REFERENCE}:
        return False
    if block.kind is BlockKind.HEADING:
        return block.level <= 1
    return TIME.search(block.text[:30]) is None


def at(block: Block | None) -> str:
    """A block's place, as verdicts name it."""
    return f"line {block.line}" if block is not None else "line 1"


def short(text: str, most: int = 80) -> str:
    """The beginning of a text in whole words, with an ellipsis where something is left out."""
    cut = text[:most].rpartition(" ")[0] or text[:most]
    return text if len(text) <= most else f"{cut} …"
