"""Phrases that say who says so: "according to", "laut", "zufolge", "so"."""

from __future__ import annotations

from citewire.annotate.cues import Cue
from citewire.annotate.incises import DASHES
from citewire.annotate.preceding import Preceding
from citewire.annotate.ranges import Range
from citewire.annotate.sides import own_side
from citewire.annotate.statement import SURE, Statement
from citewire.knowledge import genders
from citewire.languages import pattern
from citewire.text import cases

LITTLE = 4
"""Letters of a word that is too short for such an adjective ("tej")."""
WIDE = 10
"""Tokens of what follows the preposition within a name, up to its comma."""


class Asides(Preceding):
    """Reads the phrases of one passage."""

    def _according(self, cue: Cue) -> Statement | None:
        if self.speech.clauses and self.passage.low(cue.last + 1) in self.speech.verbs:
            return None
        source = self._possessor(cue) or self._pronoun_behind(cue)
        source = source or self._phrase_behind(cue)
        source = source or self._attributed(cue.last + 1)
        if source is None or self._is_afterwards(cue) or self._is_mute(source) or self._is_told(source):
            return None
        if self._is_remark(cue.first):
            return None
        source = (
            self._without_clause(source)
            if self.speech.heads
            else self._issuer(source) or self._to_comma(self._to_article(source))
        )
        if self.speech.second:
            source = self._to_verb(cue, source)
        if self.clauses.known:
            source = self._with_agent(source)
        contents = self._stated(self._around(min(cue.first, source[0]), self._past_told(max(cue.last, source[1]))))
        contents = own_side(self.passage, self.language, cue, source, contents)
        vague = self._is_anonymous(source) or self._is(cue.first, "loosely") or self._is(source[0], "relatives")
        # Where a comma stands before every clause it is plain where the statement begins; elsewhere it is less so.
        sure = (
            SURE["according"]
            - (0.12 + 0.05 * self.speech.second) * vague
            + 0.05 * (self.speech.second and not vague)
            - 0.05 * self.clauses.known
        )
        return Statement(contents, source, (cue.first, cue.last), "according", sure) if contents else None

    def _with_agent(self, source: Range) -> Range:
        """A document with who gave it out, when or not ("data released last week by the port")."""
        if not self.passage.low(source[1]).endswith(self.speech.shapes.pasts):
            return source
        for at in range(source[1] + 1, min(source[1] + 5, self.end)):
            if not self.passage.tokens[at].is_word:
                break
            if self.passage.low(at) in self.sets["agents"]:
                by = self.phrases.after(at + 1, apposed=False)
                return source if by is None else (source[0], by[1])
        return source

    def _is_told(self, source: Range) -> bool:
        """Whether what follows the words is a verb: they name nobody ("за оперативною інформацією зруйновано ...")."""
        plain = self.speech.renamed and not self._capital(source[0])
        return plain and self._is_done(self.passage.low(source[0])) and self.passage.words(*source) > 1

    def _is_remark(self, at: int) -> bool:
        """Whether the words stand behind others in brackets ("(Zitate laut Kern)"): they tell of these alone."""
        for here in range(at - 1, max(-1, at - WIDE), -1):
            if self.passage.low(here) in "()":
                return self.passage.low(here) == "(" and here < at - 1
        return False

    def _past_told(self, last: int) -> int:
        """The last token of a source that ends at ``last`` with who was told ("laut Kern gegenüber der Zeitung")."""
        if not self.speech.second or not self._is(last + 1, "toward"):
            return last
        told = self.phrases.after(last + 2, apposed=False)
        if told is None:
            return last
        return next((at - 1 for at in range(last + 3, told[1]) if self._is(at, "agents")), told[1])

    def _phrase_behind(self, cue: Cue) -> Range | None:
        """The phrase behind the words, with who that is; without what has a verb ("In the city, according to Kern, the
        trains are late")."""
        source = self.phrases.after(cue.last + 1, apposed=cue.first > 2 or self.speech.second)
        if source is None and self.speech.second and self._is(cue.last + 1, "sofar"):
            source = self.phrases.after(cue.last + 2, apposed=False)
        if source is not None and cue.first <= 2 and self.speech.renamed:
            return self._with_holder(source)
        if source is None or not self.clauses.known:
            return source
        name = self.phrases.after(cue.last + 1, apposed=False)
        if name is None or name == source or self.passage.low(name[1] + 2) in self.sets["relatives"]:
            return source
        return name if self.clauses.verb_from(name[1] + 2, source[1]) is not None else source

    def _with_holder(self, source: Range) -> Range:
        """A post that opens the sentence with its holder behind a comma ("Según el director, Ada Kern, ..."): what is
        told begins behind the next one."""
        noun = self.language.people.noun(self.passage.low(source[0] + 1))
        last = self.phrases.appositions.behind(source[1])
        words = range(source[1] + 2, last + 1)
        named = len(words) > 1 and all(self._capital(at) or self.passage.low(at) in self.sets["joints"] for at in words)
        return (source[0], last) if named and noun is not None and self.passage.low(last + 1) == "," else source

    def _is_afterwards(self, cue: Cue) -> bool:
        """Whether "nach" tells a time here, as behind one or behind "erst" ("Tage nach der Untersuchung")."""
        return self._is(cue.first, "behind") and self._is(cue.first - 1, "spans")

    def _is_mute(self, source: Range) -> bool:
        """Whether it is no speaker but a plan or a law, an adjective before it or not."""
        firsts = range(source[0], min(source[0] + 2, source[1] + 1))
        return any(self.passage.low(at) in self.sets["mute"] for at in firsts)

    def _possessor(self, cue: Cue) -> Range | None:
        """The pronoun within such a phrase ("по её словам"), or right before one of a single word ("jej zdaniem")."""
        for at in range(cue.first - 1, cue.last):
            if at >= 0 and self.passage.inside[at] < 0 and self.passage.low(at) in self.sets["possessives"]:
                return (at, at) if at >= cue.first or self._opens_at(at) else None
        return None

    def _pronoun_behind(self, cue: Cue) -> Range | None:
        """ "According to her", "laut ihm ist ...": a pronoun that belongs to no noun behind it."""
        at, people = cue.last + 1, self.language.people
        if not people.pronoun(self.passage.low(at)):
            return None
        owns = self.passage.low(at) in people.sets["owning"] and at < self.end and self.passage.tokens[at + 1].is_word
        return None if owns else (at, at)

    def _opens_at(self, at: int) -> bool:
        """Whether a sentence or a part between marks begins at ``at``."""
        return at == 0 or at in self.passage.starts or not self.passage.tokens[at - 1].is_word

    def _to_comma(self, source: Range) -> Range:
        """A source that goes on with a preposition to the comma behind it ("комитета по внешним связям города,"):
        nothing between tells of anything done."""
        at = source[1] + 1
        between = self.passage.low(at) in self.sets["between"]
        led = not self._capital(source[1]) if between else self.passage.low(at) in self.sets["leads"]
        if not self.speech.renamed or not led:
            return source
        for here in range(at, min(at + WIDE, self.end)):
            token = self.passage.tokens[here]
            if token.word == ",":
                return (source[0], here - 1)
            if not token.is_word or self._is_done(token.low) or token.low in self.sets["breaks"] - self.sets["joints"]:
                break
        return source

    def _to_article(self, source: Range) -> Range:
        """A source without the statement behind it that begins with an article of its own, where no comma parts them
        ("de acuerdo con el informe oficial el sismo ...")."""
        articles = self.sets["articles"] if self.speech.renamed else frozenset[str]()
        for at in range(source[0] + 2, source[1] + 1):
            before = self.passage.low(at - 1)
            joined = before in self.sets["joints"] | self.sets["ands"] | self.sets["leads"] | articles | {","}
            named = self.passage.low(at) in self.sets["contracted"] and self._capital(at + 1)
            if self.passage.low(at) in articles and not (joined or named or self._capital(at)):
                return (source[0], at - 1)
        return source

    def _issuer(self, source: Range) -> Range | None:
        """Who gave out what the words name, behind the participle that ends it ("selon un bilan communiqué jeudi par la
        préfecture"); None where it was nobody."""
        words = range(source[0] + 1, source[1] + 1)
        issued = next((at for at in words if self.passage.low(at) in self.sets["issued"]), None)
        if issued is None:
            return None
        at = self.interludes.past_time(issued + 1)
        taken = int(self.passage.low(at) in self.sets["agents"]) or self.listeners.marked(at)
        issuer = self.phrases.after(at + taken, apposed=False) if taken else None
        return None if issuer is None or self.listeners.is_outlet(issuer) else issuer

    def _is_done(self, low: str) -> bool:
        """Whether a word looks like a verb by the table of tenses."""
        times = self.language.times
        return pattern(f"{times.past} {times.future}").fullmatch(low) is not None

    def _without_clause(self, source: Range) -> Range:
        """The source without the statement that follows it with no comma between ("Według policji kierowca ...")."""
        first, last = source
        if (holder := self._holder_in(source)) is not None:
            return (first, holder)
        lows = [self.passage.low(here) for here in range(first, last + 1)]
        verbs = any(low in self.speech.verbs or self._is_done(low) for low in lows)
        closed = self.passage.low(last + 1) in {",", "-", *DASHES}
        if not verbs and (closed or (first > 2 and self.passage.low(first - 2) == ",")):
            return source
        here = first + (first < last and self.passage.low(first) in self.phrases.numbers)
        qualities, heads = tuple(self.speech.qualities.split()), self.sets["heads"]
        while here < last and self.passage.low(here).endswith(qualities) and self.passage.low(here) not in heads:
            here += 1
        behind = self.passage.low(here + 1)
        owned = not behind.endswith(tuple(self.speech.unowned.split()) or ("\n",))
        owned = owned and not behind.isdigit() and behind not in self.phrases.numbers
        here += here < last and owned and self.passage.low(here) in self.sets["heads"]
        while here < last and (self._capital(here + 1) or self._qualified(here + 1) or self._shortened(here)):
            here += 1
        return (first, here)

    def _holder_in(self, source: Range) -> int | None:
        """The last token of the full name of a post's holder ("zdaniem posła NPA Adama Krocka w Sejmie trwa"); None
        where none follows the post."""
        tag = self.language.tag
        if self.passage.low(source[0]) not in self.sets["heads"] and self._base_noun(source[0]) is None:
            return None
        for at in range(source[0] + 1, source[1]):
            word = self.passage.tokens[at].word
            if self._capital(at) and self._capital(at + 1) and (genders.is_given(word) or cases.given_forms(word, tag)):
                return at + 1
        return None

    def _base_noun(self, at: int) -> str | None:
        """Whom a noun at ``at`` is said of, in the first case or in another of a letter more."""
        low, people = self.passage.low(at), self.language.people
        return people.noun(low) if people.noun(low) is not None else people.noun(low[:-1])

    def _shortened(self, at: int) -> bool:
        """Whether a rank that is shortened, or the full stop of one, stands at ``at``: more of the source follows it
        ("według st. kpt. Berga")."""
        point = at + (self.passage.low(at) != ".")
        return self.passage.low(point) == "." and self.passage.low(point - 1) in self.language.abbreviations

    def _qualified(self, at: int) -> bool:
        """Whether an adjective behind its noun stands at ``at`` ("sztabu generalnego")."""
        low = self.passage.low(at)
        return len(low) > LITTLE and low.endswith(tuple(self.speech.qualities.split()))

    def _to_verb(self, cue: Cue, source: Range) -> Range:
        """A source that opens its sentence: all that stands before the verb is part of it ("der Behörde in Kiel")."""
        if cue.first > self._sentence_at(cue.first):
            return source
        last = source[1]
        for _ in range(3):
            here = last + 1
            if not self._is(here, "places") or self._is(here, "toward"):
                break
            phrase = self.phrases.after(here + 1, apposed=False)
            if phrase is None:
                break
            last = phrase[1]
        if (apposed := self._unclosed(last + 1)) is not None:
            return (source[0], apposed)
        following = self.passage.low(last + 1)
        return (source[0], last) if following[:1].isalpha() and not self._capital(last + 1) else source

    def _unclosed(self, comma: int) -> int | None:
        """The last token of who somebody is, behind a comma that no other one closes ("laut Kern, dem Leiter der
        Behörde hatten ..."): the verb of the sentence follows; None where another clause stands there."""
        if (
            self.passage.low(comma) != ","
            or self.passage.low(comma + 1) not in self.sets["articles"] | self.words_of["objects"]
        ):
            return None
        for at in range(comma + 2, min(comma + WIDE, self.end)):
            token = self.passage.tokens[at]
            if not token.is_word or self.passage.inside[at] >= 0:
                return None
            if self._is(at, "finites"):
                goes_on = self._capital(at - 1) and self.passage.tokens[at + 1].is_word
                return at - 1 if goes_on else None
        return None

    def _is_anonymous(self, source: Range) -> bool:
        """Whether it is a mere report of somebody who isn't named ("ersten Angaben")."""
        endings = tuple(self.speech.reports.split())
        return bool(endings) and source[1] - source[0] <= 1 and self.passage.low(source[1]).endswith(endings)

    def _around(self, first: int, last: int) -> tuple[Range, ...]:
        """The statement in which ``first`` to ``last`` is set in: one part, or the two around it."""
        parts: list[Range] = []
        if first > 0:
            left = self.contents.left(first) if self.passage.low(first - 1) in {",", *DASHES} else None
            left = left or self.contents.quote_before(first) or (self._sentence_start(first), first - 1)
            if self.passage.words(*left):
                parts.append(left)
        start = last + 1
        while start <= self.end and not self.passage.tokens[start].is_word and self.passage.inside[start] < 0:
            start += 1
        if self.speech.second and start > last + 1 and self._is_relative(start):
            start = min(self._segment_end(start) + 1, self.end)
        if self.speech.renamed and start > last + 1 and self.passage.low(start) in self.sets["described"]:
            start = next((at + 1 for at in range(start, self.end) if self.passage.low(at) == ","), start)
        comma = self.passage.low(last + 1) == "," or (self.clauses.known and self.passage.low(last + 1) in DASHES)
        if parts and (self._hangs(parts[0]) or (comma and self._leads_over(parts[0]))):
            parts.clear()
        quoted = self.speech.renamed and first > 0 and self.passage.inside[first - 1] >= 0
        alone = parts and comma and (quoted or not (self._set_in(first, start) or self._waits_beyond(parts[0], start)))
        if start <= self.end and not alone:
            right = self.contents.until(start)
            if self.passage.words(*right):
                parts.append(right)
        if not self.speech.second and len(parts) == 2 and not comma:
            parts.pop()
        return tuple(parts)

    def _stated(self, parts: tuple[Range, ...]) -> tuple[Range, ...]:
        """The parts of a statement without a clause that tells who says the rest ("Jak informuje Lem, według ...");
        none where the first does no more than point at the sentence before."""
        if parts and self._points_only(parts[0]):
            return ()
        return tuple(part for part in parts if not self.speech.renamed or not self._cites_at(part[0]))

    def _cites_at(self, at: int) -> bool:
        """Whether a clause that tells who says so begins at ``at``: who carries a statement is no part of one ("Как
        сообщал «Вестник», Керн рассказал о планах")."""
        lows = [self.passage.low(at + place) for place in range(3)]
        opened = any(tuple(lows[: len(words)]) == words for words in self.speech.clauses)
        comma = self._next_comma(at) if opened and self.speech.renamed else at
        return any(self.passage.low(here) in self.phrases.said for here in range(at, comma))

    def _next_comma(self, at: int) -> int:
        return next((here for here in range(at, self.end) if self.passage.low(here) in {",", *DASHES}), self.end)

    def _points_only(self, part: Range) -> bool:
        """Whether a part is a pronoun and its verb ("That’s according to Kern")."""
        first, last = self.passage.low(part[0]).replace("’", "'"), self.passage.low(part[1])
        leans = self.passage.words(*part) == 1 and "'" in first
        told = first.partition("'")[0] in self.sets["firm"] | self.sets["dummies"]
        helped = self.passage.words(*part) == 2 and last in self.sets["helpers"]
        return self.clauses.known and told and (leans or helped)

    def _hangs(self, part: Range) -> bool:
        """Whether a part ends with the first word of a clause that goes on behind who says so ("тела, которые, по
        словам Керна, ...")."""
        if self._is_stub(part):
            return True
        last = next((at for at in range(part[1], part[0] - 1, -1) if self.passage.tokens[at].is_word), part[1])
        return self.speech.renamed and self.passage.low(last) in self.sets["breaks"]

    def _leads_over(self, part: Range) -> bool:
        """Whether a part says nothing by itself ("Тем временем, по словам Керна, ...")."""
        first = next((at for at in range(part[0], part[1] + 1) if self.passage.tokens[at].is_word), part[1])
        return self.speech.renamed and self.interludes.past_time(self.interludes.turned(first)) > part[1]

    def _set_in(self, first: int, start: int) -> bool:
        """Whether what begins at ``first`` stands between commas in the middle of a sentence that goes on at
        ``start``."""
        if self.speech.renamed and start < self.end and self._is_done(self.passage.low(start)):
            return True
        return self.passage.low(first - 1) != "," or self.passage.words(0, first - 1) < 6

    def _sentence_start(self, at: int) -> int:
        here = at
        while here > 0 and not (self.passage.inside[here - 1] < 0 and self._opens_part(here)):
            here -= 1
        return here

    def _opens_part(self, at: int) -> bool:
        """Whether a new part of the sentence begins at ``at``; in German a clause with its own opening word, too."""
        before = self.passage.low(at - 1)
        if before in ";:?!":
            return True
        return self.speech.second and before == "," and self._opens_clause_at(at)

    def _behind(self, at: int) -> Statement | None:
        """ "Berichten zufolge", "seiner Meinung nach": the source stands before."""
        source = self._phrase_before(at) if self.speech.second else self._noun_before(at - 1)
        if source is None or not any(self._capital(here) for here in range(source[0], source[1] + 1)):
            return None
        if self.speech.second and self._is_address(source[0]):
            return None
        contents = self._around(source[0], at)
        sure = SURE["behind"] - 0.12 * self._is_anonymous(source)
        return Statement(contents, source, (at, at), "behind", sure) if contents else None

    def _is_address(self, at: int) -> bool:
        """Whether somebody is asked: a possessive has a capital in mid-sentence ("Ist Ihrer Meinung nach ...")."""
        return self._is(at, "owning") and self._capital(at) and at > self._sentence_at(at)

    def _aside(self, at: int) -> Statement | None:
        """ "..., so Kern." """
        dashed = self.speech.second and self.passage.low(at - 1) in DASHES
        if at < 2 or not (dashed or self.passage.low(at - 1) == "," or self.contents.quote_before(at)):
            return None
        source = self.phrases.after(at + 1)
        if source is None or not self._names(source) or not self._opens_name(at + 1):
            return None
        behind = self.passage.low(source[1] + 1)
        left = self.contents.left(at)
        if self.speech.second and left is not None and (around := self._aside_within(left, source)) is not None:
            return Statement(around, source, (at, at), "aside", SURE["aside"])
        if left is None or (behind and behind[0].isalnum() and behind not in self.sets["leads"]):
            return None
        return Statement((left, *self._quoted_next(source[1] + 1)), source, (at, at), "aside", SURE["aside"])

    def _quoted_next(self, at: int) -> tuple[Range, ...]:
        """The quotation behind a colon at ``at`` or one word later: "..., so Kern weiter: „...“"."""
        if not self.speech.second:
            return ()
        colon = at + (self.passage.low(at) != ":")
        quote = self.passage.quote_at(colon + 1) if self.passage.low(colon) == ":" else None
        return (quote,) if quote is not None and self.passage.words(*quote) > 1 else ()

    def _aside_within(self, left: Range, source: Range) -> tuple[Range, ...] | None:
        """Both parts of a statement that is broken off by who says so: "Der Damm, so Kern, sei dicht."."""
        comma = source[1] + 1 + self._is(source[1] + 1, "particles")
        start = comma + 1
        waits = self.passage.low(comma) == "," and self._waits_beyond(left, start)
        whole = self._holds_finite(left) and self.passage.words(*left) > 4 and not waits
        if self.passage.low(comma) not in {",", *DASHES} or start >= self.end or whole:
            return None
        right = self.contents.until(start)
        return (left, right) if self.passage.words(*right) > 1 else None

    def _opens_name(self, at: int) -> bool:
        token = self.passage.tokens[at]
        later = next((letter for letter in token.word if letter == "-"), "") and any(map(str.isupper, token.word))
        return token.is_capital or bool(later) or any(token.low in self.sets[name] for name in ("articles", "pronouns"))

    def _pointed(self, at: int) -> Statement | None:
        """ "Demnach ...", ", wonach ...": what somebody says who was named before."""
        if self.passage.low(at - 1) == ",":
            last = self.contents.until(at + 1)[1]
            end = min(last, self._segment_end(at + 1) - 1)
            contents: tuple[Range, ...] = ((at + 1, end),)
        else:
            contents = self._around(at, at)
        if not contents or (self._is(at, "vaguely") and not self._doubted()):
            return None
        named = self._phrase_before(at - 1) if self.passage.low(at - 1) == "," and self._capital(at - 2) else None
        if named is not None and self._names(named):
            return Statement(contents, named, (at, at), "pointed", SURE["owned"])
        return Statement(contents, (at, at), (at, at), "pointed", SURE["pointed"])

    def _doubted(self) -> bool:
        """Whether a verb of the passage reports by its form."""
        tokens = enumerate(self.passage.tokens)
        doubts = self.sets["doubts"]
        return any(token.low in doubts and not token.is_capital and self.passage.inside[at] < 0 for at, token in tokens)
