"""A passage: sentences that belong together because a quotation runs through them, as tokens with its quotations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass, field
from functools import partial
from typing import NamedTuple

from citewire.annotate import incises
from citewire.annotate.marks import Marks, marks_of
from citewire.languages import Language
from citewire.languages.speech import Speech
from citewire.model import Span

TOKEN = re.compile(r"\d+[:,]\d+|\w+(?:[-'’.]\w+)*|''|``|--+|[^\w\s]")
WORD = re.compile(r"\w+(?:[-'’.]\w+)*")
PART = re.compile(r"\w+")
MEASURES = "%‰°€$£"  # signs that belong to the number before them
DOTTED = re.compile(r"[^\W\d_](?:\.[^\W\d_])+")
"""An abbreviation of single letters, without its last point."""
BULLETS = frozenset("•‣▪●◦")
"""Marks before the points of a list, which say nothing."""
QUOTING = frozenset(':"“„«')
"""Marks before words that are said."""
LONGEST = 12
"""Sentences; a quotation that runs on for longer was never closed."""
ENDED = re.compile(r"[?!…]\W*[”\"'’»“]\s*$")
"""A quotation that ends with a mark of its own, after which its sentence may go on with a capital."""
NEAR = 12
"""Words before the verb of whoever is named behind such a quotation."""


class Token(NamedTuple):
    """A word or a mark; ``low`` is its lower-case form."""

    start: int
    end: int
    word: str
    low: str

    @property
    def is_word(self) -> bool:
        """Whether it is a word or a number rather than a mark."""
        return self.word[0].isalnum() or self.word[0] == "_"

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital, as "eBay" does, or its last part does ("45-Jährige", "dpa-Bericht")."""
        word = self.word
        return word[0].isupper() or word[1:2].isupper() or ("-" in word and word[word.rindex("-") + 1 :][:1].isupper())


_token = partial(tuple.__new__, Token)
"""A token of its four fields: several times as fast as to call the class."""


