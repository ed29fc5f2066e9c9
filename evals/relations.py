"""What the two attribution tasks share: relations as word sets, their matching one to one, and the figures.

Scored as follows. The unit is the word (punctuation dropped). Found and true relations are matched one to one, so that
the sum of content F1 + .6 cue overlap + .3 source F1 is greatest. A true relation out of scope is no miss, and what is
matched to it no false alarm. The source is judged only where the truth names one, the cue likewise. ``usable``: cue and
source overlap, token F1 of the content is at least .5. ``exact``: the same words in all three. Precision of speakers:
of the attributions with a source, the most confident 50 per 100 true relations; right is one whose source and content
overlap those of one true relation (of content: at least half of its words lie in that one). Shown content that only
touches true relations without a source isn't judged.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from citewire.annotate.attributions import attributions_of
from citewire.annotate.mentions import mentions_of
from citewire.model import Attribution, Span
from citewire.text.segment import sentences
from evals.support import table

WORD = re.compile(r"\w+(?:[-'’.]\w+)*")
SHOWN = 0.5
"""Shown attributions per true relation in scope."""
LISTED = 12
"""Errors of each kind that are printed for reading."""

Words = frozenset[int]


@dataclass(frozen=True, slots=True)
class Relation:
    """Who says what: each part the starts of its words. ``confidence`` ranks those that were found."""

    source: Words
    cue: Words
    content: Words
    in_scope: bool = True
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Article:
    """A text with the relations that people marked in it."""

    name: str
    text: str
    true: tuple[Relation, ...]


@dataclass(frozen=True, slots=True)
class Pairing:
    """An article as it was read: ``pairs`` are (found or None, true or None)."""

    article: Article
    found: tuple[Relation, ...]
    pairs: tuple[tuple[Relation | None, Relation | None], ...]


def words_in(text: str, pieces: Iterable[tuple[int, int]]) -> Words:
    """The starts of the words that lie in the pieces."""
    return frozenset(match.start() for start, end in pieces for match in WORD.finditer(text, start, end))


def read(article: Article, language: str, *, joined: bool) -> Pairing:
    """The attributions found in an article, matched to its own.

    Pieces of one cue are one relation; where not ``joined``, only those of one passage are.
    """
    cut = sentences(article.text, language)
    found = attributions_of(article.text, cut, language, mentions_of(article.text, cut, language))
    relations = tuple(_relation(article.text, group) for group in _groups(article.text, found, joined=joined))
    return Pairing(article, relations, matched(relations, article.true))


def _groups(text: str, found: Sequence[Attribution], *, joined: bool) -> list[list[Attribution]]:
    groups: dict[object, list[Attribution]] = defaultdict(list)
    for place, each in enumerate(found):
        near = each.cue is not None and (joined or not _parted(text, each.cue, each.content))
        groups[each.cue if near else place].append(each)
    return list(groups.values())


def _parted(text: str, cue: Span, content: Span) -> bool:
    """Whether a sentence ends between a cue and a content behind it."""
    return content.start > cue.end and re.search(r"[.!?][“”\"]?\s", text[cue.end : content.start]) is not None


def _relation(text: str, group: list[Attribution]) -> Relation:
    def words(span: Span | None) -> Words:
        return words_in(text, [(span.start, span.end)] if span is not None else [])

    content = frozenset[int]().union(*(words(each.content) for each in group))
    confidence = max(each.confidence for each in group)
    cue = words(group[0].cue) | words(group[0].cue_rest)
    return Relation(words(group[0].source), cue, content, confidence=confidence)


def f1(one: Words, other: Words) -> float:
    """Token F1 of two sets of words; 0 when they share none."""
    both = len(one & other)
    return 2 * both / (len(one) + len(other)) if both else 0.0


def matched(found: Sequence[Relation], true: Sequence[Relation]) -> tuple[tuple[Relation | None, Relation | None], ...]:
    """The best matching one to one; what has no partner stands with None."""
    weights = [[_weight(one, other) for other in true] for one in found]
    partners = assign(weights)
    pairs: list[tuple[Relation | None, Relation | None]] = []
    for row, one in enumerate(found):
        column = partners.get(row)
        pairs.append((one, None if column is None else true[column]))
    taken = set(partners.values())
    return (*pairs, *((None, other) for column, other in enumerate(true) if column not in taken))


def _weight(found: Relation, true: Relation) -> float:
    if not found.content & true.content:
        return 0.0
    return f1(found.content, true.content) + 0.6 * bool(found.cue & true.cue) + 0.3 * f1(found.source, true.source)


def assign(weights: Sequence[Sequence[float]]) -> dict[int, int]:
    """Row to column so that the sum is greatest (the Hungarian method with potentials); pairs of weight 0 left out."""
    if not weights or not weights[0]:
        return {}
    if len(weights) > len(weights[0]):
        turned = assign([list(column) for column in zip(*weights, strict=True)])
        return {row: column for column, row in turned.items()}
    columns = len(weights[0])
    row_of = [0] * (columns + 1)
    rows_by, columns_by = [0.0] * (len(weights) + 1), [0.0] * (columns + 1)
    for row in range(1, len(weights) + 1):
        _augment(weights, row, row_of, rows_by, columns_by)
    pairs = ((row_of[column] - 1, column - 1) for column in range(1, columns + 1) if row_of[column])
    return {row: column for row, column in sorted(pairs) if weights[row][column] > 0}


def _augment(
    weights: Sequence[Sequence[float]], row: int, row_of: list[int], rows_by: list[float], columns_by: list[float]
) -> None:
    """Place one more row along the cheapest path; rows and columns count from 1, 0 is the row's own place."""
    size = len(row_of)
    row_of[0] = row
    column, least = 0, [float("inf")] * size
    before, used = [0] * size, [False] * size
    while row_of[column]:
        used[column] = True
        here = row_of[column]
        for other in range(1, size):
            if used[other]:
                continue
            cost = -weights[here - 1][other - 1] - rows_by[here] - columns_by[other]
            if cost < least[other]:
                least[other], before[other] = cost, column
        following = min((other for other in range(1, size) if not used[other]), key=least.__getitem__)
        step = least[following]
        for other in range(size):
            if used[other]:
                rows_by[row_of[other]] += step
                columns_by[other] -= step
            else:
                least[other] -= step
        column = following
    while column:
        row_of[column] = row_of[before[column]]
        column = before[column]


