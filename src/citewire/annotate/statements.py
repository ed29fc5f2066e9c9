"""One passage read for who says what: verbs of saying, phrases such as "according to", and what follows from order.

How sure each rule is, is a table kept by hand (``SURE``); errors were read on the development sets that
``evals/attribution_en.py`` and ``evals/attribution_de.py`` name, and nothing was induced from them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from citewire.annotate.contents import AND, DASHES, OCCASIONS, Contents
from citewire.annotate.cues import Cue, cues_of, prefixes_of
from citewire.annotate.passages import Passage
from citewire.annotate.phrases import Phrases
from citewire.languages import Language

Range = tuple[int, int]
DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday later earlier then".split())
NOUNS = frozenset(
    "questions question report reports claims claim shows show answers demands demand calls call notes note "
    "estimates repeated promises promise estimated proposed warns offers".split()
)
"""Words that are nouns or adjectives as often as verbs."""
FINDINGS = frozenset("show shows showed found find finds zeigte zeigt zeigen ergab ergaben".split())
"""Verbs of which the source is a study or a look rather than a speaker."""
CLAUSES = frozenset(
    "dass daß weil da sodass zumal wobei während obwohl nachdem wenn der die das den dem denen deren dessen was wo "
    "lediglich darunter doch jedoch".split()
)
MODALS = frozenset("kann können könnte könnten muss müssen soll sollen will wollen würde würden darf möchte".split())
ADVERBIAL = ("end", "ell", "seits", "gemäß", "lich", "weise", "dem", "falls", "maßen")
"""Endings of adverbs, which a capital at the beginning of a sentence makes look like a noun."""
PERFECT = frozenset("hat haben hatte hatten habe".split())
PARTICIPLES = frozenset(
    "erklärt betont berichtet behauptet versichert bestätigt verlangt gefordert gesagt angekündigt mitgeteilt "
    "bekanntgegeben gemeldet kritisiert gewarnt verkündet beteuert empfohlen vorgeschlagen entschieden".split()
)
ZU = re.compile(r"^(?:ab|an|auf|aus|bei|ein|fort|her|hin|mit|nach|um|vor|weg|weiter|zurück|zusammen)\w*zu\w+en$")
AUXILIARIES = frozenset("has have had would will could should can may might must do does did".split())
SURE = {
    "quoted before": 0.97,
    "quoted after": 0.95,
    "clause": 0.93,
    "according": 0.92,
    "aside": 0.92,
    "behind": 0.9,
    "plain": 0.88,
    "before": 0.86,
    "told": 0.86,
    "noted": 0.84,
    "named": 0.62,
    "participle": 0.74,
    "some words": 0.6,
    "announced": 0.8,
    "looks back": 0.85,
    "weak clause": 0.7,
}
"""How sure a rule is (0..1): for ranking, not a probability."""


@dataclass(frozen=True, slots=True)
class Statement:
    """Tokens of one passage; ``contents`` has more than one part where the cue stands in the middle, ``rest`` is the
    other half of a cue in two parts."""

    contents: tuple[Range, ...]
    source: Range | None
    cue: Range | None
    rule: str
    sure: float
    rest: int | None = None


class Reader:
    """Reads one passage."""

    def __init__(self, passage: Passage, language: Language) -> None:
        self.passage = passage
        self.language = language
        self.speech = language.speech
        self.sets = language.speech.sets
        self.phrases = Phrases(passage, language)
        self.contents = Contents(passage, language)
        self.end = len(passage.tokens) - 1

    def statements(self) -> list[Statement]:
        """The statements of the passage in order; none lies inside another, the surer of two stays."""
        cues = [*prefixes_of(self.passage, self.language), *cues_of(self.passage, self.language)]
        cues.extend(Cue(at, at, name) for name in ("behind", "aside") for at in self._words(name))
        taken: list[Statement] = []
        subject: Range | None = None
        for cue in sorted(cues, key=lambda cue: (cue.first, cue.last)):
            each = self._read(cue, subject)
            if each is not None and self._apart(each, taken):
                taken.append(each)
                subject = each.source or subject
        return sorted(taken, key=lambda each: each.contents)

    def _read(self, cue: Cue, subject: Range | None) -> Statement | None:
        if cue.kind == "before":
            return self._according(cue)
        if cue.kind == "behind":
            return self._behind(cue.first)
        return self._aside(cue.first) if cue.kind == "aside" else self._spoken(cue, subject)

    def looks_back(self) -> Statement | None:
        """ "Das teilte die Polizei mit.": who says what the passage before says."""
        if not self.speech.second or self.passage.low(0) not in {"das", "dies"}:
            return None
        cue = next(cues_of(self.passage, self.language), None)
        if cue is None or cue.first != 1:
            return None
        source = self.phrases.after(cue.last + 1)
        if source is None or not self._names(source) or self.end - source[1] > 12:
            return None
        return Statement((), source, (cue.first, cue.last), "looks back", SURE["looks back"], cue.rest)

    def announced(self) -> Statement | None:
        """ "Kern said:" at the end of the passage: what she said stands in the next paragraph."""
        if self.passage.low(self.end) != ":":
            return None
        cues = [cue for cue in cues_of(self.passage, self.language) if cue.kind in {"says", "notes", "tells"}]
        if not cues or self.end - cues[-1].last > 8:
            return None
        first = self._verb_start(cues[-1].first)
        source = self._subject(first) or self._earlier(first, None)
        if source is None or (self.speech.second and not self._is_subject(source)):
            return None
        return Statement((), source, (first, cues[-1].last), "announced", SURE["announced"])

    def _apart(self, statement: Statement, taken: list[Statement]) -> bool:
        """Whether it neither repeats nor stands within another."""
        for other in taken:
            for first, last in other.contents:
                if statement.cue is not None and first <= statement.cue[0] <= last:
                    return False
                if any(start <= last and first <= end for start, end in statement.contents):
                    return False
        return True

    def _words(self, name: str) -> list[int]:
        words = self.sets[name]
        if not words:
            return []
        inside = self.passage.inside
        return [at for at, token in enumerate(self.passage.tokens) if token.low in words and inside[at] < 0]

    # "according to", "laut", "zufolge", "so"

    def _according(self, cue: Cue) -> Statement | None:
        source = self.phrases.after(cue.last + 1, apposed=cue.first > 2)
        if source is None:
            return None
        contents = self._around(cue.first, source[1])
        sure = SURE["according"] - 0.12 * self._is_anonymous(source)
        return Statement(contents, source, (cue.first, cue.last), "according", sure) if contents else None

    def _is_anonymous(self, source: Range) -> bool:
        """Whether it is a mere report of somebody who isn't named ("ersten Angaben")."""
        endings = tuple(self.speech.reports.split())
        return bool(endings) and source[1] - source[0] <= 1 and self.passage.low(source[1]).endswith(endings)

    def _around(self, first: int, last: int) -> tuple[Range, ...]:
        """The statement in which ``first`` to ``last`` is set in: one part, or the two around it."""
        parts: list[Range] = []
        if first > 0:
            left = self.contents.left(first) if self.passage.low(first - 1) in {",", *DASHES} else None
            left = left or self.contents.quote_before(first) or (self._sentence_start(first), first - 1)
            if self.passage.words(*left):
                parts.append(left)
        start = last + 1
        while start <= self.end and not self.passage.tokens[start].is_word and self.passage.inside[start] < 0:
            start += 1
        comma = self.passage.low(last + 1) == ","
        alone = parts and comma and not self._set_in(first)
        if start <= self.end and not alone:
            right = self.contents.until(start)
            if self.passage.words(*right):
                parts.append(right)
        if not self.speech.second and len(parts) == 2 and not comma:
            parts.pop()
        return tuple(parts)

    def _set_in(self, first: int) -> bool:
        """Whether what begins at ``first`` stands between commas in the middle of a sentence."""
        return self.passage.low(first - 1) != "," or self.passage.words(0, first - 1) < 6

    def _sentence_start(self, at: int) -> int:
        here = at
        while here > 0 and not (self.passage.inside[here - 1] < 0 and self._opens_part(here)):
            here -= 1
        return here

    def _opens_part(self, at: int) -> bool:
        """Whether a new part of the sentence begins at ``at``; in German a clause with its own opening word, too."""
        before = self.passage.low(at - 1)
        if before in ";:?!":
            return True
        return self.speech.second and before == "," and self.passage.low(at) in CLAUSES

    def _behind(self, at: int) -> Statement | None:
        """ "Berichten zufolge": the source stands before."""
        source = self._noun_before(at - 1)
        if source is None or not any(self._capital(here) for here in range(source[0], source[1] + 1)):
            return None
        contents = self._around(source[0], at)
        sure = SURE["behind"] - 0.12 * self._is_anonymous(source)
        return Statement(contents, source, (at, at), "behind", sure) if contents else None

    def _noun_before(self, at: int) -> Range | None:
        first = None
        for here in range(at, max(-1, at - 8), -1):
            token = self.passage.tokens[here]
            if not token.is_word or token.low in self.sets["breaks"]:
                break
            if token.is_capital:
                first = here
            elif token.low in self.sets["articles"]:
                return (here, at) if token.low not in {"des", "der"} or not self._capital(here - 1) else (here - 1, at)
            elif token.low not in self.sets["joints"] and first is not None and here < at - 4:
                break
        return None if first is None else (self._last_noun(first, at), at)

    def _last_noun(self, first: int, at: int) -> int:
        """Where the noun that ends at ``at`` begins: over names in a row."""
        here = at
        while here > first and self._capital(here - 1):
            here -= 1
        return here

    def _capital(self, at: int) -> bool:
        return at >= 0 and self.passage.tokens[at].is_capital

    def _aside(self, at: int) -> Statement | None:
        """ "..., so Kern." """
        if at < 2 or not (self.passage.low(at - 1) == "," or self.contents.quote_before(at)):
            return None
        source = self.phrases.after(at + 1)
        if source is None or not self._names(source) or not self._opens_name(at + 1):
            return None
        behind = self.passage.low(source[1] + 1)
        left = self.contents.left(at)
        if left is None or (behind and behind[0].isalnum() and behind not in self.sets["leads"]):
            return None
        return Statement((left,), source, (at, at), "aside", SURE["aside"])

    def _opens_name(self, at: int) -> bool:
        token = self.passage.tokens[at]
        return token.is_capital or any(token.low in self.sets[name] for name in ("articles", "pronouns"))

    def _names(self, source: Range) -> bool:
        """Whether a source has a name, a noun in capitals or a pronoun in it."""
        return any(
            token.is_capital or token.low in self.sets["pronouns"]
            for token in self.passage.tokens[source[0] : source[1] + 1]
        )

    # verbs

    def _spoken(self, cue: Cue, subject: Range | None) -> Statement | None:
        first = self._verb_start(cue.first)
        if cue.kind == "participles":
            if not any(self.passage.low(at) in self.sets["helpers"] for at in range(first, cue.first)):
                return self._participle(cue, subject)
            cue = Cue(cue.first, cue.last, "names")
        if self._is_no_verb(cue, first):
            return None
        found = self._inverted(cue) or self._before_and_after(cue, first, subject)
        return None if found is None else self._weighed(found, cue)

    def _is_no_verb(self, cue: Cue, first: int) -> bool:
        """Whether the word is a noun here ("the claims") or passive ("was asked")."""
        if self.speech.second:
            if low_infinitive := self.passage.low(cue.first).endswith("en"):
                near = {self.passage.low(at) for at in range(max(0, cue.first - 8), cue.first)}
                low_infinitive = self.passage.low(cue.first - 1) == "zu" or not MODALS.isdisjoint(near)
            return low_infinitive or (self.passage.tokens[cue.first].is_capital and cue.first > 0)
        before = self.passage.low(first - 1)
        if before in self.sets["articles"] and before not in self.sets["pronouns"] and first == cue.first:
            many = {"many", "some", "few", "others", "several", "most", "both", "all", "this", "that", "these", "those"}
            if before not in many:
                return True
        if self.passage.tokens[cue.first].is_capital and cue.first > 0 and before not in {":", ""}:
            return self.passage.tokens[cue.first - 1].is_word and self.passage.low(cue.first) == "states"
        if self.passage.low(cue.first) in NOUNS and first == cue.first and self._is_noun(first):
            return True
        passive = any(self.passage.low(at) in self.sets["helpers"] for at in range(first, cue.first))
        return passive and not self.passage.low(cue.first).endswith("ing")

    def _is_noun(self, at: int) -> bool:
        """Whether a word that is a noun as often as a verb is one here: no name or pronoun stands before it."""
        before = self.passage.tokens[at - 1] if at else None
        if before is not None and before.low.endswith(("'s", "’s", "s'", "s’")):
            return True
        if before is None or before.is_capital or before.low in self.sets["pronouns"] or not before.is_word:
            return before is None
        early = any(self.passage.low(here) in self.sets["articles"] for here in range(max(0, at - 3), at))
        return not (early or before.low.endswith("s")) or before.low.endswith(("es", "ises"))

    def _verb_start(self, at: int) -> int:
        """The first token of the verb: helping verbs and adverbs before it belong to it."""
        while at > 0 and self.passage.inside[at - 1] < 0:
            low = self.passage.low(at - 1)
            if low in self.sets["between"] or (low.endswith("ly") and not self.speech.second and low != "family"):
                at -= 1
            else:
                break
        return at

    def _inverted(self, cue: Cue) -> Statement | None:
        """ "Statement," said Kern."""
        quote = self.contents.quote_before(cue.first)
        if quote is None and self.passage.low(cue.first - 1) not in {",", *DASHES}:
            return None
        here = cue.last + 1 + (self.passage.low(cue.last + 1) in {"в", "во", "у"})
        source = self.phrases.after(here)
        if source is None or (self.speech.second and not self._names(source)):
            return None
        if quote is None and not self._closed(source[1] + 1):
            return None
        left = self.contents.left(cue.first)
        if left is None or self.passage.words(*left) < 2 + (quote is None):
            return None
        rule = "quoted before" if quote else "before"
        contents = (left, *self._resumed(source[1] + 1))
        return Statement(contents, source, (cue.first, cue.last), rule, SURE[rule])

    def _closed(self, at: int) -> bool:
        """Whether the sentence ends, or only a phrase of time or place follows, at ``at``."""
        low = self.passage.low(at)
        stopped = low in ".!?" and (at >= self.end or self.passage.low(at + 1) in DASHES)
        if not low or stopped or (low == "," and not self.speech.second):
            return True
        if self.speech.second and (low in {",", ":"} or self._comma_after(at)):
            return False
        return low in self.sets["leads"] or low in DASHES

    def _comma_after(self, at: int) -> bool:
        return any(
            self.passage.low(here) in {",", ":"} and self.passage.inside[here] < 0 for here in range(at, self.end)
        )

    def _resumed(self, at: int) -> tuple[Range, ...]:
        """The quotation that goes on behind its speaker."""
        if self.passage.low(at) in {".", ","} and self.passage.low(at + 1) in DASHES and self.passage.low(0) in DASHES:
            return ((at + 2, self.end),) if at + 2 <= self.end else ()
        for here in range(at, min(at + 12, self.end + 1)):
            quote = self.passage.quote_at(here)
            if quote is not None:
                return (quote,) if self.passage.words(*quote) > 1 else ()
            if self.passage.low(here) in self.speech.verbs:
                return ()
        return ()

    def _before_and_after(self, cue: Cue, first: int, subject: Range | None) -> Statement | None:
        source = self._subject(first) or (None if self.speech.second else self._earlier(first, subject))
        if self.speech.second:
            return self._second(cue, source, subject)
        if source is None:
            return None
        whole = (first, cue.last)
        quote = self.contents.quote_before(source[0])
        if quote is not None and self.passage.words(*quote) >= 2:
            left = self.contents.left(source[0])
            contents = (left or quote, *self._resumed(cue.last + 1))
            return Statement(contents, source, whole, "quoted before", SURE["quoted before"])
        right = self._right(cue)
        comma = self.passage.low(source[0] - 1) == "," and source[0] > 1
        bare = right is None or right[1] in {"plain", "told"}
        if comma and bare and (cue.kind == "tells" or self._closed(cue.last + 1)):
            return self._with_left(cue, source, whole)
        if right is None:
            return None
        start, rule = right
        content = self.contents.until(start)
        if not self.passage.words(*content):
            return None
        return Statement((content,), source, whole, rule, SURE[rule])

    def _with_left(self, cue: Cue, source: Range, whole: Range) -> Statement | None:
        left = self.contents.left(source[0])
        if left is None or self.passage.words(*left) < 3 or cue.kind in {"names", "notes"}:
            return None
        opening = self.passage.low(left[0])
        ended = cue.last + 1 >= self.end
        if (opening in self.sets["leads"] or opening.endswith("ing")) and not ended:
            return None
        return Statement((left, *self._resumed(cue.last + 1)), source, whole, "before", SURE["before"])

    def _earlier(self, first: int, subject: Range | None) -> Range | None:
        """The source of a verb without a subject of its own: "who", or the speaker before "and"."""
        before = self.passage.low(first - 1)
        if before in {"who", "which"}:
            return (first - 1, first - 1)
        if before in AND:
            return subject or self._opening()
        return None

    def _subject(self, first: int) -> Range | None:
        if first <= 0:
            return None
        source = self.phrases.before(first - 1)
        return source if source is not None and self.passage.words(*source) else None

    def _right(self, cue: Cue) -> tuple[int, str] | None:
        """Where what is said begins behind the verb, and by which rule."""
        at = cue.last + 1
        marked = self._marked(at, 14 if cue.kind == "tells" else 10)
        if marked is not None and cue.kind != "names":
            return marked
        if marked is not None and marked[0] <= at + 1:
            return (marked[0], "named")
        if at > self.end or not self.passage.tokens[at].is_word:
            return None
        if cue.kind == "names":
            return (at, "named")
        if cue.kind == "tells":
            return self._told(at)
        at = self._past_adverbs(at)
        if not self._opens_clause(at):
            return None
        if cue.kind == "says":
            return (at, "plain")
        return (at, "weak clause") if self.passage.low(at) in self.sets["pronouns"] else None

    def _marked(self, at: int, reach: int) -> tuple[int, str] | None:
        """A colon, a quotation or "that" soon behind the verb."""
        passage = self.passage
        for here in range(at, min(at + reach, self.end + 1)):
            low = passage.low(here)
            quote = passage.quote_at(here)
            if quote is not None:
                near = here == at or passage.low(here - 1) in {",", ":", *DASHES}
                if not near and reach <= 10 and passage.low(at) not in self.sets["leads"]:
                    return None
                return (here, "quoted after") if near or passage.words(*quote) >= 4 else None
            if low == ":":
                return (here + 1, "quoted after") if here < self.end else None
            if low in self.sets["openers"] and (here == at or low in {"that", "что", "що", "que", "że"}):
                return (here, "clause")
            if low in ".;" or low in self.speech.verbs or low in self.sets["helpers"] or low in AUXILIARIES:
                return None
            if low == "," and passage.quote_at(here + 1) is None and passage.low(here + 1) not in self.sets["openers"]:
                return None
            if here == at and (low in self.sets["pronouns"] or low in self.sets["articles"]) and reach <= 10:
                return None
        return None

    def _told(self, at: int) -> tuple[int, str] | None:
        listener = self.phrases.after(at)
        if listener is None:
            return None
        start = listener[1] + 1
        return (start, "told") if start < self.end and self.passage.tokens[start].is_word else None

    def _past_adverbs(self, at: int) -> int:
        """Behind "on Monday", "in a statement"."""
        passage, sets = self.passage, self.sets
        here = at
        while here < min(at + 8, self.end) and passage.low(here) in sets["leads"]:
            if passage.low(here) in DAYS:
                here += 1
                continue
            ends = [at for at in range(here + 1, here + 5) if passage.low(at) in OCCASIONS]
            if not ends:
                break
            here = ends[-1] + 1
        return here

    def _opens_clause(self, at: int) -> bool:
        if at > self.end or not self.passage.tokens[at].is_word:
            return False
        token = self.passage.tokens[at]
        return self.end - at >= 2 and token.low not in {"to", "of", "for", "by", "and", "or"}

    def _participle(self, cue: Cue, subject: Range | None) -> Statement | None:
        """ ", adding that ..." after a statement, or after the speaker's own clause."""
        first = self._verb_start(cue.first)
        before = self.passage.low(first - 1)
        if first < 2 or before not in {",", *DASHES, "and", "statement", "letter", "tweet", "memo", "report", "email"}:
            return None
        source = subject or self._opening()
        right = self._right(Cue(cue.first, cue.last, "says"))
        if source is None or right is None:
            return None
        content = self.contents.until(right[0])
        sure = SURE["participle"] + 0.08 * (subject is not None)
        return Statement((content,), source, (first, cue.last), "participle", sure)

    def _opening(self) -> Range | None:
        """The phrase that opens the passage, when it is plain that it is one."""
        source = self.phrases.after(0)
        return source if source is not None and source[1] <= 8 and self._names(source) else None

    # verb second: German

    def _helper_before(self, at: int) -> int | None:
        """The helping verb of a perfect ("hat ... erklärt") in the same clause."""
        if self.passage.low(at) not in PARTICIPLES:
            return None
        for here in range(at - 1, max(-1, at - 25), -1):
            low = self.passage.low(here)
            if low in PERFECT:
                return here
            if low in ",;:" or self.passage.inside[here] >= 0:
                return None
        return None

    def _of_clause(self, at: int) -> Range | None:
        """The subject of a clause that ends with its verb: what follows the word that opens it."""
        for here in range(at - 1, max(-1, at - 25), -1):
            if self.passage.low(here) in ",;:" or here == 0:
                return self.phrases.after(here + 1 + (here > 0), apposed=False)
        return None

    def _second(self, cue: Cue, source: Range | None, subject: Range | None) -> Statement | None:
        as_told = self._as_told(cue)
        if as_told is not None:
            return as_told
        behind = False
        helper = self._helper_before(cue.first)
        if self.passage.low(cue.first) in PARTICIPLES and self.passage.low(cue.last + 1) in PERFECT:
            source = self._of_clause(cue.first)
        elif helper is not None:
            source = self._subject(helper) or self.phrases.after(helper + 1)
        elif self.passage.low(cue.first - 1) in AND:
            source = subject
        elif self.passage.low(cue.last + 1) in {"er", "sie", "man", "wir", "ich"}:
            source = (cue.last + 1, cue.last + 1)
        if source is None or (helper is None and not self._is_subject(source)):
            here = cue.last + 1 + (self.passage.low(cue.last + 1) in {"sich", "auch", "dazu", "hierzu"})
            source, behind = self.phrases.after(here), True
            if source is not None and not self._names(source):
                source = None
        start = source[1] + 1 if behind and source is not None else cue.last + 1
        right = self._clause_after(start, cue)
        if right is None:
            return None
        quote = self.passage.quote_at(right[0]) if right[1] == "some words" else None
        content = quote or self.contents.until(right[0])
        if self.passage.words(*content) < 2 and quote is None:
            return None
        rest = cue.rest if cue.rest is not None else helper
        if right[1] == "some words" and rest is None:
            rest = next(
                (at for at in range(right[0] - 1, cue.last, -1) if self.passage.low(at) in {"als", "von"}), None
            )
        return Statement((content,), source, (cue.first, cue.last), right[1], SURE[right[1]], rest)

    def _is_subject(self, source: Range) -> bool:
        first = self.passage.low(source[0])
        if first in self.sets["leads"] or (source[0] == source[1] and first.endswith(ADVERBIAL)):
            return False
        return self._names(source)

    def _as_told(self, cue: Cue) -> Statement | None:
        """ "..., wie die Polizei mitteilte." """
        for at in range(cue.first - 1, max(-1, cue.first - 20), -1):
            low = self.passage.low(at)
            quote = self.passage.quote_at(at)
            if low in {":", ";", "."} or (quote is not None and self.passage.words(*quote) > 3):
                return None
            if low == "wie" and (at == 0 or self.passage.low(at - 1) == ","):
                source = self.phrases.after(at + 1)
                contents = self._around(at, cue.last) if source is not None else ()
                if source is None or not contents:
                    return None
                return Statement(contents, source, (cue.first, cue.last), "before", SURE["before"], at)
        return None

    def _clause_after(self, at: int, cue: Cue) -> tuple[int, str] | None:
        """Where the clause or quotation behind a verb begins."""
        passage = self.passage
        weak: int | None = None
        for here in range(at, min(at + 40, self.end + 1)):
            quote = passage.quote_at(here)
            low = passage.low(here)
            if quote is not None:
                if passage.low(here - 1) in {":", ","} or passage.words(*quote) >= 5:
                    return (here, "quoted after")
                return (here, "some words") if cue.kind == "says" and self._is_judgement(here, cue) else None
            if low == ":" and here < self.end:
                return (here + 1, "quoted after")
            if low == "," and passage.low(here + 1) in self.sets["openers"]:
                return (here + 1, "clause" if passage.low(here + 1)[:3] in {"das", "daß", "ob"} else "weak clause")
            if low == "," and weak is None and self._reports(here + 1):
                return (here + 1, "plain" if cue.kind == "says" else "weak clause")
            if low == "," and cue.kind == "says" and weak is None and here - at < 8 and self._plain(here + 1):
                weak = here + 1
            if low == ";":
                return None
        return None if weak is None else (weak, "weak clause")

    def _is_judgement(self, at: int, cue: Cue) -> bool:
        """Whether some words in marks are what somebody calls a thing rather than the name of a paper."""
        if self.passage.low(cue.first) in {"nennt", "nannte", "nannten"}:
            return True
        return any(self.passage.low(here) in {"als", "von", "ein", "eine", "einen"} for here in range(at - 3, at))

    def _plain(self, at: int) -> bool:
        """Whether a clause in plain form begins at ``at``: by a pronoun, an article that is no relative, or a name."""
        low = self.passage.low(at)
        if self.end - at < 3 or low in self.sets["relatives"] or low in self.speech.verbs:
            return low == "die" and self.passage.tokens[min(at + 1, self.end)].is_capital
        return low in self.sets["pronouns"] or low in {"ein", "eine", "seine", "ihre"}

    def _reports(self, at: int) -> bool:
        """Whether the clause that begins at ``at`` reports by its verb, or asks somebody to do something."""
        for here in range(at, min(at + 30, self.end + 1)):
            low = self.passage.low(here)
            if low in self.sets["doubts"]:
                return True
            if ZU.search(low):
                return True
            if (
                low == "zu"
                and here > at + 1
                and not self.passage.tokens[here + 1 if here < self.end else here].is_capital
            ):
                return True
            if low in ",;:" and here > at + 2:
                return False
        return False

    def _weighed(self, statement: Statement, cue: Cue) -> Statement | None:
        """The statement with its doubts taken off."""
        source, sure = statement.source, statement.sure
        if cue.kind == "notes":
            sure -= 0.05 + 0.1 * (self.passage.low(cue.first) in FINDINGS)
        if source is not None:
            words = self.passage.words(*source)
            first = self.passage.low(source[0])
            if words == 1 and (first in self.sets["relatives"] or first == "man"):
                sure -= 0.45
            if words > 8:
                sure -= 0.12
            if not self._names(source):
                sure -= 0.08
            if self._holds_verb(source):
                sure -= 0.3
            if first == "es" or (first.endswith("ing") and words == 1):
                source = None
        if source is None and self.speech.second and self.passage.low(cue.first) in {"heißt", "hieß", "verlautete"}:
            source = self._document(cue.first)
        return replace(statement, source=source, sure=sure)

    def _document(self, at: int) -> Range | None:
        """ "In dem Schreiben heißt es": what is quoted from."""
        start = next((here + 1 for here in range(at - 1, -1, -1) if self.passage.low(here) in ",;:."), 0)
        if self.passage.low(start) not in {"in", "im", "aus"} or at - start < 2:
            return None
        source = self.phrases.after(start + 1, apposed=False)
        return source if source is not None and source[1] < at else None

    def _holds_verb(self, source: Range) -> bool:
        """Whether a helping verb stands in the source, which then is no phrase, unless a clause with "who" does."""
        lows = [self.passage.low(at) for at in range(source[0] + 1, source[1] + 1)]
        if "," in lows or not self.sets["relatives"].isdisjoint(lows):
            return False
        return any(low in self.sets["helpers"] or low in AUXILIARIES for low in lows)
