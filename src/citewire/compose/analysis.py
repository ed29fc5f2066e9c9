"""The analysis, by computation: what is agreed, what differs or is denied, what changed, what rests on one source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from citewire.compose.denial import Denial
from citewire.compose.headline import is_plain
from citewire.compose.template import alike_sentence, denial_sentence, figures_sentence, steps_sentence
from citewire.model import (
    AnalysisKind,
    AnalysisLine,
    Briefing,
    Correction,
    Desk,
    FigureRow,
    Publisher,
    Update,
)

MOST = 4
"""Lines under each heading."""

LATE = timedelta(hours=1)
"""A feed may bring a text so much later than its publisher says."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What the lines are made of: ``updates`` as the page has them, ``denials`` by event, ``publishers`` by document,
    ``previous`` the last edition's briefing, None at first."""

    updates: Sequence[Update]
    figures: Sequence[FigureRow]
    denials: Mapping[str, Denial]
    corrections: Sequence[Correction]
    publishers: Mapping[str, Publisher]
    previous: Briefing | None = None


def analysis_of(found: Findings, desk: Desk) -> tuple[AnalysisLine, ...]:
    """Lines by kind, each cited."""
    made = (
        *_figure_lines(found, desk),
        *_agreed_lines(found),
        *_denied_lines(found),
        *_new_lines(found),
        *_one_sided_lines(found),
        *_corrected_lines(found),
    )
    kinds = dict.fromkeys(line.kind for line in made)
    return tuple(line for kind in kinds for line in [each for each in made if each.kind is kind][:MOST])


def _figure_lines(found: Findings, desk: Desk) -> Iterator[AnalysisLine]:
    for row in found.figures:
        if row.course is not None:
            yield AnalysisLine(AnalysisKind.CHANGED, steps_sentence(row, desk, found.publishers), row.event_id)
        elif row.differs:
            yield AnalysisLine(AnalysisKind.DIFFERS, figures_sentence(row, desk, found.publishers), row.event_id)
        elif (
            _is_agreed((cell.document_id for cell in row.cells), found.publishers)
            and _is_one_number(row)
            and not _is_on_one_word(row)
        ):
            yield AnalysisLine(AnalysisKind.AGREED, figures_sentence(row, desk, found.publishers), row.event_id)


def _is_one_number(row: FigureRow) -> bool:
    return len({(cell.value, cell.upper) for cell in row.cells}) == 1


def _is_on_one_word(row: FigureRow) -> bool:
    """Whether all who give the number lay it to somebody, and to one alone: they repeat and don't agree."""
    words = [cell.sentence.claims for cell in row.cells]
    return all(words) and len({each.speaker for claims in words for each in claims if each.speaker is not None}) == 1


def _agreed_lines(found: Findings) -> Iterator[AnalysisLine]:
    """What several origins report in much the same words (see ``update``), each wording with those who have it."""
    for update in sorted((each for each in found.updates if each.origins > 1), key=lambda each: -each.origins):
        lead = update.sentences[0]
        if len(lead.citations) > 1 and _is_agreed((each.document_id for each in lead.citations), found.publishers):
            yield AnalysisLine(AnalysisKind.AGREED, alike_sentence(lead, found.publishers), update.event_id)


def _denied_lines(found: Findings) -> Iterator[AnalysisLine]:
    for update in found.updates:
        both = found.denials.get(update.id)
        if both is not None:
            said = denial_sentence(both.claim.sentence(), both.denial.sentence(), found.publishers)
            yield AnalysisLine(AnalysisKind.DENIED, said, update.event_id)


def _new_lines(found: Findings) -> Iterator[AnalysisLine]:
    """What was told since the last edition. What was told long before is none, though the page has it only now."""
    if found.previous is None:
        return
    before = list(found.previous.entries())
    known = {each.id for each in before} | {document_id for each in before for document_id in each.document_ids}
    for each in (entry for update in found.updates for entry in update.lead_and_also):
        if known.isdisjoint((each.id, *each.document_ids)) and each.at > found.previous.at - LATE:
            yield AnalysisLine(AnalysisKind.NEW, each.sentences[0], each.event_id)


def _one_sided_lines(found: Findings) -> Iterator[AnalysisLine]:
    """What rests on one source, or on several that speak for one party; what asks or shouts is left out."""
    for each in found.updates:
        kind = None if not is_plain(each.sentences[0].text) else _sided(each, found.publishers)
        if kind is not None:
            yield AnalysisLine(kind, each.sentences[0], each.event_id)


def _sided(update: Update, publishers: Mapping[str, Publisher]) -> AnalysisKind | None:
    if _party_of(update.document_ids, publishers) is not None:
        return AnalysisKind.ONE_PARTY
    return AnalysisKind.SINGLE_SOURCE if update.single_source else None


def _corrected_lines(found: Findings) -> Iterator[AnalysisLine]:
    for note in found.corrections:
        if note.sentences:
            yield AnalysisLine(AnalysisKind.CORRECTED, note.sentences[0], note.event_id)


def _is_agreed(document_ids: Iterable[str], publishers: Mapping[str, Publisher]) -> bool:
    """Whether not all who say so speak for one party."""
    return _party_of(document_ids, publishers) is None


def _party_of(document_ids: Iterable[str], publishers: Mapping[str, Publisher]) -> str | None:
    """The party for which all publishers speak; None where one speaks for nobody, or two for two."""
    parties = {publishers[each].party for each in document_ids}
    return next(iter(parties)) if len(parties) == 1 else None
