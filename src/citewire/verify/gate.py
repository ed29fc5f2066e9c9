"""The gate: no sentence of ours gets onto a page unless its citations carry it.

Each sentence is held against the passages that it cites, against the documents around them, and against the place where
it would stand. What fails is dropped and kept with the reason; what depended on it goes with it, never the whole page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from citewire.model import (
    AnalysisLine,
    Briefing,
    Citation,
    Correction,
    Dropped,
    FigureCell,
    FigureRow,
    RelatedStory,
    Sentence,
    SentenceForm,
    Update,
    Verdict,
)
from citewire.model.briefing import ALIKE, FIGURES, SPEAKER, STEPS
from citewire.verify.anchored import displaced
from citewire.verify.around import taken_out
from citewire.verify.counted import miscounted
from citewire.verify.evidence import Evidence
from citewire.verify.sentence import check_sentence
from citewire.verify.testimony import disagreeing


class Gate:
    """Checks sentences where they would stand and remembers what it dropped, in the order in which it met them."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self._own: dict[Sentence, tuple[Verdict, ...]] = {}
        self._miscounted: dict[Citation, tuple[Verdict, ...]] = {}
        self._dropped: dict[tuple[str, tuple[Citation, ...]], tuple[Verdict, ...]] = {}

    def kept(
        self, sentence: Sentence | None, *, shown_at: datetime | None = None, before: Sentence | None = None
    ) -> Sentence | None:
        """The sentence without further evidence that says otherwise; None when it fails itself.

        ``shown_at`` is the time that the page gives with it, None for none; ``before`` the sentence right before it.
        """
        if sentence is None:
            return None
        verdicts = self._of(sentence)
        if not verdicts and (sentence.form is SentenceForm.VERBATIM or sentence.template == SPEAKER):
            verdicts = self._in_place(sentence, shown_at, before)
        if verdicts:
            self._drop(sentence.text, sentence.citations, verdicts)
            return None
        return self._borne_out(sentence)

    def all_of(self, sentences: Sequence[Sentence], shown_at: datetime | None = None) -> tuple[Sentence, ...]:
        """Those that pass, one standing behind the other."""
        found: list[Sentence] = []
        for sentence in sentences:
            kept = self.kept(sentence, shown_at=shown_at, before=found[-1] if found else None)
            if kept is not None:
                found.append(kept)
        return tuple(found)

    def counts(self, cell: FigureCell, row: FigureRow) -> bool:
        """Whether a number of a table is what its passage counts."""
        verdicts = self._of(cell.sentence) or self._evidence.left(miscounted(cell, row, self._evidence))
        if verdicts:
            self._drop(cell.sentence.text, cell.sentence.citations, verdicts)
            self._miscounted[cell.sentence.citations[0]] = verdicts
        return not verdicts

    @property
    def dropped(self) -> tuple[Dropped, ...]:
        """What failed, with every reason."""
        return tuple(
            Dropped(text, verdicts, tuple(citation.document_id for citation in citations))
            for (text, citations), verdicts in self._dropped.items()
        )

    def _of(self, sentence: Sentence) -> tuple[Verdict, ...]:
        if sentence not in self._own:
            verdicts = self._evidence.left(check_sentence(sentence, self._evidence))
            self._own[sentence] = verdicts or self._by_its_figures(sentence)
        return self._own[sentence]

    def _by_its_figures(self, sentence: Sentence) -> tuple[Verdict, ...]:
        """What was found wrong with a number that a line of the analysis tells of."""
        cited = sentence.citations if sentence.template in {FIGURES, STEPS} else ()
        return next((self._miscounted[each] for each in cited if each in self._miscounted), ())

    def _in_place(self, sentence: Sentence, shown_at: datetime | None, before: Sentence | None) -> tuple[Verdict, ...]:
        own, around = sentence.citations[0], before.citations if before is not None else ()
        lost = tuple(taken_out(own, around, self._evidence))
        moved = () if shown_at is None else tuple(displaced(own, shown_at, self._evidence))
        return self._evidence.left((*lost, *moved))

    def _borne_out(self, sentence: Sentence) -> Sentence | None:
        """The sentence without the evidence against it; of quotations that should say the same nothing is left then."""
        against: dict[Citation, list[Verdict]] = {}
        if sentence.form is SentenceForm.VERBATIM or sentence.template in {SPEAKER, ALIKE}:
            for citation, verdict in disagreeing(sentence, self._evidence):
                if self._evidence.left((verdict,)):
                    against.setdefault(citation, []).append(verdict)
        for citation, verdicts in against.items():
            self._drop(citation.exact, (citation,), tuple(verdicts))
        if not against:
            return sentence
        if sentence.template == ALIKE:
            return None
        return replace(sentence, citations=tuple(each for each in sentence.citations if each not in against))

    def _drop(self, text: str, citations: tuple[Citation, ...], verdicts: tuple[Verdict, ...]) -> None:
        self._dropped.setdefault((text, citations), verdicts)