def cue_fits(found: Relation, true: Relation) -> bool:
    """Whether the cues share a word; a truth without a cue asks for none."""
    return not true.cue or bool(found.cue & true.cue)


def source_fits(found: Relation, true: Relation) -> bool:
    """Whether the sources share a word; a truth without a source asks for none."""
    return not true.source or bool(found.source & true.source)


def half(found: Relation, true: Relation) -> bool:
    """Whether token F1 of the contents is at least .5."""
    return f1(found.content, true.content) >= 0.5


def usable(found: Relation, true: Relation) -> bool:
    """Whether a reader is served: the right speaker, a word of the cue, at least half of the content."""
    return cue_fits(found, true) and source_fits(found, true) and half(found, true)


def exact(found: Relation, true: Relation) -> bool:
    """Whether every part has the same words."""
    same_cue = not true.cue or found.cue == true.cue
    return same_cue and (not true.source or found.source == true.source) and found.content == true.content


MEASURES = {
    "cue": cue_fits,
    "source": source_fits,
    "source_exact": lambda found, true: not true.source or found.source == true.source,
    "content_half": half,
    "content_exact": lambda found, true: found.content == true.content,
    "usable": usable,
    "exact": exact,
}


def figures_of(readings: Sequence[Pairing]) -> dict[str, float]:
    """Precision, recall and F1 of every measure, and the precision of the speakers that a page would show."""
    pairs = [pair for reading in readings for pair in reading.pairs]
    judged = [(found, true) for found, true in pairs if found is not None and (true is None or true.in_scope)]
    wanted = sum(true is not None and true.in_scope for _, true in pairs)
    figures: dict[str, float] = {"true": wanted, "found": len(judged)}
    for name, fits in MEASURES.items():
        right = sum(true is not None and fits(found, true) for found, true in judged)
        figures[f"{name}_p"], figures[f"{name}_r"] = right / max(1, len(judged)), right / max(1, wanted)
        figures[f"{name}_f1"] = 2 * right / max(1, len(judged) + wanted)
    return figures | shown_figures(readings, wanted)


