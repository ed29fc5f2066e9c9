"""A text with what was read in it: the two sides that the rules of support compare."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from citewire import languages
from citewire.languages import Language
from citewire.model import Annotations, Attribution, Span
from citewire.text.numbers import NumberSpan, numbers_in

LINK = re.compile(r"[\s(]*(?:the|a|an|de|von|d'|d’|les|los|las)?[\s(]*(?:US)?[€$£₹]?\s*")
"""What may stand between a qualifier and its number."""
JOINED = re.compile(r"(?<=[^\W\d_])[-‑](?=[^\W\d_])|\ufffd")
"""Hyphens between words: "sixth-largest" has a number; and letters that an encoding lost."""
REMEMBERED = 1024
"""Readings of which the rules remember what they found."""
OPENING = 3
"""Small words that may stand before the name with which a sentence opens."""
BEGINS = re.compile(r"(?:^|[.!?:;–—])[\s\"'“”„«»‘’(]*\Z")
"""What stands before a word that begins a sentence, or what is written like one."""
ELISION = re.compile("['’ʼ]")
TOKEN = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*|\d+(?:[.,:]\d+)*")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a number of a text, where it stands."""

    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        """In small letters."""
        return self.text.lower()

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital."""
        return self.text[0].isupper()

    @property
    def digits(self) -> bool:
        """Whether it is a number in digits."""
        return self.text[0].isdigit()


@dataclass(frozen=True)
class Reading:
    """A text, its language (BCP 47 primary tag) and its annotations, whose spans count in ``text``.

    The text is a sentence of ours or a cited passage, one to a few sentences; empty texts are allowed and say nothing.
    """

    text: str
    language: str
    annotations: Annotations

    def __hash__(self) -> int:
        return hash((self.text, self.language))  # what was read in a text hardly ever tells two readings of it apart

    @cached_property
    def spoken(self) -> Language:
        """The data of the language."""
        return languages.get(self.language)

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """Words and numbers, in order."""
        found = (Token(match[0], match.start(), match.end()) for match in TOKEN.finditer(self.text))
        return tuple(part for token in found for part in self._parted(token))

    def _parted(self, token: Token) -> Iterator[Token]:
        """A word, or what leans on it and the word itself ("d'Orsan")."""
        joint = ELISION.search(token.text)
        if joint is None or joint.end() == len(token.text) or token.text[: joint.start()].lower() not in self.leaning:
            yield token
            return
        yield Token(token.text[: joint.start()], token.start, token.start + joint.start())
        yield Token(token.text[joint.end() :], token.start + joint.end(), token.end)

    @property
    def length(self) -> int:
        """How many words and numbers, but for those that lean on the next one."""
        return sum(token.lower not in self.leaning for token in self.tokens)

    @cached_property
    def leaning(self) -> frozenset[str]:
        """Words that lean on the next one, without their apostrophe ("l", "qu")."""
        return frozenset(word[:-1] for word in self.spoken.speech.elided.split())

    @cached_property
    def small_words(self) -> frozenset[str]:
        """The words of the language that carry no fact of their own, in small letters."""
        return self.spoken.naming.function_words | self.spoken.starters | self.spoken.articles | self.leaning

    @cached_property
    def numbers(self) -> tuple[NumberSpan, ...]:
        """Every number, in order."""
        return numbers_in(JOINED.sub(" ", self.text), self.language)

    @cached_property
    def qualifiers(self) -> tuple[Span, ...]:
        """The words right before a number that make it a limit or a rough one ("more than", "about")."""
        starts = [number.span.start for number in self.numbers]
        found = self.spoken.qualifier_sorter.found.finditer(self.text) if starts else ()
        return tuple(
            Span(*match.span())
            for match in found
            if any(start >= match.end() and LINK.fullmatch(self.text, match.end(), start) for start in starts)
        )

    @cached_property
    def telling(self) -> tuple[Token, ...]:
        """The words that carry a fact: no numbers nor what belongs to one ("about 20", "22nd"), no small words."""
        return tuple(token for token in self.tokens if self._tells(token))

    def _tells(self, token: Token) -> bool:
        if token.digits or len(token.text) < 2 or token.lower in self.small_words:
            return False
        ends_number = token.start > 0 and self.text[token.start - 1].isdigit()
        return not ends_number and not any(span.start <= token.start < span.end for span in self.qualifiers)

    @cached_property
    def marks(self) -> frozenset[str]:
        """Prepositions, and articles that show a case: a word behind one keeps its role wherever it stands."""
        checking = self.spoken.checking
        placed = f"{self.spoken.people.oblique} {checking.cased} {checking.doers}".split()
        return frozenset(placed) | self.spoken.naming.local_words

    @cached_property
    def joining(self) -> frozenset[str]:
        """Words behind which another clause may begin."""
        return frozenset(f"{self.spoken.speech.joining} {self.spoken.speech.ands} {self.spoken.speech.breaks}".split())

    def joins(self, token: Token) -> bool:
        """Whether another clause may begin behind a word; "Before" of "The Night Before" is none such."""
        return token.lower in self.joining and not self._is_of_name(token)

    def placed_by(self, token: Token) -> bool:
        """Whether a word is a preposition or an article that shows a case, and no part of a name."""
        return token.lower in self.marks and not self._is_of_name(token)

    def _is_of_name(self, token: Token) -> bool:
        """Whether a small word has a capital within a sentence, where not every word has one."""
        if not token.capital or not any(each.text.islower() for each in self.telling):
            return False
        return BEGINS.search(self.text, 0, token.start) is None

    @cached_property
    def opening(self) -> frozenset[int]:
        """Where the words of the name begin with which a sentence opens, if it opens with one."""
        found: list[int] = []
        for at, token in enumerate(self.tokens):
            small = token.lower in self.small_words
            following = self.tokens[at + 1 : at + 2]
            if (token.capital and not small) or (token.digits and found):
                found.append(token.start)
                continue
            goes_on = small and (bool(following) and following[0].capital if found else at < OPENING)
            if not goes_on:
                break
        return frozenset(found)

    @cached_property
    def timeless(self) -> str:
        """The text with blanks in the place of its times: the month of May keeps nothing open."""
        text = self.text
        for each in self.annotations.times:
            text = f"{text[: each.span.start]}{' ' * len(each.span)}{text[each.span.end :]}"
        return text

    def within(self, span: Span) -> Reading:
        """The part of a document that ``span`` covers, with the annotations that lie in it wholly."""
        return Reading(span.of(self.text), self.language, _cut(self.annotations, span))


def _cut(annotations: Annotations, span: Span) -> Annotations:
    by = -span.start
    return replace(
        annotations,
        headline=None,
        sentences=tuple(each.shifted(by) for each in annotations.sentences if span.covers(each)),
        mentions=tuple(
            replace(each, span=each.span.shifted(by)) for each in annotations.mentions if span.covers(each.span)
        ),
        attributions=tuple(_moved(annotations.attributions, span)),
        figures=tuple(
            replace(each, span=each.span.shifted(by), phrase=each.phrase.shifted(by), of=None)
            for each in annotations.figures
            if span.covers(each.phrase)
        ),
        times=tuple(replace(each, span=each.span.shifted(by)) for each in annotations.times if span.covers(each.span)),
        appointments=tuple(
            replace(each, office=each.office.shifted(by), holder=each.holder.shifted(by))
            for each in annotations.appointments
            if span.covers(each.office) and span.covers(each.holder)
        ),
    )


def _moved(attributions: tuple[Attribution, ...], span: Span) -> Iterator[Attribution]:
    """Attributions with their content in the span; what of them lies outside is no longer pointed at."""
    by = -span.start

    def inside(each: Span | None) -> Span | None:
        return each.shifted(by) if each is not None and span.covers(each) else None

    for each in attributions:
        if not span.covers(each.content):
            continue
        yield replace(
            each,
            content=each.content.shifted(by),
            source=inside(each.source),
            cue=inside(each.cue),
            occasion=inside(each.occasion),
            cue_rest=inside(each.cue_rest),
            hedge=inside(each.hedge),
            antecedent=inside(each.antecedent),
            through=tuple(moved for part in each.through if (moved := inside(part)) is not None),
        )
