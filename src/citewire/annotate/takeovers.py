"""Where a second speaker takes over: "Kern said the pier was safe, and Hale denied it" is two statements.

Behind a word that joins two main clauses ("and", "but", "tandis que") stands somebody with a verb of saying of his own.
What is said ends before that word. A clause that hangs on the same verb ("said that ... and that Hale denied ...")
opens with a word of its own and goes on.
"""

from __future__ import annotations

from citewire.annotate.cues import Cue, fitting
from citewire.annotate.ends import Ends
from citewire.annotate.passages import Passage
from citewire.annotate.verbs import Verbs
from citewire.languages import Language, pattern

REACH = 16
"""Tokens between the joining word and the verb, the second speaker and who that is."""
SHORTEST = 3
"""Letters of a word that is too short to be a verb in the past by its ending ("red")."""
APART = 2
"""Commas within that: around who somebody is ("and the mayor, Ina Kern, denied")."""


class Takeovers:
    """Finds such places in one passage."""

    def __init__(self, passage: Passage, language: Language) -> None:
        self.passage = passage
        self.language = language
        self.speech = language.speech
        self.sets = language.speech.sets
        self.ends = Ends(passage, language)
        self.verbs = Verbs(passage, language)

    def begins(self, at: int) -> bool:
        """Whether another speaker takes over at ``at``, a joining word or the comma before one."""
        apart = self.passage.low(at) == ","
        first = self._behind(at + apart)
        if first is None:
            return False
        if apart and self._cites(first):
            return True
        cue = self._cue(first)
        hangs = self.verbs.known and self.passage.low(at) in self.sets["subordinates"]
        return cue is not None and (apart or hangs or self._is_strong(cue))

    def acts(self, at: int) -> bool:
        """Whether a joining word stands at ``at``, and behind it a verb whose subject is named before."""
        first = self._behind(at)
        if first is None:
            return False
        here = first
        while self.passage.low(here) in self.sets["between"]:
            here += 1
        return (here > first and self._is_finite(here)) or (self.verbs.known and self._is_past(here))

    def tells(self, at: int) -> bool:
        """Whether a joining word stands at ``at``, and behind it a main clause with a subject and a verb of its own
        (", mais un blessé est décédé")."""
        first = self._behind(at)
        if first is None or not self.speech.renamed:
            return False
        subject = self.sets["articles"] | self.sets["pronouns"] | self.language.number_words.keys()
        if self.passage.low(first) not in subject:
            return False
        end = first
        while end + 1 < len(self.passage.tokens) and self.passage.tokens[end + 1].is_word:
            if self._hangs(self.passage.low(end + 1)):
                return False
            end += 1
        clause = self.passage.text[self.passage.tokens[first].start : self.passage.tokens[end].end]
        times = self.language.times
        return pattern(f"{times.past} {times.future}").search(clause) is not None

    def _is_past(self, at: int) -> bool:
        """Whether a word is a verb in the past by its ending or by the list."""
        token = self.passage.tokens[at] if at < len(self.passage.tokens) else None
        if token is None or token.is_capital:
            return False
        ended = token.low.endswith(self.verbs.shapes.pasts) and len(token.low) > SHORTEST
        return ended or token.low in self.sets["finite"] | self.sets["auxiliaries"]

    def _is_finite(self, at: int) -> bool:
        """Whether a word is a verb in the past, or one that helps another."""
        if at >= len(self.passage.tokens) or self.passage.tokens[at].is_capital:
            return False
        low = self.passage.low(at)
        helping = low in self.sets["auxiliaries"] or any(low == words.split("_")[0] for words in self._perfect())
        return helping or self._is_done(at)

    def _perfect(self) -> tuple[str, ...]:
        """The verbs of saying in two words, the first of which helps ("a_dit")."""
        return tuple(each for each in self.speech.says.split() if "_" in each)

    def is_verb(self, at: int) -> bool:
        """Whether a verb of saying stands at ``at`` with all of its words."""
        entries = self.speech.verbs.get(self.passage.low(at), ())
        return next(fitting(self.passage, at, entries, self.language), None) is not None

    def joins_before(self, at: int) -> bool:
        """Whether a joining word of several words ends right before ``at`` ("tandis que Hale")."""
        firsts = range(max(0, at - 4), at - 1)
        return any(self._behind(first) == at for first in firsts)

    def _behind(self, at: int) -> int | None:
        """The token behind a joining word at ``at``."""
        for rest in self.speech.joining_words.get(self.passage.low(at), ()):
            if all(self.passage.low(at + place) == word for place, word in enumerate(rest, 1)):
                return at + 1 + len(rest)
        return None

    def _cites(self, at: int) -> bool:
        """Whether a phrase such as "according to" stands at ``at``."""
        return any(
            all(self.passage.low(at + 1 + place) == word for place, word in enumerate(rest))
            for rest in self.speech.prefixes.get(self.passage.low(at), ())
        )

    def _cue(self, first: int) -> Cue | None:
        """The verb of saying of whoever begins at ``first``."""
        commas, named = 0, False
        for at in range(first, min(first + REACH, len(self.passage.tokens))):
            token = self.passage.tokens[at]
            if self.passage.inside[at] >= 0 or self._hangs(token.low):
                return None
            if not token.is_word:
                commas += token.low == "," and self._apposes(at + 1)
                if self.ends.stops(at) and (token.low != "," or not 0 < commas <= APART):
                    return None
                continue
            if named and (cue := self._verb(at)) is not None:
                return cue
            if named and self._is_done(at):
                return None
            named = named or self._may_name(at)
        return None

    def _hangs(self, low: str) -> bool:
        """Whether no verb behind a word is the main one of its clause."""
        return any(low in self.sets[name] for name in ("openers", "relatives", "subordinates", "bound"))

    def _apposes(self, at: int) -> bool:
        """Whether who somebody is, or the verb behind that, begins at ``at``."""
        listed = self.sets["articles"] | self.sets["between"]
        token = self.passage.tokens[at] if at < len(self.passage.tokens) else None
        return token is not None and (token.is_capital or token.low in listed or token.low in self.speech.verbs)

    def _may_name(self, at: int) -> bool:
        """Whether a word can be (the last of) who speaks; a pronoun goes on with whoever spoke."""
        low = self.passage.low(at)
        listed = ("articles", "pronouns", "between", "leads", "joints", "ands", "accusatives", "days", "times")
        return not any(low in self.sets[name] for name in listed)

    def _verb(self, at: int) -> Cue | None:
        """A verb of saying of its own at ``at``."""
        before = self.passage.low(at - 1)
        low = self.passage.low(at)
        if low in self.sets["doubles"] or self.passage.tokens[at].is_capital:
            return None
        nominal = self.sets["articles"] - self.sets["pronouns"] | self.sets["infinitive"] | self.sets["leads"]
        if before in nominal - self.sets["between"] or before in self.sets["helpers"] | self.sets["reflexives"]:
            return None
        found = fitting(self.passage, at, self.speech.verbs.get(low, ()), self.language)
        return next((cue for cue in found if cue.kind != "participles"), None)

    def _is_done(self, at: int) -> bool:
        """Whether the word is another verb: then nobody speaks in this clause."""
        low = self.passage.low(at)
        if low in self.sets["between"]:
            return False
        if self.verbs.known:
            return self.verbs.is_finite(at)
        times = self.language.times
        return (
            not self.passage.tokens[at].is_capital
            and pattern(f"{times.past} {times.future}").fullmatch(low) is not None
        )

    def _is_strong(self, cue: Cue) -> bool:
        """Whether a verb shows without a comma that somebody else speaks: he denies it, or a clause or a quotation of
        his own stands behind."""
        said = " ".join(self.passage.low(at) for at in range(cue.first, cue.last + 1))
        if pattern(self.language.denials).search(said) is not None:
            return True
        behind = cue.last + 1
        opened = self.passage.low(behind) in self.sets["firm"] or self.passage.low(behind) == ":"
        return opened or self.passage.quote_at(behind) is not None
