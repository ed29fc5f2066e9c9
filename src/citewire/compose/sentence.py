"""Sentences in the sources' own words: which can stand on a page, and which say it best."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from citewire import languages
from citewire.compose.claim import claims_of
from citewire.compose.speaker import is_open, label_of
from citewire.languages import MEASURE_INDICATORS, pattern
from citewire.model import AttributionKind, Citation, Figure, Report, Sentence, SentenceForm, Span
from citewire.model.briefing import SPEAKER
from citewire.model.document import SEPARATOR
from citewire.text.overlap import UNSPACED, WORD, overlap, telling_words, words_of

CUT_OFF = re.compile(r"(…|\.\.\.|\[…\]|\[\.\.\.\])\W*$")
ENDS = re.compile(r"[.!?。！？][\"'”“»«’)\]]*$")
_PLACE = r"[^\W\d_][^\W\d_'’-]*(?:[ '’/-][^\W\d_]+){0,4}(?:, [^\W\d_. ]+\.?(?: \d{1,2})?){0,2}"
_PROGRAMME = r"[^\W\d_]{2,12}（[^（）]{2,16}）："
_CAPITALS = r"[A-ZÀ-ÞŁŚŻА-ЯЁІЇЄ' /-]{3,40} [-–—] "
DATELINE = re.compile(rf"(?=[^\W\d_a-zß-ÿ]){_PLACE} \([^()]{{2,40}}\) ?[-–—:] |{_CAPITALS}|{_PROGRAMME}")
"""``SEVRIN (Northwire) - ``, ``KELDIN, Ordavia (Northwire) — ``, ``Berlin/Kiew (dpa) – ``: a place, perhaps a
country or date, an agency in brackets, a dash; or a place in capitals and a dash; or, in Chinese, an agency, its
programme in brackets and a colon."""

SINGLE = "'‘’‚‹›"

STEM = 5
"""Letters by which words are compared: enough to tell them apart, few enough for their endings not to count."""

FEWEST = 5
"""Words of a sentence that tells something: "Ada Kern reports." tells nothing."""

SHARED = 0.2
"""Share of the shorter sentence's words that two sentences about one thing have in common at least."""

SHORTEST, LONGEST = 25, 320
"""Characters of a sentence that stands on the page: less is a label, more is not read."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence of a report that could stand on the page."""

    report: Report
    span: Span
    headline: bool

    @property
    def text(self) -> str:
        """Its words."""
        return self.span.of(self.report.document.text)

    def sentence(self, *more: Citation) -> Sentence:
        """The candidate as a sentence, cited to where it stands, and to ``more`` that say the same.

        With the name of its speaker in brackets, cited too, where it has only a pronoun or a title.
        """
        document, language = self.report.document, self.report.document.language
        own = Citation.of(document, self.span)
        claims = claims_of(self.report, self.span)
        label = None if self.headline else label_of(self.report, self.span)
        if label is None:
            return Sentence(self.text, (own, *more), language, claims=claims)
        name, at = Citation.of(document, label.name), label.at - self.span.start
        text = f"{self.text[:at]} [{name.exact}]{self.text[at:]}"
        return Sentence(text, (own, name, *more), language, SentenceForm.TEMPLATE, SPEAKER, claims)


def body_of(report: Report) -> list[Candidate]:
    """The sentences of the body that can stand alone, in order: whole, of readable length, no teaser, no pronoun that
    points back."""
    start = report.document.body_start
    spans = [span for span in report.annotations.sentences if span.start >= start]
    found = [Candidate(report, _without_dateline(report, span), headline=False) for span in spans]
    return [each for each in found if stands_alone(each)]


def figures_in(candidate: Candidate) -> list[Figure]:
    """The figures that count something and stand in the candidate."""
    figures = counted(candidate.report.annotations.figures)
    return [each for each in figures if candidate.span.covers(each.span)]


