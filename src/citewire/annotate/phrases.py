"""A source as a phrase before or after a cue, found without a parser."""

from __future__ import annotations

from citewire.annotate.appositions import Appositions
from citewire.annotate.ends import LONGEST, Ends
from citewire.annotate.passages import Passage
from citewire.annotate.ranges import Range
from citewire.annotate.verbs import Verbs
from citewire.languages import Language

POSTS = 4
"""Words before "and" among which the first of two posts of one holder stands."""


class Phrases:
    """Finds the phrases of one passage; a phrase is its first and last token, both included."""

    def __init__(self, passage: Passage, language: Language) -> None:
        self.passage = passage
        self.second = language.speech.second
        self.sets = language.speech.sets
        self.shapes = language.speech.shapes
        self.verbs = Verbs(passage, language)
        self.ends = Ends(passage, language)
        self.appositions = Appositions(passage, language, self.ends)
        self.renamed = language.speech.renamed
        self.people = language.people
        self.numbers = language.number_words
        self.indefinite = language.articles
        self.speech_verbs = language.speech.verbs
        self.said = language.speech.says_so
        self.reports = tuple(language.speech.reports.split())
        self.months = language.months
        self.bodies = frozenset(language.speech.bodies.split())
        self.located, self.impersonal = language.speech.located, language.speech.impersonal
        self.subjectless = language.speech.subjectless
        self.settings = frozenset(phrase.rpartition("_")[2] for phrase in language.occasions.within.split())
        self.relatives = language.people.sets["who"] if language.speech.renamed else frozenset[str]()
        self.turning = language.speech.turns_over
        self.several = language.speech.endings.several
        self.joins = language.speech.joins_by_last

    def after(self, at: int, *, apposed: bool = True) -> Range | None:
        """The phrase that begins at ``at``; None where none begins there. ``apposed``: with ", a senior adviser"."""
        last = self.ends.end_of(at)
        if last is None:
            return None
        return (at, self.appositions.behind(last) if apposed else last)

    def before(self, at: int) -> Range | None:
        """The phrase whose last token is ``at``; behind a comma ("Kern, the mayor,") with what stands before it."""
        passage = self.passage
        if passage.low(at) == "," and passage.inside[at] < 0:
            turned = self.before_turning(at)
            return self._around_apposition(at) if turned is None else self.before(turned)
        first = self._start_of(at)
        if first is not None and (body := self._body(first, at)) is not None:
            return body
        if self.passage.low(at + 1).endswith(self.impersonal):
            return None  # "Podczas narady portu przekazano, że ..." names nobody
        if first is None or (opened := self._with_relative(first, at)) is None:
            return None
        return self._without_lead(opened, self._without_day(first, at))

    def _post_before(self, name: int, first: int) -> int:
        """Where the post begins whose holder's name begins at ``name``, behind a phrase of time that opens at ``first``
        ("в этот же день глава порта Анна Керн"); 0 where none stands there."""
        apart = self.sets["leads"] | self.sets["times"] | self.sets["days"]
        for here in range(name - 1, max(first, name - 4), -1) if self.renamed else ():
            low = self.passage.low(here)
            if self.people.noun(low) is not None:
                return here
            if low in apart or not self.passage.tokens[here].is_word:
                return 0
        return 0

    def _owns(self, at: int, last: int) -> bool:
        """Whether several speak, so that the name at the end is the owner of the noun at ``at`` ("дипломаты Норвегии
        заявили") and no speaker."""
        several = bool(self.subjectless) and self.passage.low(last + 1).endswith(self.subjectless)
        low = self.passage.low(at)
        return several and low.isalpha() and low not in self.sets["days"] | self.sets["times"] | self.months.keys()

    def _body(self, first: int, last: int) -> Range | None:
        """The body in which something was said, whole, before a verb without a subject ("в комитете порта сообщили"),
        and not the name at its end; None for all else."""
        if not self.passage.low(last + 1).endswith((*self.subjectless, *self.impersonal)):
            return None
        for here in range(first, last):
            low = self.passage.low(here + 1)
            apart = self.settings | self.sets["days"] | self.sets["times"]
            settled = low.endswith(self.located) and low not in apart and low not in self.months
            if self.passage.low(here) in self.bodies and settled and not self.passage.tokens[here + 1].is_capital:
                return (here + 1, last)
        return None

    def with_reports(self, first: int) -> int:
        """Where a phrase read from ``first`` on begins with the noun for what is said: "Berichten verschiedener
        Medien zufolge"."""
        here = first - 1
        while here > 0 and self.passage.low(here).endswith(self.several) and not self.passage.tokens[here].is_capital:
            here -= 1
        noun = here >= 0 and self.passage.tokens[here].is_capital
        return here if noun and self.passage.low(here).endswith(self.reports) else first

    def _clause_about(self, comma: int) -> int | None:
        """The comma before a clause about a name that has commas of its own and ends at ``comma`` ("Kern, quien habló
        con la ministra, Ana Lem, ayer, ha indicado"); None for all else."""
        apart = 0
        for here in range(comma - 1, 0, -1):
            if self.passage.inside[here] >= 0 or (not self.passage.tokens[here].is_word and self.ends.stops(here)):
                if self.passage.low(here) != ",":
                    return None
                if self._tells_more(here + 1):
                    return here if apart else None
                apart += 1
            elif self.passage.low(here) in self.said:
                return None
        return None

    def _tells_more(self, at: int) -> bool:
        """Whether a clause about a name, rather than who that is, begins at ``at``, behind the comma after it
        ("Kern, speaking in Norrholm, said", "Lem, która przyjechała w środę, zapewniła")."""
        low = self.passage.low(at)
        return self.shapes.is_gerund(low) or low in self.relatives

    def before_turning(self, comma: int) -> int | None:
        """The token before a phrase between two commas that only leads over ("La patronal, por su parte, niega")."""
        for words in self.turning:
            first = comma - len(words)
            same = all(self.passage.low(first + place) == word for place, word in enumerate(words))
            if same and first > 1 and self.passage.low(first - 1) == ",":
                return first - 2
        return None

    def _without_day(self, first: int, last: int) -> int:
        """``last`` moved from behind a name with a time ("Kern on Sunday", "Kern at the time") to its end."""
        if self.passage.low(last) not in self.sets["days"] | self.sets["times"]:
            return last
        for here in range(last, max(first, last - 3), -1):
            if self.passage.low(here) in self.sets["leads"] and self.passage.tokens[here - 1].is_capital:
                return here - 1
        return last

    def _with_relative(self, first: int, last: int) -> int | None:
        """``first`` moved before "who ..." where a clause stands between that and the verb ("those who left said")."""
        opening = first - 1
        if opening < 1 or self.passage.low(opening) not in self.sets["relatives"] or not self.verbs.known:
            return self._with_clause(first, last)
        if not any(self.verbs.is_finite(here) for here in range(first, last + 1)):
            return first
        noun = self._start_of(opening - 1) if self.passage.tokens[opening - 1].is_word else None
        return first if noun is None else noun

    def _with_clause(self, first: int, last: int) -> int | None:
        """The same where verbs aren't known: behind "who" stands no subject of its own, but a verb or a word beside it
        ("una mujer que vive en el barrio señaló"); None where a comma parts it from its noun."""
        at = first - 1
        if not self.renamed or self.second or at < 1 or self.passage.low(at) not in self.relatives or first == last:
            return first
        opening = self.passage.tokens[first]
        own = opening.is_capital or opening.low in self.sets["articles"] or opening.low in self.numbers
        if own or opening.low in self.sets["between"]:
            return first
        return self._start_of(at - 1) if self.passage.tokens[at - 1].is_word else None

    def _start_of(self, at: int) -> int | None:
        passage, breaks = self.passage, self.sets["breaks"]
        first: int | None = None
        within = False
        for here in range(at, max(-1, at - 2 * LONGEST), -1):
            token = passage.tokens[here]
            within = token.word == ")" or (within and token.word != "(")
            if within or token.word == "(":
                first = here
                continue
            if passage.inside[here] >= 0 and not self._named(here):
                break
            if not token.is_word and passage.inside[here] < 0 and here > 0 and self.ends.stops(here):
                break
            if self._ends_joining(here):
                break
            if token.low in breaks and not (token.low in self.sets["joints"] and self._joins(here)):
                break
            if token.low in self.sets["ands"] and (here == at or not self._joins(here)):
                break
            first = here
        return first

    def _ends_joining(self, at: int) -> bool:
        """Whether a word that joins two main clauses ends at ``at``, behind a comma (", en tanto la empresa negó")."""
        for words in self.joins.get(self.passage.low(at), ()):
            first = at - len(words) + 1
            same = all(self.passage.low(first + place) == word for place, word in enumerate(words))
            if same and self.passage.low(first - 1) == ",":
                return True
        return False

    def _named(self, at: int) -> bool:
        """Whether the quotation at ``at`` is a name in marks, in the middle of a phrase."""
        quote = self.passage.quote_at(at)
        return quote is not None and quote[1] - quote[0] <= 5 and self.second

    def _joins(self, at: int) -> bool:
        """Whether "and" at ``at`` joins two names rather than two clauses: no verb stands before it."""
        passage = self.passage
        start = at
        while start > 0 and passage.tokens[start - 1].is_word and passage.inside[start - 1] < 0 and at - start < 6:
            start -= 1
        left = passage.tokens[start:at]
        if not left or passage.low(at + 1) in self.sets["pronouns"]:
            return False
        if not self.verbs.known:
            return left[-1].is_capital or self._shares(at)
        return not any(
            self.verbs.is_finite(here) or passage.low(here) in self.speech_verbs for here in range(start, at)
        )

    def _shares(self, at: int) -> bool:
        """Whether "and" at ``at`` joins two posts of one holder ("el vicepresidente y ministro del Interior"), or goes
        on with a joint of the same noun ("d'incendie et de secours")."""
        if not self.renamed:
            return False
        before = range(max(0, at - POSTS), at)
        named = any(self.people.noun(self.passage.low(here)) is not None for here in before)
        joint = self.passage.low(at + 1) in self.sets["joints"] - self.sets["articles"]
        return joint or (named and self.people.noun(self.passage.low(at + 1)) is not None)

    def _without_lead(self, first: int, last: int) -> Range | None:
        """What is left behind an opening such as "On Monday"; None when nothing is."""
        passage, sets = self.passage, self.sets
        while first < last and (not passage.tokens[first].is_word or passage.low(first) in sets["between"]):
            first += 1
        counted = passage.low(first + 1)[:1].isdigit() or passage.low(first + 1) in self.numbers
        counted = counted and passage.low(first) not in sets["joints"]
        if passage.low(first) not in sets["leads"] or passage.low(first) in sets["articles"] or counted:
            return (first, last)
        if self.second:
            return None
        for here in range(last, first + 1, -1):
            low = passage.low(here)
            opens = low in sets["articles"] or low in sets["pronouns"] or passage.tokens[here].is_capital
            behind = passage.low(here - 1)
            if opens and behind not in sets["joints"] | sets["leads"] | sets["articles"]:
                if not passage.tokens[here - 1].is_capital and not behind.isdigit():
                    return (self._post_before(here, first) or here - self._owns(here - 1, last), last)
                if behind in sets["leads"]:
                    return (here, last)
        if passage.low(first + 1) and first + 1 <= last and passage.low(first + 1) in sets["pronouns"]:
            return (first + 1, last)
        return (first + 1, last) if passage.low(first) in self.sets["restarts"] and first < last else None

    def _around_apposition(self, comma: int) -> Range | None:
        """ "Kern, the mayor of Norrholm," before its verb: from the name on."""
        passage = self.passage
        if (opened := self._clause_about(comma)) is not None:
            return self.before(opened - 1)
        for here in range(comma - 1, max(-1, comma - 2 * LONGEST), -1):
            if passage.inside[here] >= 0:
                return None
            if passage.low(here) == ",":
                inner = self.before(here - 1) if here > 0 and passage.low(here - 1) != "," else None
                if inner is None:
                    continue
                opening = passage.low(inner[0])
                if opening in self.sets["pronouns"]:
                    return None
                if opening in self.numbers and not self.second:
                    return self.before(comma - 1)  # "Catorce horas después, Kern, dijo"
                if not passage.tokens[inner[0]].is_capital and opening not in self.sets["articles"] - self.indefinite:
                    continue
                if not passage.tokens[inner[1]].is_word:
                    return None
                following = passage.low(inner[1] + 2)
                aside = following in self.sets["leads"] - self.sets["linking"] - self.sets["articles"]
                more = self._tells_more(inner[1] + 2) or (aside and self.verbs.known)
                return inner if more else (inner[0], comma - 1)
        return None
