"""``Wording``: a document as it is compared with others to see whether both go back to one text or one statement."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING
from zlib import crc32

from citewire import languages
from citewire.knowledge.outlets import agency_in_address
from citewire.model import EntityKind
from citewire.text.scripts import HAN

if TYPE_CHECKING:
    from citewire.model import Annotations, Document

SHINGLE = 3
MIN_BODY = 24  # shingles; below that a body is a teaser and proves nothing by itself
MIN_TEASER = 8  # shingles of a teaser that prove something inside one event
MIN_HEADLINE = 7  # words of a headline that prove something whatever event it stands in
MIN_WORDS, MIN_LETTERS, MIN_DENSE = 3, 16, 8  # of a headline that proves something inside one event
MIN_QUOTED, MIN_FRAGMENT = 5, 4  # words of a quotation; fewer where it begins small: no title of a work does
SHORT = 60  # words: a text that has room for one statement
STEM = 5  # letters: "Schüsse" and "Schüssen", "strike" and "strikes" are one word
ALIKE = 0.5  # of both texts together
CONTAINED = 0.8  # of the shorter text
MIN_ORDERED = 5  # telling words in one order, cut to their beginnings: "Zelensky names ..." and "Zelenskiy names ..."
TURNED, MIN_TURNED = 0.8, 4  # of the words of both headlines together, and how many at least
CUT, MIN_CUT = 0.65, 5  # the same where all words of the shorter headline stand in the longer
TURNED_DAYS, CUT_DAYS = 0.5, 1.0
SAID, SAID_BY_STATE, SAID_ABROAD = 0.7, 0.75, 0.65  # cosine: by a person or body, by a country, in two languages
SAID_DAYS = 1.0
TRANSLATED, TRANSLATED_DAYS = 0.6, 1.0
IN_STEP, MIN_STEPS = 0.8, 6  # of the marks of the longer trail in common and in order, and of each at least
MAX_STEPS = 24
_WORD = re.compile(r"\w+")
_COLON = re.compile(r"[:：]")
_TAIL = re.compile(r"(\s+[-–—|]\s+)([^-–—|:]{2,40})$")
_QUOTED = re.compile(r"[“”„«»\"‘‚]([^“”„«»\"\n]{12,160}?)[“”«»\"’‘]")
_MOST_KICKERS = 2


@dataclass(frozen=True, slots=True)
class Wording:
    """A document as it is compared.

    ``shingles`` of the body (hashed), and ``headline``, its words where there are enough of them to mean one text
    anywhere. The rest counts inside one event: ``keys`` are what two documents of one text or statement have exactly in
    common (the headline with and without kicker and tail, the beginnings of its telling words in their order, a
    quotation); ``stems`` are the telling words of the headline, cut to their beginnings, ``core`` those without its
    kicker in their order, ``numbers`` its figures, and ``negated`` whether it denies; ``speakers`` are the ids of those
    whose statement the headline is. ``trail`` are the names and figures of the whole text in their order (the first
    24), for comparing across languages. ``wire`` is the agency whose dispatch the document is by its address. All may
    be empty.
    """

    shingles: frozenset[int]
    headline: str
    keys: tuple[str, ...] = ()
    stems: frozenset[str] = frozenset()
    core: tuple[str, ...] = ()
    numbers: frozenset[str] = frozenset()
    negated: bool = False
    speakers: frozenset[str] = frozenset()
    trail: tuple[str, ...] = ()
    language: str = ""
    wire: str | None = None


NO_WORDS = Wording(frozenset(), "")


def read_wording(document: Document, annotations: Annotations) -> Wording:
    """Case, punctuation and the furniture of the headline don't count."""
    headline = document.headline if annotations.headline is None else annotations.headline.of(document.text)
    words = _WORD.findall(headline.casefold())
    negations, numerals = _small_print(document.language)
    return Wording(
        _shingles(document.body),
        _headline(_without_tail(headline)),
        tuple(dict.fromkeys(_keys(document, headline))),
        frozenset(_stems(words, document.language)),
        tuple(_stems(_WORD.findall(_core(headline).casefold()), document.language)),
        frozenset(word for word in words if word[0].isdigit() or word in numerals),
        negations.search(headline) is not None,
        _speakers(document, annotations),
        _trail(document, annotations),
        document.language,
        agency_in_address(document.url),
    )


