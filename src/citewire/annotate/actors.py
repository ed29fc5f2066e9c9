"""The people of a sentence in the order in which a pronoun prefers them: who speaks, who acts, who else is there."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, replace
from enum import IntEnum

from citewire.annotate.bearers import WORD, Name
from citewire.annotate.heads import Head, HeadKind, Heads
from citewire.annotate.layout import Layout
from citewire.knowledge.genders import gender_of
from citewire.languages import Language
from citewire.model import Attribution, Span

TITLED = 60
"""Characters before a name in which its title and the preposition or article of that stand."""
LONGEST_NAME = 4
"""Words of a name that no table has."""
LEADING = 30
"""Characters from the start of a sentence within which its subject leads it."""


class Rank(IntEnum):
    """What somebody does in a sentence; ``oblique`` is somebody behind a preposition or as a genitive."""

    OBLIQUE = 0
    OBJECT = 1
    SUBJECT = 2
    SPEAKER = 3


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody in a sentence. ``span`` names him or her; one whom the rules can't name has neither ``name`` nor
    ``noun``. ``contents`` are what a speaker says, ``leads`` tells that the sentence begins with this actor,
    ``open`` that the noun stands for somebody named elsewhere ("the nominee"), ``pronoun`` that it is one itself;
    ``identity`` is the entity of a speaker of whom nothing shows that it is a person, ``itself`` tells that the words
    name somebody in full whom no table has."""

    span: Span
    rank: Rank
    gender: str = ""
    name: Name | None = None
    noun: str = ""
    plain: bool = False
    contents: tuple[Span, ...] = ()
    leads: bool = False
    open: bool = False
    pronoun: bool = False
    identity: str | None = None
    itself: bool = False

    def fits(self, gender: str) -> bool:
        """Whether a pronoun of that gender can stand for this actor."""
        return self.gender in ("", gender)

    def is_same(self, other: Actor) -> bool:
        """Whether both are one person, by the words that name them."""
        if self.name is not None and other.name is not None:
            one, two = self.name, other.name
            return one.surname == two.surname and (not one.first or not two.first or one.first == two.first)
        pronouns = self.pronoun and other.pronoun and self.gender == other.gender
        return self.span == other.span or pronouns or (bool(self.noun) and self.noun == other.noun)

    def says(self, span: Span) -> bool:
        """Whether ``span`` stands in what this speaker says."""
        return any(content.overlaps(span) for content in self.contents)


