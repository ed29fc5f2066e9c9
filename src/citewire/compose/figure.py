"""Figures side by side: what each source says of the same thing; Citewire names no winner."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from citewire import languages
from citewire.compose.claim import claims_of
from citewire.compose.course import course_of, differs
from citewire.compose.sentence import counted
from citewire.compose.update import readable
from citewire.languages.counting import ADDING_UP
from citewire.model import (
    Citation,
    Desk,
    Dossier,
    EntityKind,
    Figure,
    FigureCell,
    FigureRow,
    Report,
    Sentence,
    SentenceForm,
    Span,
)
from citewire.text.dates import resolved

Voice = tuple[str, FigureCell]
"""An origin and what it says."""

LATELY = timedelta(hours=12)
"""What goes up and down is another thing after this time."""

MOST_CELLS = 8
"""Sources shown in one row; the newest stay."""

ENDING = re.compile(r"(?:\s(?!\d)\w+){1,2}(?=\s*[.,;:!?–—-]|\s*$)")
"""One or two words that are left of a clause."""


def figure_rows(dossier: Dossier, desk: Desk) -> list[FigureRow]:
    """One row per indicator and unit that at least two outlets and two origins give for the event, in order of first
    sight."""
    groups: dict[tuple[str, str], list[tuple[Report, Figure]]] = {}
    for report in readable(dossier, desk):
        for key, figure in _figures(report).items():
            groups.setdefault(key, []).append((report, figure))
    parties = {report.publisher.id: report.publisher.party for report in dossier.reports}
    zone = ZoneInfo(desk.zone)
    rows = [_row((dossier.event_id, *key), _shown(_voices(given, zone)), parties) for key, given in groups.items()]
    return [row for row in rows if row is not None]


def _voices(given: Sequence[tuple[Report, Figure]], zone: ZoneInfo) -> list[Voice]:
    """What each report says, reports from elsewhere left out: where the newest names towns and another names only other
    towns, the two count different things, whatever brought them into one event, and neither contradicts the other."""
    newest = max(given, key=lambda pair: (pair[0].document.reported_at, pair[0].document.id))[0]
    here = _towns(newest)
    return [
        (report.placement.origin_id, _cell(report, figure, zone))
        for report, figure in given
        if not here or not (towns := _towns(report)) or here & towns
    ]


def _towns(report: Report) -> set[str]:
    """Places below a country that the headline names (a country's entity id is ``place:`` and its two letters)."""
    headline = report.document.headline_span
    return {
        mention.entity_id
        for mention in report.annotations.mentions
        if mention.kind is EntityKind.PLACE
        and len(mention.entity_id) > len("place:xx")
        and headline is not None
        and headline.covers(mention.span)
    }


def _shown(voices: Sequence[Voice]) -> list[Voice]:
    """The latest cell of each outlet; where these are too many, each origin's latest before anybody's second."""
    latest = {cell.publisher_id: (origin, cell) for origin, cell in voices}
    newest = sorted(latest.values(), key=lambda voice: (voice[1].at, voice[1].document_id), reverse=True)
    heard: set[str] = set()
    first: list[Voice] = []
    rest: list[Voice] = []
    for origin, cell in newest:
        (rest if origin in heard else first).append((origin, cell))
        heard.add(origin)
    shown = (first + rest)[:MOST_CELLS]
    return sorted(shown, key=lambda voice: (voice[1].at, voice[1].document_id), reverse=True)


def _figures(report: Report) -> dict[tuple[str, str], Figure]:
    """The first figure of each indicator in a report, as the publisher weighed it: headline before body, but of one
    number, given alike, the telling that says on whose word it is ("12 people were hurt, police said")."""
    found: dict[tuple[str, str], Figure] = {}
    for figure in counted(report.annotations.figures):
        if figure.indicator is not None:
            first = found.setdefault((figure.indicator, figure.unit), figure)
            if _same_number(first, figure) and claims_of(report, figure.phrase) and not claims_of(report, first.phrase):
                found[figure.indicator, figure.unit] = figure
    return found


def _same_number(one: Figure, other: Figure) -> bool:
    return (one.value, one.upper, one.qualifier) == (other.value, other.upper, other.qualifier)


def _cell(report: Report, figure: Figure, zone: ZoneInfo) -> FigureCell:
    document = report.document
    citation = Citation.of(document, _readable_span(report, figure))
    claims = claims_of(report, citation.span)
    return FigureCell(
        sentence=Sentence(citation.exact, (citation,), document.language, SentenceForm.VERBATIM, claims=claims),
        value=figure.value,
        upper=figure.upper,
        qualifier=figure.qualifier,
        document_id=document.id,
        publisher_id=report.publisher.id,
        at=document.reported_at,
        as_of=_as_of(figure, document.reported_at, zone),
    )


def _as_of(figure: Figure, reported_at: datetime, zone: ZoneInfo) -> date | None:
    """The day for which the number is given; of "by Tuesday", Tuesday."""
    if figure.as_of is None:
        return None
    period = resolved(figure.as_of, reported_at, zone)
    last = period.at or (period.until - timedelta(microseconds=1) if period.until is not None else None)
    return last.astimezone(zone).date() if last is not None else None


def _readable_span(report: Report, figure: Figure) -> Span:
    """The phrase; where it is the bare number, the sentence it stands in. In a language that shows which words are
    nouns with the last words of its clause that are none: there the verb may stand behind ("6.000 Haushalte von
    Stromausfall betroffen")."""
    text, phrase = report.document.text, figure.phrase
    sentence = next((span for span in report.annotations.sentences if span.covers(phrase)), phrase)
    if not any(letter.isalpha() for letter in phrase.of(text)):
        return sentence
    rest = ENDING.match(text[phrase.end : sentence.end])
    language = languages.get(report.document.language)
    if rest is None or rest[0] != rest[0].lower() or not language.capital_nouns:
        return phrase
    before = text[sentence.start : phrase.start].lower().split()[-1:]
    if before and before[0] in language.counting.obliques.split():
        return phrase  # "ein Feuer mit 40 Toten ausgelöst": the verb is of something else
    return Span(phrase.start, phrase.end + rest.end())


def _of_now(indicator: str, voices: Sequence[Voice]) -> Sequence[Voice]:
    """Of what goes up and down only what was said lately, where two origins say it: how many were without power
    yesterday contradicts nobody today."""
    newest = max(cell.at for _, cell in voices)
    lately = [(origin, cell) for origin, cell in voices if newest - cell.at <= LATELY]
    several = len({origin for origin, _ in lately}) > 1
    return voices if indicator in ADDING_UP or not several else lately


def _row(key: tuple[str, str, str], voices: Sequence[Voice], parties: Mapping[str, str | None]) -> FigureRow | None:
    if len({origin for origin, _ in voices}) < 2 or len(voices) < 2:
        return None
    cells = tuple(cell for _, cell in _of_now(key[1], voices))
    course = course_of(key[1], cells, parties)
    return FigureRow(*key, cells, differs=course is None and differs(cells), course=course)
