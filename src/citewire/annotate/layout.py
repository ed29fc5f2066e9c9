"""Where something stands in a text: in which sentence and paragraph, inside or outside of quotations."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

from citewire.annotate.marks import Marks, marks_of
from citewire.languages import Language
from citewire.model import Span


class Layout:
    """The sentences of one text by position; ``paragraphs`` has the number of the paragraph of each."""

    def __init__(self, text: str, sentences: tuple[Span, ...], language: Language) -> None:
        self.text = text
        self.sentences = sentences
        self._starts = [each.start for each in sentences]
        self.paragraphs = _paragraphs(text, sentences)
        self.quotations = _quotations(text, sentences, self.paragraphs, marks_of(language))
        self._openings = [each.start for each in self.quotations]

    def sentence_at(self, index: int) -> int:
        """The number of the sentence that begins at ``index`` or last before it; -1 before the first."""
        return bisect_right(self._starts, index) - 1

    def quotation_at(self, index: int) -> int:
        """The number of the quotation around a character; -1 outside of all."""
        at = bisect_right(self._openings, index) - 1
        return at if at >= 0 and index < self.quotations[at].end else -1

    def is_quoted(self, sentence: int) -> bool:
        """Whether nothing but words of quotations stands in a sentence."""
        span = self.sentences[sentence]
        at = span.start
        for opening, closing in self._within(span):
            if any(letter.isalnum() for letter in self.text[at:opening]):
                return False
            at = max(at, closing)
        return not any(letter.isalnum() for letter in self.text[at : span.end])

    def _within(self, span: Span) -> list[tuple[int, int]]:
        first = max(0, bisect_right(self._openings, span.start) - 1)
        found = []
        for each in self.quotations[first:]:
            if each.start >= span.end:
                break
            if each.end > span.start:
                found.append((max(each.start, span.start), min(each.end, span.end)))
        return found


def _paragraphs(text: str, sentences: tuple[Span, ...]) -> list[int]:
    found = [0] if sentences else []
    for one, other in pairwise(sentences):
        parted = other.start < one.end or "\n" in text[one.end : other.start]
        found.append(found[-1] + parted)
    return found


def _quotations(text: str, sentences: tuple[Span, ...], paragraphs: list[int], marks: Marks) -> list[Span]:
    """The quotations, marks included; one that its paragraph doesn't close ends with it."""
    found: list[Span] = []
    first = 0
    for at in range(len(sentences)):
        if at + 1 == len(sentences) or paragraphs[at + 1] != paragraphs[at]:
            found.extend(_in_paragraph(text, sentences[first].start, sentences[at].end, marks))
            first = at + 1
    return found


def _in_paragraph(text: str, start: int, end: int, marks: Marks) -> list[Span]:
    found: list[Span] = []
    opened: int | None = None
    for match in marks.found.finditer(text, start, end):
        mark = match[0]
        if opened is None and (mark in marks.openings or mark in marks.both):
            opened = match.start()
        elif opened is not None and (mark in marks.closings or mark in marks.both):
            found.append(Span(opened, match.end()))
            opened = None
    if opened is not None:
        found.append(Span(opened, end))
    return found
