"""Who takes a stand in a sentence that doesn't tell what is said: "Kern kritisierte den Plan. Er sei zu teuer."."""

from __future__ import annotations

from citewire.annotate.backward import Backward
from citewire.annotate.cues import Cue, cues_of
from citewire.annotate.ranges import Range
from citewire.annotate.statement import SURE, Statement


class Stances(Backward):
    """Finds who takes a stand in one passage, for the sentence behind it that reports or is quoted."""

    def stance(self) -> Statement | None:
        """A speaker without anything said; None where the verb stands second to no plain subject."""
        if not self.speech.second or not self.passage.tokens:
            return None
        for cue in (*cues_of(self.passage, self.language), *self._feelings()):
            source = self._taker(cue)
            if source is not None:
                return Statement((), source, (cue.first, cue.last), "stance", SURE["stance"], self._rest_of(cue))
        return None

    def _taker(self, cue: Cue) -> Range | None:
        """Who takes the stand: a person or a house, subject of the main clause with the verb."""
        if cue.passive or cue.kind not in {"says", "notes"} or self._is_no_verb_here(cue):
            return None
        if self._opener_of(cue) is not None or self._is_impersonal(cue):
            return None
        source = self._announcer(cue)
        if source is None or not self._names(source):
            return None
        return source if self._is_speaker(source) and self._is_somebody(source) else None

    def _feelings(self) -> list[Cue]:
        """ "Kern ist besorgt": a helping verb with an adjective that tells what somebody thinks."""
        found: list[Cue] = []
        for at in self.passage.where(self.words_of["convictions"]):
            verb = next((here for here in range(at - 1, max(-1, at - 6), -1) if self._is(here, "states")), None)
            if verb is not None and self.passage.inside[at] < 0 and at >= self.end - 1:
                found.append(Cue(verb, verb, "says", at))
        return found
