"""Updates: one event, told in one to four sentences of its sources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import NamedTuple

from citewire.compose.headline import best_headline, headline_of, is_plain
from citewire.compose.novelty import News, news_of
from citewire.compose.sentence import (
    STEM,
    Candidate,
    body_of,
    contents_of,
    denies,
    figures_in,
    leans_on,
    named_in,
    places_in,
    says_who,
    speaks_of_the_same,
)
from citewire.model import Carriers, Citation, Desk, Dossier, Novelty, Report, Sentence, Update
from citewire.text.overlap import overlap, words_of

SAME = 0.6
"""Two sentences that share this much of the shorter one's words tell the same."""

AGREES = 0.6
"""Share of the shorter headline's words, names left out, that two headlines have in common when they state the same."""

AGREES_OF_LONGER = 0.4
"""The same of the longer one: a short headline has little to disagree with."""

AGREEING = 2
"""Such words at least: one alone may be of anything."""

LEAST_ALIKE = 0.3
"""Share of all words, names too."""

NEAR = timedelta(hours=4)
"""What follows a lead from another report was reported about when the lead was: an update tells one moment."""

NEW = 2 / 3
"""Share of a headline's words, by their beginnings, that no other in the desk's language has when it states something
else."""

SOON = timedelta(hours=1)
"""Outlets that learn of something new report it within this time: any of them may have the better words for it."""

LEAST_SHARED = 2
"""A headline that shares fewer words with the lead may be about something else."""

MOST = 4
"""Sentences of one update (DESIGN.md: one to four)."""


class Told(NamedTuple):
    """The update that an event makes by itself; ``changed_at`` in it is its time. ``newest``: when the last report that
    told something new was seen, None where none did."""

    update: Update
    newest: datetime | None


def told_in(dossier: Dossier, desk: Desk, at: datetime, previous: Update | None, *, most: int = MOST) -> Update | None:
    """The update that the event makes at ``at``, where the last page had ``previous``; None when no report of it has a
    sentence that can stand on the page."""
    told = tell(dossier, desk, most)
    return None if told is None else since(told, at, previous)


def since(told: Told, at: datetime, previous: Update | None) -> Update:
    """The update with the time at which it last changed: that moves only when its sentences do, and not by what a
    repetition adds to them."""
    if previous is None:
        return told.update
    return replace(told.update, changed_at=_changed_at(previous, told, at))


def tell(dossier: Dossier, desk: Desk, most: int = MOST) -> Told | None:
    """What the event tells by itself, None when no report of it has a sentence that can stand on the page.

    Its lead is the headline of a report that told something new, or of one that says so better soon after, so that a
    late repetition does not take the lead and none moves the time of the update up.
    """
    reports = readable(dossier, desk)
    news = news_of(reports)
    telling = _telling(reports, news, desk)
    lead = best_headline(_wordings(telling, reports), desk.language, reports) or best_headline(reports, desk.language)
    if lead is None:
        return None
    told_at = _told_at(lead.report, telling)
    new = {each.document.id for each in telling}
    ordered = [*telling, *(each for each in reports if each.document.id not in new)]
    sentences = tuple(_sentences(lead, ordered, desk, most))
    carriers = Carriers.of(reports)
    own = lead.report.document
    update = Update(
        id=dossier.id,
        event_id=dossier.event_id,
        story_id=dossier.story_id,
        at=told_at,
        changed_at=told_at,
        sentences=sentences,
        outlets=len(carriers.outlets),
        origins=carriers.voices,
        languages=carriers.languages,
        document_ids=tuple(report.document.id for report in reports),
        agencies=carriers.agencies,
        first_at=min(report.document.reported_at for report in reports),
        topics=tuple(subject.topic.code for subject in dossier.subjects),
        novelties=tuple(each for each in _added(news, own.id) if each.words.document_id == own.id),
    )
    seen = (each.document.first_seen_at for each in reports if each.document.id in news)
    return Told(update, max(seen, default=None))