def same_text(one: frozenset[int], other: frozenset[int]) -> bool:
    """Whether two bodies share half of both, or four fifths of the shorter one."""
    shared = len(one & other)
    return shared >= ALIKE * len(one | other) or shared >= CONTAINED * min(len(one), len(other))


def akin(one: Wording, other: Wording, days: float) -> bool:
    """Whether two documents of one event, seen so many days apart, are one text cut or turned round: a teaser that
    stands in the other, headlines of nearly the same words and the same figures, or one headline cut; all within
    hours, or the last within a day where both give one figure."""
    teasers, hours = min(len(one.shingles), len(other.shingles)) >= MIN_TEASER, days <= TURNED_DAYS
    if hours and teasers and same_text(one.shingles, other.shingles):
        return True
    if one.negated != other.negated or (teasers and one.shingles.isdisjoint(other.shingles)):
        return False  # two newsrooms may well come upon nearly one headline; each then goes on in words of its own
    if hours and one.numbers == other.numbers and _turned(one.stems, other.stems):
        return True
    return days <= (CUT_DAYS if one.numbers & other.numbers else TURNED_DAYS) and _cut(one, other)


def _turned(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two headlines have nearly the same words, or the shorter one none of its own."""
    shared, all_of_both = len(some & others), len(some | others)
    if shared >= MIN_TURNED and shared >= TURNED * all_of_both:
        return True
    return shared == min(len(some), len(others)) and shared >= max(MIN_CUT, CUT * all_of_both)


def _cut(one: Wording, other: Wording) -> bool:
    """Whether one headline, its kicker apart, is the other with words left out and none turned round; it may leave out
    figures as well."""
    short, long = (one, other) if len(one.core) <= len(other.core) else (other, one)
    if len(short.core) < max(MIN_CUT, CUT * len(long.core)) or not short.numbers <= long.numbers:
        return False
    return set(long.core).issuperset(short.core) and _in_step(short.core, long.core) == len(short.core)


def one_statement(one: Wording, other: Wording, cosine: float) -> bool:
    """Whether two headlines, seen within a day, are one statement of one speaker: near each other by ``cosine`` (of
    centred vectors), and without a figure against a figure."""
    both = one.speakers & other.speakers
    if not both or one.negated != other.negated:
        return False
    if not (one.numbers <= other.numbers or other.numbers <= one.numbers):
        return False
    by_state = all(speaker.startswith("place:") for speaker in both)
    asked = SAID_BY_STATE if by_state else SAID if one.language == other.language else SAID_ABROAD
    return cosine >= asked


def one_translated(one: Wording, other: Wording, cosine: float) -> bool:
    """Whether two texts in two languages, seen within a day, name the same people, places and figures in one order:
    two newsrooms that write on one event choose their own. Headlines alone have too few marks to tell."""
    longest = max(len(one.trail), len(other.trail))
    if one.language == other.language or min(len(one.trail), len(other.trail)) < MIN_STEPS or cosine < TRANSLATED:
        return False
    return _in_step(one.trail, other.trail) >= IN_STEP * longest


def _in_step(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """Length of the longest common subsequence."""
    row = [0] * (len(other) + 1)
    for mark in one:
        before = 0
        for place, known in enumerate(other, 1):
            before, row[place] = row[place], before + 1 if mark == known else max(row[place], row[place - 1])
    return row[-1]


def _speakers(document: Document, annotations: Annotations) -> frozenset[str]:
    """Those whose words the headline gives and whom it names."""
    end = len(document.headline)
    return frozenset(
        each.speaker
        for each in annotations.attributions
        if each.speaker and each.source and each.source.end <= end and each.content.end <= end and not each.denied
    )


def _trail(document: Document, annotations: Annotations) -> tuple[str, ...]:
    """Names and figures in the order of the text, offices left out: languages give different ones to one person."""
    marks = [(each.span.start, each.entity_id) for each in annotations.mentions if each.kind is not EntityKind.OFFICE]
    marks += [(each.span.start, f"{each.value:g} {each.indicator or ''}") for each in annotations.figures]
    return tuple(mark for _, mark in sorted(marks)[:MAX_STEPS]) if document.body else ()


def _headline(title: str) -> str:
    """The words of a headline that is long enough to mean one text anywhere, else ""."""
    heading = _WORD.findall(title.casefold())
    # Where words are not parted by spaces a headline is one or two long words: there letters are counted instead.
    telling = len(heading) >= MIN_HEADLINE or (len(heading) <= 3 and sum(map(len, heading)) > 2 * MIN_HEADLINE)
    dense = telling and len(heading) < MIN_HEADLINE and title.isascii()
    return " ".join(heading) if telling and not dense else ""


def _keys(document: Document, headline: str) -> Iterator[str]:
    """Of the headline as it is read and as it stands, for one outlet's furniture is another's wording."""
    negations, _ = _small_print(document.language)
    for form in dict.fromkeys((*_forms(headline), *_forms(document.headline))):
        if words := _telling(form):
            yield f"headline {words}"
        stems = list(_stems(_WORD.findall(form.casefold()), document.language))
        if len(stems) >= MIN_ORDERED:
            yield f"{'no ' if negations.search(form) else ''}stems {' '.join(stems)}"
    yield from _quotations(document, headline)


def _forms(headline: str) -> Iterator[str]:
    """The headline, without up to two kickers ("Fire: ..."), and each of these without its tail ("... - Outlet")."""
    rest = headline
    for _ in range(_MOST_KICKERS + 1):
        yield from (rest, _without_tail(rest))
        *kicker, rest = _COLON.split(rest, maxsplit=1)
        if not kicker:
            return


def _core(headline: str) -> str:
    """The headline without its kicker, where what is left says something by itself."""
    *kicker, rest = _COLON.split(headline, maxsplit=1)
    return rest if kicker and _telling(rest) else headline


def _without_tail(headline: str) -> str:
    """Without " - Outlet" at its end; a tail with a word that begins small is a clause and tells more."""
    tail = _TAIL.search(headline)
    if tail is None or any(word[0].islower() or word[0].isdigit() for word in _WORD.findall(tail[2])):
        return headline
    return headline[: tail.start()]


def _telling(form: str) -> str:
    """Its words where they say something about an event, else ""."""
    words = _WORD.findall(form.casefold())
    letters = sum(map(len, words))
    long = len(words) >= MIN_WORDS and letters >= MIN_LETTERS
    return " ".join(words) if long or (not form.isascii() and len(words) <= 2 and letters >= MIN_DENSE) else ""


def _quotations(document: Document, headline: str) -> Iterator[str]:
    """What the headline quotes, and what a text quotes that has hardly room for anything else."""
    short = len(document.text.split(None, SHORT)) <= SHORT
    for found in _QUOTED.finditer(document.text if short else headline):
        words = _WORD.findall(found[1].casefold())
        if len(words) >= (MIN_FRAGMENT if found[1].lstrip(" .…")[:1].islower() else MIN_QUOTED):
            yield f"quotation {' '.join(words)}"


def _stems(words: list[str], language: str) -> Iterator[str]:
    """Beginnings of the words that say something, in their order; of Chinese every two signs."""
    small = _small_words(language)
    for word in words:
        if HAN.search(word):
            yield from (word[at : at + 2] for at in range(len(word) - 1))
        elif word not in small:
            yield word[:STEM]


@cache
def _small_words(language: str) -> frozenset[str]:
    """Words that say nothing by themselves; none where there is no table."""
    return frozenset(word.casefold() for word in languages.get(language).naming.function_words)


@cache
def _small_print(language: str) -> tuple[re.Pattern[str], frozenset[str]]:
    """The negations of a language, and its words for numbers above one; nothing where there is no table."""
    known = languages.get(language)
    numerals = (word.casefold() for word, value in known.number_words.items() if value > 1)
    return languages.pattern(known.doubts.negations), frozenset(numerals)


def _shingles(body: str) -> frozenset[int]:
    """CRC-32 of every run of three words (enough to tell the shingles of two texts apart, and the same every run)."""
    words = _WORD.findall(body.casefold())
    return frozenset(crc32(" ".join(words[at : at + SHINGLE]).encode()) for at in range(len(words) - SHINGLE + 1))
