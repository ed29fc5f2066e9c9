"""Where a clause has its verb and its subject: read from closed lists of words and from endings, without a parser.

Good enough to tell a clause from a phrase and to find who a sentence is about; it needs the fields ``finite`` and
``auxiliaries`` of a language's speech, and finds nothing without them.
"""

from __future__ import annotations

from citewire.annotate.incises import DASHES
from citewire.annotate.passages import Passage
from citewire.annotate.phrases import Phrases
from citewire.annotate.ranges import Range
from citewire.languages import Language

REACH = 24
"""Tokens within which the verb of a clause is looked for."""


class Clauses:
    """Finds the verbs and subjects of one passage."""

    def __init__(self, passage: Passage, language: Language, phrases: Phrases) -> None:
        self.passage = passage
        self.phrases = phrases
        self.sets = language.speech.sets
        self.shapes = language.speech.shapes
        self.verbs = phrases.verbs
        self.known = self.verbs.known

    def verb_from(self, start: int, end: int | None = None) -> int | None:
        """The first finite verb from ``start`` to ``end`` (both included) outside of quotations."""
        last = min(start + REACH, len(self.passage.tokens) - 1) if end is None else end
        for at in range(start, last + 1):
            if self.verbs.is_finite(at):
                return at
        return None

    def start_of(self, at: int) -> int:
        """Where the sentence of ``at`` begins."""
        here = at
        while here > 0 and not (self.passage.low(here - 1) in {".", "!", "?", ";", ":"} and self._ends(here - 1)):
            here -= 1
        return here

    def _ends(self, at: int) -> bool:
        """Whether the mark at ``at`` ends a sentence rather than an abbreviation; quotations are over with it."""
        if self.passage.low(at) != ".":
            return True
        return len(self.passage.low(at - 1)) > 4 or not self.passage.tokens[at - 1].is_word

    def subject(self, before: int) -> Range | None:
        """The subject of the sentence in which ``before`` stands, when its main verb stands before ``before``."""
        if not self.known:
            return None
        start = self.start_of(before)
        here = self._main(start, before)
        if here is None:
            return None
        verb = self.verb_from(here + 1, before - 1)
        aside = self._aside(here, before if verb is None else verb)
        if aside is not None:
            return self.phrases.before(aside - 1) if aside > here else None
        if verb is None:
            return None
        first = verb
        while first > here and self._is_adverb(first - 1):
            first -= 1
        source = self.phrases.before(first - 1) if first > here else None
        return source if source is not None and source[0] >= here else None

    def _aside(self, start: int, end: int) -> int | None:
        """The mark before a relative clause that stands between a subject and its verb (", whose boat sank,")."""
        others = self.sets["bound"]
        for at in range(start + 1, end):
            if (self.passage.low(at) == "," or self.passage.low(at) in DASHES) and self.passage.low(at + 1) in others:
                return at
        return None

    def _main(self, start: int, before: int) -> int | None:
        """Where the main clause begins: behind an opening phrase or clause and its comma."""
        here = start
        while here < before and (not self.passage.tokens[here].is_word or self._joins(here)):
            here += 1
        low = self.passage.low(here)
        named = here + 1 < before and self.passage.tokens[here + 1].is_capital
        if any(low in self.sets[name] for name in ("subordinates", "leads", "asked")) or (
            self._hangs(low) and not named
        ):
            for at in range(here, before):
                if self.passage.low(at) == "," and (behind := self._behind_comma(at)) is not None:
                    return behind
            return here + 1 if low in self.sets["days"] or self.shapes.is_adverb(low) else here
        return here if here < before else None

    def _behind_comma(self, at: int) -> int | None:
        """The token behind a comma outside of quotations, or one with which a quotation closes; None for others."""
        quote = self.passage.quote_at(at)
        if quote is None:
            return at + 1
        return at + 2 if quote[1] == at + 1 else None

    def _joins(self, at: int) -> bool:
        low = self.passage.low(at)
        return low in self.sets["ands"] | self.sets["restarts"]

    def _hangs(self, low: str) -> bool:
        """Whether a word that opens a sentence shows that its subject is still to come."""
        return self.shapes.is_gerund(low) or self.shapes.is_adverb(low)

    def _is_adverb(self, at: int) -> bool:
        low = self.passage.low(at)
        return low in self.sets["between"] or (self.shapes.is_adverb(low) and not self.passage.tokens[at].is_capital)

    def is_clause(self, start: int, end: int | None = None, *, loose: bool = False) -> bool:
        """Whether a clause with a subject and a verb begins at ``start``; always where verbs aren't known. ``loose``:
        "that" in it may point at a noun rather than open another clause."""
        if not self.known:
            return True
        last = min(start + REACH, len(self.passage.tokens) - 1) if end is None else end
        waiting = self.passage.low(start) in self.sets["subordinates"]
        others = self.sets["subordinates"] | self.sets["bound"]
        others = others if loose else others | self.sets["relatives"] & self.sets["openers"]
        for at in range(start, last + 1):
            low = self.passage.low(at)
            if low in DASHES or (at > start and low in others and not waiting):
                return False
            if low == ",":
                # Behind it stands the main clause, or who somebody is between two commas.
                apposed = self.passage.low(at + 1) in self.sets["articles"]
                if not (waiting or apposed):
                    return False
                waiting = apposed
            elif at > start and self.verbs.is_finite(at):
                return True
        return False

    def states(self, start: int, end: int) -> bool:
        """Whether one of the parts between commas is a main clause; always where verbs aren't known."""
        if not self.known:
            return True
        here = start
        for at in range(start, end + 2):
            if at > end or (self.passage.low(at) == "," and self.passage.inside[at] < 0):
                if here < at and not self._adds(here) and self.is_clause(here, at - 1, loose=True):
                    return True
                here = at + 1
        return False

    def _adds(self, at: int) -> bool:
        """Whether what begins at ``at`` depends on something before or after it."""
        return self.passage.low(at) in self.sets["bound"] | self.sets["subordinates"]
