"""A figure of the page beside the one that was read at its place: what it counts, how surely, and of when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

from citewire.model import Attribution, Figure, FigureCell, FigureRow, TimeMeaning, Verdict
from citewire.text.dates import resolved
from citewire.verify.evidence import Evidence
from citewire.verify.phrase import hedges
from citewire.verify.reading import Reading
from citewire.verify.rule import RULES

PAST = timedelta(days=7)
"""A number that held so long before it was reported is of another matter than the row."""
NEAR = 24
"""Characters beside a number within which a hedge or a time is the number's own, and not that of what it came from."""
CLAUSE = re.compile(r"[,;:.!?–—\n]")


def miscounted(cell: FigureCell, row: FigureRow, evidence: Evidence) -> Iterator[Verdict]:
    """C402, C404, C505, C603, C604 and C605 for one number of a table."""
    citation = cell.sentence.citations[0]
    whole = evidence.whole(citation)
    if whole is None:
        return
    there = [each for each in whole.annotations.figures if citation.span.covers(each.span)]
    same = [each for each in there if (each.value, each.upper) == (cell.value, cell.upper)]
    counted = [each for each in same if (each.indicator, each.unit) == (row.indicator, row.unit)]
    words = cell.sentence.text
    if not same:
        yield RULES["C402"].finding(f"the passage does not have the number {cell.value:g}", words=words)
    elif not counted:
        counts = ", ".join(sorted({f"{each.indicator or 'nothing known'} {each.unit}".strip() for each in same}))
        yield RULES["C404"].finding(f"the passage counts {counts}, the row {row.indicator}", words=words)
    else:
        yield from _as_said(counted[0], cell, whole, evidence)


def _as_said(figure: Figure, cell: FigureCell, whole: Reading, evidence: Evidence) -> Iterator[Verdict]:
    """What its sentence says of the number beyond the words that the table shows."""
    words = cell.sentence.text
    said = whole.annotations.attribution_of(figure.span)
    if said is not None and said.denied:
        yield RULES["C605"].finding("the document has it as denied", words=words)
    if said is not None and said.source is not None and not _is_laid(said, cell):
        source = said.source.of(whole.text)
        yield RULES["C603"].finding(f"the document has it on somebody's word: “{source}”", words=words)
    hedge = _hedge(figure, said, whole)
    if hedge and hedge not in words:
        yield RULES["C604"].finding(f"the document keeps it open: “{hedge}”", words=words)
    if any(_is_past(each, cell.at, evidence) for each in _moments(figure, whole)):
        yield RULES["C505"].finding("the document gives it for another time", words=words)


def _is_laid(said: Attribution, cell: FigureCell) -> bool:
    """Whether the cell says on whose word its number is, in its own words or beside them."""
    own = cell.sentence.citations[0].span
    voices = [part for part in (said.source, said.antecedent) if part is not None]
    beside = {claim.source.span for claim in cell.sentence.claims if claim.source is not None}
    return any(own.overlaps(part) or part in beside for part in voices)


def _hedge(figure: Figure, said: Attribution | None, whole: Reading) -> str:
    """The words that keep the number open, "" without any: those of saying it, or right beside it in its clause."""
    if said is not None and said.hedge is not None and not said.content.covers(said.hedge):
        return said.hedge.of(whole.text)
    before = CLAUSE.split(whole.timeless[max(0, figure.phrase.start - NEAR) : figure.phrase.start])[-1]
    after = CLAUSE.split(whole.timeless[figure.phrase.end : figure.phrase.end + NEAR])[0]
    found = hedges(whole.language).search(f"{before} | {after}")
    return found[0] if found is not None else ""


def _moments(figure: Figure, whole: Reading) -> Iterator[TimeMeaning]:
    """When the number held, as its sentence says: "as of" that time, or a time right beside it."""
    if figure.as_of is not None:
        yield figure.as_of
    sentence = next((each for each in whole.annotations.sentences if each.covers(figure.span)), figure.phrase)
    for each in whole.annotations.times:
        apart = max(figure.phrase.start - each.span.end, each.span.start - figure.phrase.end)
        if sentence.covers(each.span) and apart <= NEAR:
            yield each.meaning


def _is_past(meaning: TimeMeaning, reported_at: datetime, evidence: Evidence) -> bool:
    """Whether a time was over long before the report."""
    period = resolved(meaning, reported_at, evidence.zone)
    over = period.until or period.at
    return over is not None and over < reported_at - PAST
