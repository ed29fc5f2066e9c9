"""Coreference as far as rules carry it: which entity a source is, and which earlier words name it.

A name is who bears it in this text. A pronoun of a speaker is sought backwards, sentence by sentence, in its own
paragraph and the one before: the speaker of a sentence goes before its subject, a subject before the rest, and where
two people fit equally well, or somebody fits of whom the rules know too little, it stays open. A noun with its article
("the minister") is the one person to whom the text gave that title. Words within quotations name nobody outside.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from citewire import languages
from citewire.annotate.actors import Actor, Actors, Rank
from citewire.annotate.bearers import Bearer, Bearers
from citewire.annotate.heads import Head, HeadKind, Heads
from citewire.annotate.layout import Layout
from citewire.languages import Language
from citewire.languages.people import WOMAN
from citewire.model import Appointment, Attribution, EntityKind, Mention, Span

SPEAKERS = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION})
"""Kinds of names for which "who" stands."""
APPOSITION = re.compile(r", (\w+) [^,.;:()“”\"]{2,80}, \Z")
"""Who somebody is between two commas, an article first."""
LONGEST_APPOSITION = 100
"""Characters of what stands between a name and "who", its commas included."""
REACH = 4
"""Sentences outside of quotations that a pronoun is sought in."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Who a source is: ``identity`` of the entity, ``antecedent`` the span that names it, where there is one."""

    identity: str | None = None
    antecedent: Span | None = None


def with_speakers(
    text: str,
    sentences: tuple[Span, ...],
    mentions: Sequence[Mention],
    attributions: tuple[Attribution, ...],
    language: str,
    appointments: Sequence[Appointment] = (),
) -> tuple[Attribution, ...]:
    """The attributions with ``speaker`` and ``antecedent`` as far as the rules know them, in the same order.

    ``appointments`` are those of the text: who is called minister in it may be "the minister" later on.
    """
    if not attributions:
        return ()
    known = languages.get(language)
    bearers = Bearers(text, mentions, known, appointments)
    resolver = _Resolver(text, sentences, mentions, attributions, bearers, known)
    return tuple(resolver.read(each) for each in attributions)


