"""Clauses that tell who says so: "как сообщает …", "comme l'a dit …", "Об этом сообщила …"."""

from __future__ import annotations

from citewire.annotate.cues import Cue, cues_of
from citewire.annotate.held import Held
from citewire.annotate.incises import DASHES
from citewire.annotate.ranges import Range
from citewire.annotate.statement import SURE, Statement
from citewire.knowledge.genders import gender_of

POST = 12
"""Tokens of who somebody is, between two commas."""
REACH = 6
"""Tokens between the word that opens such a clause and its verb."""


class Told(Held):
    """Reads such clauses in one passage."""

    def _likewise(self, cue: Cue) -> Statement | None:
        """ "Как сообщает мэрия, ...": what is said stands around the clause."""
        opening = self._opening_of_clause(cue)
        if opening is None:
            return None
        first, last = opening
        if self.clauses.known and not self._closes_aside(cue.last + 1):
            return None
        source = self._without_verb(self._teller(last + 1, cue))
        if source is None or (not self._names(source) and self.passage.words(*source) > 6):
            return None
        if self.speech.renamed and source[0] > cue.last:
            source = self._to_name(source)
        contents = self._around(first, self._end_of_clause(max(source[1], cue.last)))
        if not contents:
            return None
        whole = (self._verb_start(cue.first), cue.last)
        return Statement(contents, source, whole, "before", SURE["before"], (last, last) if last < whole[0] else None)

    def _to_name(self, source: Range) -> Range:
        """A teller with the name that closes his clause ("Jak informuje oficer prasowy policji Jan Lem, ...")."""
        comma = self._next_comma(source[1])
        rest = range(source[1] + 1, comma)
        whole = all(self.passage.tokens[at].is_word and self.passage.inside[at] < 0 for at in rest)
        named = len(rest) > 1 and whole and self._capital(comma - 1) and self._capital(comma - 2)
        return (source[0], comma - 1) if named and len(rest) <= POST and self.passage.low(comma) == "," else source

    def _without_verb(self, source: Range | None) -> Range | None:
        """A teller without the helping verb and the adverbs behind it ("as Kern has sometimes acknowledged")."""
        if source is None or not self.clauses.known:
            return source
        first, last = source
        helping = self.sets["auxiliaries"] | self.sets["between"] | self.sets["helpers"]
        while last > first and not self._capital(last):
            low = self.passage.low(last)
            if low not in helping and not self.speech.shapes.is_adverb(low) and low not in self.sets["often"]:
                break
            last -= 1
        return (first, last)

    def _end_of_clause(self, last: int) -> int:
        """The last token of such a clause whose verb and speaker end at ``last``: when it was said belongs to it."""
        if not self.clauses.known:
            return self._past_seat(self.interludes.past(last + 1, before=False)) - 1
        comma = self._next_comma(last + 1)
        return comma - 1 if comma - last <= REACH else last

    def _past_seat(self, at: int) -> int:
        """The token behind where who says so has his seat or comes from, where that closes the clause ("Как сообщили в
        штабе в Норде, дорога закрыта")."""
        if self.passage.low(at) not in self.sets["leads"] or not self._capital(at + 1):
            return at
        here = at + 1
        while self._capital(here):
            here += 1
        return here if self.passage.low(here) in {",", *DASHES} else at

    def _closes_aside(self, at: int) -> bool:
        """Whether such a clause ends at ``at``, when it was said at most behind its verb: "as" may open any other."""
        return self._closed(at) and not any(
            self.passage.low(here) in self.sets["openers"] or self.passage.inside[here] >= 0
            for here in range(at, min(self._next_comma(at), at + REACH))
        )

    def _opening_of_clause(self, cue: Cue) -> Range | None:
        """The phrase that makes a clause of the verb: at the beginning, or behind a comma or a dash."""
        for at in range(cue.first - 1, max(-1, cue.first - 1 - REACH), -1):
            if self.passage.inside[at] >= 0 or not self.passage.tokens[at].is_word:
                return None
            for words in self.speech.clauses:
                first = at - len(words) + 1
                if first < 0 or any(self.passage.low(first + place) != word for place, word in enumerate(words)):
                    continue
                apart = first == 0 or not self.passage.tokens[first - 1].is_word
                return (first, at) if apart else None
        return None

    def _teller(self, at: int, cue: Cue) -> Range | None:
        """Who tells, between the opening word and the verb or behind it."""
        named = self._named_before(at, self._verb_start(cue.first))
        if named is None and at <= 2 and (introduced := self._with_post(cue)) is not None:
            return introduced
        behind = self.phrases.after(self._past_listener(cue.last + 1, cue), apposed=at > 2)
        if behind is not None and self.speech.heads and not self._closed_off(behind[1] + 1):
            behind = self._without_clause(behind)
        if named is None:
            return behind
        listening = self.speech.houses and self.listeners.at(named[0]) is not None and behind is not None
        return behind if listening and self._is_plural(cue) else named

    def _with_post(self, cue: Cue) -> Range | None:
        """Who is named behind the verb with his post between two commas ("Jak mówi Jan Berg, rzecznik portu, ...")."""
        behind = self.phrases.after(self._past_listener(cue.last + 1, cue), apposed=False)
        if behind is None or not self.speech.renamed:
            return None
        if (holder := self._held_by(behind)) is not None:
            return holder
        if not self._capital(behind[1]):
            return None
        post = behind[1] + 2
        if self.passage.low(post - 1) != "," or self.language.people.noun(self.passage.low(post)) is None:
            return None
        closed = next(
            (at for at in range(post, min(post + POST, self.end)) if not self.passage.tokens[at].is_word), post
        )
        return (behind[0], closed - 1) if self.passage.low(closed) == "," else None

    def _held_by(self, post: Range) -> Range | None:
        """A post with its holder between two commas ("Según informó la alcaldesa de Norrholm, Ana Lem, ..."); None
        where noun and name differ in gender, as behind a body that tells of another ("la policía, Ana Lem, ...")."""
        led = self.passage.low(post[0]) in self.sets["articles"]
        noun = self.language.people.noun(self.passage.low(post[0] + led))
        first = gender_of(self.passage.tokens[post[1] + 2].word) if post[1] + 2 <= self.end else ""
        if noun is None or (noun and first and noun != first):
            return None
        last = self.phrases.appositions.holder(post[1] + 2) if self.passage.low(post[1] + 1) == "," else None
        whole = last is not None and last > post[1] + 2 and self.passage.low(last + 1) == ","
        return (post[0], last) if last is not None and whole else None

    def _closed_off(self, at: int) -> bool:
        """Whether a comma ends such a clause at ``at``, or behind where and when it was said there ("Jak mówił szef
        rządu na konferencji prasowej, ...")."""
        behind = self.interludes.past(at, before=False)
        return behind > at and self.passage.low(behind) == ","

    def _named_before(self, at: int, verb: int) -> Range | None:
        """Who is named between the opening word at ``at`` and the verb, without when and where it was said."""
        here = self.interludes.past(at)
        named = [each for each in range(here, verb) if self.passage.low(each) not in self.sets["objects"]]
        if not named or not all(self.passage.tokens[each].is_word for each in range(named[0], named[-1] + 1)):
            return None
        house = named[0] < named[-1] and self.passage.low(named[0]) in self.sets["houses"]
        return (named[0] + house, named[-1])

    def _is_plural(self, cue: Cue) -> bool:
        """Whether a verb stands in the plural, as that of a house that speaks does."""
        return self.passage.low(cue.last).endswith(tuple(self.speech.plurals.split()) or ("",))

    def _past_listener(self, at: int, cue: Cue) -> int:
        """The token behind when, where and to whom it was said, which may stand between a verb and its speaker, and
        behind the preposition of a house that speaks ("сообщили в министерстве")."""
        at = self.interludes.past(at)
        listener = self.listeners.at(at)
        behind = listener[1] + 1 if listener is not None else self.listeners.behind_name(at)
        if self._is_plural(cue) and behind and self.passage.low(behind) in self.sets["houses"]:
            at = behind  # "сообщили БНК в администрации", "сообщили «Вестнику» в полиции": it listens, whoever it is
        housed = self.passage.low(at) in self.sets["houses"] and self._is_plural(cue)
        return at + housed

    def _returning(self) -> Statement | None:
        """ "Об этом сообщила мэрия.": who says what the passage before says."""
        found = self._pointer()
        cue = next(cues_of(self.passage, self.language), None) if found is not None else None
        if found is None or cue is None or self._words_between(found[1], cue.first) > REACH or found[0] - cue.last > 2:
            return None
        source = self._teller(found[1] + 1, Cue(cue.first, max(cue.last, found[1]), cue.kind))
        source = None if source is None else self.interludes.before_time(self.interludes.before_event(source))
        if source is None or not self._closed_soon(source[1] + 1):
            return None
        return Statement((), source, (cue.first, cue.last), "looks back", SURE["looks back"])

    def _words_between(self, first: int, last: int) -> int:
        """Tokens between two others without when and where it was said."""
        return last - self.interludes.past(first + 1)

    def _pointer(self) -> Range | None:
        """The phrase for what was said before, among the first words of the passage."""
        for first in range(min(3, self.end)):
            for words in self.speech.returns:
                if all(self.passage.low(first + place) == word for place, word in enumerate(words)):
                    return (first, first + len(words) - 1)
        return None

    def _tells_who_told(self, statement: Statement) -> bool:
        """Whether all that is said is that somebody said what stands before ("Про це мер сказав, передає ...")."""
        pointer = self._pointer() if self.speech.backward else None
        if pointer is None or len(statement.contents) != 1 or statement.contents[0][0] != pointer[0]:
            return False
        cues = (cue.first for cue in cues_of(self.passage, self.language))
        return any(pointer[1] < at <= statement.contents[0][1] for at in cues)

    def _addressed(self) -> Statement | None:
        """ "Pour le maire, « la route est sûre »": whose words these are stands before the comma."""
        if self.passage.low(0) not in self.sets["addressed"]:
            return None
        source = self.phrases.after(1)
        quote = self.passage.quote_at(source[1] + 2) if source is not None else None
        if source is None or quote is None or quote[0] != source[1] + 2 or self.passage.words(*quote) < 3:
            return None
        return Statement((quote,), source, (0, 0), "addressed", SURE["addressed"])

    def _closed_soon(self, at: int) -> bool:
        """Whether nothing is said behind ``at``: the sentence ends, with a phrase of time or place at most."""
        rest = range(at, self.end + 1)
        return not any(self.passage.inside[here] >= 0 or self.passage.low(here) in {":", ";"} for here in rest)
