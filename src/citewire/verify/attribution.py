"""Rules on who says so: somebody in particular, the same and as surely wherever the page says it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from citewire.languages.crowd import nobody
from citewire.model import Verdict
from citewire.verify.block import Block
from citewire.verify.case import Case, at, short
from citewire.verify.citation import is_sentence
from citewire.verify.phrase import impersonal
from citewire.verify.rule import RULES
from citewire.verify.statement import ABOUT, Statement

Paragraph = tuple[tuple[Statement, ...], frozenset[str]]
"""The sentences of a paragraph, and what all of them say."""
SAYS_ONLY = 4
"""Telling words besides names up to which a sentence only says who says so."""
NEARLY = 0.75
"""Share of the best likeness at which a paragraph may still be the one that a headline goes back to."""
LEAD_ABOUT = 0.3
"""As ``ABOUT``, for a sentence of the lead against a paragraph: a headline has other words for the same."""


def unnamed(case: Case) -> Iterator[Verdict]:
    """C601."""
    for block in case.page.statements:
        for match in nobody().finditer(block.text):
            yield RULES["C601"].finding("who, by name?", place=at(block), words=match.group())


def unclaimed(case: Case) -> Iterator[Verdict]:
    """C602: hearsay without a citation, in a sentence that names nobody who says so."""
    for each in case.statements:
        if each.block.markers or case.in_lead(each.block) or each.block.link:
            continue
        found = impersonal(each.reading.language).search(each.words)
        if found and not any(said.source is not None for said in each.attributions):
            yield RULES["C602"].finding("who says so?", place=at(each.block), words=found.group())


def surer_lead(case: Case) -> Iterator[Verdict]:
    """C205 and C206: the lead tells as a fact what the paragraph about it has only as a claim, or keeps open."""
    paragraphs = _paragraphs(case)
    seen: set[Block] = set()
    for each in case.statements:
        if not case.in_lead(each.block) or each.block in seen or each.attributions or each.hedge or each.claim:
            continue
        source = max((_source(content, paragraphs, case) for content in each.clauses), default=(0.0, 0, None))[2]
        if source is not None:
            seen.add(each.block)
            yield _surer(each, source)


def _source(content: frozenset[str], paragraphs: list[Paragraph], case: Case) -> tuple[float, int, Statement | None]:
    """How near, and which, the claim or guess is that a clause of the lead goes back to; none where a paragraph that is
    sure of it is clearly nearer."""
    scored = [
        (case.rarity.likeness(content, words), -number, _teller(said))
        for number, (said, words) in enumerate(paragraphs)
    ]
    best = max((score for score, _, _ in scored), default=0.0)
    near = [each for each in scored if each[0] >= max(LEAD_ABOUT, NEARLY * best) and (each[2].claim or each[2].hedge)]
    return max(near, default=(0.0, 0, None))


def _teller(said: tuple[Statement, ...]) -> Statement:
    """The sentence that tells whose claim a paragraph has: its first, or the second where that says nothing else ("This
    was claimed by the general staff")."""
    first, *others = said
    if first.claim or first.hedge or first.attributions or not others:
        return first
    return others[0] if others[0].claim and len(others[0].plain_words) <= SAYS_ONLY else first


def _paragraphs(case: Case) -> list[Paragraph]:
    """The paragraphs of the body, each as its sentences and all that they say."""
    body = [each for each in case.statements if not case.in_lead(each.block) and is_sentence(each.block)]
    grouped = (tuple(group) for _, group in groupby(body, key=lambda each: each.block))
    return [(said, frozenset().union(*(each.content for each in said))) for said in grouped]


def _surer(lead: Statement, body: Statement) -> Verdict:
    if body.hedge and not body.claim:
        explanation = f"{at(body.block)} keeps it open: “{body.hedge}”"
        return RULES["C206"].finding(explanation, place=at(lead.block), words=short(lead.words))
    explanation = f"{at(body.block)} has it as a claim: “{body.claim}”"
    return RULES["C205"].finding(explanation, place=at(lead.block), words=short(lead.words))


def surer_elsewhere(case: Case) -> Iterator[Verdict]:
    """C603: sure in one place of the body, a claim or a guess in another."""
    guesses = [(said, words) for said, words in _paragraphs(case) if said[0].claim or said[0].hedge]
    seen: set[Block] = set()
    for said, _ in _paragraphs(case):
        for each in said:
            if each.hedge or each.claim or each.block in seen:
                continue
            rival = _rival(each, guesses, case)
            if rival is not None:
                seen.add(each.block)
                explanation = f"{at(rival.block)} is less sure: “{rival.claim or rival.hedge}”"
                yield RULES["C603"].finding(explanation, place=at(each.block), words=short(each.words))


def _rival(each: Statement, guesses: list[Paragraph], case: Case) -> Statement | None:
    """The paragraph that says nearly all of this sentence, and keeps it open."""
    scored = (
        (case.rarity.likeness(each.content, words), -number, said[0])
        for number, (said, words) in enumerate(guesses)
        if said[0].block != each.block and not (each.block.entry and said[0].block.entry == each.block.entry)
    )
    best = max(scored, default=None)
    return best[2] if best is not None and best[0] >= ABOUT else None
