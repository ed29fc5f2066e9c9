"""Which words are the verb of a clause, told from closed lists and from endings."""

from __future__ import annotations

from citewire.annotate.passages import Passage
from citewire.languages import Language


class Verbs:
    """Finds the verbs of one passage; ``known`` is False where the language has no list of them."""

    def __init__(self, passage: Passage, language: Language) -> None:
        self.passage = passage
        self.sets = language.speech.sets
        self.shapes = language.speech.shapes
        self.known = bool(language.speech.finite)
        self.months = language.months

    def is_finite(self, at: int) -> bool:
        """Whether the word at ``at`` is, as far as its form and its neighbours say, the verb of a clause."""
        token = self.passage.tokens[at]
        low = token.low
        if not token.is_word or (token.is_capital and at > 0 and self.passage.tokens[at - 1].is_capital):
            return False
        if token.is_capital and low in self.months:
            return False
        if low in self.sets["auxiliaries"] or low in self.sets["finite"] or low.endswith(self.shapes.negated):
            return True
        if low.endswith(self.shapes.leaning):
            return low.rpartition("'")[0].rpartition("’")[0] in self.sets["pronouns"] or self._leans(low)
        return self._is_past(at) or self._is_present(at)

    def _leans(self, low: str) -> bool:
        return (
            low.replace("’", "'").partition("'")[0] in self.sets["pronouns"] | self.sets["ones"] | self.sets["others"]
        )

    def _is_past(self, at: int) -> bool:
        """A form in the past that neither stands before its noun nor is followed by whoever did it."""
        low, before = self.passage.low(at), self.passage.low(at - 1)
        if not low.endswith(self.shapes.pasts) or len(low) < 4 or at == 0:
            return False
        return (
            before not in self.sets["articles"] | self.sets["joints"]
            and self.passage.low(at + 1) not in self.sets["agents"]
        )

    def _is_present(self, at: int) -> bool:
        """A form in the present behind a pronoun, or behind a name and before what it governs."""
        low, before = self.passage.low(at), self.passage.low(at - 1)
        if before in self.sets["others"]:
            return not self.shapes.is_adverb(low)
        if (
            not low.endswith(self.shapes.presents)
            or low.endswith(self.shapes.no_presents)
            or at == 0
            or self.passage.tokens[at].is_capital
        ):
            return False
        if before in self.sets["ones"]:
            return True
        following = self.passage.low(at + 1)
        opens = (
            following in self.sets["articles"] | self.sets["pronouns"] | self.sets["openers"] | self.sets["infinitive"]
        )
        opens = opens or (at + 1 < len(self.passage.tokens) and self.passage.inside[at + 1] >= 0)
        return opens and before not in self.sets["articles"] | self.sets["joints"] | {","}
