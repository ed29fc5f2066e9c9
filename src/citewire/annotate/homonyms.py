"""Words that look like a verb of saying and are none: a noun ("the claims"), a part of a name, the passive."""

from __future__ import annotations

from functools import cached_property

from citewire.annotate.cues import Cue
from citewire.annotate.hollow import Hollow

TITLED = 0.6
"""Share of the longer words with capitals from which a passage is written as a headline is."""
LONGER = 3
"""Letters of a word that may have none in such a headline."""


class Homonyms(Hollow):
    """Tells such words in one passage."""

    def _is_no_verb(self, cue: Cue, first: int) -> bool:
        """Whether the word is a noun here ("the claims") or passive ("was asked")."""
        before = self.passage.low(first - 1)
        if (
            {before, self.passage.low(cue.first - 1)} & self.sets["reflexives"]
            or before in self.sets["aids"]
            or self._is_told_of(cue.first)
            or self._is_unreal(cue.first)
        ):
            return True
        if before in self.sets["articles"] - self.sets["pronouns"] - self.sets["alone"] and first == cue.first:
            return True
        if self.passage.tokens[cue.first].is_capital and cue.first > 0 and before not in {":", ""}:
            return self.passage.tokens[cue.first - 1].is_word and self._is_in_name(cue.first)
        if self.passage.low(cue.first) in self.sets["doubles"] and first == cue.first and self._is_noun(first):
            return True
        passive = any(self.passage.low(at) in self.sets["helpers"] for at in range(first, cue.first))
        passive = passive or (self.clauses.known and self._is_done_by(cue))
        return passive and not self.speech.shapes.is_gerund(self.passage.low(cue.first))

    def _is_done_by(self, cue: Cue) -> bool:
        """Whether whoever did it follows ("the facts reported by the port")."""
        past = self.passage.low(cue.last).endswith(self.speech.shapes.pasts)
        return past and self.passage.low(cue.last + 1) in self.sets["agents"] and self.passage.inside[cue.last + 1] < 0

    def _is_in_name(self, at: int) -> bool:
        """Whether a word with a capital is the end of a name ("the Norrholm Reports poll shows"): any behind another
        capital in running text, and in a headline a noun as often as a verb before the verb itself."""
        low = self.passage.low(at)
        if low in self.sets["proper"]:
            return True
        if not self._capital(at - 1) or self.passage.inside[at - 1] >= 0:
            return False
        if not self._is_headline:
            return True
        if low in self.sets["doubles"] and any(
            self.passage.low(here) in self.sets["leads"] for here in (at - 2, at - 3)
        ):
            return True  # "Steps Forward With Bombshell Claim: ..."
        behind = (here for here in (at + 1, at + 2) if self.passage.low(here) in self.speech.starts)
        return low in self.sets["doubles"] and next(behind, None) is not None

    @cached_property
    def _is_headline(self) -> bool:
        """Whether the passage is written as a headline: most of its longer words have capitals."""
        found = [
            token.is_capital
            for at, token in enumerate(self.passage.tokens)
            if at and token.is_word and len(token.word) > LONGER and self.passage.inside[at] < 0
        ]
        return sum(found) >= TITLED * len(found)

    def _is_told_of(self, at: int) -> bool:
        """Whether the word is a noun behind a preposition ("the blizzard of tweets"), or passive without anybody who
        says it ("It's implied")."""
        before = self.passage.low(at - 1)
        if before in self.sets["linking"] & self.sets["joints"] - self.sets["ands"] - self.sets["infinitive"]:
            return True
        dummy = before.endswith(self.speech.shapes.leaning) and before.replace("’", "'").partition("'")[0]
        return bool(dummy) and dummy in self.sets["dummies"]

    def _is_unreal(self, at: int) -> bool:
        """Whether a participle at ``at`` tells what nobody said ("would never have said")."""
        having = next((here for here in (at - 1, at - 2) if self.passage.low(here) in self.sets["having"]), None)
        if having is None:
            return False
        return any(self.passage.low(here) in self.sets["unreal"] for here in (having - 1, having - 2))

    def _is_noun(self, at: int) -> bool:
        """Whether a word that is a noun as often as a verb is one here: no name or pronoun stands before it, or a
        relative clause behind ("a report that could raise questions")."""
        relative = self.passage.low(at + 1) in self.sets["firm"] and self._acts(at + 2)
        if relative and self.clauses.known and not self._capital(at - 1):
            return True
        before = self.passage.tokens[at - 1] if at else None
        if before is not None and before.low.endswith(self.speech.shapes.genitive_marks):
            return True
        if before is None or before.is_capital or before.low in self.sets["pronouns"] or not before.is_word:
            return before is None
        if before.low in self.sets["leads"]:
            return True
        early = any(self.passage.low(here) in self.sets["articles"] for here in range(max(0, at - 3), at))
        return not (early or before.low.endswith("s")) or before.low.endswith("es")
