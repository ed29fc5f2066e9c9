"""Who speaks where it is not the subject of the verb: in the passive, of a document, of a second verb."""

from __future__ import annotations

from citewire.annotate.cues import Cue
from citewire.annotate.disputes import Disputes
from citewire.annotate.order import FAR
from citewire.annotate.ranges import Range


class Speakers(Disputes):
    """Finds such speakers in one passage."""

    def _bracket_end(self, cue: Cue) -> int:
        """The last token that may belong to the subject behind a verb."""
        return min(cue.rest - 1 if cue.rest is not None else self.end, cue.first + FAR)

    def _agent(self, cue: Cue) -> Range | None:
        """Who speaks in the passive: "von der Polizei" between its halves, or the subject of "wird zitiert"."""
        last = cue.rest if cue.rest is not None else cue.first
        for at in range(min(cue.first, last) + 1, last):
            if self._is(at, "agents") and self.passage.inside[at] < 0:
                return self.phrases.after(at + 1, apposed=False)
        return None

    def _agent_in_front(self, cue: Cue) -> Range | None:
        """ "Von den Behörden wird angenommen": who speaks opens the sentence."""
        start = self._sentence_at(cue.first)
        if not self._is(start, "agents") or start + 1 >= cue.first or self._is(cue.rest or cue.first, "treating"):
            return None
        source = self.phrases.after(start + 1, apposed=False)
        return source if source is not None and source[1] < cue.first else None

    def _rest_of(self, cue: Cue) -> Range | None:
        return None if cue.rest is None else (cue.rest, cue.rest)

    def _cites(self, cue: Cue) -> bool:
        return any(self._is(at, "cited") for at in (cue.rest, cue.first) if at is not None)

    def _is_impersonal(self, cue: Cue) -> bool:
        return any(self._is(at, "impersonal") for at in (cue.first, cue.last, cue.rest) if at is not None)

    def _agent_before(self, cue: Cue, opener: int) -> Range | None:
        for at in range(opener + 1, cue.first):
            if self._is(at, "agents") and self.passage.inside[at] < 0:
                return self.phrases.after(at + 1, apposed=False)
        return self._subject_behind(opener, cue.first - 1) if self._cites(cue) else None

    def _document(self, at: int) -> Range | None:
        """ "In dem Schreiben heißt es", "heißt es in dem Schreiben": what is quoted from."""
        start = self._sentence_at(at)
        if self._is(start, "documents") and at - start >= 2:
            source = self.phrases.after(start + 1, apposed=False)
            return source if source is not None and source[1] < at else None
        for here in range(at + 1, min(at + 8, self.end)):
            if not self.passage.tokens[here].is_word:
                break
            if self._is(here, "documents"):
                return self.phrases.after(here + 1, apposed=False) or self._attributed(here + 1)
        return None

    def _text_in_front(self, cue: Cue) -> Range | None:
        """ "In dem Bericht wird festgehalten": the text that opens the sentence, told by its noun."""
        source = self._document(cue.first) if self._is(self._sentence_at(cue.first), "documents") else None
        return source if source is not None and self._tells_of(source, self.order.texts) else None

    def _document_of(self, cue: Cue) -> Range | None:
        """ "... geht aus dem Bericht hervor": what is quoted from stands between the halves of the verb."""
        for here in range(cue.first + 1, cue.rest or cue.first):
            if self._is(here, "documents") and self.passage.inside[here] < 0:
                return self.phrases.after(here + 1, apposed=False)
        return None

    def _document_behind(self, cue: Cue) -> Range | None:
        """ "Das geht aus dem Bericht hervor"."""
        return self.phrases.after(cue.last + 2, apposed=False) if self._is(cue.last + 1, "documents") else None