def counted(figures: Sequence[Figure]) -> list[Figure]:
    """The figures that another report may contradict: those with an indicator, without measures (two sums of money or
    two distances need not be of the same thing), and without parts of a number that stands before ("40 dead, three of
    them children": the three are no toll)."""
    found: list[Figure] = []
    for figure in figures:
        if figure.indicator is not None and figure.indicator not in MEASURE_INDICATORS and not _is_part(figure, found):
            found.append(figure)
    return found


def _is_part(figure: Figure, before: Sequence[Figure]) -> bool:
    """Whether the whole of which the figure is a part stands before, with the same indicator."""
    return any(figure.whole == each.value and figure.indicator == each.indicator for each in before)


def _without_dateline(report: Report, span: Span) -> Span:
    """The sentence without the place and agency that open a dispatch: the page has places of its own for both."""
    match = DATELINE.match(report.document.text, span.start, span.end)
    return Span(match.end(), span.end) if match is not None and match.end() < span.end else span


def stands_alone(candidate: Candidate) -> bool:
    """Whether a reader who sees nothing else understands the sentence and would not take it for a fragment."""
    text = candidate.text
    if not SHORTEST <= length(text) <= LONGEST or CUT_OFF.search(text):
        return False
    if "?" in text or not ENDS.search(text) or (len(WORD.findall(text)) < FEWEST and not UNSPACED.search(text)):
        return False
    if not text[0].isalnum() or not (text[0].isupper() or text[0].isdigit() or not text[0].isascii()):
        return False
    return (
        not _leans_on_others(candidate)
        and not is_open(candidate.report, candidate.span)
        and not _broken_quotation(candidate)
        and not (_within_quotation(candidate) or _said_by_nobody(candidate))
    )


def _leans_on_others(candidate: Candidate) -> bool:
    """Whether it advertises another text, or begins with a word that points back."""
    language = languages.get(candidate.report.document.language)
    remains = pattern(language.remains, spaced=language.spaced)
    dangling = pattern(language.dangling, spaced=language.spaced).match(candidate.text)
    return bool(remains.search(candidate.text)) or (dangling is not None and not _is_named(candidate, dangling.end()))


def _is_named(candidate: Candidate, end: int) -> bool:
    """Whether the word that points back is the speaker, whose name will stand behind it."""
    label = label_of(candidate.report, candidate.span)
    return label is not None and label.at == candidate.span.start + end


def _broken_quotation(candidate: Candidate) -> bool:
    # A direct quotation that runs on past the sentence would stand there without its speaker.
    return any(
        each.kind is AttributionKind.DIRECT
        and each.content.overlaps(candidate.span)
        and not candidate.span.covers(each.content)
        for each in candidate.report.annotations.attributions
    )


def _within_quotation(candidate: Candidate) -> bool:
    """Whether it opens a quotation that it does not close, or stands inside one that its paragraph opened before: the
    words of somebody who would not be named."""
    document = candidate.report.document
    before = document.text[_paragraph_start(candidate) : candidate.span.start]
    quotes = languages.get(document.language).quotes
    return _open_quotations(before, quotes) > 0 or _open_quotations(candidate.text, quotes) != 0


def _open_quotations(text: str, quotes: tuple[tuple[str, str], ...]) -> int:
    """Quotations that ``text`` opens and does not close, negative where it closes more than it opens.

    All marks of a language together, for newspapers mix them; single marks are apostrophes as often as not and left
    out.
    """
    pairs = [(opening, closing) for opening, closing in quotes if opening not in SINGLE]
    openings = {opening for opening, closing in pairs if opening != closing}
    closings = {closing for opening, closing in pairs if opening != closing}
    both = {opening for opening, closing in pairs if opening == closing} - openings - closings
    left = sum(map(text.count, sorted(openings))) - sum(map(text.count, sorted(closings)))
    return left or sum(text.count(mark) % 2 for mark in sorted(both))


def _paragraph_start(candidate: Candidate) -> int:
    document = candidate.report.document
    return max(document.body_start, document.text.rfind(SEPARATOR, 0, candidate.span.start) + len(SEPARATOR))


