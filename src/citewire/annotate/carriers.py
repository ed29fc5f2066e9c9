"""Chains of telling: the ministry says it, an agency carries it, this text tells it.

The source of what is said is who stands at the root of the chain; an outlet that carried it stands in ``through``. A
chain told as a clause within a clause ("Reuters reported that the ministry said ...") is kept as two statements.
"""

from __future__ import annotations

from dataclasses import replace

from citewire.annotate.chains import WITHIN
from citewire.annotate.lexicon import is_first_name
from citewire.annotate.questions import Questions
from citewire.annotate.ranges import Range
from citewire.annotate.statement import Statement

SECOND_HAND = 0.1
"""How much less sure a statement is that somebody else carried."""


class Carriers(Questions):
    """Finds the chains of one passage."""

    def _with_carriers(self, taken: list[Statement], apart: list[Statement]) -> list[Statement]:
        """``taken`` with their carriers; ``apart`` are the statements that overlap one of them and were left out: those
        that a carrier of ``taken`` passes on come back, less sure."""
        taken = [self._cited_by(each) for each in taken] if self.listeners.words.cited else taken
        carriers = [each for each in (*taken, *apart) if self._is_carrier(each)]
        if not carriers:
            return taken
        found = [self._carried(each, carriers) for each in taken]
        for each in apart:
            inner = self._carried(each, [carrier for carrier in carriers if carrier in taken])
            if inner.through and not any(self._repeats(inner, other) for other in found):
                sure = inner.sure if any(self._passes_on(each, [inner]) for each in found) else inner.sure - WITHIN
                found.append(replace(inner, sure=sure))
        found = [each for each in found if not self._passes_on(each, found)]
        rooted = [self._rooted(each) for each in found]
        return rooted if rooted == found else [each for each in rooted if not self._is_credit(each)]

    def _carried(self, statement: Statement, carriers: list[Statement]) -> Statement:
        for carrier in carriers:
            if self._is_root(statement, carrier):
                statement = self._through(self._without(statement, carrier), carrier)
        return statement

    def _cited_by(self, statement: Statement) -> Statement:
        """ "Selon deux sources citées par Reuters", "..., a dit Kern, citée par Reuters": Reuters carried it."""
        source = statement.source
        for at in range(source[0] + 1, min(source[1] + 3, self.end)) if source is not None else ():
            taken = self.listeners.cited(at)
            carrier = self.listeners.outlet(at + taken) if taken else None
            if source is None or carrier is None:
                continue
            last = min(source[1], at - 1)
            contents = tuple(each for each in statement.contents if not at <= each[0] <= carrier[1])
            root = (source[0], last - (self.passage.low(last) == ","))
            return replace(statement, source=root, contents=contents, through=(carrier, *statement.through))
        return statement

    def _passes_on(self, carrier: Statement, found: list[Statement]) -> bool:
        """Whether all that is told "according to" a carrier is who said what ("Według agencji minister powiedział")."""
        if not self.speech.heads or carrier.rule != "according":
            return False
        first = min(each[0] for each in carrier.contents)
        roots = (each.source for each in found if carrier.source in each.through and each.source is not None)
        return any(root[0] == first for root in roots)

    def _repeats(self, statement: Statement, other: Statement) -> bool:
        """Whether ``other``, which is no carrier, already says so."""
        same = any(
            first <= end and start <= last for first, last in other.contents for start, end in statement.contents
        )
        return same and not self._is_carrier(other)

    def _without(self, statement: Statement, carrier: Statement) -> Statement:
        """``statement`` without the clause at its end that names its carrier (", wie Reuters berichtete")."""
        start = min(part[0] for part in (carrier.source, carrier.cue, carrier.rest) if part is not None)
        contents = tuple((first, start - 1 if first < start <= last else last) for first, last in statement.contents)
        return replace(statement, contents=contents)

    def _is_carrier(self, statement: Statement) -> bool:
        source = statement.source
        return source is not None and (self.listeners.is_outlet(source) or self._refers(source))

    def _refers(self, source: Range) -> bool:
        """Whether a house, nobody's name or post, refers to its own source right behind ("сообщает УНН со ссылкой на
        полицию")."""
        if not self.speech.renamed or not self.listeners.citing(source[1] + 1):
            return False
        tag, people = self.language.tag, self.language.people
        words = self.passage.tokens[source[0] : source[1] + 1]
        named = any(each.is_capital and is_first_name(each.word, tag) for each in words[:-1])
        return not named and people.noun(words[0].low) is None

    def looked_back(self) -> Statement | None:
        """As ``looks_back``, with who carried it ("Об этом сообщает газета со ссылкой на полицию.")."""
        statement = self.looks_back()
        return None if statement is None else self._rooted(statement)

    def _is_root(self, statement: Statement, carrier: Statement) -> bool:
        """Whether ``statement`` is told within what ``carrier`` tells."""
        if statement.source is None or statement.cue is None or self.listeners.is_outlet(statement.source):
            return False
        cue = statement.cue[0]
        return statement.contents != () and any(first <= cue <= last for first, last in carrier.contents)

    def _through(self, statement: Statement, carrier: Statement) -> Statement:
        source = carrier.source
        if source is None or source in statement.through:
            return statement
        contents = tuple(each for each in statement.contents if not each[0] <= source[0] <= each[1])
        return replace(statement, contents=contents or statement.contents, through=(*statement.through, source))

    def _rooted(self, statement: Statement) -> Statement:
        """ "Tass reports, citing the ministry": the ministry is the source, and Tass carried it."""
        statement = self._without_credit(statement)
        if statement.source is None or not self._is_carrier(statement):
            return statement
        within = range(statement.source[0] + 1, statement.source[1])
        if (at := next((at for at in within if self.listeners.citing(at)), None)) is not None:
            carrier = (statement.source[0], at - 1)
            named = (at + self.listeners.citing(at), statement.source[1])
            sure = statement.sure - SECOND_HAND
            return replace(statement, source=named, sure=sure, through=(carrier, *statement.through))
        root = self._cited(statement)
        if root is None:
            return statement
        through = (statement.source, *statement.through)
        return replace(statement, source=root, sure=statement.sure - SECOND_HAND, through=through)

    def _without_credit(self, statement: Statement) -> Statement:
        """``statement`` without a part that only names the source of its carrier (", que cita a la policía")."""
        kept = tuple(each for each in statement.contents if not self.listeners.citing(each[0]))
        kept = kept or tuple(self._behind_credit(each) for each in statement.contents)
        return replace(statement, contents=kept) if kept != statement.contents else statement

    def _behind_credit(self, part: Range) -> Range:
        """A part without the name of a source up to the comma behind it ("Selon Norpresse, citant la police, ...")."""
        commas = (at for at in range(part[0], part[1]) if self.passage.low(at) == "," and self.passage.inside[at] < 0)
        comma = next(commas, None)
        return part if comma is None else (comma + 1, part[1])

    def _cited(self, statement: Statement) -> Range | None:
        """Whom the carrier of ``statement`` names as its source."""
        for at in self._citing():
            taken = self.listeners.citing(at)
            named = self.phrases.after(at + taken, apposed=False)
            root = None if named is None else self._to_comma(named)
            own = statement.source is not None and at == statement.source[1] + 1 and self.speech.renamed
            other = root is not None and root != statement.source and (own or not self.listeners.is_outlet(root))
            if root is not None and other and not self._says_it(root, statement):
                return root
        return None

    def _citing(self) -> list[int]:
        """Where the phrases with which a carrier names its source begin."""
        inside = self.passage.inside
        return [at for at in range(self.end) if inside[at] < 0 and self.listeners.citing(at)]

    def _says_it(self, root: Range, statement: Statement) -> bool:
        """Whether ``root`` stands in the middle of what is said."""
        return any(first <= root[0] and root[1] < last for first, last in statement.contents)

    def _is_credit(self, statement: Statement) -> bool:
        """Whether it is no statement but the name of a carrier's source ("citing officials")."""
        return statement.cue is not None and statement.cue[0] in self._citing()
