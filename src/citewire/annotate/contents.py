"""Where what is said begins and ends, left and right of a cue."""

from __future__ import annotations

import re
from functools import cached_property

from citewire.annotate.incises import DASHES
from citewire.annotate.passages import Passage
from citewire.annotate.ranges import Range
from citewire.annotate.takeovers import Takeovers
from citewire.annotate.verbs import Verbs
from citewire.languages import Language

_PLACE = r"[^\W\d_a-zß-ÿа-я][\w.'’-]*(?:[ /][^\W\d_a-zß-ÿа-я][\w.'’-]*){0,3}"
_CAPITALS = r"[A-ZÀ-ÞА-ЯІЇЄ][A-ZÀ-ÞА-ЯІЇЄ.'’ -]{2,40}"
_AGENCY = r" ?\([^()]{2,40}\)"
_DAY = r"[^.()«»“”\"]{2,24}"
_STOPPED = rf"(?:{_CAPITALS}|{_PLACE})(?:, {_DAY})?(?:{_AGENCY})?\. ?[–—-]+ "
DATELINE = re.compile(
    rf"(?:{_CAPITALS}(?:, {_PLACE})?(?:{_AGENCY})?|{_CAPITALS}, {_DAY}{_AGENCY}|\([^()]{{2,40}}\)"
    rf"|{_PLACE}(?:, {_PLACE})?(?: \d{{1,2}})?{_AGENCY}) ?(?:[–—]|--?) "
    rf"|{_STOPPED}"
    rf"|\((?:[A-ZÀ-ÞА-ЯІЇЄ][\w.'’-]*[ /]?){{1,3}}\) (?=[A-ZÀ-ÞА-ЯІЇЄ])"
)
"""Where a report comes from: a place with the agency in brackets, or in capitals ("SEVRIN, Ordavia — "), and a dash,
with the day before the agency ("SEVRIN, 4 mai (Northwire) — "), or with a stop before the dash ("San Telmo.- "); or
nothing but the agency ("(Northwire) — ", "(Northwire) The ...")."""


INSERTED = 8
"""Tokens of a teller's own phrase between a quotation and its verb."""


