"""``citewire check``: the rules on anybody's page, as far as they can be decided from the page alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import zip_longest

from citewire import languages
from citewire.model import Verdict
from citewire.text.typography import folded
from citewire.verify.block import Block, BlockKind, Page
from citewire.verify.dates import DATE
from citewire.verify.rule import RULES
from citewire.verify.sentence import QUOTED

ELLIPSIS = re.compile(r"(?:\.\.\.|…)$")
MARKERS = re.compile(r"(?:\s*\[\d+\])*\s*$")
SENTENCE = re.compile(r"[.!?][\"”“»)]*(?:\s*\[\d+\])*\s*$")
TIME = re.compile(r"(?<![\d.:])(?:[01]?\d|2[0-3])[:.][0-5]\d(?![\d.:])(?:\s?(?:[ap]\.?m\.?|Uhr|[A-Z]{3,4}\b))?")
NOBODY = re.compile(
    r"\b(?:(?:general\s+)?(?:news\s+|media\s+)?(?:sources|reports|observers|experts|insiders)\s+"
    r"(?:report|reports|reported|say|said|claim|claimed|suggest|indicate|agree|agreed|believe)\b"
    r"|experten (?:sagen|meinen|glauben|zufolge|sind sich einig)\b"
    r"|according to (?:sources|reports|media reports|observers|insiders)\b|it (?:is|was|has been) reported\b"
    r"|(?:medienberichten|berichten|kreisen) zufolge\b|wie (?:medien|es) (?:berichten|heißt)\b"
    r"|selon (?:des|certaines) sources\b"
    r"|según (?:fuentes|medios)\b|по сообщениям (?:сми|источников)\b|за повідомленнями змі\b)",
    re.IGNORECASE,
)
WORDS = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
MORNINGS = frozenset({"morgen", "mañana"})
"""Words for tomorrow that mean the morning as well."""
LEAST = 40
"""Characters below which a line is a label rather than a statement."""


def check_page(page: Page) -> tuple[Verdict, ...]:
    """What the rules find on the page, in the order of its lines. What they can't decide, they leave."""
    found = [verdict for rule in CHECKS for verdict in rule(page)]
    return tuple(sorted(found, key=lambda each: (int(each.place.removeprefix("line ") or 0), each.code)))


def _at(block: Block | None) -> str:
    return f"line {block.line}" if block is not None else "line 1"


def _is_sentence(block: Block) -> bool:
    return len(block.text) >= LEAST and SENTENCE.search(block.text) is not None


def _uncited(page: Page) -> Iterator[Verdict]:
    statements = [block for block in page.statements if _is_sentence(block)]
    if statements and not any(block.markers for block in statements):
        first = statements[0]
        yield RULES["C101"].finding("no statement of this page has a citation", place=_at(first), words=first.text[:80])
        return
    for block in statements:
        if not block.markers and not block.link:
            yield RULES["C101"].finding("no citation", place=_at(block), words=block.text[:80])


def _markers(page: Page) -> Iterator[Verdict]:
    listed = {block.number for block in page.references}
    if not listed and not any(block.markers for block in page.statements):
        return
    for block in page.statements:
        for number in sorted(set(block.markers) - listed):
            yield RULES["C102"].finding(f"the page has no reference [{number}]", place=_at(block), words=f"[{number}]")


def _unused(page: Page) -> Iterator[Verdict]:
    used = {number for block in page.blocks if block.kind is not BlockKind.REFERENCE for number in block.markers}
    for block in page.references:
        if block.number not in used:
            yield RULES["C103"].finding(
                "nothing cites it", place=_at(block), words=f"[{block.number}] {block.text[:60]}"
            )


def _unfollowable(page: Page) -> Iterator[Verdict]:
    for block in page.references:
        lacks = [what for what, there in (("link", block.link), ("date", DATE.search(block.text))) if not there]
        if lacks:
            words = f"[{block.number}] {block.text[:60]}"
            yield RULES["C104"].finding(f"it has no {' and no '.join(lacks)}", place=_at(block), words=words)


