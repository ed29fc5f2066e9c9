"""Rules on names and offices: one spelling for one thing, and offices for those who hold them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from citewire.knowledge.offices import Held, Offices
from citewire.model import Appointment, EntityKind, Mention, Span, Verdict
from citewire.text import names
from citewire.text.likeness import likeness
from citewire.verify.case import Case, at
from citewire.verify.phrase import once
from citewire.verify.rule import RULES
from citewire.verify.sentence import QUOTED
from citewire.verify.strand import ReadStrand

SPELLED = frozenset({EntityKind.PERSON, EntityKind.PLACE})
NEAR = 0.72
"""How like two full names are at least that may be one person's (``text.likeness``), as offices are read."""
STEM = 4
"""Letters that forms of one word share at least."""
WORD = re.compile(r"[^\W\d_]+")
BEFORE = 24
"""Characters before a title in which a "then" belongs to it."""
YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class _Spelling:
    """The word of a name by which spellings are compared, and where it stands first."""

    word: str
    mention: Mention
    reading: ReadStrand


def spellings(case: Case) -> Iterator[Verdict]:
    """C302: the second spelling of a name, and each further one, where it stands first."""
    for reading in case.readings:
        known: dict[str, list[_Spelling]] = {}
        for mention in reading.annotations.mentions:
            own = mention.kind in SPELLED and not _in_quotation(mention, reading)
            spelling = _spelling(mention, reading) if own else None
            if spelling is None:
                continue
            others = known.setdefault(mention.entity_id, [])
            if any(_same_form(spelling.word, other.word, reading.language) for other in others):
                continue
            rival = next((each for each in others if _is_variant(spelling.word, each.word)), None)
            others.append(spelling)
            if rival is not None:
                yield _second_spelling(spelling, rival)


def _in_quotation(mention: Mention, reading: ReadStrand) -> bool:
    """Whether a name stands among somebody else's words, which keep their spelling."""
    block = reading.block_of(mention.span)
    return bool(block.quoted) or any(mention.name in quoted for quoted in QUOTED.findall(block.text))


def _spelling(mention: Mention, reading: ReadStrand) -> _Spelling | None:
    """By the surname of a person, and by the name of a place of one word."""
    words = WORD.findall(mention.span.of(reading.text))
    if not words or (mention.kind is EntityKind.PLACE and len(words) > 1):
        return None
    return _Spelling(words[-1], mention, reading)


def _same_form(one: str, other: str, language: str) -> bool:
    """Whether two words are the same but for case, capitals or the genitive."""
    forms = [{each.casefold() for each in (word, *names.nominatives(word, language))} for word in (one, other)]
    return bool(forms[0] & forms[1]) or _is_genitive(one.casefold(), other.casefold())


def _is_genitive(one: str, other: str) -> bool:
    """Whether one is the other with an s: "Kerns", "Kern"."""
    shorter, longer = sorted((one, other), key=len)
    return longer in {f"{shorter}s", f"{shorter}es"}


def _is_variant(one: str, other: str) -> bool:
    """Whether two words can be spellings of one name: "Volodymyr" is none of "Zelensky", nor "Britain" of "UK"."""
    capitals = one[:1].isupper() and other[:1].isupper() and not one.isupper()
    return capitals and is_latin(one) == is_latin(other) and names.alike(one, other)


def is_latin(word: str) -> bool:
    """Whether a word is written in Latin letters: in another script a name is not spelled but rendered."""
    return all(unicodedata.name(letter, "").startswith("LATIN") for letter in word)


def _second_spelling(spelling: _Spelling, rival: _Spelling) -> Verdict:
    block = spelling.reading.block_of(spelling.mention.span)
    before = rival.reading.block_of(rival.mention.span)
    explanation = f"“{rival.mention.span.of(rival.reading.text)}” at {at(before)} is the same name"
    words = spelling.mention.span.of(spelling.reading.text)
    return RULES["C302"].finding(explanation, place=at(block), words=words)


def holders(case: Case) -> Iterator[Verdict]:
    """C303 and C304: who holds the office on the page's day, as far as the table is sure."""
    offices, day = case.grounds.offices, case.grounds.as_of
    if offices is None or day is None:
        return
    for reading in case.readings:
        for given in _appointments_of(reading):
            held = _held(given, offices, case)
            if held is None or not held.rows:
                continue
            found = _former(given, held, reading) if given.former else _not_holder(given, held, reading)
            if found is not None:
                yield found


