"""Who somebody is, behind their name: ", a senior adviser,", ", 55,", ", der Hafenmeister,"."""

from __future__ import annotations

from citewire.annotate.ends import LONGEST, Ends
from citewire.annotate.passages import Passage
from citewire.languages import Language


class Appositions:
    """Finds appositions in one passage."""

    def __init__(self, passage: Passage, language: Language, ends: Ends) -> None:
        self.passage = passage
        self.ends = ends
        self.second = language.speech.second
        self.sets = language.speech.sets
        self.shapes = language.speech.shapes
        self.renamed = language.speech.renamed
        self.speech_verbs = language.speech.verbs
        self.citing = ends.citing
        self.people = language.people

    def behind(self, last: int) -> int:
        """The last token of a name that ends at ``last`` and of what tells who that is; ``last`` where nothing does."""
        passage = self.passage
        last = self._with_age(last)
        opening = passage.low(last + 2)
        if passage.low(last + 1) != ",":
            return last
        if self.second:
            return self._second_apposition(last)
        if self.renamed and (holder := self.holder(self._past_titles(last)) or self._trade(last)) is not None:
            return holder
        if self.renamed and (holder := self._described(last)) is not None:
            return holder
        if self._is_name_of(last):
            end = self.ends.end_of(last + 2)
            return last if end is None else end
        if opening not in self.sets["articles"] | self.sets["whos"] and not self._is_post(last + 2):
            return last
        for here in range(last + 2, min(last + 2 + 2 * LONGEST, len(passage.tokens))):
            low = passage.low(here)
            if low in ",;:—–" or passage.inside[here] >= 0 or (low == "." and here == len(passage.tokens) - 1):
                return last if here == last + 3 and opening in self.sets["whos"] else here - 1
        return last

    def _past_titles(self, last: int) -> int:
        """Behind the comma at ``last`` + 1 and the titles of whoever is described before it ("диетолог, профессор Анна
        Керн")."""
        here = last + 2
        while not self.passage.tokens[last].is_capital and self.people.noun(self.passage.low(here)) is not None:
            here += 1
        return here

    def _described(self, last: int) -> int | None:
        """The last token of a post with its holder between a comma and the next mark, where who that is stands before
        the comma ("считает экономист, советник главы банка Антон Керн."); None where something else stands there."""
        tokens, sets = self.passage.tokens, self.sets
        if self.people.noun(self.passage.low(last)) is None:
            return None
        post = any(self.people.noun(self.passage.low(here)) is not None for here in range(last + 2, last + 5))
        for here in range(last + 2, min(last + 2 + LONGEST, len(tokens))) if post else ():
            token = tokens[here]
            if not token.is_word and self.ends.stops(here):
                named = tokens[here - 1].is_capital and tokens[here - 2].is_capital and here > last + 4
                return here - 1 if named and token.word in ".,;:—–" else None
            if token.low in sets["breaks"] or token.low in self.speech_verbs or token.low in self.citing:
                return None
        return None

    def holder(self, at: int) -> int | None:
        """The last token of a name in capitals between a comma at ``at`` - 1 and the next mark ("le maire de Norrholm,
        Jean Berg,"); None where something else stands there."""
        for here in range(at, min(at + 6, len(self.passage.tokens))):
            token = self.passage.tokens[here]
            if not token.is_word:
                return here - 1 if at + 1 < here and token.word in ".,;:—–" else None
            if not token.is_capital and token.low not in self.sets["joints"]:
                led = token.low in self.sets["leads"] and token.low not in self.sets["articles"]
                return here - 1 if led and at + 1 < here else None  # "..., Ana Berg a la prensa"
        return None

    def _trade(self, last: int) -> int | None:
        """The last token of who somebody is, in a few words behind the name up to the next mark ("Ana Luna, vecina del
        barrio."); None where something else stands there."""
        passage, sets = self.passage, self.sets
        first = passage.low(last + 2)
        if not passage.tokens[last].is_capital or first in sets["leads"] or first in sets["between"]:
            return None
        for here in range(last + 2, min(last + 8, len(passage.tokens))):
            token = passage.tokens[here]
            if not token.is_word:
                return here - 1 if here > last + 2 and token.word in ".–—" else None
            if token.low in sets["breaks"] or token.low in self.speech_verbs or token.low in self.citing:
                return None
        return None

    def _is_name_of(self, last: int) -> bool:
        """Whether the name of whoever is described follows the comma behind ``last`` ("another adviser, Ada Kern")."""
        tokens = self.passage.tokens
        if self.second or tokens[last].is_capital or last + 3 >= len(tokens):
            return False
        return tokens[last + 2].is_capital and tokens[last + 3].is_capital

    def _with_age(self, last: int) -> int:
        """``last`` moved behind ", 55"; and behind ", of Norrholm" after it."""
        passage = self.passage
        if passage.low(last + 1) != "," or not passage.low(last + 2).isdigit() or len(passage.low(last + 2)) > 3:
            return last
        if passage.low(last + 3)[:1].isalpha():  # "43 ans": an age in words is no part of who speaks
            return last
        last += 2
        if passage.low(last + 1) != "," or passage.low(last + 2) not in self.sets["joints"]:
            return last
        end = self.ends.end_of(last + 3)
        return last if end is None else end

    def _second_apposition(self, last: int) -> int:
        """``last`` moved behind ", der Hafenmeister," or ", Ina Kern": a part of the sentence without a verb."""
        passage = self.passage
        first = last + 2
        listed = passage.low(first) in self.sets["articles"]
        if listed and passage.low(first + 1) in self.sets["articles"]:
            return last  # ", der der Stadt nicht traut," is a clause
        if passage.inside[last + 1] >= 0 or not (
            listed or (first < len(passage.tokens) and passage.tokens[first].is_capital)
        ):
            return last
        end = self.ends.end_of(first)
        if end is None or (not passage.tokens[end].is_word and passage.low(end) != ")"):
            return last
        following = passage.low(end + 1)
        capital = passage.tokens[end].is_capital or passage.low(end) == ")"
        names = not listed and end - first <= 4
        stops = not following or following in ",.:;" or following in self.sets["leads"] or following in '“„"'
        return end if capital and stops and (listed or names or following in ",.") else last

    def _is_post(self, at: int) -> bool:
        """Whether a post without an article stands at ``at`` ("head of the port authority")."""
        passage = self.passage
        if at >= len(passage.tokens) or self.second:
            return False
        low = passage.low(at)
        if low.endswith(self.shapes.genitive_marks):
            return not passage.tokens[at + 1].is_capital if at + 1 < len(passage.tokens) else False
        if passage.tokens[at].is_capital:
            return False
        listed = any(low in self.sets[name] for name in ("leads", "breaks", "between", "joints", "pronouns"))
        if listed or not low.isalpha() or self.shapes.is_gerund(low):
            return False
        return any(passage.low(here) in self.sets["posts"] for here in range(at + 1, at + 4))