def denies(candidate: Candidate) -> bool:
    """Whether it denies something: a denial and what it denies share most of their words."""
    language = languages.get(candidate.report.document.language)
    return pattern(language.denials, spaced=language.spaced).search(candidate.text) is not None


def says_who(candidate: Candidate) -> bool:
    """Whether it says who says so."""
    return _attributed(candidate.report, candidate.span)


def leans_on(candidate: Candidate) -> Span | None:
    """The sentence before it, when that one lays what follows to somebody and this one does not say so again: without
    its predecessor a party's claim would stand there as a plain fact. None where it stands by itself."""
    if candidate.headline or _attributed(candidate.report, candidate.span):
        return None
    before = _before(candidate)
    if before is not None and (_attributed(candidate.report, before) or _reported(candidate)):
        return before
    return None


def _before(candidate: Candidate) -> Span | None:
    """The sentence before it in its paragraph."""
    start = _paragraph_start(candidate)
    spans = candidate.report.annotations.sentences
    before = [span for span in spans if start <= span.start and span.end <= candidate.span.start]
    return before[-1] if before else None


def _reported(candidate: Candidate) -> bool:
    """Whether its verb says that somebody else says so."""
    language = languages.get(candidate.report.document.language)
    return pattern(language.reported, spaced=language.spaced).search(candidate.text) is not None


def _said_by_nobody(candidate: Candidate) -> bool:
    """Reported speech that opens its paragraph and names no speaker: who says so stands elsewhere."""
    if not _reported(candidate) or _attributed(candidate.report, candidate.span):
        return False
    return _before(candidate) is None


def _attributed(report: Report, span: Span) -> bool:
    """Whether the sentence says who says so: by an attribution that was read, or at least a word of saying."""
    parts = [part for each in report.annotations.attributions for part in (each.source, each.cue) if part is not None]
    if any(part.overlaps(span) for part in parts):
        return True
    language = languages.get(report.document.language)
    words = span.of(report.document.text)
    return any(pattern(each, spaced=language.spaced).search(words) for each in (language.cues, language.sources))


def length(text: str) -> int:
    """Characters, those of a script without spaces counted twice."""
    return len(text) + len(UNSPACED.findall(text))


def speaks_of_the_same(candidate: Candidate, lead: Candidate) -> bool:
    """Whether a sentence of another report has a name or a good part of its words in common with the lead: an event
    can be wide, and what follows a lead should follow from it."""
    return bool(named_in(candidate) & named_in(lead)) or overlap(candidate.text, lead.text) >= SHARED


def contents_of(candidate: Candidate) -> frozenset[str]:
    """The beginnings of its words that tell what happened: neither names nor ordinary words."""
    language = languages.get(candidate.report.document.language)
    named = [each.span for each in candidate.report.annotations.mentions if candidate.span.overlaps(each.span)]
    names = {word for span in named for word in telling_words(span.of(candidate.report.document.text))}
    said = words_of(candidate.text)
    return frozenset(word[:STEM] for word in said - names - _ordinary(language.tag))


@lru_cache
def _ordinary(tag: str) -> frozenset[str]:
    """Words that stand in headlines about anything."""
    language = languages.get(tag)
    listed = WORD.findall(f"{language.cues} {language.dangling} {language.sources}".replace("_", " ").casefold())
    return language.starters | language.articles | frozenset(listed)


def named_in(candidate: Candidate) -> set[str]:
    """The ids of all that it names."""
    mentions = candidate.report.annotations.mentions
    return {mention.entity_id for mention in mentions if candidate.span.covers(mention.span)}


def places_in(candidate: Candidate) -> set[str]:
    """The ids of the places that it names, countries too."""
    return {each for each in named_in(candidate) if each.startswith("place:")}


def towns_in(candidate: Candidate) -> set[str]:
    """The ids of places below a country that it names."""
    return {each for each in named_in(candidate) if each.startswith("place:") and len(each) > len("place:xx")}
