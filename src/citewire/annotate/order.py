"""Clauses of a language in which the verb is the second part of a sentence, told apart by commas and first words."""

from __future__ import annotations

from enum import Enum

from citewire.annotate.cues import Cue
from citewire.annotate.incises import DASHES
from citewire.annotate.passages import Passage
from citewire.annotate.ranges import Range
from citewire.annotate.statement import Parts
from citewire.languages import Language
from citewire.languages.order import UNORDERED

FAR = 45
"""Tokens between a verb and its clause."""


class Front(Enum):
    """What stands before a verb."""

    NOTHING = "nothing"
    SUBJECT = "subject"
    OTHER = "other"
    STATEMENT = "statement"
    SHARED = "shared"


class Ordered(Parts):
    """Tells the clauses of one passage apart."""

    def __init__(self, passage: Passage, language: Language) -> None:
        super().__init__(passage, language)
        self.order = language.speech.order or UNORDERED
        self.words_of = self.order.sets
        self.endings = self.order.endings

    def _is(self, at: int, name: str) -> bool:
        """Whether the word at ``at`` stands in a field of the language's ``Order``."""
        return self.passage.low(at) in self.words_of[name]

    def _is_finite(self, at: int) -> bool:
        """Whether a finite verb stands at ``at``: a frequent one, or one by its ending behind a noun."""
        passage = self.passage
        low = passage.low(at)
        if passage.inside[at] >= 0 or not low or passage.tokens[at].is_capital:
            return False
        if low in self.words_of["finites"] or low in self.sets["doubts"]:
            return True
        behind_noun = self._capital(at - 1) or passage.low(at - 1) in {")", "“", '"'}
        adverb = self._is(at, "places") or self._is(at, "particles")
        return behind_noun and not adverb and self._looks_finite(at)

    def _looks_finite(self, at: int) -> bool:
        """Whether a word at ``at`` has the ending of a finite verb."""
        return self.endings.finite_form.match(self.passage.low(at)) is not None

    def _is_infinitive(self, at: int) -> bool:
        """Whether a form with the ending of an infinitive stands at ``at``."""
        return self.passage.low(at).endswith(self.endings.infinitive)

    def _is_adjective(self, at: int) -> bool:
        """Whether a word at ``at`` has the ending of an adjective before its noun."""
        return self.endings.attribute_form.match(self.passage.low(at)) is not None

    def _is_weak(self, at: int) -> bool:
        """Whether an adjective stands at ``at`` whose article is no subject's ("der kleinen")."""
        return self.passage.low(at).endswith(self.endings.weak) and not self._capital(at)

    def _sentence_at(self, at: int) -> int:
        """Where the sentence begins in which ``at`` stands."""
        here = at
        while here > 0 and not self._parts(here - 1):
            here -= 1
        while here < at and not self.passage.tokens[here].is_word and self.passage.inside[here] < 0:
            here += 1
        return here

    def _parts(self, at: int) -> bool:
        passage = self.passage
        if passage.inside[at] >= 0:
            quote = passage.quote_at(at)
            ended = quote is not None and quote[1] == at and passage.low(at - 1) in {".", "!", "?"}
            return ended and self._capital(at + 1)
        low = passage.low(at)
        return low in {";", "?", "!", ":"} or (low == "." and len(passage.low(at - 1)) > 4 and self._capital(at + 1))

    def _segments(self, first: int, last: int) -> list[Range]:
        """Tokens ``first`` to ``last`` parted at commas and dashes, those in quotations and brackets left alone."""
        found: list[Range] = []
        start, depth = first, 0
        for here in range(first, last + 1):
            word = self.passage.tokens[here].word
            depth += (word == "(") - (word == ")")
            if self.passage.inside[here] < 0 and depth <= 0 and (word == "," or word in DASHES):
                if start < here:
                    found.append((start, here - 1))
                start = here + 1
        if start <= last:
            found.append((start, last))
        return found

    def _opens_clause_at(self, at: int, *, commaed: bool = True) -> bool:
        """Whether a clause with its verb at the end begins at ``at``; relatives only behind a comma."""
        if self._is(at, "clauses"):
            return not (self._is(at, "places") and self._is_main(at)) and not self._is_adverb_here(at)
        if not commaed:
            return False
        if self._is(at, "relatives"):
            return not self._is_apposition(at) and not self._is_main(at)
        if not (self._is(at, "places") and self._is(at + 1, "relatives")):
            return False
        if self._is(at + 1, "owning"):
            return True
        return not self._capital(at + 2) and not self._is_main(at)

    def _is_adverb_here(self, at: int) -> bool:
        """Whether a word that opens a clause as often as not is an adverb: the verb follows it ("Damit sei ...")."""
        verb = self.passage.low(at + 1)
        return self._is(at, "either") and (verb in self.words_of["finites"] or verb in self.sets["doubts"])

    def _is_relative(self, at: int) -> bool:
        """Whether a relative clause begins at ``at``, behind a comma."""
        bare = self._is(at, "relatives") and not self._is(at, "clauses")
        return self.passage.low(at - 1) == "," and bare and self._opens_clause_at(at)

    def _is_apposition(self, at: int) -> bool:
        """Whether "der" at ``at`` begins ", der Hafenmeister," rather than a relative clause: no verb stands last."""
        end = self._segment_end(at)
        last = end - 1
        while last > at and self.passage.low(last) == ")":
            last = next((here for here in range(last, at, -1) if self.passage.low(here) == "("), at) - 1
        return last > at and (self._capital(last) or self.passage.inside[last] >= 0)

    def _is_main(self, at: int) -> bool:
        """Whether a main clause or an infinitive begins at ``at``: its verb stands before the last word, or after
        "zu"."""
        last = self._segment_end(at) - 1
        if self._is_to_form(last, at) or (last > at + 1 and self._is(last - 1, "to") and not self._capital(last)):
            return True
        if self._is(last, "finites") or self._is(last, "perfect"):
            helped = self.words_of["modals"] | self.sets["doubts"]
            return self._is_infinitive(last) and any(
                self.passage.low(here) in helped and self._capital(here - 1) for here in range(at + 2, last)
            )
        return any(self._is_finite(here) for here in range(at + 2, last))

    def _is_to_form(self, here: int, start: int) -> bool:
        """Whether an infinitive with "zu" stands at ``here``."""
        token, low = self.passage.tokens[here], self.passage.low(here)
        if low in self.words_of["to"]:
            return here > start and not self._capital(here + 1) and self._is_infinitive(here + 1)
        return not token.is_capital and self.order.joined_form.fullmatch(low) is not None

    def _reports(self, at: int) -> bool:
        """Whether the clause that begins at ``at`` reports by its verb, or asks somebody to do something."""
        if self._is(at, "aims") and any(self._is_to_form(here, at) for here in range(at, self._segment_end(at))):
            return False
        here = at
        while here < min(at + FAR, self.end + 1):
            low = self.passage.low(here)
            if self.passage.inside[here] < 0:
                if self._is_doubt(here) or self._is_to_form(here, at):
                    return True
                if low in ";:":
                    return False
                if low == "," and here > at:
                    closes = self._segment_end(here + 1)
                    within = self.passage.low(closes) == "," and not self._holds_finite((here + 1, closes - 1))
                    if not within and not self._opens_clause_at(here + 1):
                        return here < at + 3 and self._reports(here + 1)
                    here = closes + 1
                    continue
            here += 1
        return False

    def _is_doubt(self, at: int) -> bool:
        """Whether a verb in the subjunctive of reported speech stands at ``at``: a known one, or by its ending behind
        its subject ("die Regierung plane")."""
        token, low = self.passage.tokens[at], self.passage.low(at)
        if token.is_capital:
            return False
        if low in self.sets["doubts"]:
            return True
        if not self.endings.reports(low) or self._capital(at + 1):
            return False
        if low in self.words_of["finites"]:
            return False
        listed = low in self.sets["articles"] or low in self.sets["leads"] or low in self.sets["joints"]
        if listed or self._is(at, "particles") or self._is(at, "places") or self._is(at, "quantities"):
            return False
        return self._capital(at - 1)

    def _is_reflexive(self, cue: Cue) -> bool:
        """Whether a verb has another meaning here, by the word behind it: "bestätigt sich"."""
        if self._is(cue.first, "judging") and self._is_own_name(cue.first):
            return True
        near = 2 if self.passage.tokens[min(cue.last + 1, self.end)].is_word else 1
        behind = {self.passage.low(cue.last + place) for place in range(1, near + 1)}
        return cue.rest is None and self._is(cue.first, "changing") and not behind.isdisjoint(self.words_of["changes"])

    def _is_own_name(self, verb: int) -> bool:
        """Whether a verb of calling closes a clause in which somebody names himself (", die sich „Rat“ nennt")."""
        for here in range(verb - 1, max(-1, verb - FAR), -1):
            if self.passage.inside[here] < 0 and self.passage.low(here) == ",":
                return False
            if self._is(here, "reflexive"):
                return True
        return False

    def _is_attribute(self, at: int) -> bool:
        """Whether a form such as "bezeichnete" is part of a phrase: an article or a preposition stands before it,
        and a noun behind it."""
        if not self.passage.low(at).endswith(self.endings.past):
            return False
        noun = self._capital(at + 1) or (self._capital(at + 2) and self._is_adjective(at + 1))
        if not noun:
            return False
        for here in range(at - 1, max(-1, at - 6), -1):
            token = self.passage.tokens[here]
            if token.low in self.sets["articles"] or self._is(here, "places"):
                return True
            if token.is_capital or not token.is_word or self.listeners.knows(here):
                return False
        return False

    def _segment_end(self, at: int) -> int:
        """The mark that ends the part of the sentence that begins at ``at``."""
        here, depth = at, 0
        while here <= self.end:
            word = self.passage.tokens[here].word
            depth += (word == "(") - (word == ")")
            if self.passage.inside[here] < 0 and depth <= 0 and (word in ",;:" or word in DASHES):
                return here
            if word in ".?!" and here == self.end:
                return here
            here += 1
        return self.end + 1

    def _holds_finite(self, part: Range) -> bool:
        return any(self._is_finite(at) for at in range(part[0], part[1] + 1))

    def _tells(self, part: Range) -> bool:
        """Whether a verb of saying stands behind the subject of a part of a sentence."""
        starts, halves = self.speech.starts, self.speech.halves
        return any(
            (self.passage.low(at) in starts or self.passage.low(at) in halves)
            and not self._capital(at)
            and self._capital(at - 1)
            and self.passage.inside[at] < 0
            for at in range(part[0] + 1, part[1] + 1)
        )

    def _front(self, verb: int) -> tuple[Front, Range | None]:
        """What stands before the verb at ``verb``, and the subject where it is one."""
        start = self._sentence_at(verb)
        if verb <= start:
            return Front.NOTHING, None
        before = verb - 1
        parts = self._segments(start, before)
        if not parts:
            return Front.NOTHING, None
        closed = self.passage.low(before) == "," or self.passage.low(before) in DASHES
        if len(parts) == 1 and not closed:
            return self._plain_front(parts[0])
        return self._parted_front(parts, closed=closed)

    def _plain_front(self, part: Range) -> tuple[Front, Range | None]:
        if self.passage.low(part[1]) in self.sets["ands"] or self.passage.low(part[1]) in self.words_of["focus"] - {
            "so"
        }:
            return (Front.SHARED, None) if part[1] > part[0] else (Front.OTHER, None)
        conjoined = self._behind_and(part)
        if conjoined is not None:
            return Front.SUBJECT, conjoined
        subject = self._subject_in(part)
        return (Front.OTHER, None) if subject is None else (Front.SUBJECT, subject)

    def _behind_and(self, part: Range) -> Range | None:
        """The subject of a second main clause without a comma: "A tat dies und B sagte"."""
        for at in range(part[1] - 1, part[0] + 1, -1):
            if self.passage.low(at) in self.sets["ands"] and self._holds_finite((part[0], at - 1)):
                return self._subject_in((at + 1, part[1]))
        return None

    def _parted_front(self, parts: list[Range], *, closed: bool) -> tuple[Front, Range | None]:
        opened = [self._opens_clause_at(part[0], commaed=place > 0) for place, part in enumerate(parts)]
        inner = [part for part, opens in zip(parts, opened, strict=True) if not opens]
        heads = inner if closed else inner[:-1]
        if any(self._holds_finite(part) or self._tells(part) for part in heads):
            if closed:
                return Front.STATEMENT, None
            return self._plain_front(parts[-1]) if not opened[-1] else (Front.OTHER, None)
        if opened[0]:
            said = closed and self.passage.low(parts[0][0]) in self.sets["openers"]
            return (Front.STATEMENT if said else Front.OTHER), None
        if not closed and self.passage.low(parts[-1][1]) in self.sets["ands"]:
            return Front.SHARED, None
        last = next((place for place, opens in enumerate(opened) if opens), len(parts)) - 1
        whole = (parts[0][0], parts[last][1])
        if len(parts) > 4 or whole[1] - whole[0] > 30:
            return Front.OTHER, None
        subject = self._subject_in(whole)
        return (Front.OTHER, None) if subject is None else (Front.SUBJECT, subject)

    def _subject_in(self, part: Range) -> Range | None:
        """The subject that a part of a sentence is, without words such as "auch" and "jedoch"; None when it is
        something else."""
        first, last = part
        passage = self.passage
        while first < last and (self._is(first, "focus") or passage.low(first) in self.sets["ands"]):
            first += 1
        while last > first and (self._is(last, "particles") or not (passage.tokens[last].is_word or self._ends(last))):
            last -= 1
        return (first, last) if self._may_be_subject(first, last) else None

    def _ends(self, at: int) -> bool:
        """Whether a mark at ``at`` closes a name: a bracket or a quotation."""
        return self.passage.low(at) in {")", "]"} or self.passage.inside[at] >= 0

    def _may_be_subject(self, first: int, last: int) -> bool:
        passage = self.passage
        low = passage.low(first)
        if low in self.words_of["that"] and first == last:
            return False
        if low in self.words_of["objects"] or low in self.words_of["places"] or low in self.words_of["clauses"]:
            return False
        listed = low in self.sets["leads"] or low in self.words_of["particles"]
        if listed:
            return False
        if low.endswith(self.order.adverbial) and (first == last or self._is(first + 1, "places")):
            return False
        if (low in self.words_of["feminine"] and self._is_weak(first + 1)) or self._is(last, "closing"):
            return False
        return self._names((first, last)) and low not in self.words_of["dummies"] and not self._is_bare_weak(first)

    def _is_bare_weak(self, at: int) -> bool:
        """Whether an adjective opens a phrase that without an article is no subject's ("ausländischen Gästen")."""
        if not self._is_weak(at) or not self._capital(at + 1) or not self._is_adjective(at):
            return False
        return self.passage.low(at) not in self.language.number_words and not self._is(at, "relatives")

    def _subject_behind(self, verb: int, last: int) -> Range | None:
        """The subject behind a verb, over particles and phrases of place; none from ``last`` on."""
        here = verb + 1
        for _ in range(8):
            if here > last or not (self.passage.tokens[here].is_word or self.passage.inside[here] >= 0):
                return None
            skipped = self._past(here)
            if skipped is None:
                break
            here = skipped
        if self._is(here, "alone") and not self.passage.low(here + 1)[:1].isalnum():
            return (here, here)
        source = self._attributed(here) or self.phrases.after(here)
        if source is None or self._is(source[0], "dummies") or self._is_bare_weak(source[0]):
            return None
        if not self._names(source) and self.passage.quote_at(source[0]) != source:
            return None
        return self.listeners.without(source)

    def _past(self, at: int) -> int | None:
        """The token behind a particle, an object or a phrase with a preposition at ``at``; None where none stands."""
        if self._is(at, "particles") or (not self._capital(at) and self.passage.low(at).endswith(self.order.adverbial)):
            return at + 1
        if self._is(at, "places") or self._is(at, "objects"):
            phrase = self.phrases.after(at + self._is(at, "places"), apposed=False)
            return None if phrase is None else phrase[1] + 1
        return None

    def _attributed(self, at: int) -> Range | None:
        """ "der für den Hafen zuständige Minister": an article whose noun stands behind a phrase of its own."""
        low = self.passage.low(at)
        set_between = any(self._is(at + 1, name) for name in ("places", "objects", "particles"))
        if low not in self.sets["articles"] or not set_between:
            return None
        for here in range(at + 2, min(at + 14, self.end)):
            if self.passage.low(here) in ",;:":
                return None
            led = self._capital(here - 1) or self._is(here - 1, "particles")
            joins = led and self._capital(here + 1) and not self._is(here, "places")
            low = self.passage.low(here)
            if joins and self._is_adjective(here) and low not in self.sets["articles"]:
                rest = self.phrases.after(here + 1)
                return None if rest is None else (at, rest[1])
        return None

    def _is_bare_report(self, cue: Cue) -> bool:
        """Whether "es heißt" stands in a main clause, which "wie" doesn't open."""
        return self._is(cue.last, "impersonal") and not self._is(self._sentence_at(cue.first), "told")

    def _is_closed(self, part: Range) -> bool:
        """Whether a part of the sentence has its verb: its last word is no noun."""
        return part[1] > part[0] and not self._capital(part[1]) and self.passage.inside[part[1]] < 0

    def _opener_of(self, cue: Cue) -> int | None:
        """The word that opens the clause which ends with the verb; None in a main clause."""
        following = self.passage.low(cue.last + 1)
        if cue.rest is not None or (following and following[0].isalnum()) or self._is_bare_report(cue):
            return None
        start = self._sentence_at(cue.first)
        parts = self._segments(start, cue.first)
        for place in range(len(parts) - 1, max(-1, len(parts) - 4), -1):
            first = parts[place][0]
            if place < len(parts) - 1 and self._is_closed(parts[place]):
                return None
            if self._opens_clause_at(first, commaed=place > 0) or (place == 0 and self._is(first, "told")):
                return first
            behind = next(
                (at for at in range(parts[place][1] - 1, first, -1) if self.passage.low(at) in self.sets["ands"]), None
            )
            if behind is not None and self._is(behind + 1, "clauses"):
                return behind + 1
            if self._holds_finite((first, min(parts[place][1], cue.first - 1))):
                return None
        return None