class _Resolver:
    """One text; readings are kept by source, for several contents share one."""

    def __init__(
        self,
        text: str,
        sentences: tuple[Span, ...],
        mentions: Sequence[Mention],
        attributions: tuple[Attribution, ...],
        bearers: Bearers,
        language: Language,
    ) -> None:
        self._text = text
        self._language = language
        self._mentions = mentions
        self._layout = Layout(text, sentences, language)
        self._bearers = bearers
        heads = Heads(text, mentions, self._bearers, language)
        self._actors = Actors(self._layout, attributions, heads, language)
        self._readings: dict[Span, Reading] = {}
        self._sought_for: dict[Span, Actor | None] = {}

    def read(self, attribution: Attribution) -> Attribution:
        """One attribution with what is known of its source."""
        if attribution.source is None:
            return attribution
        reading = self._readings.get(attribution.source)
        if reading is None:
            reading = self._readings[attribution.source] = self._of(attribution.source, attribution.cue)
        return replace(attribution, speaker=reading.identity, antecedent=reading.antecedent)

    def _of(self, source: Span, cue: Span | None) -> Reading:
        head = self._actors.heads[source]
        if source.of(self._text).lower() in self._language.speech.sets["relatives"]:
            return self._before_relative(source) or Reading(head.identity)
        if head.kind is HeadKind.NAME:
            return self._by_name(head)
        if head.kind is HeadKind.PRONOUN:
            return self._by_pronoun(head, cue)
        if head.kind is HeadKind.NOUN:
            return self._by_noun(head)
        return Reading(head.identity)

    def _before_relative(self, relative: Span) -> Reading | None:
        """Who is named right before "who", a comma between ("by Ina Kern, who said ...")."""
        ends = {relative.start - 2} if self._text[relative.start - 2 : relative.start] == ", " else set[int]()
        named = (each for each in self._mentions if each.span.end in ends and each.kind in SPEAKERS)
        found = next(named, None) or self._before_apposition(relative.start)
        return None if found is None else Reading(found.entity_id, found.span)

    def _before_apposition(self, relative: int) -> Mention | None:
        """The person before who that is, in a few words between two commas ("Ina Kern, the mayor, who said ..."); None
        where these name another person."""
        match = APPOSITION.search(self._text, max(0, relative - LONGEST_APPOSITION), relative)
        if match is None or match[1].lower() not in self._language.people.sets["the"]:
            return None
        within = [each for each in self._mentions if match.start() - 1 <= each.span.end <= relative]
        people = [each for each in within if each.kind is EntityKind.PERSON]
        return people[0] if len(people) == 1 and people[0].span.end == match.start() else None

    def _by_name(self, head: Head) -> Reading:
        bearer = self._bearers.of(head.name) if head.name is not None else None
        earlier = bearer is not None and bearer.full.end <= head.span.start and len(bearer.full) > len(head.span)
        return Reading(head.identity, bearer.full if bearer is not None and earlier else None)

    def _by_noun(self, head: Head) -> Reading:
        if not head.plain or head.span.start < 0:
            return Reading()
        bearer = self._bearers.titled(head.noun, head.span.start)
        return Reading() if bearer is None or not _fits(head.gender, bearer) else Reading(bearer.identity, bearer.full)

    def _by_pronoun(self, head: Head, cue: Span | None) -> Reading:
        if self._layout.quotation_at(head.span.start) >= 0 or self._is_plural(cue) or self._may_be_theirs(head):
            return Reading()
        found = self._sought(head.span, head.gender)
        if found is None or (cue is not None and self._is_aside(cue) and self._acts_before(head, found)):
            return Reading()
        return self._named(found)

    def _is_aside(self, cue: Span) -> bool:
        """Whether a cue is no verb but such words as "according to"."""
        first = cue.of(self._text).lower().partition(" ")[0]
        return first in {words.partition("_")[0] for words in self._language.sources.split()}

    def _acts_before(self, pronoun: Head, found: Actor) -> bool:
        """Whether another whom "according to him" may mean as well acts before it in its sentence, in what it is said
        to say ("Kern criticised a trial whose charge, according to him, ...")."""
        sentence = self._layout.sentence_at(pronoun.span.start)
        before = (each for each in self._actors.in_sentence(sentence) if each.span.end <= pronoun.span.start)
        return any(
            each.rank >= Rank.SUBJECT
            and each.name is not None
            and each.fits(pronoun.gender)
            and not each.is_same(found)
            for each in before
        )

    def _may_be_theirs(self, head: Head) -> bool:
        """Whether "her" may be "their" as well ("ihrer Meinung nach")."""
        people, low = self._language.people, head.span.of(self._text).lower()
        return bool(people.many) and head.gender == WOMAN and low in people.sets["owning"]

    def _is_plural(self, cue: Span | None) -> bool:
        many = self._language.people.many
        return bool(many) and cue is not None and cue.of(self._text).lower().split()[0].endswith(many)

    def _named(self, actor: Actor) -> Reading:
        if actor.name is not None:
            bearer = self._bearers.of(actor.name)
            return Reading(bearer.identity if bearer is not None else None, actor.span)
        if actor.noun:
            bearer = self._bearers.titled(actor.noun, actor.span.start) if actor.plain else None
            if bearer is not None and _fits(actor.gender, bearer):
                return Reading(bearer.identity, bearer.full)
            return Reading(None, actor.span if not actor.open or self._names_itself(actor) else None)
        if actor.itself:
            return Reading(actor.identity, actor.span)
        return Reading(actor.identity, actor.span) if actor.identity is not None else Reading()

    def _names_itself(self, actor: Actor) -> bool:
        """Whether a noun with its article says all there is ("der Zeuge Lem", or "the man" where nobody that fits has a
        name so far)."""
        behind = actor.span.of(self._text).lower().partition(actor.noun)[2].strip()
        if behind and actor.span.of(self._text)[-len(behind)].isupper():
            return True
        return not any(
            name.span.start < actor.span.start and actor.fits(self._bearers.gender(name) or actor.gender)
            for name in self._bearers.names
        )

    def _sought(self, pronoun: Span, gender: str) -> Actor | None:
        """The actor a pronoun stands for, pronouns before it followed to theirs; None where that is open."""
        if pronoun in self._sought_for:
            return self._sought_for[pronoun]
        self._sought_for[pronoun] = None
        found = self._before(pronoun, gender)
        if found is not None and found.pronoun:
            found = self._sought(found.span, gender)
        self._sought_for[pronoun] = found
        self._actors.settle(pronoun, found)
        return found

    def _before(self, pronoun: Span, gender: str) -> Actor | None:
        """The first sentence backwards in which anybody fits decides."""
        layout = self._layout
        here = layout.sentence_at(pronoun.start)
        least = layout.paragraphs[here] - 1
        reach = REACH
        aside: Actor | None = None
        for sentence in range(here, -1, -1):
            if layout.paragraphs[sentence] < least or reach < 0:
                return None
            fitting = [
                each
                for each in self._actors.in_sentence(sentence)
                if each.span.end <= pronoun.start and each.fits(gender) and not self._says(pronoun, each)
            ]
            if fitting and aside is None and _is_aside(fitting, gender):
                aside = fitting[-1]
            elif fitting:
                chosen = _chosen(fitting, gender)
                alike = aside is None or (chosen is not None and chosen.is_same(aside))
                return self._unless_named(chosen, pronoun) if alike else None
            if layout.is_quoted(sentence):
                least -= _opens_paragraph(layout, sentence) and layout.paragraphs[sentence] == least
            else:
                reach -= 1
        return None

    def _says(self, pronoun: Span, actor: Actor) -> bool:
        """Whether an actor stands in what the pronoun says ("Kern will come, he said")."""
        contents = self._actors.contents(pronoun)
        return any(content.covers(actor.span) or self._leads_into(actor.span, content) for content in contents)

    def _leads_into(self, span: Span, content: Span) -> bool:
        """Whether a quotation goes on with the sentence that somebody opens, a comma between ("A man, “who is 60, was
        arrested”, he added")."""
        between = self._text[span.end : content.start]
        return 2 < len(between) <= len(', "«') and between.startswith(", ")

    def _unless_named(self, actor: Actor | None, pronoun: Span) -> Actor | None:
        """None when the sentence goes on to name the same person: then the pronoun stands for another."""
        if actor is None:
            return None
        told = self._actors.contents(pronoun)
        named = (name for name in self._bearers.names if any(content.covers(name.span) for content in told))
        if actor.name is not None and any(name.surname == actor.name.surname for name in named):
            return None  # nobody calls himself by name
        sentence = self._layout.sentence_at(pronoun.start)
        later = (each for each in self._actors.in_sentence(sentence) if each.span.start > pronoun.end and each.name)
        return None if any(each.is_same(actor) for each in later) else actor


