"""Rules that hold a page's statements against the texts that they cite, where these are at hand.

First the whole cited text is asked for what a statement names, counts and quotes: what stands nowhere in it was not
taken from it. Then the passage that has most of the statement's words is compared with it by the rules of support.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from citewire.model import Appointment, EntityKind, Mention, Outcome, Span, TimeExpression, Verdict
from citewire.text.numbers import values_in
from citewire.text.typography import folded
from citewire.verify import polarity
from citewire.verify.block import CITED, Block
from citewire.verify.case import Case, Nearness, at, short
from citewire.verify.citation import LEAST, SENTENCE
from citewire.verify.contradiction import contradictions, is_name, likeness, same_name
from citewire.verify.partner import unit_differs
from citewire.verify.quantities import quantities
from citewire.verify.reading import Reading
from citewire.verify.retouched import Touch, retouched
from citewire.verify.rule import RULES
from citewire.verify.sentence import QUOTED
from citewire.verify.statement import Statement
from citewire.verify.support import support

LIKELY = 0.5
"""Likeness below which a passage may be about anything, and contradicts nothing."""
NEARLY = 0.85
"""Share of the best likeness at which another passage may as well be the one that is meant."""
BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
LABELLED = re.compile(r"\([^()]*\)|[;,–—.:]")
LABEL_WORDS = 3
"""Words beside quotations that only say what they are about ("Treated in hospital:")."""
NEAREST, AHEAD = 0.83, 0.04
"""How near a passage of another language is at least by its vector to be the one that is meant, and nearer than the
next: vectors of the packaged model lie close together, .77 to .84 for sentences of two things, .84 to .92 for one."""


@dataclass(frozen=True, slots=True)
class _Cited:
    """A statement with the texts that its paragraph cites; ``named`` are the words of the references."""

    statement: Statement
    claim: Reading
    sources: tuple[Reading, ...]
    named: tuple[str, ...]

    @property
    def texts(self) -> list[str]:
        """All that may be taken over, folded: the cited texts, and the references, which name their outlets."""
        return [folded(text) for text in (*(source.text for source in self.sources), *self.named)]

    @property
    def claim_appointments(self) -> list[Appointment]:
        """The offices that the statement gives; spans count in the strand's text."""
        given = self.statement.reading.annotations.appointments
        return [each for each in given if self.statement.span.covers(each.office)]

    @property
    def block(self) -> Block:
        return self.statement.block

    def finding(self, code: str, explanation: str, words: str) -> Verdict:
        return RULES[code].finding(explanation, place=at(self.block), words=words)


def against_sources(case: Case) -> Iterator[Verdict]:
    """C107, C301, C306, C402, C505, C604, C605, C606 and C607."""
    if not case.grounds.sources:
        return
    yield from _verbatim(case)
    for each in _cited(case):
        yield from _against(each, case.grounds.nearness)


def unchecked(case: Case) -> tuple[Block, ...]:
    """Where statements stand whose cited texts are at hand, and of which no rule can tell whether they say so: nothing
    speaks against them, and no passage surely bears them out."""
    near = case.grounds.nearness
    open_ones = (each for each in _cited(case) if not any(_against(each, near)) and not _borne_out(each, near))
    return tuple(dict.fromkeys(each.block for each in open_ones))


def _against(cited: _Cited, nearness: Nearness | None) -> list[Verdict]:
    """What of the whole cited texts speaks against a statement, else what of the likeliest passages does."""
    found = [*_quotations(cited), *_numbers(cited), *_units(cited), *_names(cited), *_days(cited), *_offices(cited)]
    return found or list(_passages(cited, nearness))


def _borne_out(cited: _Cited, nearness: Nearness | None) -> bool:
    """Whether a likely passage, with the text around it, surely says what the statement says."""
    text = cited.claim.text
    if QUOTED.search(text) and len(LABELLED.sub(" ", QUOTED.sub(" ", text)).split()) <= LABEL_WORDS:
        return True  # nothing but quotations, which were found, and who they are from
    likely = _likely(cited, nearness)
    judged = (support(cited.claim, piece, cited.sources).verdict.outcome for piece in likely)
    return any(outcome is Outcome.SUPPORTED for outcome in judged)


