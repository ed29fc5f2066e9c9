"""To whom and where a thing was said: "in an interview with Xinhua", "told Reuters", "auf Telegram".

Two forms are read in a passage: an occasion or a platform behind its preposition, wherever it stands outside of what
is said, and a listener beside the verb. An outlet is known by its name (``knowledge.outlets``), by a noun before it
("the newspaper …") or by the last word of its own ("Times").
"""

from __future__ import annotations

import re

from citewire.annotate.passages import Passage
from citewire.annotate.ranges import Range
from citewire.knowledge import genders
from citewire.knowledge.outlets import names_by_first_word
from citewire.languages import Language
from citewire.text import cases

INFLECTED = 5
"""Letters of a name that may have an ending of its case behind them ("Интерфакса")."""
ADDRESS = re.compile(r"[a-z]\w{2,}\.[a-z]{2,4}")
"""An outlet named by its address ("nord24.pl")."""
FILLERS = 5
"""Words between a preposition and the occasion ("in a long and angry televised …")."""
PLAIN = 3
"""Words of a preposition that leads to an occasion alone ("à l'issue de"): shorter ones have other uses."""
SHORTEST = 4
"""Letters of the words that say whose occasion it is."""


class Listeners:
    """Finds listeners and occasions in one passage, as (first, last) tokens."""

    def __init__(self, passage: Passage, language: Language) -> None:
        self.passage = passage
        self.words = language.occasions
        self.forms = language.occasions.forms
        self.speech = language.speech
        self.nouns = language.capital_nouns
        self.tag = language.tag
        self.dated = frozenset((*language.weekdays, *language.months))

    def at(self, at: int, *, dative: bool = False) -> Range | None:
        """The listener that begins at ``at``: an outlet, or those who listen for the public. ``dative``: it may stand
        without a word before it ("told Reuters")."""
        marker = self._taken("to", at)
        if not marker and not (dative or self.words.dative):
            return None
        last = self._outlet(at + marker, marked=bool(marker))
        return None if last is None else (at, last)

    def marked(self, at: int) -> int:
        """How many tokens a word before a listener takes at ``at`` ("à l'", "auprès de"); 0 for none."""
        return self._taken("to", at)

    def audience(self, at: int) -> Range | None:
        """The gathering at ``at`` that listens ("told a news conference")."""
        last = self._named_event(at)
        return None if last is None else (at, last)

    def before_colon(self, at: int) -> Range | None:
        """The occasion or the listener from ``at`` to the colon ("in an interview:", "au Monde :")."""
        found = self._event(at) or self.at(at)
        return found if found is not None and self.passage.low(found[1] + 1) == ":" else None

    def is_outlet(self, source: Range) -> bool:
        """Whether a source is an outlet."""
        early = range(source[0], min(source[0] + 3, source[1] + 1))
        if self._in_marks(source[0] - 1) == source[1] + 1 or self._in_marks(source[0]) == source[1]:
            return True
        return any(self._taken("outlets", at) or self._is_named(at) for at in early)

    def _is_named(self, at: int) -> bool:
        """Whether an outlet with its name stands at ``at``: "the website" may be anybody's."""
        last = self._medium(at)
        return last is not None and (last > at or self._known(at) is not None)

    def knows(self, at: int) -> bool:
        """Whether an outlet that the table knows by its name stands at ``at``."""
        return self._known(at) is not None

    def opens_occasion(self, at: int) -> bool:
        """Whether a phrase stands at ``at`` behind which only an occasion comes ("à l'issue de"), be it one or not."""
        return self._taken("within", at) >= PLAIN

    def citing(self, at: int) -> int:
        """How many tokens a phrase at ``at`` takes with which a carrier names its source; 0 for none."""
        return self._taken("citing", at)

    def outlet(self, at: int) -> Range | None:
        """The outlet that begins at ``at``, with its noun."""
        last = self._outlet(at, marked=True)
        return None if last is None else (at, last)

    def cited(self, at: int) -> int:
        """How many tokens a phrase at ``at`` takes behind which a carrier of what stands before is named."""
        return self._taken("cited", at)

    def without_front(self, source: Range) -> Range:
        """A subject without the outlet of the occasion before it ("В интервью РИА Новости Климова заявила")."""
        known = self._known(source[0]) if source[0] > 0 else None
        if known is None or known >= source[1] or not self.passage.tokens[known + 1].is_capital:
            return source
        return (known + 1, source[1])

    def without(self, source: Range) -> Range:
        """A source without the listener behind its name ("sagte Kern der Nordzeitung"); a post keeps its outlet ("der
        Chefredakteur der Nordzeitung")."""
        plain = self.speech.renamed
        for here in range(source[0] + 1, source[1] + plain) if self.words.staff or plain else ():
            bare = plain and self.words.dative and self.passage.tokens[here - 1].is_capital
            listener = self.at(here) if bare or self._taken("to", here) else None
            if listener is not None and listener[1] >= source[1] and not self._taken("staff", here - 1):
                if plain:
                    return (source[0], here - 1)
                named = self.passage.tokens[here - 1].is_capital
                return (source[0], here - 1) if named and not self._is_post(source[0], here) else source
        return source

    def _is_post(self, first: int, last: int) -> bool:
        """Whether an article and one noun are all that stands there: a post rather than a name."""
        return last - first == 2 and self.passage.low(first) in self.speech.sets["articles"]

    def events(self) -> list[Range]:
        """The occasions and platforms of the passage outside of quotations, in order, those side by side as one."""
        found: list[Range] = []
        end = 0
        openers = (self.forms[name].phrases.keys() for name in ("within", "upon", "facing"))
        for at in self.passage.where(*openers):
            event = self._event(at) if at >= end and self.passage.inside[at] < 0 else None
            if event is None:
                continue
            if found and found[-1][1] + 1 == event[0]:
                found[-1] = (found[-1][0], event[1])
            else:
                found.append(event)
            end = event[1] + 1
        return found

    def _taken(self, name: str, at: int) -> int:
        """How many tokens at ``at`` a phrase of the table ``name`` takes."""
        tokens, forms = self.passage.tokens, self.forms[name]
        if not 0 <= at < len(tokens) or not forms.may_open(tokens[at].low):
            return 0
        return forms.ends(tuple(token.low for token in tokens[at : at + 5]))

    def _event(self, at: int) -> Range | None:
        marker = self._taken("within", at)
        if marker and (last := self._named_event(at + marker)) is not None:
            return (at, last)
        marker = self._taken("upon", at)
        if marker and (last := self._platform(at + marker)) is not None:
            return (at, last)
        marker = self._taken("facing", at)
        if marker and (last := self._outlet(at + marker, marked=True)) is not None:
            return (at, last)
        return None

    def _named_event(self, at: int) -> int | None:
        """The last token of an occasion with its outlet, when one begins at ``at``."""
        for here in range(at, min(at + FILLERS, len(self.passage.tokens))):
            if (taken := self._taken("events", here)) and self._is_noun(here):
                return self._with_outlet(here + taken - 1)
            if (joined := self._joined(here)) is not None:
                return self._with_outlet(joined)
            if not self._fills(here):
                return None
        return None

    def _joined(self, at: int) -> int | None:
        """The last token of an occasion that a hyphen joins to a name in marks at ``at``: "„Nord“-Interview"."""
        quote = self.passage.quote_at(at)
        if quote is None or quote[0] != at or self.passage.low(quote[1] + 1) != "-":
            return None
        return quote[1] + 2 if self._taken("events", quote[1] + 2) else None

    def _fills(self, at: int) -> bool:
        """Whether a word may stand between a preposition and its occasion."""
        token = self.passage.tokens[at]
        listed = token.low in self.speech.sets["breaks"] or token.low in self.speech.verbs
        named = self.nouns and token.is_capital and self._known(at) is None
        plain = token.is_word and self.passage.inside[at] < 0 and not named
        return plain and not listed and not self._taken("within", at)

    def _with_outlet(self, last: int) -> int:
        """``last`` moved behind the outlet that an occasion is joined to."""
        last += self._taken("events", last + 1) if self.words.bare else 0
        last = self._with_owner(last)
        for _ in range(2):
            marker = self._taken("links", last + 1)
            behind = self._outlet(last + 1 + marker, marked=True) if marker else None
            if behind is None and self.words.bare:
                behind = self._outlet(last + 1, marked=True) or self._bare_name(last)
            if behind is None and marker:
                behind = self._name(last + 1 + marker + self._articles(last + 1 + marker))
            if behind is None:
                return last
            last = behind
        return last

    def _with_owner(self, last: int) -> int:
        """``last`` moved behind whose occasion it is, an adjective and its noun in the genitive ("в ефірі
        інформаційного марафону", "на совещании Оперативного штаба")."""
        qualities, low = tuple(self.speech.qualities.split()), self.passage.low
        if not qualities or len(low(last + 1)) < SHORTEST or not low(last + 1).endswith(qualities):
            return last
        at = last + 2
        noun = len(low(at)) >= SHORTEST and low(at).isalpha() and self.passage.inside[at] < 0
        listed = low(at) in self.speech.verbs or low(at) in self.speech.sets["breaks"] | self.speech.sets["leads"]
        return at if noun and not listed and not self.passage.tokens[at].is_capital else last

    def _platform(self, at: int) -> int | None:
        for here in range(at, min(at + 4, len(self.passage.tokens))):
            if taken := self._taken("platforms", here):
                last = here + taken - 1
                last += self._taken("platforms", last + 1)
                return self._with_outlet(last) if self.words.bare else last
            known = self._known(here)
            if known is not None and here <= at + 1:
                return self._with_programme(known)
            if not self._fills(here):
                return None
        return None

    def _with_programme(self, last: int) -> int:
        """``last`` moved behind the name in marks that a hyphen joins to an outlet: "ARD-„Morgen“", or behind that of
        its region before a comma and somebody's post ("sur Radio Nord Kernland, le maire ...")."""
        named = self._in_marks(last + 2) if self.passage.low(last + 1) == "-" else None
        region = self._name(last + 1) if self.speech.renamed and named is None else None
        if region is not None and self.passage.low(region + 1) == ",":
            named = region if self.passage.low(region + 2) in self.speech.sets["articles"] else None
        return last if named is None else named

    def _outlet(self, at: int, *, marked: bool) -> int | None:
        """The last token of an outlet or an audience that begins at ``at``, articles and adjectives before it."""
        for here in range(at, min(at + 4, len(self.passage.tokens))):
            if self.passage.inside[here] >= 0:
                return self._in_marks(here) if marked and here - at <= 1 else None
            if taken := self._taken("audiences", here):
                return here + taken - 1
            if (medium := self._medium(here)) is not None:
                return medium
            if marked and (taken := self._taken("papers", here)) and self.passage.tokens[here].is_capital:
                return here + taken - 1
            named = self.passage.tokens[here].is_capital and not self._leads_medium(here)
            if not self._fills(here) or named:
                return None
        return None

    def _leads_medium(self, at: int) -> bool:
        """Whether a noun such as "newspaper" stands behind an adjective with a capital ("the Danish daily Nord")."""
        return not self.nouns and any(self._taken("media", here) for here in (at + 1, at + 2))

    def _medium(self, at: int) -> int | None:
        """The last token of an outlet whose name or kind stands right at ``at``."""
        if (known := self._known(at)) is not None:
            return known
        if (taken := self._taken("media", at)) and self._is_noun(at):
            return self._with_name(at + taken - 1)
        return self._masthead(at)

    def _is_noun(self, at: int) -> bool:
        """Whether the word may be a noun: always, where nouns have no capitals."""
        return self.passage.tokens[at].is_capital or not self.nouns

    def _with_name(self, last: int) -> int:
        named = self._in_marks(last + 1)
        if named is None and self.words.dative:
            named = self._in_marks_behind(last + 1)
        if named is None:
            named = self._name(last + 1)
        if named is None:
            named = self._known(last + 1)
        return last if named is None else named

    def _in_marks_behind(self, at: int) -> int | None:
        """The last token of a name in marks behind two words at most ("агентству городских новостей «Вега»")."""
        for here in range(at + 1, at + 3):
            between = self.passage.tokens[at:here]
            if any(not token.is_word or token.is_capital for token in between):
                return None
            if (named := self._in_marks(here)) is not None:
                return named
        return None

    def _articles(self, at: int) -> int:
        return int(self.passage.low(at) in self.speech.sets["articles"])

    def behind_name(self, at: int) -> int:
        """The token behind a name of one word or in quotation marks at ``at``; 0 where there is none."""
        marked = self._in_marks(at)
        capital = 0 <= at < len(self.passage.tokens) and self.passage.tokens[at].is_capital
        return (marked if marked is not None else at) + 1 if capital or marked is not None else 0

    def _in_marks(self, at: int) -> int | None:
        """The last token of a short name in quotation marks."""
        quote = self.passage.quote_at(at)
        short = quote is not None and quote[0] == at and self.passage.words(*quote) <= 4
        capital = short and at + 1 < len(self.passage.tokens) and self.passage.tokens[at + 1].is_capital
        return quote[1] if quote is not None and capital else None

    def _bare_name(self, last: int) -> int | None:
        """The last token of a name right behind an occasion or a platform that ends at ``last``; None behind a name of
        a platform, and words for several of them, which are whole ("в соцсетях Керн сообщил")."""
        token = self.passage.tokens[last]
        whole = self.passage.inside[last] >= 0 or token.is_capital or token.low.endswith(self.words.several)
        return None if self.speech.renamed and whole else self._name(last + 1)

    def _is_somebody(self, at: int) -> bool:
        """Whether a full name begins at ``at`` that is no other's in another case: it speaks rather than listens
        ("написал в блоге Иван Керн")."""
        tokens = self.passage.tokens
        if not self.speech.renamed or at + 1 >= len(tokens) or not tokens[at + 1].is_capital:
            return False
        given = tokens[at].word
        others = cases.given_forms(given, self.tag) if genders.is_given(given) else ("",)
        return all(genders.gender_of(other) == genders.WOMAN for other in others)

    def _name(self, at: int) -> int | None:
        """The last token of a run of capitals that is no day or month, before somebody's full name."""
        last = None
        for here in range(at, min(at + 4, len(self.passage.tokens))):
            token = self.passage.tokens[here]
            if not token.is_capital or token.low in self.dated or self.passage.inside[here] >= 0:
                break
            if self._is_somebody(here):
                break
            last = here
        return last

    def _known(self, at: int) -> int | None:
        """The last token of an outlet that the table knows by its name."""
        tokens = self.passage.tokens
        if at >= len(tokens) or not tokens[at].is_word:
            return None
        word = tokens[at].word
        if self.words.dative and ADDRESS.fullmatch(word):
            return at
        cuts = range(min(3, len(word) - INFLECTED)) if self.words.dative and len(word) > INFLECTED else (0,)
        for cut in cuts:
            for name in names_by_first_word().get(word[: len(word) - cut], ()):
                behind = tuple(token.word for token in tokens[at + 1 : at + len(name)])
                if behind == name[1:]:
                    return at + len(name) - 1
        return None

    def _masthead(self, at: int) -> int | None:
        """The last token of a name in capitals that ends as outlets' names do ("the Norrholm Times")."""
        last = self._name(at)
        for here in range(last, at, -1) if last is not None else ():
            if self._taken("mastheads", here):
                return here
        return None
