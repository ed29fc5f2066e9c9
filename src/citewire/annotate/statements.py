"""One passage read for who says what: verbs of saying, phrases such as "according to", and what follows from order.

How sure each rule is, is a table kept by hand (``SURE``); errors were read on the development sets that
``evals/attribution_en.py`` and ``evals/attribution_de.py`` name, and nothing was induced from them.
"""

from __future__ import annotations

from citewire.annotate import chains
from citewire.annotate.cues import Cue, cues_of, prefixes_of
from citewire.annotate.disputes import DISPUTED
from citewire.annotate.incises import DASHES
from citewire.annotate.ranges import Range
from citewire.annotate.statement import SURE, Statement
from citewire.annotate.weights import Weights

GAPED = 8
"""Tokens of a clause that closes with its verb."""


class Reader(Weights):
    """Reads one passage."""

    def statements(self) -> list[Statement]:
        """The statements of the passage in order; one lies inside another only where that one passes it on."""
        cues = [*prefixes_of(self.passage, self.language), *cues_of(self.passage, self.language)]
        cues.extend(Cue(at, at, name) for name in ("behind", "aside", "claims") for at in self._words(name))
        cues.extend(self._ordered_cues())
        taken: list[Statement] = []
        apart: list[Statement] = []
        subject: Range | None = None
        if self.speech.backward and self._returning() is not None:
            return taken
        for cue in sorted(cues, key=lambda cue: (cue.first, cue.last)):
            each = self._read(cue, subject)
            if each is None or self._is_lifeless(each):
                continue
            inner = chains.embedded(each, taken)
            if self.speech.second:
                inner = [other for other in inner if other.rule == DISPUTED]
            inner = [other for other in inner if each.rule != "quoted before" or self._runs_on(other)]
            if (root := chains.root_of(each, inner)) is not None:
                taken = [chains.carried(other, each) if other == root else other for other in taken]
                continue
            others = [other for other in taken if other not in inner]
            if self._apart(each, others):
                taken = [*others, *(chains.within(other, each) for other in inner), each]
                subject = each.source or subject
            else:
                apart.append(each)
        if (addressed := self._addressed()) is not None and self._apart(addressed, taken):
            taken.append(addressed)
        if self.speech.second:
            headed = (self._headed(quote) for quote in self.passage.quotes)
            taken.extend(each for each in headed if each is not None and self._apart(each, taken))
        carried = (each for each in self._with_carriers(taken, apart) if not self._says_nothing(each))
        found = (each for each in carried if not self._tells_who_told(each))
        return sorted(found, key=lambda each: each.contents)

    def _runs_on(self, statement: Statement) -> bool:
        """Whether the verb runs into a quotation without a mark before it, as within what another says ("Nothing Kern
        said “will help,” the mayor said")."""
        at = statement.cue[1] + 1 if statement.cue is not None else 0
        at += self.passage.low(at) in self.sets["firm"]
        quote = self.passage.quote_at(at)
        return quote is not None and quote[0] == at

    def _is_lifeless(self, statement: Statement) -> bool:
        """Whether the source ends in a thing that can't speak, or is nobody ("neither the port nor the town said")."""
        if statement.source is None:
            return False
        first, last = statement.source
        if (
            self.speech.shapes.is_gerund(self.passage.low(first))
            and self.passage.low(first + 1) in self.sets["articles"]
        ):
            return True  # "writing a book called ..."
        if self.speech.renamed and (
            self._is_when(first, last) or (self.passage.low(first) in self.nobody and first < last)
        ):
            return True
        ends = next((at - 1 for at in range(first + 1, last) if self.passage.low(at) == ","), last)
        return self.passage.low(ends) in self.sets["lifeless"] or self._is_mood(first, last)

    def _is_mood(self, first: int, last: int) -> bool:
        """Whether it only tells how somebody spoke: "mówił wzburzony"."""
        low = self.passage.low(first)
        alone = first == last and not self._capital(first) and low.endswith(self.speech.moods)
        return alone and self.language.people.noun(low) is None

    def _read(self, cue: Cue, subject: Range | None) -> Statement | None:
        if cue.kind == "before":
            return self._according(cue)
        if cue.kind == "behind":
            return self._behind(cue.first)
        if cue.kind == "claims":
            return self._claimed(cue.first)
        if cue.kind == "pointing":
            return self._pointed(cue.first)
        if cue.kind in {"opinions", "convictions", "sayings"}:
            return self._held(cue.first)
        return self._aside(cue.first) if cue.kind == "aside" else self._spoken(cue, subject)

    def announced(self) -> Statement | None:
        """ "Kern said:" at the end of the passage: what she said stands in the next paragraph."""
        if self.passage.low(self.end) != ":":
            return None
        cues = [cue for cue in cues_of(self.passage, self.language) if cue.kind in {"says", "notes", "tells"}]
        if not cues or self.end - cues[-1].last > 8:
            return None
        first = self._verb_start(cues[-1].first)
        if self._is_no_verb(cues[-1], first):
            return None
        source = self._announcer(cues[-1]) if self.speech.second else self._subject(first) or self._earlier(first, None)
        if source is None or self._is_within(source) or self._leans(source[0]):
            return None
        return Statement((), source, (first, cues[-1].last), "announced", SURE["announced"])

    def _apart(self, statement: Statement, taken: list[Statement]) -> bool:
        """Whether it neither repeats nor stands within another."""
        for other in taken:
            for first, last in other.contents:
                if statement.cue is not None and first <= statement.cue[0] <= last:
                    return False
                if any(start <= last and first <= end for start, end in statement.contents):
                    return False
        return True

    def _spoken(self, cue: Cue, subject: Range | None) -> Statement | None:
        if self.speech.second:
            return self._ordered_verb(cue, subject)
        first = self._verb_start(cue.first)
        if cue.kind == "participles":
            if not any(self.passage.low(at) in self.sets["helpers"] for at in range(first, cue.first)):
                return self._participle(cue, subject)
            cue = Cue(cue.first, cue.last, "names")
        if (asked := self._asked(cue, first)) is not None:
            return asked
        if self.passage.low(first - 1) in self.sets["infinitive"]:
            return self._infinitive(cue, first)
        told = self._likewise(cue) if self.speech.clauses else None
        if told is None and self._is_no_verb(cue, first):
            return None
        found = told or self._inverted(cue) or self._before_and_after(cue, first, subject)
        return None if found is None else self._weighed(found, cue)

    def _infinitive(self, cue: Cue, first: int) -> Statement | None:
        """ "She used her speech to argue that ...": the subject of the sentence speaks."""
        if self.passage.low(first - 2) in self.sets["refusing"]:
            return None  # "refused to acknowledge that ..."
        source, right = self.clauses.subject(first - 1), self._right(cue)
        if source is None or right is None or right[1] not in {"clause", "quoted after", "told"}:
            return None
        if self.passage.low(cue.first) in self.sets["weakly"] or self._is_sentence(source):
            return None  # "has no evidence to suggest that ..."
        content = self.contents.until(right[0])
        return Statement((content,), source, (first - 1, cue.last), "infinitive", SURE["infinitive"])

    def _inverted(self, cue: Cue) -> Statement | None:
        """ "Statement," said Kern."""
        quote = self.contents.quote_before(cue.first)
        if quote is None and (
            self.passage.low(cue.first - 1) not in {",", *DASHES}
            or self.phrases.before_turning(cue.first - 1) is not None
        ):
            return None
        source = self._pronoun_within(cue) or self.phrases.after(self._past_listener(cue.last + 1, cue))
        if source is None or self._listens(cue, source) or self._is_how(source[0]) or self._is_opener(source):
            return None
        if self.passage.low(source[0]) in self.sets["issued"]:
            return None  # "..., ha indicado en un comunicado publicado ayer que ..."
        source = self.listeners.without(source)
        housed = self.passage.low(source[0] - 1) in self.sets["houses"] & self.sets["leads"]
        named = cue.kind == "names" and not (housed and self.passage.low(cue.last) in self.sets["declares"])
        if quote is None and (named or not self._closed(max(source[1], cue.last) + 1)):
            return None
        if cue.kind == "names" and self.passage.low(source[1] + 1) in self.sets["subordinates"]:
            return None  # “...,” described the plan as ...: the plan is what is described
        if self.clauses.known and source[1] < self.end and self.clauses.verbs.is_finite(source[1] + 1):
            return None
        left = self.contents.left(cue.first)
        if quote is None and left is not None and (not self.clauses.states(*left) or self._apposed(cue.first - 1)):
            return None
        if left is None or self.passage.words(*left) < 2 + (quote is None):
            return None
        if quote is None and (self._regards(left[0]) or self.interludes.turned(left[0]) > left[1]):
            return None
        source = self._without_hanging(source)
        quote, left = self._quoted(quote, left, source)
        rule = "quoted before" if quote else "before"
        contents = (left, *self._resumed(source[1] + 1))
        source = self.interludes.before_time(source)
        return Statement(contents, source, (cue.first, cue.last), rule, SURE[rule])

    def _is_opener(self, source: Range) -> bool:
        """Whether a word that opens what is said stands where a speaker would ("- a “wonder” - noted that")."""
        return source[0] == source[1] and self.passage.low(source[0]) in self.sets["firm"]

    def _regards(self, at: int) -> bool:
        """Whether a phrase at ``at`` only tells what is spoken of ("En cuanto a los motivos, señaló el retraso")."""
        lows = tuple(self.passage.low(at + place) for place in range(4))
        return any(lows[: len(words)] == words for words in self.speech.regards)

    def _without_hanging(self, source: Range) -> Range:
        """A source that ends before a participle behind a name ("Emile Bernou souhaitant ...")."""
        ends = self.speech.shapes.hanging
        for at in range(source[0] + 1, source[1] + 1) if ends else ():
            if self._capital(at - 1) and not self._capital(at) and self.passage.low(at).endswith(ends):
                return (source[0], at - 1)
        return source

    def _narrates(self, source: Range, left: Range) -> bool:
        """Whether a sentence tells of its speaker before his quotation ("Il a remercié les équipes, « … », a-t-il
        ajouté"): it opens with the very pronoun behind the verb."""
        low = self.passage.low(left[0])
        return (
            self.speech.renamed
            and source[0] == source[1]
            and low in self.sets["pronouns"]
            and (low == self.passage.low(source[0]))
        )

    def _quoted(self, quote: Range | None, left: Range, source: Range) -> tuple[Range | None, Range]:
        """The quotation in what stands before the verb, and what of that is said."""
        if quote is None and (inserted := self.contents.before_insert(left)) is not None:
            return inserted, inserted
        return quote, quote if quote is not None and self._narrates(source, left) else left

    def _apposed(self, comma: int) -> bool:
        """Whether a mere name stands between two commas, the second at ``comma``: who somebody is ("The champion, Ina
        Kern, announces ...")."""
        if not self.speech.renamed or self.passage.low(comma) != ",":
            return False
        for here in range(comma - 1, max(-1, comma - 5), -1):
            if self.passage.low(here) == ",":
                return here < comma - 1
            if not self._capital(here):
                return False
        return False

    def _before_and_after(self, cue: Cue, first: int, subject: Range | None) -> Statement | None:
        source = self._of_contact(self._subject(first)) or self._earlier(first, subject)
        if source is None:
            return None
        if self.speech.renamed and source[0] < source[1] and self.passage.low(source[1]) in self.sets["which"]:
            source = self._to_done(source) or source
        whole = (first, cue.last)
        quote = self.contents.quote_before(source[0]) if source[1] < first <= source[1] + 2 else None
        if quote is not None and (self.passage.words(*quote) >= 2 or self._exclaims(quote)):
            left = self.contents.left(source[0])
            denied = self.speech.renamed and self.passage.low(first) in self.language.doubts.negations.split()
            if not denied and not self._only_leads(left, quote, cue):
                contents = (left or quote, *self._resumed(cue.last + 1))
                return Statement(contents, source, whole, "quoted before", SURE["quoted before"])
        right = self._right(cue)
        comma = self.passage.low(source[0] - 1) == "," and source[0] > 1
        bare = right is None or right[1] in {"plain", "phrase", "told"}
        if comma and (parts := self._set_between(cue, source)):
            return Statement(parts, source, whole, "between", SURE["between"])
        if comma and bare and (cue.kind == "tells" or self._closed(cue.last + 1)):
            return self._with_left(cue, source, whole)
        if right is None or self._is_done_by_another(cue, right[0]):
            return None
        start, rule = right
        if rule in {"named", "phrase", "promised"} and self._is_to_come(cue, first):
            return None
        content = self._bounded(self.contents.until(start), source, rule)
        if not self.passage.words(*content):
            return None
        return Statement(self._with_words(content), source, whole, rule, SURE[rule])

    def _is_done_by_another(self, cue: Cue, start: int) -> bool:
        """Whether a participle behind a noun has its agent behind the quotation: "labeled “secret” by the board"."""
        quote = self.passage.quote_at(start)
        past = self.clauses.known and self.passage.low(cue.last).endswith(self.speech.shapes.pasts)
        return past and quote is not None and self.passage.low(quote[1] + 1) in self.sets["agents"]

    def _only_leads(self, left: Range | None, quote: Range, cue: Cue) -> bool:
        """Whether words in marks end a phrase that only leads to who says what stands behind the verb ("After that
        “attack”, the port says that ...")."""
        led = left is not None and left[0] < quote[0] and self.passage.low(left[0]) in self.sets["leads"]
        return led and self.passage.low(cue.last + 1) in self.sets["firm"]

    def _of_contact(self, source: Range | None) -> Range | None:
        """The name that ends a subject in which a verb stands: a clause without "whom" begins with it ("She became
        someone Kern said she admired")."""
        if source is None or not self.clauses.known or self.speech.second or not self._capital(source[1]):
            return source
        words = range(source[0], source[1] + 1)
        if any(not self.passage.tokens[at].is_word or self.passage.low(at) in self.sets["relatives"] for at in words):
            return source
        first = source[1]
        while self._capital(first - 1) and first > source[0]:
            first -= 1
        before = {self.passage.low(at) for at in range(source[0] + 1, first)}
        if self._leans(source[0]):
            return (first, source[1])
        if self.passage.low(first - 1) in self.sets["articles"] | self.sets["leads"] | self.sets["joints"]:
            return source
        return (first, source[1]) if before & (self.sets["finite"] | self.sets["auxiliaries"]) else source

    def _exclaims(self, quote: Range) -> bool:
        """Whether a single word in marks is all that is said ("“Really,” she added when ...")."""
        opens = quote[0] == 0 or quote[0] in self.passage.starts
        return opens and self._capital(quote[0] + 1) and self.passage.low(quote[1] - 1) in {",", "!", "?"}

    def _bounded(self, content: Range, source: Range, rule: str) -> Range:
        """A content that ends where the sentence goes on around it."""
        if self._waits(source[0]):
            content = self.contents.before_main(content)
        if self.clauses.known and self.passage.low(source[0]) in self.sets["bound"]:
            content = self.contents.before_verb(content, self.clauses.verbs)
            if rule in {"named", "phrase"} and self.passage.low(source[0] - 1) != ",":
                content = self.contents.before_saying(content)
        if rule == "promised" and self.clauses.known:
            content = self.contents.before_deed(content)
        return self.contents.before_contrast(content) if rule == "named" else content

    def _with_words(self, content: Range) -> tuple[Range, ...]:
        """ "Kern warns of storms: “Stay at home”": what she says in the paper's words, and in her own."""
        last = content[1] - (self.passage.low(content[1]) == ".")
        quote = self.passage.quote_at(last)
        if quote is None or quote[1] != last or quote[0] - 2 <= content[0] or self.passage.words(*quote) < 3:
            return (content,)
        return ((content[0], quote[0] - 2), quote) if self.passage.low(quote[0] - 1) == ":" else (content,)

    def _is_to_come(self, cue: Cue, first: int) -> bool:
        """Whether the verb tells what somebody is going to say or ask for."""
        return any(self.passage.low(at) in self.sets["future"] for at in range(first, cue.first))

    def _set_between(self, cue: Cue, source: Range) -> tuple[Range, ...]:
        """ "The harbour, Kern said, was empty": the two parts around who says it, or nothing."""
        start = cue.last + 2
        if self.speech.second or cue.kind in {"names", "notes"} or self.passage.low(cue.last + 1) != ",":
            return ()
        if self.speech.renamed and self.passage.low(start) in self.sets["openers"]:
            return ()
        left = self.contents.left(source[0])
        if left is None or start >= self.end or self._adds(start):
            return ()
        if left[0] == left[1] and self.passage.low(left[0]) in self.sets["restarts"] | self.sets["ands"]:
            return (self.contents.until(start),)  # "But, Kern said, it is late"
        if self.interludes.turned(left[0]) > left[1]:
            return (self.contents.until(start),)  # "Тем не менее, напомнили в порту, ..."
        quote = self.passage.quote_at(start)
        if quote is not None and self._capital(quote[0] + 1) and self.passage.inside[left[1]] < 0:
            return ()
        return (left, self.contents.until(start))

    def _adds(self, at: int) -> bool:
        """Whether what follows tells of the speaker rather than of what is said."""
        low = self.passage.low(at)
        return (
            self.speech.shapes.is_gerund(low)
            or low in self.sets["relatives"] | self.sets["turns"]
            or low in self.speech.prefixes
        )

    def _with_left(self, cue: Cue, source: Range, whole: Range) -> Statement | None:
        left = self.contents.left(source[0])
        if left is None or self.passage.words(*left) < 3 or cue.kind in {"names", "notes"} or self._cites_at(left[0]):
            return None
        if self.clauses.known and self.passage.low(source[0]) in self.sets["bound"]:
            return None
        if any(first == left[0] for first, _ in self.interludes.events) and self.interludes.known:
            return None  # "Під час засідання, у п'ятницю, мер відповів на критику"
        if self.interludes.known and self.interludes.past_time(left[0]) > left[1]:
            return None  # "Зранку в четвер, 16 жовтня, порт повідомив про пожежу"
        opening = self.passage.low(left[0])
        ended = cue.last + 1 >= self.end
        if (opening in self.sets["leads"] or self.speech.shapes.is_gerund(opening)) and not ended:
            return None
        return Statement((left, *self._resumed(cue.last + 1)), source, whole, "before", SURE["before"])

    def _subject(self, first: int) -> Range | None:
        """The phrase before a verb; a pronoun right before it stands alone ("the claims he made")."""
        alone = self.sets["ones"] | self.sets["others"]
        if first > 0 and self.passage.low(first - 1) in alone - self.sets["relatives"]:
            return (first - 1, first - 1)
        source = self._cited_before(first) or self._with_whom(super()._subject(first))
        return None if source is None or self._holds_another(source) else source

    def _with_whom(self, source: Range | None) -> Range | None:
        """A source that is but a clause about somebody, with whom it is about ("People who want to leave said")."""
        if source is None or self.passage.low(source[0] - 1) not in self.sets["whos"]:
            return source
        head = self.phrases.before(source[0] - 2)
        return source if head is None else (head[0], source[1])

    def _cited_before(self, verb: int) -> Range | None:
        """The subject behind a source that was cited without a comma ("Według policji minister powiedział")."""
        if not self.speech.heads:
            return None
        for cue in prefixes_of(self.passage, self.language):
            source = self.phrases.after(cue.last + 1, apposed=False) if cue.last < verb - 1 else None
            first = self._without_clause(source)[1] + 1 if source is not None else verb
            between = range(cue.first, verb)
            if first < verb and all(self.passage.tokens[at].is_word for at in between):
                return (first, verb - 1)
        return None

    def _earlier(self, first: int, subject: Range | None) -> Range | None:
        """The source of a verb without a subject of its own: "who", or the speaker before "and"."""
        before = self.passage.low(first - 1)
        if before in self.sets["bound"] & self.sets["ones"]:
            return (first - 1, first - 1)
        if self.speech.renamed and before in self.language.people.sets["who"] & self.sets["relatives"]:
            return self._before_who(first - 1, subject)
        if before in self.sets["ands"] | self.sets["turns"]:
            main = self.clauses.subject(first - 1)
            nearer = main is not None and subject is not None and main[1] < subject[0] and self._runs_to(subject, first)
            return (subject if nearer else main) or subject or self._opening()
        return None

    def _before_who(self, at: int, subject: Range | None) -> Range | None:
        """The speaker of a statement just before, whom a relative clause at ``at`` is about (", a dit Kern, qui a
        ajouté que")."""
        near = subject is not None and subject[1] == at - 2 and self.passage.low(at - 1) == ","
        return subject if near else None

    def _runs_to(self, subject: Range, verb: int) -> bool:
        """Whether no comma parts the clause of ``subject`` from "and" and its second verb ("Shares fell after the port
        warned of losses and said ...")."""
        between = range(subject[1] + 1, verb)
        return not any(self.passage.low(at) in {",", ";"} and self.passage.inside[at] < 0 for at in between)

    def _participle(self, cue: Cue, subject: Range | None) -> Statement | None:
        """ ", adding that ..." after a statement, or after the speaker's own clause."""
        first = self._verb_start(cue.first)
        if first < 2 or not self._hangs_on(first - 1):
            return None
        main = self.clauses.subject(first)
        # Of "The pier is full, Kern said, adding" the main clause is about the pier; Kern stands nearer.
        source = (subject if main and subject and main[1] < subject[0] else main) or subject or self._opening()
        right = self._right(Cue(cue.first, cue.last, "says"))
        if source is not None and self.passage.low(source[0] - 1) in self.sets["bound"]:
            return None  # "a hacker whose pranks showed that ..., admitting"
        if source is None or right is None or self._is_sentence(source) or self._is_told_by_another(first - 2):
            return None
        if any(prefix.last == source[0] - 1 for prefix in prefixes_of(self.passage, self.language)):
            return None  # "the pier is full, according to Kern, referring to ...": who refers stands before
        if (
            self.passage.low(cue.last + 1) in self.sets["articles"]
            and self.passage.low(cue.last + 2) in self.sets["settings"]
        ):
            return None  # "writing a book called “Tides”"
        content = self.contents.before_contrast(self.contents.until(right[0]))
        sure = SURE["participle"] + 0.08 * (subject is not None)
        return Statement((content,), source, (first, cue.last), "participle", sure)

    def _is_told_by_another(self, at: int) -> bool:
        """Whether a verb of saying at ``at`` closes a clause about a noun ("a charge that the port denied, noting"):
        the participle behind it belongs to nobody for sure."""
        if not self.clauses.known or self.passage.low(at) not in self.speech.starts:
            return False
        for here in range(at - 1, max(1, at - GAPED), -1):
            if not self.passage.tokens[here].is_word:
                return False
            if self.passage.low(here) in self.sets["bound"] | self.sets["firm"]:
                return self.passage.low(here - 2) in self.sets["articles"]
        return False

    def _hangs_on(self, at: int) -> bool:
        """Whether a participle behind ``at`` tells what the subject of the sentence says."""
        low = self.passage.low(at)
        if low in {",", *DASHES} | self.sets["agents"] | self.sets["ands"] | self.sets["settings"]:
            return True
        return any(self.passage.low(here) in self.sets["settings"] for here in range(max(0, at - 3), at))

    def _opening(self) -> Range | None:
        """The phrase that opens the passage, when it is plain that it is one."""
        source = self._to_done(self.phrases.after(0))
        if source is None or source[1] > 8 or self.passage.low(source[1] + 1) == ":":
            return None
        return source if self._names(source) else None

    def _to_done(self, source: Range | None) -> Range | None:
        """A subject without the verb that was taken for a part of it."""
        if source is None or not self.speech.renamed:
            return source
        words = range(source[0] + 1, source[1] + 1)
        done = (at for at in words if not self._capital(at) and self._is_done(self.passage.low(at)))
        return (source[0], next(done, source[1] + 1) - 1)
