"""Who "she said" is, where a sentence stands on the page without the one before it.

A pronoun, or a bare title ("the minister"), of whoever makes a statement is named in brackets right behind it, in the
words of the earlier span that names the person, which the sentence then cites too: ``The pier is full, she [Ada Kern]
said.`` A sentence whose speaker is a pronoun that the rules leave open can't stand alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from citewire import languages
from citewire.model import Attribution, EntityKind, Report, Span

LONGEST = 60
"""Characters of a name in brackets: more is no name."""


@dataclass(frozen=True, slots=True)
class Label:
    """``name`` is the span that names the speaker, ``at`` where in the document the label belongs."""

    at: int
    name: Span


def label_of(report: Report, sentence: Span) -> Label | None:
    """The label that a sentence needs; None where everybody who speaks in it is named, or nobody can be."""
    wanted = [each for each in _spoken(report, sentence) if _needs_name(report, each, sentence)]
    first = min(wanted, key=lambda each: (each.source or sentence).start, default=None)
    if first is None or first.source is None or first.antecedent is None or len(first.antecedent) > LONGEST:
        return None
    one_speaker = all(each.speaker == first.speaker for each in wanted)
    return Label(first.source.end, first.antecedent) if one_speaker and first.speaker is not None else None


def is_open(report: Report, sentence: Span) -> bool:
    """Whether a pronoun of a speaker in the sentence can't be read without guessing whom it means."""
    found = [each for each in _spoken(report, sentence) if _is_pronoun(report, each)]
    unnamed = [each for each in found if not _named_within(report, each, sentence)]
    return bool(unnamed) and label_of(report, sentence) is None


def _spoken(report: Report, sentence: Span) -> list[Attribution]:
    return [each for each in report.annotations.attributions if each.source and sentence.covers(each.source)]


def _needs_name(report: Report, each: Attribution, sentence: Span) -> bool:
    if each.antecedent is None or sentence.covers(each.antecedent):
        return False
    return _is_pronoun(report, each) or _is_title(report, each)


def _is_pronoun(report: Report, each: Attribution) -> bool:
    return bool(languages.get(report.document.language).people.pronoun(_words(report, each)[-1].lower()))


def _is_title(report: Report, each: Attribution) -> bool:
    """ "The minister": an article and a noun for a person."""
    people = languages.get(report.document.language).people
    words = [word.lower() for word in _words(report, each)]
    return len(words) == 2 and words[0] in people.sets["the"] and people.noun(words[1]) is not None


def _words(report: Report, each: Attribution) -> list[str]:
    return each.source.of(report.document.text).split() if each.source is not None else [""]


def _named_within(report: Report, each: Attribution, sentence: Span) -> bool:
    """Whether the sentence itself names somebody before the pronoun."""
    if each.source is None or (each.antecedent is not None and not sentence.covers(each.antecedent)):
        return False
    before = Span(sentence.start, each.source.end)
    people = (m for m in report.annotations.mentions if m.kind is EntityKind.PERSON)
    return any(before.covers(mention.span) for mention in people)
