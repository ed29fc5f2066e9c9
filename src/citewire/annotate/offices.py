"""A title in its sentence: whose office it is, and whether the text says that it is over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from citewire.annotate.lexicon import Token
from citewire.languages.titles import Title, Titles, deputy_of
from citewire.model import EntityKind, Mention, Span

_JOINT = re.compile(r"[\s\u00a0]{1,2}(?:\w{1,2}['’])?|[-\u2011]|['’]|['’]s?[\s\u00a0]|\.[\s-]")
"""What parts the words of one phrase; a dot ends "U.S.", an article may be elided ("de l'Otan")."""
_REACH = 4
"""Words before a title that may belong to its phrase."""
_PASSED = 2
"""Words of a name before a title that may be passed over to find "former" before them."""
_OF_BODIES = frozenset(
    ("head", "leader", "president", "vice president", "secretary general", "director general", "commissioner")
) | {"high representative", "high commissioner", "spokesperson", "speaker", "prosecutor", "commander in chief"}
"""Offices that a body can have as well as a state; a minister is a state's."""
_OF_PLACES = frozenset(("mayor", "governor"))
"""Offices of a city or a region."""
_NOT_OF_STATES = frozenset(("head", "commissioner"))
"""Words that are no office with a state's name beside them ("Russian chiefs", "the head of Norland")."""


@dataclass(frozen=True, slots=True)
class Office:
    """A title in a text: ``span`` are its own words, ``reach`` those of the phrase with its state and words such as
    "former"; ``owner`` is the state or body, "" where none is named; ``implied`` says that the title alone names it."""

    span: Span
    reach: Span
    name: str
    owner: str
    former: bool
    implied: bool = False


_SAYING = ("former", "acting", "designated", "deputies")


@dataclass
class _Ahead:
    """What stands before a title: where its phrase begins, where the title does with words such as "deputy"."""

    first: int
    core: int
    owner: str = ""
    said: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class Sentence:
    """A sentence with its words, small letters, and its names in order."""

    text: str
    span: Span
    tokens: Sequence[Token]
    names: tuple[Mention, ...]
    titles: Titles

    @cached_property
    def words(self) -> list[str]:
        """The tokens in small letters, with plain apostrophes."""
        words = "\n".join([token.text for token in self.tokens])
        return words.lower().replace("’", "'").replace("ʼ", "'").split("\n") if words else []

    def openings(self) -> list[int]:
        """The places in order at which a title may begin, or somebody stands who belongs to a holder."""
        openings, governors = self.titles.openings(self.words), self.titles.governing
        if governors.isdisjoint(self.words):
            return openings
        return sorted({*openings, *(place for place, word in enumerate(self.words) if word in governors)})

    def name_at(self, token: Token) -> Mention | None:
        """The name that a token stands in."""
        return next((each for each in self.names if each.span.start <= token.start < each.span.end), None)

    def name_from(self, index: int) -> Mention | None:
        """The first name that begins at an index of the text or later."""
        return next((each for each in self.names if each.span.start >= index), None)

    def name_before(self, index: int) -> Mention | None:
        """The last name that ends at an index of the text or before."""
        return next((each for each in reversed(self.names) if each.span.end <= index), None)

    def without_articles(self, start: int, articles: frozenset[str]) -> int:
        """Where a phrase begins when its articles are counted in."""
        for token in reversed([token for token in self.tokens if token.end <= start][-2:]):
            if token.text.lower() not in articles or not self.joined(token.end, start):
                break
            start = token.start
        return start

    def governs(self, place: int) -> bool:
        """Whether a word is somebody who belongs to the holder of an office ("adviser")."""
        return self.words[place] in self.titles.governing

    def near(self, place: int, start: int) -> bool:
        """Whether only words such as "of the" part a phrase that begins at an index from the word at ``place``; False
        for a negative place."""
        if place < 0:
            return False
        small = {word for form in self.titles.forms("of") for word in form}
        between = [token.text.lower() for token in self.tokens[place + 1 :] if token.start < start]
        marks = re.search(r"[^\w\s]", self.text[self.tokens[place].end : start])
        return marks is None and len(between) < 3 and small.issuperset(between)

    def leads(self, mention: Mention | None) -> bool:
        """Whether a name stands before another title ("spokeswoman for the Danish prime minister"), or, where the state
        stands before what is its own, before another word with a capital ("president of the American Guild")."""
        end = mention.span.end if mention is not None else self.span.end
        after = next((place for place, token in enumerate(self.tokens) if token.start >= end), None)
        if after is None or not self.joined(end, self.tokens[after].start):
            return False
        named = self.name_at(self.tokens[after])
        person = named is not None and named.kind is EntityKind.PERSON
        longer = self.titles.leading and self.tokens[after].capital and not person
        return longer or self.titles.at(self.words, after) is not None

    def goes_on(self, mention: Mention | None) -> bool:
        """Whether a name is the first half of a longer word ("EU-Mitgliedsstaaten")."""
        return mention is not None and self.text[mention.span.end : mention.span.end + 1] in {"-", "\u2011"}

    def joined(self, end: int, start: int) -> bool:
        """Whether only a space, a hyphen or an apostrophe parts two words."""
        return _JOINT.fullmatch(self.text, end, start) is not None


