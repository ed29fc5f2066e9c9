"""Attributions: who says what, by rule; where the rules are unsure, none.

A text is read passage by passage (``passages``): verbs of saying and phrases such as "according to" with their
sources and contents (``statements``), the headline form "Source: statement", and, between passages, the quotation or
the subjunctive that goes on without naming its speaker again. A language without a table of speech is read by
nearness alone (``nearby``).
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from citewire import languages
from citewire.annotate import nearby
from citewire.annotate.circumstances import Scenes, completed
from citewire.annotate.cues import cues_of
from citewire.annotate.headed import headed_by, may_speak, trailed_by
from citewire.annotate.incises import DASHES
from citewire.annotate.passages import Passage, passages_of
from citewire.annotate.statement import SURE, Statement
from citewire.annotate.statements import Reader
from citewire.languages import Language
from citewire.model import Attribution, AttributionKind, EntityKind, Mention, Span, TimeExpression

SILENT = 2
"""Passages without a speaker after which a verb without one is left open."""
EARLY = 60
"""Characters of a passage among which the person stands that it tells of."""
BESIDE = 3
"""Tokens from the end of a quotation to the verb that tells whose it is."""
BEGUN = 4
"""Letters of a name that no case changes."""
CONTINUED = 0.8
"""How sure it is that a quotation goes on in the words of who spoke last in the paragraph."""


def attributions_of(
    text: str,
    sentences: tuple[Span, ...],
    language: str,
    mentions: tuple[Mention, ...] = (),
    times: tuple[TimeExpression, ...] = (),
) -> tuple[Attribution, ...]:
    """The attributions of ``text``, sentence by sentence, in order; every span counts in ``text``.

    Content in several pieces is several attributions with one cue. ``mentions`` are the names of the text, in order:
    they tell a source from a topic before a colon. ``times`` are its words for when, in order, which may part a
    listener from his verb. Without a file for the language there are none.
    """
    spoken = languages.get(language)
    if not spoken.speech.verbs:
        return nearby.attributions_of(text, sentences, language, mentions)
    found = _behind_headline(text, sentences, spoken, mentions)
    last: Attribution | None = None
    announced: tuple[Passage, Statement] | None = None
    tellers = Tellers(text, spoken, mentions)
    before: Passage | Attribution | None = None
    paragraph, is_open = -1, False
    passages = list(passages_of(text, sentences, spoken))
    for passage in passages:
        if passage.paragraph != paragraph:
            last = last if is_open and passage.quotes and passage.quotes[0][0] == 0 else None
            before = before if isinstance(before, Passage) else None
            paragraph = passage.paragraph
        is_open = passage.is_open
        reader = Reader(passage, spoken)
        read = _of_passage(reader, spoken, mentions) or _of_before(before, passage, reader)
        if announced is not None and not read:
            read = _as_announced(passage, *announced)
        read = read or tellers.goes_on(passage, reader) or _continued(passage, spoken, last)
        tellers.hear(passage, read, other=not read and reader.looked_back() is not None)
        before = (_speaker_of(read) or read[-1]) if read else passage
        found.extend(read)
        last = _speaker_of(read) or (last if read else _stance_of(passage, reader))
        announced = (passage, statement) if (statement := reader.announced()) is not None else None
    return completed(found, Scenes(passages, spoken, times))


class Tellers:
    """Who spoke last, for a verb of saying that names nobody."""

    def __init__(self, text: str, language: Language, mentions: tuple[Mention, ...]) -> None:
        self.text = text
        people = mentions if language.speech.unnamed else ()
        self._people = [each.span for each in people if each.kind is EntityKind.PERSON]
        self.people = language.people
        self._plurals = tuple(language.speech.plurals.split())
        self._last: Attribution | None = None
        self._silent = 0

    def hear(self, passage: Passage, read: list[Attribution], *, other: bool) -> None:
        """Remembers who spoke in a passage; two passages without anybody are too many, and so is one that tells of
        another person, or in which an ``other`` says what went before."""
        last = _speaker_of(read)
        if last is None and (other or self._turns_to_another(passage)):
            self._last = None
        self._silent = 0 if last is not None else self._silent + 1
        self._last = last if last is not None else self._last if self._silent < SILENT else None

    def goes_on(self, passage: Passage, reader: Reader) -> list[Attribution]:
        """What the last speaker goes on to say, unless the verb tells of another."""
        statement = reader.unnamed() if self._last is not None else None
        if statement is None or statement.cue is None or self._last is None:
            return []
        cue = passage.span(*statement.cue)
        if cue is None or not self._agree(cue, self._last.cue):
            return []
        return [replace(each, source=self._last.source) for each in _pieces(passage, statement)]

    def _turns_to_another(self, passage: Passage) -> bool:
        """Whether a person is named early in a passage who isn't named where the last speaker is."""
        source = self._last.source if self._last is not None else None
        if source is None:
            return False
        start, end = passage.bounds.start, min(passage.bounds.start + EARLY, passage.bounds.end)
        named = self._people[bisect_left(self._people, start, key=lambda each: each.start) :]
        another = next((each for each in named if each.start < end), None)
        return another is not None and not _begin_alike(another.of(self.text), source.of(self.text))

    def _agree(self, cue: Span, other: Span | None) -> bool:
        """Whether two verbs may have one subject: neither their genders nor their numbers differ."""
        one, two = (self._form(each) for each in (cue, other or cue))
        return one[1] == two[1] and (not one[0] or not two[0] or one[0] == two[0])

    def _form(self, cue: Span) -> tuple[str, bool]:
        words = cue.of(self.text).lower().split()
        many = bool(self._plurals) and any(word.endswith(self._plurals) for word in words)
        return next((found for word in words if (found := self.people.said_by(word))), ""), many


