"""Verbs of saying that name nobody: languages in which the subject may be left out once it is known."""

from __future__ import annotations

from citewire.annotate.carriers import Carriers
from citewire.annotate.cues import Cue, cues_of
from citewire.annotate.ranges import Range
from citewire.annotate.statement import SURE, Statement


class Unnamed(Carriers):
    """Reads such verbs in one passage."""

    def unnamed(self) -> Statement | None:
        """ "Dodał, że ...", "« ... », aseguró.": a verb of saying without any speaker, who was named before."""
        cue = next(cues_of(self.passage, self.language), None) if self.speech.unnamed else None
        if cue is None or cue.kind not in {"says", "notes"}:
            return None
        first = self._verb_start(cue.first)
        quote = self.contents.quote_before(first)
        if quote is not None and self._nobody_behind(cue.last + 1):
            left = self.contents.left(first) or quote
            return Statement((left, *self._resumed(cue.last + 1)), None, (first, cue.last), "unnamed", SURE["unnamed"])
        if (within := self._likewise_unnamed(cue, first)) is not None:
            return within
        before = self.contents.left(first) if self.passage.low(first - 1) == "," else None
        if before is not None and self.passage.words(*before) > 2 and self._ends_behind(cue.last + 1):
            return Statement((before,), None, (first, cue.last), "unnamed", SURE["unnamed"])
        opens = self.interludes.past(0, before=False) >= first or self.interludes.turned(0) == first
        right = self._right(cue) if opens else None
        if right is None or right[1] not in {"clause", "quoted after"}:
            return None
        return Statement((self.contents.until(right[0]),), None, (first, cue.last), "unnamed", SURE["unnamed"])

    def _likewise_unnamed(self, cue: Cue, first: int) -> Statement | None:
        """ "Jak dodał, ...": what is said stands behind the comma of a clause that names nobody."""
        opening = self._opening_of_clause(cue)
        if opening is None or opening[0] > 0 or self.interludes.past(opening[1] + 1) != first:
            return None
        comma = self.interludes.past(cue.last + 1, before=False)
        start = comma + 1
        if cue.kind != "says" or self.passage.low(comma) != "," or self.passage.low(start) in self.sets["breaks"]:
            return None
        content = self.contents.until(start)
        if self.passage.words(*content) < 3:
            return None
        return Statement((content,), None, (first, cue.last), "unnamed", SURE["unnamed"])

    def _nobody_behind(self, at: int) -> bool:
        """Whether nobody stands behind a verb: the sentence ends, or says when and where."""
        here = self.interludes.past(at, before=False)
        return not self.passage.low(here)[:1].isalnum() or self.passage.low(here) in self.sets["leads"]

    def _ends_behind(self, at: int) -> bool:
        """Whether the sentence ends behind a verb, with when it was said at most."""
        return not self.passage.low(self.interludes.past(at, before=False))[:1].isalnum()

    def _listens(self, cue: Cue, source: Range) -> bool:
        """Whether an outlet behind a verb is who it was said to: the verb is one that only people do ("powiedział
        PAP"), or what is said comes behind ("Lem, rzecznik portu, przekazał portalowi, że ...")."""
        after = source[1] + 1
        told = self.passage.low(after) == "," and self.passage.low(after + 1) in self.sets["openers"]
        personal = told or self.passage.low(cue.last) in self.sets["personal"]
        whole = self.listeners.without(source) == source
        return personal and whole and self.listeners.at(source[0]) == source
