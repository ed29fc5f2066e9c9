"""Rules on who says so: somebody in particular, the same and as surely wherever the page says it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from citewire.model import Verdict
from citewire.verify.block import Block
from citewire.verify.case import Case, at
from citewire.verify.citation import is_sentence
from citewire.verify.phrase import impersonal, nobody
from citewire.verify.rule import RULES
from citewire.verify.statement import ABOUT, Rarity, Statement

LEAD_ABOUT = 0.35
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
    rarity = case.rarity
    paragraphs = _paragraphs(case)
    for each in case.statements:
        if not case.in_lead(each.block) or each.attributions or each.hedge:
            continue
        scored = [(rarity.likeness(each.content, content), said) for said, content in paragraphs]
        best = max((score for score, _ in scored), default=0.0)
        near = [said for score, said in scored if score >= max(LEAD_ABOUT, 0.8 * best)]
        open_ones = [said for said in near if _kept_open(said)]
        if near and len(open_ones) == len(near):
            yield _surer(each, _likeliest(open_ones))


def _paragraphs(case: Case) -> list[tuple[tuple[Statement, ...], frozenset[str]]]:
    """The paragraphs of the body, each as its sentences and all that they say."""
    body = [each for each in case.statements if not case.in_lead(each.block) and is_sentence(each.block)]
    grouped = (tuple(group) for _, group in groupby(body, key=lambda each: each.block))
    return [(said, frozenset().union(*(each.content for each in said))) for said in grouped]


def _kept_open(said: tuple[Statement, ...]) -> bool:
    """Whether a paragraph opens as a claim or a guess, or lays all it says to somebody."""
    return bool(said[0].claim or said[0].hedge) or all(each.attributions for each in said)


def _likeliest(paragraphs: list[tuple[Statement, ...]]) -> Statement:
    """The first sentence of the paragraph that says most plainly that it is a claim."""
    firsts = [said[0] for said in paragraphs]
    return next((each for each in firsts if each.claim or each.hedge), firsts[0])


def _surer(lead: Statement, body: Statement) -> Verdict:
    if body.hedge and not body.claim:
        explanation = f"{at(body.block)} keeps it open: “{body.hedge}”"
        return RULES["C206"].finding(explanation, place=at(lead.block), words=lead.words[:80])
    cue = f"“{body.claim}”" if body.claim else f"“{body.words[:60]}”"
    explanation = f"{at(body.block)} lays it to somebody: {cue}"
    return RULES["C205"].finding(explanation, place=at(lead.block), words=lead.words[:80])


def surer_elsewhere(case: Case) -> Iterator[Verdict]:
    """C603: sure in one place of the body, a claim or a guess in another."""
    rarity = case.rarity
    said = [each for each in case.statements if not case.in_lead(each.block) and is_sentence(each.block)]
    guessed = [each for each in said if each.hedge or each.claim]
    seen: set[Block] = set()
    for each in said:
        if each.hedge or each.claim or each.block in seen:
            continue
        rival = _rival(each, guessed, rarity)
        if rival is not None:
            seen.add(each.block)
            explanation = f"{at(rival.block)} is less sure: “{rival.claim or rival.hedge}”"
            yield RULES["C603"].finding(explanation, place=at(each.block), words=each.words[:80])


def _rival(each: Statement, guessed: list[Statement], rarity: Rarity) -> Statement | None:
    """The open sentence of another paragraph that is about the same."""
    scored = (
        (min(rarity.likeness(each.content, other.content), 1.0), -number, other)
        for number, other in enumerate(guessed)
        if other.block != each.block and not (other.block.entry and other.block.entry == each.block.entry)
    )
    best = max(scored, default=None)
    return best[2] if best is not None and best[0] >= ABOUT else None