def shown_figures(readings: Sequence[Pairing], wanted: int) -> dict[str, float]:
    """Precision of speaker, and of speaker with content, among the most confident; ``yield`` per true relation."""
    shown = judged_sources(readings)[: round(SHOWN * wanted)]
    count = max(1, len(shown))
    return {
        "speaker_precision_50": sum(speaker for _, _, speaker, _ in shown) / count,
        "speaker_content_precision_50": sum(content for _, _, _, content in shown) / count,
        "speaker_yield": len(shown) / max(1, wanted),
    }


def judged_sources(readings: Sequence[Pairing]) -> list[tuple[Pairing, Relation, bool, bool]]:
    """Every relation with a source, the most confident first, and whether speaker and content are right."""
    ranked = [(reading, each) for reading in readings for each in reading.found if each.source]
    ranked.sort(key=lambda pair: -pair[1].confidence)
    judged = []
    for reading, each in ranked:
        touched = [true for true in reading.article.true if true.content & each.content]
        if touched and not any(true.source for true in touched):
            continue
        right = [true for true in touched if true.source & each.source]
        inside = any(2 * len(true.content & each.content) >= len(each.content) for true in right)
        judged.append((reading, each, bool(right), inside))
    return judged


def report_lines(readings: Sequence[Pairing]) -> tuple[str, ...]:
    """A table of the figures and some errors of every kind for reading."""
    figures = figures_of(readings)
    rows = [(name, *(figures[f"{name}_{part}"] for part in ("p", "r", "f1"))) for name in MEASURES]
    shown = judged_sources(readings)[: round(SHOWN * figures["true"])]
    wrong = [(reading, each) for reading, each, speaker, _ in shown if not speaker]
    missed = [(r, true) for r in readings for found, true in r.pairs if found is None and true and true.in_scope]
    alarms = [(r, found) for r in readings for found, true in r.pairs if found is not None and true is None]
    return (
        *table(("measure", "precision", "recall", "F1"), rows),
        f"true relations {figures['true']:.0f}, found {figures['found']:.0f}",
        f"shown {figures['speaker_yield']:.3f} per true relation: speaker right {figures['speaker_precision_50']:.3f},"
        f" content too {figures['speaker_content_precision_50']:.3f}",
        *_listed("wrong speaker shown", wrong),
        *_listed("missed", missed),
        *_listed("false alarm", alarms),
    )


def _listed(kind: str, errors: Sequence[tuple[Pairing, Relation]]) -> list[str]:
    step = max(1, len(errors) // LISTED)
    return [f"{kind}: {described(reading.article, each)}" for reading, each in errors[::step][:LISTED]]


def described(article: Article, relation: Relation) -> str:
    """A relation on one line: the article's name, then source, cue and the first words of the content."""
    parts = (relation.source, relation.cue, frozenset(sorted(relation.content)[:12]))
    said = (" ".join(WORD.match(article.text, at)[0] for at in sorted(part)) for part in parts)  # type: ignore[index]
    return f"{article.name[:40]} | {' | '.join(said)}"


KEYS = (
    "cue_f1",
    "source_exact_f1",
    "content_half_f1",
    "content_exact_f1",
    "usable_f1",
    "exact_f1",
    "speaker_precision_50",
    "speaker_content_precision_50",
    "speaker_yield",
)
"""The figures of the JSON line."""