def _verbatim(case: Case) -> Iterator[Verdict]:
    """C107 for words that the page marks as the source's own: they stand in one of the cited texts."""
    for block in case.page.blocks:
        sources = [case.grounds.sources.get(number) for number in block.markers]
        if not block.quoted or not sources or None in sources:
            continue
        words = folded(block.quoted)
        if not any(source is not None and words in folded(source.text) for source in sources):
            explanation = "the cited text does not have these words"
            yield RULES["C107"].finding(explanation, place=at(block), words=short(block.quoted))


def _cited(case: Case) -> Iterator[_Cited]:
    """The statements all of whose sources are at hand: what is not in one may be in another."""
    known = case.grounds.sources
    references = {block.number: block.text for block in case.page.references}
    for statement in case.statements:
        numbers = tuple(dict.fromkeys(statement.block.markers))
        if _says(statement.block) and numbers and all(number in known for number in numbers):
            yield _Cited(
                statement,
                statement.own,
                tuple(known[number] for number in numbers),
                tuple(references.get(number, "") for number in numbers),
            )


def _says(block: Block) -> bool:
    """Whether a block is a statement in the page's own words: a sentence, or a line long enough that ends with its
    marker, as headlines under a time do; what stands in brackets behind the name of an outlet makes it no longer."""
    line = CITED.search(block.text) is not None and len(BRACKETS.sub("", block.text).strip()) >= LEAST
    return not block.quoted and (line or SENTENCE.search(block.text) is not None)


def _quotations(cited: _Cited) -> Iterator[Verdict]:
    if all(source.language != cited.claim.language for source in cited.sources):
        return  # a translated quotation has other words
    texts = cited.texts
    for quoted in QUOTED.findall(cited.claim.text):
        if not any(folded(quoted).strip(" .,!?") in text for text in texts):
            yield cited.finding("C107", "the cited text does not have these words", quoted)


def _numbers(cited: _Cited) -> Iterator[Verdict]:
    given = {value for source in cited.sources for value in values_in(source.text, source.language)}
    for value in values_in(QUOTED.sub(" ", cited.claim.timeless), cited.claim.language):
        if value not in given:
            yield cited.finding("C402", f"the cited text does not have the number {value:g}", short(cited.claim.text))


def _units(cited: _Cited) -> Iterator[Verdict]:
    """C402 for a number of which the cited texts only have another unit, or count something else."""
    given = [each for source in cited.sources for each in quantities(source)]
    quoted = QUOTED.findall(cited.claim.text)  # whether the words are there is C107's to say
    for wanted in (each for each in quantities(cited.claim) if not any(each.words in words for words in quoted)):
        same = [each for each in given if each.exact == wanted.exact and each.kind is wanted.kind]
        if same and all(unit_differs(wanted, each) for each in same):
            theirs = same[0].unit or str(same[0].indicator)
            yield cited.finding("C402", f"the cited text has “{same[0].words}” as {theirs}", wanted.words)


def _names(cited: _Cited) -> Iterator[Verdict]:
    known = {part for source in cited.sources for each in source.annotations.mentions for part in _parts(each)}
    texts = cited.texts
    for mention in cited.claim.annotations.mentions:
        name = mention.span.of(cited.claim.text)
        if not is_name(mention, cited.claim) or _parts(mention) & known or any(folded(name) in text for text in texts):
            continue
        if not any(same_name(name, each.name) for source in cited.sources for each in source.annotations.mentions):
            yield cited.finding("C301", "the cited text does not name it", name)


def _parts(mention: Mention) -> set[str]:
    """A mention's id, and for a person the surname in it."""
    identity = mention.entity_id
    return {identity, identity.rpartition("-")[2]} if mention.kind is EntityKind.PERSON else {identity}


def _days(cited: _Cited) -> Iterator[Verdict]:
    """Days of a month that no cited text has."""
    given = {_day(each) for source in cited.sources for each in source.annotations.times}
    for each in cited.claim.annotations.times:
        if _day(each) is not None and _day(each) not in given:
            yield cited.finding("C505", "the cited text does not have this day", each.span.of(cited.claim.text))