def _headline_quotations(page: Page) -> Iterator[Verdict]:
    headings = _cited_headings(page)
    body = folded(" ".join(block.text for block in (*page.statements, *headings)))
    cited = frozenset(headings)
    seen: set[str] = set()
    for block in page.blocks:
        if block.kind is not BlockKind.HEADING or block in cited:
            continue
        for quoted in QUOTED.findall(block.text):
            if quoted not in seen and folded(quoted) not in body:
                seen.add(quoted)
                yield RULES["C201"].finding("nobody in the text says these words", place=_at(block), words=quoted)


def _cited_headings(page: Page) -> list[Block]:
    """Headings of entries with a citation in the line below: statements themselves, from the page alone."""
    pairs = zip(page.blocks, page.blocks[1:], strict=False)
    return [
        block
        for block, below in pairs
        if block.kind is BlockKind.HEADING and block.entry and below.entry == block.entry and below.markers
    ]


def _cut_off(page: Page) -> Iterator[Verdict]:
    for block in page.blocks:
        if block.kind not in {BlockKind.HEADING, BlockKind.PARAGRAPH}:
            continue
        said = MARKERS.sub("", block.text)
        trailing = languages.get(block.language or page.language).trailing
        # As written: a German "Die" at the end is a name, an English "die" a verb, and a full stop ends a sentence.
        if ELLIPSIS.search(said) or said.rpartition(" ")[2] in trailing:
            yield RULES["C203"].finding("it ends in the middle", place=_at(block), words=block.text[-60:])


def _repeated(page: Page) -> Iterator[Verdict]:
    seen: dict[tuple[object, str], Block] = {}
    heading = 0
    for block in page.blocks:
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
            explanation = f"it stands at {_at(seen[key])} already"
            yield RULES["C204"].finding(explanation, place=_at(block), words=block.text[:80])
        seen.setdefault(key, block)


def _is_label(block: Block) -> bool:
    """Whether it is a line about an entry ("Reported by 2 outlets") rather than one of its statements."""
    return (
        block.kind is BlockKind.PARAGRAPH and block.entry > 0 and not block.markers and not SENTENCE.search(block.text)
    )


def _undated_times(page: Page) -> Iterator[Verdict]:
    dated = False
    for block in page.blocks:
        dated = dated or (block.kind is BlockKind.HEADING and DATE.search(block.text) is not None)
        time = TIME.search(block.text)
        if time is None or DATE.search(block.text) or block.kind is BlockKind.REFERENCE:
            continue
        # An entry's day is that of the heading above it; elsewhere "yesterday" is counted from nobody knows when.
        if not dated or (not block.entry and _relative_day(block, page)):
            yield RULES["C501"].finding("of which day?", place=_at(block), words=time.group())


def _relative_day(block: Block, page: Page) -> bool:
    """Whether the block counts its day from another ("yesterday")."""
    words = set(WORDS.findall(block.text[:1].lower() + block.text[1:]))
    return bool(words & (set(languages.get(block.language or page.language).days) - MORNINGS))


def _never_updated(page: Page) -> Iterator[Verdict]:
    if not any(DATE.search(block.text) for block in page.blocks if block.kind is not BlockKind.REFERENCE):
        yield RULES["C504"].finding(
            "no date stands on the page", place=_at(page.headline), words=(page.headline or page.blocks[0]).text[:80]
        )


def _nobody(page: Page) -> Iterator[Verdict]:
    for block in page.statements:
        for match in NOBODY.finditer(block.text):
            yield RULES["C601"].finding("who, by name?", place=_at(block), words=match.group())


def _empty_sections(page: Page) -> Iterator[Verdict]:
    for block, following in zip_longest(page.blocks, page.blocks[1:]):
        if block.kind is not BlockKind.HEADING or block.level <= 1:
            continue
        if following is None or (following.kind is BlockKind.HEADING and following.level <= block.level):
            yield RULES["C701"].finding("nothing stands under it", place=_at(block), words=block.text[:80])


CHECKS: tuple[Callable[[Page], Iterator[Verdict]], ...] = (
    _uncited,
    _markers,
    _unused,
    _unfollowable,
    _headline_quotations,
    _cut_off,
    _repeated,
    _undated_times,
    _never_updated,
    _nobody,
    _empty_sections,
)
