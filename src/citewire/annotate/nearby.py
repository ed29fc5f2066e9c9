"""Attributions: who says what, by rule; where the rules are unsure, none.

Three forms are read: a quotation with a cue beside it, a statement after "according to", and the headline form
"Source: statement".
"""

from __future__ import annotations

import re
from dataclasses import replace

from citewire import languages
from citewire.languages import Language, pattern
from citewire.model import Attribution, AttributionKind, Mention, Span

NEAR = 90
"""Characters between a quotation and its cue."""
HEADED = 0.6
"""How sure it is that a name before a colon speaks."""
COLON = re.compile(r"^([^:„“\"«»]{2,40}):\s+(?=\S)")


def attributions_of(
    text: str, sentences: tuple[Span, ...], language: str, mentions: tuple[Mention, ...] = ()
) -> tuple[Attribution, ...]:
    """The attributions of ``text``, sentence by sentence, in order; every span counts in ``text``.

    ``mentions`` are the names of the text, in order: a source is a name beside the cue. Without a file for the
    language there are none.
    """
    spoken = languages.get(language)
    found: list[Attribution] = []
    for sentence in sentences:
        names = [mention.span for mention in mentions if sentence.covers(mention.span)]
        found.extend(_of_sentence(text, sentence, spoken, names))
    return tuple(found)


def _of_sentence(text: str, sentence: Span, language: Language, names: list[Span]) -> list[Attribution]:
    direct = _quoted(text, sentence, language, names)
    if direct:
        return direct
    if (by_source := _according(text, sentence, language, names)) is not None:
        return [by_source]
    by_name = headed(text, sentence, language, names)
    return [by_name] if by_name is not None else []


def _quoted(text: str, sentence: Span, language: Language, names: list[Span]) -> list[Attribution]:
    found = []
    for content in _quotations(text, sentence, language):
        cue = _cue(text, sentence, content, language)
        if cue is None:
            continue
        source = _nearest(names, cue, content)
        denied = pattern(language.denials).search(cue.of(text)) is not None
        found.append(Attribution(content, AttributionKind.DIRECT, source, cue, denied=denied))
    return found


def _quotations(text: str, sentence: Span, language: Language) -> list[Span]:
    """Quotations of at least three words, marks left out, in order."""
    found: list[Span] = []
    for opening, closing in language.quotes:
        marks = re.compile(rf"{re.escape(opening)}([^{re.escape(opening + closing)}]+){re.escape(closing)}")
        for match in marks.finditer(text, sentence.start, sentence.end):
            span = Span(match.start(1), match.end(1))
            if len(match[1].split()) >= 3 and not any(span.overlaps(other) for other in found):
                found.append(span)
    return sorted(found)


def _cue(text: str, sentence: Span, content: Span, language: Language) -> Span | None:
    """The cue nearest to the quotation, outside of it."""
    cues = pattern(f"{language.cues} {language.denials}", spaced=language.spaced)
    spans = [
        Span(match.start(), match.end())
        for match in cues.finditer(text, sentence.start, sentence.end)
        if not (content.start <= match.start() < content.end)
    ]
    near = [span for span in spans if _gap(span, content) <= NEAR]
    return min(near, key=lambda span: (_gap(span, content), span)) if near else None


def _nearest(names: list[Span], cue: Span, content: Span) -> Span | None:
    outside = [name for name in names if not content.overlaps(name) and _gap(name, cue) <= 40]
    return min(outside, key=lambda name: (_gap(name, cue), name)) if outside else None


def _gap(one: Span, other: Span) -> int:
    return max(one.start - other.end, other.start - one.end, 0)


def _according(text: str, sentence: Span, language: Language, names: list[Span]) -> Attribution | None:
    """ "According to X, ..." and "..., according to X": the whole sentence is what X says."""
    cue = pattern(language.sources, spaced=language.spaced).search(text, sentence.start, sentence.end)
    if cue is None:
        return None
    after = [name for name in names if 0 <= name.start - cue.end() <= 30]
    source = min(after) if after else None
    if source is None and language.spaced:
        return None
    content = _rest(text, sentence, cue.start(), source.end if source else cue.end())
    if content is None:
        return None
    return _indirect(text, content, source, Span(cue.start(), cue.end()), language)


def _rest(text: str, sentence: Span, start: int, end: int) -> Span | None:
    """The longer part of the sentence beside ``[start, end)``, without the comma between."""
    before, after = (sentence.start, start), (end, sentence.end)
    first, last = max(before, after, key=lambda part: part[1] - part[0])
    while first < last and not text[first].isalnum() and text[first] not in '„“"«':
        first += 1
    while last > first and text[last - 1] in " ,;–—":
        last -= 1
    return Span(first, last) if first < last else None


def headed(text: str, sentence: Span, language: Language, names: list[Span]) -> Attribution | None:
    """ "Source: statement", the form of headlines, where the source is a name."""
    found = COLON.match(sentence.of(text))
    if found is None:
        return None
    head = Span(sentence.start + found.start(1), sentence.start + len(found[1].rstrip()))
    source = next((name for name in names if head.covers(name) and len(name) >= 0.6 * len(head)), None)
    return None if source is None else said_by(text, sentence, source, language)


def said_by(text: str, sentence: Span, source: Span, language: Language) -> Attribution:
    """What stands behind the colon after ``source``, as its words."""
    start = text.index(":", source.end) + 1
    start += len(text[start:]) - len(text[start:].lstrip())
    quoted = _whole_quotation(text, Span(start, sentence.end), language)
    if quoted is not None:
        return Attribution(quoted, AttributionKind.DIRECT, source, confidence=HEADED)
    return replace(_indirect(text, Span(start, sentence.end), source, None, language), confidence=HEADED)


def told_by(text: str, said: Span, source: Span, language: Language) -> Attribution:
    """``said`` in the paper's words, as what ``source`` says."""
    return replace(_indirect(text, said, source, None, language), confidence=HEADED)


def _whole_quotation(text: str, said: Span, language: Language) -> Span | None:
    """The words of one quotation, when nothing else is said."""
    words = said.of(text).strip(" .\u00a0\u202f")
    for opening, closing in language.quotes:
        if words.startswith(opening) and words.endswith(closing) and len(words) > 2:
            inner = words[len(opening) : len(words) - len(closing)]
            if not any(mark in inner for mark in (opening, closing)):
                start = text.index(inner, said.start) + len(inner) - len(inner.lstrip())
                return Span(start, start + len(inner.strip()))
    return None


def _indirect(text: str, content: Span, source: Span | None, cue: Span | None, language: Language) -> Attribution:
    words = content.of(text)
    hedged = pattern(language.hedges, spaced=language.spaced).search(words) is not None
    denied = pattern(language.denials, spaced=language.spaced).search(words) is not None
    return Attribution(content, AttributionKind.INDIRECT, source, cue, hedged=hedged, denied=denied)