def _opens_paragraph(layout: Layout, sentence: int) -> bool:
    return sentence == 0 or layout.paragraphs[sentence - 1] != layout.paragraphs[sentence]


def _fits(gender: str, bearer: Bearer) -> bool:
    return not gender or not bearer.gender or gender == bearer.gender


def _is_aside(fitting: list[Actor], gender: str) -> bool:
    """Whether only one person fits, by name, and does nothing in the sentence: then the one before has to agree."""
    one = fitting[-1]
    alone = all(each.rank is Rank.OBLIQUE and each.is_same(one) for each in fitting)
    return alone and one.name is not None and one.gender == gender and not one.leads


def _chosen(found: list[Actor], gender: str) -> Actor | None:
    """Who of those that fit is meant; None where it is open. A pronoun behind a name that fits tells nothing new."""
    first = next((each for each in found if not each.pronoun and each.rank > Rank.OBLIQUE), None)
    fitting = [each for each in found if first is None or not each.pronoun or each.span < first.span]
    for rank in (Rank.SPEAKER, Rank.SUBJECT, Rank.OBJECT):
        group = [each for each in fitting if each.rank is rank]
        if group:
            return _alone(group, fitting, gender)
    owners = [each for each in fitting if each.leads and each.gender == gender]
    return _alone(owners, owners, gender) if owners else None


def _alone(group: list[Actor], fitting: list[Actor], gender: str) -> Actor | None:
    one = group[-1]
    if one.identity is not None and any(not each.is_same(one) for each in fitting):
        return None
    if any(not each.is_same(one) for each in group):
        return None
    rivals = (each for each in fitting if not each.is_same(one) and each.rank > Rank.OBLIQUE)
    if any(_rivals(one, each, gender) for each in rivals):
        return None
    return one


def _rivals(one: Actor, other: Actor, gender: str) -> bool:
    """Whether somebody else may as well be meant: not what a speaker says of others, not whom a subject acts upon."""
    if one.rank is Rank.SPEAKER:
        return other.gender == gender and not one.says(other.span) and other.rank > Rank.OBJECT
    return one.rank is Rank.OBJECT or (not one.leads and other.gender == gender)
