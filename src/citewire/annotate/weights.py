"""How sure a statement is, by its rule, its verb and who is said to say it."""

from __future__ import annotations

from dataclasses import replace

from citewire.annotate.cues import Cue
from citewire.annotate.homonyms import Homonyms
from citewire.annotate.ranges import Range
from citewire.annotate.statement import Statement


class Weights(Homonyms):
    """Weighs the statements of one passage."""

    def _weighed(self, statement: Statement, cue: Cue) -> Statement | None:
        """The statement with its doubts taken off."""
        source, sure = statement.source, statement.sure
        if source is not None and self._is_sentence(source):
            return None
        if cue.kind == "notes":
            sure -= 0.05 + 0.1 * (self.passage.low(cue.first) in self.sets["findings"])
        if source is not None:
            sure -= self._doubt_of(source)
            if statement.rule in {"plain", "clause"} and self.passage.low(cue.first) in self.sets["weakly"]:
                sure -= 0.15
            if statement.rule in {"plain", "phrase", "named", "clause"} and self._is_within(source):
                sure -= 0.3
            doing = self.speech.shapes.is_gerund(self.passage.low(source[0])) and not self._capital(source[0])
            source = None if doing and self.passage.words(*source) == 1 else source
        return replace(statement, source=source, sure=sure)

    def _doubt_of(self, source: Range) -> float:
        """How much less sure a statement is by who is said to say it."""
        words = self.passage.words(*source)
        doubt = 0.45 * (words == 1 and self.passage.low(source[0]) in self.sets["relatives"])
        doubt += 0.1 * self._is_share(source) + 0.08 * (not self._names(source)) + 0.3 * self._holds_verb(source)
        return doubt + (words > 8) * (0.02 if self.clauses.known else 0.12)

    def _is_share(self, source: Range) -> bool:
        """Whether it is no speaker but a share of those asked ("79 percent of voters")."""
        shares = frozenset(self.language.percent.split())
        return any(self.passage.low(at) in shares for at in range(source[0], source[1] + 1))

    def _is_within(self, source: Range) -> bool:
        """Whether its clause hangs on a word for what is said, which then isn't all there ("what he said was ...")."""
        low = self.passage.low(source[0] - 1)
        if self.contents.takeovers.joins_before(source[0]):
            return False
        return not self.speech.second and low in self.sets["openers"] | self.sets["relatives"] - self.sets["dummies"]

    def _holds_verb(self, source: Range) -> bool:
        """Whether a helping verb stands in the source, which then is no phrase, unless a clause with "who" does."""
        lows = [self.passage.low(at) for at in range(source[0] + 1, source[1] + 1)]
        if "," in lows or not self.sets["relatives"].isdisjoint(lows):
            return False
        return any(low in self.sets["helpers"] or low in self.sets["auxiliaries"] for low in lows)