def _begin_alike(one: str, other: str) -> bool:
    """Whether a word of one name begins as one of the other does, whatever the case they stand in."""
    begun = {word[:BEGUN].lower() for word in other.split()}
    return any(word[:BEGUN].lower() in begun for word in one.split())


def _as_announced(passage: Passage, other: Passage, statement: Statement) -> list[Attribution]:
    """A whole passage as content, its speaker in the passage behind or before it ("Kern said:")."""
    content = passage.whole()
    if content is None or statement.source is None or statement.cue is None:
        return []
    source, cue = other.span(*statement.source), other.span(*statement.cue)
    kind = AttributionKind.INDIRECT if statement.rule == "looks back" else AttributionKind.DIRECT
    rest = other.span(*statement.rest) if statement.rest is not None else None
    through = tuple(span for each in statement.through if (span := other.span(*each)) is not None)
    return [replace(_attribution(content, kind, source, cue, statement.sure), cue_rest=rest, through=through)]


def _behind_headline(
    text: str, sentences: tuple[Span, ...], language: Language, mentions: tuple[Mention, ...]
) -> list[Attribution]:
    """What a headline on a line of its own says, by whoever stands at its end; nothing where nobody does."""
    if not sentences or sentences[0].start or text[sentences[0].end : sentences[0].end + 1] not in ("", "\n"):
        return []
    trailing = trailed_by(text, sentences[0], language, mentions)
    return [trailing] if trailing is not None else []


def _of_before(before: Passage | Attribution | None, passage: Passage, reader: Reader) -> list[Attribution]:
    """What the passage before says, by who tells or denies it in this one. ``before`` is what was said there, the
    passage itself where nobody was found to say anything, None where it is another paragraph's."""
    statement = reader.looked_back()
    if statement is None or before is None:
        return []
    if isinstance(before, Passage):
        return _as_announced(before, passage, statement)
    return _disputed(before, passage, statement) if reader.denies(statement) else []


def _disputed(said: Attribution, passage: Passage, statement: Statement) -> list[Attribution]:
    """What was said before, by who denies it in this passage: "Das bestritt die Bahn."."""
    source = passage.span(*statement.source) if statement.source is not None else None
    cue = passage.span(*statement.cue) if statement.cue is not None else None
    rest = passage.span(*statement.rest) if statement.rest is not None else None
    found = _attribution(said.content, AttributionKind.INDIRECT, source, cue, SURE["disputed"])
    return [replace(found, cue_rest=rest)]


def _stance_of(passage: Passage, reader: Reader) -> Attribution | None:
    """Who takes a stand in a passage without saying what, as an attribution of no more than that."""
    statement = reader.stance()
    source = passage.span(*statement.source) if statement is not None and statement.source is not None else None
    if statement is None or source is None:
        return None
    cue = passage.span(*statement.cue) if statement.cue is not None else None
    return _attribution(source, AttributionKind.INDIRECT, source, cue, statement.sure)


def _surely(last: Attribution, less: float = 0.0) -> float:
    """How sure it is that a passage goes on with ``last``: less where that only took a stand."""
    return CONTINUED - less - 0.1 * (last.content == last.source)


def _speaker_of(read: list[Attribution]) -> Attribution | None:
    """Whose words a quotation behind ``read`` goes on with: of whoever was quoted last, else of who spoke last."""
    named = [each for each in reversed(read) if each.source is not None and not _is_within(each, read)]
    return next((each for each in named if each.kind is not AttributionKind.INDIRECT), named[0] if named else None)


def _is_within(one: Attribution, read: list[Attribution]) -> bool:
    """Whether a statement is told within what another says ("the port reckons that ..., the mayor said")."""
    cue = one.cue
    return cue is not None and any(other is not one and other.content.covers(cue) for other in read)


def _of_passage(reader: Reader, language: Language, mentions: tuple[Mention, ...]) -> list[Attribution]:
    found: list[Attribution] = []
    passage = reader.passage
    for statement in reader.statements() if passage.tokens else ():
        pieces = _pieces(passage, statement)
        if statement.rule == "headed":
            pieces = [each for each in pieces if _is_somebody(each, passage, language, mentions)]
        found.extend(pieces)
    if not found and passage.where(frozenset(":")):
        headed = headed_by(passage, language, mentions)
        return [] if headed is None else [headed]
    return found


