"""Headlines: the news in a report's own, and which of an event's reports says it best."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from citewire import languages
from citewire.compose.kicker import QUOTES, without_kicker
from citewire.compose.kicker import WORD as WHOLE_WORD
from citewire.compose.sentence import CUT_OFF, Candidate, figures_in, length
from citewire.languages import pattern
from citewire.languages.crowd import nobody
from citewire.model import Attribution, Report
from citewire.text.overlap import UNSPACED, WORD, overlap, words_of

COMPARED = 30
"""Headlines that each is compared with: the latest; all with all would be slow for an event of hundreds."""

ENDING = re.compile(rf"[{QUOTES}][^{QUOTES}]+\s[^{QUOTES}]+\s[^{QUOTES}]+[{QUOTES}]$")

LATEST = 0.35
"""What being the last to tell something new is worth, where being like all others is worth 1."""

TELLING = 4
"""Words that tell something, in a headline that says enough."""


def headline_of(report: Report) -> Candidate | None:
    """The news of the headline, without the site's furniture and without a kicker that it doesn't need."""
    span = report.annotations.headline
    return None if span is None else Candidate(report, without_kicker(report, span), headline=True)


def best_headline(reports: Sequence[Report], language: str, others: Sequence[Report] = ()) -> Candidate | None:
    """The headline that says it best: in the desk's language where there is one, close to what the others say, late
    enough to know what became of it, of readable length. None when no report has a usable headline.

    ``others`` are further reports of the event: what most of them say counts, though none of them is chosen.
    """
    found = [each for each in map(headline_of, reports) if each is not None and is_readable(each.text)]
    if not found:
        return None
    heard = [each for each in map(headline_of, (others or reports)[-COMPARED:]) if each is not None]
    texts, counts = [each.text for each in heard], _latest_counts(heard)
    last = max(1, len(found) - 1)
    scored = [
        (_worth(each, texts, language) + LATEST * place / last - 0.5 * _is_overtaken(each, counts), -place)
        for place, each in enumerate(found)
    ]
    return found[-max(scored)[1]]


def _latest_counts(headlines: Sequence[Candidate]) -> dict[tuple[str | None, str], tuple[datetime, float]]:
    """The number that the last headline gives of each thing, and when."""
    given = sorted(
        ((each.report.document.reported_at, figure) for each in headlines for figure in figures_in(each)),
        key=lambda pair: pair[0],
    )
    return {(figure.indicator, figure.unit): (at, figure.value) for at, figure in given}


def _is_overtaken(candidate: Candidate, counts: Mapping[tuple[str | None, str], tuple[datetime, float]]) -> bool:
    """Whether a later headline gives another number of what this one counts."""
    for figure in figures_in(candidate):
        at, value = counts.get((figure.indicator, figure.unit), (candidate.report.document.reported_at, figure.value))
        if value != figure.value and at > candidate.report.document.reported_at:
            return True
    return False


def is_readable(text: str) -> bool:
    """Whether it has the length of a headline and wasn't cut off."""
    words = max(len(WORD.findall(text)), len(UNSPACED.findall(text)) // 3)
    return 12 <= length(text) <= 200 and words >= 3 and not CUT_OFF.search(text)


def is_plain(text: str) -> bool:
    """Whether a headline states something: of readable length, no question, no exclamation, not all in capitals."""
    return is_readable(text) and not set("?!") & set(text) and not is_shouted(text)


def fits_a_line(text: str, tag: str) -> bool:
    """Whether a headline can stand as a line of a list: it states something, lays it to nobody but somebody who is
    named, and keeps nothing of its site's teaser ("see the video")."""
    language = languages.get(tag)
    left = pattern(language.remains, spaced=language.spaced).search(text)
    return is_plain(text) and nobody().search(text) is None and (left is None or " " not in left.group())


def is_shouted(text: str) -> bool:
    """Whether most of its words are in capitals."""
    words = [word for word in WHOLE_WORD.findall(text) if len(word) > 3]
    return len(words) > 2 and 2 * sum(word.isupper() for word in words) > len(words)


def weighs(text: str, tag: str) -> bool:
    """Whether a headline weighs what has happened instead of telling it ("a gamble", "faces hurdles")."""
    language = languages.get(tag)
    return pattern(language.weighing, spaced=language.spaced).search(text) is not None


def _worth(candidate: Candidate, others: Iterable[str], language: str) -> float:
    text = candidate.text
    shared = [overlap(text, other) for other in others if other != text]
    worth = sum(shared) / len(shared) if shared else 0.0
    if candidate.report.document.language == language:
        worth += 4
    worth -= 0.6 * ("?" in text or "!" in text)
    worth += 0.2 * _says_where(candidate) - 0.4 * (quotes(text) and not _names_speaker(candidate))
    worth -= 1.0 * is_shouted(text) + 0.9 * weighs(text, candidate.report.document.language)
    worth -= 0.3 * (length(text) < 35) + 0.3 * (length(text) > 120) + 0.3 * (len(words_of(text)) < TELLING)
    if candidate.report.on_topic is None:
        worth -= 1
    return worth


def quotes(text: str) -> bool:
    """Whether it begins with a quotation, or ends with one of several words."""
    return text[0] in QUOTES or ENDING.search(text) is not None


def _names_speaker(candidate: Candidate) -> bool:
    """Whether it names who says what it says; a quotation that nobody in it says is no headline."""
    return any(each.source is not None and candidate.span.covers(each.source) for each in _statements(candidate))


def _says_where(candidate: Candidate) -> bool:
    """Whether it says to whom or on what occasion something was said."""
    return any(each.occasion is not None and candidate.span.covers(each.occasion) for each in _statements(candidate))


def _statements(candidate: Candidate) -> list[Attribution]:
    found = candidate.report.annotations.attributions
    return [each for each in found if candidate.span.covers(each.content)]
