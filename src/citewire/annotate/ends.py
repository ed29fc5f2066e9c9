"""Where a phrase that may be a source ends: a name, a noun with what belongs to it, a pronoun.

It ends at a mark, at a word that no source holds ("that", "when"), and at a preposition that opens an adverb of time or
place. Where nouns are written with capitals it ends with the last noun.
"""

from __future__ import annotations

from citewire.annotate.hints import is_organisation_word, is_title
from citewire.annotate.incises import DASHES
from citewire.annotate.passages import Passage
from citewire.knowledge import genders
from citewire.languages import Language

LONGEST = 14
"""Tokens of a source without its apposition."""


class Ends:
    """Finds the ends of phrases in one passage."""

    def __init__(self, passage: Passage, language: Language) -> None:
        self.passage = passage
        self.nouns = language.capital_nouns
        self.second = language.speech.second
        self.sets = language.speech.sets
        self.shapes = language.speech.shapes
        self.people = language.people
        self.renamed = language.speech.renamed
        self.says_so = language.speech.says_so
        self.citing = language.occasions.forms["citing"].phrases

    def end_of(self, at: int) -> int | None:
        """The last token of the phrase that begins at ``at``; None where none begins there."""
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
                if self.stops(here):
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
        if last is not None and self.passage.is_parted(at):
            return -1
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

    def stops(self, at: int) -> bool:
        """Whether a mark ends a phrase; the full stop of an abbreviation, a hyphen and an apostrophe don't."""
        passage = self.passage
        mark = passage.tokens[at].word
        if mark in "-&’'/%" and passage.tokens[at].low not in DASHES:
            return False
        following = at + 1 < len(passage.tokens) and passage.tokens[at + 1].is_word
        return not (mark == "." and following and len(passage.tokens[at - 1].word) <= 4)

    def _ends_before(self, at: int, last: int | None, waiting: bool) -> bool:
        passage, sets = self.passage, self.sets
        low = passage.tokens[at].low
        if self._is_genitive(at, last):
            return False
        ended = self.second and last is not None and not waiting and not passage.tokens[at].is_capital
        if ended and low in sets["articles"] and (low in sets["leads"] or low not in sets["joints"]):
            return True  # "wirft der Bericht den Behörden vor", "nennt Kern die Vorwürfe falsch"
        if low in sets["joints"]:
            return (last is None and low not in sets["articles"]) or not self._goes_on(at)
        if self.renamed and last is not None and low in sets["leads"] and self._seat_goes_on(at):
            return False
        if low in sets["breaks"] or low in sets["between"] or (self.renamed and low in self.citing):
            return True
        if low in sets["leads"] and low not in sets["articles"]:
            return not (self.renamed and last is not None and self._post_goes_on(at))
        if self.shapes.is_adverb(low) and last is not None and not passage.tokens[at].is_capital:
            return True
        return self.nouns and last is not None and not waiting and not passage.tokens[at].is_capital

    def _post_goes_on(self, at: int) -> bool:
        """Whether a post with a preposition in it goes on at ``at`` to the name of its holder ("министр по делам
        молодёжи Анна Керн")."""
        passage = self.passage
        start = at
        while start > 0 and passage.tokens[start - 1].is_word:
            start -= 1
            if passage.tokens[start].is_capital and start > 0 and not self._is_body(start, at):
                return False
        following = passage.tokens[at + 1 : at + 6]
        names = [place for place, token in enumerate(following) if token.is_capital]
        between = following[: names[0]] if names else []
        return len(between) > 0 and all(token.is_word and token.low not in self.sets["leads"] for token in between)

    def _is_body(self, capital: int, at: int) -> bool:
        """Whether a word in capitals right before ``at`` is the body of a post and no holder, since he is named in
        full behind it ("председатель комитета Совета по делам молодёжи Анна Керн")."""
        tokens = self.passage.tokens
        names = [here for here in range(at + 1, min(at + 7, len(tokens))) if tokens[here].is_capital]
        alone = capital == at - 1 and not tokens[capital - 1].is_capital
        return alone and self._is_holder(names, 0)

    def _is_holder(self, names: list[int], place: int) -> bool:
        """Whether a first name and another word stand side by side from the ``place``-th of the words in capitals."""
        pair = names[place : place + 2]
        joined = len(pair) == 2 and pair[1] == pair[0] + 1
        return joined and genders.is_given(self.passage.tokens[pair[0]].word)

    def _seat_goes_on(self, at: int) -> bool:
        """Whether a post with the place of its office goes on at ``at`` to its holder ("rzecznik straży w Norrholmie
        kapitan Jan Berg", "poseł NPA z Norrholmu Jan Berg")."""
        tokens = self.passage.tokens
        end = next((here for here in range(at + 1, len(tokens)) if not tokens[here].is_word), len(tokens))
        names = [here for here in range(at + 1, min(at + 7, end)) if tokens[here].is_capital]
        if not names or names[0] != at + 1 or not self._is_holder(names, 1):
            return False
        between = tokens[names[0] + 1 : names[1]]
        posts = all(self.people.noun(token.low) is not None or is_title(token.low) for token in between)
        before = tokens[at - 1]
        body = not before.is_capital or sum(letter.isupper() for letter in before.word) > 1
        return posts and (body or is_organisation_word(before.word)) and not self._names_person(at)

    def _names_person(self, at: int) -> bool:
        """Whether a first name and another word stand right before ``at``."""
        tokens = self.passage.tokens
        return at > 1 and tokens[at - 1].is_capital and genders.is_given(tokens[at - 2].word)

    def _is_genitive(self, at: int, last: int | None) -> bool:
        """ "Meinung politischer Beobachter": a word in -er between two nouns."""
        if not self.nouns or last != at - 1 or at + 1 >= len(self.passage.tokens):
            return False
        token, following = self.passage.tokens[at], self.passage.tokens[at + 1]
        listed = any(token.low in self.sets[name] for name in ("joints", "leads", "breaks", "between", "pronouns"))
        return (
            token.low.endswith(self.shapes.genitives) and not token.is_capital and following.is_capital and not listed
        )

    def _goes_on(self, at: int) -> bool:
        """Whether a noun follows the joint at ``at`` soon."""
        if not self.nouns:
            low = self.passage.low(at + 1)
            says = self.renamed and low in self.says_so  # "poinformował dyżurny i dodał"
            return low not in self.sets["leads"] and low not in self.sets["breaks"] and bool(low) and not says
        for here in range(at + 1, min(at + 4, len(self.passage.tokens))):
            token = self.passage.tokens[here]
            if not token.is_word:
                return self.passage.inside[here] >= 0
            if token.is_capital or self._is_aged(here):
                return True
        return False

    def _waits(self, at: int, last: int | None, waiting: bool) -> bool:
        """Whether a noun must still come: after an article or a joint."""
        low = self.passage.low(at)
        if low in self.sets["joints"] or low in self.sets["articles"] or self._is_genitive(at, last):
            return True
        return waiting and not self.passage.tokens[at].is_capital and not self._is_aged(at)

    def _is_aged(self, at: int) -> bool:
        """Whether an adjective with a number stands for its noun: "der 81-jährige sagte", not "der 81-jährige Mann"."""
        low, behind = self.passage.low(at), at + 1
        if not self.nouns or not low[:1].isdigit() or "-" not in low:
            return False
        return behind >= len(self.passage.tokens) or not self.passage.tokens[behind].is_capital