def _telling(reports: Sequence[Report], news: Mapping[str, News], desk: Desk) -> list[Report]:
    """The reports that told something new, and those that state in the desk's language what no headline in it has
    stated yet, though others told it in their own: for the reader of this page it is news."""
    found: list[Report] = []
    stated: set[str] = set()
    elsewhere = True
    for report in reports:
        own = report.document.language == desk.language
        new = _stated(report) - stated if own else frozenset()
        says = bool(new) and elsewhere and (not stated or len(new) >= NEW * len(_stated(report)))
        if report.document.id in news or says:
            found.append(report)
        stated |= new
        elsewhere = (elsewhere and not says) or not own
    return found


def _stated(report: Report) -> frozenset[str]:
    """The beginnings of the words of a headline that states something; none of another."""
    headline = headline_of(report)
    if headline is None or not is_plain(headline.text):
        return frozenset()
    return frozenset(word[:STEM] for word in words_of(headline.text))


def _wordings(telling: Sequence[Report], reports: Sequence[Report]) -> list[Report]:
    """Those that told something new, and those that came soon after one and may say it better."""
    new = [report.document.reported_at for report in telling]
    return [each for each in reports if any(told <= each.document.reported_at < told + SOON for told in new)]


def _told_at(lead: Report, telling: Sequence[Report]) -> datetime:
    """When the last report before the lead, or the lead itself, told something new; its own time where none did."""
    own = lead.document.reported_at
    return max((told for each in telling if (told := each.document.reported_at) <= own), default=own)


def _added(news: Mapping[str, News], document_id: str) -> tuple[Novelty, ...]:
    return news[document_id].novelties if document_id in news else ()


def _changed_at(previous: Update, told: Told, at: datetime) -> datetime:
    """Now, if a sentence of before is gone, or there is another one since something new was told."""
    before, after = ({each.text for each in some} for some in (previous.sentences, told.update.sentences))
    newest = at if told.newest is None else told.newest
    if before <= after and (before == after or newest <= previous.changed_at):
        return previous.changed_at
    return at


def lead_of(dossier: Dossier, language: str = "") -> Report:
    """The report whose headline says the event best, in ``language`` where there is one; its first where no headline
    can stand alone."""
    lead = best_headline(dossier.standing, language)
    return dossier.reports[0] if lead is None else lead.report


def headline_words(report: Report) -> str:
    """The news in its headline; the whole headline where nothing in it is news; "" without one."""
    found = headline_of(report)
    return report.document.headline if found is None else found.text


def readable(dossier: Dossier, desk: Desk) -> tuple[Report, ...]:
    """The standing reports in languages that the desk reads."""
    return tuple(each for each in dossier.standing if not desk.reads or each.document.language in desk.reads)


def _sentences(lead: Candidate, reports: Sequence[Report], desk: Desk, most: int) -> list[Sentence]:
    chosen = [lead]
    for candidate in _following(lead, reports, desk):
        if len(chosen) >= most:
            break
        if _leans_on_nothing(candidate, chosen[-1]) and all(_adds_to(candidate, other) for other in chosen):
            chosen.append(candidate)
    agreeing = _agreeing(lead, reports)
    return [each.sentence(*agreeing) if each is lead else each.sentence() for each in chosen]


def _adds_to(candidate: Candidate, other: Candidate) -> bool:
    """Whether it tells more than ``other`` and nothing against it. A sentence that says who says so tells more than a
    headline that doesn't, however alike they are."""
    if _contradicts(candidate, other):
        return False
    names_speaker = other.headline and says_who(candidate) and not says_who(other)
    return names_speaker or overlap(candidate.text, other.text) < SAME


