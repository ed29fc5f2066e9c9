"""Where what is said begins behind a verb of saying, where a comma stands before every clause."""

from __future__ import annotations

from citewire.annotate.cues import Cue
from citewire.annotate.judgements import Judgements
from citewire.annotate.order import FAR
from citewire.annotate.ranges import Range


class Followed(Judgements):
    """Finds such beginnings in one passage."""

    def _clause_after(self, at: int, cue: Cue) -> tuple[int, str] | None:
        """Where the clause or quotation behind a verb begins, and by which rule."""
        weak: tuple[int, str] | None = None
        here = at
        while here <= min(at + FAR, self.end):
            quote = self.passage.quote_at(here)
            found = self._opens_said(here, quote, cue)
            if found is not None:
                return found
            if quote is not None:
                here = quote[1] + 1
                continue
            if self._takes_over(here, at, cue) or (self.passage.low(here) == ")" and self._is_closing(cue.first, here)):
                break
            if self.passage.low(here) == ",":
                if self._opens_clause_at(here + 1):
                    here = self._segment_end(here + 1)
                    if self._says_at(here - 1) or self._says_at(here - 2):
                        break
                    continue
                if weak is None and cue.kind == "says" and here - at < 8 and self._plain(here + 1):
                    weak = (here + 1, "weak clause")
            here += 1
        return weak

    def _is_closing(self, first: int, at: int) -> bool:
        """Whether the bracket at ``at`` was opened before ``first`` ("(die Nordzeitung berichtete): ...")."""
        return all(self.passage.low(here) != "(" for here in range(first, at))

    def _says_at(self, at: int) -> bool:
        low = self.passage.low(at)
        return low in self.speech.starts or low in self.speech.participles_of

    def _opens_said(self, at: int, quote: Range | None, cue: Cue) -> tuple[int, str] | None:
        """Whether what is said begins at ``at``: a quotation, or behind a colon or a comma."""
        if quote is not None:
            return None if self._is_told_behind(quote) else self._quoted_at(at, quote, cue)
        low = self.passage.low(at)
        if low == ":" and at < self.end:
            said = self.passage.quote_at(at + 1)
            told = self._is_told_behind(said) if said is not None else not self._holds_finite((at + 1, self.end))
            return None if told else (at + 1, "quoted after")
        rule = self._rule_at(at + 1, cue) if low == "," else None
        return None if rule is None else (at + 1, rule)

    def _is_told_behind(self, quote: Range) -> bool:
        """Whether another verb says behind a quotation who spoke ("Er drohte: „...“, sagte Kern")."""
        at = quote[1] + 1 + (self.passage.low(quote[1] + 1) == ",")
        low = self.passage.low(at)
        return low in self.speech.starts and not self._capital(at) and self.passage.low(quote[1] + 1) == ","

    def _takes_over(self, at: int, start: int, cue: Cue) -> bool:
        """Whether another verb takes over at ``at`` before anything was said."""
        low = self.passage.low(at)
        if low == "," and self.passage.low(at + 1) in self.speech.halves and self.contents.splits_soon(at + 1):
            return True
        if low == ";" or (low in self.sets["ands"] and self._new_verb(at)):
            return True
        return at > start and cue.rest is None and low in self.speech.starts and not self._capital(at)

    def _rule_at(self, at: int, cue: Cue) -> str | None:
        """The rule by which a clause behind a comma is what is said; None when it isn't."""
        low = self.passage.low(at)
        if self._opens_with_name(at):
            return "plain" if cue.kind == "says" else "weak clause"
        says = (low in self.speech.starts or self.contents.splits_soon(at)) and not self._capital(at)
        if says or self.passage.quote_at(at) is not None:
            return None
        if self._waits_for_report(at):
            return "plain"
        if low in self.sets["openers"]:
            if self._is(at, "told") and self._reports(self._segment_end(at) + 1):
                return None
            return "clause" if self._is(at, "firm") else "weak clause"
        if self._is(at, "whats") and cue.kind == "says" and self._is_close_behind(at - 1, cue):
            return "weak clause"
        apart = at - 2 == cue.last and cue.rest is None and self._is(at, "relatives")
        opens = not apart and self._opens_clause_at(at)
        if not opens and self._reports(at):
            return "plain" if cue.kind == "says" else "weak clause"
        whole = cue.rest == at - 2 and cue.kind == "says" and low not in self.sets["breaks"] | self.sets["turns"]
        return "weak clause" if whole and not opens and self._holds_finite((at, self._segment_end(at) - 1)) else None

    def _opens_with_name(self, at: int) -> bool:
        """Whether a clause that reports begins at ``at`` with a name in marks ("sagte, die „Möwe“ sei ...")."""
        quote = self.passage.quote_at(at)
        if quote is None or quote[0] != at or self.passage.words(*quote) > 4:
            return False
        verb = self.passage.low(quote[1] + 1)
        return verb in self.sets["doubts"] and not self._capital(quote[1] + 1)

    def _is_close_behind(self, comma: int, cue: Cue) -> bool:
        """Whether nobody but the speaker stands between a verb and a comma ("erzählt er, was geschah")."""
        between = range(max(cue.last, cue.rest or 0) + 1, comma)
        return len(between) <= 2 and all(
            self._capital(at) or self.passage.low(at) in self.sets["pronouns"] for at in between
        )

    def _new_verb(self, at: int) -> bool:
        """Whether "and" at ``at`` goes on with another verb: what follows it isn't said by the first."""
        low = self.passage.low(at + 1)
        return (low in self.speech.starts or low in self.speech.halves) and not self._capital(at + 1)

    def _plain(self, at: int) -> bool:
        """Whether a clause in plain form begins at ``at``: by a pronoun, an article that is no relative, or a name."""
        low = self.passage.low(at)
        if self.end - at < 3 or low in self.sets["relatives"] or low in self.speech.starts:
            return self._is(at, "definite") and self.passage.tokens[min(at + 1, self.end)].is_capital
        return low in self.sets["pronouns"] or self._is(at, "indefinite")