def _is_somebody(each: Attribution, passage: Passage, language: Language, mentions: tuple[Mention, ...]) -> bool:
    return each.source is not None and may_speak(each.source, passage.text, language, mentions)


def _pieces(passage: Passage, statement: Statement) -> list[Attribution]:
    source = passage.span(*statement.source) if statement.source is not None else None
    cue = passage.span(*statement.cue) if statement.cue is not None else None
    rest = passage.span(*statement.rest) if statement.rest is not None else None
    through = tuple(span for each in statement.through if (span := passage.span(*each)) is not None)
    found = []
    for first, last in statement.contents:
        content = passage.span(first, last)
        if content is not None:
            kind = _kind(passage, first, last)
            sure = round(statement.sure, 3)
            found.append(Attribution(content, kind, source, cue, cue_rest=rest, confidence=sure, through=through))
    return found


def _kind(passage: Passage, first: int, last: int) -> AttributionKind:
    beside = zip(passage.tokens[first : last + 1], passage.inside[first : last + 1], strict=True)
    quoted = [inside >= 0 for token, inside in beside if token.is_word]
    if all(quoted) or (passage.tokens[0].low in DASHES and not passage.quotes):
        return AttributionKind.DIRECT
    return AttributionKind.MIXED if any(quoted) else AttributionKind.INDIRECT


def _attribution(
    content: Span,
    kind: AttributionKind,
    source: Span | None,
    cue: Span | None,
    sure: float,
) -> Attribution:
    return Attribution(content, kind, source, cue, confidence=round(sure, 3))


def _reports(passage: Passage, language: Language) -> bool:
    """Whether it reports by its verb: only by forms that can't be a wish or a condition ("sei", not "wäre")."""
    doubts = language.speech.sets["doubts"]
    found = (passage.tokens[at] for at in passage.where(doubts) if passage.inside[at] < 0)
    order = language.speech.order
    wishes, plain = (order.wishes, order.sets["finites"]) if order is not None else ((), frozenset[str]())
    forms = (token.low for token in found if not token.is_capital)
    return any(not low.endswith(wishes) and low not in plain for low in forms)


def _reports_first(passage: Passage, language: Language) -> bool:
    """Whether the verb that reports stands before every verb of saying, which then is part of what is reported."""
    order, end = language.speech.order, len(passage.tokens)
    cue = next(cues_of(passage, language), None)
    doubts = (at for at in passage.where(language.speech.sets["doubts"]) if passage.inside[at] < 0)
    first = next(doubts, end)
    plain = passage.where(order.sets["finites"]) if cue is not None and order is not None else []
    return first <= (end - 1 if cue is None else cue.first) and not any(at < first for at in plain)


def _continued(passage: Passage, language: Language, last: Attribution | None) -> list[Attribution]:
    """A passage that is or begins with a quotation, or that reports by its verb, after somebody spoke before it."""
    if last is None or not passage.tokens:
        return []
    end = len(passage.tokens) - 1
    content = passage.span(0, end)
    if content is None:
        return []
    if passage.quotes and all(passage.inside[at] >= 0 for at in range(end) if passage.tokens[at].is_word):
        kind = AttributionKind.DIRECT
        return [_attribution(content, kind, last.source, last.cue, _surely(last))]
    if _is_told_behind(passage, language):
        return []
    if (opening := _opening_quote(passage)) is not None and not _may_be_told_behind(passage, language):
        kind = AttributionKind.DIRECT
        return [_attribution(opening, kind, last.source, last.cue, _surely(last, 0.1))]
    if _reports(passage, language) and _reports_first(passage, language):
        kind = AttributionKind.INDIRECT
        return [_attribution(content, kind, last.source, None, _surely(last, 0.1))]
    return []


def _is_told_behind(passage: Passage, language: Language) -> bool:
    """Whether a verb of saying follows the quotation that opens a passage: whoever it belongs to, the rules don't know
    that it is who spoke last."""
    quote = passage.quote_at(0)
    if quote is None or not language.speech.renamed:
        return False
    cue = next((cue for cue in cues_of(passage, language) if cue.first > quote[1]), None)
    return cue is not None and cue.first - quote[1] <= BESIDE


def _may_be_told_behind(passage: Passage, language: Language) -> bool:
    """Whether what follows the quotation that opens a passage may name another whose words these are, by a verb that
    the rules don't know: behind a comma, where verbs of saying stand before their speaker ("“...”, cria-t-elle")."""
    quote = passage.quote_at(0)
    if quote is None or not language.speech.renamed:
        return False
    comma = "," in (passage.low(quote[1] - 1), passage.low(quote[1] + 1))
    return comma and any(token.is_word for token in passage.tokens[quote[1] + 1 :])


def _opening_quote(passage: Passage) -> Span | None:
    """The quotation with which a passage begins, when it is more than a name in marks."""
    quote = passage.quote_at(0)
    return passage.span(*quote) if quote is not None and passage.words(*quote) > 4 else None