def gate(briefing: Briefing, evidence: Evidence) -> tuple[Briefing, tuple[Dropped, ...]]:
    """The briefing without the sentences that fail, and what was dropped.

    A citation of a document that ``evidence`` does not have does not resolve. An update whose lead fails goes with it:
    what follows a lead may make no sense without it. What stood beside it makes sense by itself: the newest of its
    lines takes its place, with the others beside it.
    """
    checks = Gate(evidence)
    at = briefing.at
    figures = _figures(briefing.figures, checks)  # first: what tells of a number goes with it
    kept = replace(
        briefing,
        headline=checks.kept(briefing.headline, shown_at=at),
        dek=checks.kept(briefing.dek, shown_at=at, before=briefing.headline),
        teaser=checks.kept(briefing.teaser, shown_at=at),
        updates=_updates(briefing.updates, checks),
        figures=figures,
        analysis=_analysis(briefing.analysis, at, checks),
        recent=_updates(briefing.recent, checks),
        related=_related(briefing.related, at, checks),
        corrections=_corrections(briefing.corrections, checks),
    )
    evidence.memory.turn()
    return kept, checks.dropped


def _updates(updates: Sequence[Update], checks: Gate) -> tuple[Update, ...]:
    kept: list[Update] = []
    heirs = False
    for update in updates:
        sentences = checks.all_of(update.sentences, update.at)
        also = _updates(update.also, checks)
        if sentences and sentences[0].text == update.sentences[0].text:
            same = sentences == update.sentences and also == update.also
            kept.append(update if same else replace(update, sentences=sentences, also=also))
        elif also:
            kept.append(replace(also[0], also=also[1:]))
            heirs = True
    return tuple(sorted(kept, key=lambda each: (-each.at.timestamp(), each.id)) if heirs else kept)


def _figures(rows: Sequence[FigureRow], checks: Gate) -> tuple[FigureRow, ...]:
    kept = []
    for row in rows:
        cells: tuple[FigureCell, ...] = tuple(cell for cell in row.cells if checks.counts(cell, row))
        if len(cells) == len(row.cells):
            kept.append(row)
        elif len(cells) > 1:
            several = len({(cell.value, cell.upper) for cell in cells}) > 1
            kept.append(
                replace(row, cells=cells, differs=row.differs and several, course=row.course if several else None)
            )
    return tuple(kept)


def _analysis(lines: Sequence[AnalysisLine], at: datetime, checks: Gate) -> tuple[AnalysisLine, ...]:
    pairs = [(line, checks.kept(line.sentence, shown_at=at)) for line in lines]
    return tuple(replace(line, sentence=sentence) for line, sentence in pairs if sentence is not None)


def _related(stories: Sequence[RelatedStory], at: datetime, checks: Gate) -> tuple[RelatedStory, ...]:
    pairs = [(story, checks.kept(story.sentence, shown_at=at)) for story in stories]
    return tuple(replace(story, sentence=sentence) for story, sentence in pairs if sentence is not None)


def _corrections(notes: Sequence[Correction], checks: Gate) -> tuple[Correction, ...]:
    kept = []
    for note in notes:
        sentences = checks.all_of(note.sentences)
        if sentences:
            kept.append(replace(note, sentences=sentences, before=checks.all_of(note.before)))
    return tuple(kept)
