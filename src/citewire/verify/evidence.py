"""``Evidence``: what a sentence of ours is held against."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, tzinfo

from citewire.model import Annotations, Citation, Document, Publisher, Verdict
from citewire.verify.memory import Memory
from citewire.verify.reading import Reading

OwnWords = Callable[[str | None], frozenset[str]]
"""Which words a template brings itself (``compose.template.own_words``)."""

Reader = Callable[[str, str], Reading]
"""Reads a sentence of ours, given with its language, as documents are read."""

ALWAYS = frozenset({"C105", "C106"})
"""Rules that no desk can do without: a sentence stands in a stored document, in the words that it is given with."""


@dataclass(frozen=True)
class Evidence:
    """The cited documents by id, who published them, and each template's own words.

    ``annotations`` are what was read in the documents, by id: without them a document's words count and nothing that
    was read in it. ``zone`` is the one in which the page shows days. ``read`` is needed for sentences of which no
    template is known; without it only their words are compared. ``ignored`` are codes of rules, and of families, that
    the desk does without; ``ALWAYS`` hold all the same. ``memory`` keeps what was compared for the edition before.
    """

    documents: Mapping[str, Document]
    publishers: Mapping[str, Publisher]
    own_words: OwnWords
    annotations: Mapping[str, Annotations] = field(default_factory=dict)
    zone: tzinfo = UTC
    read: Reader | None = None
    ignored: tuple[str, ...] = ()
    memory: Memory = field(default_factory=Memory)

    def left(self, verdicts: Iterable[Verdict]) -> tuple[Verdict, ...]:
        """Those of rules that the desk wants."""
        return tuple(each for each in verdicts if each.code in ALWAYS or not each.code.startswith(self.ignored))

    def whole(self, citation: Citation) -> Reading | None:
        """The cited document with what was read in it, None where nothing was."""
        document, read = self.documents.get(citation.document_id), self.annotations.get(citation.document_id)
        return None if document is None or read is None else Reading(document.text, document.language, read)

    def passage(self, citation: Citation) -> Reading | None:
        """The cited passage with what was read in it, None where nothing was."""
        whole = self.whole(citation)
        return None if whole is None else whole.within(citation.span)
