"""Verbs of saying where the verb is the second part of a sentence: German."""

from __future__ import annotations

import re

from citewire.annotate.cues import Cue, cues_of
from citewire.annotate.statement import SURE, Range, Statement
from citewire.annotate.told import Told
from citewire.languages.table import words

ADVERBIAL = ("end", "ell", "seits", "gemäß", "lich", "weise", "dem", "falls", "maßen")
"""Endings of adverbs, which a capital at the beginning of a sentence makes look like a noun."""
PERFECT = words("hat haben hatte hatten habe")
PARTICIPLES = words(
    "erklärt betont berichtet behauptet versichert bestätigt verlangt gefordert gesagt angekündigt mitgeteilt "
    "bekanntgegeben gemeldet kritisiert gewarnt verkündet beteuert empfohlen vorgeschlagen entschieden"
)
ZU = re.compile(r"^(?:ab|an|auf|aus|bei|ein|fort|her|hin|mit|nach|um|vor|weg|weiter|zurück|zusammen)\w*zu\w+en$")


class Second(Told):
    """Reads such verbs in one passage."""

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
        helper = self._helper_before(cue.first)
        source, behind = self._speaker(cue, source, subject, helper)
        start = source[1] + 1 if behind and source is not None else cue.last + 1
        right = self._clause_after(start, cue)
        return None if right is None else self._completed(cue, source, right, helper)

    def _speaker(
        self, cue: Cue, source: Range | None, subject: Range | None, helper: int | None
    ) -> tuple[Range | None, bool]:
        """The source of a verb and whether it stands behind it; ``source`` is what stands before."""
        behind = False
        if self.passage.low(cue.first) in PARTICIPLES and self.passage.low(cue.last + 1) in PERFECT:
            source = self._of_clause(cue.first)
        elif helper is not None:
            source = self._subject(helper) or self.phrases.after(helper + 1)
        elif self.passage.low(cue.first - 1) in self.sets["ands"]:
            source = subject
        elif self.passage.low(cue.last + 1) in {"er", "sie", "man", "wir", "ich"}:
            source = (cue.last + 1, cue.last + 1)
        if source is None or (helper is None and not self._is_subject(source)):
            here = cue.last + 1 + (self.passage.low(cue.last + 1) in {"sich", "auch", "dazu", "hierzu"})
            source, behind = self.phrases.after(here), True
            if source is not None and not self._names(source):
                source = None
        return source, behind

    def _completed(
        self, cue: Cue, source: Range | None, right: tuple[int, str], helper: int | None
    ) -> Statement | None:
        """The statement whose content begins at ``right``, with the other half of its verb."""
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

    def _document(self, at: int) -> Range | None:
        """ "In dem Schreiben heißt es": what is quoted from."""
        start = next((here + 1 for here in range(at - 1, -1, -1) if self.passage.low(here) in ",;:."), 0)
        if self.passage.low(start) not in {"in", "im", "aus"} or at - start < 2:
            return None
        source = self.phrases.after(start + 1, apposed=False)
        return source if source is not None and source[1] < at else None

    def looks_back(self) -> Statement | None:
        """ "Das teilte die Polizei mit.": who says what the passage before says."""
        if not self.speech.second:
            return self._returning()
        if self.passage.low(0) not in {"das", "dies"}:
            return None
        cue = next(cues_of(self.passage, self.language), None)
        if cue is None or cue.first != 1:
            return None
        source = self.phrases.after(cue.last + 1)
        if source is None or not self._names(source) or self.end - source[1] > 12:
            return None
        return Statement((), source, (cue.first, cue.last), "looks back", SURE["looks back"], cue.rest)
