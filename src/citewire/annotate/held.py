"""Nouns that say that something is said: "vertrat die Ansicht, dass ...", "der Vorwurf der Stadt, er habe ..."."""

from __future__ import annotations

from citewire.annotate.asides import Asides
from citewire.annotate.order import Front
from citewire.annotate.ranges import Range
from citewire.annotate.statement import SURE, Statement

ADJECTIVES = 2
"""Words that may stand between a speaker and the noun."""


class Held(Asides):
    """Reads such nouns of one passage."""

    def _held(self, at: int) -> Statement | None:
        """A noun with the verb or with the speaker that makes it one of saying."""
        if self._capital(at) is self._is(at, "convictions") or self.passage.inside[at] >= 0:
            return None
        return self._supported(at) or (self._owned(at) if self._capital(at) else None)

    def _supported(self, at: int) -> Statement | None:
        """ "vertrat die Ansicht, dass ...": a noun that makes a verb one of saying."""
        done = self._is_carried_out(at + 1)
        if self.passage.low(at + 1 + done) not in {",", ":"} or (self._is(at, "sayings") and not done):
            return None
        verb = next((here for here in range(at - 1, max(-1, at - 25), -1) if self._stops_at(here)), None)
        if done and (verb is None or not self._is(verb, "perfect")):
            return None
        right = self._said_after(at + done)
        if verb is None or right is None or not self._is(verb, "supports") or self._opener_within(verb, at):
            return None
        front, source = self._front(verb)
        if front is Front.SHARED:
            source = self._opening_subject(verb)
        elif source is None and front is not Front.SUBJECT:
            source = self._subject_behind(verb, at - 1)
        if source is not None and source[1] >= at:
            source = None
        if source is None and self._is(at, "convictions"):
            return None
        cue = (verb, verb + self._is(verb + 1, "reflexive"))
        return Statement((self._said_until(right),), source, cue, "held", SURE["held"], (self._article_of(at), at))

    def _is_carried_out(self, at: int) -> bool:
        """Whether a participle that makes the noun before it one of saying stands at ``at`` ("den Rat gegeben")."""
        return self._is(at, "carried")

    def _owned(self, at: int) -> Statement | None:
        """ "Die Forderung der Stadt, ...", "Kerns Vorwurf, ...", "mit dem Hinweis, ...": a noun with its speaker."""
        source = self._owner_behind(at)
        right = self._said_after(at if source is None else source[1])
        source = source or self._owner_before(at)
        if source is None and (accompanied := self._accompanied(at)) is not None:
            return accompanied
        if source is None or right is None:
            return None
        content = self._one_clause(right)
        if self.passage.words(*content) < 3:
            return None
        return Statement((content,), source, (self._noun_start(at), at), "owned", SURE["owned"])

    def _one_clause(self, start: int) -> Range:
        """What a noun says from ``start`` on: a clause, and those that hang on it or report as it does."""
        content = self._said_until(start)
        if self.passage.inside[start] >= 0:
            return content
        parts = self._segments(*content)
        for place, part in enumerate(parts[1:], 1):
            told = any(self._is_doubt(at) or self._is_to_form(at, part[0]) for at in range(part[0], part[1] + 1))
            whole = self._has_verb((parts[0][0], parts[place - 1][1]))
            if whole and not told and not self._opens_clause_at(part[0]):
                return (content[0], part[0] - 2)
        return content

    def _noun_start(self, at: int) -> int:
        """The article of the noun at ``at``, or the noun."""
        for here in range(at - 1, max(-1, at - 2 - ADJECTIVES), -1):
            if self.passage.low(here) in self.sets["articles"]:
                return here
            if self._capital(here) or not self.passage.low(here).endswith(self.endings.adjective):
                break
        return at

    def _owner_behind(self, at: int) -> Range | None:
        """The speaker in the genitive, or behind "von", right behind the noun."""
        here = at + 1
        if self._is(here, "agents"):
            return self._named_owner(here + 1)
        low = self.passage.low(here)
        name = self._capital(here) and low.endswith(self.endings.genitive) and self.passage.low(here + 1) == ","
        return self._named_owner(here) if name or low in self.words_of["genitives"] else None

    def _named_owner(self, at: int) -> Range | None:
        """The phrase at ``at``, with ", the mayor" but without the beginning of what is said ("ihre Entscheidung")."""
        bare = self.phrases.after(at, apposed=False)
        if bare is None or self._is_possessive(bare[1] + 2):
            return bare
        return self.phrases.after(at)

    def _owner_before(self, at: int) -> Range | None:
        """The speaker before the noun, an adjective or two between: a possessive, or a name in the genitive."""
        here = at - 1
        low, ends = self.passage.low, self.endings
        while here > at - 1 - ADJECTIVES and not self._capital(here) and low(here).endswith(ends.governed):
            if self._is_possessive(here):
                break
            here -= 1
        if self._is_possessive(here):
            return (here, here)
        owns = self._capital(here) and low(here).endswith((*ends.genitive, "’", "'"))
        if not owns or low(here) in self.sets["articles"]:
            return None
        first = here
        while first > 0 and self._capital(first - 1) and self.passage.low(first - 1) not in self.sets["articles"]:
            first -= 1
        listed = self._is(first - 1, "places") or first == self._sentence_at(at)
        return (first, here) if listed or self.passage.low(first - 1) == "," else None

    def _is_possessive(self, at: int) -> bool:
        """Whether a possessive stands at ``at``: "seine", "ihrem"."""
        low = self.passage.low(at)
        return low in self.words_of["possessives"]

    def _accompanied(self, at: int) -> Statement | None:
        """ "Wehrte sich mit dem Hinweis, ...", "mit der Begründung ab, ...": the subject of the clause says so."""
        first = self._noun_start(at) - 1
        behind = at + (self.passage.low(at + 2) in {",", ":"} and self.passage.low(at + 1).islower())
        right = self._said_after(behind)
        quote = self._worded(at) if right is None else None
        if (backward := self._with_words_before(at)) is not None:
            return backward
        if not self._is(first, "accompanying") or (right is None and quote is None):
            return None
        content = quote or self._one_clause(right or 0)
        source = self._doer(first, content)
        if source is None or (source[1] >= first and source[0] <= content[1]) or self.passage.words(*content) < 3:
            return None
        return Statement((content,), source, (first, at), "owned", SURE["owned"])

    def _worded(self, at: int) -> Range | None:
        """The quotation right behind the noun ("mit den Worten „...“")."""
        quote = self.passage.quote_at(at + 1)
        return quote if quote is not None and quote[0] == at + 1 and self.passage.words(*quote) > 2 else None

    def _with_words_before(self, at: int) -> Statement | None:
        """ "„...“, mit diesen Worten eröffnete Kern das Fest": the quotation stands before."""
        if not (self._is(at - 1, "objects") and self._is(at - 2, "accompanying")):
            return None
        quote, verb = self.contents.quote_before(at - 2), at + 1
        source = self._subject_behind(verb, self.end) if quote is not None and not self._capital(verb) else None
        if quote is None or source is None:
            return None
        return Statement((quote,), source, (at - 2, at), "owned", SURE["owned"])

    def _doer(self, first: int, content: Range) -> Range | None:
        """The subject of the clause in which such a phrase stands from ``first`` on, before or behind what is said."""
        start = self._sentence_at(first)
        if first == start:
            behind = content[1] + 1
            quoted = self.passage.inside[content[1]] >= 0
            comma = self.passage.low(behind) == ","
            behind += comma
            if self._is(behind, "passive") and not self._capital(behind):
                return None
            return self._subject_behind(behind, self.end) if comma or quoted else None
        verb = next((here for here in range(start + 1, first) if self._opens_main_clause(here, start)), None)
        if verb is None:
            return None
        front, source = self._front(verb)
        if source is None and front is Front.OTHER:
            source = self._subject_behind(verb, first - 1)
        return source

    def _opens_main_clause(self, at: int, start: int) -> bool:
        """Whether the verb of the main clause of the sentence that begins at ``start`` may stand at ``at``."""
        parts = self._segments(start, at)
        return self._may_be_verb(at) and not self._opens_clause_at(parts[-1][0], commaed=len(parts) > 1)

    def _may_be_verb(self, at: int) -> bool:
        """Whether the verb of a main clause may stand at ``at``."""
        low = self.passage.low(at)
        if self._capital(at) or self.passage.inside[at] >= 0 or self._is(at, "passive"):
            return False
        past = self._capital(at - 1) and self._looks_finite(at) and not self._capital(at + 1)
        return self._is_finite(at) or low in self.speech.starts or low in self.speech.halves or past

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
        first = self.passage.low(at - 1) == "," and not self._capital(at) and self._looks_finite(at)
        return self.passage.inside[at] < 0 and (self._is(at, "supports") or self._is_finite(at) or first)

    def _said_after(self, at: int) -> int | None:
        """Where what is said begins behind a noun: a clause that reports or asks, or a quotation."""
        start = at + 2
        if self.passage.low(at + 1) == ":":
            return start if self.passage.quote_at(start) is not None else None
        if self.passage.low(at + 1) != ",":
            return None
        if self._is(start, "firm"):
            return start
        return start if not self._opens_clause_at(start) and self._reports(start) else None
