"""Claims and denials side by side: what somebody says of an event, and who denies it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from citewire.compose.headline import headline_of, is_plain
from citewire.compose.sentence import Candidate, body_of, contents_of, towns_in
from citewire.model import Attribution, Desk, Dossier, Report

SHARED = 2
"""Words that a denial and what it denies have in common at least, names left out."""

READ = 4
"""Sentences of a body that are looked at: who denies stands near the top."""

DOUBLE = frozenset('“”„«»"')


class Denial(NamedTuple):
    """A sentence in which somebody says something, and one in which somebody else denies it; both in one language."""

    claim: Candidate
    denial: Candidate


def denial_in(dossier: Dossier, desk: Desk) -> Denial | None:
    """The first claim and denial in the desk's language, else in another that it reads; None where nobody denies
    anything that somebody says."""
    reports = [each for each in dossier.standing if not desk.reads or each.document.language in desk.reads]
    if not any(each.denied for report in reports for each in report.annotations.attributions):
        return None
    reports.sort(key=lambda report: report.document.language != desk.language)
    said = [candidate for report in reports for candidate in _candidates(report)]
    denials = [(each, who) for each in said if (who := _speaker(each, denied=True)) is not None]
    claims = [(each, who) for each in said if (who := _speaker(each, denied=False)) is not None]
    pairs = (
        Denial(claim, denial)
        for denial, denier in denials
        for claim, claimant in claims
        if denier != claimant and _of_the_same(claim, denial)
    )
    return next(pairs, None)


def _candidates(report: Report) -> Iterator[Candidate]:
    headline = headline_of(report)
    found = [headline] if headline is not None and is_plain(headline.text) else []
    yield from (each for each in (*found, *body_of(report)[:READ]) if not DOUBLE & set(each.text))


def _speaker(candidate: Candidate, *, denied: bool) -> str | None:
    """Who denies, or who says, in the candidate; None where nobody is known to, or somebody does the other thing."""
    made = [each for each in candidate.report.annotations.attributions if _is_made_in(candidate, each)]
    if not made or any(each.denied is not denied for each in made):
        return None
    return next((each.speaker for each in made if each.speaker is not None), None)


def _is_made_in(candidate: Candidate, each: Attribution) -> bool:
    return each.source is not None and candidate.span.covers(each.source) and candidate.span.overlaps(each.content)


def _of_the_same(claim: Candidate, denial: Candidate) -> bool:
    """Whether both are about one thing: in one language, not of two towns, with words in common beside the names."""
    if claim.report.document.language != denial.report.document.language:
        return False
    here, there = towns_in(claim), towns_in(denial)
    if here and there and not here & there:
        return False
    return len(contents_of(claim) & contents_of(denial)) >= SHARED