@dataclass(slots=True)
class Passage:
    """A passage without any sign of speech has no tokens. ``bounds`` is where it stands, ``quotes`` are (first,
    last) tokens of the quotations, marks included; ``inside`` tells for each token in which of them it stands
    (-1: in none). ``starts`` are the tokens with which a sentence begins that stands in no quotation, or a quotation
    that is a sentence. ``is_open``: its last quotation isn't closed, as where it goes on in the next paragraph.
    ``paragraph`` counts the paragraphs of the text."""

    text: str
    tokens: list[Token]
    paragraph: int
    bounds: Span
    quotes: list[tuple[int, int]] = field(default_factory=list)
    inside: list[int] = field(default_factory=list)
    starts: frozenset[int] = frozenset()
    is_open: bool = False
    _lows: frozenset[str] = field(default=frozenset(), repr=False, compare=False)

    def where(self, *words: Set[str]) -> list[int]:
        """The places in order of the tokens whose lower-case form is among ``words``."""
        if not self._lows and self.tokens:
            self._lows = frozenset([low for _, _, _, low in self.tokens])
        # Most tables have none of the few words of a passage: so these are asked for before any place is.
        found = frozenset[str]().union(*[each & self._lows for each in words])
        return [at for at, (_, _, _, low) in enumerate(self.tokens) if low in found] if found else []

    def span(self, first: int, last: int) -> Span | None:
        """Tokens ``first`` to ``last`` (both included) without marks at the edges; None when no word is left.

        A whole quotation keeps the marks that stand within it.
        """
        if (first, last) in self.quotes and self.words(first, last):
            return self._within(first, last)
        begin, end = first, last
        while begin <= end and not self.tokens[begin].is_word:
            begin += 1
        while end >= begin and self._is_edge(end):
            end -= 1
        if begin > end:
            return None
        begin, end = self._with_marks(begin, end, first, last)
        end += self._is_dotted(end)
        end += self._closes_bracket(begin, end)
        return Span(self.tokens[begin].start, self.tokens[end].end)

    def _with_marks(self, begin: int, end: int, first: int, last: int) -> tuple[int, int]:
        """The words ``begin`` to ``end`` with the mark of a quotation of a few of them that stands at their edge, as in
        "the paper “Nord”"; nothing outside of ``first`` to ``last``."""
        opened, closed = self.quote_at(begin), self.quote_at(end)
        if opened is not None and first <= opened[0] == begin - 1 and opened[1] < end:
            begin -= 1
        if closed is not None and last >= closed[1] and closed[0] > begin and self._closes(end, closed[1]):
            end = closed[1]
        return begin, end

    def _closes(self, end: int, mark: int) -> bool:
        """Whether the closing mark of a quotation follows its last word, a stop or a comma between or not."""
        return mark == end + 1 or (mark == end + 2 and self.tokens[end + 1].word in ".,!?…")

    def _closes_bracket(self, begin: int, end: int) -> int:
        """How many tokens behind ``end`` a bracket closes that was opened within ``begin`` to ``end``: one, or two with
        the dot of an abbreviation ("(D-Lin.)"); 0 where it doesn't."""
        words = [token.word for token in self.tokens[begin : end + 3]]
        within, behind = words[: end + 1 - begin], words[end + 1 - begin :]
        if within.count("(") <= within.count(")"):
            return 0
        return 1 if behind[:1] == [")"] else 2 if behind == [".", ")"] else 0

    def _is_dotted(self, at: int) -> bool:
        """Whether the last point of an abbreviation in capitals stands behind a token ("the U.S.")."""
        if at + 1 >= len(self.tokens) or self.tokens[at + 1].word != ".":
            return False
        return DOTTED.fullmatch(self.tokens[at].word) is not None and self.tokens[at + 1].start == self.tokens[at].end

    def _is_edge(self, at: int) -> bool:
        """Whether a token is a mark, but for that of a measure ("27%"), or a footnote's number ("he said.[2]")."""
        word, before = self.tokens[at].word, self.tokens[at - 1].word if at > 0 else ""
        if self.tokens[at].is_word:
            return word.isdigit() and before == "["
        return not (word in MEASURES and before[-1:].isdigit())

    def _within(self, first: int, last: int) -> Span:
        closed = not self.tokens[last].is_word and last > first and self.tokens[last].word not in ".!?…"
        start, end = self.tokens[first].end, self.tokens[last].start if closed else self.tokens[last].end
        words = self.text[start:end]
        return Span(start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip()))

    def whole(self) -> Span | None:
        """All of it without marks at the edges; None when no word is left."""
        start, end = self.bounds.start, self.bounds.end
        while start < end and not self.text[start].isalnum():
            start += 1
        while end > start and not self.text[end - 1].isalnum() and self.text[end - 1] not in MEASURES:
            end -= 1
        return Span(start, end) if start < end else None

    def low(self, at: int) -> str:
        """The lower-case form of a token; empty outside of the passage."""
        return self.tokens[at].low if 0 <= at < len(self.tokens) else ""

    def is_parted(self, at: int) -> bool:
        """Whether a wider gap stands before ``at``, behind which sites hang their labels ("says Kern  Markets")."""
        gap = self.text[self.tokens[at - 1].end : self.tokens[at].start] if 0 < at < len(self.tokens) else ""
        return len(gap) > 1 and gap.isspace()

    def words(self, first: int, last: int) -> int:
        """How many words stand in tokens ``first`` to ``last``."""
        return sum([token.is_word for token in self.tokens[first : last + 1]])

    def is_outside(self, at: int) -> bool:
        """Whether a token stands in no quotation, or opens one."""
        quote = self.quote_at(at)
        return quote is None or quote[0] == at

    def quote_at(self, at: int) -> tuple[int, int] | None:
        """The quotation in which a token stands."""
        if not 0 <= at < len(self.tokens) or self.inside[at] < 0:
            return None
        return self.quotes[self.inside[at]]


def passages_of(text: str, sentences: tuple[Span, ...], language: Language) -> Iterator[Passage]:
    """The passages of a text in order; no passage crosses a paragraph."""
    marks = marks_of(language)
    group: list[Span] = []
    paragraph, open_marks, opened = 0, 0, 0
    for place, sentence in enumerate(sentences):
        if group and ("\n" in text[group[-1].end : sentence.start] or sentence.start < group[-1].end):
            yield _passage(text, group, marks, paragraph, language)
            group, open_marks, paragraph = [], 0, paragraph + 1
        opened = opened if open_marks else len(group)
        group.append(sentence)
        open_marks = _left_open(text, sentence, marks, open_marks)
        following = sentences[place + 1] if place + 1 < len(sentences) else None
        if open_marks and following is not None and _opens_anew(text, following, marks):
            # Where paragraphs were run together, nobody knows which of these still stand in the first quotation.
            yield _passage(text, group[: opened + 1], marks, paragraph, language)
            yield from (Passage(text, [], paragraph, each) for each in group[opened + 1 :])
            group, open_marks = [], 0
            continue
        if not open_marks and following is not None and _goes_on(text, sentence, following, language):
            continue
        if not (open_marks or _is_dialogue(text, group[0], language.speech)) or len(group) >= LONGEST:
            yield _passage(text, group, marks, paragraph, language)
            group, open_marks = [], 0
            if "\n" in text[sentence.end : sentence.end + 2]:
                paragraph += 1
    if group:
        yield _passage(text, group, marks, paragraph, language)


