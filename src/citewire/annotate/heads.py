"""Whom the words of a source name: somebody by name, a body, somebody by a noun ("the minister"), or a pronoun."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container, Sequence
from dataclasses import dataclass
from enum import StrEnum

from citewire.annotate.bearers import WORD, Bearers, Name
from citewire.annotate.hints import is_institution_joint, is_organisation_word
from citewire.annotate.lexicon import is_ordinary
from citewire.knowledge.genders import is_given
from citewire.knowledge.outlets import media
from citewire.languages import Language
from citewire.model import EntityKind, Mention, Span

THINGS = frozenset({EntityKind.ORGANISATION, EntityKind.PLACE, EntityKind.OFFICE})
BREAKS = ',;:()„“”"«»–—'
QUOTED_WORD = re.compile(r"[\"“„«][^\W\d_][\w-]*\s\Z")
LONGEST_WORD = 30
"""Characters of a word with its space that are looked at before a name."""
LONGEST = 9
"""Words of a phrase that names somebody; further on are clauses."""


class HeadKind(StrEnum):
    """What sort of word names a source; ``unknown`` where the rules can't tell, or where it is several."""

    NAME = "name"
    THING = "thing"
    NOUN = "noun"
    PRONOUN = "pronoun"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Head:
    """``span`` are the words that name it, ``gender`` what they tell; ``name`` of a name, ``identity`` of the entity
    where the words themselves have one, ``noun`` in small letters, ``definite`` with its article ("the minister") and
    ``plain`` with nothing else."""

    kind: HeadKind
    span: Span
    gender: str = ""
    name: Name | None = None
    identity: str | None = None
    noun: str = ""
    plain: bool = False
    definite: bool = False


