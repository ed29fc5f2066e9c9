"""A statement as it was read in a passage, and what every rule that reads one shares."""

from __future__ import annotations

from dataclasses import dataclass

from citewire.annotate.clauses import Clauses
from citewire.annotate.contents import Contents
from citewire.annotate.cues import Cue
from citewire.annotate.incises import DASHES
from citewire.annotate.interludes import Interludes
from citewire.annotate.occasions import Listeners
from citewire.annotate.passages import Passage
from citewire.annotate.phrases import Phrases
from citewire.annotate.ranges import Range
from citewire.knowledge import genders
from citewire.languages import Language
from citewire.text import cases

SURE = {
    "quoted before": 0.97,
    "quoted after": 0.95,
    "clause": 0.93,
    "according": 0.92,
    "aside": 0.92,
    "behind": 0.9,
    "plain": 0.88,
    "before": 0.86,
    "told": 0.78,
    "noted": 0.84,
    "named": 0.62,
    "disputed": 0.66,
    "participle": 0.74,
    "some words": 0.6,
    "announced": 0.8,
    "headed": 0.83,
    "introduced": 0.62,
    "held": 0.84,
    "owned": 0.66,
    "pointed": 0.4,
    "looks back": 0.85,
    "weak clause": 0.7,
    "asked": 0.6,
    "claimed": 0.6,
    "promised": 0.8,
    "infinitive": 0.6,
    "phrase": 0.62,
    "between": 0.94,
    "addressed": 0.8,
    "unnamed": 0.78,
    "stance": 0.6,
}
"""How sure a rule is (0..1): for ranking, not a probability."""


@dataclass(frozen=True, slots=True)
class Statement:
    """Tokens of one passage; ``contents`` has more than one part where the cue stands in the middle, ``rest`` is the
    other half of a cue in two parts, ``through`` are those who carried it, nearest to the source first."""

    contents: tuple[Range, ...]
    source: Range | None
    cue: Range | None
    rule: str
    sure: float
    rest: Range | None = None
    through: tuple[Range, ...] = ()


