"""Rules on citations: each statement has one, each marker its reference, each reference a use and a link."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citewire.model import EntityKind, Verdict
from citewire.verify.block import Block, BlockKind
from citewire.verify.case import Case, at, short
from citewire.verify.dates import has_date
from citewire.verify.rule import RULES

SENTENCE = re.compile(r"[.!?][\"”“»)]*(?:\s*\[\d+\])*\s*$")
LEAST = 40
"""Characters below which a line is a label rather than a statement."""


def is_sentence(block: Block) -> bool:
    """Whether a block says something, rather than label something."""
    return len(block.text) >= LEAST and SENTENCE.search(block.text) is not None


def uncited(case: Case) -> Iterator[Verdict]:
    """C101."""
    statements = [block for block in case.page.statements if is_sentence(block)]
    if statements and not any(block.markers for block in statements):
        first = statements[0]
        explanation = "no statement of this page has a citation"
        yield RULES["C101"].finding(explanation, place=at(first), words=short(first.text))
        return
    for block in statements:
        if not block.markers and not block.link:
            yield RULES["C101"].finding("no citation", place=at(block), words=short(block.text))


def unresolved(case: Case) -> Iterator[Verdict]:
    """C102."""
    listed = {block.number for block in case.page.references}
    for block in case.page.statements:
        for number in sorted(set(block.markers) - listed):
            yield RULES["C102"].finding(f"the page has no reference [{number}]", place=at(block), words=f"[{number}]")


def unused(case: Case) -> Iterator[Verdict]:
    """C103."""
    used = {number for block in case.page.blocks if block.kind is not BlockKind.REFERENCE for number in block.markers}
    for block in case.page.references:
        if block.number not in used:
            yield RULES["C103"].finding("nothing cites it", place=at(block), words=_named(block))


def unfollowable(case: Case) -> Iterator[Verdict]:
    """C104."""
    for block in case.page.references:
        lacks = [what for what, there in (("link", block.link), ("date", has_date(block.text))) if not there]
        if lacks:
            explanation = f"it has no {' and no '.join(lacks)}"
            yield RULES["C104"].finding(explanation, place=at(block), words=_named(block))


def _named(reference: Block) -> str:
    return f"[{reference.number}] {short(reference.text, 60)}"


def other_subject(case: Case) -> Iterator[Verdict]:
    """C108: the statement and the title that it cites name people, and not one of them is the same."""
    titles = _people_by_title(case)
    for block, people in _people_by_block(case).items():
        numbers = [number for number in dict.fromkeys(block.markers) if number in titles]
        if people and numbers and all(_strange(people, titles[number]) for number in numbers):
            names = sorted({name for number in numbers for name in titles[number].values()})
            explanation = f"the cited title names {', '.join(names)}; the statement names {', '.join(sorted(people))}"
            yield RULES["C108"].finding(explanation, place=at(block), words=f"[{numbers[0]}]")


def _strange(people: dict[str, str], title: dict[str, str]) -> bool:
    """Whether a title names people and none of ``people``, all by name to the id of the entity."""
    surnames = {identity.rpartition("-")[2] for identity in people.values()}
    return bool(title) and not any(identity.rpartition("-")[2] in surnames for identity in title)


def _people_by_block(case: Case) -> dict[Block, dict[str, str]]:
    """The people whom each marked block names, by name."""
    found: dict[Block, dict[str, str]] = {}
    for reading in case.readings:
        for mention in reading.annotations.mentions:
            block = reading.block_of(mention.span)
            if mention.kind is EntityKind.PERSON and block.markers and not block.quoted:
                found.setdefault(block, {})[mention.name] = mention.entity_id
    return found


def _people_by_title(case: Case) -> dict[int, dict[str, str]]:
    """The people whom the words of each reference name, by the id of the entity."""
    found: dict[int, dict[str, str]] = {block.number: {} for block in case.page.references}
    for reading in case.grounds.titles:
        for mention in reading.annotations.mentions:
            if mention.kind is EntityKind.PERSON:
                found[reading.block_of(mention.span).number][mention.entity_id] = mention.name
    return found
