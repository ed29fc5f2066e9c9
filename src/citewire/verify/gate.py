"""The gate: no sentence of ours gets onto a page unless its citations carry it.

A sentence that fails is dropped and kept with the reason; what depended on it goes with it, never the whole page.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from citewire.model import (
    Briefing,
    Correction,
    Document,
    Dropped,
    FigureCell,
    FigureRow,
    Publisher,
    Sentence,
    Update,
    Verdict,
)
from citewire.verify.sentence import Evidence, check_sentence

OwnWords = Callable[[str | None], frozenset[str]]
"""Which words a template brings itself (``compose.template.own_words``)."""


class Gate:
    """Checks sentences once each and remembers what it dropped, in the order in which it met them."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self._verdicts: dict[Sentence, tuple[Verdict, ...]] = {}

    def passes(self, sentence: Sentence) -> bool:
        """Whether every rule lets the sentence through."""
        if sentence not in self._verdicts:
            self._verdicts[sentence] = check_sentence(sentence, self._evidence)
        return not self._verdicts[sentence]

    def kept(self, sentence: Sentence | None) -> Sentence | None:
        """The sentence, or None when it failed."""
        return sentence if sentence is not None and self.passes(sentence) else None

    def all_of(self, sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
        """Those that pass."""
        return tuple(sentence for sentence in sentences if self.passes(sentence))

    @property
    def dropped(self) -> tuple[Dropped, ...]:
        """What failed, with every reason."""
        return tuple(
            Dropped(sentence.text, verdicts, tuple(citation.document_id for citation in sentence.citations))
            for sentence, verdicts in self._verdicts.items()
            if verdicts
        )


def gate(
    briefing: Briefing,
    documents: Mapping[str, Document],
    publishers: Mapping[str, Publisher],
    own_words: OwnWords,
) -> tuple[Briefing, tuple[Dropped, ...]]:
    """The briefing without the sentences that fail, and what was dropped.

    ``documents`` are those that the briefing cites, by id; a citation of any other does not resolve. An update whose
    lead fails goes with it: what follows a lead may make no sense without it.
    """
    checks = Gate(Evidence(documents, publishers, own_words))
    kept = replace(
        briefing,
        headline=checks.kept(briefing.headline),
        dek=checks.kept(briefing.dek),
        teaser=checks.kept(briefing.teaser),
        updates=_updates(briefing.updates, checks),
        figures=_figures(briefing.figures, checks),
        analysis=tuple(line for line in briefing.analysis if checks.passes(line.sentence)),
        recent=_updates(briefing.recent, checks),
        related=tuple(story for story in briefing.related if checks.passes(story.sentence)),
        corrections=_corrections(briefing.corrections, checks),
    )
    return kept, checks.dropped


def _updates(updates: Sequence[Update], checks: Gate) -> tuple[Update, ...]:
    kept = []
    for update in updates:
        sentences = checks.all_of(update.sentences)
        if sentences and sentences[0] == update.sentences[0]:
            kept.append(update if sentences == update.sentences else replace(update, sentences=sentences))
    return tuple(kept)


def _figures(rows: Sequence[FigureRow], checks: Gate) -> tuple[FigureRow, ...]:
    kept = []
    for row in rows:
        cells: tuple[FigureCell, ...] = tuple(cell for cell in row.cells if checks.passes(cell.sentence))
        if len(cells) == len(row.cells):
            kept.append(row)
        elif len(cells) > 1:
            several = len({(cell.value, cell.upper) for cell in cells}) > 1
            kept.append(
                replace(row, cells=cells, differs=row.differs and several, course=row.course if several else None)
            )
    return tuple(kept)


def _corrections(notes: Sequence[Correction], checks: Gate) -> tuple[Correction, ...]:
    kept = []
    for note in notes:
        sentences = checks.all_of(note.sentences)
        if sentences:
            kept.append(replace(note, sentences=sentences, before=checks.all_of(note.before)))
    return tuple(kept)
