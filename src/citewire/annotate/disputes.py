"""Accusations and denials without a clause of their own: "warf der Stadt Betrug vor", "wies den Vorwurf zurück"."""

from __future__ import annotations

from citewire.annotate.cues import Cue
from citewire.annotate.followed import Followed
from citewire.annotate.order import FAR
from citewire.annotate.ranges import Range

DISPUTED = "disputed"
"""The rule for such phrases."""


class Disputes(Followed):
    """Reads the objects of such verbs in one passage."""

    def _disputed(self, cue: Cue, source: Range | None) -> tuple[Range, Range] | None:
        """Who denies or accuses, and the phrase that tells what; None where that phrase isn't plain."""
        kind = self._dispute(cue)
        if kind is None or cue.kind == "names":
            return None
        front = self._alleged_front(cue)
        if front is not None and (speaker := self._disputant(cue, source)) is not None:
            return speaker, front
        if source is None or source == front or cue.passive:
            return None
        start = self._past_settings(max(cue.last, source[1] if source[0] > cue.first else cue.last) + 1)
        thing = self._object_at(start, cue) if kind == "denying" else self._charge_at(start, cue)
        return None if thing is None or not self._may_be_disputed(thing, cue) else (source, thing)

    def _dispute(self, cue: Cue) -> str | None:
        """The field of ``Order`` in which the verb stands, both halves of it, or its participle."""
        first, rest = self.passage.low(cue.first), self.passage.low(cue.rest) if cue.rest is not None else ""
        whole = f"{first}_{rest}" if rest else first
        names = ("denying", "accusing")
        return next((name for name in names if not self.words_of[name].isdisjoint({whole, rest, first})), None)

    def _disputant(self, cue: Cue, source: Range | None) -> Range | None:
        """Who speaks where what is denied stands first: behind the verb, or the agent of a passive."""
        if cue.passive:
            agents = (at for at in range(cue.first + 1, cue.rest or cue.first) if self._is(at, "agents"))
            at = next(agents, None)
            return None if at is None else self.phrases.after(at + 1, apposed=False)
        if source is not None and source[0] > cue.first:
            return source
        return self._subject_behind(cue.first, (cue.rest or self._segment_end(cue.first)) - 1)

    def _alleged_front(self, cue: Cue) -> Range | None:
        """The phrase before the verb, when it tells what somebody is said to have done ("Den Vorwurf wies Kern
        zurück")."""
        start = self._sentence_at(cue.first)
        phrase = self.phrases.after(start, apposed=False) if start < cue.first else None
        if phrase is None or phrase[1] != cue.first - 1:
            return None
        return phrase if self._tells_of(phrase, self.order.alleged) else None

    def _past_settings(self, at: int) -> int:
        """The token behind words and phrases of time, place and manner that begin at ``at``."""
        for _ in range(4):
            low = self.passage.low(at)
            if self._is(at, "places"):
                phrase = self.phrases.after(at + 1, apposed=False)
                if phrase is None:
                    return at
                at = phrase[1] + 1
            elif not self._capital(at) and (self._is(at, "particles") or low.endswith(self.order.adverbial)):
                at += 1
            else:
                break
        return at

    def _object_at(self, at: int, cue: Cue) -> Range | None:
        """The phrase that begins at ``at`` and doesn't reach over the second half of the verb."""
        phrase = self.phrases.after(at, apposed=False)
        end = cue.rest if cue.rest is not None and cue.rest > cue.first else self._segment_end(at)
        return phrase if phrase is not None and phrase[1] < end and self._capital(phrase[1]) else None

    def _charge_at(self, at: int, cue: Cue) -> Range | None:
        """Who is accused of what, up to the end of the clause: the words in marks alone, where some are quoted."""
        end = self._segment_end(at) if cue.rest is None or cue.rest < at else cue.rest
        if end - at > FAR or end - at < 2 or self.passage.low(end - 1) in self.sets["articles"]:
            return None
        quoted = next((each for here in range(at, end) if (each := self.passage.quote_at(here)) is not None), None)
        if quoted is not None:
            return quoted if quoted[1] == end - 1 or (quoted[1] < end and not self._is_name(quoted)) else None
        plain = all(self.passage.tokens[here].is_word for here in range(at, end)) and not self._holds_finite((at, end))
        nouns = sum(self._capital(here) for here in range(at, end))
        addressed = self._is(at, "objects") or nouns > 1
        return (at, end - 1) if plain and nouns and addressed else None

    def _may_be_disputed(self, thing: Range, cue: Cue) -> bool:
        """Whether the object is something said or done: a match is played ("bestritt ein Spiel"), a suit dismissed."""
        if cue.rest is not None and self._is(cue.rest, "dismissing"):
            return self._tells_of(thing, self.order.alleged)
        if self._is(cue.rest or cue.first, "dismissing"):
            return self._tells_of(thing, self.order.alleged)
        return not self._tells_of(thing, self.order.contests)

    def _tells_of(self, phrase: Range, endings: tuple[str, ...]) -> bool:
        """Whether the first noun of a phrase ends in one of ``endings``."""
        nouns = (at for at in range(phrase[0], phrase[1] + 1) if self._capital(at))
        heads = (at for at in nouns if self.passage.low(at) not in self.sets["articles"])
        first = next(heads, None)
        return first is not None and self.passage.low(first).endswith(endings)
