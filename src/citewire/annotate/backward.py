"""Who tells or denies what another passage says: "Das teilte die Polizei mit.", "Die Bahn dementierte."."""

from __future__ import annotations

from citewire.annotate.cues import Cue, cues_of
from citewire.annotate.order import Front
from citewire.annotate.ranges import Range
from citewire.annotate.second import Second
from citewire.annotate.statement import SURE, Statement


class Backward(Second):
    """Reads such sentences, each a passage of its own, where the verb is the second part of a sentence."""

    def looks_back(self) -> Statement | None:
        """ "Das teilte die Polizei mit.": who says what the passage before says."""
        if not self.speech.second:
            return self._returning()
        cue = next(cues_of(self.passage, self.language), None)
        if cue is None:
            return None
        if not (self._is(0, "that") and cue.first == 1):
            return self._denied_before(cue)
        found = self._helped(self._of_before(cue, self._teller_of_before(cue)))
        if found is None or found.source is None or self.end - found.source[1] > 24:
            return None
        return found

    def _teller_of_before(self, cue: Cue) -> Range | None:
        """Who tells the passage before, behind the verb ("Das wurde von der Polizei bestätigt")."""
        if cue.passive:
            return self._agent(cue)
        return self._subject_behind(cue.last, self._bracket_end(cue)) or self._document_behind(cue)

    def _of_before(self, cue: Cue, source: Range | None) -> Statement | None:
        if source is None or not self._names(source):
            return None
        sure = SURE["looks back"] - 0.1 * (cue.kind == "notes")
        return Statement((), source, (cue.first, cue.last), "looks back", sure, self._rest_of(cue))

    def denies(self, statement: Statement) -> bool:
        """Whether its verb denies what it tells."""
        if statement.cue is None or not self.speech.second:
            return False
        rest = statement.rest[0] if statement.rest is not None else None
        return self._dispute(Cue(*statement.cue, "says", rest)) == "denying"

    def _denied_before(self, cue: Cue) -> Statement | None:
        """ "Kern bestritt das.", "Die Bahn dementierte.": who denies what the passage before says."""
        if self._dispute(cue) != "denying" or cue.passive or self._sentence_at(cue.first) > 0:
            return None
        front, source = self._front(cue.first)
        at = cue.last + 1
        at += self._is(at, "that") or self._is(at, "dummies")
        at = self._past_settings(at)
        closed = at >= self.end or (cue.rest is not None and at == cue.rest and cue.rest >= self.end - 1)
        return self._of_before(cue, source) if front is Front.SUBJECT and closed else None