class Contents:
    """Finds contents in one passage."""

    def __init__(self, passage: Passage, language: Language) -> None:
        self.passage = passage
        self.speech = language.speech
        self.sets = language.speech.sets
        self.last = len(passage.tokens) - 1
        self.takeovers = Takeovers(passage, language)
        self.verbs = self.takeovers.verbs

    @cached_property
    def opening(self) -> int:
        """The first token behind the place and the agency with which a report begins ("NORRHOLM (Northwire) – ")."""
        bounds = self.passage.bounds
        found = DATELINE.match(self.passage.text, bounds.start, bounds.end)
        tokens = enumerate(self.passage.tokens)
        return 0 if found is None else next((at for at, token in tokens if token.start >= found.end()), 0)

    def quote_before(self, at: int) -> Range | None:
        """The quotation that ends right before token ``at``, a comma or a dash between or not."""
        here = at - 1
        while here >= 0 and self.passage.inside[here] < 0 and self.passage.low(here) in ",—–-.'’":
            here -= 1
        quote = self.passage.quote_at(here)
        return quote if quote is not None and quote[1] == here and not self.is_title(quote) else None

    def before_insert(self, left: Range) -> Range | None:
        """The quotation at the beginning of ``left`` behind which its teller adds a phrase: "“Two died”, in the west,
        said Kern"."""
        quote = self.passage.quote_at(left[0])
        if quote is None or quote[0] != left[0] or self.passage.low(quote[1] + 1) != ",":
            return None
        insert = range(quote[1] + 2, left[1] + 1)
        led = 0 < len(insert) <= INSERTED and self.passage.low(insert[0]) in self.sets["leads"]
        return quote if led and all(self.passage.tokens[at].is_word for at in insert) else None

    def before_deed(self, content: Range) -> Range:
        """An infinitive without what its speaker did besides: "vowed to keep the port and thanked the crews"."""
        for at in range(content[0] + 2, content[1] - 1):
            done = self.passage.low(at + 1).endswith(self.speech.shapes.pasts)
            then = self.passage.low(at + 2) in self.sets["articles"] | self.sets["owners"]
            if self.passage.low(at) in self.sets["ands"] and done and then:
                return (content[0], at - 1)
        return content

    def is_title(self, quote: Range) -> bool:
        """Whether it is the name of a work or a programme in the middle of a sentence: few words, all but the short
        ones in capitals."""
        words = [token for token in self.passage.tokens[quote[0] : quote[1] + 1] if token.is_word]
        before = self.passage.tokens[quote[0] - 1] if quote[0] else None
        runs = before is not None and before.is_word and self.passage.inside[quote[0] - 1] < 0
        return runs and len(words) <= 6 and all(token.is_capital or len(token.word) <= 3 for token in words)

    def left(self, at: int) -> Range | None:
        """The statement before the comma (or dash, or quotation) that stands right before ``at``."""
        passage = self.passage
        quote = self.quote_before(at)
        if quote is not None:
            start = self._clause_start(quote[0])
            return (start, quote[1]) if start < quote[0] and self._runs_into(start, quote[0]) else quote
        if at < 2 or passage.low(at - 1) not in {",", *DASHES}:
            return None
        end = at - 2 if passage.low(at - 2) != "," else at - 3
        return (self._clause_start(end), end) if end >= 0 else None

    def _clause_start(self, at: int) -> int:
        """The beginning of the sentence in which ``at`` stands."""
        here = at
        while here > 0 and not (self.passage.inside[here - 1] < 0 and self.passage.low(here - 1) in ";?!:"):
            if self._opens_line(here):
                return here
            here -= 1
        return here or min(self.opening, at)

    def _opens_line(self, at: int) -> bool:
        """Whether speech opens at ``at``, behind a full stop and a dash in the middle of a paragraph."""
        low = self.passage.low
        dashed = self.speech.dialogue and 1 < at <= self.last and low(at - 1) in DASHES and low(at - 2) in {".", "…"}
        return dashed and self.passage.tokens[at].is_capital

    def _runs_into(self, start: int, quote: int) -> bool:
        """Whether the words before a quotation are part of what is said rather than its introduction."""
        before = self.passage.low(quote - 1)
        within = before == "," and not self.passage.tokens[quote + 1].is_capital and not self.speech.clitics
        return (before[:1].isalnum() or within) and self.passage.words(start, quote - 1) > 0

    def until(self, start: int) -> Range:
        """The content that begins at ``start``: a quotation, or the statement to its end."""
        passage = self.passage
        if (quote := passage.quote_at(start)) is not None and start - quote[0] <= 1 and self._complete(quote):
            return quote
        here = start
        while here <= self.last and not (self._ends_at(here, start) or (here > start and self._opens_line(here + 1))):
            here += 1
        return (start, here - 1)

    def before_main(self, content: Range) -> Range:
        """The part of a content that ends where the main clause of its sentence begins, behind a comma."""
        passage = self.passage
        for at in range(content[0] + 2, content[1]):
            quote = passage.quote_at(at)
            closed = quote is not None and quote[1] == at and passage.low(at - 1) == ","
            if closed or (passage.inside[at] < 0 and passage.low(at) == "," and self._opens_main(at + 1)):
                return (content[0], at if closed else at - 1)
        return content

    def before_contrast(self, content: Range) -> Range:
        """The part of a thing named that ends where its speaker goes on to act ("called it “absurd”, but gave no
        proof"): behind a joining word stands a verb without anybody before it."""
        for at in range(content[0] + 1, content[1] - 1):
            comma = self.passage.low(at) == ","
            closed = comma and self._behind_closed(at + 2)
            outside = comma and (closed or self.passage.inside[at] < 0)
            if outside and (self.takeovers.acts(at + 1 + closed) or self.takeovers.tells(at + 1 + closed)):
                return (content[0], at + 1 if closed else at - 1)
        return content

    def before_verb(self, content: Range, verbs: Verbs) -> Range:
        """The part of a content that ends where the main clause around its own goes on ("Hale, who says it is safe,
        left")."""
        for at in range(content[0] + 1, content[1]):
            if self.passage.inside[at] < 0 and self.passage.low(at) == ",":
                behind = at + 1 + (self.passage.low(at + 1) in self.sets["ands"])
                if verbs.is_finite(behind):
                    return (content[0], at - 1)
        return content

    def before_saying(self, content: Range) -> Range:
        """The part of a thing named that ends where whoever a relative clause is about speaks ("The man who accused
        Hale of fraud said ...")."""
        for at in range(content[0] + 1, content[1]):
            kinds = {kind for rest, kind in self.speech.verbs.get(self.passage.low(at), ()) if not rest}
            before = self.passage.low(at - 1)
            if self.passage.inside[at] < 0 and "says" in kinds and not self.passage.tokens[at].is_capital:
                return content if before in self.sets["articles"] | self.sets["leads"] else (content[0], at - 1)
        return content

    def _opens_main(self, at: int) -> bool:
        token = self.passage.tokens[at]
        if token.low in self.sets["bound"] | self.sets["openers"] & self.sets["relatives"] | self.sets["ands"]:
            return False
        return token.is_capital or token.low in self.sets["pronouns"] | self.sets["articles"]

    def _complete(self, quote: Range) -> bool:
        """Whether a quotation is a statement by itself: nothing or a new clause follows."""
        following = self.passage.low(quote[1] + 1)
        if following in self.sets["subordinates"] and self.passage.low(quote[1] - 1) in {",", ".", "!", "?"}:
            return True
        if self.passage.low(quote[1] - 1) == "," and self.takeovers.acts(quote[1] + 1):
            return True
        if self.passage.words(*quote) < 3:
            return False
        return not following or not following[0].isalnum()

    def _ends_at(self, at: int, start: int) -> bool:
        passage = self.passage
        if (at in passage.starts and at > start) or (self._behind_closed(at) and self._cue_follows(at - 1)):
            return True
        if passage.inside[at] >= 0 or at == start:
            return False
        low = passage.low(at)
        if low in self.sets["within"] and self._is_setting(at) and at - start > 3:
            return self.passage.low(at + 1) in self.sets["articles"]
        if self._starts_anew(at):
            return True
        if low != "," and low not in DASHES:
            return False
        following = passage.low(at + 1)
        if (following in self.sets["turns"] and at - start > 3) or self._is_judged(at + 1):
            return True
        if following in self.sets["ands"] and self._speaks_soon(at + 2):
            return True
        if (self.speech.renamed or self._is_whole(start, at)) and self._another_speaks(at + 1):
            return True
        if self.speech.order is not None and following in self.speech.order.sets["contrasts"]:
            return self._speaks_soon(at + 2)
        return self._cue_follows(at)

    def _is_judged(self, at: int) -> bool:
        """Whether a noun for what is said begins at ``at``, by which its sentence goes on about it ("said the pier is
        safe, a claim that Hale denied")."""
        noun = at + (self.passage.low(at) in self.sets["articles"])
        return self.passage.low(noun) in self.sets["claims"]

    def _behind_closed(self, at: int) -> bool:
        """Whether a quotation that ends with a comma in it stands before ``at`` ("said it “will do,” according to")."""
        quote = self.passage.quote_at(at - 1)
        closed = quote is not None and quote[1] == at - 1 and self.passage.low(at - 2) == ","
        return closed and self.passage.inside[at] < 0

    def _starts_anew(self, at: int) -> bool:
        """Whether another speaker, or another verb of the same one, takes over at ``at``."""
        low = self.passage.low(at)
        joins = low in self.sets["ands"] | self.sets["turns"]
        goes_on = joins and (self._verb_follows(at + 1) or self._speaks_again(at))
        return low == ";" or goes_on or self.takeovers.begins(at)

    def _is_setting(self, at: int) -> bool:
        """Whether the sentence closes at ``at`` with what it is said in ("in an interview")."""
        return self.passage.low(at + 2) in self.sets["settings"] and self.last - at <= 6

    def _verb_follows(self, at: int) -> bool:
        """Whether the same speaker goes on with another verb of saying ("and urged ...")."""
        while self.passage.low(at) in self.sets["between"]:
            at += 1
        low = self.passage.low(at)
        return (low in self.speech.starts if self.speech.second else low in self.speech.verbs) or self.splits_soon(at)

    def _speaks_again(self, at: int) -> bool:
        """Whether behind a comma and a joining word at ``at`` a pronoun says something more (", and she vowed to")."""
        comma = self.passage.low(at - 1) == "," or (self.passage.low(at - 2) == "," and self._behind_closed(at))
        pronoun = self.passage.low(at + 1) in (self.sets["ones"] | self.sets["others"]) - self.sets["relatives"]
        return comma and pronoun and self.verbs.known and self._verb_follows(at + 2)

    def splits_soon(self, at: int) -> bool:
        """Whether a split verb of saying begins at ``at`` ("und kündigte an, ...")."""
        halves = self.speech.halves.get(self.passage.low(at), {})
        soon = (here for here in range(at + 1, min(at + 10, self.last)) if self.passage.low(here) in halves)
        return any(self.passage.low(here + 1) in {",", ":"} for here in soon)

    def _speaks_soon(self, at: int) -> bool:
        """Whether a new speaker follows: a verb that says, after a few words without a mark."""
        for here in range(at, min(at + 6, self.last)):
            low = self.passage.low(here)
            if not self.passage.tokens[here].is_word or self.passage.inside[here] >= 0:
                return False
            if any(kind == "says" for _, kind in self.speech.verbs.get(low, ())) and low in self.speech.starts:
                return True
        return False

    def _another_speaks(self, at: int) -> bool:
        """Whether somebody else says something from ``at`` on: a name of a word or two with its verb."""
        here = at
        while here < min(at + 2, self.last) and self.passage.tokens[here].is_capital:
            here += 1
        return here > at and self.passage.inside[here] < 0 and self.passage.low(here) in self.speech.verbs

    def _is_whole(self, start: int, comma: int) -> bool:
        """Whether something is said from ``start`` on to a comma, rather than when or where ("that after it,")."""
        first = start + (self.passage.low(start) in self.sets["openers"])
        opens = self.passage.low(first) in self.sets["leads"] | self.sets["subordinates"]
        return self.verbs.known and not opens

    def _cue_follows(self, at: int) -> bool:
        """Whether another cue takes over behind the comma at ``at``."""
        following = self.passage.low(at + 1)
        for rest, kind in self.speech.verbs.get(following, ()):
            whole = not self.speech.renamed or not rest or self.takeovers.is_verb(at + 1)
            if whole and (kind == "participles" or not self.speech.second):
                return True
        if following in self.sets["aside"]:
            return True
        return any(self._phrase(at + 1, rest) for rest in self.speech.prefixes.get(following, ()))

    def _phrase(self, at: int, rest: tuple[str, ...]) -> bool:
        return all(self.passage.low(at + 1 + place) == word for place, word in enumerate(rest))
