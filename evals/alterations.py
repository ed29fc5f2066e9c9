"""One thing changed in a sentence that somebody else wrote: what ``evals/altered.py`` plants in published pages.

Each change is made where the annotations of the sentence say that there is something of the kind, by a table of words
or by something of the same kind from another text, never from the text that the sentence goes back to. The words are
those that two kinds of things are told with in one form, so that the altered sentence reads like the other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType

from citewire.model import Document, EntityKind, Mention, Span
from citewire.text.typography import folded
from citewire.verify.reading import Reading
from citewire.verify.sentence import QUOTED
from evals.alteration_words import HEDGES, INDICATORS, NUMBER_WORDS, OFFICES, OPPOSITES, UNITS, WEEKDAYS, Pairs

NAMED = (EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION)
DIGITS = re.compile(r"(?<![\w.,:/+-])\d{1,3}(?:[.,   ]\d{3})*(?![\w:/]|[.,]\d)")
LISTING = re.compile(r"\W*(?:and|und|et|y|e|och|и|і|та|i|,|&|/|-|–)?\W*")
"""What stands between two names of a list, whose order says nothing."""
LONG = 5
"""Letters from which a word of a quotation is replaced; what takes its place is longer still."""
GAP = 5
"""Characters between a number and its unit at most."""
ON = 3
"""Places on in the list of numbers, days of a week or days of a month, to the one that takes another's place."""
LATE = 25
"""From this day of a month on it is one before, for every month has it."""


@dataclass(frozen=True)
class Line:
    """A sentence of a page with the document that it stands in; ``reading`` counts in the sentence alone."""

    document: Document
    reading: Reading

    @property
    def text(self) -> str:
        """The words."""
        return self.reading.text

    def has(self, words: str) -> bool:
        """Whether the document has these words anywhere."""
        return folded(words) in folded(f"{self.document.headline} {self.document.text}")


@dataclass(frozen=True)
class Pool:
    """What other sentences of the same language have: names by kind, each in its plain form, words that were quoted."""

    names: Mapping[EntityKind, Sequence[Mention]]
    quoted: Sequence[str]


def _word(words: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-]){re.escape(words)}(?![\w-])" if words[-1] != " " else rf"(?<![\w-]){re.escape(words)}"
    )


def _exchanged(line: Line, pairs: Pairs) -> Iterator[str]:
    """The sentence with one word of a pair in the place of the other, outside of quotations; a phrase of another word
    of the table is left to that one."""
    quoted = [Span(*match.span()) for match in QUOTED.finditer(line.text)]
    for one, other in pairs:
        for match in _word(one).finditer(line.text):
            inside = any(span.start <= match.start() < span.end for span in quoted)
            if not inside and not (other.startswith(one) and line.text.startswith(other, match.start())):
                yield line.text[: match.start()] + other + line.text[match.end() :]


def _put(line: Line, span: Span, words: str) -> str:
    return line.text[: span.start] + words + line.text[span.end :]


def numbers(line: Line, pool: Pool) -> Iterator[str]:
    """Another number of as many digits, or another word for one."""
    times = [each.span for each in line.reading.annotations.times]
    quoted = [Span(*match.span()) for match in QUOTED.finditer(line.text)]
    for match in DIGITS.finditer(line.text):
        if any(span.start <= match.start() < span.end for span in (*times, *quoted)):
            continue
        changed = re.sub(r"\d", lambda digit: str(int(digit[0]) % 9 + 1), match[0], count=1)
        if not line.has(changed):
            yield _put(line, Span(*match.span()), changed)
    words = NUMBER_WORDS.get(line.document.language, "").split()
    for at, word in enumerate(words):
        for match in _word(word).finditer(line.text):
            other = words[(at + ON) % len(words)]
            if not any(span.start <= match.start() < span.end for span in (*times, *quoted)) and not line.has(other):
                yield _put(line, Span(*match.span()), other)


def units(line: Line, pool: Pool) -> Iterator[str]:
    """Another unit behind a number."""
    for altered in _exchanged(line, UNITS.get(line.document.language, ())):
        at = next(place for place, (one, other) in enumerate(zip(line.text, altered, strict=False)) if one != other)
        start = line.text.rfind(" ", 0, at + 1)
        if any(start - GAP <= each.span.end <= start + 1 for each in line.reading.numbers):
            yield altered


def indicators(line: Line, pool: Pool) -> Iterator[str]:
    """Something else that a number counts."""
    if line.reading.numbers:
        yield from _exchanged(line, INDICATORS.get(line.document.language, ()))


def names(line: Line, pool: Pool) -> Iterator[str]:
    """Another person, else another place or organisation."""
    for kind in NAMED:
        for mention in line.reading.annotations.mentions:
            if mention.kind is kind and (other := _another(line, mention, pool)):
                yield _put(line, mention.span, other)