def _day(expression: TimeExpression) -> tuple[int, int] | None:
    meaning = expression.meaning
    return (meaning.month, meaning.day) if meaning.month and meaning.day else None


def _offices(cited: _Cited) -> Iterator[Verdict]:
    """C306: an office given to somebody to whom the cited texts give another."""
    given: dict[str, set[str]] = {}
    for source in cited.sources:
        for each in source.annotations.appointments:
            given.setdefault(_surname(each.entity_id), set()).add(_office(each.office_id))
    for each in cited.claim_appointments:
        theirs = given.get(_surname(each.entity_id))
        if theirs and _office(each.office_id) not in theirs:
            words = f"{each.office.of(cited.statement.reading.text)} {each.holder.of(cited.statement.reading.text)}"
            yield cited.finding("C306", f"the cited text gives them another: {', '.join(sorted(theirs))}", words)


def _surname(identity: str) -> str:
    return identity.partition(":")[2].rpartition("-")[2]


def _office(identity: str) -> str:
    return identity.split(":")[1]


def _passages(cited: _Cited, nearness: Nearness | None) -> Iterator[Verdict]:
    """What the likeliest passages contradict; nothing where one of them contradicts nothing."""
    claim = cited.claim
    likely = _likely(cited, nearness)
    if not likely:
        yield from _opposed(cited)
    if slips := _slips(claim, likely):
        yield from (cited.finding(each.code, f"the cited text has “{each.instead}”", each.words) for each in slips)
        return
    against = [list(contradictions(claim, passage)) for passage in likely]
    if against and all(against):
        for code, explanation, words in against[0]:
            if code == "C402" and len(cited.sources) > 1:
                continue  # two texts with two numbers may be what the statement is about
            yield cited.finding(code, explanation, words or short(claim.text))


def _slips(claim: Reading, likely: Sequence[Reading]) -> list[Touch]:
    """What was put in one place of a passage whose words a statement has else, where no other passage has that."""
    found = [(piece, each) for piece in likely for each in retouched(claim, piece)]
    rest = [folded(piece.text) for piece in likely if all(piece is not other for other, _ in found)]
    return [each for _, each in found[:1] if not any(folded(each.words) in text for text in rest)]


def _opposed(cited: _Cited) -> Iterator[Verdict]:
    """C605 for what two sentences in a row say the contrary of, where no single one says enough to be compared."""
    claim = cited.claim
    pairs = [pair for source in cited.sources if source.language == claim.language for pair in _pairs(source)]
    likely = [pair for pair in pairs if likeness(claim, pair) >= LIKELY]
    against = [[each for each in polarity.compared(claim, pair) if each.detail == "opposite"] for pair in likely]
    if against and all(against):
        yield cited.finding("C605", f"the cited text has “{against[0][0].instead}”", against[0][0].words)


def _pairs(source: Reading) -> Iterator[Reading]:
    """Every two sentences in a row."""
    for one, other in pairwise(source.annotations.sentences):
        yield source.within(Span(one.start, other.end))


def _likely(cited: _Cited, nearness: Nearness | None) -> list[Reading]:
    """The passages that a statement most likely goes back to: by what both name and say, else, in another language, the
    nearest one where it is clearly nearer than all others."""
    claim = cited.claim
    pieces = [piece for source in cited.sources for piece in _pieces(source)]
    scored = [(likeness(claim, piece), piece) for piece in pieces]
    best = max((score for score, _ in scored), default=0.0)
    likely = [piece for score, piece in scored if score >= max(LIKELY, NEARLY * best)]
    strange = [piece for piece in pieces if piece.language != claim.language]
    if likely or nearness is None or len(strange) < len(pieces) or not strange:
        return likely
    near = nearness(claim.text, [piece.text for piece in strange])
    order = sorted(range(len(near)), key=lambda place: (-near[place], place))
    rival = near[order[1]] if len(order) > 1 else -1.0
    return [strange[order[0]]] if near[order[0]] >= max(NEAREST, rival + AHEAD) else []


def _pieces(source: Reading) -> Iterator[Reading]:
    """The sentences of a text, each alone."""
    for span in source.annotations.sentences:
        yield source.within(Span(span.start, span.end))
