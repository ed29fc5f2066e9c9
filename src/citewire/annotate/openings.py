"""Where what is said begins behind a verb of saying, and by which rule that is known."""

from __future__ import annotations

from collections.abc import Iterator

from citewire.annotate.cues import Cue
from citewire.annotate.incises import DASHES
from citewire.annotate.ranges import Range
from citewire.annotate.stances import Stances
from citewire.languages import pattern

GAP = 8
"""Tokens of a relative clause up to its verb."""
POINTING = 3
"""Letters of a pronoun that points at a clause ("те", "том", "tym")."""
PARTY = 3
"""Words without an article of somebody who is rung up, at most."""


class Openings(Stances):
    """Finds the beginning in one passage."""

    def _right(self, cue: Cue) -> tuple[int, str] | None:
        """Where what is said begins behind the verb, and by which rule."""
        at = self._past_cited(cue.last + 1)
        marked = self._marked(at, 14 if cue.kind == "tells" else 10) or self._marked_later(at)
        if marked is not None and cue.kind != "names":
            return marked
        if marked is not None and marked[0] <= at + 1:
            opened = self.speech.renamed and self.passage.low(marked[0]) in self.sets["openers"]
            return (marked[0], "noted" if opened else "named")
        if at > self.end or not self.passage.tokens[at].is_word or self._wins(cue, at):
            return None
        if self.passage.low(at) in self.sets["infinitive"] and (self._promises(cue, at) or self._claims(cue, at)):
            return (at, "promised")
        if cue.kind == "names":
            at = self._past_adverbial(at)
            return (
                None if self._leads_to(at) or self._is_no_call(cue, at) or self._sentences(cue, at) else (at, "named")
            )
        if cue.kind == "tells":
            return self._told(at)
        at = self._past_adverbs(at)
        if (news := self._is_news(cue, at)) or not self._opens_clause(at):
            return (at, "phrase") if news else None
        if cue.kind == "says" and self.speech.renamed:
            return self._declared(cue, at)
        if cue.kind == "says":
            return (at, "plain") if self._is_said_at(cue, at) else self._phrase(cue, at)
        return (at, "weak clause") if self.passage.low(at) in self.sets["pronouns"] else None

    def _is_news(self, cue: Cue, at: int) -> bool:
        """Whether a verb tells of something that happened: "сообщил о 19 погибших", "poinformował o śmierci"; what
        people talk about otherwise is no news ("говорил о двух братьях")."""
        if not self.speech.reported or cue.kind != "says" or self.passage.low(at) not in self.sets["topics"]:
            return False
        low = self.passage.low(cue.last)
        if low in self.sets["personal"] or low.endswith(tuple(self.speech.plurals.split())):
            return False  # "в районах Запорожья сообщают о взрывах": no house is sure
        told = pattern(self.speech.reported)
        near = [self.passage.low(here) for here in range(at + 1, min(at + 4, self.end))]
        counted = any(low[:1].isdigit() or low in self.language.number_words for low in near)
        return counted or any(told.fullmatch(low) for low in near[:2])

    def _is_said_at(self, cue: Cue, at: int) -> bool:
        """Whether a clause begins at ``at``; behind a verb that does other things as well ("adds a room, a place that
        is") its own verb must stand before any comma."""
        if self.passage.low(cue.first) not in self.sets["barely"] or not self.clauses.known:
            return self.clauses.is_clause(at)
        comma = next((here for here in range(at, self.end) if self.passage.low(here) == ","), self.end)
        return self.clauses.is_clause(at, comma - 1)

    def _leads_to(self, at: int) -> bool:
        """Whether a verb leads to a thing rather than names what is said ("responded to the polls")."""
        article = self.passage.low(at + 1) in self.sets["articles"] or self._capital(at + 1)
        return self.clauses.known and self.passage.low(at) in self.sets["infinitive"] and article

    def _past_adverbial(self, at: int) -> int:
        """The token behind adverbs and words for when before what is named ("salue toutefois", "calificó hoy")."""
        while self.interludes.known and at < self.end:
            event = next((last + 1 for first, last in self.interludes.events if first == at), at)
            behind = max(event, self.interludes.past_adverb(at))
            if behind == at or behind > self.end:
                break
            at = behind
        return at

    def _wins(self, cue: Cue, at: int) -> bool:
        """Whether somebody takes what can be won or lost ("claimed the nomination")."""
        at += self.passage.low(at) in self.sets["articles"] | self.sets["owners"]
        return self.passage.low(cue.last) in self.sets["winning"] and self.passage.low(at) in self.sets["prizes"]

    def _sentences(self, cue: Cue, at: int) -> bool:
        """Whether a court sentences somebody ("a condamné Ada Kern", "condenó a tres")."""
        if self.passage.low(cue.last) not in self.sets["sentencing"]:
            return False
        courts = any(self.passage.low(here) in self.sets["courts"] for here in range(max(0, cue.first - 8), cue.first))
        return courts or self._capital(at) or self.passage.low(at) in self.language.people.sets["oblique"]

    def _is_no_call(self, cue: Cue, at: int) -> bool:
        """Whether somebody is rung up: behind "llamó a" neither what people are called to nor an infinitive follows."""
        if self.passage.low(cue.last) in self.sets["ringing"] and self._rings(at):
            return True
        calls = self.sets["calls"]
        called = cue.first < cue.last and self.passage.low(cue.last) in self.language.people.sets["oblique"]
        if not calls or not called or self.passage.low(cue.first) not in self.sets["calling"]:
            return False
        at += self.passage.low(at) in self.sets["articles"]
        low = self.passage.low(at)
        return low not in calls and not low.endswith(tuple(self.speech.acting.split()))

    def _rings(self, at: int) -> bool:
        """Whether nothing but somebody stands at ``at``, not what he is called ("called a neighbour to ask")."""
        first = at + (self.passage.low(at) in self.sets["articles"] | self.sets["owners"])
        for last in range(first, min(first + PARTY, self.end + 1)):
            if not self.passage.tokens[last].is_word or self.passage.inside[last] >= 0:
                return False
            if self._is_over(last + 1):
                noun = self.language.people.noun(self.passage.low(last)) is not None
                return last == first or noun or self._capital(last)
        return False

    def _is_over(self, at: int) -> bool:
        """Whether the sentence is over at ``at``, or goes on with where, when or what for."""
        if at > self.end:
            return True
        mark = not self.passage.tokens[at].is_word and self.passage.inside[at] < 0
        names = ("leads", "relatives", "ands", "infinitive", "days", "times", "subordinates")
        return mark or any(self.passage.low(at) in self.sets[name] for name in names)

    def _marked_later(self, at: int) -> tuple[int, str] | None:
        """As ``_marked``, behind when and to whom it was said ("a affirmé la semaine dernière que")."""
        behind = self.interludes.past(at, before=False) if self.interludes.known else at
        return self._marked(behind, 3) if behind > at else None

    def _declared(self, cue: Cue, at: int) -> tuple[int, str] | None:
        """What is said without a word before it, where a language has one before every clause: an infinitive ("affirme
        avoir ..."), or the object of a verb that announces."""
        low = self.passage.low(at)
        if low.endswith(tuple(self.speech.infinitives.split())) if self.speech.infinitives else False:
            return (at, "infinitive")
        declares = any(self.passage.low(here) in self.sets["declares"] for here in range(cue.first, cue.last + 1))
        return (at, "phrase") if declares and low not in self.sets["leads"] else None

    def _past_cited(self, at: int) -> int:
        """Behind a source that a carrier names between commas (", citing officials,")."""
        here = at + (self.passage.low(at) == ",")
        if not self.listeners.citing(here):
            return at
        return next((place + 1 for place in range(here, self.end) if self.passage.low(place) == ","), at)

    def _promises(self, cue: Cue, at: int) -> bool:
        """Whether what somebody will do follows the verb ("vowed to stay"), rather than a name ("pledged to Kern")."""
        following = self.passage.tokens[at + 1] if at < self.end else None
        if following is None or following.is_capital or following.low in self.sets["articles"]:
            return False
        if self.clauses.known and following.low in self.sets["been"]:
            return False  # "the debate promised to be long"
        return any(kind == "names" and not rest for rest, kind in self.speech.verbs[self.passage.low(cue.first)])

    def _claims(self, cue: Cue, at: int) -> bool:
        """Whether what somebody claims of himself follows the verb ("claimed to have sunk a ship")."""
        claims = self.passage.low(cue.last) in self.language.doubts.claims.split()
        return claims and self.passage.low(at + 1) in self.sets["been"]

    def _phrase(self, cue: Cue, at: int) -> tuple[int, str] | None:
        """What is said as a phrase rather than a clause ("announced a plan")."""
        low = self.passage.low(at)
        how = self.speech.shapes.is_adverb(low) and not self._capital(at)
        apart = (
            self.passage.low(cue.first) in self.sets["barely"] or low in self.sets["leads"] | self.sets["little"] or how
        )
        apart = apart or (self.clauses.known and low in self.language.people.sets["oblique"])
        return None if apart else (at, "phrase")

    def _marked(self, at: int, reach: int) -> tuple[int, str] | None:
        """A colon, a quotation or "that" soon behind the verb."""
        passage = self.passage
        for here in self._behind_verb(at, reach):
            low = passage.low(here)
            quote = passage.quote_at(here)
            if quote is not None:
                near = here == at or passage.low(here - 1) in {",", ":", *DASHES}
                if not near and reach <= 10 and passage.low(at) not in self.sets["leads"]:
                    return None
                return (here, "quoted after") if near or passage.words(*quote) >= 4 else None
            if low == ":":
                return (here + 1, "quoted after") if here < self.end else None
            direct = here == at or passage.low(here - 1) == "," or low in self.sets["firm"]
            if here > at and self._is_bound_at(here, at):
                return None
            if low in self.sets["openers"] and direct:
                return (here, self._clause_rule(here)) if here == at or reach > 10 or self._is_apart(at) else None
            if low in ".;" or low in self.speech.verbs or low in self.sets["helpers"] | self.sets["auxiliaries"]:
                return None
            if low == "," and not self._set_off(here, at):
                return None
            if (
                here == at
                and passage.low(at + 1) not in self.sets["times"]
                and (low in self.sets["pronouns"] or low in self.sets["articles"])
                and reach <= 10
            ):
                return None
        return None

    def _main_follows(self, at: int) -> bool:
        """Whether the clause that hangs on a word at ``at`` has its main clause behind it ("said if it rains, he ..."),
        rather than to tell when it was said ("added when she left")."""
        commas = (here for here in range(at + 2, self.end) if self.passage.low(here) == ",")
        return any(self.clauses.is_clause(here + 1) for here in commas)

    def _clause_rule(self, at: int) -> str:
        """How sure it is that a clause begins at ``at``: less where no verb follows ("reiterated that approach")."""
        points = self.passage.low(at) in self.sets["firm"] & self.sets["alone"] and self.clauses.known
        return "weak clause" if points and not self.clauses.is_clause(at + 1, loose=True) else "clause"

    def _is_bound_at(self, at: int, start: int) -> bool:
        """Whether a word at ``at`` that may open what is said goes with the noun before it instead."""
        low = self.passage.low(at)
        if low in self.sets["openers"] and self._is_of_topic(at, start):
            return True
        return low in self.sets["firm"] and self._is_relative_at(at, start)

    def _is_relative_at(self, at: int, start: int) -> bool:
        """Whether "that" at ``at`` is a relative: a verb follows ("adds to the drama that has begun"), an infinitive
        stands before it with its object ("agreed to hear a case that"), somebody thinks or hopes something of it
        ("a plan that the port hoped would"), or a noun takes it ("informó de la muerte que")."""
        if self._acts(at + 1) or (at > start + 1 and self._is_about(start)):
            return True
        low = self.passage.low
        article = low(start + 2) in self.sets["articles"] and not self._capital(start + 1)
        if article and low(start) in self.sets["infinitive"] and low(start + 1) not in self.sets["articles"]:
            return True
        return self._gapes(at + 1)

    def _is_of_topic(self, at: int, start: int) -> bool:
        """Whether a noun behind "about" at ``start`` takes the clause at ``at`` ("повідомила про пожежу, що сталася"),
        rather than a pronoun that waits for it ("про те, що")."""
        pronoun = at == start + 3 and len(self.passage.low(start + 1)) <= POINTING
        return self.passage.low(start) in self.sets["topics"] and not pronoun

    def _is_about(self, at: int) -> bool:
        """Whether a verb tells of a noun at ``at``, which takes the clause behind it ("informó de la muerte que")."""
        articled = self.passage.low(at) in self.sets["about"] and self.passage.low(at + 1) in self.sets["articles"]
        return articled or self.passage.low(at) in self.sets["contracted"]

    def _gapes(self, at: int) -> bool:
        """Whether the clause at ``at`` wants the noun before it: a helping verb follows right behind its own ("the port
        hoped would")."""
        for here in range(at, min(at + GAP, self.end) if self.clauses.known else at):
            low = self.passage.low(here)
            if not self.passage.tokens[here].is_word or low in self.sets["openers"] | self.sets["relatives"]:
                return False
            if self.clauses.verbs.is_finite(here):
                return low not in self.sets["auxiliaries"] and self.passage.low(here + 1) in self.sets["auxiliaries"]
        return False

    def _acts(self, at: int) -> bool:
        """Whether a verb stands at ``at``, so that "that" before it is the subject of a relative clause."""
        return self.passage.low(at) in self.sets["auxiliaries"] | self.sets["finite"]

    def _behind_verb(self, at: int, reach: int) -> Iterator[int]:
        """The places from ``at`` on, without those in the names of works; none where the verb is about such a work."""
        here = at
        while here < min(at + reach, self.end + 1):
            quote = self.passage.quote_at(here)
            if quote is None or not self._names_work(quote, at):
                yield here
                here += 1
            elif here == at:
                return
            else:
                reach += quote[1] + 1 - here
                here = quote[1] + 1

    def _names_work(self, quote: Range | None, at: int) -> bool:
        """Whether a quotation behind a verb that ends at ``at`` is the name of a book or a programme: "wrote “The Way
        Home”", "said in her book “The Way Home” that ..."."""
        if quote is None:
            return False
        plain = quote[0] > at or self.passage.low(at - 1) in self.sets["barely"]
        return plain and not self.speech.second and self.contents.is_title(quote)

    def _set_off(self, comma: int, at: int) -> bool:
        """Whether the comma at ``comma`` stands before what is said, or opens an aside ("said, however, that")."""
        following = self.passage.low(comma + 1)
        if self.passage.quote_at(comma + 1) is not None or following in self.sets["openers"]:
            return True
        ends = [here for here in range(comma + 1, comma + 6) if self.passage.low(here) == ","]
        return comma == at and bool(ends) and self.passage.low(ends[0] + 1) in self.sets["openers"]

    def _is_apart(self, at: int) -> bool:
        """Whether a phrase of time or place, or an adverb, begins at ``at``; a noun would take the clause to itself."""
        low = self.passage.low(at)
        return (
            not self.clauses.known
            or low in self.sets["leads"] | self.sets["between"] | {","}
            or self.speech.shapes.is_adverb(low)
        )

    def _told(self, at: int) -> tuple[int, str] | None:
        listener = self.listeners.at(at, dative=True) or self.phrases.after(at)
        if listener is None:
            return None
        start = next((here for here in range(at + 1, listener[1] + 1) if self._is_subject(here)), listener[1] + 1)
        if start >= self.end or not self.passage.tokens[start].is_word:
            return None
        return None if self.clauses.known and self._is_led(start) else (start, "told")

    def _is_led(self, at: int) -> bool:
        """Whether a preposition stands at ``at``, or a helping verb without a subject: no statement begins so."""
        low = self.passage.low(at)
        return any(low in self.sets[name] for name in ("linking", "likewise", "auxiliaries"))

    def _is_subject(self, at: int) -> bool:
        """Whether a pronoun that begins a clause stands at ``at`` ("told reporters they would")."""
        low = self.passage.low(at)
        alone = low in self.sets["others"] or low in self.sets["ones"] - self.sets["relatives"]
        return alone and self.clauses.known

    def _past_adverbs(self, at: int) -> int:
        """Behind "on Monday", "in a statement"."""
        passage, sets = self.passage, self.sets
        here = at
        while here < min(at + 8, self.end) and passage.low(here) in sets["leads"]:
            if passage.low(here) in self.sets["days"]:
                here += 1
                continue
            ends = [at for at in range(here + 1, here + 5) if passage.low(at) in self.sets["settings"]]
            if not ends:
                break
            events = (last for first, last in self.interludes.events if first == here)
            here = max([ends[-1], *events]) + 1
        return here

    def _opens_clause(self, at: int) -> bool:
        if at > self.end or not self.passage.tokens[at].is_word:
            return False
        low = self.passage.low(at)
        hangs = low in self.sets["subordinates"] and self.clauses.known and not self._main_follows(at)
        helped = low in self.sets["auxiliaries"] and self.clauses.known
        return self.end - at >= 2 and low not in self.sets["linking"] and not hangs and not helped