@dataclass(frozen=True)
class Phrase:
    """The title at token ``at`` of a sentence."""

    sentence: Sentence
    at: int
    title: Title

    def office(self) -> Office | None:
        """What the words around say of the title; None where it is none after all."""
        tokens, last = self.sentence.tokens, self.at + self.title.words - 1
        inside = "" if self.title.inside is None else self._owner(self.sentence.name_at(tokens[self.title.inside]))
        if self.title.inside is not None and not inside:
            return None
        ahead = self._before()
        after, end = ("", tokens[last].end) if inside or ahead.owner else self._after(last + 1)
        past, end = self._past(last + 1) if end == tokens[last].end else (False, end)
        name = deputy_of(self.title.office) if "deputies" in ahead.said else self.title.office
        former = self.title.former or past or "former" in ahead.said
        owner = self._whose(inside or ahead.owner or after)
        implied = bool(self.title.owner) and not (inside or ahead.owner or after)
        return Office(Span(ahead.core, tokens[last].end), Span(ahead.first, end), name, owner, former, implied)

    def _whose(self, owner: str) -> str:
        """The owner that the title itself names counts, unless a state beside it says otherwise ("der österreichische
        Bundeskanzler")."""
        own = self.title.owner
        return owner if not own or (len(own) == len(owner) == 2) else own

    def _before(self) -> _Ahead:
        """What the words before the title say, read backwards as far as they belong to its phrase."""
        sentence, start = self.sentence, self.sentence.tokens[self.at].start
        ahead = _Ahead(first=start, core=start)
        edge, passed = start, 0
        for place in range(self.at - 1, max(-1, self.at - 1 - _REACH), -1):
            token = sentence.tokens[place]
            if not sentence.joined(token.end, edge):
                break
            if not self._reads(ahead, token, sentence.words[place], named=passed > 0):
                passed += 1
                adjective = token.text.endswith(sentence.titles.adjectives)
                if passed > _PASSED or not (token.capital or adjective):
                    break
            edge = token.start
        return ahead

    def _reads(self, ahead: _Ahead, token: Token, word: str, *, named: bool) -> bool:
        """Takes one more word before the title; whether it belonged to the phrase. Beyond a name that is no state or
        body (``named``: "former Harbour Guild president") only words such as "former" do."""
        said = {name for name in _SAYING if (word,) in self.sentence.titles.forms(name)}
        mention = None if ahead.owner or said or named else self.sentence.name_at(token)
        owner = self._owner(mention) if self._may_lead(mention, token) else ""
        if not said and not owner and (word != "s" or ahead.owner or named):
            return False
        if "deputies" in said and ahead.first == ahead.core:
            ahead.core = token.start
        ahead.said |= said
        ahead.owner = ahead.owner or owner
        ahead.first = mention.span.start if mention is not None and owner else token.start
        return True

    def _may_lead(self, mention: Mention | None, token: Token) -> bool:
        """Whether a name right before a title can say whose it is. Where the state stands behind as a rule, only its
        adjective leads: "российский", but not "в России президент"."""
        return mention is not None and (self.sentence.titles.leading or not token.capital or token.opens)

    def _after(self, place: int) -> tuple[str, int]:
        """(owner, where the phrase ends) by the words behind the title."""
        sentence, end = self.sentence, self.sentence.tokens[place - 1].end
        behind = self._linked(place)
        if behind >= len(sentence.tokens) or not self._links(behind, behind - place):
            return "", end
        mention = sentence.name_at(sentence.tokens[behind])
        begins = mention is not None and mention.span.start == sentence.tokens[behind].start
        begins = begins and not sentence.goes_on(mention) and not sentence.leads(mention)
        owner = self._owner(mention) if begins else ""
        if not owner or mention is None or (owner, self.title.office) == ("eu", "foreign minister"):
            return "", end  # "the foreign ministers of the EU" are its members'
        return owner, mention.span.end

    def _linked(self, place: int) -> int:
        """The place behind words such as "of the Republic of"."""
        sentence, titles = self.sentence, self.sentence.titles
        links, begun = titles.forms("of") | titles.forms("states"), place
        while place < min(len(sentence.tokens), begun + 4):
            words = [tuple(sentence.words[place : place + count]) for count in (2, 1)]
            link = next((each for each in words if each in links), None)
            if link is None or not sentence.joined(sentence.tokens[place - 1].end, sentence.tokens[place].start):
                break
            place += len(link)
        return place

    def _links(self, place: int, skipped: int) -> bool:
        """Whether a word behind the title belongs to it: after "of", or where the language puts a state so."""
        tokens, trailing = self.sentence.tokens, self.sentence.titles.trailing
        if not self.sentence.joined(tokens[place - 1].end, tokens[place].start):
            return False
        return skipped > 0 or trailing == "*" or bool(trailing and tokens[place].text.endswith(trailing))

    def _past(self, place: int) -> tuple[bool, int]:
        """Whether words right behind say that it is over ("a. D."), and where the phrase ends then."""
        sentence = self.sentence
        for count in (2, 1):
            words = tuple(sentence.words[place : place + count])
            if len(words) == count and words in sentence.titles.forms("past"):
                end = sentence.tokens[place + count - 1].end
                return True, end + sentence.text.startswith(".", end)
        return False, sentence.tokens[place - 1].end

    def _owner(self, mention: Mention | None) -> str:
        """The state or body that a name stands for as the owner of this office; "" for a name that can't be one."""
        if mention is None:
            return ""
        kind, _, name = mention.entity_id.partition(":")
        if mention.kind is EntityKind.PLACE:
            state = len(name) == 2 and name.isalpha()
            fits = self.title.office not in _NOT_OF_STATES if state else self.title.office in _OF_PLACES
            return name if fits else ""
        body = mention.kind is EntityKind.ORGANISATION and kind == "org" and not name.startswith("ministry-")
        fits = self.title.office in _OF_BODIES or (self.title.office, name) == ("foreign minister", "eu")
        return name if body and fits else ""
