"""Phrases that say who says so: "according to", "laut", "zufolge", "so"."""

from __future__ import annotations

from citewire.annotate.contents import DASHES
from citewire.annotate.cues import Cue
from citewire.annotate.statement import SURE, Parts, Range, Statement
from citewire.languages.table import words

CLAUSES = words(
    "dass daß weil da sodass zumal wobei während obwohl nachdem wenn der die das den dem denen deren dessen was "
    "wo lediglich darunter doch jedoch"
)


class Asides(Parts):
    """Reads the phrases of one passage."""

    def _according(self, cue: Cue) -> Statement | None:
        if self.speech.clauses and self.passage.low(cue.last + 1) in self.speech.verbs:
            return None
        source = self.phrases.after(cue.last + 1, apposed=cue.first > 2)
        if source is None:
            return None
        source = self._without_clause(source) if self.speech.heads else source
        contents = self._around(cue.first, source[1])
        sure = SURE["according"] - 0.12 * self._is_anonymous(source)
        return Statement(contents, source, (cue.first, cue.last), "according", sure) if contents else None

    def _without_clause(self, source: Range) -> Range:
        """The source without the statement that follows it with no comma between ("Według policji kierowca ...")."""
        first, last = source
        if self.passage.low(last + 1) == "," or (first > 2 and self.passage.low(first - 2) == ","):
            return source
        here = first
        while here < last and self.passage.low(here).endswith(tuple(self.speech.qualities.split())):
            here += 1
        here += here < last and self.passage.low(here) in self.sets["heads"]
        while here < last and self._capital(here + 1):
            here += 1
        return (first, here)

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
        comma = self.passage.low(last + 1) == ","
        alone = parts and comma and not self._set_in(first)
        if start <= self.end and not alone:
            right = self.contents.until(start)
            if self.passage.words(*right):
                parts.append(right)
        if not self.speech.second and len(parts) == 2 and not comma:
            parts.pop()
        return tuple(parts)

    def _set_in(self, first: int) -> bool:
        """Whether what begins at ``first`` stands between commas in the middle of a sentence."""
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
        return self.speech.second and before == "," and self.passage.low(at) in CLAUSES

    def _behind(self, at: int) -> Statement | None:
        """ "Berichten zufolge": the source stands before."""
        source = self._noun_before(at - 1)
        if source is None or not any(self._capital(here) for here in range(source[0], source[1] + 1)):
            return None
        contents = self._around(source[0], at)
        sure = SURE["behind"] - 0.12 * self._is_anonymous(source)
        return Statement(contents, source, (at, at), "behind", sure) if contents else None

    def _noun_before(self, at: int) -> Range | None:
        first = None
        for here in range(at, max(-1, at - 8), -1):
            token = self.passage.tokens[here]
            if not token.is_word or token.low in self.sets["breaks"]:
                break
            if token.is_capital:
                first = here
            elif token.low in self.sets["articles"]:
                return (here, at) if token.low not in {"des", "der"} or not self._capital(here - 1) else (here - 1, at)
            elif token.low not in self.sets["joints"] and first is not None and here < at - 4:
                break
        return None if first is None else (self._last_noun(first, at), at)

    def _last_noun(self, first: int, at: int) -> int:
        """Where the noun that ends at ``at`` begins: over names in a row."""
        here = at
        while here > first and self._capital(here - 1):
            here -= 1
        return here

    def _aside(self, at: int) -> Statement | None:
        """ "..., so Kern." """
        if at < 2 or not (self.passage.low(at - 1) == "," or self.contents.quote_before(at)):
            return None
        source = self.phrases.after(at + 1)
        if source is None or not self._names(source) or not self._opens_name(at + 1):
            return None
        behind = self.passage.low(source[1] + 1)
        left = self.contents.left(at)
        if left is None or (behind and behind[0].isalnum() and behind not in self.sets["leads"]):
            return None
        return Statement((left,), source, (at, at), "aside", SURE["aside"])

    def _opens_name(self, at: int) -> bool:
        token = self.passage.tokens[at]
        return token.is_capital or any(token.low in self.sets[name] for name in ("articles", "pronouns"))
