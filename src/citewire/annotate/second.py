"""Verbs of saying where the verb is the second part of a sentence: German."""

from __future__ import annotations

from dataclasses import replace

from citewire.annotate.cues import Cue
from citewire.annotate.disputes import DISPUTED
from citewire.annotate.incises import DASHES
from citewire.annotate.order import Front
from citewire.annotate.ranges import Range
from citewire.annotate.speakers import Speakers
from citewire.annotate.statement import SURE, Statement

FIRMER = {"quoted after": 0.07, "clause": 0.04, "before": 0.02}
"""How much less sure a rule is here than in ``SURE``."""
UNUSUAL = 0.07
"""How much less sure a statement is whose verb says more than that something is said ("urteilte", "glaubt")."""
NOTED = 0.07
"""And one whose verb tells a decision or a thought as often as a statement ("beschloss", "erkannte")."""
LIFELESS = 0.05
"""And one whose speaker is a thing or a thought by its ending ("die Untersuchung")."""
DENIED = 0.3
"""And one whose verb is denied ("haben nicht bestätigt, dass ..."): nobody says what follows."""
HANGING = {True: 0.12, False: 0.05}
"""And one that stands in a clause within a sentence: in a relative clause (True), behind another opening word."""


class Second(Speakers):
    """Reads such verbs in one passage."""

    def _ordered_cues(self) -> list[Cue]:
        """The cues that only a language with an ``Order`` has."""
        found: list[Cue] = []
        marks = self.order.marks
        for at in self.passage.where(marks):
            if self.passage.inside[at] >= 0:
                continue
            names = ("pointing", "opinions", "convictions", "sayings")
            found.extend(Cue(at, at, name) for name in names if self._is(at, name))
            if self._is(at, "behind") and self._is_opinion(at - 1):
                found.append(Cue(at, at, "behind"))
        return found

    def _is_opinion(self, at: int) -> bool:
        """Whether a noun such as "Meinung" stands at ``at`` with an owner before it, or without an article."""
        return self._is(at, "views") and self._capital(at) and not self._is(at - 1, "places")

    def _announcer(self, cue: Cue) -> Range | None:
        return self._front(cue.first)[1] or self._subject_behind(cue.first, self._bracket_end(cue))

    def _ordered_verb(self, cue: Cue, subject: Range | None) -> Statement | None:
        """A verb of saying with who says what."""
        cue = self._with_modal(cue)
        if self._is_no_verb_here(cue):
            return None
        found = self._helped(self._second(cue, subject))
        if found is None or (found.source is None and self._credited(cue)):
            return None
        judged = self._judged(found, cue)
        return judged if judged.source is not None or self._is_plainly_said(judged, cue) else None

    def _is_plainly_said(self, statement: Statement, cue: Cue) -> bool:
        """Whether a verb that names nobody is followed at once by what is said, which no colon announces ("gezeigt:
        Bilder und Filme"); a clause that it closes, or a condition, tells of something else."""
        first = statement.contents[0][0]
        if first < cue.first:
            return True
        quoted = self.passage.inside[first] >= 0
        if self.passage.low(first - 1) == ":" and not quoted:
            return False
        start = self._sentence_at(cue.first)
        conditional = self._is(start, "finites") or self._is(start, "modals")
        if self._is(first, "whats"):
            return False
        commas = sum(self.passage.low(at) == "," for at in range(max(cue.last, cue.rest or 0) + 1, first))
        opener = self._opener_of(cue)
        apart = opener is None or self._is(opener, "told") or self._is(first, "firm")
        return apart and commas <= 1 and not (conditional and start < cue.first)

    def _is_second_verb(self, cue: Cue) -> bool:
        """Whether a verb behind a comma shares the subject before it ("nickte, teilte jedoch mit, dass ...")."""
        end = self._segment_end(cue.first)
        if self.passage.low(end) not in {",", ":"} or (cue.rest or end - 1) != end - 1 or end - cue.last > 12:
            return False
        return self._subject_behind(cue.first, (cue.rest or end) - 1) is None

    def _credited(self, cue: Cue) -> bool:
        """Whether somebody is named for the whole sentence behind a verb without a speaker (", so Kern.")."""
        return any(at > cue.first and self._aside(at) is not None for at in self._words("aside"))

    def _is_no_verb_here(self, cue: Cue) -> bool:
        """Whether the word is a noun, an infinitive or an attribute here, or means something else."""
        if (self._capital(cue.first) and (cue.first > 0 or self._is_noun_in_front(cue))) or self._is_quantity(cue):
            return True
        if self._is_infinitive(cue.first):
            first = max(0, cue.first - 8)
            commas = [at for at in range(first, cue.first) if self.passage.low(at) == ","]
            near = {self.passage.low(at) for at in range(max([first, *commas]), cue.first)}
            if self._is(cue.first - 1, "to") or not self.words_of["modals"].isdisjoint(near):
                return True
        return self._is_attribute(cue.first) or self._is_reflexive(cue)

    def _is_noun_in_front(self, cue: Cue) -> bool:
        """Whether a word that opens the sentence is a noun: "Angaben dazu", "Schreiben an die Stadt"."""
        return self.passage.low(cue.first).endswith(self.endings.weak) and cue.rest is None

    def _is_quantity(self, cue: Cue) -> bool:
        """Whether a verb's form tells how many here ("von einigen Schiffen")."""
        return self._is(cue.first, "quantities") and self._capital(cue.first + 1)

    def _judged(self, statement: Statement, cue: Cue) -> Statement:
        """The statement with its doubts taken off."""
        source, sure = statement.source, statement.sure
        sure -= FIRMER.get(statement.rule, 0.0)
        if not any(self._is(at, "plainly") for at in (cue.first, cue.rest) if at is not None):
            sure -= UNUSUAL
        if cue.kind == "notes":
            sure -= NOTED + 0.1 * (self.passage.low(cue.first) in self.sets["findings"])
        sure -= DENIED * self._is_denied(statement) + self._hanging(cue)
        if source is None and self._is_impersonal(cue):
            source = self._document(cue.first) or self._document_of(cue)
        if source is None and cue.passive:
            source = self._text_in_front(cue)
        if source is not None:
            words, first = self.passage.words(*source), self.passage.low(source[0])
            sure -= 0.45 * (words == 1 and first in self.sets["relatives"] | self.words_of["anyone"])
            sure -= 0.12 * (words > 8) + 0.3 * self._holds_finite((source[0] + 1, source[1]))
            sure -= LIFELESS * (not self._is_speaker(source))
        return replace(statement, source=source, sure=sure)

    def _hanging(self, cue: Cue) -> float:
        """How much less sure a statement is by the clause in which its verb stands last; "wie" tells who says so."""
        opener = self._opener_of(cue)
        return 0.0 if opener is None or self._is(opener, "told") else HANGING[self._is(opener, "relatives")]

    def _is_denied(self, statement: Statement) -> bool:
        """Whether a negation stands between the verb and what is said."""
        if statement.cue is None:
            return False
        between = range(statement.cue[0], statement.contents[0][0])
        negations = self.language.doubts.negations.split()
        return any(self.passage.low(at) in negations and self.passage.inside[at] < 0 for at in between)

    def _second(self, cue: Cue, subject: Range | None) -> Statement | None:
        if self._is_sourceless(cue):
            cue = replace(cue, passive=True)
        opener = self._opener_of(cue)
        if opener is not None:
            return self._as_told(cue, opener) if self._is(opener, "told") else self._in_clause(cue, opener)
        if self._points_back(cue.first - 1):
            return self._turned(cue, cue.first - 1)
        front, source = self._front(cue.first)
        if source is not None and self._is(cue.first + 1, "subjects"):
            front, source = Front.OTHER, None
        if front is Front.STATEMENT and self._is_second_verb(cue):
            front = Front.SHARED
        if front is Front.STATEMENT or self._quoted_front(cue, front) or self._is_set_in(cue):
            return self._turned(cue, cue.first)
        return self._in_order(cue, front, source, subject)

    def _points_back(self, at: int) -> bool:
        """Whether a word for the statement before it opens the clause at ``at`` (", das sagte Kern")."""
        apart = self.passage.low(at - 1) in {",", *DASHES}
        return apart and (self.passage.low(at) in self.sets["aside"] or self._is(at, "that"))

    def _in_order(self, cue: Cue, front: Front, source: Range | None, subject: Range | None) -> Statement | None:
        """A verb of a main clause before what is said; ``subject`` is that of the verb before it."""
        behind = False
        if front is Front.SHARED:
            source = subject or self._opening_subject(cue.first)
        elif source is None and front is not Front.SUBJECT:
            source, behind = self._subject_behind(cue.first, self._bracket_end(cue)), True
            if source is None and not cue.passive:
                source, behind = self._noble(cue), False
        if cue.passive and not self._cites(cue):
            source, behind = self._agent(cue) or self._agent_in_front(cue), False
        start = source[1] + 1 if behind and source is not None else cue.last + 1
        right = self._clause_after(max(start, (cue.rest or 0) + 1), cue)
        right = right or self._called(start, cue.rest) or self._called_in_front(cue)
        return self._dispute_of(cue, source) if right is None else self._completed(cue, source, right)

    def _dispute_of(self, cue: Cue, source: Range | None) -> Statement | None:
        """ "wies den Vorwurf zurück": what is denied, or who is accused of what, in a phrase."""
        found = self._disputed(cue, source)
        if found is None:
            return None
        speaker, thing = found
        return Statement((thing,), speaker, (cue.first, cue.last), DISPUTED, SURE[DISPUTED], self._rest_of(cue))

    def _noble(self, cue: Cue) -> Range | None:
        """ "Von der Aue sagte": a name whose first word looks like that before an agent."""
        start, last = self._sentence_at(cue.first), cue.first - 1
        named = last - start in {1, 2} and self._capital(last) and self._is(start, "agents")
        plain = all(not self._capital(at) for at in range(start + 1, last))
        return (start, last) if named and plain and self._is(cue.first, "plainly") else None

    def _is_sourceless(self, cue: Cue) -> bool:
        """ "wurde bekannt", "bekannt geworden ist": nobody is said to say it."""
        if cue.rest is not None and self._is(cue.rest, "sourceless"):
            return self._is(cue.first, "passive")
        at = cue.first if cue.rest is None else cue.rest
        return self._is(at, "going") and self._is(at - 1, "sourceless")

    def _helped(self, statement: Statement | None) -> Statement | None:
        """The statement with all words of its verb: "wies ... darauf hin", "äußerte sich"; a participle is its cue and
        the helping verb the rest ("hat ... bestritten")."""
        if statement is None or statement.cue is None:
            return statement
        (first, last), rest = statement.cue, statement.rest
        last += self._is(last + 1, "reflexive")
        if rest is not None and self._is(rest[0] - 1, "leaning") and rest[0] - 1 > last:
            rest = (rest[0] - 1, rest[1])
        elif rest is None and self._is(first - 1, "leaning"):
            first -= 1
        rest = rest or self._said_with(statement)
        helping = self.words_of["perfect"] | self.words_of["passive"]
        helping = helping | self.words_of["forced"] | self.words_of["refusing"]
        if rest is not None and self.passage.low(first) in helping:
            return replace(statement, cue=rest, rest=(first, last))
        return replace(statement, cue=(first, last), rest=rest)

    def _quoted_front(self, cue: Cue, front: Front) -> bool:
        """Whether a quotation ends right before the verb and is what is said."""
        quote = self.contents.quote_before(cue.first)
        if quote is None or self.passage.words(*quote) < 2:
            return False
        if quote[0] == self._sentence_at(cue.first) and quote[1] == cue.first - 1 and self._is_name(quote):
            return False
        if self.passage.low(cue.first - 1) == "," or quote[0] <= self._sentence_at(cue.first):
            return True
        return front is not Front.SUBJECT and self.passage.words(*quote) > 4

    def _in_clause(self, cue: Cue, opener: int) -> Statement | None:
        """A verb at the end of its own clause: ", der sagte, ...", "indem er sagte, ..."."""
        source: Range | None = None
        if not cue.passive:
            named = opener > 0 and self._is(opener, "relatives") and not self._is(opener, "objects")
            taken = self._subject_behind(opener, cue.first - 1)
            if named:
                source = (opener, opener) if taken is None or self._is(opener, "nominative") else taken
            else:
                source = taken
            if source is None:
                return None
        if not self._is(opener, "relatives") and self._is_main_behind(cue.last + 1):
            return None
        right = self._clause_after(cue.last + 1, cue) or self._called(opener + 1, cue.first)
        return None if right is None else self._completed(cue, source, right)

    def _is_main_behind(self, comma: int) -> bool:
        """Whether the main clause of a sentence follows its first clause, verb first ("Als er klagte, habe ...")."""
        low = self.passage.low(comma + 1)
        verb = low in self.words_of["finites"] or low in self.sets["doubts"]
        return self.passage.low(comma) == "," and verb and not self._capital(comma + 1)

    def _said_with(self, statement: Statement) -> Range | None:
        """The words before the comma that belong to a verb: "droht damit, ...", "lobte ihn mit den Worten: ..."."""
        at = statement.contents[0][0] - 2 if statement.contents else 0
        if statement.cue is None or at <= statement.cue[1]:
            return None
        if self._is(at, "heralds"):
            return (at, at)
        first = self._noun_start(at) - 1
        named = self._is(at, "opinions") or self._is(at, "sayings")
        return (first, at) if named and self._capital(at) and self._is(first, "accompanying") else None

    def _with_modal(self, cue: Cue) -> Cue:
        """An infinitive with the modal verb before it that leaves no doubt that it is said: "musste einräumen",
        "wollte nicht ausschließen"."""
        if cue.rest is not None or cue.last > cue.first or not self._is_infinitive(cue.first):
            return cue
        follows = self._is(cue.first + 2, "firm") or self.passage.inside[min(cue.first + 2, self.end)] >= 0
        if self._is(cue.first - 1, "to") or self.passage.low(cue.first + 1) not in {",", ":"} or not follows:
            return cue
        denied = self.passage.low(cue.first - 1) in self.language.doubts.negations.split()
        for at in range(cue.first - 1, max(0, cue.first - 20), -1):
            if not self.passage.tokens[at].is_word and self.passage.inside[at] < 0:
                break
            if self._is(at, "forced") or (denied and self._is(at, "refusing")):
                return Cue(at, at, cue.kind, cue.first)
        return cue

    def _turned(self, cue: Cue, at: int) -> Statement | None:
        """ "Statement", sagte Kern. ``at`` is where the statement is over."""
        left = self.contents.left(at)
        quote = self.contents.quote_before(at)
        if left is None or (cue.kind == "notes" and quote is None):
            return None
        if self.passage.words(*left) < 2 + (quote is None and not self._is_set_in(cue)):
            return None
        cited = cue.passive and self._cites(cue)
        source = self._agent(cue) if cue.passive and not cited else None
        if not cue.passive or cited:
            source = self._subject_behind(cue.first, self._bracket_end(cue))
            if self.passage.low(cue.first) in self.words_of["impersonal"] or cue.last > cue.first:
                source = source or self._subject_behind(cue.last, self._bracket_end(cue))
            if (source is None and not self._is_impersonal(cue)) or self._is_advised(cue, source):
                return None
        rule = "quoted before" if quote else "before"
        end = max(source[1] if source is not None else cue.last, cue.rest or 0)
        broken = self._broken_off(left, end + 1) if quote is None or self._is_part(quote) else ()
        contents = (left, *(broken or self._resumed(end + 1)))
        return Statement(contents, source, (cue.first, cue.last), rule, SURE[rule], self._rest_of(cue))

    def _is_advised(self, cue: Cue, source: Range | None) -> bool:
        """Whether who stands behind the verb is advised rather than speaks (", rät Europa zu mehr Mut")."""
        return source is not None and self._is(cue.first, "advising") and self._is(source[1] + 1, "advices")

    def _is_set_in(self, cue: Cue) -> bool:
        """Whether a verb of saying is set into a statement behind its first part: "Die Strecke, sagte Kern, bleibe zu".
        No comma parts a subject from its verb unless another one stands before it."""
        comma, start = cue.first - 1, self._sentence_at(cue.first)
        if self.passage.low(comma) != "," or comma <= start or len(self._segments(start, comma - 1)) != 1:
            return False
        if self._opens_clause_at(start, commaed=False):
            return False
        source = self._subject_behind(cue.first, self._bracket_end(cue))
        return source is not None and bool(self._broken_off((start, comma - 1), max(source[1], cue.rest or 0) + 1))

    def _is_part(self, quote: Range) -> bool:
        """Whether a quotation ends without a mark and waits for what follows its teller."""
        return self.passage.low(quote[1] - 1) not in {".", "!", "?", ",", "…"}

    def _broken_off(self, left: Range, at: int) -> tuple[Range, ...]:
        """The rest behind ``at`` of a statement that had no verb yet, or nothing behind it."""
        comma = self._segment_end(at)
        verbs = [here for here in range(left[0], left[1] + 1) if self._is_finite(here) or self._is_doubt(here)]
        waiting = not verbs or (verbs[-1] == left[1] and len(self._segments(*left)) == 1)
        if not waiting or self.passage.low(comma) != "," or comma >= self.end - 1:
            return ()
        first = comma + 1
        opens = self._opens_clause_at(first) or self.passage.low(first) in self.speech.starts
        if opens or not (verbs or self._is(first, "finites") or self.passage.low(first) in self.sets["doubts"]):
            return ()
        return (self.contents.until(first),)

    def _completed(self, cue: Cue, source: Range | None, right: tuple[int, str]) -> Statement | None:
        """The statement whose content begins at ``right``, with the other half of its verb."""
        quote = self.passage.quote_at(right[0]) if right[1] == "some words" else None
        content = quote or self._said_until(right[0])
        if self.passage.words(*content) < 2 and quote is None:
            return None
        rest = self._rest_of(cue)
        if right[1] == "some words" and rest is None:
            between = range(right[0] - 1, cue.last, -1)
            rest = next(((at, at) for at in between if self._is(at, "rests")), None)
        contents = (content, *self._semicolons(content[1] + 1))
        return Statement(contents, source, (cue.first, cue.last), right[1], SURE[right[1]], rest)

    def _semicolons(self, at: int) -> tuple[Range, ...]:
        """What goes on to report behind a semicolon at ``at``: "..., die Strecke bleibe zu; Busse führen nicht"."""
        end = self._segment_end(at + 1)
        if self.passage.low(at) != ";" or end > self.end or self.passage.low(end) == ":":
            return ()
        reporting = [here for here in range(at + 1, end) if self._is_doubted_at(here) and not self._capital(here)]
        said = any(self.passage.low(here) in self.speech.starts for here in range(at + 1, end))
        return () if not reporting or said or self.passage.inside[at + 1] >= 0 else (self._said_until(at + 1),)

    def _as_told(self, cue: Cue, opener: int) -> Statement | None:
        """ "..., wie die Polizei mitteilte." """
        source = self._agent_before(cue, opener) if cue.passive else self._subject_behind(opener, cue.first - 1)
        behind = opener + 1 + self._is(opener + 1, "dummies")
        if source is None and self._is(behind, "documents"):
            source = self.phrases.after(behind + 1, apposed=False)
        if source is None and cue.first == opener + 2 and "." in self.passage.low(opener + 1):
            source = (opener + 1, opener + 1)
        named = source is not None or self._is_impersonal(cue)
        contents = self._around(opener, cue.last) if named else ()
        if not contents:
            return None
        return Statement(contents, source, (cue.first, cue.last), "before", SURE["before"], (opener, opener))
