"""Quotations behind a colon without a verb of saying: "Kern: „...“", "Kern sieht das gelassen: „...“"."""

from __future__ import annotations

from citewire.annotate.order import FAR, Front
from citewire.annotate.ranges import Range
from citewire.annotate.statement import SURE, Statement
from citewire.annotate.told import Told


class Colons(Told):
    """Reads such quotations in one passage."""

    def _headed(self, quote: Range) -> Statement | None:
        """ "Hafenmeisterin Kern: „...“": who speaks stands before the colon, without a verb."""
        colon = quote[0] - 1
        start = self._sentence_at(colon)
        if self.passage.low(colon) != ":" or self.passage.words(*quote) < 3 or not 0 < colon - start <= FAR:
            return None
        verb = next((at for at in range(start + 1, colon) if self._is_main_verb(at, start)), None)
        if verb is not None:
            return self._introduced(quote, verb)
        cue = self._adverb_before(colon)
        last = colon - 1 if cue is None else cue[0] - 1
        source = self._subject_in((start, last))
        named = None if source is None else self.phrases.after(source[0])
        if source is None or named is None or not self._is_speaker(source):
            return None
        if named != source and not (self._is(named[1] + 1, "places") or self._is_apposed(named)):
            return None
        whole = source if self._is_apposed(named) else named
        return Statement((quote,), whole, cue, "headed", SURE["headed"])

    def _adverb_before(self, colon: int) -> Range | None:
        """The adverb with which words are announced without a verb ("Kern wörtlich: ...")."""
        return (colon - 1, colon - 1) if self._is(colon - 1, "particles") else None

    def _is_apposed(self, named: Range) -> bool:
        """Whether what stands behind a name tells who it is, between a comma and the colon."""
        return self.passage.low(named[1] + 1) == "," and self._capital(named[1]) and self._capital(named[1] + 2)

    def _introduced(self, quote: Range, verb: int) -> Statement | None:
        """ "Kern sieht das gelassen: „...“": who speaks is the subject of a verb that says nothing."""
        if self.passage.words(*quote) < 5 or self.passage.low(quote[1] + 1) == ")":
            return None
        front, source = self._front(verb)
        if source is None and front is Front.OTHER:
            source = self._subject_behind(verb, quote[0] - 2)
        if source is None or source[1] >= quote[0] - 1 or not self._is_speaker(source) or not self._is_somebody(source):
            return None
        return Statement((quote,), source, None, "introduced", SURE["introduced"])

    def _is_somebody(self, source: Range) -> bool:
        """Whether somebody known before is named: a pronoun, a name, or a noun behind "der" or "die"."""
        low = self.passage.low(source[0])
        if source[0] == source[1]:
            return low in self.sets["pronouns"] or (self._capital(source[0]) and low not in self.sets["articles"])
        return low in self.words_of["relatives"] or (self._capital(source[0]) and low not in self.sets["articles"])

    def _is_speaker(self, source: Range) -> bool:
        """Whether somebody is named rather than a thing or a thought, by the ending of the first noun."""
        noun = next((at for at in range(source[0], source[1] + 1) if self._capital(at) and at > source[0]), source[0])
        low = self.passage.low(source[0])
        if low in self.words_of["owning"] or low in self.words_of["places"] or low in self.words_of["that"]:
            return False
        return not self.passage.low(noun).endswith(self.order.abstract) or self.passage.low(noun).endswith(
            self.order.bodies
        )

    def _is_main_verb(self, at: int, start: int) -> bool:
        if not self._is_finite(at):
            return False
        parts = self._segments(start, at)
        return not self._opens_clause_at(parts[-1][0], commaed=len(parts) > 1)
