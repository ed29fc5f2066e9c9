"""Rules on structure: sections with something in them, in an order that can be heard, and nothing of the machine."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise, zip_longest

from citewire.languages import get
from citewire.model import Verdict
from citewire.verify.block import BlockKind, Form
from citewire.verify.case import Case, at, short
from citewire.verify.citation import is_sentence
from citewire.verify.phrase import empty_links, remains
from citewire.verify.rule import RULES
from citewire.verify.strand import language_of

RESIDUE = re.compile(
    r"\{\{.*?\}\}|\{%.*?%\}|<%.*?%>|\$\{\w+\}|%\(\w+\)s|\[object Object\]|\bundefined\b(?! behaviou?r)|\bNaN\b"
    r"|\bLorem ipsum\b|\[(?:INSERT|TODO|TBD|NAME|DATE|PLACEHOLDER)[^\]]{0,30}\]|\bTODO:|&(?:amp|nbsp|quot|lt|gt|#\d+);"
    r"|\bAs an AI (?:language )?model\b|(?<![\w/.:#@-])[a-z]+(?:-and-[a-z]+|_[a-z]+(?:_[a-z]+)*)\b(?!\.\w)"
)
"""What a template, a placeholder, an encoder or a label of a category ("war-and-conflicts") leaves in prose."""
ORDINARY = re.compile(
    r"(?:back|black|hard|hit|hide|wait|rank|search|smash|stop|touch|cut|drag|point|plug|pick|rock|tried|tongue|cloak|"
    r"bread|brick|cat|cash|chalk|command|carrot|divide|duck|fire|food|hand|his|hook|husband|life|look|mom|nuts|ride|"
    r"shock|show|sit|stick|track|up|whole|wine|meat|mix|lock|gold|red|blue|green|white|bed|park|call|bait|slash|stop|"
    r"salt|sweet|wash|warts|mac|half|out|down|over|one|two|three|four|five|six|seven|eight|nine|ten)-and-\w+"
)
"""Compounds of prose that are written with "-and-"."""
PROSE, TAIL = 60, 40
"""Characters that prose has at least, and those that follow what a teaser leaves at most."""
TITLE_LINKS = re.compile(r"https?://\S{30,}$|www\.\S+$")


def empty_sections(case: Case) -> Iterator[Verdict]:
    """C701. Lines above the first sentence of plain text are a dek or a by-line rather than headings."""
    blocks = case.page.blocks
    said = case.page.form is not Form.TEXT
    for block, following in zip_longest(blocks, blocks[1:]):
        said = said or is_sentence(block)
        if block.kind is not BlockKind.HEADING or block.level <= 1 or not said:
            continue
        if following is None or (following.kind is BlockKind.HEADING and following.level <= block.level):
            yield RULES["C701"].finding("nothing stands under it", place=at(block), words=short(block.text))


def residue(case: Case) -> Iterator[Verdict]:
    """C703."""
    for block in case.page.blocks:
        if block.kind in {BlockKind.REFERENCE, BlockKind.APART}:
            continue
        found = next((each for each in RESIDUE.finditer(block.text) if not ORDINARY.fullmatch(each[0])), None)
        left = found or _remains(block.text, language_of(block, case.page))
        if left is not None:
            yield RULES["C703"].finding("a reader should not see it", place=at(block), words=left.group())


def _remains(text: str, language: str) -> re.Match[str] | None:
    """What a teaser left at the end of a paragraph, in two words or more: "Watch" alone may be a name."""
    found = [each for each in remains(language).finditer(text) if " " in each[0] or not get(language).spaced]
    return found[-1] if found and len(text) > PROSE and len(text) - found[-1].end() < TAIL else None


def heading_order(case: Case) -> Iterator[Verdict]:
    """C704: on pages that mark their headings."""
    if case.page.form is Form.TEXT:
        return
    headings = [block for block in case.page.blocks if block.kind is BlockKind.HEADING]
    if headings and not any(block.level == 1 for block in headings):
        yield RULES["C704"].finding("no heading of the first level", place=at(headings[0]), words=headings[0].text[:80])
    for before, block in pairwise(headings):
        if block.level > before.level + 1:
            explanation = f"level {block.level} after level {before.level}"
            yield RULES["C704"].finding(explanation, place=at(block), words=short(block.text))


def link_texts(case: Case) -> Iterator[Verdict]:
    """C705."""
    for block in case.page.blocks:
        for link in block.links:
            said = link.casefold().strip(" .…»›→>")
            if not said:
                yield RULES["C705"].finding("a link without words", place=at(block), words=block.text[:60])
            elif said in empty_links() or TITLE_LINKS.match(said):
                yield RULES["C705"].finding("it does not say where it leads", place=at(block), words=link[:60])
