"""Kickers: what stands before the news of a headline, and is left away where the news stands by itself.

``Fire in the hills: Three villages cleared`` says no less without its first words. They stay where they say who speaks,
where they have a number or a verb in them, or where nothing behind them is named: the reader would not know where.
"""

from __future__ import annotations

import re
from functools import cache

from citewire import languages
from citewire.knowledge import countries
from citewire.languages import Language, pattern
from citewire.model import EntityKind, Report, Span
from citewire.text.names import known_people

COLON = ": "
TICKER = re.compile(r"\s\+{2,}\s")
"""The sign with which some sites put several pieces of news into one headline."""

WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
FEWEST = 4
"""Words of what is left: less is a label."""

LONG_NAME = 5
"""Letters of a surname that is recognised in small letters: shorter ones are too often words."""

QUOTES = "„“”\"«»‚‘’'"


def without_kicker(report: Report, headline: Span) -> Span:
    """The headline, or its part behind a kicker; behind the same kicker written twice in any case."""
    span = _without_echo(report, headline)
    text = span.of(report.document.text)
    head, colon, rest = text.partition(COLON)
    if not colon or not _stands(rest, languages.get(report.document.language)):
        return span
    start = span.start + len(text) - len(rest.lstrip())
    behind = Span(start, span.end)
    if is_broken(head, report.document.language) or _is_kicker(
        report, Span(span.start, span.start + len(head)), behind
    ):
        return behind
    return span


def piece_with(report_text: str, span: Span, inner: Span) -> Span:
    """Of a headline that a ticker's signs part into several pieces, the one with ``inner``."""
    start, end = span.start, span.end
    for sign in TICKER.finditer(report_text, span.start, span.end):
        if sign.end() <= inner.start:
            start = sign.end()
        elif sign.start() >= inner.end:
            end = min(end, sign.start())
    return Span(start, end)


def is_broken(kicker: str, language: str) -> bool:
    """Whether names in it lost their capitals, as all words but the first do on some sites."""
    words = WORD.findall(kicker)[1:]
    return any(word.islower() and _is_name(word, language) for word in words)


def _is_name(word: str, language: str) -> bool:
    return word in countries.country_names(language) or word.removesuffix("s") in _surnames()


@cache
def _surnames() -> frozenset[str]:
    found = (known.name.split()[-1].lower() for known in known_people().values())
    return frozenset(name for name in found if len(name) >= LONG_NAME)


def _without_echo(report: Report, span: Span) -> Span:
    """Without words that stand at the beginning twice, the second time before a colon."""
    text = span.of(report.document.text)
    head = text.partition(COLON)[0]
    half = len(head) // 2
    if len(head) > 2 * FEWEST and head[:half] == head[half + 1 :] and head[half] == " ":
        return Span(span.start + half + 1, span.end)
    return span


def _stands(rest: str, language: Language) -> bool:
    """Whether it can stand without what was before it."""
    said = rest.lstrip()
    if not said or not (said[0].isupper() or said[0].isdigit()) or said[0] in QUOTES:
        return False
    if pattern(language.dangling, spaced=language.spaced).match(said) or _wants_a_noun(said, language):
        return False
    return len(WORD.findall(said)) >= FEWEST


def _wants_a_noun(said: str, language: Language) -> bool:
    """Whether "others" stand there without a noun, so that only the words before tell of what ("rules out others")."""
    words, others = said.split(), language.counting.others.split()
    return any(
        word.strip(QUOTES + ".,;!?").lower() in others and not after[:1].isupper()
        for word, after in zip(words, [*words[1:], ""], strict=True)
    )


def _is_kicker(report: Report, head: Span, rest: Span) -> bool:
    """Whether the words before the colon are nothing but a label: nouns, where the language shows which words are."""
    language = languages.get(report.document.language)
    words = WORD.findall(head.of(report.document.text))
    if not language.capital_nouns or not words or not _only_nouns(words, language):
        return False
    if len(words) == 1 and _opens_with_verb(rest.of(report.document.text)):
        return False  # "Harbour office: Want to open two quays" says it of itself
    if any(language.people.noun(word.lower()) is not None for word in words):
        return False  # whoever speaks
    if words[-1].lower().endswith(tuple(language.speech.sets["reports"])):
        return False  # "Interner Bericht: ..." says who says so
    read = report.annotations
    if any(each.source is not None and each.source.overlaps(head) for each in read.attributions):
        return False
    named = [each for each in read.mentions if head.covers(each.span)]
    if any(each.kind is not EntityKind.PLACE for each in named):
        return False
    behind = rest.of(report.document.text).lower()
    return (
        not named
        or any(rest.covers(each.span) for each in read.mentions)
        or all(each.name.lower() in behind for each in named)
    )


def _only_nouns(words: list[str], language: Language) -> bool:
    small = [word for word in words if word[0].islower()]
    joints = language.starters | language.articles
    has_number = any(word[0].isdigit() or word.lower() in language.number_words for word in words)
    return not has_number and all(word in joints for word in small)


def _opens_with_verb(rest: str) -> bool:
    """Whether its first word may be a verb: a word in small letters follows, and no noun."""
    first, second = (*WORD.findall(rest), "", "")[:2]
    return not first[:1].isdigit() and not second[:1].isupper()
