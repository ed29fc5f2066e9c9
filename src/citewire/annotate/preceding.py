"""Phrases that end before a word which says that they are the source: "Berichten mehrerer Zeitungen zufolge"."""

from __future__ import annotations

from citewire.annotate.ranges import Range
from citewire.annotate.trailing import Trailing


class Preceding(Trailing):
    """Finds where such a phrase begins in one passage."""

    def _phrase_before(self, at: int) -> Range | None:
        """The phrase that ends before ``at``, from its article or its first adjective on."""
        first: int | None = None
        for here in range(at - 1, max(-1, at - 14), -1):
            token = self.passage.tokens[here]
            if self.passage.inside[here] >= 0 and here < at:
                continue
            if not token.is_word and token.word not in "()":
                break
            taken = self._takes(here, at, first)
            if taken is None:
                break
            first, closed = taken
            if closed:
                break
        if first is None:
            return None
        seated = self.phrases.with_reports(first)
        owner = self._phrase_before(seated - 1) if self._is_seat(seated) else None
        return (seated if owner is None else owner[0], at - 1)

    def _is_seat(self, first: int) -> bool:
        """Whether a phrase at ``first`` is no more than where somebody has his seat ("der Polizei in Kiel zufolge")."""
        seated = first > 1 and self.passage.low(first - 1) in self.words_of["seats"]
        return seated and self._capital(first - 2) and self._capital(first)

    def _takes(self, here: int, at: int, first: int | None) -> tuple[int | None, bool] | None:
        """Where a phrase before ``at`` begins with the token at ``here``, and whether it is whole; None where it
        doesn't belong to it."""
        token = self.passage.tokens[here]
        article = token.low in self.sets["articles"] or self._is(here, "owning")
        if (token.is_capital and not article) or token.word in "()":
            apart = token.is_capital and first is not None and self._stands_apart(here, first)
            return None if apart else (here, False)
        if self._is_owning(here):
            return here, True
        if article:
            return here, not (token.low in self.sets["joints"] and self._capital(here - 1))
        if first is None and here == at - 1 and not token.low.isalpha():
            return here, False
        if not self._qualifies(here, first):
            return None
        return (first if token.low in self.sets["joints"] else here), False

    def _is_owning(self, at: int) -> bool:
        """Whether a possessive opens the phrase, behind an article of another one ("die seiner Ansicht nach ...")."""
        return self._is(at, "owning") and self.passage.low(at - 1) in self.sets["articles"]

    def _stands_apart(self, at: int, first: int) -> bool:
        """Whether a noun at ``at`` is no part of the phrase that begins behind it: an adjective begins that one, or an
        article that no genitive has."""
        low = self.passage.low(first)
        if low in self.sets["joints"] or self._capital(first) or not low.isalpha():
            return False
        return first > at + 1 or not low.endswith(self.endings.several)

    def _qualifies(self, at: int, first: int | None) -> bool:
        """Whether a word in lower case belongs to a phrase before its noun: a joint, a number or an adjective."""
        low = self.passage.low(at)
        if first is None or self._is_finite(at) or self._is(at, "clauses") or low in self.sets["pronouns"]:
            return False
        if low in self.sets["joints"]:
            return self._capital(at - 1)
        listed = low in self.sets["leads"] or self._is(at, "places") or self._is(at, "particles")
        article = self.passage.low(at - 1) in self.sets["articles"]
        bare = (self._capital(at - 1) and not article) or self.passage.low(at - 1) in self.sets["pronouns"]
        adjective = low.endswith(self.endings.oblique) and not (at and bare)
        return not listed and (adjective or low.isdigit())

    def _noun_before(self, at: int) -> Range | None:
        """The name or noun that ends at ``at``, from its article on, where the verb has no place of its own."""
        first = None
        for here in range(at, max(-1, at - 8), -1):
            token = self.passage.tokens[here]
            if not token.is_word or token.low in self.sets["breaks"]:
                break
            if token.is_capital:
                first = here
            elif token.low in self.sets["articles"]:
                return (here, at)
            elif token.low not in self.sets["joints"] and first is not None and here < at - 4:
                break
        return None if first is None else (self._last_noun(first, at), at)

    def _last_noun(self, first: int, at: int) -> int:
        """Where the noun that ends at ``at`` begins: over names in a row."""
        here = at
        while here > first and self._capital(here - 1):
            here -= 1
        return here
