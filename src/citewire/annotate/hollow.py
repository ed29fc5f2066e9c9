"""What says nothing: a verb of saying with only small words behind it ("The poll also found that ...")."""

from __future__ import annotations

from functools import cache

from citewire import languages
from citewire.annotate.ranges import Range
from citewire.annotate.statement import Statement
from citewire.annotate.unnamed import Unnamed

SMALL = (
    "articles",
    "pronouns",
    "breaks",
    "leads",
    "joints",
    "openers",
    "relatives",
    "ands",
    "turns",
    "subordinates",
    "auxiliaries",
    "helpers",
    "others",
    "ones",
    "infinitive",
)
"""The sets of a language whose words alone say nothing."""


class Hollow(Unnamed):
    """Leaves such statements of one passage out."""

    def _says_nothing(self, statement: Statement) -> bool:
        """Whether no part of its content says anything (of two parts around their speaker one may be "It was"), or
        its source is a word that is nobody."""
        source = statement.source
        if source is not None and source[0] == source[1] and self.passage.low(source[0]) in self.sets["nobody"]:
            return True
        return bool(statement.contents) and not any(self._says_something(each) for each in statement.contents)

    def _says_something(self, content: Range) -> bool:
        """Whether a word stands there that is no small one, or any in quotation marks."""
        small = small_words(self.language.tag)
        for at in range(content[0], content[1] + 1):
            low = self.passage.low(at)
            quoted = self.passage.inside[at] >= 0 and self.passage.tokens[at].is_word
            if quoted or (low[:1].isalnum() and low not in small and not self._is_how(at)):
                return True
        return False

    def _leans(self, at: int) -> bool:
        """Whether a pronoun with a verb that leans on it stands at ``at`` ("They’re")."""
        low = self.passage.low(at).replace("’", "'")
        base = low.partition("'")[0]
        pronoun = base in self.sets["ones"] | self.sets["others"]
        return pronoun and self.passage.low(at).endswith(self.speech.shapes.leaning)

    def _is_sentence(self, source: Range) -> bool:
        """Whether it is no speaker but a pronoun with its verb ("They’re tired and agree", "she was mayor"), or what a
        clause is about ("something many skippers had urged")."""
        first, last = source
        pronoun = self.passage.low(first) in (self.sets["ones"] | self.sets["others"]) - self.sets["relatives"]
        helped = self.passage.low(first + 1) in self.sets["helpers"] | self.sets["auxiliaries"]
        about = self.passage.low(first) in self.sets["little"] and self.passage.low(first + 1) in self.sets["articles"]
        return first < last and self.clauses.known and (self._leans(first) or (pronoun and helped) or about)

    def _is_when(self, first: int, last: int) -> bool:
        """Whether nothing but when it was said stands where a speaker would ("afirmó la jornada de este jueves")."""
        small = self.sets["articles"] | self.sets["joints"] | self.sets["between"]
        lows = [self.passage.low(at) for at in range(first, last + 1) if self.passage.tokens[at].is_word]
        when = self.sets["times"] | self.sets["days"] | self.language.weekdays.keys() | self.language.days.keys()
        plain = not any(self._capital(at) for at in range(first, last + 1)) and any(low in when for low in lows)
        return plain and all(low in when or low in small for low in lows)

    def _holds_another(self, source: Range) -> bool:
        """Whether a name with its article in capitals begins within a phrase ("The number of people The Post said")."""
        inner = range(source[0] + 1, source[1])
        return self.clauses.known and any(
            self._capital(at)
            and self.passage.low(at) in self.sets["articles"]
            and not self._capital(at - 1)
            and self.passage.tokens[at - 1].is_word
            and self.passage.low(at - 1) not in self.sets["joints"] | self.sets["leads"] | self.sets["ands"]
            for at in inner
        )

    def _is_how(self, at: int) -> bool:
        return self.speech.shapes.is_adverb(self.passage.low(at)) and not self._capital(at)


@cache
def small_words(tag: str) -> frozenset[str]:
    """The words of a language that say nothing by themselves."""
    sets = languages.get(tag).speech.sets
    return frozenset[str]().union(*(sets[name] for name in SMALL))
