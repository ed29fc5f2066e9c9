"""The document around a cited passage: what a sentence of ours must not lose by being taken out of it.

Words taken over letter by letter can still say something else than their source: without the half of a sentence that
keeps them open or turns them round, without the one who says so, beside a name that isn't the speaker's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from citewire.model import Attribution, Citation, Sentence, Span, Verdict
from citewire.verify.evidence import Evidence
from citewire.verify.phrase import hedges, negations
from citewire.verify.reading import Reading
from citewire.verify.rule import RULES

PARTS = re.compile(r"\s\+{2,}\s|[.;!?…]\s|\n| \| | · ")
"""What parts two statements within one line: what lies beyond belongs to another."""


LABEL = re.compile(r"\s*[:：]\s*$")
"""The end of a kicker."""


def taken_out(own: Citation, before: Sequence[Citation], evidence: Evidence) -> Iterator[Verdict]:
    """C603, C604 and C605: what the words of ``own`` lose outside of their document.

    ``before`` are the citations of the sentence that stands right before it on the page: what that one says is said.
    """
    whole = evidence.whole(own)
    if whole is None:
        return
    shown = [own.span, *(each.span for each in before if each.document_id == own.document_id)]
    yield from _cut(own, whole)
    for each in whole.annotations.attributions:
        if each.content.overlaps(own.span):
            yield from _lost(each, own, shown, whole)


def _cut(own: Citation, whole: Reading) -> Iterator[Verdict]:
    """What stands in the rest of a sentence of which the passage is a part."""
    for rest in _rests(own.span, whole):
        for code, words in (("C604", hedges(whole.language)), ("C605", negations(whole.language))):
            if (found := _bears(words, rest)) is not None:
                yield RULES[code].finding(f"the passage is cut from a sentence with “{found}”", words=own.exact)


def _bears(words: re.Pattern[str], rest: str) -> str | None:
    """Such words in what was cut off. A kicker ("No power: ...") has them for itself, unless it ends with them
    ("Unconfirmed: ...")."""
    kicker = LABEL.search(rest)
    found = list(words.finditer(rest))
    if kicker is not None:
        found = [each for each in found if each.end() == kicker.start()]
    return found[0][0] if found else None


def _rests(own: Span, whole: Reading) -> Iterator[str]:
    """What of its sentences stands before and behind the passage, up to the next statement."""
    touched = [each for each in whole.annotations.sentences if each.overlaps(own)]
    if touched and touched[0].start < own.start:
        yield PARTS.split(whole.text[touched[0].start : own.start])[-1]
    if touched and touched[-1].end > own.end:
        yield PARTS.split(whole.text[own.end : touched[-1].end])[0]


def _lost(each: Attribution, own: Citation, shown: Sequence[Span], whole: Reading) -> Iterator[Verdict]:
    """What an attribution of the passage's words has outside of all that the page shows of it."""
    voices = [part for part in (each.source, each.cue, each.antecedent) if part is not None]
    if voices and not any(span.overlaps(part) for span in shown for part in voices):
        said = " ".join(part.of(whole.text) for part in (each.source, each.cue) if part is not None)
        code = "C605" if each.denied else "C603"
        yield RULES[code].finding(f"the document lays it to somebody: “{said}”", words=own.exact)
    elif each.hedge is not None and not any(span.overlaps(each.hedge) for span in shown):
        yield RULES["C604"].finding(f"the document keeps it open: “{each.hedge.of(whole.text)}”", words=own.exact)


def labelled(sentence: Sentence, evidence: Evidence) -> Iterator[Verdict]:
    """C606: a name in brackets behind a pronoun or a title that doesn't stand for it, as the document was read."""
    passage, name = sentence.citations[:2]
    whole = evidence.whole(passage)
    if whole is None:
        return
    place = passage.span.start + sentence.text.find(f" [{name.exact}]")
    spoken = [each for each in whole.annotations.attributions if each.source is not None and each.source.end == place]
    if not any(each.antecedent == name.span for each in spoken):
        yield RULES["C606"].finding("the document doesn't say that this is who speaks", words=name.exact)
