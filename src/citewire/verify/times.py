"""Rules on time: which day, which zone, counted from when."""

from __future__ import annotations

import re
from collections.abc import Iterator

from citewire import languages
from citewire.model import TimeExpression, TimeUnit, Verdict
from citewire.verify.block import Block, BlockKind, Page
from citewire.verify.case import Case, at, short
from citewire.verify.dates import CLOCK, TIME, has_date
from citewire.verify.phrase import vague_zones
from citewire.verify.rule import RULES
from citewire.verify.strand import LABEL

WORDS = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
CLOCK_TIME = re.compile(r"(\d{1,2})[:.](\d\d)")
MORNINGS = frozenset({"morgen", "mañana"})
"""Words for tomorrow that mean the morning as well."""
LONG_WORD = 4
"""Letters of a word that a headline in capitals would write with one."""
SEVERAL = {
    "CST": "North America, China or Cuba",
    "IST": "India, Ireland or Israel",
    "BST": "Britain or Bangladesh",
    "AST": "the Atlantic or Arabia",
    "GST": "the Gulf or South Georgia",
    "SST": "Singapore or Samoa",
    "AMT": "the Amazon or Armenia",
    "PST": "the Pacific or the Philippines",
    "ECT": "Ecuador or the Caribbean",
    "MST": "the Mountains, Malaysia or Moscow in summer",
}
"""Abbreviations that name several zones, with where they are used (IANA time zone database and common usage)."""
ZONE = re.compile(rf"{CLOCK}\s?(?:[ap]\.?m\.?\s?)?\(?({'|'.join(SEVERAL)})\b")
DAY_LINE = 30
"""Characters of a line up to which a date in it is that of the page or of what stands below."""
ANCHORED = frozenset({TimeUnit.DAY, TimeUnit.WEEK, TimeUnit.WEEKEND, TimeUnit.MONTH, TimeUnit.YEAR})


def undated(case: Case) -> Iterator[Verdict]:
    """C501."""
    dated = False
    for block in case.page.blocks:
        dated = dated or _heads_day(block)
        time = TIME.search(block.text)
        if time is None or has_date(block.text) or block.kind is BlockKind.REFERENCE:
            continue
        # An entry's day is that of the heading above it; elsewhere "yesterday" is counted from nobody knows when.
        if not dated or (not block.entry and _relative_day(block, case.page)):
            known = _known_day(time.group(), case.page)
            yield RULES["C501"].finding(f"of which day?{known}", place=at(block), words=time.group())


def _heads_day(block: Block) -> bool:
    """Whether a block gives the day of what stands below it: a heading with a date, or a line that is hardly more than
    one ("Ada Kern, Mon, Mar 4"). A date with a time is that of a change."""
    if block.kind is not BlockKind.PARAGRAPH or len(block.text) > DAY_LINE or block.markers or TIME.search(block.text):
        return block.kind is BlockKind.HEADING and has_date(block.text)
    return has_date(block.text)


def _known_day(clock: str, page: Page) -> str:
    """What the page says for machines of the day of an entry's time, as the end of an explanation."""
    found = CLOCK_TIME.match(clock)
    at = page.posting.time_of(f"{int(found[1]):02}:{found[2]}") if page.posting is not None and found else None
    return f" Only its metadata say it: {at:%Y-%m-%d}" if at is not None else ""


def _relative_day(block: Block, page: Page) -> bool:
    """Whether the block counts its day from another ("yesterday")."""
    words = set(WORDS.findall(block.text[:1].lower() + block.text[1:]))
    return bool(words & (set(languages.get(block.language or page.language).days) - MORNINGS))


def ambiguous_zones(case: Case) -> Iterator[Verdict]:
    """C502."""
    for block in case.page.blocks:
        if block.kind is BlockKind.REFERENCE or block.quoted:
            continue
        for match in ZONE.finditer(block.text):
            explanation = f"{match[1]} is a zone of {SEVERAL[match[1]]}"
            yield RULES["C502"].finding(explanation, place=at(block), words=match.group())
        if (vague := vague_zones(block.language or case.page.language).search(block.text)) and TIME.search(block.text):
            yield RULES["C502"].finding("local to whom?", place=at(block), words=vague.group())


def unanchored(case: Case) -> Iterator[Verdict]:
    """C503: counted from the page's day, on a page that has not said it by then."""
    waiting = [
        (reading, expression, reading.block_of(expression.span))
        for reading in case.readings
        for expression in reading.annotations.times
        if _counted_from_now(expression)
    ]
    if not waiting:
        return
    first = min((block.line for block in case.page.blocks if _gives_day(block)), default=None)
    for reading, expression, block in waiting:
        words = reading.words(expression.span)
        if (first is None or block.line < first) and not has_date(block.text) and not _is_name(words, block):
            yield RULES["C503"].finding("the page does not say from which day", place=at(block), words=words)


def _is_name(words: str, block: Block) -> bool:
    """Whether a word of time ends a name ("Halvora Today"): it is capital behind a capital, and not because a whole
    headline is written so."""
    if " " in words or not words.istitle():
        return False
    name = re.search(rf"\b[^\W\d_a-z]\w+ {re.escape(words)}(?!\w)", block.text)
    if name is None:
        return False
    around = [word for word in WORDS.findall(block.text.replace(name.group(), " ")) if len(word) >= LONG_WORD]
    return not around or any(word[0].islower() for word in around)


def _gives_day(block: Block) -> bool:
    """Whether a block can be the date of the page or of an entry; a date within a long text is that of something
    else."""
    return block.kind is not BlockKind.REFERENCE and len(block.text) <= LABEL and has_date(block.text)


def _counted_from_now(expression: TimeExpression) -> bool:
    meaning = expression.meaning
    return meaning.unit in ANCHORED and meaning.offset is not None and meaning.unclear is None


def never_updated(case: Case) -> Iterator[Verdict]:
    """C504."""
    page = case.page
    if page.posting is not None and page.posting.at is not None:
        return  # its metadata say so, from which browsers and aggregators show it
    if not any(has_date(block.text) for block in page.blocks if block.kind is not BlockKind.REFERENCE):
        first = page.headline or page.blocks[0]
        yield RULES["C504"].finding("no date stands on the page", place=at(page.headline), words=short(first.text))
