"""What somebody was asked: "Asked whether ...", "She was asked by reporters about ..."."""

from __future__ import annotations

from citewire.annotate.cues import Cue
from citewire.annotate.nouns import Nouns
from citewire.annotate.ranges import Range
from citewire.annotate.statement import SURE, Statement


class Questions(Nouns):
    """Reads the questions of one passage."""

    def _asked(self, cue: Cue, first: int) -> Statement | None:
        """ "Asked whether ..., Kern said", "She was asked about ...": what was asked, and by whom where it is said."""
        if self.passage.low(cue.first) not in self.sets["asked"]:
            return None
        opens = first == 0 or self.passage.low(first - 1) in self.sets["subordinates"] | {".", ","}
        passive = any(self.passage.low(at) in self.sets["helpers"] for at in range(first, cue.first))
        if not (opens or passive):
            return None
        if self.passage.low(cue.last + 1) in self.sets["infinitive"]:
            return None  # "asked to confirm it"
        here, source = self._asker(cue.last + 1)
        start = next((at for at in range(here, min(here + 12, self.end)) if self._asks(at)), None)
        if start is None:
            return None
        about = self.passage.low(start) in self.sets["topics"]
        content = self.contents.until(start + about)
        if opens or self._waits(self._clause_before(first)):
            content = self.contents.before_main(content)
        cued = (first, start) if about and start == cue.last + 1 else (first, cue.last)
        return Statement((content,), source, cued, "asked", SURE["asked"])

    def _clause_before(self, first: int) -> int:
        source = self._subject(first)
        return first if source is None else source[0]

    def _asker(self, at: int) -> tuple[int, Range | None]:
        """Where the reading goes on behind "by a reporter", and the reporter."""
        source = self.phrases.after(at + 1) if self.passage.low(at) in self.sets["agents"] else None
        return (at, None) if source is None else (source[1] + 1, source)

    def _asks(self, at: int) -> bool:
        return self.passage.low(at) in self.sets["openers"] | self.sets["topics"] or self.passage.inside[at] >= 0

    def _waits(self, start: int) -> bool:
        """Whether the clause that begins at ``start`` is followed by its main clause ("While Kern said ...,")."""
        return not self.speech.second and self.passage.low(start - 1) in self.sets["subordinates"]
