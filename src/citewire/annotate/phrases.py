"""Where a source begins and ends: the phrase before or after a cue, found without a parser.

A phrase ends at a mark, at a word that no source holds ("that", "when"), and at a preposition that opens an adverb
of time or place. Where nouns are written with capitals it ends with the last noun.
"""

from __future__ import annotations

from citewire.annotate.passages import Passage
from citewire.annotate.verbs import Verbs
from citewire.languages import Language

LONGEST = 14
"""Tokens of a source without its apposition."""
Range = tuple[int, int]


class Phrases:
    """Finds the phrases of one passage."""

    def __init__(self, passage: Passage, language: Language) -> None:
        self.passage = passage
        self.nouns = language.capital_nouns
        self.second = language.speech.second
        self.sets = language.speech.sets
        self.verbs = Verbs(passage, language)
        self.numbers = language.number_words
        self.speech_verbs = language.speech.verbs
        self.renamed = language.speech.renamed
        self.citing = language.occasions.forms["citing"].phrases

    def after(self, at: int, *, apposed: bool = True) -> Range | None:
        """The phrase that begins at ``at``; None where none begins there. ``apposed``: with ", a senior adviser"."""
        last = self._end_of(at)
        if last is None:
            return None
        return (at, self._with_apposition(last) if apposed else last)

    def _end_of(self, at: int) -> int | None:
        passage, sets = self.passage, self.sets
        if passage.low(at) in sets["pronouns"]:
            return at
        last: int | None = None
        waiting, skipped, closed = True, -1, False
        for here in range(at, min(at + LONGEST, len(passage.tokens))):
            token = passage.tokens[here]
            if here <= skipped:
                continue
            apart = self._set_apart(here, last, waiting)
            if apart is not None:
                if apart < 0:
                    break
                last = skipped = apart
                closed = passage.inside[here] >= 0
                waiting = waiting and not closed
                continue
            if not token.is_word:
                if self._stops(here):
                    break
                continue
            if self._ends_before(here, last, waiting) or (closed and token.low not in sets["joints"]):
                break
            closed = False
            waiting = self._waits(here, last, waiting)
            if not (waiting and self.nouns) and token.low not in sets["joints"] and token.low not in sets["articles"]:
                last = here
        return last

    def _set_apart(self, at: int, last: int | None, waiting: bool) -> int | None:
        """The last token of a name in marks or an aside in brackets that begins at ``at``; -1 where the phrase ends
        before it, None where there is none."""
        if self.passage.inside[at] >= 0:
            return self._name_in_marks(at) if last is None or waiting or self._is_titled(at, last) else -1
        return self._bracket(at) if self.passage.tokens[at].word == "(" and last is not None else None

    def _is_titled(self, at: int, last: int) -> bool:
        """Whether a name in marks at ``at`` belongs to the noun before it ("die Zeitung „Hafenpost“")."""
        quote = self.passage.quote_at(at)
        if (
            not self.second
            or quote is None
            or last != at - 1
            or quote[0] != at
            or not self.passage.tokens[last].is_capital
        ):
            return False
        words = [token for token in self.passage.tokens[quote[0] : quote[1] + 1] if token.is_word]
        short = 0 < len(words) <= 4 and words[0].is_capital
        return short and all(token.is_capital or len(token.word) <= 3 for token in words)

    def _name_in_marks(self, at: int) -> int:
        """The last token of a short name in quotation marks; -1 when it is more than that."""
        quote = self.passage.quote_at(at)
        return (
            quote[1] if quote is not None and quote[0] == at and self.passage.words(*quote) <= 3 + self.second else -1
        )

    def _bracket(self, at: int) -> int:
        """The last token of a short aside in brackets ("(CDU)"); -1 when it is longer or doesn't end."""
        for here in range(at + 1, min(at + 8, len(self.passage.tokens))):
            if self.passage.low(here) == ")":
                return here
        return -1

    def _stops(self, at: int) -> bool:
        """Whether a mark ends a phrase; the full stop of an abbreviation, a hyphen and an apostrophe don't."""
        passage = self.passage
        mark = passage.tokens[at].word
        if mark in "-&’'/%":
            return False
        following = at + 1 < len(passage.tokens) and passage.tokens[at + 1].is_word
        return not (mark == "." and following and len(passage.tokens[at - 1].word) <= 4)

    def _ends_before(self, at: int, last: int | None, waiting: bool) -> bool:
        passage, sets = self.passage, self.sets
        low = passage.tokens[at].low
        if self._is_genitive(at, last):
            return False
        if low in sets["joints"]:
            return (last is None and low not in sets["articles"]) or not self._goes_on(at)
        if low in sets["breaks"] or low in sets["between"] or (self.renamed and low in self.citing):
            return True
        if low in sets["leads"] and low not in sets["articles"]:
            return not (self.renamed and last is not None and self._post_goes_on(at))
        if low.endswith("ly") and last is not None and not passage.tokens[at].is_capital:
            return True
        return self.nouns and last is not None and not waiting and not passage.tokens[at].is_capital

    def _post_goes_on(self, at: int) -> bool:
        """Whether a post with a preposition in it goes on at ``at`` to the name of its holder ("министр по делам
        молодёжи Анна Керн")."""
        passage = self.passage
        start = at
        while start > 0 and passage.tokens[start - 1].is_word:
            start -= 1
            if passage.tokens[start].is_capital and start > 0:
                return False
        following = passage.tokens[at + 1 : at + 6]
        names = [place for place, token in enumerate(following) if token.is_capital]
        between = following[: names[0]] if names else []
        return len(between) > 0 and all(token.is_word and token.low not in self.sets["leads"] for token in between)

    def _is_genitive(self, at: int, last: int | None) -> bool:
        """ "Meinung politischer Beobachter": a word in -er between two nouns."""
        if not self.nouns or last != at - 1 or at + 1 >= len(self.passage.tokens):
            return False
        token, following = self.passage.tokens[at], self.passage.tokens[at + 1]
        listed = any(token.low in self.sets[name] for name in ("joints", "leads", "breaks", "between", "pronouns"))
        return token.low.endswith("er") and not token.is_capital and following.is_capital and not listed

    def _goes_on(self, at: int) -> bool:
        """Whether a noun follows the joint at ``at`` soon."""
        if not self.nouns:
            low = self.passage.low(at + 1)
            return low not in self.sets["leads"] and low not in self.sets["breaks"] and bool(low)
        for here in range(at + 1, min(at + 4, len(self.passage.tokens))):
            token = self.passage.tokens[here]
            if not token.is_word:
                return self.passage.inside[here] >= 0
            if token.is_capital:
                return True
        return False

    def _waits(self, at: int, last: int | None, waiting: bool) -> bool:
        """Whether a noun must still come: after an article or a joint."""
        low = self.passage.low(at)
        if low in self.sets["joints"] or low in self.sets["articles"] or self._is_genitive(at, last):
            return True
        return waiting and not self.passage.tokens[at].is_capital

    def _with_apposition(self, last: int) -> int:
        """``last`` moved behind ", a senior adviser," where an article follows the comma."""
        passage = self.passage
        last = self._with_age(last)
        opening = passage.low(last + 2)
        if passage.low(last + 1) != ",":
            return last
        if self.second:
            return self._second_apposition(last)
        if self.renamed and (holder := self._holder(last + 2) or self._trade(last)) is not None:
            return holder
        if self._is_name_of(last):
            end = self._end_of(last + 2)
            return last if end is None else end
        if opening not in self.sets["articles"] | {"who"} and not self._is_post(last + 2):
            return last
        for here in range(last + 2, min(last + 2 + 2 * LONGEST, len(passage.tokens))):
            low = passage.low(here)
            if low in ",;:—–" or passage.inside[here] >= 0 or (low == "." and here == len(passage.tokens) - 1):
                return here - 1
        return last

    def _holder(self, at: int) -> int | None:
        """The last token of a name in capitals between a comma at ``at`` - 1 and the next mark ("le maire de Norrholm,
        Jean Berg,"); None where something else stands there."""
        for here in range(at, min(at + 6, len(self.passage.tokens))):
            token = self.passage.tokens[here]
            if not token.is_word:
                return here - 1 if at + 1 < here and token.word in ".,;:—–" else None
            if not token.is_capital and token.low not in self.sets["joints"]:
                return None
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
        last += 2
        if passage.low(last + 1) != "," or passage.low(last + 2) not in self.sets["joints"]:
            return last
        end = self._end_of(last + 3)
        return last if end is None else end

    def _second_apposition(self, last: int) -> int:
        """``last`` moved behind ", der Hafenmeister," or ", Ina Kern": a part of the sentence without a verb."""
        passage = self.passage
        first = last + 2
        listed = passage.low(first) in self.sets["articles"]
        if passage.inside[last + 1] >= 0 or not (
            listed or (first < len(passage.tokens) and passage.tokens[first].is_capital)
        ):
            return last
        end = self._end_of(first)
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
        if low.endswith(("'s", "’s")):
            return not passage.tokens[at + 1].is_capital if at + 1 < len(passage.tokens) else False
        if passage.tokens[at].is_capital:
            return False
        listed = any(low in self.sets[name] for name in ("leads", "breaks", "between", "joints", "pronouns"))
        if listed or not low.isalpha() or low.endswith("ing"):
            return False
        return any(passage.low(here) in {"of", "at", "for"} for here in range(at + 1, at + 4))

    def before(self, at: int) -> Range | None:
        """The phrase whose last token is ``at``; behind a comma ("Kern, the mayor,") with what stands before it."""
        passage = self.passage
        if passage.low(at) == "," and passage.inside[at] < 0:
            return self._around_apposition(at)
        first = self._start_of(at)
        if first is None:
            return None
        return self._without_lead(self._with_relative(first, at), self._without_day(first, at))

    def _without_day(self, first: int, last: int) -> int:
        """``last`` moved from behind a name with a time ("Kern on Sunday", "Kern at the time") to its end."""
        if self.passage.low(last) not in self.sets["days"] | self.sets["times"]:
            return last
        for here in range(last, max(first, last - 3), -1):
            if self.passage.low(here) in self.sets["leads"] and self.passage.tokens[here - 1].is_capital:
                return here - 1
        return last

    def _with_relative(self, first: int, last: int) -> int:
        """``first`` moved before "who ..." where a clause stands between that and the verb ("those who left said")."""
        opening = first - 1
        if opening < 1 or self.passage.low(opening) not in self.sets["relatives"] or not self.verbs.known:
            return first
        if not any(self.verbs.is_finite(here) for here in range(first, last + 1)):
            return first
        noun = self._start_of(opening - 1) if self.passage.tokens[opening - 1].is_word else None
        return first if noun is None else noun

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
            if not token.is_word and passage.inside[here] < 0 and here > 0 and self._stops(here):
                break
            if token.low in breaks and not (token.low in self.sets["joints"] and self._joins(here)):
                break
            if token.low in {"and", "und", "и", "і"} and (here == at or not self._joins(here)):
                break
            first = here
        return first

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
            return left[-1].is_capital
        return not any(
            self.verbs.is_finite(here) or passage.low(here) in self.speech_verbs for here in range(start, at)
        )

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
                    return (here, last)
                if behind in sets["leads"]:
                    return (here, last)
        if passage.low(first + 1) and first + 1 <= last and passage.low(first + 1) in sets["pronouns"]:
            return (first + 1, last)
        return (first + 1, last) if passage.low(first) in {"so", "then", "also", "yet"} and first < last else None

    def _around_apposition(self, comma: int) -> Range | None:
        """ "Kern, the mayor of Norrholm," before its verb: from the name on."""
        passage = self.passage
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
                if not passage.tokens[inner[0]].is_capital and opening not in self.sets["articles"] - {"a", "an"}:
                    continue
                if not passage.tokens[inner[1]].is_word:
                    return None
                following = passage.low(inner[1] + 2)
                return inner if following.endswith("ing") else (inner[0], comma - 1)
        return None
