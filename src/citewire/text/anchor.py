"""Finding a cited passage again in another version of the text.

A citation carries its words (``exact``) and what stood around them, as a TextQuoteSelector of the W3C Web Annotation
Data Model does. The search goes from strict to tolerant and says None rather than guess.
"""

from __future__ import annotations

from citewire.model import Citation, Span
from citewire.text.typography import fold


def find_again(citation: Citation, text: str) -> Span | None:
    """Where the cited words stand in ``text``; None when they are lost.

    First the same words at the same place; then the same words anywhere, where prefix and suffix agree best (of equal
    places the one nearest to the old); then the same two searches with typography folded (quotation marks, dashes,
    spaces, case). Changed words are lost words: a passage that says something else is no evidence.
    """
    span = citation.span
    if text[span.start : span.end] == citation.exact:
        return span
    if (start := _best(text, citation.exact, citation.prefix, citation.suffix, span.start)) is not None:
        return Span(start, start + len(citation.exact))
    return _find_folded(citation, text)


def _find_folded(citation: Citation, text: str) -> Span | None:
    page = fold(text)
    exact = fold(citation.exact).text.strip()
    if not exact:
        return None
    prefix, suffix = fold(citation.prefix).text, fold(citation.suffix).text
    near = min(citation.span.start, len(page.text))
    start = _best(page.text, exact, prefix.rstrip() + " ", " " + suffix.lstrip(), near)
    return None if start is None else Span(*page.original(start, start + len(exact)))


def _best(text: str, exact: str, prefix: str, suffix: str, near: int) -> int | None:
    """The start of the occurrence whose surroundings agree best; None when there is none."""
    best: tuple[int, int, int] | None = None
    start = text.find(exact)
    while start >= 0:
        agreed = _agreement(text, start, start + len(exact), prefix, suffix)
        rank = (-agreed, abs(start - near), start)
        best = rank if best is None else min(best, rank)
        start = text.find(exact, start + 1)
    return None if best is None else best[2]


def _agreement(text: str, start: int, end: int, prefix: str, suffix: str) -> int:
    """How many characters before ``start`` and after ``end`` are those of prefix and suffix, counted outwards."""
    before = text[max(0, start - len(prefix)) : start]
    after = text[end : end + len(suffix)]
    return _common(before[::-1], prefix[::-1]) + _common(after, suffix)


def _common(one: str, other: str) -> int:
    for place, (left, right) in enumerate(zip(one, other, strict=False)):
        if left != right:
            return place
    return min(len(one), len(other))
