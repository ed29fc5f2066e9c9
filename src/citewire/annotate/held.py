"""Nouns that say that something is said: "vertrat die Ansicht, dass ...", "der Vorwurf der Stadt, er habe ..."."""

from __future__ import annotations

from citewire.annotate.asides import Asides
from citewire.annotate.order import Front
from citewire.annotate.statement import SURE, Statement


class Held(Asides):
    """Reads such nouns of one passage."""

    def _held(self, at: int) -> Statement | None:
        """ "vertrat die Ansicht, dass ...": a noun that makes a verb one of saying."""
        if (
            self._capital(at) is self._is(at, "convictions")
            or self.passage.low(at + 1) not in {",", ":"}
            or self.passage.inside[at] >= 0
        ):
            return None
        verb = next((here for here in range(at - 1, max(-1, at - 25), -1) if self._stops_at(here)), None)
        right = self._said_after(at)
        if verb is None or right is None or not self._is(verb, "supports") or self._opener_within(verb, at):
            return None
        front, source = self._front(verb)
        if source is None and front is not Front.SUBJECT:
            source = self._subject_behind(verb, at - 1)
        if source is not None and source[1] >= at:
            source = None
        if source is None and self._is(at, "convictions"):
            return None
        content = self._said_until(right)
        return Statement((content,), source, (verb, verb), "held", SURE["held"], (self._article_of(at), at))

    def _article_of(self, at: int) -> int:
        """Where the phrase of a noun begins that a verb and it say together: "zum Ausdruck", "die feste Absicht"."""
        here = at
        while here > at - 3 and not self._capital(here - 1) and not self._is(here, "places"):
            if self.passage.low(here) in self.sets["articles"] and not self._is(here - 1, "places"):
                return here
            here -= 1
        return here if self._is(here, "places") or self.passage.low(here) in self.sets["articles"] else at

    def _opener_within(self, verb: int, at: int) -> bool:
        """Whether a clause or a mark other than those of an apposition parts a verb from its noun."""
        for here in range(verb, at):
            low = self.passage.low(here)
            if self.passage.inside[here] < 0 and (low in ";:" or (low == "," and self._opens_clause_at(here + 1))):
                return True
        return False

    def _stops_at(self, at: int) -> bool:
        return self.passage.inside[at] < 0 and (self._is(at, "supports") or self._is_finite(at))

    def _said_after(self, at: int) -> int | None:
        """Where what is said begins behind a noun: a clause that reports or asks, or a quotation."""
        start = at + 2
        if self.passage.low(at + 1) == ":":
            return start if self.passage.quote_at(start) is not None else None
        if self._is(start, "firm"):
            return start
        return start if not self._opens_clause_at(start) and self._reports(start) else None