def _is_dialogue(text: str, first: Span, speech: Speech) -> bool:
    """Whether a paragraph that begins with the sentence ``first`` opens with the dash of somebody's speech."""
    return speech.dialogue and (text[first.start] in incises.DASHES or text.startswith("- ", first.start))


def _goes_on(text: str, sentence: Span, following: Span, language: Language) -> bool:
    """Whether the sentence after a quotation only says who spoke ("“Why now?” Kern asked on Monday.")."""
    between = text[sentence.end : following.start]
    if "\n" in between or ENDED.search(text, max(sentence.start, sentence.end - 6), sentence.end) is None:
        return False
    words = WORD.finditer(text, following.start, following.end)
    for place, word in enumerate(words):
        low = word[0].lower()
        kinds = {kind for _, kind in language.speech.verbs.get(low, ())}
        if "says" in kinds:
            return place == 0 or _only_names(text[word.end() : following.end], language)
        if "tells" in kinds:
            return place > 0 and _only_listens(text[word.end() : following.end], language)
        if place >= NEAR or low in language.speech.sets["breaks"]:
            return False
    return False


def _only_names(rest: str, language: Language) -> bool:
    """Whether nothing is said behind the verb: a mark follows, or a phrase of time or place."""
    rest = rest.lstrip()
    word = WORD.match(rest.lower())
    listed = word is not None and word[0] in language.speech.sets["leads"]
    return word is None or listed or language.speech.shapes.is_adverb(word[0])


def _opens_anew(text: str, sentence: Span, marks: Marks) -> bool:
    """Whether a sentence begins with a mark that opens or closes, and here opens by the space before it alone."""
    first = text[sentence.start]
    begins = first in marks.both and text[sentence.start - 1 : sentence.start].isspace()
    return begins and text[sentence.start + 1 : sentence.start + 2].isalnum()


def _only_listens(rest: str, language: Language) -> bool:
    """Whether nothing but who was told, and when, stands behind the verb: somebody with a capital, and neither a
    quotation nor a word before what is said."""
    firm = language.speech.sets["firm"]
    said = any(mark in rest for mark in QUOTING) or not firm.isdisjoint(rest.lower().split())
    return rest.lstrip()[:1].isupper() and not said


def _left_open(text: str, sentence: Span, marks: Marks, before: int) -> int:
    """How many quotations are open after a sentence, ``before`` of them from those before it."""
    state = before
    for mark in marks.found.findall(text, sentence.start, sentence.end):
        if mark in marks.openings:
            state = state + 1 if state and _are_paired(text, sentence, marks) else 1
        elif mark in marks.closings:
            state = state - 1 if state > 1 else 0
        elif mark in marks.both:
            state = 1 - min(state, 1)
    return state


def _are_paired(text: str, sentence: Span, marks: Marks) -> bool:
    """Whether every quotation of the paragraph is closed, also one within another: as many marks close as open."""
    first, end = text.rfind("\n", 0, sentence.start) + 1, text.find("\n", sentence.end)
    paragraph = text[first : end if end >= 0 else len(text)]
    opening, closing = (sum(map(paragraph.count, each)) for each in (marks.openings, marks.closings))
    return opening == closing


def _has_signs(said: str, marks: Marks, speech: Speech) -> bool:
    """Whether anybody may speak: a word of saying, a quotation mark or a colon stands there."""
    if ":" in said or marks.found.search(said) is not None:
        return True
    words = (PART if speech.elided else WORD).findall(said.lower())
    found, long = speech.signs.intersection(words), speech.long_signs
    return any(sign not in long or not long[sign].isdisjoint(words) for sign in found)


