"""Nouns that say that something is said: "the mayor's claim that the dam will hold", "his promise to stay"."""

from __future__ import annotations

from citewire.annotate.openings import Openings
from citewire.annotate.ranges import Range
from citewire.annotate.statement import SURE, Statement

ADJECTIVES = 2
"""Words that may stand between a speaker and the noun."""


class Nouns(Openings):
    """Reads such nouns in one passage."""

    def _claimed(self, at: int) -> Statement | None:
        """ "X's claim that ...": only with a speaker, and with a clause or a quotation behind it."""
        source = self._owner(at)
        start = self._said_by(at)
        if source is None or start is None:
            return None
        content = self.contents.until(start)
        content = self.contents.before_main(content) if self.passage.inside[start] < 0 else content
        if self.passage.words(*content) < 2:
            return None
        return Statement((content,), source, (at, at), "claimed", SURE["claimed"])

    def _owner(self, at: int) -> Range | None:
        """Whose word the noun at ``at`` is: a pronoun or a name in the genitive, an adjective or two between."""
        for here in range(at - 1, max(-1, at - 2 - ADJECTIVES), -1):
            low = self.passage.low(here)
            if low in self.sets["owners"]:
                return (here, here)
            if low.endswith(self.speech.shapes.genitive_marks):
                return (self._owner_start(here), here)
            if not low.isalpha() or low in self.sets["articles"] | self.sets["joints"] | self.sets["leads"]:
                return None
        return None

    def _owner_start(self, at: int) -> int:
        """Where a name in the genitive begins: with its article, or with its first capital."""
        start = at
        for here in range(at - 1, max(-1, at - 6), -1):
            if self.passage.low(here) in self.sets["articles"]:
                return here
            if not self.passage.tokens[here].is_capital:
                break
            start = here
        return start

    def _said_by(self, at: int) -> int | None:
        """Where what is said begins behind the noun."""
        for here in range(at + 1, min(at + 5, self.end)):
            low = self.passage.low(here)
            if low in self.sets["openers"] and low in self.sets["relatives"]:
                return here
            if self.passage.inside[here] >= 0:
                return here if here == at + 1 else None
            if not self.passage.tokens[here].is_word:
                return None
        return None