class Parts:
    """One passage with its phrases and contents."""

    def __init__(self, passage: Passage, language: Language) -> None:
        self.passage = passage
        self.language = language
        self.speech = language.speech
        self.sets = language.speech.sets
        self.nobody = language.doubts.negating
        self.phrases = Phrases(passage, language)
        self.contents = Contents(passage, language)
        self.clauses = Clauses(passage, language, self.phrases)
        self.listeners = Listeners(passage, language)
        self.interludes = Interludes(passage, language, self.listeners)
        self.end = len(passage.tokens) - 1

    def _names(self, source: Range) -> bool:
        """Whether a source has a name, a noun in capitals or a pronoun in it."""
        return any(
            token.is_capital or token.low in self.sets["pronouns"] or (token.low[:1].isdigit() and "-" in token.low)
            for token in self.passage.tokens[source[0] : source[1] + 1]
        )

    def _capital(self, at: int) -> bool:
        return 0 <= at <= self.end and self.passage.tokens[at].is_capital

    def _words(self, name: str) -> list[int]:
        inside = self.passage.inside
        return [at for at in self.passage.where(self.sets[name]) if inside[at] < 0]

    def _verb_start(self, at: int) -> int:
        """The first token of the verb: helping verbs and adverbs before it belong to it."""
        while at > 0 and self.passage.inside[at - 1] < 0:
            low = self.passage.low(at - 1)
            if low in self.sets["between"] or (self.speech.shapes.is_adverb(low) and not self._capital(at - 1)):
                at -= 1
            else:
                break
        return at

    def _subject(self, first: int) -> Range | None:
        if first <= 0:
            return None
        source = self.phrases.before(first - 1)
        if source is None or not self.passage.words(*source):
            return self._house(first) or self._behind_place(first)
        return self._bare(self.listeners.without_front(source), first) if self.speech.renamed else source

    def _bare(self, source: Range, verb: int) -> Range | None:
        """A subject without what leads over to it, when and where it was said; None for the object of the verb ("её
        подтвердили")."""
        if source[0] == source[1] == verb - 1 and self.passage.low(source[0]) in self.sets["accusatives"]:
            return None
        if self._is_object(source):
            return None
        first = self.interludes.past_time(self.interludes.turned(source[0]))
        first += first > source[0] and self.passage.low(first) == ","
        if first > source[1]:
            return None
        return self.interludes.before_event(self.interludes.before_time((first, source[1])))

    def _is_object(self, source: Range) -> bool:
        """Whether a full name before the verb stands in another case than that of a subject ("Надію Кернову
        звинувачують")."""
        first = self.passage.tokens[source[0]]
        named = source[1] > source[0] and first.is_capital and self._capital(source[0] + 1)
        if not named or not self.language.naming.cases or genders.is_given(first.word):
            return False
        return bool(cases.given_forms(first.word, self.language.tag))

    def _house(self, verb: int) -> Range | None:
        """ "В министерстве заявили": a house that speaks by a verb in the plural."""
        plurals = tuple(self.speech.plurals.split())
        if not plurals or not self.passage.low(verb).endswith(plurals):
            return None
        for here in range(verb - 1, max(-1, verb - 9), -1):
            if not self.passage.tokens[here].is_word and self.passage.inside[here] < 0:
                return None
            if self.passage.low(here) in self.sets["houses"]:
                return (here + 1, verb - 1) if here < verb - 1 and self._is_house(here + 1) else None
        return None

    def _is_house(self, at: int) -> bool:
        """Whether a house stands at ``at`` rather than a day or a town, where its language has articles ("desde la
        policía han indicado", not "desde el lunes han pedido")."""
        articles = self.language.people.sets["the"]
        return not articles or (self.passage.low(at) in articles and self.interludes.past_time(at + 1) == at + 1)

    def _behind_place(self, verb: int) -> Range | None:
        """ "На брифинге в Киеве Сомов заявил": the name between a place, told by its case, and the verb."""
        first = verb
        while self._capital(first - 1) and self.passage.inside[first - 1] < 0:
            first -= 1
        if not self.speech.locatives or first == verb or self.passage.low(first - 1) not in self.sets["houses"]:
            return None
        endings = tuple(self.speech.locatives.split())
        while first < verb and self.passage.low(first).endswith(endings):
            first += 1
        placed = self._capital(first - 1)
        return (first, verb - 1) if placed and first < verb else None

    def _pronoun_within(self, cue: Cue) -> Range | None:
        """The pronoun between the words of a verb ("a-t-il déclaré")."""
        for at in range(cue.first + 1, cue.last) if self.speech.clitics else ():
            if self.passage.low(at) in self.sets["pronouns"]:
                return (at, at)
        return None

    def _closed(self, at: int) -> bool:
        """Whether the sentence ends, or only a phrase of time or place follows, at ``at``."""
        low = self.passage.low(at)
        if self.passage.is_parted(at) or self.listeners.citing(at) or (low and self.listeners.at(at) is not None):
            return True
        stopped = low in ".!?" and (at >= self.end or self.passage.low(at + 1) in DASHES)
        if not low or stopped or (low == "," and not self.speech.second):
            return True
        if self.speech.second and (low in {",", ":"} or self._comma_after(at)):
            return False
        return low in self.sets["leads"] or low in DASHES or self._tells_of_source(low)

    def _tells_of_source(self, low: str) -> bool:
        """Whether a word opens a clause about the speaker before it."""
        about = self.language.people.sets["who"] & self.sets["relatives"] if self.speech.renamed else frozenset[str]()
        return (self.clauses.known and low in self.sets["bound"]) or low in about

    def _resumed(self, at: int) -> tuple[Range, ...]:
        """The quotation that goes on behind its speaker."""
        if self.passage.low(at) in {".", ","} and self.passage.low(at + 1) in DASHES and self.passage.low(0) in DASHES:
            piece = self.passage.quote_at(at + 2)
            last = self.end if piece is None else piece[1]
            return ((at + 2, last),) if at + 2 <= last and not self._has_its_teller(last) else ()
        for here in range(at, min(at + 12, self.end + 1)):
            quote = self.passage.quote_at(here)
            if quote is not None and self.contents.is_title(quote):
                continue
            if quote is not None:
                return (quote,) if self.passage.words(*quote) > 1 else ()
            if self.passage.low(here) in self.speech.verbs:
                return ()
        return ()

    def _has_its_teller(self, last: int) -> bool:
        """Whether a verb and more follow a piece of talk that ends at ``last``: that tells who says it ("- To nie tak -
        powiedział na koniec Berg"); a verb alone may be the first speaker's."""
        at = last + 1 + (self.passage.low(last + 1) in DASHES)
        low = self.passage.low(at)
        past = self.language.people.he_said + self.language.people.she_said
        named = self.passage.low(at + 1)[:1].isalpha()
        return named and at > last + 1 and not self._capital(at) and (low in self.speech.verbs or low.endswith(past))

    def _comma_after(self, at: int) -> bool:
        return any(
            self.passage.low(here) in {",", ":"} and self.passage.inside[here] < 0 for here in range(at, self.end)
        )
