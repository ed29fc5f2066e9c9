"""``Span``: a piece of a document's text."""

from __future__ import annotations

from dataclasses import dataclass

from citewire.errors import ModelError


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """``[start, end)`` in ``Document.text``, counted in Unicode code points (what Python's ``str`` indexes).

    Raises ModelError when empty, reversed or negative: an empty span can't be evidence of anything.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ModelError(f"a span needs 0 <= start < end, got [{self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The characters of ``text`` that the span covers. Raises ModelError when it reaches past the end."""
        if self.end > len(text):
            raise ModelError(f"span [{self.start}, {self.end}) reaches past the end of a text of {len(text)}")
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Whether ``other`` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> Span:
        """The same length, ``by`` characters further on."""
        return Span(self.start + by, self.end + by)
