"""Where what is said is over although its sentence goes on: where the verb is the second part of a sentence.

A clause that is said closes with its verb, or has it in the second place. What follows behind the comma with its own
verb first ("…, der sagte, er sei müde, ging heim") or as another main clause in plain form ("…, und Kern wies das
zurück") belongs to the sentence around it.
"""

from __future__ import annotations

from citewire.annotate.order import Front, Ordered
from citewire.annotate.ranges import Range

SOON = 8
"""Tokens of the first part of a main clause, before its verb."""


class Trailing(Ordered):
    """Finds such ends in one passage."""

    def _said_until(self, start: int) -> Range:
        """The content that begins at ``start``, without the rest of the sentence around it."""
        content = self.contents.until(start)
        if not self.speech.second or self.passage.inside[start] >= 0:
            return content
        parts = self._segments(*content)
        waits, closed, pending = self._waits_at(start), False, False
        for place, part in enumerate(parts):
            if closed and not pending and self._goes_on_at(part):
                return (content[0], part[0] - 2)
            cut = self._joined_at(part, closed=closed, waits=waits)
            if cut is not None:
                return (content[0], cut - 1)
            depends = place > 0 and self._opens_clause_at(part[0])
            pending = not self._is_closed(part) if depends else pending and not self._is_closed(part)
            if not depends and not waits:
                closed = closed or self._has_verb(part)
            waits = waits and (depends or place == 0)
        return content

    def _waits_at(self, start: int) -> bool:
        """Whether a clause at ``start`` waits for its main clause ("wenn es regne, bleibe er")."""
        return self._is(start, "clauses") and self.passage.low(start) not in self.sets["openers"]

    def _waits_for_report(self, at: int) -> bool:
        """Whether a clause at ``at`` waits for a main clause that reports by its verb ("wenn es regne, bleibe er")."""
        end = self._segment_end(at)
        verb = self.passage.low(end + 1)
        doubted = verb in self.sets["doubts"]
        return self._waits_at(at) and self.passage.low(end) == "," and doubted and not self._capital(end + 1)

    def _has_verb(self, part: Range) -> bool:
        """Whether a part of a sentence has all of its verb: at its end, in the second place, or behind "zu"."""
        if self.passage.low(part[0]) in self.sets["openers"]:
            return self._is_closed(part)
        return any(
            self._is_finite(at) or self._is_doubt(at) or self._is_to_form(at, part[0])
            for at in range(part[0], part[1] + 1)
        )

    def _goes_on_at(self, part: Range) -> bool:
        """Whether the sentence around goes on with ``part``: its verb first, or a main clause in plain form."""
        first = part[0]
        if self._is_plain_verb(first):
            return self.passage.words(*part) > 1
        joins = self.passage.low(first) in self.sets["ands"] | self.words_of["contrasts"]
        return (joins and self._is_plain_clause(first + 1, part[1])) or self._another_speaks_in(part)

    def _another_speaks_in(self, part: Range) -> bool:
        """Whether ``part`` is somebody with a verb of saying, whose own statement follows (", Brink sagte, ...")."""
        verb = part[1]
        if self.passage.low(verb) not in self.speech.starts or not self._capital(verb - 1):
            return False
        source = self.phrases.after(part[0], apposed=False)
        return self.passage.low(verb + 1) == "," and source == (part[0], verb - 1)

    def _joined_at(self, part: Range, *, closed: bool, waits: bool) -> int | None:
        """Where "und" within ``part`` goes on in plain form with the sentence around."""
        for at in range(part[0] + 2, part[1] - 1):
            if self.passage.low(at) not in self.sets["ands"] or self.passage.inside[at] >= 0 or waits:
                continue
            if (closed or self._has_verb((part[0], at - 1))) and self._joins_plainly(at, part[1]):
                return at
        return None

    def _joins_plainly(self, at: int, last: int) -> bool:
        """Whether a verb in plain form follows "und" at ``at``, or a main clause with one."""
        known = self._is(at + 1, "finites") or self.passage.low(at + 1) in self.speech.halves
        if known and not self._is_doubted_at(at + 1):
            return last > at + 1 and not self._is_closed((at + 1, last))
        return self._is_plain_clause(at + 1, last)

    def _is_doubted_at(self, at: int) -> bool:
        """Whether a form stands at ``at`` that only reports: "liefen" tells what was, too."""
        return self.passage.low(at) in self.sets["doubts"] - self.words_of["finites"]

    def _is_plain_verb(self, at: int) -> bool:
        """Whether a finite verb in plain form begins a part of a sentence at ``at``."""
        low = self.passage.low(at)
        if self._capital(at) or self.passage.inside[at] >= 0 or self._is_doubted_at(at):
            return False
        if self._is(at, "finites") or low in self.speech.halves or low in self.speech.starts:
            return True
        listed = low in self.sets["leads"] or self._is(at, "particles") or self._is(at, "quantities")
        past = self._looks_finite(at) and low.endswith(self.endings.past)
        return past and not listed and not self._capital(at + 1)

    def _is_plain_clause(self, first: int, last: int) -> bool:
        """Whether a main clause in plain form begins at ``first``: a subject or an adverb, and then its verb."""
        last = next((at for at in range(last, first, -1) if self.passage.tokens[at].is_word), first)
        if first >= last or self._opens_clause_at(first):
            return False
        phrase = None if self._is(first, "particles") else self.phrases.after(first, apposed=False)
        verb = first + 1 if phrase is None else phrase[1] + 1
        if verb >= last or verb - first > SOON or self._is_doubted_at(verb) or self._capital(verb):
            return False
        known = self._is(verb, "finites") or self.passage.low(verb) in self.speech.starts
        known = known or self.passage.low(verb) in self.speech.halves
        known = known or (phrase is not None and self._capital(last) and self._may_be_second(verb))
        rest = range(verb + 1, last + 1)
        return known and not any(self._is_doubted_at(at) for at in rest) and self.passage.words(verb, last) > 1

    def _may_be_second(self, at: int) -> bool:
        """Whether a word behind a subject can be nothing but its verb: it is none of the listed small words."""
        low = self.passage.low(at)
        names = ("articles", "pronouns", "leads", "joints", "openers", "between", "ands")
        listed = any(low in self.sets[name] for name in names)
        listed = listed or any(self._is(at, name) for name in ("particles", "places", "objects", "quantities"))
        return low.isalpha() and not listed and not low.endswith((*self.order.adverbial, *self.endings.adjective))

    def _opening_subject(self, verb: int) -> Range | None:
        """The subject of the first verb of the sentence, which a second verb shares."""
        start = self._sentence_at(verb)
        for at in range(start + 1, verb):
            behind_comma = self.passage.low(at - 1) == "," and self._looks_finite(at)
            if self._is_finite(at) or behind_comma or self.passage.low(at) in self.speech.starts:
                front, source = self._front(at)
                return source if front is Front.SUBJECT else self._subject_behind(at, verb)
        return self._before_unknown_verb(start)

    def _before_unknown_verb(self, start: int) -> Range | None:
        """The phrase that opens a sentence, when a word follows it that can be nothing but a verb ("Kern befand sich
        im Saal und rief")."""
        phrase = self.phrases.after(start, apposed=False)
        if phrase is None or not self._may_be_second(phrase[1] + 1):
            return None
        return phrase if self._may_be_subject(*phrase) else None

    def _is_stub(self, part: Range) -> bool:
        """Whether a part is no more than the word that opens a clause ("die, laut Kern, ...")."""
        return self.speech.second and self.passage.words(*part) == 1 and self._is(part[1], "relatives")

    def _waits_beyond(self, part: Range, start: int) -> bool:
        """Whether a part ends before the second half of its verb, which closes what begins at ``start`` ("Die Stadt
        will, wie die Zeitung berichtete, den Hafen schließen")."""
        end = self._segment_end(start) - 1
        if not self.speech.second or end <= start or self._capital(end) or not self._capital(part[1]):
            return False
        helping = (
            self.words_of["modals"] | self.words_of["perfect"] | self.words_of["passive"] | self.words_of["states"]
        )
        helping |= self.sets["doubts"]
        helped = any(self.passage.low(at) in helping for at in range(part[0], part[1]))
        infinitive = self.passage.low(end).endswith(self.endings.closing) and not self._is(end, "finites")
        return helped and infinitive and not self._opens_clause_at(start) and not self._is(start, "finites")
