"""Rules on headline, dek and teaser: they say no more than the body, and no surer."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citewire import languages
from citewire.model import EntityKind, Mention, Verdict
from citewire.text.typography import folded
from citewire.verify.block import Block, BlockKind, Page
from citewire.verify.case import Case, at, short
from citewire.verify.citation import LEAST, SENTENCE
from citewire.verify.retouched import Touch, comparable, retouched
from citewire.verify.rule import RULES
from citewire.verify.sentence import QUOTED
from citewire.verify.statement import Statement
from citewire.verify.strand import ReadStrand

ELLIPSIS = re.compile(r"(?:\.\.\.|…)$")
MARKERS = re.compile(r"(?:\s*\[\d+\])*\s*$")
NAMED = frozenset({EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION})
OTHERWISE = {"C301": "C202", "C606": "C202", "C402": "C401"}
"""The rule for a lead beside its own page, by the one for a statement beside what it cites."""


def quotations(case: Case) -> Iterator[Verdict]:
    """C201."""
    page = case.page
    headings = _cited_headings(page)
    cited = frozenset(headings)
    own = [block for block in page.blocks if block.kind is BlockKind.HEADING and block not in cited]
    if not any(QUOTED.search(block.text) for block in own):
        return
    body = folded(" ".join(block.text for block in (*page.statements, *headings)))
    seen: set[str] = set()
    for block in own:
        for quoted in QUOTED.findall(block.text):
            if quoted not in seen and folded(quoted) not in body:
                seen.add(quoted)
                yield RULES["C201"].finding("nobody in the text says these words", place=at(block), words=quoted)


def _cited_headings(page: Page) -> list[Block]:
    """Headings of entries with a citation in the line below: statements themselves, from the page alone."""
    pairs = zip(page.blocks, page.blocks[1:], strict=False)
    return [
        block
        for block, below in pairs
        if block.kind is BlockKind.HEADING and block.entry and below.entry == block.entry and below.markers
    ]


def unknown(case: Case) -> Iterator[Verdict]:
    """C202: a name of the lead that the body doesn't have."""
    told = {
        mention.entity_id for reading, mention in _mentions(case) if not case.in_lead(reading.block_of(mention.span))
    }
    if not told:
        return
    words = {_surname(identity) for identity in told}
    seen: set[str] = set()
    for reading, mention in _mentions(case):
        block = reading.block_of(mention.span)
        known = mention.entity_id in told or _surname(mention.entity_id) in words or mention.entity_id in seen
        if case.in_lead(block) and mention.kind in NAMED and not known and not _stands_in(case, mention.name):
            seen.add(mention.entity_id)
            yield RULES["C202"].finding("the text below does not name it", place=at(block), words=mention.name)


def otherwise(case: Case) -> Iterator[Verdict]:
    """C202 and C401: a lead in the words of the text, but for a name or a number."""
    seen: set[Block] = set()
    for lead in case.statements:
        if not case.in_lead(lead.block) or lead.block in seen:
            continue
        touched = list(_touched(lead, case))
        if touched and not any(folded(touched[0][1].words) in folded(each.words) for each, _ in touched):
            seen.add(lead.block)
            each, touch = touched[0]
            explanation = f"{at(each.block)} has “{touch.instead}” there"
            yield RULES[OTHERWISE[touch.code]].finding(explanation, place=at(lead.block), words=touch.words)


def _touched(lead: Statement, case: Case) -> Iterator[tuple[Statement, Touch]]:
    """The statements of the text that have all words of a sentence of the lead but in one place, and what is there."""
    for each in case.statements:
        if not case.in_lead(each.block) and comparable(lead.words, each.words):
            yield from ((each, touch) for touch in retouched(lead.own, each.own) if touch.code in OTHERWISE)


def _mentions(case: Case) -> Iterator[tuple[ReadStrand, Mention]]:
    for reading in case.readings:
        for mention in reading.annotations.mentions:
            yield reading, mention


def _surname(identity: str) -> str:
    """The last part of a person's id: in the body a man may go by his surname alone."""
    return identity.rpartition("-")[2] if identity.startswith("person:") else identity


def _stands_in(case: Case, name: str) -> bool:
    """Whether the body has the very words, however they were read there."""
    wanted = folded(name)
    return any(wanted in folded(block.text) for block in case.body)


def cut_off(case: Case) -> Iterator[Verdict]:
    """C203."""
    page = case.page
    for block in page.blocks:
        if block.kind not in {BlockKind.HEADING, BlockKind.PARAGRAPH}:
            continue
        said = MARKERS.sub("", block.text)
        trailing = languages.get(block.language or page.language).trailing
        # As written: a German "Die" at the end is a name, an English "die" a verb, and a full stop ends a sentence.
        if ELLIPSIS.search(said) or said.rpartition(" ")[2] in trailing:
            yield RULES["C203"].finding("it ends in the middle", place=at(block), words=block.text[-60:])


def repeated(case: Case) -> Iterator[Verdict]:
    """C204 for headings and what stands above the text, C702 for the text."""
    seen: dict[tuple[object, str], Block] = {}
    heading = 0
    for block in case.page.blocks:
        # An entry may bear the words of the page's headline, and another section may sum up what was cited before.
        place: object = 0
        if block.kind is BlockKind.HEADING:
            heading, place = block.line, block.entry > 0
        elif block.markers:
            place = (heading, block.fold)
        if len(block.text) < LEAST or block.kind in {BlockKind.REFERENCE, BlockKind.APART} or _is_label(block):
            continue
        key = (place, folded(block.text))
        if key in seen:
            code = "C204" if block.kind is BlockKind.HEADING or case.in_lead(block) else "C702"
            explanation = f"it stands at {at(seen[key])} already"
            yield RULES[code].finding(explanation, place=at(block), words=short(block.text))
        seen.setdefault(key, block)


def _is_label(block: Block) -> bool:
    """Whether it is a line about an entry ("Reported by 2 outlets") rather than one of its statements."""
    return (
        block.kind is BlockKind.PARAGRAPH and block.entry > 0 and not block.markers and not SENTENCE.search(block.text)
    )