class Heads:
    """Reads the sources of one text."""

    def __init__(self, text: str, mentions: Sequence[Mention], bearers: Bearers, language: Language) -> None:
        self.text = text
        self.people = language.people
        self._language = language.tag
        self.bearers = bearers
        self._reports = tuple(language.speech.reports.split())
        order = language.speech.order
        self._genitives = order.sets["genitives"] if order is not None and language.capital_nouns else frozenset[str]()
        self._voices = (*order.bodies, *order.texts) if order is not None else ()
        self._mentions = mentions
        self._starts = [each.span.start for each in mentions]
        self._names = {each.span.end: each for each in bearers.names}
        self._openings = {each.span.start: each for each in bearers.names}

    def mention_at(self, index: int) -> Mention | None:
        """The name of nobody knows what that begins at an index."""
        at = bisect_left(self._starts, index)
        mention = self._mentions[at] if at < len(self._mentions) else None
        known = mention is None or mention.span.start != index or mention.kind is not EntityKind.OTHER
        return None if known else mention

    @property
    def ends(self) -> Container[int]:
        """Where the names of people end."""
        return self._names

    def of(self, source: Span) -> Head:
        """The head of a source."""
        words = [Span(*match.span()) for match in WORD.finditer(self.text, source.start, source.end)]
        pronoun = self._pronoun(words)
        if pronoun is not None:
            return pronoun
        phrase = self._phrase(words)
        if not phrase:
            return Head(HeadKind.UNKNOWN, source)
        span = Span(phrase[0].start, phrase[-1].end)
        if any(each.of(self.text).lower() in self.people.sets["pairs"] for each in phrase):
            one = self._noun_in(Span(span.start, phrase[min(1, len(phrase) - 1)].end))
            return (self._held(source) if one is not None else None) or Head(HeadKind.UNKNOWN, span)
        comma = self._comma(source.start + 1, source)
        titled = self._at_end(Span(source.start, comma)) or self._at_end(source)
        named = self._named(span) or titled or self._behind(span, source) or self._apposed(span)
        return named or self._entitled(source) or self._by_noun(span, phrase, source) or self._thing(span)

    def _pronoun(self, words: list[Span]) -> Head | None:
        if not 0 < len(words) <= 2:
            return None
        gender = self.people.pronoun(words[-1].of(self.text).lower()) or self.people.pronoun(
            words[0].of(self.text).lower()
        )
        at = words[-1] if self.people.pronoun(words[-1].of(self.text).lower()) else words[0]
        if len(words) == 2 and at.of(self.text).lower() in self.people.sets["owning"]:
            own = words[1].of(self.text).lower()  # "seinen Angaben" are his words, "his lawyer" is somebody else
            gender = gender if at == words[0] and self._reports and own.endswith(self._reports) else ""
        return Head(HeadKind.PRONOUN, at, gender) if gender else None

    def _phrase(self, words: list[Span]) -> list[Span]:
        """The words before the first comma, preposition or relative pronoun."""
        found: list[Span] = []
        for word in words[:LONGEST]:
            low = word.of(self.text).lower()
            if found and any(mark in BREAKS for mark in self.text[found[-1].end : word.start]):
                break
            if low in self.people.sets["oblique"] or (
                found and low in self.people.sets["who"] - self.people.sets["the"]
            ):
                break
            found.append(word)
        return found

    def _named(self, span: Span) -> Head | None:
        """A name at the end of the phrase."""
        name = self._names.get(span.end)
        if name is not None and not name.base and self._noun_in(Span(span.start, name.span.start + 1)) is not None:
            return None
        if name is None or name.span.start < span.start or self.text.startswith(("'s", "’s"), name.span.end):
            return None
        bearer = self.bearers.of(name)
        identity = bearer.identity if bearer is not None else None
        return Head(HeadKind.NAME, name.span, self.bearers.gender(name), name, identity)

    def _at_end(self, source: Span) -> Head | None:
        """A full name in its first form that ends the source, behind a long title: no name within "who praised ..."."""
        name = self._names.get(source.end)
        if name is None or not name.first or not is_given(name.first) or self._noun_in(source) is None:
            return None
        relatives = self.people.sets["who"] - self.people.sets["the"]
        before = {match[0].lower() for match in WORD.finditer(self.text, source.start, name.span.start)}
        if relatives & before:
            return None
        return self._named(Span(source.start, source.end))

    def _behind(self, span: Span, source: Span) -> Head | None:
        """ "the campaign's manager, Ada Kern": a name behind the comma."""
        if not self.text.startswith(", ", span.end):
            return None
        name = self._openings.get(span.end + 2)
        if name is None or name.span.end > source.end or self._noun_in(span) is None:
            return None
        return self._named(name.span)

    def _held(self, source: Span) -> Head | None:
        """The full name behind the comma with which a source ends ("la ministra de Salud y Consumo, Ada Kern")."""
        name = self._names.get(source.end)
        held = name is not None and bool(name.first) and self.text[name.span.start - 2 : name.span.start] == ", "
        return self._named(name.span) if name is not None and held else None

    def _entitled(self, source: Span) -> Head | None:
        """The full name behind the only comma of a source that begins with an article ("el coordinador del puerto, Ada
        Kern"), whatever the noun: whose post it is can't be read otherwise."""
        opening = WORD.match(self.text, source.start)
        if opening is None or opening[0].lower() not in self.people.sets["the"]:
            return None
        words = {match[0].lower() for match in WORD.finditer(self.text, source.start, source.end)}
        if self.text.count(",", source.start, source.end) != 1 or words & (
            self.people.sets["who"] - self.people.sets["the"]
        ):
            return None
        return self._held(source)

    def _apposed(self, span: Span) -> Head | None:
        """ "Ada Kern, the manager": the name before the comma, where only what stands behind it was read."""
        name = self._names.get(span.start - 2)
        if name is None or not self.text.startswith(", ", name.span.end) or self._noun_in(span) is None:
            return None
        return self._named(name.span)

    def _noun_in(self, span: Span) -> str | None:
        return next(
            (
                m[0].lower()
                for m in WORD.finditer(self.text, span.start, span.end)
                if self.people.noun(m[0].lower()) is not None
            ),
            None,
        )

    def _by_noun(self, span: Span, phrase: list[Span], source: Span) -> Head | None:
        lows = [each.of(self.text).lower() for each in phrase]
        if len(lows) == 1:
            lows = [self._base(lows[0])]
        nouns = [low for low in lows if self.people.noun(low) is not None]
        if not nouns or (not self.people.things and lows[-1] != nouns[-1]):
            return None
        noun = nouns[-1] if not self.people.things else nouns[0]
        whole = Span(span.start, self._comma(span.end, source))
        definite = lows[0] in self.people.sets["the"]
        plain = whole == span and (lows == [noun] or (definite and lows[1:] == [noun]))
        return Head(HeadKind.NOUN, whole, self.people.noun(noun) or "", noun=noun, plain=plain, definite=definite)

    def _base(self, low: str) -> str:
        """A noun that stands alone, without the last letter of its case ("за словами міністра"), if nouns have any."""
        cases = bool(self.people.he_said) and self.people.noun(low) is None
        return low[:-1] if cases and self.people.noun(low[:-1]) is not None else low

    def _comma(self, start: int, source: Span) -> int:
        """Where the first comma or other break behind ``start`` stands, else the end of the source."""
        marks = (at for at in range(start, source.end) if self.text[at] in BREAKS)
        return next(marks, source.end)

    def _body_before(self, place: Mention, span: Span) -> Head:
        """A service of a country is not the country: the body right before the place, else nobody."""
        body = self._mentions[at] if (at := bisect_left(self._starts, place.span.start) - 1) >= 0 else None
        if body is None or body.kind is not EntityKind.ORGANISATION or body.span.end + 1 != place.span.start:
            return Head(HeadKind.UNKNOWN, span)
        return Head(HeadKind.THING, body.span, identity=body.entity_id)

    def _thing(self, span: Span) -> Head:
        """A body or a place at the end of the phrase, or what has no table to say what it is."""
        at = bisect_left(self._starts, span.end) - 1
        mention = self._mentions[at] if at >= 0 else None
        if mention is None or mention.span.end < span.end or mention.span.start < span.start:
            return Head(HeadKind.UNKNOWN, span)
        if mention.span.end > span.end and mention.kind is not EntityKind.ORGANISATION:
            return Head(HeadKind.UNKNOWN, span)
        before = self.text[span.start : mention.span.start].lower().split()
        if mention.kind is EntityKind.PLACE and not self.people.sets["the"].issuperset(before):
            return self._body_before(mention, span)
        if mention.kind in {EntityKind.ORGANISATION, EntityKind.OTHER} and self._is_of(span.start, mention):
            return Head(HeadKind.UNKNOWN, span)
        if mention.kind in THINGS:
            return Head(HeadKind.THING, mention.span, identity=mention.entity_id)
        body = self._mentions[at - 1] if at and mention.kind is EntityKind.OTHER else None
        beside = body is not None and (body.span.start, body.span.end + 1) == (span.start, mention.span.start)
        if body is not None and beside and self._has_parts(body):
            return Head(HeadKind.THING, body.span, identity=body.entity_id)  # "Генштабу Збройних Сил"
        identity = None if self._goes_on(mention) or self._goes_before(mention) else mention.entity_id
        return Head(HeadKind.UNKNOWN, mention.span, identity=identity)

    def _is_of(self, start: int, owner: Mention) -> bool:
        """Whether those who speak only belong to a body, where nouns have capitals ("Demonstranten der UDD"): a noun of
        people, not one of a house with a voice ("Führung"), stands before its article in the genitive."""
        before = [match[0] for match in WORD.finditer(self.text, start, owner.span.start)]
        if not self._genitives or len(before) < 2 or before[-1] not in self._genitives or not before[-2][0].isupper():
            return False
        noun = before[-2].lower()
        return not noun.endswith(self._voices) and not is_organisation_word(before[-2])

    def _has_parts(self, body: Mention) -> bool:
        """Whether a name right behind a body is that of its part: of an outlet's region ("Radio Nord Kernland"), and of
        any where no holder stands so close behind."""
        outlet = body.span.of(self.text) in media()
        return body.kind is EntityKind.ORGANISATION and (outlet or bool(self.people.he_said))

    def _goes_before(self, mention: Mention) -> bool:
        """Whether a name in quotation marks begins with a word before the one that was read as a name ("Kurier
        Norrholmski")."""
        before = self.text[: mention.span.start].rpartition("\n")[2][-LONGEST_WORD:]
        opened = QUOTED_WORD.search(before)
        return opened is not None

    def _goes_on(self, mention: Mention) -> bool:
        """Whether an ordinary noun in capitals is but the head of a name that goes on behind a small word ("the Friends
        of Norrholm")."""
        joint = WORD.match(self.text, mention.span.end + 1)
        if joint is None or not is_institution_joint(joint[0]) or not is_ordinary(mention.name, self._language):
            return False
        return self.text[joint.end() + 1 : joint.end() + 2].isupper()