def _tokens(text: str, bounds: Span, speech: Speech) -> Iterator[Token]:
    for match in TOKEN.finditer(text, bounds.start, bounds.end):
        mark, (start, end) = match[0], match.span()
        if mark.isalpha():  # as most are: a plain word, which is no mark and has no parts
            yield _token((start, end, mark, mark.lower()))
            continue
        if mark in BULLETS:
            continue
        low = "–" if mark[0] == "-" and _is_dash(text, match) else mark.lower()
        token = _token((start, end, mark, low))
        if speech.elided:
            yield from _parted(token, speech)
        else:
            yield token


def _is_dash(text: str, match: re.Match[str]) -> bool:
    """Whether hyphens stand for a dash: two of them, or one between blanks."""
    mark = match[0]
    before, behind = text[max(0, match.start() - 1) : match.start()], text[match.end() : match.end() + 1]
    return mark.startswith("--") or (mark == "-" and before in ("", "\n", " ") and behind == " ")


def _parted(token: Token, speech: Speech) -> Iterator[Token]:
    """A word without what leans on it: "l'armée" is two, "dit-il" too."""
    sets, low, start = speech.sets, token.low.replace("’", "'"), token.start
    head, mark, tail = low.partition("'")
    if mark and tail and f"{head}'" in sets["elided"]:
        cut = len(head) + 1
        yield Token(start, start + cut, token.word[:cut], f"{head}'")
        yield from _parted(Token(start + cut, token.end, token.word[cut:], tail), speech)
        return
    clitic = next((each for each in speech.clitics.split() if low.endswith(each) and len(low) > len(each)), None)
    if clitic is None:
        yield token
        return
    pronoun = clitic.rpartition("-")[2]
    end, begin = token.end - len(clitic), token.end - len(pronoun)
    yield Token(start, end, token.word[: end - start], token.low[: end - start])
    yield Token(begin, token.end, pronoun, pronoun)


def _passage(text: str, group: list[Span], marks: Marks, paragraph: int, language: Language) -> Passage:
    bounds = Span(group[0].start, group[-1].end)
    if not _has_signs(bounds.of(text), marks, language.speech):
        return Passage(text, [], paragraph, bounds)
    tokens = list(_tokens(text, bounds, language.speech))
    passage = Passage(text, tokens, paragraph, bounds, inside=[-1] * len(tokens))
    for quote in _quotations(tokens, marks):
        for piece in incises.pieces(tokens, quote, language) if language.speech.incises else (quote,):
            _enclose(passage, *piece)
    if _is_dialogue(text, group[0], language.speech) and not passage.quotes:
        _speak(passage, language)
    last = passage.quotes[-1] if passage.quotes else None
    passage.is_open = (
        last is not None and last[1] == len(tokens) - 1 and tokens[-1].word not in marks.closings | marks.both
    )
    begun = {sentence.start for sentence in group}
    passage.starts = frozenset(at for at, token in enumerate(tokens) if token.start in begun and passage.is_outside(at))
    return passage


def _quotations(tokens: list[Token], marks: Marks) -> Iterator[tuple[int, int]]:
    """(first, last) tokens of the quotations, marks included; one that is never closed runs to the end."""
    opened: int | None = None
    inner, nested = 0, _are_nested(tokens, marks)
    for at, token in enumerate(tokens):
        if opened is None and (token.word in marks.openings or token.word in marks.both):
            opened = at
        elif opened is not None and nested and token.word in marks.openings:
            inner += 1
        elif inner and token.word in marks.closings:
            inner -= 1
        elif opened is not None and (token.word in marks.closings or token.word in marks.both):
            yield (opened, at)
            opened = None
    if opened is not None:
        yield (opened, len(tokens) - 1)


def _are_nested(tokens: list[Token], marks: Marks) -> bool:
    """Whether quotations stand within others and each has a closing mark of its own: many are closed by one."""
    signs = [token.word for token in tokens if token.word in marks.openings or token.word in marks.closings]
    opening = sum(sign in marks.openings for sign in signs)
    return opening > 1 and 2 * opening == len(signs)


def _speak(passage: Passage, language: Language) -> None:
    """A paragraph that opens with a dash: speech, if a narrator's words stand in it."""
    whole = (0, len(passage.tokens) - 1)
    found = incises.pieces(passage.tokens, whole, language)
    if found != [whole]:
        for piece in found:
            _enclose(passage, *piece)


def _enclose(passage: Passage, first: int, last: int) -> None:
    passage.quotes.append((first, last))
    for at in range(first, last + 1):
        passage.inside[at] = len(passage.quotes) - 1