def says_the_same(headline: Candidate, lead: Candidate) -> bool:
    """Whether two headlines state the same: in one language, with most of the words that tell something in common
    beside the names, no other figure, and not of other places ("joy in Norland" and "joy in Sulvia" are two things)."""
    if headline.report.document.language != lead.report.document.language or denies(headline) != denies(lead):
        return False
    here, there = places_in(headline), places_in(lead)
    if here and there and here.isdisjoint(there):
        return False
    if _contradicts(headline, lead) or overlap(headline.text, lead.text) < LEAST_ALIKE:
        return False
    one, other = contents_of(headline), contents_of(lead)
    shared, fewest, most = len(one & other), min(len(one), len(other)), max(len(one), len(other))
    return shared >= min(AGREEING, fewest) and shared >= AGREES * fewest > 0 and shared >= AGREES_OF_LONGER * most


def _leans_on_nothing(candidate: Candidate, last: Candidate) -> bool:
    """Whether it needs no sentence before it, or has just that one before it on the page too."""
    needed = leans_on(candidate)
    return needed is None or (last.report is candidate.report and last.span.end == needed.end)


def _contradicts(candidate: Candidate, other: Candidate) -> bool:
    """Whether the two give different figures of one indicator: those stand side by side in the table, with their
    times, and not one after the other as if both held."""
    given = {(each.indicator, each.unit): (each.value, each.upper) for each in figures_in(other)}
    return any(
        given.get((each.indicator, each.unit), (each.value, each.upper)) != (each.value, each.upper)
        for each in figures_in(candidate)
    )


def _following(lead: Candidate, reports: Sequence[Report], desk: Desk) -> list[Candidate]:
    """What may follow the lead: the body of its own report, then of the desk's language, then one sentence of each
    further origin that speaks of what the lead does, so that no outlet fills the update alone. ``reports`` come in the
    order in which they may add: those that told something new first."""
    own = body_of(lead.report)[:2]
    seen = {lead.report.placement.origin_id}
    others: list[Candidate] = []
    wanted = lead.report.document.language
    for report in sorted(reports, key=lambda each: each.document.language != desk.language):
        if report.placement.origin_id in seen or report.document.language not in {wanted, desk.language}:
            continue
        if not _at_its_time(report, lead):
            continue
        body = next((each for each in body_of(report) if speaks_of_the_same(each, lead)), None)
        if body is not None:
            seen.add(report.placement.origin_id)
            others.append(body)
    return own + others or _other_headlines(lead, reports)


def _other_headlines(lead: Candidate, reports: Sequence[Report]) -> list[Candidate]:
    """One headline of another origin that tells more than the lead does, where no body says more: the latest of its
    hours in the lead's language that shares something with it, but not most of its words."""
    wanted, origin = lead.report.document.language, lead.report.placement.origin_id
    for report in reversed(reports):
        headline = headline_of(report)
        if headline is None or report.document.language != wanted or report.placement.origin_id == origin:
            continue
        if says_the_same(headline, lead) or not is_plain(headline.text) or not _at_its_time(report, lead):
            continue
        if _is_near(headline, lead) and overlap(headline.text, lead.text) < SAME:
            return [headline]
    return []


def _at_its_time(report: Report, lead: Candidate) -> bool:
    return abs(report.document.reported_at - lead.report.document.reported_at) <= NEAR


def _is_near(headline: Candidate, lead: Candidate) -> bool:
    """Whether two headlines share a name that is narrower than a country, or two words."""
    narrow = [each for each in named_in(headline) & named_in(lead) if len(each) > len("place:xx")]
    return bool(narrow) or len(words_of(headline.text) & words_of(lead.text)) >= LEAST_SHARED


def _agreeing(lead: Candidate, reports: Sequence[Report]) -> list[Citation]:
    """Headlines of other origins that say what the lead says, as further evidence of it: at most three, one for each
    origin. One that speaks of another side of the event, or gives another figure, is no evidence for the line."""
    seen = {lead.report.placement.origin_id}
    found: list[Citation] = []
    for report in reports:
        headline = headline_of(report)
        if headline is None or report.placement.origin_id in seen or not says_the_same(headline, lead):
            continue
        seen.add(report.placement.origin_id)
        found.append(Citation.of(report.document, headline.span))
    return found[:3]