class Actors:
    """The actors of one text, read sentence by sentence as they are asked for."""

    def __init__(self, layout: Layout, attributions: tuple[Attribution, ...], heads: Heads, language: Language) -> None:
        self._layout = layout
        self._text = layout.text
        self._reader = heads
        self._people = language.people
        self._reports = tuple(language.speech.reports.split())
        self._openers = language.speech.sets["leads"]
        self.heads: dict[Span, Head] = {}
        self._said: dict[Span, list[Attribution]] = defaultdict(list)
        self._sources: dict[int, list[Span]] = defaultdict(list)
        for each in attributions:
            if each.source is None:
                continue
            if each.source not in self.heads:
                self.heads[each.source] = heads.of(each.source)
                self._sources[layout.sentence_at(each.source.start)].append(each.source)
            self._said[each.source].append(each)
        self._names = heads.bearers.names
        self._name_starts = [each.span.start for each in self._names]
        self._settled: dict[Span, Actor | None] = {}
        self._read: dict[int, tuple[Actor, ...]] = {}

    def settle(self, pronoun: Span, actor: Actor | None) -> None:
        """Remembers whom a pronoun stands for, so that the next one finds the same."""
        self._settled[pronoun] = actor
        self._read.pop(self._layout.sentence_at(pronoun.start), None)

    def contents(self, pronoun: Span) -> tuple[Span, ...]:
        """What the pronoun says; empty where it is no source."""
        return tuple(each.content for source in self._with(pronoun) for each in self._said[source])

    def _with(self, pronoun: Span) -> list[Span]:
        sources = self._sources.get(self._layout.sentence_at(pronoun.start), ())
        return [source for source in sources if self.heads[source].span == pronoun]

    def in_sentence(self, sentence: int) -> tuple[Actor, ...]:
        """The actors outside of quotations, in order."""
        found = self._read.get(sentence)
        if found is None:
            found = self._read[sentence] = tuple(sorted(self._actors(sentence), key=lambda each: each.span))
        return found

    def _actors(self, sentence: int) -> list[Actor]:
        speakers = [
            self._speaker(source)
            for source in self._sources.get(sentence, ())
            if self._layout.quotation_at(source.start) < 0
        ]
        taken = self._sources.get(sentence, ())
        named = self._by_name(sentence)
        others = [*self._by_pronoun(sentence), *named, *self._by_noun(sentence, named), *self._unknown(sentence, named)]
        free = sorted(
            (each for each in others if not any(each.span.overlaps(source) for source in taken)), key=lambda a: a.span
        )
        return [
            *(each for each in speakers if each is not None),
            *_with_subject(free),
        ]

    def _speaker(self, source: Span) -> Actor | None:
        head = self.heads[source]
        said = self._said[source]
        contents = tuple(each.content for each in said)
        if head.kind is HeadKind.PRONOUN:
            settled = self._settled.get(head.span)
            if settled is not None:
                return replace(settled, rank=Rank.SPEAKER, gender=head.gender, contents=contents)
            return Actor(head.span, Rank.SPEAKER, head.gender, contents=contents, pronoun=True)
        if self._is_nobody(source, head):
            return None
        gender = self._gender(head, said)
        known = head.noun != "" and (head.definite or not self._people.sets["the"])
        actor = Actor(head.span, Rank.SPEAKER, gender, head.name, head.noun, head.plain, contents, open=known)
        if head.kind is HeadKind.UNKNOWN and _is_full_name(words := head.span.of(self._text).split()):
            return replace(actor, gender=gender or gender_of(words[0]), itself=True, identity=head.identity)
        if head.kind is HeadKind.UNKNOWN and (gender or not self._people.things):
            return replace(actor, identity=head.identity)
        return actor

    def _is_nobody(self, source: Span, head: Head) -> bool:
        """Whether no pronoun stands for a source: a body where they stand for people alone, or mere words
        ("Angaben der Polizei")."""
        if head.kind is HeadKind.THING and not self._people.things:
            return True
        first = WORD.search(self._text, source.start, source.end)
        if first is None or head.kind not in (HeadKind.THING, HeadKind.UNKNOWN):
            return False
        return bool(self._reports) and first[0].lower().endswith(self._reports)

    def _gender(self, head: Head, said: list[Attribution]) -> str:
        """What the words tell, and the verb: "представитель заявила" is a woman's."""
        if head.kind is HeadKind.THING:
            return ""
        by_verb = self._by_verb(said)
        return by_verb or head.gender if head.kind is HeadKind.NOUN else head.gender or by_verb

    def _by_verb(self, said: list[Attribution]) -> str:
        verbs = (each.cue.of(self._text).lower().split()[0] for each in said if each.cue is not None)
        return next((gender for verb in verbs if (gender := self._people.said_by(verb))), "")

    def _by_pronoun(self, sentence: int) -> list[Actor]:
        """The first pronoun of a sentence, where it can't be a plural."""
        span = self._layout.sentences[sentence]
        for match in WORD.finditer(self._text, span.start, span.end):
            gender = self._people.opening(match[0].lower())
            if gender and self._layout.quotation_at(match.start()) < 0:
                at = Span(*match.span())
                return [] if self._with(at) else [self._settled_or(at, gender)]
        return []

    def _settled_or(self, pronoun: Span, gender: str) -> Actor:
        settled = self._settled.get(pronoun)
        if settled is not None:
            return replace(settled, rank=Rank.OBJECT, leads=True)
        return Actor(pronoun, Rank.OBJECT, gender, pronoun=True, leads=True)

    def _by_name(self, sentence: int) -> list[Actor]:
        span = self._layout.sentences[sentence]
        first = bisect_left(self._name_starts, span.start)
        found = []
        for name in self._names[first:]:
            if name.span.start >= span.end:
                break
            if self._layout.quotation_at(name.span.start) < 0:
                rank = self._rank(name.span, span) if name.base else Rank.OBLIQUE
                leads = self._leads(name.span, span)
                found.append(Actor(name.span, rank, self._reader.bearers.gender(name), name, leads=leads))
        return found

    def _unknown(self, sentence: int, named: list[Actor]) -> list[Actor]:
        """The name that opens a sentence, where nothing shows whose it is: it may be a person's."""
        mention = self._reader.mention_at(self._layout.sentences[sentence].start)
        if (
            mention is None
            or mention.span.of(self._text).lower() in self._openers
            or any(each.span.overlaps(mention.span) for each in named)
        ):
            return []
        return [Actor(mention.span, Rank.OBJECT, leads=True)]

    def _by_noun(self, sentence: int, named: list[Actor]) -> list[Actor]:
        span = self._layout.sentences[sentence]
        names = {each.span.start for each in named if each.name is not None and each.name.base}
        found = []
        words = list(WORD.finditer(self._text, span.start, span.end))
        for at, word in enumerate(words):
            low = word[0].lower()
            gender = self._people.noun(low)
            if gender is None or (at + 1 < len(words) and words[at + 1].start() in names):
                continue
            first = self._phrase(words, at)
            if first is None or self._apposed(words, at) or self._layout.quotation_at(word.start()) >= 0:
                continue
            whole = Span(words[first].start(), word.end())
            known = words[first][0].lower() in self._people.sets["the"]
            closed = self._is_closed(word.end())
            plain = known and at - first == 1 and closed
            found.append(Actor(whole, self._rank(whole, span), gender, noun=low, plain=plain, open=known or not closed))
        return found

    def _apposed(self, words: list[re.Match[str]], at: int) -> bool:
        """Whether a noun's phrase stands right behind a name and its comma, for the same person."""
        ends = self._reader.ends
        return any(words[first].start() - 2 in ends for first in range(max(0, at - 3), at + 1))

    def _is_closed(self, end: int) -> bool:
        """Whether no capital follows, as the name does to which a title belongs."""
        return not (self._text[end : end + 1] == " " and self._text[end + 1 : end + 2].isupper())

    def _phrase(self, words: list[re.Match[str]], at: int) -> int | None:
        """The article that opens the phrase of a noun, at most three words back; None for a noun without one."""
        for first in range(at - 1, max(-1, at - 4), -1):
            before, gap = words[first][0].lower(), self._text[words[first].end() : words[first + 1].start()]
            if gap.strip() or before in self._people.sets["oblique"]:
                return None
            if before in self._people.sets["articles"]:
                return first
        return None

    def _leads(self, span: Span, sentence: Span) -> bool:
        """Whether nothing but titles and other capitals stands before it in its sentence."""
        if span.start - sentence.start > LEADING:
            return False
        before = (match[0] for match in WORD.finditer(self._text, sentence.start, span.start))
        return all(self._belongs(word, place) for place, word in enumerate(before))

    def _belongs(self, word: str, place: int) -> bool:
        low = word.lower()
        titled = self._people.noun(low) is not None or bool(self._people.address(low))
        return titled or low in self._people.sets["articles"] or (place > 0 and word[0].isupper())

    def _rank(self, span: Span, sentence: Span) -> Rank:
        """Oblique behind a preposition, of which titles, adjectives and an article may part it."""
        after, articles = span.start, self._people.sets["articles"]
        words = self._words_before(span, sentence)[::-1]
        for place, match in enumerate(words):
            low = match[0].lower()
            if self._text[match.end() : after].strip(" .-"):
                return Rank.OBJECT
            if low in self._people.sets["oblique"]:
                return Rank.OBLIQUE
            if place and not (match[0][0].isupper() or low in articles or self._people.noun(low) is not None):
                titled = words[0][0][0].isupper() and place + 1 < len(words)  # "des neuen Ministers Lem"
                further = words[place + 1][0].lower() if titled else ""
                return Rank.OBLIQUE if further in self._people.sets["oblique"] else Rank.OBJECT
            after = match.start()
        return Rank.OBJECT

    def _words_before(self, span: Span, sentence: Span) -> list[re.Match[str]]:
        return list(WORD.finditer(self._text, max(sentence.start, span.start - TITLED), span.start))[-5:]


def _is_full_name(words: list[str]) -> bool:
    """Whether words are a known first name and what can only be the rest of a name."""
    return 1 < len(words) <= LONGEST_NAME and bool(gender_of(words[0])) and all(word[0].isupper() for word in words)


def _with_subject(actors: list[Actor]) -> list[Actor]:
    """The same, the first that is neither oblique nor in a quotation as the subject."""
    at = next((place for place, each in enumerate(actors) if each.rank > Rank.OBLIQUE), None)
    if at is None:
        return actors
    return [*actors[:at], replace(actors[at], rank=Rank.SUBJECT), *actors[at + 1 :]]