def is_plain(mention: Mention, text: str) -> bool:
    """Whether a name stands in its plain form, which any other can take the place of: with the end that it has in the
    id of what it names, however that spells the rest."""
    words = mention.span.of(text).casefold()
    shared = 1 if mention.kind is EntityKind.PERSON else len(words.rpartition(" ")[2])
    return mention.span.of(text)[0].isupper() and words[-1] not in "s’'" and mention.entity_id.endswith(words[-shared:])


def _another(line: Line, mention: Mention, pool: Pool) -> str:
    """A name of the same kind and as many words that stands for somebody else than anybody the document names;
    "" without one, and for a name that is not in its plain form."""
    words = mention.span.of(line.text)
    if not is_plain(mention, line.text):
        return ""
    like = [each for each in pool.names.get(mention.kind, ()) if each.name.count(" ") == words.count(" ")]
    start = len(folded(words)) * 7 + len(line.text)  # some place of the list, another for another name or line
    turned = (like[(start + step) % len(like)].name for step in range(len(like)))
    return next((each for each in turned if not any(line.has(part) for part in each.split())), "")


def offices(line: Line, pool: Pool) -> Iterator[str]:
    """Another office of somebody who is named."""
    for each in line.reading.annotations.appointments:
        own = each.office.of(line.text)
        for one, other in OFFICES.get(line.document.language, ()):
            if (match := _word(one).search(own) or re.search(rf"{one}$", own)) and not line.has(other):
                yield _put(line, each.office, own[: match.start()] + other + own[match.end() :])


def dates(line: Line, pool: Pool) -> Iterator[str]:
    """Another day."""
    week = WEEKDAYS.get(line.document.language, "").split()
    for each in line.reading.annotations.times:
        words = each.span.of(line.text)
        for at, day in enumerate(week):
            if (match := re.search(rf"{day}", words)) and each.meaning.weekday is not None:
                other = week[(at + ON) % len(week)]
                if not line.has(other):
                    yield _put(line, each.span, words[: match.start()] + other + words[match.end() :])
        if each.meaning.day and (match := re.search(rf"\b0?{each.meaning.day}\b", words)):
            day = each.meaning.day + (ON if each.meaning.day < LATE else -ON)
            yield _put(line, each.span, f"{words[: match.start()]}{day}{words[match.end() :]}")


def polarities(line: Line, pool: Pool) -> Iterator[str]:
    """The contrary: a word for its opposite, a negation put in or left out."""
    yield from _exchanged(line, OPPOSITES.get(line.document.language, ()))


def hedges(line: Line, pool: Pool) -> Iterator[str]:
    """As sure what the sentence keeps open."""
    yield from _exchanged(line, HEDGES.get(line.document.language, ()))


def speakers(line: Line, pool: Pool) -> Iterator[str]:
    """Somebody else who says so."""
    for attribution in line.reading.annotations.attributions:
        for mention in line.reading.annotations.mentions:
            inside = attribution.source is not None and attribution.source.covers(mention.span)
            if inside and mention.kind in NAMED and (other := _another(line, mention, pool)):
                yield _put(line, mention.span, other)


def quotations(line: Line, pool: Pool) -> Iterator[str]:
    """Another word within a quotation."""
    for match in QUOTED.finditer(line.text):
        words = [each for each in re.finditer(r"[^\W\d_]+", match[1]) if len(each[0]) >= LONG]
        for each in words[:1] + words[-1:]:
            like = [other for other in pool.quoted if other[0].isupper() is each[0][0].isupper()]
            other = next((one for one in like[len(line.text) % max(1, len(like)) :] if not line.has(one)), "")
            if other and len(match[1].split()) > 1:
                yield _put(line, Span(match.start(1) + each.start(), match.start(1) + each.end()), other)


def roles(line: Line, pool: Pool) -> Iterator[str]:
    """Two names in one another's places."""
    named = [each for each in line.reading.annotations.mentions if each.kind in NAMED]
    for one, other in pairwise(named):
        between = line.text[one.span.end : other.span.start]
        plain = is_plain(one, line.text) and is_plain(other, line.text)
        if plain and one.kind is other.kind and one.entity_id != other.entity_id and not LISTING.fullmatch(between):
            first, second = one.span.of(line.text), other.span.of(line.text)
            yield line.text[: one.span.start] + second + between + first + line.text[other.span.end :]


CHANGES: Mapping[str, Callable[[Line, Pool], Iterator[str]]] = MappingProxyType(
    {
        "number": numbers,
        "unit": units,
        "indicator": indicators,
        "name": names,
        "office": offices,
        "date": dates,
        "polarity": polarities,
        "hedge": hedges,
        "attribution": speakers,
        "quotation": quotations,
        "role": roles,
    }
)
"""By kind how a sentence is changed; "citation target" and "headline" are changes of the page."""