def _appointments_of(reading: ReadStrand) -> Iterator[Appointment]:
    """The offices that are given as of now: none in a sentence about another year, or that says "then"."""
    past = once(reading.language)
    for given in reading.annotations.appointments:
        before = reading.text[max(0, given.office.start - BEFORE) : given.office.start]
        if not YEAR.search(reading.words(_sentence(given.office, reading))) and not past.search(before):
            yield given


def _sentence(span: Span, reading: ReadStrand) -> Span:
    return next((each for each in reading.annotations.sentences if each.covers(span)), span)


def _held(given: Appointment, offices: Offices, case: Case) -> Held | None:
    _, _, rest = given.office_id.partition(":")
    office, _, owner = rest.partition(":")
    day = case.grounds.as_of
    return offices.held(office, owner, day) if owner and day is not None else None


def _not_holder(given: Appointment, held: Held, reading: ReadStrand) -> Verdict | None:
    name = given.holder.of(reading.text)
    if any(_is_holder(name, given.entity_id, row.holder) for row in (*held.rows, *held.maybe)):
        return None
    row = held.rows[0]
    return RULES["C303"].finding(
        f"on {held.on} it is held by {row.holder} ({row.words}; {row.origin})",
        place=at(reading.block_of(given.office)),
        words=f"{given.office.of(reading.text)} {name}",
    )


def _former(given: Appointment, held: Held, reading: ReadStrand) -> Verdict | None:
    name = given.holder.of(reading.text)
    row = next((row for row in held.rows if _is_holder(name, given.entity_id, row.holder)), None)
    if row is None:
        return None
    return RULES["C304"].finding(
        f"{row.holder} holds the office on {held.on} ({row.words}; {row.origin})",
        place=at(reading.block_of(given.office)),
        words=reading.words(Span(*_around(given))),
    )


def _around(given: Appointment) -> tuple[int, int]:
    return min(given.office.start, given.holder.start), max(given.office.end, given.holder.end)


def _is_holder(name: str, identity: str, holder: str) -> bool:
    """Whether a name in the text can be that of a holder as the table spells it."""
    if identity == f"person:{names.key(holder, 'en')}" or names.alike(name, holder):
        return True
    last = identity.partition(":")[2].rpartition("-")[2]
    if last == names.key(holder, "en").rpartition("-")[2]:
        return True
    if " " not in name:
        return names.alike(name, holder.rpartition(" ")[2])
    return likeness(name, holder, person=True).score >= NEAR


def titles(case: Case) -> Iterator[Verdict]:
    """C305: the second title of one office, where it stands first."""
    for reading in case.readings:
        known: dict[str, list[Mention]] = {}
        for mention in reading.annotations.mentions:
            if mention.kind is not EntityKind.OFFICE or mention.entity_id.count(":") < 2:
                continue
            others = known.setdefault(mention.entity_id, [])
            rival = next((each for each in others if _other_title(mention.name, each.name)), None)
            if rival is None or not any(_same_title(mention.name, each.name) for each in others):
                others.append(mention)
            if rival is not None and not any(_same_title(mention.name, each.name) for each in others[:-1]):
                explanation = f"“{rival.name}” at {at(reading.block_of(rival.span))} is the same office"
                place = at(reading.block_of(mention.span))
                yield RULES["C305"].finding(explanation, place=place, words=mention.name)


def _same_title(one: str, other: str) -> bool:
    """Whether two titles are the same words, in whatever case."""
    first, second = WORD.findall(one.casefold()), WORD.findall(other.casefold())
    return len(first) == len(second) and all(map(_same_word, first, second))


def _same_word(one: str, other: str) -> bool:
    return one == other or (len(one) >= STEM and one[:STEM] == other[:STEM])


def _other_title(one: str, other: str) -> bool:
    """Whether two titles of one office share some of their words but not all, or have them in another order."""
    first, second = WORD.findall(one.casefold()), WORD.findall(other.casefold())
    shared = [word for word in first if any(_same_word(word, each) for each in second)]
    if _same_title(one, other) or not shared or min(len(first), len(second)) < 2:
        return False
    return len(first) == len(second)
