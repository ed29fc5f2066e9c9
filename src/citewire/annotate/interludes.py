"""What stands between a verb of saying and its speaker without being either: when, where and to whom it was said."""

from __future__ import annotations

import re
from functools import cache, cached_property

from citewire import languages
from citewire.annotate.occasions import Listeners
from citewire.annotate.passages import Passage
from citewire.annotate.ranges import Range
from citewire.knowledge import genders
from citewire.languages import Language

DAY = re.compile(r"\d{1,2}(?:er|º|°|ro)?")
CLOCK = re.compile(r"(?:[01]?\d|2[0-3])[:.][0-5]\d")
"""A time of day in figures, which words such as "at" make one."""
ROUNDS = 6
"""Parts of such a phrase that are skipped at most: "wczoraj wieczorem w rozmowie z agencją"."""


class Interludes:
    """Finds such words in one passage of a language with ``Speech.whens`` or ``Speech.turning``."""

    def __init__(self, passage: Passage, language: Language, listeners: Listeners) -> None:
        self.passage = passage
        self.speech = language.speech
        self.people = language.people
        self.sets = language.speech.sets
        self.listeners = listeners
        self.dated = _dated(language.tag)
        self.months = language.months
        self.known = bool(language.speech.whens)

    @cached_property
    def events(self) -> list[Range]:
        """The occasions and platforms of the passage."""
        return self.listeners.events()

    def past(self, at: int, *, before: bool = True) -> int:
        """The token behind all that tells when, where and to whom from ``at`` on; ``at`` itself where nothing does.
        ``before``: a speaker must follow whom it was said to."""
        for _ in range(ROUNDS):
            behind = self._past_one(at, before=before)
            if behind == at:
                break
            at = behind
        return at

    def past_time(self, at: int) -> int:
        """The token behind words for when: "в понедельник вечером", "ce lundi 4 mars", "we wtorek rano"."""
        start = at
        while at < len(self.passage.tokens) and self.passage.inside[at] < 0:
            low = self.passage.low(at)
            led = low in self.sets["whens"] and (self._is_time(at + 1) or self._is_clock(at + 1))
            if low in self.sets["whens"] & self.sets["leads"] and self.passage.low(at + 1) in self.sets["articles"]:
                at += self._is_time(at + 2)  # "dans la soirée"
                led = led or self._is_time(at + 1)
            dated = low == "," and at > start and self.passage.low(at + 1).isdigit() and self._is_time(at + 1)
            if not (led or dated or self._is_time(at)):
                break
            day = at + (led or dated)
            month = self._month_of(day)
            at = day + 1 if month is None else month + 1
        return at + (at > start and self.passage.low(at) == "," and self.passage.low(at - 1) in self.months)

    def turned(self, at: int) -> int:
        """The token behind a phrase that only leads over ("в свою очередь", "por su parte,"), commas left behind."""
        for words in self.speech.turns_over:
            if all(self.passage.low(at + place) == word for place, word in enumerate(words)):
                return at + len(words)
        return at

    def before_event(self, source: Range) -> Range:
        """A source without the occasion that ends it ("Керн в интервью ТАСС")."""
        for first, last in self.events if self.known else ():
            acts = self.passage.low(first) in self.sets["agents"]
            if source[0] < first <= source[1] <= last and not acts:
                return (source[0], first - 1)
        return source

    def before_time(self, source: Range) -> Range:
        """A source without the words for when or on what occasion that end it ("министр в понедельник", "le maire à
        l'issue d'une visite")."""
        for at in range(source[0] + 1, source[1] + 1) if self.known else ():
            if self.past_time(at) > source[1] or self.listeners.opens_occasion(at):
                return (source[0], at - 1)
        return source

    def _past_one(self, at: int, *, before: bool) -> int:
        if self.passage.low(at) in self.sets["between"] or self._is_manner(at):
            return at + 1
        if (behind := max(self.past_time(at), self.turned(at))) > at:
            return behind
        if self.passage.low(at) in self.sets["pronouns"]:
            return at
        if (closed := self._past_set_off(at)) > at:
            return closed
        if self._is_placed(at):
            return at + 2
        if (aired := self._past_aired(at)) > at:
            return aired
        event = next((last for first, last in self.events if first == at), None)
        if event is None and (listener := self.listeners.at(at)) is not None:
            event = listener[1]
        return event + 1 if event is not None and (not before or self._may_speak(event + 1)) else at

    def past_adverb(self, at: int) -> int:
        """The token behind an adverb or words for when at ``at``; ``at`` itself where none stands."""
        adverb = self.passage.low(at) in self.sets["between"] - self.sets["accusatives"] or self._is_manner(at)
        return at + 1 if adverb else self.past_time(at)

    def _past_set_off(self, at: int) -> int:
        """The token behind words for when between two commas ("a déclaré à l'AFP, mercredi 1er juin, Ada Kern")."""
        closed = self.past_time(at + 1) if self.passage.low(at) == "," else at
        if closed <= at + 1:
            return at
        dated = self.passage.low(closed - 1) == ","
        return closed if dated else closed + 1 if self.passage.low(closed) == "," else at

    def _is_manner(self, at: int) -> bool:
        """Whether an adverb stands at ``at``, right behind the verb ("dijo escuetamente")."""
        manners = self.speech.shapes.manners
        if not manners or at >= len(self.passage.tokens):
            return False
        token = self.passage.tokens[at]
        return token.low.endswith(manners) and not token.is_capital and self.passage.inside[at] < 0

    def _is_placed(self, at: int) -> bool:
        """Whether a place stands at ``at`` before a post and its holder ("powiedział w Sejmie premier Tusk")."""
        tokens = self.passage.tokens
        if self.passage.low(at) not in self.sets["houses"] or at + 3 >= len(tokens):
            return False
        return tokens[at + 1].is_capital and self.people.noun(tokens[at + 2].low) is not None

    def _past_aired(self, at: int) -> int:
        """The token behind the name of an unknown station at ``at`` ("affirme sur Radio Nord le maire", "avait annoncé
        sur Radio Nord Ada Kern"); ``at`` where no speaker follows."""
        tokens, here = self.passage.tokens, at + 1
        if self.passage.low(at) not in self.sets["airing"] or here + 2 >= len(tokens) or not tokens[here].is_capital:
            return at
        here += 1
        while here + 1 < len(tokens) and (tokens[here].is_capital or self.passage.low(here).isdigit()):
            if genders.is_given(tokens[here].word) and tokens[here + 1].is_capital:
                return here
            here += 1
        article = self.passage.low(here) in self.sets["articles"]
        return here if article and self.people.noun(self.passage.low(here + 1)) is not None else at

    def _may_speak(self, at: int) -> bool:
        """Whether a speaker may begin at ``at``, or behind words for when there."""
        at = self._past_set_off(self.past_time(at))
        if at >= len(self.passage.tokens) or not self.passage.tokens[at].is_word or self.passage.inside[at] >= 0:
            return False
        low = self.passage.low(at)
        return low in self.sets["articles"] or low not in self.sets["leads"] | self.sets["breaks"]

    def _is_clock(self, at: int) -> bool:
        return CLOCK.fullmatch(self.passage.low(at)) is not None

    def _is_time(self, at: int) -> bool:
        return self.passage.low(at) in self.dated or self._month_of(at) is not None

    def _month_of(self, at: int) -> int | None:
        """The month of the date whose day stands at ``at`` ("1er juin", "19 de septiembre"); None for no date."""
        if DAY.fullmatch(self.passage.low(at)) is None:
            return None
        here = at + 1 + (self.passage.low(at + 1) in self.sets["joints"])
        return here if self.passage.low(here) in self.months else None


@cache
def _dated(tag: str) -> frozenset[str]:
    """Words for when, of one language: weekdays, "yesterday", "evening"."""
    language = languages.get(tag)
    return frozenset((*language.weekdays, *language.days)) | language.speech.sets["times"]
