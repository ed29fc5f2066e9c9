"""The briefing: headline, dek, teaser, updates, figures, analysis, recent news, related stories, corrections."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from citewire.compose.analysis import Findings, analysis_of
from citewire.compose.correction import corrections_of
from citewire.compose.denial import Denial, denial_in
from citewire.compose.figure import figure_rows
from citewire.compose.headline import headline_of, is_plain, quotes, weighs
from citewire.compose.layout import laid_out, whole_events
from citewire.compose.memo import Memo
from citewire.compose.predecessor import predecessors
from citewire.compose.significance import LEAD_HALF_LIFE_HOURS, belongs, pull
from citewire.compose.update import SAME, since, tell
from citewire.model import (
    Briefing,
    Correction,
    Desk,
    Dossier,
    FigureRow,
    Genre,
    RelatedStory,
    Sentence,
    Unclear,
    Update,
)
from citewire.text.dates import first_day, resolved
from citewire.text.overlap import overlap

RELATED = 5
"""Links under "read also"."""

FOREIGN = 0.5
"""What counts of an event that is told in another language when the page's lead is chosen."""

ANOTHER = 0.3
"""Two headlines that share less than this of the shorter one's words are about two things: one may tease under the
other."""

MOST_CORRECTIONS = 12
MOST_FIGURES = 8


def compose(
    desk: Desk,
    dossiers: Sequence[Dossier],
    *,
    at: datetime,
    previous: Briefing | None = None,
    memo: Memo | None = None,
) -> Briefing:
    """The draft of the page at ``at``, without references (see ``with_references``, after the gate).

    ``dossiers`` are the events of the desk's window that have at least one document on its topic, whole or in parts
    that tell one thing each. What does not belong is left out here.
    ``previous`` is the last published briefing: what is new is new since then. ``memo`` keeps what was made of events
    that are the same next time; it changes nothing but the time that this takes.
    """
    memo = memo or Memo()
    own = [dossier for dossier in dossiers if belongs(dossier, desk) and _is_news(dossier)]
    told = _told(own, desk, (at, previous), memo)
    had = {each.id for each in previous.updates} if previous else set()
    updates, recent = laid_out(told, own, desk, at, had=had)
    lead, second = _leads(updates, own, desk, at)
    figures = _figures(own, updates, desk, memo)
    corrections = _corrections(dossiers, desk)
    publishers = {report.document.id: report.publisher for each in dossiers for report in each.reports}
    found = Findings(updates, figures, _denials(own, updates, desk, memo), corrections, publishers, previous)
    memo.forget(desk)
    shown = {entry.id for each in (*updates, *recent) for entry in each.lead_and_also}
    return Briefing(
        desk_id=desk.id,
        at=at,
        headline=lead.sentences[0] if lead else None,
        dek=_dek(lead),
        teaser=second.sentences[0] if second else None,
        updates=tuple(updates),
        figures=tuple(figures),
        analysis=analysis_of(found, desk),
        recent=tuple(recent),
        related=tuple(_related(lead, told, shown) or _further(lead, own, desk)),
        corrections=tuple(corrections),
    )


def _is_news(dossier: Dossier) -> bool:
    return any(report.annotations.genre is Genre.REPORT for report in dossier.standing)


def _told(
    dossiers: Sequence[Dossier], desk: Desk, when: tuple[datetime, Briefing | None], memo: Memo
) -> dict[str, Update]:
    at, previous = when
    before = {each.id: each for each in previous.entries()} if previous else {}
    made = ((dossier, memo.of(tell, dossier, desk)) for dossier in dossiers)
    told = {dossier.id: since(found, at, before.get(dossier.id)) for dossier, found in made if found is not None}
    after = predecessors([each for each in dossiers if each.id in told], desk, memo)
    return {each: replace(update, follows=after.get(each)) for each, update in told.items()}


def _leads(
    updates: Sequence[Update], dossiers: Sequence[Dossier], desk: Desk, at: datetime
) -> tuple[Update | None, Update | None]:
    """The two updates that most outlets carry now with what stands beside them, those in the desk's language before
    others: headline and teaser.
    What asks, shouts or weighs instead of telling leads only where nothing else does, and so does the "today" of
    yesterday, and a side matter: a line that has no word of the desk's topic."""
    known = {dossier.id: dossier for dossier in dossiers}
    zone = ZoneInfo(desk.zone)

    def weight(update: Update) -> tuple[bool, float, str]:
        words = update.sentences[0]
        hours = max(0.0, (at - update.at).total_seconds() / 3600)
        plain = _tells(words) and _names_topic(words, known[update.id])
        score = pull([known[each.id] for each in update.lead_and_also], at) * (1 if plain else 0.4)
        score *= 0.5 ** (hours / LEAD_HALF_LIFE_HOURS / 2)
        score *= 1 if words.language == desk.language else FOREIGN
        holds = not _is_of_another_day(words, known[update.id], at, zone)
        return (holds, score, update.id)

    best = sorted(updates, key=weight, reverse=True)
    if not best:
        return None, None
    head = best[0].sentences[0].text
    second = next((each for each in best[1:] if overlap(each.sentences[0].text, head) < ANOTHER), None)
    return best[0], second


def _names_topic(words: Sentence, dossier: Dossier) -> bool:
    """Whether the line has a word for which a report of its event is on the desk's topic; true where none is known."""
    reasons = (report.on_topic for report in dossier.standing if report.on_topic)
    topical = {word for reason in reasons for word in reason.casefold().split("; ")}
    return not topical or any(word in words.text.casefold() for word in topical)


