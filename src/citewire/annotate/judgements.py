"""A few words in marks that say what somebody calls a thing: "bezeichnete den Plan als „Wortbruch“"."""

from __future__ import annotations

from citewire.annotate.colons import Colons
from citewire.annotate.cues import Cue
from citewire.annotate.ranges import Range

CALLED = "some words"
"""The rule for such words."""


class Judgements(Colons):
    """Reads such words in one passage."""

    def _quoted_at(self, at: int, quote: Range, cue: Cue) -> tuple[int, str] | None:
        """Where a quotation behind a verb begins, and by which rule it is what is said; None for a name in marks."""
        if (before := self.passage.low(at - 1)) == ":":
            return (at, "quoted after")
        if self.passage.low(quote[1] + 1) == "-":  # a name: "in einem „nord“-Interview"
            return None
        if self._is(at - 1, "calls") and cue.kind in {"says", "notes"}:
            return (at, CALLED)
        if self._is_name(quote):
            return (at, "some words") if cue.kind == "says" and self._is_judgement(at, cue) else None
        if before == "," or self.passage.words(*quote) >= 5:
            return (at, "quoted after")
        return (at, "some words") if cue.kind == "says" and self._is_judgement(at, cue) else None

    def _is_name(self, quote: Range) -> bool:
        """Whether a few words in marks are the name of a paper or a ship: the first and the longer ones in capitals."""
        tokens = [token for token in self.passage.tokens[quote[0] : quote[1] + 1] if token.is_word]
        if not tokens or len(tokens) > 5:
            return False
        return all(token.is_capital or len(token.word) <= 3 for token in tokens) and tokens[0].is_capital

    def _is_judgement(self, at: int, cue: Cue) -> bool:
        """Whether some words in marks are what somebody calls a thing rather than the name of a paper."""
        if self._is(cue.first, "judging") and not self._is_name(self.passage.quote_at(at) or (at, at)):
            return True
        return any(self._is(here, "callings") for here in range(at - 3, at))

    def _called(self, first: int, end: int | None) -> tuple[int, str] | None:
        """Where words that judge begin between ``first`` and the other half of a verb, or the verb itself, at ``end``
        ("als „Wortbruch“ bezeichnet hat", "wies das als „Unsinn“ zurück")."""
        for at in range(first, end or first):
            quote = self.passage.quote_at(at)
            if quote is not None and quote[0] == at:
                return (at, CALLED) if self._is(at - 1, "calls") else None
        return None

    def _called_in_front(self, cue: Cue) -> tuple[int, str] | None:
        """ "Als „Wortbruch“ bezeichnete Kern den Plan": where the words begin."""
        start = self._sentence_at(cue.first)
        quote = self.passage.quote_at(start + 1)
        if quote is None or quote[0] != start + 1 or not self._is(start, "calls") or quote[1] + 1 != cue.first:
            return None
        return (quote[0], CALLED)
