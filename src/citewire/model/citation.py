"""``Citation``: one sentence -> one span."""

from __future__ import annotations

from dataclasses import dataclass

from citewire.errors import ModelError
from citewire.model.document import Document
from citewire.model.span import Span

CONTEXT = 32
"""Code points of prefix and suffix that are kept: enough to find a passage again in a text of ordinary length
(the W3C Web Annotation TextQuoteSelector, which the three parts follow, names no number)."""


@dataclass(frozen=True, slots=True)
class Citation:
    """One span of one stored document version, with its words and what stands around them."""

    document_id: str
    span: Span
    exact: str
    prefix: str = ""
    suffix: str = ""

    def __post_init__(self) -> None:
        if len(self.exact) != len(self.span):
            raise ModelError(f"a citation of {len(self.span)} characters can't have {len(self.exact)} in `exact`")

    @classmethod
    def of(cls, document: Document, span: Span) -> Citation:
        """Cite ``span`` of ``document``. Raises ModelError when the span reaches past the text."""
        exact = span.of(document.text)
        before = document.text[max(0, span.start - CONTEXT) : span.start]
        after = document.text[span.end : span.end + CONTEXT]
        return cls(document.id, span, exact, before, after)

    def resolves_in(self, document: Document) -> bool:
        """Whether the cited version says exactly these words at exactly this place."""
        return self.document_id == document.id and document.text[self.span.start : self.span.end] == self.exact