def _is_of_another_day(words: Sentence, dossier: Dossier, at: datetime, zone: ZoneInfo) -> bool:
    """Whether its words of time ("today") mean another day at the top of the page than in their document, or a time of
    day no day at all ("convened for 14:00")."""
    own = words.citations[0]
    report = next((each for each in dossier.reports if each.document.id == own.document_id), None)
    times = report.annotations.times if report is not None else ()
    moments = (report.document.reported_at if report is not None else at, at)
    meanings = [each.meaning for each in times if own.span.covers(each.span)]
    days = ([first_day(each, moment, zone) for moment in moments] for each in meanings)
    dayless = any(resolved(each, at, zone).unclear is Unclear.NO_DAY for each in meanings)
    return dayless or any(None not in pair and pair[0] != pair[1] for pair in days)


def _tells(lead: Sentence) -> bool:
    """Whether it tells what happened: no question, no musing, no words of somebody who isn't named."""
    spoken = quotes(lead.text) and not any(claim.source for claim in lead.claims)
    return is_plain(lead.text) and not weighs(lead.text, lead.language) and not spoken


def _dek(lead: Update | None) -> Sentence | None:
    """What the lead event's reports say next, in the language of its headline; None where they say no more."""
    if lead is None:
        return None
    return next((each for each in lead.sentences[1:] if each.language == lead.sentences[0].language), None)


def _denials(dossiers: Sequence[Dossier], updates: Sequence[Update], desk: Desk, memo: Memo) -> dict[str, Denial]:
    """What is said and denied of each event on the page, under the first of its updates: who denies a thing often does
    so in another part of the event than who says it."""
    first = {update.event_id: update.id for update in reversed(updates)}
    events = (each for each in whole_events(dossiers) if each.event_id in first)
    found = {first[each.event_id]: memo.of(denial_in, each, desk) for each in events}
    return {update_id: denial for update_id, denial in found.items() if denial is not None}


def _figures(dossiers: Sequence[Dossier], updates: Sequence[Update], desk: Desk, memo: Memo) -> list[FigureRow]:
    """Rows of the events on the page, those that differ or changed first, then by the number of sources. Of one story
    each indicator stands once, as it was given last: yesterday's toll is no figure of today's page."""
    shown = {update.event_id for update in updates}
    latest: dict[tuple[str, str, str], FigureRow] = {}
    for dossier in whole_events(dossiers):
        for row in memo.of(figure_rows, dossier, desk) if dossier.event_id in shown else ():
            key = (dossier.story_id, row.indicator, row.unit)
            if key not in latest or latest[key].cells[0].at < row.cells[0].at:
                latest[key] = row
    rows = list(latest.values())
    rows.sort(
        key=lambda row: (not row.differs, row.course is None, -len(row.cells), row.event_id, row.indicator, row.unit)
    )
    return rows[:MOST_FIGURES]


def _corrections(dossiers: Sequence[Dossier], desk: Desk) -> list[Correction]:
    every = {note.id: note for dossier in dossiers for note in corrections_of(dossier)}
    notes = [note for note in every.values() if not desk.reads or note.sentences[0].language in desk.reads]
    notes.sort(key=lambda note: (-note.at.timestamp(), note.id))
    return notes[:MOST_CORRECTIONS]


def _further(lead: Update | None, dossiers: Sequence[Dossier], desk: Desk) -> list[RelatedStory]:
    """Other headlines of the lead's own event, where the desk has no other: one of each outlet, the newest first."""
    reports = [each for dossier in dossiers if lead and dossier.id == lead.id for each in dossier.standing]
    found: dict[str, RelatedStory] = {}
    shown = [] if lead is None else [each.text for each in lead.sentences]
    for report in sorted(reports, key=lambda each: (-each.document.reported_at.timestamp(), each.document.id)):
        headline = headline_of(report)
        if headline is None or not is_plain(headline.text) or report.publisher.id in found:
            continue
        if desk.reads and headline.report.document.language not in desk.reads:
            continue
        if all(overlap(headline.text, each) < SAME for each in shown):
            found[report.publisher.id] = RelatedStory(report.placement.story_id or "", headline.sentence())
            shown.append(headline.text)
    return list(found.values())[:RELATED]


def _related(lead: Update | None, told: dict[str, Update], shown: set[str]) -> list[RelatedStory]:
    """What the page does not tell: of the desk's other stories first, the largest first, then of the lead's own story.
    Where the page tells all there is, other stories that it tells, else its other events."""
    if lead is None:
        return []
    others: dict[str, list[Update]] = {}
    for update in told.values():
        if update.story_id != lead.story_id:
            others.setdefault(update.story_id, []).append(update)
    own = [[each] for each in told.values() if each.story_id == lead.story_id and each.id != lead.id]
    fresh = [group for each in others.values() if (group := [one for one in each if one.id not in shown])]
    rest = [group for group in own if group[0].id not in shown]
    groups = [*_largest_first(fresh), *_largest_first(rest)] or _largest_first(list(others.values()) or own)
    best = [max(group, key=lambda each: (each.origins, each.at, each.id)) for group in groups[:RELATED]]
    return [RelatedStory(each.story_id, each.sentences[0]) for each in best]


def _largest_first(groups: Sequence[list[Update]]) -> list[list[Update]]:
    return sorted(groups, key=lambda group: (-sum(each.origins for each in group), group[0].id))
